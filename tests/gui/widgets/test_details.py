"""What opens below the current row has the room that it takes, and what is painted stays in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.style.painting import Look
from gui.style.themes import DARK, LIGHT
from gui.widgets.table.cells import paint_cell
from gui.widgets.table.details import detail_height, fact_boxes, paint_detail
from gui.widgets.table.source import Cell, Chip, Detail

FACTS = tuple((f"Name {n}", f"Value {n}") for n in range(7))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_facts_have_room_below_the_words(qapp, scale):
    look = Look(LIGHT, scale)
    detail = Detail("", "Words of it. " * 40, "", FACTS, across=3, note="What?", keys=(("D", "take it"),))
    high = detail_height(look, detail)
    box = QRectF(30, 40, 900, high)
    boxes = fact_boxes(look, detail, box)
    assert len(boxes) == len(FACTS)
    assert all(box.contains(one) for one in boxes)
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert detail_height(look, Detail("", "W", "", FACTS, across=3)) < high
    assert detail_height(look, Detail("", "", "", FACTS[:1], 0, 1)) < detail_height(
        look, Detail("", "W", "", FACTS[:1], 2, 1)
    )


def test_beside_the_words_a_few_have_room(qapp):
    look = Look(LIGHT)
    assert len(fact_boxes(look, Detail("", "W", "", FACTS), QRectF(0, 0, 900, 80))) == 3


def painted(cell, look, size=(200, 30)):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(look.theme.paper))
    painter = QPainter(image)
    paint_cell(painter, look, cell, QRectF(0, 0, *size), False)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Cell("Words"), Cell("Words", struck=True)),
        (Cell("Words"), Cell("Words", was="Wrods")),
        (Cell("Words"), Cell("Words", badge="family of 3")),
        (Cell("Words"), Cell("Words", right=True)),
        (Cell("A", chips=(Chip("A", 0),)), Cell("A", chips=(Chip("A", 0, filled=False),))),
        (Cell("A", chips=(Chip("A", 0),)), Cell("A", chips=(Chip("A", 0), Chip("B", 1)))),
        (
            Cell("A", chips=tuple(Chip("A", n) for n in range(9))),
            Cell("A", chips=tuple(Chip("A", n) for n in range(12))),
        ),
    ],
)
def test_what_differs_is_seen(qapp, theme, one, other):
    look = Look(theme)
    assert painted(one, look) != painted(other, look)


def test_a_detail_is_painted_in_its_box_alone(qapp):
    look = Look(LIGHT)
    detail = Detail("", "Words of it. " * 40, "", FACTS, across=3, note="What? " * 60, keys=(("D", "take it"),) * 30)
    high = detail_height(look, detail)
    image = QImage(700, high + 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_detail(painter, look, detail, QRectF(50, 20, 600, high))
    painter.end()
    outside = [image.pixelColor(x, y) for y in range(image.height()) for x in (2, 20, 690)]
    outside += [image.pixelColor(x, y) for x in range(700) for y in (3, high + 35)]
    assert {colour.name() for colour in outside} == {"#ffffff"}
