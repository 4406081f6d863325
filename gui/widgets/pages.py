"""The ground of every page but the desk: paper, with one centred column that scrolls where it is too long."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from gui.style.painting import Look, rounded
from gui.style.themes import SPACE, alpha
from gui.widgets.dressing import paint_ground
from gui.widgets.hints import Hint


class Page(QScrollArea):
    """A page; what it shows is added to ``column``, which is so wide at most, or, with 0, fills the page to its edges.

    Enter presses ``primary`` unless another button has the focus.
    """

    def __init__(self, look: Look, width: int, top: int = SPACE[7]) -> None:
        super().__init__()
        self.look, self._width = look, width
        self.primary: QAbstractButton | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground = Ground(look)
        sides = QHBoxLayout(self._ground)
        sides.setContentsMargins(*((SPACE[6], top, SPACE[6], SPACE[5]) if width else (0, 0, 0, 0)))
        self._middle = QWidget()
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        sides.addStretch(1 if width else 0)
        sides.addWidget(self._middle, 1000)
        sides.addStretch(1 if width else 0)
        self.setWidget(self._ground)
        Page.set_look(self, look)

    @property
    def is_working(self) -> bool:
        """Whether something is under way on it that must not be thrown away."""
        return False

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type; the column grows with the type."""
        self.look = look
        if self._width:
            self._middle.setMaximumWidth(round(look.px(self._width)))

    def enter(self) -> None:
        """Its command was given: begin as one should find it."""

    def leave(self) -> bool:
        """Whether it can be left now; False where something has to end first, which then has been asked to."""
        return True

    def hints(self) -> Sequence[Hint]:
        """What its keys do, for the bottom of the window."""
        return ()

    def show_article(self, article_id: int, statement_id: int | None = None) -> None:
        """Show an article at one of its statements; only the page whose spec says that it compares is asked to."""

    def take_articles(self, article_ids: Sequence[int]) -> None:
        """Articles were chosen elsewhere; only pages whose spec says so are given any."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files were dropped on the window; only pages whose spec says so are given any."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.primary is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.primary.click()
        else:
            super().keyPressEvent(event)


class Ground(QWidget):
    """Paper, painted: the style sheet of the application would take a palette's colour away."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), alpha(self._look.theme.paper))


class Card(QFrame):
    """A box with round corners; ``dashed`` invites to drop something into it, ``panel`` stays in the background."""

    def __init__(self, look: Look, dashed: bool = False, panel: bool = False) -> None:
        super().__init__()
        self._look, self._dashed, self._panel = look, dashed, panel
        self._is_chosen = False

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def set_chosen(self, yes: bool) -> None:
        """Show or take away the mark of what is chosen or hovered over."""
        self._is_chosen = yes
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = theme.panel if self._panel or self._dashed else theme.raised
        edge = theme.accent if self._is_chosen else theme.ink3 if self._dashed else theme.line
        style = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        rounded(painter, box, alpha(fill), alpha(edge), 10 if self._dashed else 8, 1, style)


class Rule(QWidget):
    """A hairline across the column."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        paint_ground(self, look.theme.line)


def row(*parts: QWidget | QLayout | int, gap: int = SPACE[3]) -> QHBoxLayout:
    """Widgets beside each other; a 0 among them takes the room that is left, another number is a distance."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    _fill(line, parts)
    return line


def stack(*parts: QWidget | QLayout | int, gap: int = SPACE[1]) -> QVBoxLayout:
    """Widgets below each other, with the same meaning of numbers."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    _fill(column, parts)
    return column


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: Sequence[QWidget | QLayout | int]) -> None:
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        elif part == 0:
            layout.addStretch(1)
        else:
            layout.addSpacing(part)
