"""The rows of a picker: what can be chosen, and why each is offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.desk.choice import Choice
from gui.style import painting
from gui.style.painting import Look
from gui.style.sheet import lay_on
from gui.style.themes import SMALL, SPACE, TINY, alpha

Index = QModelIndex | QPersistentModelIndex
ROW = 42  # pixels high at the designed size of type


class ChoiceModel(QAbstractListModel):
    """The rows that fit."""

    choices: Sequence[Choice] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return self.choices[index.row()].spoken
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a row: sign and label, and below them why it is offered."""

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, round(self._rows.look.px(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice, look = self._rows.model_.choices[index.row()], self._rows.look
        theme, now = look.theme, self._rows.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(SPACE[1], 0, -SPACE[1], 0)
        if now:
            painting.rounded(painter, box, alpha(theme.accent, 0.12), None, 6)
            painting.rounded(painter, QRectF(box.x(), box.y() + 6, 3, box.height() - 12), alpha(theme.accent), None, 1)
        if choice.ruled:
            painter.setPen(QPen(alpha(theme.line), 1))
            painter.drawLine(box.topLeft(), box.topRight())
        self._words(painter, box, choice, now)
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, choice: Choice, now: bool) -> None:
        look, theme = self._rows.look, self._rows.look.theme
        x, right = box.x() + SPACE[3] + choice.indent * SPACE[3], box.right() - SPACE[2]
        first, second = box, None
        if choice.note:
            half = look.px(ROW / 2)
            first = QRectF(box.x(), box.y() + look.px(2), box.width(), half)
            second = QRectF(box.x(), box.y() + half - look.px(1), box.width(), half - look.px(2))
        if choice.left:
            sign = QRectF(x, first.y(), look.px(34), first.height())
            used = painting.text(painter, sign, choice.left, theme.ink3, look.font(SMALL))
            x += max(look.px(32), used + SPACE[2])
        if choice.chosen:
            tick = QRectF(right - look.px(16), box.y(), look.px(16), box.height())
            painting.text(painter, tick, "✓", theme.accent, look.font(SMALL, 600), painting.RIGHT)
            right -= look.px(20)
        place = QRectF(x, first.y(), right - x, first.height())
        painting.text(painter, place, choice.label, theme.ink, look.font(SMALL, 600 if now else 450))
        if second is not None:
            place = QRectF(x, second.y(), right - x, second.height())
            painting.text(painter, place, choice.note, theme.ink3, look.font(TINY))


class Rows(QListView):
    """The rows; where there are none, it says ``nothing``."""

    def __init__(self, look: Look, nothing: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self._nothing = look, nothing
        self.model_ = ChoiceModel(self)
        delegate = ChoiceDelegate(self)
        self.setModel(self.model_)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = look
        lay_on(self, look.theme, look.theme.panel, marked=0.0)
        self.scheduleDelayedItemsLayout()

    def height_of(self, count: int) -> int:
        """How high so many rows are."""
        return round(count * self.look.px(ROW)) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = "" if self.model_.choices else self._nothing()
        if words:
            painter, look = QPainter(self.viewport()), self.look
            box = QRectF(self.viewport().rect()).adjusted(SPACE[3], SPACE[2], -SPACE[3], 0)
            font = look.font(SMALL)
            lines = painting.wrapped(words, font, box.width(), 3)
            painting.paragraph(painter, box, lines, look.theme.ink2, font, 1.2)
            painter.end()
