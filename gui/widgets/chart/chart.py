"""Stances over time as a widget: arrows walk from bar to bar, Enter opens what is behind one; and as files."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QImageWriter, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.desk.shown import STANCES
from gui.style.painting import Look
from gui.style.plain import set_tip
from gui.style.themes import LIGHT, alpha
from gui.widgets.chart.painting import (
    AXIS,
    ENDS,
    GAP,
    HEAD,
    NARROWEST,
    SHORTEST,
    Window,
    paint_chart,
    period_name,
    target_name,
)
from models.coding import Stance
from models.codings import OverTime
from models.errors import CannotWrite
from models.newfiles import bytes_file, whole
from models.wording import number, say

PICTURE = 1200, 340  # pixels of a picture: at least so wide; so high for each target
SHARP = 2  # pixels of the picture for each of these
WIDEST = 8000
EMPTY = OverTime("week", (), (), 0)


class StanceChart(QWidget):
    """What fits of the targets and periods around the current bar; the others come with the arrows."""

    opened = Signal(int, int)  # series and period

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.chart = EMPTY
        self.series, self.period = 0, 0
        self._bars: list[QRectF] = []
        self._window = Window(range(0), range(0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._say()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.update()

    def show_chart(self, chart: OverTime) -> None:
        """Show another one, at its last period."""
        self.chart = chart
        self.series, self.period = 0, max(0, len(chart.periods) - 1)
        self._say()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key = Qt.Key(event.key())
        if key in step and self.chart.series:
            self.series = min(max(0, self.series + step[key][0]), len(self.chart.series) - 1)
            self.period = min(max(0, self.period + step[key][1]), len(self.chart.periods) - 1)
            self._say()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chart.series:
            self.opened.emit(self.series, self.period)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        if place is not None:
            self.series, self.period = place
            self._say()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event) is not None:
            self.opened.emit(self.series, self.period)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        set_tip(self, self.spoken(*place) if place is not None else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), alpha(look.theme.paper))
        self._window = self._fitting()
        if self.chart.series:
            box = QRectF(self.rect()).adjusted(0, 0, -4, -2)
            self._bars = paint_chart(painter, look, self.chart, box, self._window)

    def spoken(self, series: int, period: int) -> str:
        """A bar in words: its target, its period, and how many of each stance."""
        of = self.chart.series[series]
        counts = [f"{say(STANCES[s])} {number(of.counts[s][period])}" for s in Stance if of.counts[s][period]]
        words = ", ".join(counts) or say("nothing")
        when = period_name(self.chart, period, whole=True)
        return say("{target}, {period}: {counts}", counts=words, target=target_name(of), period=when)

    def _say(self) -> None:
        if not self.chart.series:
            self.setAccessibleName(say("Stances over time"))
        else:
            self.setAccessibleName(self.spoken(self.series, self.period))

    def _fitting(self) -> Window:
        """As many targets and periods as there is room for, the current bar among them."""
        look, chart = self._look, self.chart
        room = self.height() - look.px(60)
        series = _part(len(chart.series), int(room // look.px(HEAD + 2 * ENDS + GAP + SHORTEST)), self.series)
        wide = (self.width() - look.px(AXIS)) / look.px(NARROWEST)
        periods = _part(len(chart.periods), int(wide), self.period)
        return Window(series, periods, (self.series, self.period) if self.hasFocus() else None)

    def _at(self, event: QMouseEvent) -> tuple[int, int] | None:
        for n, box in enumerate(self._bars):
            if box.contains(event.position()) and self._window.periods:
                series, period = divmod(n, len(self._window.periods))
                return self._window.series[series], self._window.periods[period]
        return None


def _part(whole: int, fits: int, now: int) -> range:
    fits = min(whole, max(1, fits))
    first = min(max(0, now - fits + 1), whole - fits) if now >= fits else 0
    return range(first, first + fits)


def save_chart(chart: OverTime, to: Path, look: Look) -> None:
    """Write a chart whole as PNG or SVG, in the light whatever the window's theme, or its numbers as CSV.

    Raises CannotWrite.
    """
    light = Look(LIGHT, 1.0, look.reader)
    size = min(WIDEST, max(PICTURE[0], len(chart.periods) * NARROWEST + AXIS)), 40 + PICTURE[1] * len(chart.series)
    window = Window(range(len(chart.series)), range(len(chart.periods)))
    box = QRectF(16, 16, size[0] - 32, size[1] - 32)
    kind = to.suffix.lower()
    if kind == ".csv":
        written = as_csv(chart).encode()
    else:
        written = (_drawing if kind == ".svg" else _image)(chart, light, size, box, window)
    try:
        with whole(to) as part, bytes_file(part) as file:
            file.write(written)
    except OSError as error:
        raise CannotWrite(say("{file} can't be written.", file=to), say("Choose another place.")) from error


def as_csv(chart: OverTime) -> str:
    """A row for each target and period: its numbers, all of them."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(["target", chart.unit, *map(str, Stance)])
    for series in chart.series:
        for n, period in enumerate(chart.periods):
            name = series.target.label if series.target is not None else ""
            table.writerow([name, period, *(series.counts[stance][n] for stance in Stance)])
    return out.getvalue()


def _image(chart: OverTime, look: Look, size: tuple[int, int], box: QRectF, window: Window) -> bytes:
    image, kept = QImage(size[0] * SHARP, size[1] * SHARP, QImage.Format.Format_RGB32), QBuffer()
    image.setDevicePixelRatio(SHARP)
    image.fill(alpha(look.theme.paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_chart(painter, look, chart, box, window)
    painter.end()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(image)
    return bytes(kept.data().data())


def _drawing(chart: OverTime, look: Look, size: tuple[int, int], box: QRectF, window: Window) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # loaded only by who draws

    kept, drawing = QBuffer(), QSvgGenerator()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing.setOutputDevice(kept)
    drawing.setSize(QSize(*size))
    drawing.setViewBox(QRectF(0, 0, *size))
    drawing.setTitle(say("Stances over time"))
    painter = QPainter(drawing)
    painter.fillRect(QRectF(0, 0, *size), alpha(look.theme.paper))
    paint_chart(painter, look, chart, box, window)
    painter.end()
    return bytes(kept.data().data())
