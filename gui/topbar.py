"""The bar on top: project and progress, the field that finds and does anything, undo, and who is coding."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gui.style import fonts
from gui.style.painting import CENTRE, Look, cap_size, key_cap, metrics, rounded, text
from gui.style.plain import set_tip, short
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.buttons import with_key
from models.wording import say

HEIGHT = 48
FIELD_WIDTH = 420
LEAST = 48  # pixels below which nothing could be read


class TopBar(QWidget):
    """One line over the desk."""

    def __init__(
        self,
        look: Look,
        finds: Callable[[], object],
        undoes: Callable[[], object],
        changes_coder: Callable[[], object],
    ) -> None:
        super().__init__()
        self._title = self._progress = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 0, SPACE[4] + 2, 0)
        line.setSpacing(SPACE[4])
        self.field = PaletteField(look, finds)
        self.undo = UndoButton(look, undoes)
        self.badge = CoderBadge(look, changes_coder)
        left, right = QWidget(), QWidget()
        ends = QHBoxLayout(right)
        ends.setContentsMargins(0, 0, 0, 0)
        ends.setSpacing(SPACE[4])
        ends.addStretch(1)
        ends.addWidget(self.undo)
        ends.addWidget(self.badge)
        line.addWidget(left, 1)
        line.addWidget(self.field)
        line.addWidget(right, 1)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFixedHeight(round(look.px(HEIGHT)))
        self._fit()
        self.update()

    def set_project(self, title: str, progress: str) -> None:
        """Name the project and say how much of the coder's queue is done."""
        self._title, self._progress = title, progress = short(title), short(progress)
        self.setAccessibleName(say("{project}. {progress}", project=title, progress=progress))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave two thirds of the bar to what stands beside the field."""
        self.field.setMaximumWidth(round(min(self._look.px(FIELD_WIDTH), self.width() / 3)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.fillRect(self.rect(), alpha(theme.panel))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), alpha(theme.line))
        room = self.field.x() - 20 - SPACE[4]
        strong = look.font(SMALL, fonts.STRONG)
        used = text(painter, QRectF(20, 0, room, self.height()), self._title, theme.ink, strong)
        left = 20 + used + SPACE[3]
        rest = QRectF(left, 0, max(0.0, 20 + room - left), self.height())
        if rest.width() > look.px(LEAST):
            text(painter, rest, self._progress, theme.ink3, look.font(SMALL))


class PaletteField(QPushButton):
    """Looks like a field; opens the palette, where one types."""

    def __init__(self, look: Look, opens: Callable[[], object]) -> None:
        super().__init__(say("Search articles, actors, or do something …"))
        self._look, self._cap = look, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: opens())

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()

    def set_cap(self, cap: str) -> None:
        """Name the key that does the same."""
        self._cap = cap
        set_tip(self, with_key(say("Anything, by name"), cap))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._look.px(FIELD_WIDTH)), round(self._look.px(30)))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, round(self._look.px(30)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = theme.accent if self.hasFocus() else theme.ink3 if self.underMouse() else theme.line
        rounded(painter, box, alpha(theme.raised), alpha(edge), 6)
        width = cap_size(self._look, self._cap)[0] if self._cap else 0.0
        room = box.adjusted(SPACE[3], 0, -SPACE[4] - width, 0)
        text(painter, room, self.text(), theme.ink3, self._look.font(SMALL))
        if self._cap:
            high = cap_size(self._look, self._cap)[1]
            key_cap(painter, self._look, box.right() - width - 6, (self.height() - high) / 2, self._cap)


class UndoButton(QPushButton):
    """What the next undo would take back, with its key; nothing where there is nothing."""

    WIDEST = 320

    def __init__(self, look: Look, undoes: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._cap = look, ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: undoes())
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()

    def set_undo(self, sentence: str, cap: str) -> None:
        """Say what would be undone; empty hides it."""
        self._cap = cap
        label = short(say("Undo: {change}", change=sentence)) if sentence else ""
        self.setText(label)
        set_tip(self, label)
        self.setAccessibleName(label)
        self.setVisible(bool(sentence))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = metrics(self._look.font(TINY)).horizontalAdvance(self.text()) + 2
        cap = cap_size(self._look, self._cap)[0] if self._cap else 0
        wide = min(self._look.px(self.WIDEST), words + cap + SPACE[3])
        return QSize(round(wide), round(self._look.px(26)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, round(self._look.px(26)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            rounded(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), None, alpha(theme.accent), 5)
        left = 2.0
        if self._cap:
            top = (self.height() - cap_size(self._look, self._cap)[1]) / 2
            left = key_cap(painter, self._look, left, top, self._cap).right() + 6
        tone = theme.ink if self.underMouse() else theme.ink2
        text(painter, QRectF(left, 0, self.width() - left, self.height()), self.text(), tone, self._look.font(TINY))


class CoderBadge(QPushButton):
    """The initials of who is coding; changes that when pressed."""

    SIZE = 28

    def __init__(self, look: Look, changes: Callable[[], object]) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: changes())
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFixedSize(round(look.px(self.SIZE)), round(look.px(self.SIZE)))
        self.update()

    def set_coder(self, name: str, pseudonym: str) -> None:
        """Show somebody's initials."""
        self.setText(initials(name))
        set_tip(
            self, say("{name} ({pseudonym} in exports). Press to change who is coding.", name=name, pseudonym=pseudonym)
        )
        self.setAccessibleName(say("Coding as {name}", name=name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(alpha(self._look.theme.accent))
        painter.drawEllipse(box)
        text(painter, box, self.text(), self._look.theme.paper, self._look.font(TINY, fonts.STRONG), CENTRE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(alpha(self._look.theme.ink))
            painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def initials(name: str) -> str:
    """``AN`` for Ana Núñez; the first two letters of a single name."""
    words = name.split()
    signs = words[0][:1] + words[-1][:1] if len(words) > 1 else name[:2]
    return signs.upper()
