"""What is on the desk and what is done to it: every change goes through here, and every pane hears of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gui.desk.opened import Codes, Key, OpenArticle
from models import history
from models.errors import KnownError, NotAllowed
from models.file import Project
from models.history import Change
from models.people import Coder

OF_CODEBOOK = ("codebook", "codebook_version", "claim", "target", "variable")


class Work(QObject):
    """The open article of a project, and a coder's actions on it."""

    saved = Signal(str)  # the sentence of a change
    failed = Signal(object)  # a KnownError
    leaving = Signal()  # another article is about to be opened
    article_changed = Signal()  # it is open, or none is
    items_changed = Signal()
    current_changed = Signal(bool)  # whether the text should show it
    progress_changed = Signal(list)  # articles whose row in the queue says something else now

    def __init__(self, project: Project, coder: Coder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self.coder = project, coder
        self.codes = Codes(project)
        self.opened: OpenArticle | None = None

    def open(self, article_id: int, choose: Key | None = None) -> bool:
        """Put an article on the desk, with the item of ``choose`` or the first draft as the current one."""
        self.leaving.emit()
        try:
            opened = OpenArticle(self.project, self.coder, self.codes, article_id)
        except KnownError as error:
            self.failed.emit(error)
            return False
        if choose is not None and opened.index_of(choose) >= 0:
            opened.current = opened.index_of(choose)
        self.opened = opened
        self.article_changed.emit()
        return True

    def choose(self, number: int, reveal: bool = True) -> None:
        """Make an item the current one."""
        opened = self.opened
        if opened is not None and 0 <= number < len(opened.items):
            opened.current = number
            self.current_changed.emit(reveal)

    def change(self, act: Callable[[], Change | None], choose: Key | None = None) -> Change | None:
        """Do an action on the open article; its items are read again. None where it was refused or changed nothing."""
        change = self.attempt(act)
        if change is not None and self.opened is not None:
            self._take_up(change)
            self.opened.reload_items(choose)
            self.items_changed.emit()
            self.progress_changed.emit([self.opened.id])
        return change

    def attempt(self, act: Callable[[], Change | None]) -> Change | None:
        """Do an action and tell of it; None where it was refused or changed nothing."""
        try:
            change = act()
        except KnownError as error:
            self.failed.emit(error)
            return None
        if change is None or not change.id:
            return None
        self.saved.emit(change.sentence[:1].upper() + change.sentence[1:])
        return change

    def refuse(self, what: str, way_out: str = "") -> None:
        """Say why nothing was done."""
        self.failed.emit(NotAllowed(what, way_out))

    def undo(self) -> None:
        """Take back the last action and show where it was made."""
        self._reverse(history.undo, "Undone", "There is nothing to undo.")

    def redo(self) -> None:
        """Make the action again that was undone last, and show where."""
        self._reverse(history.redo, "Done again", "There is nothing to redo.")

    def _reverse(self, step: Callable[[Project, int], Change | None], said: str, nothing: str) -> None:
        try:
            change = step(self.project, self.coder.id)
        except KnownError as error:
            self.failed.emit(error)
            return
        if change is None:
            self.refuse(nothing)
            return
        self._take_up(change)
        self.saved.emit(f"{said}: {change.sentence}")
        if change.article_id is not None and (self.opened is None or change.article_id != self.opened.id):
            self.open(change.article_id)
        if self.opened is not None:
            self.opened.reload_items()
            touched = self._touched(change)
            self.opened.current = self.opened.current if touched is None else touched
            self.items_changed.emit()
            self.current_changed.emit(touched is not None)
            self.progress_changed.emit([change.article_id or self.opened.id])

    def _take_up(self, change: Change) -> None:
        if change.touches(*OF_CODEBOOK):
            self.codes.refresh()

    def _touched(self, change: Change) -> int | None:
        """The item that a change was about; None where it is no more, or the change was about none."""
        for row in change.rows:
            values = row.after or row.before or {}
            statement_id = row.row_id if row.table == "statement" else values.get("statement_id")
            suggestion_id = values.get("suggestion_id")
            for n, item in enumerate(self.opened.items if self.opened else ()):
                by_statement = statement_id is not None and item.statement_id == statement_id
                if by_statement or (suggestion_id is not None and item.suggestion_id == suggestion_id):
                    return n
        return None
