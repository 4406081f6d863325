"""The card that asks who is coding: once, and again when somebody else takes over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from gui.style.painting import Look
from gui.style.themes import SMALL, SPACE
from gui.widgets.buttons import Button
from gui.widgets.forms import Field, field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, row
from models.wording import say

WIDTH = 480


class WhoPage(Page):
    """Name and pseudonym of the person at the keyboard."""

    def __init__(self, look: Look, then: Callable[[str, str], object], cancel: Callable[[], object]) -> None:
        super().__init__(look, WIDTH, top=SPACE[7] * 2)
        self._then = then
        self._may_cancel = False
        self.name = Field(look)
        self.pseudonym = Field(look)
        self.column.addWidget(Title(say("Who is coding?"), look))
        self.column.addSpacing(SPACE[2])
        why = say("Each coding keeps the name of the person who made it. It stays in the project, on this computer.")
        self.column.addWidget(Label(why, look, SMALL, tone="ink2", wraps=True))
        self.column.addLayout(field(say("Your name"), self.name, look))
        more = say("Stands for your name in exports, such as C01. Leave it empty if your project lead gave you none.")
        self.column.addLayout(field(say("Pseudonym"), self.pseudonym, look, more))
        self.column.addSpacing(SPACE[5])
        self.primary = self.begin = Button(say("Begin"), look, self._done, "Enter", primary=True)
        self.cancel = Button(say("Cancel"), look, cancel, "Esc")
        self.column.addLayout(row(self.begin, self.cancel, 0))
        self.column.addStretch(1)
        self.name.textChanged.connect(self._check)
        self._check()

    def ask(self, name: str, pseudonym: str, may_cancel: bool) -> None:
        """Begin with what is known."""
        self.name.setText(name)
        self.pseudonym.setText(pseudonym)
        self._may_cancel = may_cancel
        self.cancel.setVisible(may_cancel)
        self.name.selectAll()

    def leave(self) -> bool:
        """Not before there is a name."""
        return self._may_cancel

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        self.begin.setEnabled(bool(self.name.text().strip()))

    def _done(self) -> None:
        if self.begin.isEnabled():
            self._then(" ".join(self.name.text().split()), self.pseudonym.text().strip())
