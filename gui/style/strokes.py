"""Signs drawn with a pen in a box of 20 by 20: what stands for each page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Line = tuple[float, ...]  # x, y, x, y …
Box = tuple[float, float, float, float]  # left, top, width, height
# Of each sign: lines through points, boxes with round corners, rings.
SIGNS: Mapping[str, tuple[tuple[Line, ...], tuple[Box, ...], tuple[Box, ...]]] = {
    "desk": (((7, 6, 13, 6), (7, 9.5, 13, 9.5), (7, 13, 10.5, 13)), ((3.5, 2, 13, 16),), ()),
    "corpus": (((5, 4.5, 15, 4.5), (7, 1.5, 13, 1.5)), ((2.5, 7.5, 15, 10.5),), ()),
    "codebook": (
        (
            (3.5, 5.5, 3.5, 15.5, 8, 15.5), (3.5, 10, 8, 10), (10.5, 3.5, 18, 3.5), (10.5, 10, 18, 10),
            (10.5, 15.5, 18, 15.5),
        ),
        (),
        ((1.7, 1.7, 3.6, 3.6),),
    ),
    "actors": (
        ((12.5, 8, 16, 8), (12.5, 12, 16, 12), (3.8, 13.8, 4.4, 12.2, 7, 11.4, 9.6, 12.2, 10.2, 13.8)),
        ((1.5, 3, 17, 14),),
        ((5, 5.6, 4, 4),),
    ),
    "codings": (
        ((5.5, 14, 5.5, 18, 9.5, 14), (5.5, 6.5, 14.5, 6.5), (5.5, 10, 11.5, 10)), ((2, 2.5, 16, 11.5),), (),
    ),
    "dataset": (
        ((2.5, 11.5, 2.5, 17.5, 17.5, 17.5, 17.5, 11.5), (10, 13, 10, 2.5), (6, 6.2, 10, 2.2, 14, 6.2)), (), (),
    ),
    "hide": (((11, 4.5, 5.5, 10, 11, 15.5), (15.5, 4.5, 15.5, 15.5)), (), ()),
}  # fmt: skip


def draw_sign(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw a sign as large as its box is wide."""
    side = box.width() / 20
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(side, side)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(_path(name))
    painter.restore()


@lru_cache
def _path(name: str) -> QPainterPath:
    lines, boxes, rings = SIGNS[name]
    path = QPainterPath()
    for line in lines:
        points = [QPointF(*line[n : n + 2]) for n in range(0, len(line), 2)]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    for box in boxes:
        path.addRoundedRect(QRectF(*box), 2, 2)
    for ring in rings:
        path.addEllipse(QRectF(*ring))
    return path
