"""The import page: choose, look at what would be kept, keep it, and read the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QWidget

from corpus.doubles import Doubles, find_doubles
from corpus.import_report import FileReport, write_report_csv
from corpus.importing import ImportOptions, import_paths
from corpus.looking import Look
from corpus.previewing import Preview, preview
from corpus.progress import Step
from corpus.readers.gathering import BETWEEN
from corpus.readers.mojibake import GARBLED
from corpus.readers.recipes.recipe import SUFFIX, Recipe
from gui.asking import ask_files, ask_folder, ask_new_file
from gui.commands import Command
from gui.importing.detail import Detail
from gui.importing.head import DropCard, FigureRow
from gui.importing.report_rows import figures, tone
from gui.importing.table import ReportModel, ReportTable
from gui.importing.teaching.teaching import TEACH, Teaching
from gui.jobs import Job, at_once_alone, on_project
from gui.pages.spec import PageSpec, Surroundings
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, row, stack
from gui.widgets.progress import ProgressLine
from models.corpus import first_of_file
from models.errors import KnownError
from models.wording import later, say

WIDTH = 1200
SETTLED = 250  # ms after the last change of how to read, before everything is looked at again


class Stage(Enum):
    """Where an import is."""

    CHOOSING = auto()
    LOOKING = auto()
    LOOKED = auto()
    TEACHING = auto()
    KEEPING = auto()
    KEPT = auto()


NOTHING_KEPT = later("Nothing is kept until you say so.")
SAID = {
    Stage.CHOOSING: NOTHING_KEPT,
    Stage.LOOKING: NOTHING_KEPT,
    Stage.LOOKED: NOTHING_KEPT,
    Stage.TEACHING: NOTHING_KEPT,
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
        QShortcut(TEACH, self, self._teach, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
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
        self.teaching.close()
        recipes = [path for path in paths if path.name.lower().endswith(SUFFIX)]
        told = self.teaching.take_recipes(recipes)
        self.paths = [path for path in paths if path not in recipes]
        self.how.reset(self.teaching.kept())
        if self.paths:
            self._look()
        else:
            self._show(Stage.CHOOSING)
        if told:
            self.subtitle.setText(told)

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
        if self.stage is Stage.TEACHING:
            self.leave_teaching()
            return False
        self._stop()
        self._show(Stage.CHOOSING)
        return True

    def show_teaching(self) -> None:
        """Show the room in which a format is taught, in place of the report."""
        self._show(Stage.TEACHING)

    def leave_teaching(self, recipe: Recipe | None = None) -> None:
        """Show the report again; with a recipe the files are looked at anew."""
        self.teaching.close()
        if recipe is None:
            self._show(Stage.LOOKED)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.how.use(recipe, for_all=len(self.paths) == 1 and self.paths[0].is_file())
            self._look()

    def hints(self) -> Sequence[Hint]:
        return self.teaching.hints() if self.stage is Stage.TEACHING else ()

    def _teach(self) -> None:
        if self.stage is Stage.LOOKED:
            self.teaching.open()

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
        self.figure_row = FigureRow(self.look)
        self.column.addWidget(self.figure_row)
        self.table = ReportTable(self.look)
        self.column.addWidget(self.table, 1)
        self.teaching = Teaching(self._around, self)
        self._build_detail()
        self.column.addWidget(self.teaching.rooms, 1)
        self.column.addSpacing(SPACE[4])
        self._build_foot()

    def _build_drop(self) -> None:
        self.drop = DropCard(self.look, self._ask_files, self._ask_folder)
        self.files_button = self.drop.files_button
        self.column.addWidget(self.drop)
        self._drop_room = QWidget()
        self.column.addWidget(self._drop_room, 1)

    def _build_detail(self) -> None:
        self.detail = Detail(self.look, self.teaching.asks, self._how_changed)
        self.how = self.detail.how
        self.column.addSpacing(SPACE[3])
        self.column.addWidget(self.detail)

    def show_raw(self) -> None:
        """The first article of the file at hand beside that file."""
        row_ = self.table.currentIndex().row()
        first = first_of_file(self._project, self._model().report(row_).path) if row_ >= 0 else None
        if first is not None:
            self._around.show("beside_source").show_article(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().upper() == "V" and self.raw_button.isVisible():
            self.show_raw()
        else:
            super().keyPressEvent(event)

    def _build_foot(self) -> None:
        self.keep_button = Button(say("Keep articles"), self.look, self.keep, "Enter", primary=True)
        self.begin_button = Button(say("Begin coding"), self.look, self._around.home, "Enter", primary=True)
        self.more_button = Button(say("Import more …"), self.look, self.choose)
        self.report_button = Button(say("Save report …"), self.look, self._ask_report)
        self.raw_button = Button(say("Beside its source"), self.look, self.show_raw, "V")
        self.leave_button = Button(say("Discard"), self.look, self._around.back, "Esc")
        self.progress_label = Label("", self.look, TINY, tone="ink2")
        self.progress = ProgressLine(self.look)
        self.progress.setMinimumWidth(280)
        self._after = Label(say("names and speakers come after"), self.look, TINY, tone="ink3")
        buttons = (self.keep_button, self.begin_button, self.more_button, self.raw_button, self.report_button,
                   self.leave_button)  # fmt: skip
        shown = stack(self.progress_label, row(self.progress, self._after), gap=SPACE[1])
        self.column.addLayout(row(*buttons, 0, shown))

    def _show(self, stage: Stage) -> None:
        self.stage = stage
        chooses, done, teaches = stage is Stage.CHOOSING, stage is Stage.KEPT, stage is Stage.TEACHING
        works = stage in (Stage.LOOKING, Stage.KEEPING)
        into = later("Imported into {project}" if done else "Import into {project}")
        self.title.setText(say("Teach a format") if teaches else say(into, n=None, project=self._project.title))
        self.subtitle.setText(say(SAID[stage]))
        for part in (self.drop, self._drop_room):
            part.setVisible(chooses)
        for part in (self.figure_row, self.table, self.report_button):
            part.setVisible(not chooses and not teaches)
        self.teaching.rooms.setVisible(teaches)
        self.detail.setVisible(stage in (Stage.LOOKING, Stage.LOOKED))
        self.keep_button.setVisible(stage in (Stage.LOOKING, Stage.LOOKED))
        self.begin_button.setVisible(done)
        self.more_button.setVisible(done)
        self.raw_button.setVisible(done)
        for part in (self.progress, self.progress_label, self._after):
            part.setVisible(works)
        self._after.setVisible(stage is Stage.KEEPING)
        discards = stage in (Stage.LOOKING, Stage.LOOKED)
        self.leave_button.set_label(say("Stop" if stage is Stage.KEEPING else "Discard" if discards else "Back"))
        for part in (self.leave_button, self.subtitle):
            part.setVisible(not teaches)  # its room needs all the height that there is
        self._count()
        self.primary = self.begin_button if done else self.files_button if chooses else self.keep_button
        if teaches:
            self.primary = self.teaching.room.use_button
        elif not chooses:
            self._take_focus(works)
        self._around.hints_changed()

    def _take_focus(self, works: bool) -> None:
        """Put the focus where it does no harm while it works, then on what comes next; leave it on a choice of how."""
        focused = self.focusWidget()
        if focused is not None and self.how.isAncestorOf(focused) and self.how.isVisible():
            return
        # A second Enter must not press whatever button came to stand there.
        primary = self.primary if self.primary is not None and self.primary.isEnabled() else self.leave_button
        (self.table if works else primary).setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        self.figure_row.show_figures(counted := figures(self.reports))
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
        self.detail.file.set_text(report.path)
        self.detail.issues.setText("; ".join(report.issues))
        self._preview(report)

    def _preview(self, report: FileReport) -> None:
        path = report.path
        if self._look_job is not None:
            self._look_job.stop()
        file, options = path.partition(BETWEEN)[0], self.how.options()
        self.teaching.look_at(path, report.kind, options)
        job = self._jobs.make(say("Looking"), at_once_alone(lambda: preview([Path(file)], options)), quiet=True)
        self._look_job = job
        job.done.connect(lambda seen: self._previewed(job, seen))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _previewed(self, job: Job, seen: Preview) -> None:
        if job is not self._look_job:
            return
        self._look_job = None
        self.detail.first.set_articles(seen.articles)
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


PAGE = PageSpec(
    "import", later("Import articles"), ImportPage,
    Command("import", "Project", later("Import articles …"), ("Ctrl+I",), apart=True, after="open_sample"),
    writes=True, takes_files=True,
)  # fmt: skip
