"""What is on the desk and what is done to it: every change goes through here, and every pane hears of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.desk.opened import Codes, OpenArticle
from gui.operations import Act, Operation, Operations, Way
from models.errors import KnownError
from models.history import Change, Kind


class Work(QObject):
    """The open article of a project, and a coder's actions on it."""

    failed = Signal(object)  # a KnownError
    told = Signal(str)  # what a coder should know of what she did, though it was done
    leaving = Signal()  # another article is about to be opened
    article_changed = Signal()  # it is open, or none is
    items_changed = Signal()
    current_changed = Signal(bool)  # whether the text should show it
    reread = Signal(int)  # an article that was not open has other statements now
    counted = Signal(int, int, int)  # of an article: so many more are coded, so many more drafts are open

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.operations = operations
        self.project, self.acting = operations.project, operations.acting
        self.codes = Codes(self.project)
        self.opened: OpenArticle | None = None
        self._choose: str | None = None  # what is to be the current item after the action under way
        operations.failed.connect(self.failed)
        operations.subscribe({Kind.CODEBOOK, Kind.ASSIGNMENTS}, lambda _: self._take_codebook(), self)
        operations.subscribe({Kind.CODINGS, Kind.DRAFTS, Kind.PROGRESS, Kind.ACTORS, Kind.CODEBOOK}, self._hear, self)

    def open(self, article_id: int, choose: str | None = None) -> bool:
        """Put an article on the desk, with the item of this key or the first draft as the current one."""
        self.leaving.emit()
        try:
            opened = OpenArticle(self.project, self.acting, self.codes, article_id)
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

    def change(self, act: Act, choose: str | None = None) -> Change | None:
        """Do an action; the item of ``choose`` is the current one after it. None where nothing was changed."""
        self._choose = choose
        try:
            return self.operations.run(act, self)
        finally:
            self._choose = None

    def refuse(self, what: str, way_out: str = "") -> None:
        """Say why nothing was done."""
        self.operations.refuse(what, way_out)

    def undo(self) -> None:
        """Take back the last action and show where it was made."""
        self.operations.undo(self)

    def redo(self) -> None:
        """Make the action again that was undone last, and show where."""
        self.operations.redo(self)

    def _take_codebook(self) -> None:
        self.codes.refresh()
        if self.opened is not None:
            self.opened.take_codebook()

    def _hear(self, operation: Operation) -> None:
        """Bring the open article to what a change has made of it; undo goes to where it changes something."""
        change = operation.change
        back = operation.way is not Way.ACTION
        elsewhere = change.article_id is not None and (self.opened is None or change.article_id != self.opened.id)
        if back and elsewhere and change.article_id is not None:
            self.open(change.article_id)
            self.reread.emit(change.article_id)
        elif self.opened is not None and not elsewhere:
            before = self.opened.counts()
            self.opened.take_up(change, self._choose)
            coded, drafts = (now - then for now, then in zip(self.opened.counts(), before, strict=True))
            if coded or drafts:
                self.counted.emit(self.opened.id, coded, drafts)
        if self.opened is None:
            return
        if back and self.opened.only is not None:
            self.opened.narrow(None)  # what was taken back may be no part of what is shown
        touched = self.opened.touched(change) if back else None
        if touched is not None:
            self.opened.current = touched
        self.items_changed.emit()
        if back:
            self.current_changed.emit(touched is not None)
