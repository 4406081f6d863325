"""The welcome page: drop articles, begin or open a project, go on with a recent one, try the sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.keys import Keys
from gui.settings import Recent
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import MIDDLE, READING_SIZE, SMALL, SPACE, TINY
from gui.welcome.recent import RecentProject
from gui.welcome.state import ProjectState
from gui.widgets.buttons import Button, KeyHint
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Card, Page, row, stack
from models.version import version
from models.wording import say

WIDTH = 720
NAME_SIZE = 40  # of the program's name, here only


@dataclass(frozen=True, slots=True)
class WelcomeActions:
    """What the buttons of the page do."""

    new: Callable[[], object]
    open: Callable[[], object]
    sample: Callable[[], object]
    open_recent: Callable[[Recent], object]
    forget: Callable[[Recent], object]


class WelcomePage(Page):
    """What one sees without a project."""

    def __init__(self, look: Look, keys: Keys, does: WelcomeActions) -> None:
        super().__init__(look, WIDTH, top=SPACE[7] * 2)
        self._does = does
        self._cards: dict[Path, RecentProject] = {}
        self.column.addLayout(self._head())
        self.column.addSpacing(SPACE[5])
        self.drop = self._drop_card(keys)
        self.column.addWidget(self.drop)
        self.column.addSpacing(SPACE[6])
        self._recent_head = Label(say("Go on"), look, SMALL, fonts.STRONG)
        self.column.addWidget(self._recent_head)
        self.column.addSpacing(SPACE[2])
        self._recent = QVBoxLayout()
        self._recent.setSpacing(SPACE[2])
        self.column.addLayout(self._recent)
        self._recent_gap = QWidget()
        self._recent_gap.setFixedHeight(SPACE[5])
        self.column.addWidget(self._recent_gap)
        self.column.addWidget(Label(say("First time?"), look, SMALL, fonts.STRONG))
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(self._sample_card())
        self.column.addStretch(1)
        self.column.addSpacing(SPACE[5])
        private = Label(
            say("Nothing leaves this computer.   Version {version}", version=version()), look, TINY, tone="ink3"
        )
        self._guide_hint = KeyHint(keys.cap("guide"), say("guide"), look)
        self.column.addLayout(row(self._guide_hint, 0, private))
        self.set_recent([])

    def set_keys(self, keys: Keys) -> None:
        """Show the keys as they are now."""
        self.new_button.set_cap(keys.cap("new_project"))
        self.open_button.set_cap(keys.cap("open_project"))
        self._guide_hint.set_cap(keys.cap("guide"))

    def set_recent(self, projects: Sequence[Recent]) -> None:
        """Show these projects, whose states are told later."""
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {}
        for recent in projects:
            card = RecentProject(recent, self.look, self._does.open_recent, self._does.forget)
            self._cards[recent.path] = card
            self._recent.addWidget(card)
        for part in (self._recent_head, self._recent_gap):
            part.setVisible(bool(projects))

    def set_state(self, path: Path, state: ProjectState) -> None:
        """Say how one of the recent projects stands."""
        if path in self._cards:
            self._cards[path].set_state(state)

    def first_card(self) -> RecentProject | None:
        """The project to go on with."""
        return next(iter(self._cards.values()), None)

    def _head(self) -> QVBoxLayout:
        claim = Label(
            say("Who said what, about which policy, and where they stand."), self.look, READING_SIZE,
            tone="ink2", family=fonts.READING, italic=True, wraps=True,
        )  # fmt: skip
        return stack(Title("Standfirst", self.look, NAME_SIZE), claim, gap=SPACE[1])

    def _drop_card(self, keys: Keys) -> Card:
        card = Card(self.look, dashed=True)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[1])
        what = say("text, CSV, JSON, ZIP, a whole folder: they are checked before anything is kept")
        for label in (
            Label(say("Drop articles here"), self.look, READING_SIZE, fonts.STRONG),
            Label(what, self.look, SMALL, tone="ink2", wraps=True),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.new_button = Button(say("New project"), self.look, self._does.new, keys.cap("new_project"), primary=True)
        self.open_button = Button(say("Open …"), self.look, self._does.open, keys.cap("open_project"))
        column.addSpacing(SPACE[2])
        column.addLayout(row(0, self.new_button, self.open_button, 0))
        return card

    def _sample_card(self) -> Card:
        card = Card(self.look)
        self.sample_button = Button(say("Open the sample"), self.look, self._does.sample)
        said = say("News of a county that isn’t there, a codebook and two coders’ work. Nothing in it can be broken.")
        words = stack(
            Label(say("Look around in the sample project"), self.look, MIDDLE, fonts.STRONG),
            Label(said, self.look, SMALL, tone="ink2", wraps=True),
        )
        line = row(words, self.sample_button, gap=SPACE[4])
        line.setStretch(0, 1)
        line.setContentsMargins(20, SPACE[3], SPACE[5], SPACE[3])
        card.setLayout(line)
        return card
