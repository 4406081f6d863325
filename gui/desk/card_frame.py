"""The ground and the outline of a card."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache

from gui.style import painting
from gui.style.painting import Look
from gui.style.themes import alpha
from models.coding import Item, State


def paint_frame(painter: QPainter, look: Look, item: Item, now: bool, box: QRectF) -> None:
    """The ground and the outline of a card: solid for a coding, dashed for a draft, accented for the current one."""
    theme, coded = look.theme, item.state is State.CODED
    edge, opacity = (theme.line, 1.0) if coded else (theme.draft, 0.9 if item.state is State.BEGUN else 0.55)
    fill = 1.0 if coded or now else 0.45
    if now:
        edge, opacity = theme.accent, 1.0
    ratio = painter.device().devicePixelRatio()
    size = (round(box.width()), round(box.height()))
    dashed, width = not coded and not now, 2 if now else 1
    drawn = _frame(size, ratio, theme.panel, (theme.raised, fill), (edge, opacity), width, dashed)
    painter.drawPixmap(box.topLeft().toPoint() - QPoint(1, 1), drawn)


def _frame(
    size: tuple[int, int],
    ratio: float,
    ground: str,
    fill: tuple[str, float],
    edge: tuple[str, float],
    width: int,
    dashed: bool,
) -> QPixmap:
    """A frame as a picture: most cards have the same one, and round dashed outlines take long to draw.

    It holds the ground as well: a picture that nothing shines through is copied, without any mixing of colours.
    """
    key, kept = f"card {size} {ratio} {ground} {fill} {edge} {width} {dashed}", QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    picture = QPixmap(round((size[0] + 2) * ratio), round((size[1] + 2) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painting.rounded(painter, QRectF(1, 1, *size), alpha(*fill), alpha(*edge), 8, width, style)
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture
