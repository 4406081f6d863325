"""What a change would do, before it is made: how many codings of whom, in which words, and what is to be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.labels import Figure, Label
from gui.widgets.pages import row
from models.revising import Effect, Question, question
from models.wording import say

MOST = 6  # questions that are shown
KEYS = {"Enter": (Qt.Key.Key_Return, Qt.Key.Key_Enter), "Esc": (Qt.Key.Key_Escape,)}


class Choice(NamedTuple):
    """One thing that can be done, under its key."""

    cap: str
    label: str
    then: Callable[[], object]


class Preview(QWidget):
    """Figures, sentences and choices; a key does what its button does. ``changes``: it is about a change."""

    def __init__(
        self, look: Look, head: str, effect: Effect | None, said: Sequence[str], choices: Sequence[Choice],
        changes: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.choices = look, tuple(choices)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[3])
        self._column.addWidget(Label(head, look, READING_SIZE, fonts.STRONG, wraps=True))
        if changes:
            self._column.addWidget(Label(say("Nothing has changed yet."), look, TINY, tone="ink3", italic=True))
        if effect is not None:
            self._figures(effect)
        for sentence in said:
            self._column.addWidget(Label(sentence, look, SMALL, wraps=True))
        if effect is not None and effect.questions:
            self._questions(effect.questions)
        self._column.addSpacing(SPACE[2])
        for n, choice in enumerate(choices):
            self._column.addWidget(Button(choice.label, look, choice.then, choice.cap, primary=n == 0))
        if changes:
            self._column.addWidget(Label(say("One Undo takes all of it back."), look, TINY, tone="ink3"))
        self._column.addStretch(1)

    def _figures(self, effect: Effect) -> None:
        figures = []
        for label, number, tone in (
            (say("codings touched"), effect.codings, "ink"),
            (say("coders"), effect.coders, "ink"),
            (say("articles"), effect.articles, "ink"),
            (say("need no decision"), effect.moving, "ink"),
            (say("to be looked at again"), effect.asked, "draft"),
        ):
            figure = Figure(label, self.look, tone)
            figure.set_number(number)
            figures.append(figure)
        self._column.addLayout(row(*figures, 0, gap=SPACE[5]))

    def _questions(self, questions: Sequence[Question]) -> None:
        counted: dict[str, int] = {}
        for one in questions:
            words = question(one.reason, one.arguments)
            counted[words] = counted.get(words, 0) + 1
        self._column.addWidget(Label(say("Their coders will be asked:"), self.look, SMALL, fonts.STRONG))
        for words, n in list(counted.items())[:MOST]:
            said = say("{question} ({n} coding)|{question} ({n} codings)", n=n, question=words)
            self._column.addWidget(Label(said, self.look, SMALL, tone="ink2", wraps=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; False where it stands for nothing here."""
        for choice in self.choices:
            if event.key() in KEYS.get(choice.cap, ()) or QKeySequence(event.key()).toString() == choice.cap:
                choice.then()
                return True
        return False
