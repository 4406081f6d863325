"""Stances over time toward each target, with a door to the passages behind every bar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.asking import ask_new_file
from gui.banner import Kind
from gui.style.themes import SPACE, TINY
from gui.widgets.buttons import SmallButton
from gui.widgets.chart.chart import StanceChart, save_chart
from gui.widgets.labels import Label
from gui.widgets.pages import row
from models.codings import OverTime, over_time
from models.columns import Columns, Query
from models.errors import CannotWrite
from models.file import Project
from models.wording import later, say

if TYPE_CHECKING:
    from gui.codings.page import CodingsPage

KINDS = later("Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)")


class TimeView(QWidget):
    """The chart, and what one can do with it."""

    def __init__(self, page: CodingsPage) -> None:
        super().__init__()
        self._page = page
        self.unit = "week"
        self.chart = StanceChart(page.look)
        self.setFocusProxy(self.chart)
        self.said = Label("", page.look, TINY, tone="ink3")
        self.switch = SmallButton(say("By month   W"), page.look, self.switch_unit)
        self.save = SmallButton(say("Keep as a file …   E"), page.look, self.ask_where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addLayout(row(self.said, 0, self.switch, self.save, gap=SPACE[2]))
        column.addWidget(self.chart, 1)
        self.chart.opened.connect(self._open)

    def show_query(self, query: Query) -> None:
        """Count what this query keeps."""
        unit = self.unit

        def count(_project: Project, columns: Columns) -> OverTime:
            return over_time(columns, query, unit)

        self._page.asking.once(count, self._counted)

    def switch_unit(self) -> None:
        """By month in place of by week, or the other way round."""
        self.unit = "month" if self.unit == "week" else "week"
        self.switch.set_label(say("By month   W") if self.unit == "week" else say("By week   W"))
        self.show_query(self._page.query)

    def ask_where(self) -> None:
        """Keep the chart as a picture, a drawing or a table of its numbers."""
        if not self.chart.chart.series:
            return
        settings = self._page.around.settings
        proposed = settings.folder("datasets") / f"{self._page.around.project.path.stem} stances.png"
        to = ask_new_file(self, say("Where the chart goes"), proposed, say(KINDS))
        if to is None:
            return
        try:
            save_chart(self.chart.chart, to, self._page.look)
        except CannotWrite as error:
            self._page.around.banners.tell_error(error)
        else:
            self._page.around.banners.tell(Kind.NEWS, say("Wrote {file}.", file=to))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {"W": self.switch_unit, "E": self.ask_where}.get(event.text().upper())
        if does is not None:
            does()
        else:
            super().keyPressEvent(event)

    def _counted(self, found: object) -> None:
        assert isinstance(found, OverTime)
        self.chart.show_chart(found)
        positions = say("{n} position|{n} positions", n=sum(series.total for series in found.series))
        door = say("every bar is the passages behind it: ← → ↑ ↓, Enter")
        nothing = say("No stance with a date is coded here yet.")
        self.said.setText(f"{positions}   ·   {door}" if found.series else nothing)

    def _open(self, series: int, period: int) -> None:
        found, columns = self.chart.chart, self._page.columns
        if columns is None:
            return
        target = found.series[series].target
        first = date.fromisoformat(found.periods[period])
        if found.unit == "week":
            weeks = {first.isoformat()}
        else:  # weeks that the month has days of
            weeks = {v.key for v in columns.columns["week"].values if _touches(date.fromisoformat(v.key), first)}
        self._page.narrow_to(
            {"target": frozenset([target.key if target is not None else ""]), "week": frozenset(weeks)}
        )


def _touches(monday: date, first: date) -> bool:
    return any((monday + timedelta(days=n)).strftime("%Y-%m") == first.strftime("%Y-%m") for n in range(7))
