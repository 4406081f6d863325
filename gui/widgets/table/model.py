"""Rows of a table as an array of ids, in groups that open and close; what they show is read a page at a time."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.widgets.table.source import Source
from models.columns import Group, Listing
from models.wording import say

Index = QModelIndex | QPersistentModelIndex
PAGE, PAGES = 64, 64  # rows of a page, pages that are kept


class TableModel(QAbstractTableModel):
    """The rows that a listing has, with a head before each group; ``marked`` are the ids that were chosen."""

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self.listing = Listing(array("q"))
        self.marked: set[int] = set()
        self.order, self.descending = "", False  # what the heads of the columns show
        self._closed: set[str] = set()  # keys of groups
        self._firsts: list[int] = []  # row of each group's head
        self._rows = 0
        self._pages: OrderedDict[int, dict[int, object]] = OrderedDict()

    def show_listing(self, listing: Listing) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.listing = listing
        self._pages.clear()
        self._lay()
        self.endResetModel()

    def forget(self) -> None:
        """Read again what is shown."""
        self._pages.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, self.columnCount() - 1))

    def group_at(self, row: int) -> Group | None:
        """The group whose head stands in a row; None where that is no head."""
        if not self.listing.groups:
            return None
        at = bisect_right(self._firsts, row) - 1
        return self.listing.groups[at] if self._firsts[at] == row else None

    def group_of(self, row: int) -> Group | None:
        """The group that a row lies in, be it its head."""
        return self.listing.groups[bisect_right(self._firsts, row) - 1] if self.listing.groups else None

    def id_at(self, row: int) -> int | None:
        """The id in a row; None for the head of a group."""
        place = self._place(row)
        return None if place is None else self.listing.ids[place]

    def row_of(self, wanted: int, of: str | None = None) -> int | None:
        """Where an id stands, in the group of a key where it is in several; None where it is not shown."""
        ids = self.listing.ids
        if not self.listing.groups:
            return ids.index(wanted) if wanted in ids else None
        order = sorted(
            (n for n, group in enumerate(self.listing.groups) if not self.is_closed(group)),
            key=lambda n: _key(self.listing.groups[n]) != of,
        )
        for n in order:
            group = self.listing.groups[n]
            there = ids[group.first : group.first + group.rows]
            if wanted in there:
                return self._firsts[n] + 1 + there.index(wanted)
        return None

    def row(self, number: int) -> object | None:
        """What is known of the id in a row."""
        place = self._place(number)
        if place is None:
            return None
        page = place // PAGE
        if page not in self._pages:
            self._pages[page] = dict(self.source.fetch(self.listing.ids[page * PAGE : (page + 1) * PAGE]))
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self.listing.ids[place])

    def is_closed(self, group: Group) -> bool:
        """Whether the rows of a group are folded away."""
        return _key(group) in self._closed

    def fold(self, group: Group) -> None:
        """Fold a group away, or open it."""
        self.beginResetModel()
        self._closed ^= {_key(group)}
        self._lay()
        self.endResetModel()

    def ids_of(self, group: Group) -> array[int]:
        """The ids of a group, folded away or not."""
        return self.listing.ids[group.first : group.first + group.rows]

    def mark(self, ids: Iterable[int], yes: bool) -> None:
        """Choose ids, or let go of them."""
        if yes:
            self.marked.update(ids)
        else:
            self.marked.difference_update(ids)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.source.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        columns = self.source.columns
        if role == Qt.ItemDataRole.TextAlignmentRole and 0 <= section < len(columns) and columns[section].right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        is_told = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if not is_told or not 0 <= section < len(columns):
            return None
        sorts = bool(columns[section].order) and columns[section].order == self.order
        return columns[section].label + (("  ↓" if self.descending else "  ↑") if sorts else "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self._rows:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        group = self.group_at(index.row())
        if group is not None:
            head = self.source.head(group)
            name = f"{head.number} {head.label}".strip()
            return say("{group}: {n} row|{group}: {n} rows", n=group.rows, group=name) if index.column() == 0 else ""
        row = self.row(index.row())
        if row is None:
            return ""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            chosen = self.id_at(index.row()) in self.marked
            said = self.source.spoken(row)
            return say("Chosen. {row}", row=said) if chosen else said
        return self.source.cell(row, self.source.columns[index.column()].id).text

    def _place(self, row: int) -> int | None:
        if not 0 <= row < self._rows:
            return None
        if not self.listing.groups:
            return row
        at = bisect_right(self._firsts, row) - 1
        return None if self._firsts[at] == row else self.listing.groups[at].first + row - self._firsts[at] - 1

    def _lay(self) -> None:
        self._firsts, at = [], 0
        for group in self.listing.groups:
            self._firsts.append(at)
            at += 1 + (0 if self.is_closed(group) else group.rows)
        self._rows = at if self.listing.groups else len(self.listing.ids)


def _key(group: Group) -> str:
    return group.value.key if group.value is not None else ""
