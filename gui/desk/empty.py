"""What stands in a pane that has nothing to show: why, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gui.style.painting import CENTRE, Look, hint_width, key_hint, metrics, text, wrapped
from gui.style.themes import MIDDLE, SMALL, SPACE


@dataclass(frozen=True, slots=True)
class Emptiness:
    """A title, a sentence, and keys with what they do."""

    title: str = ""
    words: str = ""
    keys: tuple[tuple[str, str], ...] = ()


def paint_empty(painter: QPainter, look: Look, box: QRectF, empty: Emptiness) -> None:
    """Paint it in the upper third of a pane."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = min(box.width() - 2 * SPACE[5], look.px(360))
    left, y = box.center().x() - width / 2, box.y() + max(SPACE[6], box.height() * 0.22)
    for words, font, colour in (
        (empty.title, look.font(MIDDLE, 600), look.theme.ink),
        (empty.words, look.font(SMALL), look.theme.ink2),
    ):
        step = metrics(font).lineSpacing() * 1.25
        for line in wrapped(words, font, width, 6):
            text(painter, QRectF(left, y, width, step), line, colour, font, CENTRE)
            y += step
        y += SPACE[2]
    for cap, label in empty.keys:
        wide = hint_width(look, cap, label) - look.px(14)
        key_hint(painter, look, box.center().x() - wide / 2, y, cap, label)
        y += look.px(28)
