"""The page on which a new project is made: its title, its place, its codebook."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from corpus.codebooks.sources import READY
from gui.asking import ask_file, ask_folder
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import SMALL, SPACE
from gui.widgets.buttons import Button
from gui.widgets.forms import Field, field
from gui.widgets.labels import Label, Line, Title
from gui.widgets.pages import Page, row, stack
from gui.widgets.ticks import Pick
from models.file import SUFFIX
from models.wording import later, say

WIDTH = 560
CODEBOOKS = later(
    "Codebooks (*.yaml *.yml *.csv *.tsv *.qdc *.qdpx *.xlsx *.ods *.docx *.dna *.standfirst)"
)  # what a box for choosing files shows
FROM_FILE = 1 + len(READY)  # the place of the last choice
NO_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class NewProject:
    """What was chosen; ``codebook`` is a file, ``ready`` the name of one that is ready; neither for an empty one."""

    title: str
    path: Path
    codebook: Path | None
    ready: str = ""


class NewProjectPage(Page):
    """Three questions on one page."""

    def __init__(self, look: Look, then: Callable[[NewProject], object], cancel: Callable[[], object]) -> None:
        super().__init__(look, WIDTH)
        self._then = then
        self._folder = Path()
        self._codebook: Path | None = None
        self.column.addWidget(Title(say("New project"), look))
        self.column.addSpacing(SPACE[2])
        one = say("A project is one file: articles, codebook, codings and their history.")
        self.column.addWidget(Label(one, look, SMALL, tone="ink2", wraps=True))
        self.title = Field(look)
        self.title.setPlaceholderText(say("Housing debate 2024"))
        self.column.addLayout(field(say("1   Title"), self.title, look))
        self.column.addLayout(self._place())
        self.column.addLayout(self._codebooks())
        self.column.addSpacing(SPACE[6])
        self.create_button = Button(say("Create the project"), look, self._done, "Enter", primary=True)
        self.primary = self.create_button
        self.column.addLayout(row(self.create_button, Button(say("Cancel"), look, cancel, "Esc"), 0))
        self.column.addStretch(1)
        self.title.textChanged.connect(self._check)
        self._check()

    def ask(self, folder: Path) -> None:
        """Begin anew, with a project that goes into ``folder`` if no other one is chosen."""
        self._folder = folder
        self.title.clear()
        self._choices.button(0).setChecked(True)

    def choose_folder(self, folder: Path) -> None:
        """Put the project there."""
        self._folder = folder
        self._check()

    def choose_codebook(self, path: Path) -> None:
        """Take the codebook from this file."""
        self._codebook = path
        self._file_line.set_text(str(path))
        self._choices.button(FROM_FILE).setChecked(True)
        self._check()

    def path(self) -> Path:
        """Where the project will be."""
        name = " ".join(NO_FILE_NAME.sub(" ", self.title.text()).split()).strip(".")
        return self._folder / f"{name or say('Untitled')}{SUFFIX}"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> QVBoxLayout:
        self._path_line = Line("", self.look, tone="ink2")
        choose = Button(say("Choose a folder …"), self.look, self._ask_folder)
        line = row(self._path_line, choose)
        head = Label(say("2   Place"), self.look, SMALL, fonts.STRONG)
        column = stack(head, line, gap=SPACE[1])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        return column

    def _codebooks(self) -> QVBoxLayout:
        self._choices = QButtonGroup(self)
        column = stack(Label(say("3   Codebook"), self.look, SMALL, fonts.STRONG), gap=SPACE[2])
        column.setContentsMargins(0, SPACE[5], 0, 0)
        labels = (say("None yet"), *(say(READY[name]) for name in READY), say("From a file, or another project"))
        for n, label in enumerate(labels):
            self._choices.addButton(Pick(label, self.look), n)
        self._file_line = Line("", self.look, tone="ink2")
        for n in range(FROM_FILE):
            column.addWidget(self._choices.button(n))
        choose = Button(say("Choose a file …"), self.look, self._ask_file)
        from_file = row(self._choices.button(FROM_FILE), self._file_line, choose)
        from_file.setStretch(1, 1)
        column.addLayout(from_file)
        self._choices.button(0).setChecked(True)
        self._choices.idClicked.connect(self._codebook_chosen)
        return column

    def _codebook_chosen(self, choice: int) -> None:
        if choice == FROM_FILE and self._codebook is None:
            self._ask_file()
        self._check()

    def _ask_folder(self) -> None:
        folder = ask_folder(self, say("Where the project goes"), self._folder)
        if folder is not None:
            self.choose_folder(folder)

    def _ask_file(self) -> None:
        chosen = ask_file(self, say("A codebook"), self._folder, say(CODEBOOKS))
        if chosen is not None:
            self.choose_codebook(chosen)

    def _check(self) -> None:
        self._path_line.set_text(str(self.path()))
        has_codebook = self._choices.checkedId() != FROM_FILE or self._codebook is not None
        self.create_button.setEnabled(bool(self.title.text().strip()) and has_codebook)

    def _done(self) -> None:
        if self.create_button.isEnabled():
            choice = self._choices.checkedId()
            title = " ".join(self.title.text().split())
            chosen = self._codebook if choice == FROM_FILE else None
            ready = list(READY)[choice - 1] if 0 < choice < FROM_FILE else ""
            self._then(NewProject(title, self.path(), chosen, ready))
