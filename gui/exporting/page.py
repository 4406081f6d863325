"""The export page: what, where to, whose codings, and what it came to."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import Exported, export
from corpus.exporting.formats import formats
from corpus.progress import Step
from gui.asking import ask_folder, ask_new_file
from gui.jobs import Job, Jobs, on_project
from gui.style import fonts
from gui.style.themes import SMALL, SPACE, TINY, Theme
from gui.widgets.buttons import Button
from gui.widgets.labels import Label, Line, Title
from gui.widgets.pages import Card, Page, row, stack
from gui.widgets.progress import ProgressLine
from gui.widgets.ticks import Pick, Tick
from models.errors import NotFound
from models.file import Project
from models.people import coders
from models.wording import say

WIDTH = 640
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class ExportPage(Page):
    """One page, one button."""

    failed = Signal(object)  # a KnownError

    def __init__(self, theme: Theme, project: Project, jobs: Jobs, close: Callable[[], object]) -> None:
        super().__init__(theme, WIDTH, top=SPACE[6])
        self._project, self._jobs = project, jobs
        self._job: Job | None = None
        self._exported: Exported | None = None
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents)
        self._chosen: Path | None = None
        self.column.addWidget(Title("Export the dataset", theme))
        self.column.addSpacing(SPACE[2])
        checked = "What is written is read again and compared with the project before it is called done."
        self.column.addWidget(Label(checked, theme, SMALL, tone="ink2", wraps=True))
        self.column.addLayout(self._formats())
        self.column.addLayout(self._place())
        self.column.addLayout(self._whose())
        self.column.addLayout(self._what())
        self.column.addSpacing(SPACE[5])
        self.primary = self.export_button = Button("Export", theme, self.export, "Enter", primary=True)
        self.stop_button = Button("Stop", theme, self._stop)
        back = Button("Back", theme, close, "Esc")
        self.progress = ProgressLine(theme)
        self.progress.setMinimumWidth(240)
        self.column.addLayout(row(self.export_button, self.stop_button, back, self.progress, 0))
        self.column.addSpacing(SPACE[4])
        self._build_result()
        self.column.addStretch(1)
        self._show_work(False)
        self._check()

    @property
    def is_working(self) -> bool:
        """Whether it is under way."""
        return self._job is not None

    def out(self) -> Path:
        """Where the dataset goes."""
        if self._chosen is not None:
            return self._chosen
        name = f"{self._project.path.stem} dataset"
        return self._folder / (name if formats()[self.format()].is_folder else f"{name}.{self.format()}")

    def choose_place(self, out: Path) -> None:
        """Put it there."""
        self._chosen = out
        self._check()

    def format(self) -> str:
        """Which of the formats."""
        return list(formats())[max(0, self._format_group.checkedId())]

    def options(self) -> ExportOptions:
        """What was chosen."""
        ticked = tuple(name for name, box in self.coder_boxes.items() if box.isChecked())
        whose = () if len(ticked) == len(self.coder_boxes) else ticked
        return ExportOptions(
            self.format(), self.out(), whose, with_text=self.text_box.isChecked(), since=self.since.text().strip(),
            names=self.names_box.isChecked(),
        )  # fmt: skip

    def export(self) -> None:
        """Do it, in the background."""
        if self._job is not None or not self.export_button.isEnabled():
            return
        work = partial(export, options=self.options())
        self._job = job = self._jobs.make("Exporting", on_project(self._project, work))
        job.moved.connect(self._moved)
        job.done.connect(self._done)
        job.failed.connect(self.failed)
        job.ended.connect(self._ended)
        self.result.hide()
        self._show_work(True)
        job.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _formats(self) -> QVBoxLayout:
        self._format_group = QButtonGroup(self)
        column = stack(Label("As", self.theme, SMALL, fonts.STRONG), gap=SPACE[2])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        for n, form in enumerate(formats().values()):
            choice = Pick(form.label, self.theme)
            self._format_group.addButton(choice, n)
            column.addWidget(choice)
            choice.setChecked(n == 0)
        self._format_group.idClicked.connect(self._format_chosen)
        return column

    def _format_chosen(self, _which: int) -> None:
        self._chosen = None
        self._check()

    def _place(self) -> QVBoxLayout:
        self._out_line = Line("", self.theme, tone="ink2")
        line = row(self._out_line, Button("Choose …", self.theme, self._ask_place))
        column = stack(Label("To", self.theme, SMALL, fonts.STRONG), line, gap=SPACE[1])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        return column

    def _whose(self) -> QVBoxLayout:
        self.coder_boxes: dict[str, Tick] = {}
        column = stack(Label("Codings of", self.theme, SMALL, fonts.STRONG), gap=SPACE[1])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        for coder in coders(self._project):
            box = Tick(f"{coder.name} ({coder.pseudonym})", self.theme)
            box.setChecked(True)
            box.toggled.connect(self._check)
            self.coder_boxes[coder.pseudonym] = box
            column.addWidget(box)
        return column

    def _what(self) -> QVBoxLayout:
        self.text_box = Tick("With the articles’ text", self.theme)
        self.text_box.setChecked(True)
        self.names_box = Tick("With the coders’ names and exact times, not their pseudonyms and days", self.theme)
        self.since = QLineEdit()
        self.since.setPlaceholderText("2024-06-01")
        self.since.setMaximumWidth(120)
        self.since.textChanged.connect(self._check)
        self._since_said = Label("", self.theme, TINY, tone="oppose")
        self.since.setAccessibleName("Only what was coded since")
        since = row(
            Label("Only what was coded since", self.theme, SMALL), self.since, self._since_said, 0, gap=SPACE[2]
        )
        column = stack(self.text_box, self.names_box, since, gap=SPACE[2])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        return column

    def _build_result(self) -> None:
        self.result = Card(self.theme, panel=True)
        self.result_label = Label("", self.theme, SMALL, wraps=True)
        self._show_button = Button("Show it", self.theme, self._open_result)
        line = row(self.result_label, self._show_button, gap=SPACE[4])
        line.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        line.setStretch(0, 1)
        self.result.setLayout(line)
        self.result.hide()
        self.column.addWidget(self.result)

    def _check(self) -> None:
        since = self.since.text().strip()
        wrong = bool(since) and not DAY.fullmatch(since)
        self._since_said.setText("Write the day as 2024-06-01." if wrong else "")
        self._out_line.set_text(str(self.out()))
        nobody = bool(self.coder_boxes) and not any(box.isChecked() for box in self.coder_boxes.values())
        self.export_button.setEnabled(not wrong and not nobody)

    def _ask_place(self) -> None:
        if formats()[self.format()].is_folder:
            folder = ask_folder(self, "The folder that gets the dataset", self._folder)
            chosen = folder / self.out().name if folder is not None else None
        else:
            chosen = ask_new_file(self, "Where the dataset goes", self.out())
        if chosen is not None:
            self.choose_place(chosen)

    def _show_work(self, works: bool) -> None:
        self.progress.setVisible(works)
        self.stop_button.setVisible(works)
        self.export_button.setVisible(not works)

    def _moved(self, step: Step) -> None:
        self.progress.set_share(step.done / step.total if step.total else None)

    def _done(self, exported: Exported) -> None:
        self._exported = exported
        left = f" {exported.begun:,} that nobody has accepted yet were left out." if exported.begun else ""
        articles = say("{n} article|{n} articles", n=exported.articles)
        statements = say("{n} statement|{n} statements", n=exported.statements)
        said = f"{articles} and {statements} are in {exported.out}."
        self.result_label.setText(f"{said} They were read again and agree with the project.{left}")
        self.result.show()
        self._show_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.result))

    def _ended(self) -> None:
        self._job = None
        self._show_work(False)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _open_result(self) -> None:
        if self._exported is not None:
            out = self._exported.out
            folder = out if out.is_dir() else out.parent
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
                self.failed.emit(NotFound("No program here shows folders.", f"The dataset is in {folder}."))
