"""The line between two cards that stands for the folded drafts there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gui.style.painting import LEFT, Look, cap_size, key_cap, metrics, text
from gui.style.themes import SPACE, TINY, alpha
from models.wording import say

HEIGHT = 30  # pixels at the designed size of type


def height(look: Look, count: int) -> int:
    """How high the line is; 0 where nothing is folded."""
    return round(look.px(HEIGHT)) if count else 0


def paint_fold(painter: QPainter, look: Look, box: QRectF, count: int, cap: str) -> None:
    """Paint how many are folded and by which key they are shown, dotted lines at both sides."""
    font = look.font(TINY)
    before = say("{n} unlikely|{n} unlikely", n=count)
    after = say("shows it|shows them", n=count) if cap else ""
    gap, cap_width = SPACE[1], cap_size(look, cap)[0] if cap else 0.0
    wide = [metrics(font).horizontalAdvance(words) for words in (before, after)]
    whole = sum(wide) + cap_width + 2 * gap
    left = box.center().x() - whole / 2
    line = QPen(alpha(look.theme.ink3, 0.7), 1, Qt.PenStyle.DotLine)
    middle = box.center().y()
    painter.setPen(line)
    painter.drawLine(QPointF(box.left() + SPACE[1], middle), QPointF(left - SPACE[1], middle))
    painter.drawLine(QPointF(left + whole + SPACE[1], middle), QPointF(box.right() - SPACE[1], middle))
    text(painter, QRectF(left, box.y(), wide[0] + 1, box.height()), before, look.theme.ink2, font, LEFT)
    if cap:
        key_cap(painter, look, left + wide[0] + gap, middle - cap_size(look, cap)[1] / 2, cap)
        place = QRectF(left + wide[0] + cap_width + 2 * gap, box.y(), wide[1] + 1, box.height())
        text(painter, place, after, look.theme.ink2, font, LEFT)
