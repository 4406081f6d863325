"""The card that asks who is coding: once, and again when somebody else takes over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from gui.style import fonts
from gui.style.themes import MIDDLE, SMALL, SPACE, Theme
from gui.widgets.buttons import Button
from gui.widgets.forms import field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, row

WIDTH = 480


class WhoPage(Page):
    """Name and pseudonym of the person at the keyboard."""

    def __init__(self, theme: Theme, then: Callable[[str, str], object], cancel: Callable[[], object]) -> None:
        super().__init__(theme, WIDTH, top=SPACE[7] * 2)
        self._then = then
        self.name = QLineEdit()
        self.pseudonym = QLineEdit()
        self.column.addWidget(Title("Who is coding?", theme))
        self.column.addSpacing(SPACE[2])
        why = "Each coding keeps the name of the person who made it. It stays in the project, on this computer."
        self.column.addWidget(Label(why, theme, SMALL, tone="ink2", wraps=True))
        self.column.addLayout(field("Your name", self.name, theme))
        more = "Stands for your name in exports, such as C01. Leave it empty if your project lead gave you none."
        self.column.addLayout(field("Pseudonym", self.pseudonym, theme, more))
        self.column.addSpacing(SPACE[5])
        self.primary = self.begin = Button("Begin", theme, self._done, "Enter", primary=True)
        self.cancel = Button("Cancel", theme, cancel, "Esc")
        self.column.addLayout(row(self.begin, self.cancel, 0))
        self.column.addStretch(1)
        self.name.textChanged.connect(self._check)
        for edit in (self.name, self.pseudonym):
            edit.setFont(fonts.font(MIDDLE))
        self._check()

    def ask(self, name: str, pseudonym: str, may_cancel: bool) -> None:
        """Begin with what is known."""
        self.name.setText(name)
        self.pseudonym.setText(pseudonym)
        self.cancel.setVisible(may_cancel)
        self.name.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        self.begin.setEnabled(bool(self.name.text().strip()))

    def _done(self) -> None:
        if self.begin.isEnabled():
            self._then(" ".join(self.name.text().split()), self.pseudonym.text().strip())
