"""The queue as an array of ids whose rows are read by pages, when they are about to be seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.languages import language_name
from gui.desk.shown import dotted, shown_date
from models.file import Project
from models.findings import is_read_by_machines
from models.people import Acting
from models.wording import later, say
from models.work import Progress, QueueRow, queue_rows

Index = QModelIndex | QPersistentModelIndex
PAGE, PAGES = 64, 64  # rows of a page, pages that are kept
PROGRESS = {Progress.FINISHED: later("finished"), Progress.NOTHING: later("nothing codable")}
ROW_ROLE = Qt.ItemDataRole.UserRole


class QueueModel(QAbstractTableModel):
    """Articles in the order of the queue; one column, whose user role is a ``QueueRow``."""

    def __init__(self, project: Project, acting: Acting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._acting = project, acting
        self._pages: OrderedDict[int, dict[int, QueueRow]] = OrderedDict()
        self.ids: array[int] = array("q")
        self._last = 0  # the row that was asked for last

    def show_ids(self, ids: Sequence[int]) -> None:
        """Take another queue."""
        self.beginResetModel()
        self.ids = array("q", ids)
        self._pages.clear()
        self.endResetModel()

    def place(self, article_id: int) -> int | None:
        """The row of an article; None where the queue does not hold it."""
        # Mostly it is the one that was asked for last, or beside it: quick however long the queue is.
        for row in range(max(0, self._last - 1), min(self._last + 2, len(self.ids))):
            if self.ids[row] == article_id:
                self._last = row
                return row
        try:
            self._last = self.ids.index(article_id)
        except ValueError:
            return None
        return self._last

    def forget(self, article_ids: Sequence[int] | None = None) -> None:
        """Read rows again: those of some articles, or all."""
        if article_ids is None:
            self._pages.clear()
            if self.ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, 0))
            return
        for article_id in article_ids:
            stale = [rows for rows in self._pages.values() if rows.pop(article_id, None)]
            row = self.place(article_id) if stale else None  # only what has been read can be out of date
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def count_on(self, article_id: int, coded: int, drafts: int) -> None:
        """Let the row of an article, if it has been read, tell of more or fewer."""
        for rows in self._pages.values():
            if article_id in rows:
                there = rows[article_id]
                rows[article_id] = replace(there, coded=there.coded + coded, drafts=there.drafts + drafts)
                row = self.place(article_id)
                if row is not None:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def row(self, number: int) -> QueueRow | None:
        """What is known of the article in a row."""
        page = number // PAGE
        if page not in self._pages:
            ids = self.ids[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = queue_rows(self._project, self._acting, ids)
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        rows, article_id = self._pages[page], self.ids[number]
        if article_id not in rows:  # it was forgotten
            rows.update(queue_rows(self._project, self._acting, [article_id]))
        return rows.get(article_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            row = self.row(index.row())
            return in_words(row) if row and role != Qt.ItemDataRole.ToolTipRole else None
        return None


def in_words(row: QueueRow) -> str:
    """An article of the queue in a sentence, for a screen reader."""
    if row.progress is not Progress.OPEN:
        state = say(PROGRESS[row.progress])
    elif not row.is_read and not is_read_by_machines(row.language):
        state = say("in {language}, coded by hand", language=language_name(row.language))
    elif not row.is_read:
        state = say("not read by the machine yet")
    else:
        state = say(
            "{n} draft to decide, {coded} coded|{n} drafts to decide, {coded} coded", n=row.drafts, coded=row.coded
        )
    about = dotted((row.outlet, shown_date(row.published)), ", ")
    return say("{article}. {about}. {state}.", article=row.name, about=about, state=state)
