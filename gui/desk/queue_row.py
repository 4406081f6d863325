"""How an article of the queue is painted: two lines of headline, where and when, a ring of how far it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from corpus.languages import language_name
from gui.desk.queue_model import ROW_ROLE
from gui.desk.shown import dotted, shown_date
from gui.style import painting
from gui.style.painting import Look, metrics
from gui.style.themes import SMALL, SPACE, TINY, alpha
from models.findings import is_read_by_machines
from models.work import Progress, QueueRow

Index = QModelIndex | QPersistentModelIndex


class QueueDelegate(QStyledItemDelegate):
    """Paints rows of one height, which grows with the type."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.open_id = 0  # the article on the desk

    def height(self) -> int:
        """The height of every row."""
        lines = 2 * metrics(self.look.font(SMALL, 600)).lineSpacing() + metrics(self.look.font(TINY)).lineSpacing()
        return round(lines + 2 * SPACE[2] + SPACE[3])

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, QueueRow):
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, QRectF(option.rect), row, focused)
            painter.restore()

    def _paint(self, painter: QPainter, rect: QRectF, row: QueueRow, focused: bool) -> None:
        look, theme = self.look, self.look.theme
        box, now = rect.adjusted(SPACE[2], 1, -SPACE[2], -1), row.article_id == self.open_id
        if now or focused:
            edge = alpha(theme.accent, 0.6) if focused else None
            painting.rounded(painter, box, alpha(theme.accent, 0.12 if now else 0.05), edge, 6)
        ring = look.px(20)
        left, width = box.x() + SPACE[3], box.width() - ring - 2 * SPACE[3] - SPACE[1]
        title = look.font(SMALL, 600 if now else 450)
        lines = painting.wrapped(row.name, title, width, 2)
        ink = theme.ink if row.progress is Progress.OPEN else theme.ink3
        painting.paragraph(painter, QRectF(left, box.y() + SPACE[2], width, 0), lines, ink, title)
        small = look.font(TINY)
        high = metrics(small).lineSpacing()
        other = "" if is_read_by_machines(row.language) else language_name(row.language)
        where = dotted((row.outlet, shown_date(row.published), other))
        below = QRectF(left, box.bottom() - SPACE[2] - high, width, high)
        painting.text(painter, below, where, theme.ink3, small)
        self._ring(painter, QRectF(box.right() - ring - SPACE[3], box.y() + SPACE[3] - 2, ring, ring), row, now)

    def _ring(self, painter: QPainter, ring: QRectF, row: QueueRow, now: bool) -> None:
        look, theme = self.look, self.look.theme
        waiting = row.progress is Progress.OPEN and not row.is_read and is_read_by_machines(row.language)
        style = Qt.PenStyle.DotLine if waiting else Qt.PenStyle.SolidLine
        done = row.progress is Progress.FINISHED
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = alpha(theme.ink3) if done else alpha(theme.accent, 0.22) if now else alpha(theme.line)
        painter.setPen(QPen(colour, 2 if done else 2.5, style))
        painter.drawEllipse(ring)
        of = row.coded + row.drafts
        if row.progress is Progress.OPEN and row.coded:
            painter.setPen(QPen(alpha(theme.accent if now else theme.ink3), 2.5))
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * row.coded / of))
        label = {Progress.FINISHED: "✓", Progress.NOTHING: "–"}.get(row.progress, str(row.drafts) if row.drafts else "")
        room = ring.adjusted(-SPACE[1], 0, SPACE[1], 0)  # for three digits
        painting.text(painter, room, label, theme.ink2, look.font(TINY, 500), painting.CENTRE)
