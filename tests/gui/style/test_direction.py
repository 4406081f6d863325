"""Words of scripts that run to the left stand where such words begin, with their numbers in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.desk.shown import dotted
from gui.style import fonts
from gui.style.painting import is_right_to_left, paragraph, text

ARABIC = "مجلس المدينة"


@pytest.mark.parametrize(
    ("words", "is_rtl"),
    [
        (ARABIC, True),
        ("3 % סקר", True),
        ("The council", False),
        ("Okafor: مجلس", False),
        ("", False),
        ("12 %", False),
        (f"\u2068{ARABIC}\u2069 · \u206814 May 2024\u2069", False),
        (f"\u2068The Post\u2069 {ARABIC}", True),
    ],
)
def test_the_first_letter_tells(words, is_rtl):
    assert is_right_to_left(words) is is_rtl


def inked(draw) -> tuple[int, int]:
    """The first and last column that something is drawn in."""
    picture = QImage(400, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    draw(painter)
    painter.end()
    columns = [x for x in range(400) if any(picture.pixelColor(x, y).lightness() < 128 for y in range(40))]
    return columns[0], columns[-1]


def test_a_paragraph_stands_at_its_own_side(qapp):
    face, box = fonts.font(16), QRectF(0, 0, 400, 40)
    assert inked(lambda p: paragraph(p, box, [ARABIC], "black", face))[1] > 390
    assert inked(lambda p: paragraph(p, box, ["The council"], "black", face))[0] < 10


def test_one_line_stays_where_it_is_put(qapp):
    face, box = fonts.font(16), QRectF(0, 0, 400, 40)
    assert inked(lambda p: text(p, box, ARABIC, "black", face))[0] < 10


def test_a_date_beside_an_arabic_name_keeps_its_day():
    assert dotted((ARABIC, "14 May 2024")) == f"\u2068{ARABIC}\u2069 · \u206814 May 2024\u2069"
    assert dotted(("The Courier", "14 May 2024")) == "The Courier · 14 May 2024"
