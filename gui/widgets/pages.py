"""The ground of every page but the desk: paper, with one centred column that scrolls where it is too long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from gui.style.painting import rounded
from gui.style.themes import SPACE, Theme, alpha
from gui.widgets.dressing import dress, paint_ground


class Page(QScrollArea):
    """A page; what it shows is added to ``column``. Enter presses ``primary`` unless another button has the focus."""

    def __init__(self, theme: Theme, width: int, top: int = SPACE[7]) -> None:
        super().__init__()
        self.theme = theme
        self.primary: QAbstractButton | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground = Ground(theme)
        sides = QHBoxLayout(self._ground)
        sides.setContentsMargins(SPACE[6], top, SPACE[6], SPACE[5])
        self._middle = QWidget()
        self._middle.setMaximumWidth(width)
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        sides.addStretch(1)
        sides.addWidget(self._middle, 1000)
        sides.addStretch(1)
        self.setWidget(self._ground)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme, with all that stands on the page."""
        self.theme = theme
        self._ground.set_theme(theme)
        dress(self._ground, theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.primary is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.primary.click()
        else:
            super().keyPressEvent(event)


class Ground(QWidget):
    """Paper, painted: the style sheet of the application would take a palette's colour away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), alpha(self._theme.paper))


class Card(QFrame):
    """A box with round corners; ``dashed`` invites to drop something into it, ``panel`` stays in the background."""

    def __init__(self, theme: Theme, dashed: bool = False, panel: bool = False) -> None:
        super().__init__()
        self._theme, self._dashed, self._panel = theme, dashed, panel
        self._is_chosen = False

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def set_chosen(self, yes: bool) -> None:
        """Show or take away the mark of what is chosen or hovered over."""
        self._is_chosen = yes
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = theme.panel if self._panel or self._dashed else theme.raised
        edge = theme.accent if self._is_chosen else theme.ink3 if self._dashed else theme.line
        style = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        rounded(painter, box, alpha(fill), alpha(edge), 10 if self._dashed else 8, 1, style)


class Rule(QWidget):
    """A hairline across the column."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        paint_ground(self, theme.line)


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
