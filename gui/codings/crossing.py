"""Cross tables of what is chosen: any two columns, each number a door to its passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.desk.shown import shown_date
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.dropdown import DropDown
from gui.widgets.grid import GridView
from gui.widgets.labels import Label
from gui.widgets.pages import row
from models.codings import CROSSED, NAMES, CrossTable, cross
from models.columns import Columns, Query, Value
from models.file import Project
from models.wording import number, say

if TYPE_CHECKING:
    from gui.codings.page import CodingsPage


class CrossView(QWidget):
    """Two drop-downs and the table."""

    def __init__(self, page: CodingsPage) -> None:
        super().__init__()
        self._page, self._table = page, CrossTable((), (), ())
        names = [say(NAMES[name]) for name in CROSSED]
        self.rows = DropDown(say("Rows"), names, page.look)
        self.across = DropDown(say("Columns"), names, page.look)
        self.rows.setCurrentIndex(CROSSED.index("claim"))
        self.across.setCurrentIndex(CROSSED.index("stance"))
        self.said = Label("", page.look, TINY, tone="ink3")
        self.grid = GridView(say("Cross table"), page.look)
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addLayout(row(self.rows, Label("×", page.look, SMALL), self.across, self.said, 0, gap=SPACE[2]))
        column.addWidget(self.grid, 1)
        for chosen in (self.rows, self.across):
            chosen.activated.connect(lambda _: self.show_query(page.query))
        self.grid.opened.connect(self._open)

    def show_query(self, query: Query) -> None:
        """Count what this query keeps."""
        below, across = CROSSED[self.rows.currentIndex()], CROSSED[self.across.currentIndex()]
        if below == across:
            self.said.setText(say("Choose two different ones."))
            return

        def count(_project: Project, columns: Columns) -> CrossTable:
            return cross(columns, below, across, query)

        self._page.asking.once(count, self._counted)

    def _counted(self, found: object) -> None:
        assert isinstance(found, CrossTable)
        order = sorted(range(len(found.rows)), key=lambda n: -sum(found.counts[n]))
        self._table = CrossTable(
            tuple(found.rows[n] for n in order), found.across, tuple(found.counts[n] for n in order)
        )
        sums = [sum(counts) for counts in self._table.counts]
        cells: list[list[int | str]] = [
            [*counts, number(total)] for counts, total in zip(self._table.counts, sums, strict=True)
        ]
        across = [*(self._name(value) for value in self._table.across), say("all")]
        self.grid.show_cells([self._name(value) for value in self._table.rows], across, cells)
        tied = {CROSSED[self.rows.currentIndex()], CROSSED[self.across.currentIndex()]} & {"stance", "target"}
        counted = say("{n} position|{n} positions", n=found.total) if tied else say(
            "{n} statement; those with several values count for each|"
            "{n} statements; those with several values count for each", n=found.total,
        )  # fmt: skip
        self.said.setText(counted)

    def _name(self, value: Value | None) -> str:
        if value is None:
            return say("none")
        name = shown_date(value.label) if value.key == value.label and value.label[4:5] == "-" else value.label
        return f"{value.number} {name}".strip()

    def _open(self, below: int, across: int) -> None:
        chosen = {CROSSED[self.rows.currentIndex()]: frozenset([_key(self._table.rows[below])])}
        if across < len(self._table.across):
            chosen[CROSSED[self.across.currentIndex()]] = frozenset([_key(self._table.across[across])])
        self._page.narrow_to(chosen)


def _key(value: Value | None) -> str:
    return value.key if value is not None else ""
