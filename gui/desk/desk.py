"""The coding desk: the queue at the left, the article in the middle, its statements at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.commands import COMMANDS
from gui.desk.card_positions import ROW_COMMAND
from gui.desk.correcting import Correcting
from gui.desk.deciding import Deciding
from gui.desk.dragging import EdgeDragger
from gui.desk.find_bar import FindBar
from gui.desk.folding import Folding
from gui.desk.hints import hints
from gui.desk.marking import Marking
from gui.desk.memo import MemoEditor
from gui.desk.menu import TextMenu
from gui.desk.minimap import Minimap
from gui.desk.moving import Moving
from gui.desk.naming import Naming
from gui.desk.narrowing import Narrowing
from gui.desk.panes import StatementPane, emptiness_of
from gui.desk.picker import Picker
from gui.desk.queue import QueuePane
from gui.desk.reading import ReadingView
from gui.desk.tips import tip_of
from gui.desk.typed_number import TypedNumber
from gui.desk.work import Work
from gui.operations import Operations
from gui.style.painting import Look, shown_key
from gui.widgets.hints import Hint
from models.errors import KnownError
from models.findings import Span, mark_folded, mark_seen
from models.work import QueueFilter

WIDTHS = (292, 764, 384)  # of the panes in a window of 1440 pixels, as designed
MOST = (0.27, 0.34)  # of the desk that the outer panes may take as they grow with the type


class Desk(QWidget):
    """One project on the desk of one coder."""

    failed = Signal(object)  # a KnownError
    hints_changed = Signal(list)  # of Hint
    queue_changed = Signal()
    keys_shown = Signal()  # others than before
    left = Signal()  # Esc, where nothing on the desk wants it
    zoomed = Signal(int)  # the type should be so many sizes larger

    def __init__(self, operations: Operations, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.keys: Mapping[str, str] = {c.id: shown_key(c.keys[0]) if c.keys else "" for c in COMMANDS}
        self._was_shown = False
        self._sides: tuple[float, float] = (WIDTHS[0], WIDTHS[2])  # of the outer panes, at the designed size of type
        self.work = Work(operations, self)
        self.queue = QueuePane(operations, self.look, self)
        self.view = ReadingView(self.look, self)
        self.view.described = lambda item, mention: tip_of(self.work.opened, item, mention)
        self.view.walks = self._walks
        self.minimap = Minimap(self.view, lambda n: tip_of(self.work.opened, n, None))
        self.find_bar = FindBar(self.look, self.view, self)
        self.statements = StatementPane(self.look, self.work.codes, self.keys, self)
        self.picker = Picker(self.look, self)
        self.memo = MemoEditor(self.look, self)
        self._correcting = Correcting(self.work, self.picker, self.memo, self._places)
        self._deciding = Deciding(
            self.work, self._correcting, lambda: (self.queue.model.ids, self.queue.model.place), self.view.beginning
        )
        self._marking = Marking(self.work, self.view)
        self._naming = Naming(self.work, self._correcting, self.view, self._cap)
        self._narrowing = Narrowing(self.work, self._correcting.ask)
        self.folding = Folding(self.work, lambda: self._unseen.start(0))
        TypedNumber(self.work, self._correcting.claim, (self.view, self.statements.list))
        self._moving = Moving(self.work, self.queue, self.find_bar, self._correcting, self.view)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.timeout.connect(self._mark_seen)
        self._build()
        self._connect()
        TextMenu(self.work, self.view, self.handlers, self._naming.take_at, self._cap)
        EdgeDragger(self.view, self._marking.move_to)
        self.queue.keys = self.keys
        self.queue.ask()
        self._article_changed()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What each command of the desk calls, by the command's id."""
        return {
            **self._moving.handlers(),
            **self._deciding.handlers(),
            **self._correcting.handlers(),
            **self._marking.handlers(),
            **self._naming.handlers(),
            **self.folding.handlers(),
            **self._narrowing.handlers(),
            "undo": self._undo,
            "redo": self._redo,
        }

    def open_article(self, article_id: int, statement: int | None = None, words: Span | None = None) -> None:
        """Put an article on the desk, at one of its statements by its id, or at words of its text."""
        if not self.work.open(article_id) or self.work.opened is None:
            return
        opened = self.work.opened
        at = next((n for n, item in enumerate(opened.items) if item.statement_id == statement), None)
        if words is not None:
            at = opened.nearest(words.start)
        if at is not None and (statement is not None or words is not None):
            self.work.choose(at, reveal=words is None)
        if words is not None:
            self.view.reveal([words], select=True)

    def article_id(self) -> int | None:
        """The article on the desk."""
        return self.work.opened.id if self.work.opened is not None else None

    def place(self) -> object:
        """The article on the desk and what is chosen in it, to come back to."""
        opened = self.work.opened
        return (opened.id, opened.current_key) if opened is not None else None

    def go_to(self, place: object) -> None:
        """Put back on the desk what ``place`` told of."""
        if isinstance(place, tuple) and place != self.place():
            article_id, key = place
            self.work.open(article_id, key)

    def open_first(self) -> None:
        """Put the first article that is not finished on the desk, or the first of all."""
        ids = self.queue.model.ids
        first = self._deciding.next_unfinished()
        if first is not None or ids:
            self.open_article(ids[0] if first is None else first)

    def refresh(self) -> None:
        """Take up what an import or a machine coder has added; the place in the text stays."""
        self.queue.fill_batches()
        self.queue.ask_anew()
        self.work.codes.refresh()
        if self.work.opened is not None:
            self.articles_read([self.work.opened.id])
        self._say_hints()

    def articles_read(self, article_ids: Sequence[int]) -> None:
        """Show what a machine coder has just found in these articles."""
        self.queue.refresh(article_ids)
        opened = self.work.opened
        if opened is not None and opened.id in article_ids:
            was_empty = not opened.items
            opened.reload()
            if was_empty:
                opened.current = opened.first_open()
            self._items_changed()
            self._unseen.start(0)

    def put_at_margin(self, widget: QWidget) -> None:
        """Show something below the queue."""
        layout = self._margin.layout()
        assert layout is not None
        layout.addWidget(widget)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type; the panes are told by ``dress``."""
        grows = look.scale != self.look.scale
        self.look = look
        if grows:
            self._fit_panes()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys on the caps: what stands on the cap, by command; missing ones are as by default."""
        self.keys = {**self.keys, **keys}
        self.queue.keys = self.keys
        self.statements.list.set_keys(self.keys)
        self._say_why_empty()
        self._show_items()
        self._say_hints()
        self.keys_shown.emit()

    def settle_fields(self) -> None:
        """Save what stands in an open field, and close it."""
        self.memo.close_sheet()
        self.picker.close_sheet()

    def settle(self) -> None:
        """Save and end all that is under way; to be called before the project is closed."""
        self.settle_fields()
        self._unseen.stop()
        self.queue.settle()

    def state(self) -> dict[str, object]:
        """Where the coder is, in plain values."""
        self.memo.keep()
        opened = self.work.opened
        return {
            "article": opened.id if opened else None,
            "place": self.view.first_visible(),
            "current": opened.current_key if opened else None,
            "sizes": self.panes.sizes(),
            "filter": str(self.queue.show_filter),
            "words": self.queue.field.text(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Go back to where ``state()`` was; what is no more is left out."""
        sizes = state.get("sizes")
        if isinstance(sizes, list) and len(sizes) == len(WIDTHS):
            self.panes.setSizes([int(size) for size in sizes])
            self._keep_sides([int(size) for size in sizes])
        part, words = str(state.get("filter") or QueueFilter.ALL), str(state.get("words") or "")
        if (part, words) != (str(QueueFilter.ALL), ""):
            self.queue.set_filter(QueueFilter(part), words)
        article, current, place = state.get("article"), state.get("current"), state.get("place")
        if not isinstance(article, int) or not self.work.open(article):
            if self.work.opened is None:
                self.open_first()
            return
        place = place if isinstance(place, int) else 0
        if isinstance(current, str) and self.work.opened is not None:
            at = self.work.opened.index_of(current)
            # It may be no more, or folded now: keys must not act on what is out of sight.
            self.work.choose(at if at >= 0 else self.work.opened.nearest(place), reveal=False)
        self.view.scroll_to(place)

    def _build(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self._margin = QWidget(self)
        beside = QVBoxLayout(self._margin)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.queue, 1)
        for n, pane in enumerate((self._margin, middle, self.statements)):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(n, int(pane is middle))
        self.panes.setSizes(list(WIDTHS))
        self._fit_panes()
        self.panes.splitterMoved.connect(lambda: self._keep_sides(self.panes.sizes()))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.panes)
        # No focus proxy: Tab would come to the text past the queue.
        for before, after in pairwise((*self.queue.in_order, self.view, self.statements.list)):
            self.setTabOrder(before, after)

    def _fit_panes(self) -> None:
        """Let the outer panes grow with the type, as far as the text between them allows."""
        whole = sum(self.panes.sizes()) if self._was_shown else sum(WIDTHS)  # till then Qt has no sizes for them
        left, right = (
            round(min(self.look.px(side), most * whole)) for side, most in zip(self._sides, MOST, strict=True)
        )
        self.panes.setSizes([left, whole - left - right, right])

    def _keep_sides(self, sizes: Sequence[int]) -> None:
        """Take the widths that the coder gave the panes for those that grow."""
        self._sides = (sizes[0] / self.look.scale, sizes[2] / self.look.scale)

    def _connect(self) -> None:
        work, cards = self.work, self.statements.list
        work.failed.connect(self.failed)
        work.leaving.connect(self.settle_fields)
        work.article_changed.connect(self._article_changed)
        work.items_changed.connect(self._items_changed)
        work.current_changed.connect(self._current_changed)
        work.counted.connect(self.queue.count_on)
        work.reread.connect(lambda article_id: self.queue.refresh([article_id]))
        self.queue.counted.connect(self._counted)
        self.queue.picked.connect(self.open_article)
        self.queue.failed.connect(self.failed)
        self.queue.changed.connect(self._queue_changed)
        self.view.chosen.connect(self._clicked)
        self.minimap.chosen.connect(lambda numbers: work.choose(numbers[0]))
        self.minimap.wanted.connect(self.view.scroll_to)
        self.find_bar.arrived.connect(self._arrived)
        self.view.selectionChanged.connect(self._say_hints)
        self.view.named.connect(self._naming.take_at)
        self.view.left.connect(self._leave)
        self.view.zoomed.connect(self.zoomed)
        self.statements.resized.connect(self._refit_picker)
        cards.chosen.connect(work.choose)
        cards.commanded.connect(self._card_commanded)
        for sheet in (self.picker, self.memo):
            sheet.closed.connect(self.view.setFocus)
        self.picker.asked.connect(self._say_hints)
        self.picker.gone.connect(self._say_hints)

    def _article_changed(self) -> None:
        opened = self.work.opened
        self._say_why_empty()
        self.view.show_article(opened)
        self.minimap.update()
        self.find_bar.renew()
        self._show_items()
        if opened is not None:
            self.queue.show_open(opened.id)
            self._unseen.start(0)
        self._say_hints()

    def _say_why_empty(self) -> None:
        """Where no article is open, the text's place says why, and what to press."""
        if self.work.opened is None:
            self.view.emptiness = self.queue.emptiness(whole=True)
            self.view.viewport().update()

    def _items_changed(self) -> None:
        self.view.show_marks()
        self.minimap.update()
        self._show_items()
        self._say_hints()

    def _show_items(self) -> None:
        self.statements.show_article(self.work.opened, emptiness_of(self.work.opened, self.keys))

    def _current_changed(self, reveal: bool) -> None:
        opened = self.work.opened
        self.statements.list.show_current()
        if opened is not None and opened.item is not None and reveal:
            self.view.reveal(opened.item.evidence)
        self.view.show_current()
        self.minimap.update()
        self._say_hints()

    def _counted(self) -> None:
        self.queue_changed.emit()
        self._say_hints()

    def _queue_changed(self) -> None:
        self.queue_changed.emit()
        if self.work.opened is None and self.queue.model.ids:
            self.open_first()

    def _clicked(self, numbers: list[int]) -> None:
        if len(numbers) == 1:
            self.work.choose(numbers[0], reveal=False)
        else:
            self._correcting.overlaps(numbers)

    def _arrived(self, position: int) -> None:
        """What is nearest to what was found is the current statement, or the next key would act out of sight."""
        if self.work.opened is not None:
            self.work.choose(self.work.opened.nearest(position), reveal=False)

    def _say_hints(self) -> None:
        if self.picker.question is not None:
            self.hints_changed.emit([Hint(*key) for key in self.picker.caps()])
            return
        selected = self.view.textCursor().hasSelection()
        count = self.queue.model.ids
        done = bool(count) and self.work.opened is not None and self.queue.all_finished
        self.hints_changed.emit(hints(self.work.opened, selected, self.keys, done))

    def _mark_seen(self) -> None:
        opened, project = self.work.opened, self.work.project
        if opened is None or project.read_only:
            return
        drafts = opened.shown_drafts()
        try:
            if drafts:
                mark_seen(project, self.work.acting, drafts)
            folded = [item.suggestion_id for item in opened.folded if item.suggestion_id is not None]
            if folded:
                mark_folded(project, self.work.acting, folded)
        except KnownError as error:
            self.failed.emit(error)

    def _card_commanded(self, command: str) -> None:
        """Do what a click on a part of the current card gives."""
        opened = self.work.opened
        if command.startswith(ROW_COMMAND) and opened is not None:
            opened.mark_row(int(command.removeprefix(ROW_COMMAND)))
            self._current_changed(False)
        elif command in (handlers := self.handlers()):
            handlers[command]()

    def _undo(self) -> None:
        self.settle_fields()
        self.work.undo()

    def _redo(self) -> None:
        self.settle_fields()
        self.work.redo()

    def _leave(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            self.left.emit()

    def _cap(self, command: str) -> str:
        return self.keys.get(command, "")

    def _places(self) -> tuple[QRect, QRect]:
        """Where the current card lies, for what opens beside it, and the pane that a picker covers."""
        return self.statements.current_rect(self), self.statements.list_rect(self)

    def _refit_picker(self) -> None:
        if self.picker.isVisible():
            self.picker.lie_over(self.statements.list_rect(self))

    def _walks(self, forward: bool) -> bool:
        """Whether Tab has gone to another position of the current statement; else it leaves the text."""
        return self._deciding.walk_rows(1 if forward else -1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._was_shown = True
        self._say_hints()

    def hideEvent(self, event: QHideEvent) -> None:
        self.memo.keep()
        super().hideEvent(event)
