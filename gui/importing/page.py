"""The import page: choose, look at what would be kept, keep it, and read the report."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from corpus.doubles import Doubles, find_doubles
from corpus.import_report import FileReport, write_report_csv
from corpus.importing import ImportOptions, import_paths
from corpus.looking import Look
from corpus.previewing import Preview, preview
from corpus.progress import Step
from corpus.readers.gathering import BETWEEN
from corpus.readers.mojibake import GARBLED
from gui.asking import ask_files, ask_folder, ask_new_file
from gui.commands import Command
from gui.importing.first_articles import FirstArticles
from gui.importing.how import HowRead
from gui.importing.report_rows import Figures, figures, tone
from gui.importing.table import ReportModel, ReportTable
from gui.jobs import Job, Work, on_project
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.labels import Figure, Label, Line, Title
from gui.widgets.pages import Card, Page, row, stack
from gui.widgets.progress import ProgressLine
from models.errors import KnownError
from models.wording import later, say

WIDTH = 1200
SETTLED = 250  # ms after the last change of how to read, before everything is looked at again


class Stage(Enum):
    """Where an import is."""

    CHOOSING = auto()
    LOOKING = auto()
    LOOKED = auto()
    KEEPING = auto()
    KEPT = auto()


NOTHING_KEPT = later("Nothing is kept until you say so.")
SAID = {
    Stage.CHOOSING: NOTHING_KEPT,
    Stage.LOOKING: NOTHING_KEPT,
    Stage.LOOKED: NOTHING_KEPT,
    Stage.KEEPING: later("You can stop at any time; whole articles stay, and importing again goes on."),
    Stage.KEPT: later("Every file has its row. The articles are kept as they are here, for good."),
}


class ImportPage(Page):
    """Nothing is kept until one says so."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH, top=SPACE[6])
        self._around, self._project, self._jobs = around, around.project, around.jobs
        self.stage = Stage.CHOOSING
        self.paths: list[Path] = []
        self.reports: list[FileReport] = []
        self._job: Job | None = None
        self._look_job: Job | None = None
        self._looked: Look | None = None  # what keeping need not read again
        self._needs_text = False  # the file at hand has columns, of which none is known to hold the text
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(SETTLED)
        self._again.timeout.connect(self._look)
        self._build()
        self._show(Stage.CHOOSING)

    @property
    def is_working(self) -> bool:
        """Whether articles are being kept."""
        return self.stage is Stage.KEEPING

    def enter(self) -> None:
        """Begin with choosing."""
        self.choose()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Look at these files and folders."""
        if self.stage is Stage.KEEPING or not paths:
            return
        self.paths = list(paths)
        self.how.reset()
        self._look()

    def choose(self) -> None:
        """Begin anew, with nothing chosen."""
        if self.stage is not Stage.KEEPING:
            self._stop()
            self._show(Stage.CHOOSING)
            self.files_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what was looked at."""
        if self.stage is not Stage.LOOKED or not figures(self.reports).imported:
            return
        self._show(Stage.KEEPING)
        self._run(self.how.options(), say("Keeping articles"), quiet=False)

    def leave(self) -> bool:
        """Discard what was looked at, or stop keeping after the articles that are whole."""
        if self.stage is Stage.KEEPING and self._job is not None:
            self._job.stop()
            return False
        self._stop()
        self._show(Stage.CHOOSING)
        return True

    def save_report(self, path: Path) -> None:
        """Write the report as CSV."""
        try:
            write_report_csv(path, self.reports)
        except KnownError as error:
            self._around.banners.tell_error(error)
            return
        self.subtitle.setText(say("The report is saved as {path}.", path=path))

    # What stands on the page.

    def _build(self) -> None:
        self.title = Title("", self.look)
        self.subtitle = Label("", self.look, SMALL, tone="ink2", wraps=True)
        self.column.addLayout(stack(self.title, self.subtitle, gap=SPACE[1]))
        self.column.addSpacing(SPACE[4])
        self._build_drop()
        self._build_figures()
        self.table = ReportTable(self.look)
        self.column.addWidget(self.table, 1)
        self._build_detail()
        self.column.addSpacing(SPACE[4])
        self._build_foot()

    def _build_drop(self) -> None:
        self.drop = Card(self.look, dashed=True)
        inside = QVBoxLayout(self.drop)
        inside.setContentsMargins(SPACE[5], SPACE[7], SPACE[5], SPACE[7])
        what = say("text, Markdown, CSV, JSON, JSON Lines, ZIP, or a whole folder of them")
        for label in (
            Label(say("Drop articles here"), self.look, READING_SIZE, fonts.STRONG),
            Label(what, self.look, SMALL, tone="ink2"),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(label)
        self.files_button = Button(say("Choose files …"), self.look, self._ask_files, primary=True)
        self.folder_button = Button(say("Choose a folder …"), self.look, self._ask_folder)
        inside.addSpacing(SPACE[2])
        inside.addLayout(row(0, self.files_button, self.folder_button, 0))
        self.column.addWidget(self.drop)
        self._drop_room = QWidget()
        self.column.addWidget(self._drop_room, 1)

    def _build_figures(self) -> None:
        heads = {
            "declared": (say("articles declared"), "ink"), "found": (say("found"), "ink"),
            "imported": (say("new"), "support"), "duplicates": (say("already here"), "ink2"),
            "missing": (say("missing"), "oppose"), "not_read": (say("files not read"), "oppose"),
        }  # fmt: skip
        self.figures = {name: Figure(label, self.look, tone) for name, (label, tone) in heads.items()}
        self._figure_row = QWidget()
        line = QHBoxLayout(self._figure_row)
        line.setContentsMargins(0, 0, 0, SPACE[3])
        for figure in self.figures.values():
            line.addWidget(figure, 1)
        self.column.addWidget(self._figure_row)

    def _build_detail(self) -> None:
        self.detail = Card(self.look, panel=True)
        line = QHBoxLayout(self.detail)
        line.setContentsMargins(20, SPACE[3], 20, SPACE[3])
        line.setSpacing(SPACE[5])
        self._file = Line("", self.look, weight=fonts.STRONG)
        self._issues = Label("", self.look, TINY, tone="ink2", wraps=True)
        self.first = FirstArticles(self.look)
        line.addLayout(stack(self._file, self.first, self._issues, 0, gap=SPACE[2]), 1)
        self.how = HowRead(self.look, self._how_changed)
        head = Label(say("How all of them are read"), self.look, SMALL, fonts.STRONG)
        line.addLayout(stack(head, self.how, 0, gap=SPACE[2]), 1)
        self.column.addSpacing(SPACE[3])
        self.column.addWidget(self.detail)

    def _build_foot(self) -> None:
        self.keep_button = Button(say("Keep articles"), self.look, self.keep, "Enter", primary=True)
        self.begin_button = Button(say("Begin coding"), self.look, self._around.home, "Enter", primary=True)
        self.more_button = Button(say("Import more …"), self.look, self.choose)
        self.report_button = Button(say("Save report …"), self.look, self._ask_report)
        self.leave_button = Button(say("Discard"), self.look, self._around.back, "Esc")
        self.progress_label = Label("", self.look, TINY, tone="ink2")
        self.progress = ProgressLine(self.look)
        self.progress.setMinimumWidth(280)
        self._after = Label(say("names and speakers come after"), self.look, TINY, tone="ink3")
        buttons = (self.keep_button, self.begin_button, self.more_button, self.report_button, self.leave_button)
        shown = stack(self.progress_label, row(self.progress, self._after), gap=SPACE[1])
        self.column.addLayout(row(*buttons, 0, shown))

    def _show(self, stage: Stage) -> None:
        self.stage = stage
        chooses, done = stage is Stage.CHOOSING, stage is Stage.KEPT
        works = stage in (Stage.LOOKING, Stage.KEEPING)
        head = say("Imported into {project}", project=self._project.title) if done else say(
            "Import into {project}", project=self._project.title
        )  # fmt: skip
        self.title.setText(head)
        self.subtitle.setText(say(SAID[stage]))
        for part in (self.drop, self._drop_room):
            part.setVisible(chooses)
        for part in (self._figure_row, self.table, self.report_button):
            part.setVisible(not chooses)
        self.detail.setVisible(stage in (Stage.LOOKING, Stage.LOOKED))
        self.keep_button.setVisible(stage in (Stage.LOOKING, Stage.LOOKED))
        self.begin_button.setVisible(done)
        self.more_button.setVisible(done)
        for part in (self.progress, self.progress_label, self._after):
            part.setVisible(works)
        self._after.setVisible(stage is Stage.KEEPING)
        self.leave_button.set_label(say("Stop" if stage is Stage.KEEPING else "Back" if chooses or done else "Discard"))
        self._count()
        self.primary = self.begin_button if done else self.files_button if chooses else self.keep_button
        if not chooses:
            self._take_focus(works)

    def _take_focus(self, works: bool) -> None:
        """Put the focus where it does no harm while it works, then on what comes next; leave it on a choice of how."""
        focused = self.focusWidget()
        if focused is not None and self.how.isAncestorOf(focused) and self.how.isVisible():
            return
        # A second Enter must not press whatever button came to stand there.
        primary = self.primary if self.primary is not None and self.primary.isEnabled() else self.leave_button
        (self.table if works else primary).setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        counted: Figures = figures(self.reports)
        for name, figure in self.figures.items():
            figure.set_number(getattr(counted, name))
        keep = say("Keep {n} article|Keep {n} articles", n=counted.imported)
        self.keep_button.set_label(keep if counted.imported else say("Nothing new to keep"))
        self.keep_button.setEnabled(self.stage is Stage.LOOKED and counted.imported > 0)

    # What runs in the background.

    def _look(self) -> None:
        self._stop()
        self._looked, self._needs_text = Look(), False
        self._show(Stage.LOOKING)
        self._run(replace(self.how.options(), dry_run=True), say("Reading files"), quiet=True)

    def _run(self, options: ImportOptions, name: str, quiet: bool) -> None:
        self.reports = []
        model = ReportModel(self.reports)
        self.table.show_reports(model)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._count()
        by = self._around.operations.acting.coder_id
        work = partial(import_paths, paths=self.paths, options=options, look=self._looked, coder_id=by)
        job = self._jobs.make(name, on_project(self._project, work), quiet)
        self._job = job
        job.moved.connect(lambda step: self._moved(job, step))
        job.done.connect(lambda _: self._finished(job))
        job.stopped.connect(lambda: self._finished(job, stopped=True))
        job.failed.connect(lambda error: self._failed(job, error))
        job.start()

    def _moved(self, job: Job, step: Step) -> None:
        if job is not self._job:
            return
        self.reports.extend(step.news if isinstance(step.news, tuple) else ())
        self._model().take_in()
        self._count()
        self.progress.set_share(step.done / step.total if step.total else None)
        words = [say("{work}: {amount}", work=job.name, amount=step.amount), job.time_left()]
        self.progress_label.setText(", ".join(word for word in words if word))
        if not self.table.currentIndex().isValid():
            self._choose_first()

    def _finished(self, job: Job, stopped: bool = False) -> None:
        if job is not self._job:
            return
        self._job = None
        self._model().take_in()
        was_keeping = self.stage is Stage.KEEPING
        if was_keeping:
            self._looked = None
        self._show(Stage.KEPT if was_keeping else Stage.LOOKED)
        if stopped:
            self.subtitle.setText(say("Stopped. What is listed here is kept; import the same again to go on."))
        if was_keeping:
            self._around.articles_kept(figures(self.reports).imported)
            self._compare()
        self._choose_first()
        self._ask_for_text()

    def _compare(self) -> None:
        """Look which articles tell a story that is there already; it goes on behind whatever is done next."""
        job = self._jobs.make(
            say("Looking for articles that tell the same story"), on_project(self._project, find_doubles)
        )
        job.done.connect(lambda found: self._compared(found))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _compared(self, found: Doubles) -> None:
        if found.found and self.stage is Stage.KEPT:
            told = say(
                "{n} article tells a story that is there already.|{n} articles tell a story that is there already.",
                n=found.found,
            )
            self.subtitle.setText(" ".join(word for word in (self.subtitle.text(), told, *found.problems) if word))

    def _failed(self, job: Job, error: KnownError) -> None:
        if job is self._job:
            self._job = None
            was_keeping = self.stage is Stage.KEEPING
            self._model().take_in()
            self._show(Stage.KEPT if was_keeping and self.reports else Stage.CHOOSING)
            self._around.banners.tell_error(error)

    def _stop(self) -> None:
        self._again.stop()
        for job in (self._job, self._look_job):
            if job is not None:
                job.stop()
        self._job = self._look_job = self._looked = None

    def _model(self) -> ReportModel:
        model = self.table.model()
        assert isinstance(model, ReportModel)
        return model

    # The file that is looked at closely.

    def _choose_first(self) -> None:
        """Look at the first file that wants to be looked at, or at the first of all."""
        if self.table.currentIndex().isValid() or not self._model().rowCount():
            return
        rows = range(min(self._model().rowCount(), 1000))
        row_ = next((n for n in rows if self._model().report(n).kind and tone(self._model().report(n)) != "ink2"), 0)
        self.table.selectRow(row_)

    def _row_chosen(self, index: QModelIndex) -> None:
        if not index.isValid() or self.stage not in (Stage.LOOKING, Stage.LOOKED):
            return
        report = self._model().report(index.row())
        self._file.set_text(report.path)
        self._issues.setText("; ".join(report.issues))
        self._preview(report.path)

    def _preview(self, path: str) -> None:
        if self._look_job is not None:
            self._look_job.stop()
        file, options = path.partition(BETWEEN)[0], self.how.options()
        job = self._jobs.make(say("Looking"), _previewing(Path(file), options), quiet=True)
        self._look_job = job
        job.done.connect(lambda seen: self._previewed(job, seen))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _previewed(self, job: Job, seen: Preview) -> None:
        if job is not self._look_job:
            return
        self._look_job = None
        self.first.set_articles(seen.articles)
        self.how.set_columns(seen.columns)
        self.how.offer_mending(any(say(GARBLED) in issue for r in self.reports for issue in r.issues))
        self._needs_text = bool(seen.columns) and not seen.articles
        self._ask_for_text()

    def _ask_for_text(self) -> None:
        """Go to the choice of the text's column where nothing can be kept without; the look may end after this."""
        if self.stage is Stage.LOOKED and self._needs_text and not self.keep_button.isEnabled():
            self.how.columns["text"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _how_changed(self, _options: ImportOptions) -> None:
        self._again.start()

    # Choosing files, the one thing that a box is for.

    def _ask_files(self) -> None:
        self.take_files(ask_files(self, say("Articles to import")))

    def _ask_folder(self) -> None:
        folder = ask_folder(self, say("A folder of articles"))
        self.take_files([folder] if folder is not None else [])

    def _ask_report(self) -> None:
        chosen = ask_new_file(self, say("Save the report"), Path("import.csv"), say("Tables (*.csv)"))
        if chosen is not None:
            self.save_report(chosen)


def _previewing(path: Path, options: ImportOptions) -> Work:
    def run() -> Generator[Step, None, object]:
        yield Step(0)
        return preview([path], options)

    return run


PAGE = PageSpec(
    "import", later("Import articles"), ImportPage,
    Command("import", "Project", later("Import articles …"), ("Ctrl+I",), apart=True, after="open_sample"),
    writes=True, takes_files=True,
)  # fmt: skip
