"""Stances over time: legible in both themes and in grey, with all its numbers, and as files."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from gui.style.painting import Look
from gui.style.themes import DARK, LIGHT
from gui.widgets.chart.chart import StanceChart, as_csv, save_chart
from gui.widgets.marks import stance_fill
from models.coding import Stance
from models.codings import OverTime, Series
from models.columns import Value
from models.errors import CannotWrite


def series(name, *weeks):
    counts = {stance: tuple(week[n] for week in weeks) for n, stance in enumerate(Stance)}
    return Series(Value(name, name) if name else None, counts)


CAP = series("Cap rents", (5, 3, 2, 1, 1), (0, 0, 0, 0, 0), (2, 8, 0, 0, 0))
CLAIMS = series("", (1, 0, 0, 0, 0), (0, 1, 0, 0, 0), (0, 0, 0, 0, 0))
CHART = OverTime("week", ("2024-05-13", "2024-05-20", "2024-05-27"), (CAP, CLAIMS), 4)


@pytest.fixture
def chart(qtbot):
    made = StanceChart(Look(LIGHT))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_chart(CHART)
    made.show()
    return made


def test_arrows_walk_from_bar_to_bar_and_enter_opens_one(chart, qtbot):
    assert chart.accessibleName() == "Cap rents, 27 May 2024: support 2, oppose 8"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName() == "Cap rents, 20 May 2024: nothing"
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.accessibleName() == "Toward the claims themselves, 20 May 2024: oppose 1"
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened.args == [1, 1]


def test_a_click_goes_to_a_bar(chart):
    chart.grab()
    bar = chart._bars[0]
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=bar.center().toPoint())
    assert (chart.series, chart.period) == (0, 0)


def test_only_what_fits_is_painted_and_the_current_bar_always(chart):
    many = OverTime("week", tuple(f"{y}-01-01" for y in range(1900, 2100)),
                    (series("One", *[(1, 1, 1, 0, 0)] * 200),), 0)  # fmt: skip
    chart.show_chart(many)
    window = chart._fitting()
    assert len(window.periods) < 60
    assert 199 in window.periods
    chart.period = 0
    assert 0 in chart._fitting().periods
    chart.grab()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_stances_are_told_apart_in_grey(theme, qapp):
    """The grounds differ in how much of them is dark and in their pattern, not in hue alone."""
    told = set()
    for stance in (Stance.SUPPORT, Stance.OPPOSE, Stance.MIXED, Stance.NEUTRAL):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(theme.paper)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stance_fill(painter, Look(theme), QRectF(4, 4, 32, 32), stance)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        inside = [grey.pixelColor(x, y).value() for x in range(8, 32) for y in range(8, 32)]
        told.add((round(sum(inside) / len(inside) / 25), len(set(inside)) > 4))
    assert len(told) == 4


def test_csv_has_every_number(tmp_path):
    rows = list(csv.reader(io.StringIO(as_csv(CHART))))
    assert rows[0] == ["target", "week", "support", "oppose", "mixed", "neutral", "unclear"]
    assert rows[1] == ["Cap rents", "2024-05-13", "5", "3", "2", "1", "1"]
    assert len(rows) == 1 + 2 * 3
    save_chart(CHART, tmp_path / "c.csv", Look(DARK))
    assert (tmp_path / "c.csv").read_bytes().decode() == as_csv(CHART)


def test_svg_and_png_hold_the_whole_chart(tmp_path, qapp):
    save_chart(CHART, tmp_path / "c.svg", Look(DARK, 1.4))
    words = " ".join(ET.parse(tmp_path / "c.svg").getroot().itertext())
    assert "Cap rents" in words
    assert "oppose, hatched" in words
    save_chart(CHART, tmp_path / "c.png", Look(DARK))
    image = QImage(str(tmp_path / "c.png"))
    assert image.width() >= 2400
    assert image.pixelColor(0, 0).name().upper() == LIGHT.paper


@pytest.mark.parametrize("name", ["c.csv", "c.svg", "c.png"])
def test_a_place_that_can_not_be_written_is_said(tmp_path, qapp, name):
    with pytest.raises(CannotWrite, match="can't be written"):
        save_chart(CHART, tmp_path / "no folder" / name, Look(LIGHT))
