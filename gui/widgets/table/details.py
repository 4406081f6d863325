"""What opens below the current row: words in their context with facts beside them, or all facts below the words."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from gui.style.painting import Look, hint_width, key_hint, metrics, paragraph, text, wrapped
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.table.source import Detail

LEADING = 1.25
NAME = 76  # pixels for the name of a fact
SPLIT = 0.56  # of the width for the words, where facts stand beside them
BESIDE = 3  # facts that have room there


def detail_height(look: Look, detail: Detail | None) -> int:
    """The room that it takes, in pixels."""
    lines = detail.lines if detail is not None else 0
    words = lines * metrics(look.reading(SMALL)).lineSpacing() * LEADING + look.px(24)
    if detail is None or not detail.across:
        return round(words)
    below = _rows(detail) * _step(look) + (_step(look) if detail.note else 0) + (look.px(30) if detail.keys else 0)
    return round(words - look.px(8) + below)


def paint_detail(painter: QPainter, look: Look, detail: Detail, box: QRectF) -> None:
    """Paint it into the lower part of a row."""
    theme = look.theme
    painter.setPen(QPen(alpha(theme.line), 1))
    painter.drawLine(box.topLeft(), box.topRight())
    split = box.width() * (1 if detail.across else SPLIT)
    font = look.reading(SMALL)
    words = f"{detail.before}{detail.words}{detail.after}"
    lines = (
        wrapped(_shortened(detail, split * detail.lines), font, split - SPACE[5], detail.lines)
        if words and detail.lines
        else ()
    )
    paragraph(painter, QRectF(box.x(), box.y() + look.px(8), split, 0), lines, theme.ink2, font, LEADING)
    for (name, value), at in zip(detail.facts, fact_boxes(look, detail, box), strict=False):
        wide = look.px(NAME)
        text(painter, at.adjusted(-wide, 0, -at.width() - SPACE[1], 0), name, theme.ink3, look.font(TINY))
        text(painter, at, value, theme.ink2, look.font(TINY))
    if not detail.across:
        return
    y = _below(look, detail, box) + _rows(detail) * _step(look)
    if detail.note:
        note = QRectF(box.x(), y, box.width(), _step(look))
        text(painter, note, detail.note, theme.draft, look.font(TINY, 500))
        y += _step(look)
    left = box.x()
    for n, (cap, label) in enumerate(detail.keys):
        if left + hint_width(look, cap, label) > box.right() + SPACE[4]:
            break
        key_hint(painter, look, left, y + look.px(6), cap, label, strong=n == 0)
        left += hint_width(look, cap, label)


def fact_boxes(look: Look, detail: Detail, box: QRectF) -> list[QRectF]:
    """Where the values of the facts stand, in their order; of those beside the words only as many as there is room."""
    step, name = _step(look), look.px(NAME)
    if not detail.across:
        left = box.x() + box.width() * SPLIT + name
        top = box.y() + look.px(6)
        return [QRectF(left, top + n * step, box.right() - left, step) for n in range(min(BESIDE, len(detail.facts)))]
    rows, wide, top = _rows(detail), box.width() / detail.across, _below(look, detail, box)
    return [
        QRectF(box.x() + n // rows * wide + name, top + n % rows * step, wide - name - SPACE[3], step)
        for n in range(len(detail.facts))
    ]


def _rows(detail: Detail) -> int:
    return ceil(len(detail.facts) / detail.across) if detail.across else 0


def _step(look: Look) -> float:
    return metrics(look.font(TINY)).lineSpacing() + 3


def _below(look: Look, detail: Detail, box: QRectF) -> float:
    return box.y() + detail.lines * metrics(look.reading(SMALL)).lineSpacing() * LEADING + look.px(10)


def _shortened(detail: Detail, room: float) -> str:
    """The words with as much before them as leaves room for them."""
    before = detail.before
    most = max(0, int(room / 7) - len(detail.words))
    if len(before) > most * 0.6:
        kept = before[-int(most * 0.6) :] if most else ""
        before = "… " + kept.partition(" ")[2] if kept else ""
    return f"{before}{detail.words}{detail.after}"
