"""Further lists of the page: the versions of the codebook, and what coders must look at again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.desk.shown import shown_time
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.labels import Label
from models.codebook import Version
from models.revising import Recoding
from models.wording import say

HELD = Qt.ItemDataRole.UserRole
WALKED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class WordList(QListWidget):
    """Lines of plain text; arrows walk them, all other keys are the page's."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setWordWrap(True)
        self.setAccessibleName(name)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.setFont(look.font(SMALL))
        theme = look.theme
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.paper}; color: {theme.ink}; }} "
            f"QListWidget::item {{ padding: {round(look.px(5))}px; }} "
            f"QListWidget::item:selected {{ background: {theme.panel}; color: {theme.ink}; }}"
        )

    def add(self, words: str, held: object) -> None:
        """A line, and what it stands for."""
        item = QListWidgetItem(words)
        item.setData(HELD, held)
        self.addItem(item)

    def held(self) -> object:
        """What the marked line stands for."""
        item = self.currentItem()
        return item.data(HELD) if item is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WALKED and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()


class VersionsPane(QWidget):
    """The versions, the newest first; what changed in the marked one is told below."""

    def __init__(self, look: Look, found: Sequence[Version], differences: Callable[[int], Sequence[str]]) -> None:
        super().__init__()
        self._differences = differences
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(Label(say("Versions"), look, READING_SIZE, fonts.STRONG))
        self.list = WordList(look, say("Versions of the codebook"))
        for version in reversed(found):
            self.list.add(told(version), version)
        column.addWidget(self.list, 1)
        column.addWidget(Label(say("What changed in it"), look, SMALL, fonts.STRONG))
        self.said = WordList(look, say("What changed"))
        column.addWidget(self.said, 1)
        self.list.currentRowChanged.connect(lambda _: self._tell())
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)

    def _tell(self) -> None:
        version = self.list.held()
        self.said.clear()
        if isinstance(version, Version):
            for sentence in self._differences(version.number) or (say("It is the first."),):
                self.said.add(sentence, None)


class QueuePane(QWidget):
    """What must be looked at again, a line each."""

    def __init__(self, look: Look, found: Sequence[Recoding], is_lead: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(Label(say("To be looked at again"), look, READING_SIZE, fonts.STRONG))
        hint = say(
            "Codings that a change of codes has left for a person to decide. Enter opens one; H says that it holds."
        )
        column.addWidget(Label(hint, look, TINY, tone="ink3", wraps=True))
        self.list = WordList(look, say("To be looked at again"))
        for one in found:
            who = f"{one.coder}: " if is_lead else ""
            self.list.add(f"{who}{one.question}\n{one.headline}", one)
        column.addWidget(self.list, 1)
        if not found:
            column.addWidget(Label(say("Nothing waits."), look, SMALL, tone="ink3"))
            column.addStretch(1)
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)

    @property
    def recoding(self) -> Recoding | None:
        """The marked one."""
        held = self.list.held()
        return held if isinstance(held, Recoding) else None


def told(version: Version) -> str:
    """A version in a line."""
    codings = say("{n} coding|{n} codings", n=version.codings)
    said = say(
        "{number}   {note} ({coder}, {when}), {codings}",
        number=str(version.number), note=version.note, coder=version.coder or say("made with the project"),
        when=shown_time(version.made_at), codings=codings,
    )  # fmt: skip
    return say("{version}; frozen as “{name}”", version=said, name=version.frozen_as) if version.frozen_as else said
