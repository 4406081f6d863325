"""The export page: what, where to, whose codings, and what it came to."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import Exported, export, left_aside
from corpus.exporting.formats import formats
from corpus.progress import Step
from gui.asking import ask_folder, ask_new_file
from gui.commands import Command
from gui.jobs import Job, on_project
from gui.pagebar import Door
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.forms import Field
from gui.widgets.labels import Label, Line, Title
from gui.widgets.pages import Card, Page, row, stack
from gui.widgets.progress import ProgressLine
from gui.widgets.ticks import Pick, Tick
from models.errors import NotFound
from models.people import coders
from models.wording import later, say

WIDTH = 640
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class ExportPage(Page):
    """One page, one button."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH, top=SPACE[6])
        self._around, self._project = around, around.project
        self._job: Job | None = None
        self._exported: Exported | None = None
        self._folder = around.settings.folder("datasets")
        self._chosen: Path | None = None
        self.column.addWidget(Title(say("Export the dataset"), self.look))
        self.column.addSpacing(SPACE[2])
        checked = say("What is written is read again and compared with the project before it is called done.")
        self.column.addWidget(Label(checked, self.look, SMALL, tone="ink2", wraps=True))
        self.column.addLayout(self._formats())
        self.column.addLayout(self._place())
        self.column.addLayout(self._whose())
        self.column.addLayout(self._what())
        self.column.addSpacing(SPACE[5])
        self.primary = self.export_button = Button(say("Export"), self.look, self.export, "Enter", primary=True)
        self.stop_button = Button(say("Stop"), self.look, self._stop)
        back = Button(say("Back"), self.look, around.back, "Esc")
        self.progress = ProgressLine(self.look)
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
        name = say("{project} dataset", project=self._project.path.stem)
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
        self._job = job = self._around.jobs.make(say("Exporting"), on_project(self._project, work))
        job.moved.connect(self._moved)
        job.done.connect(self._done)
        job.failed.connect(self._around.banners.tell_error)
        job.ended.connect(self._ended)
        self.result.hide()
        self._show_work(True)
        job.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _formats(self) -> QVBoxLayout:
        self._format_group = QButtonGroup(self)
        column = stack(Label(say("As"), self.look, SMALL, fonts.STRONG), gap=SPACE[2])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        for n, form in enumerate(formats().values()):
            choice = Pick(say(form.label), self.look)
            self._format_group.addButton(choice, n)
            column.addWidget(choice)
            choice.setChecked(n == 0)
        self._format_group.idClicked.connect(self._format_chosen)
        return column

    def _format_chosen(self, _which: int) -> None:
        self._chosen = None
        self._check()

    def _place(self) -> QVBoxLayout:
        self._out_line = Line("", self.look, tone="ink2")
        line = row(self._out_line, Button(say("Choose …"), self.look, self._ask_place))
        column = stack(Label(say("To"), self.look, SMALL, fonts.STRONG), line, gap=SPACE[1])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        return column

    def _whose(self) -> QVBoxLayout:
        self.coder_boxes: dict[str, Tick] = {}
        column = stack(Label(say("Codings of"), self.look, SMALL, fonts.STRONG), gap=SPACE[1])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        for coder in coders(self._project):
            box = Tick(f"{coder.name} ({coder.pseudonym})", self.look)
            box.setChecked(True)
            box.toggled.connect(self._check)
            self.coder_boxes[coder.pseudonym] = box
            column.addWidget(box)
        return column

    def _what(self) -> QVBoxLayout:
        self.text_box = Tick(say("With the articles’ text"), self.look)
        self.text_box.setChecked(True)
        self.names_box = Tick(say("With the coders’ names and exact times, not their pseudonyms and days"), self.look)
        self.since = Field(self.look, size=SMALL, digits=12)
        self.since.setPlaceholderText("2024-06-01")
        self.since.textChanged.connect(self._check)
        self._since_said = Label("", self.look, TINY, tone="oppose")
        asked = say("Only what was coded since")
        self.since.setAccessibleName(asked)
        since = row(Label(asked, self.look, SMALL), self.since, 0, gap=SPACE[2])
        column = stack(self.text_box, self.names_box, since, self._since_said, gap=SPACE[2])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        return column

    def _build_result(self) -> None:
        self.result = Card(self.look, panel=True)
        self.result_label = Label("", self.look, SMALL, wraps=True)
        self._show_button = Button(say("Show it"), self.look, self._open_result)
        line = row(self.result_label, self._show_button, gap=SPACE[4])
        line.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        line.setStretch(0, 1)
        self.result.setLayout(line)
        self.result.hide()
        self.column.addWidget(self.result)

    def _check(self) -> None:
        since = self.since.text().strip()
        wrong = bool(since) and not DAY.fullmatch(since)
        self._since_said.setVisible(wrong)
        self._since_said.setText(say("Write the day as 2024-06-01.") if wrong else "")
        self._out_line.set_text(str(self.out()))
        nobody = bool(self.coder_boxes) and not any(box.isChecked() for box in self.coder_boxes.values())
        self.export_button.setEnabled(not wrong and not nobody)

    def _ask_place(self) -> None:
        if formats()[self.format()].is_folder:
            folder = ask_folder(self, say("The folder that gets the dataset"), self._folder)
            chosen = folder / self.out().name if folder is not None else None
        else:
            chosen = ask_new_file(self, say("Where the dataset goes"), self.out())
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
        parts = [
            say("{articles} and {statements} are in {place}.",
                articles=say("{n} article|{n} articles", n=exported.articles),
                statements=say("{n} statement|{n} statements", n=exported.statements), place=exported.out),
            say("They were read again and agree with the project."),
        ]  # fmt: skip
        if exported.begun:
            parts.append(say(
                "{n} that is only begun was left out.|{n} that are only begun were left out.",
                n=exported.begun,
            ))  # fmt: skip
        said = (*parts, left_aside(exported.aside), *exported.cannot_hold, *exported.remarks)
        self.result_label.setText(" ".join(filter(None, said)))
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
                where = say("The dataset is in {folder}.", folder=folder)
                self._around.banners.tell_error(NotFound(say("No program here shows folders."), where))


PAGE = PageSpec(
    "export", later("Export the dataset"), ExportPage,
    Command("export", "Project", later("Export the dataset …"), ("Ctrl+E",), after="hand_out"), is_kept=False,
    door=Door("export", later("Dataset"), "dataset", 2),
)  # fmt: skip
