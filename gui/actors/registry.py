"""The left pane: who is in the registry, or whom machines found; a field to search as one types, kinds, an order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QListView, QToolButton, QVBoxLayout, QWidget

from gui.actors.rows import ROW, ActorsModel, CandidatesModel, RowDelegate
from gui.desk.empty import Emptiness, paint_empty
from gui.style import fonts
from gui.style.painting import RIGHT, Look, text
from gui.style.themes import MIDDLE, SMALL, SPACE, TINY, alpha
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import Field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import row
from models.actors import ActorRow, Candidate, Order
from models.file import Project
from models.findings import ActorKind
from models.wording import later, say
from models.wording import number as written

KINDS = {
    ActorKind.PERSON: later("Persons"),
    ActorKind.ORGANISATION: later("Organisations"),
    ActorKind.DOCUMENT: later("Documents"),
    ActorKind.PLACE: later("Places"),
    ActorKind.UNNAMED: later("Unnamed"),
}
ORDERS = {
    Order.STATEMENTS: later("Most statements"), Order.NAME: later("By name"), Order.NEWEST: later("Newest first")
}  # fmt: skip
STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class RegistryPane(QWidget):
    """Tells who is at hand; what is done with whom is the page's."""

    moved = Signal()  # somebody else is at hand

    def __init__(self, project: Project, look: Look) -> None:
        super().__init__()
        self._project, self._look = project, look
        self.shows_candidates = False
        self.actors, self.candidates = ActorsModel(project, self), CandidatesModel(project, self)
        self.field = Field(look, size=SMALL)
        self.field.setPlaceholderText(say("Any name in use …"))
        self.field.setAccessibleName(say("Search the actors"))
        self.field.setClearButtonEnabled(True)
        self.kind = DropDown(say("Kinds"), [], look)
        self.kind.addItem(say("All kinds"), None)
        for kind, word in KINDS.items():
            self.kind.addItem(say(word), kind)
        self.order = DropDown(say("Order"), [say(word) for word in ORDERS.values()], look)
        self.list = NamesList(look)
        self._build()
        self.field.textChanged.connect(lambda _: self.ask())
        for choice in (self.kind, self.order):
            choice.activated.connect(lambda _: self.ask())
        self.list.moved.connect(self.moved)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        for button in self._which.buttons():
            button.setFont(look.font(TINY, 500))
        self.update()

    @property
    def at_hand(self) -> int | Candidate | None:
        """The actor's id, or the candidate, that is marked; None where nobody is."""
        found = self.list.currentIndex().data(ROW)
        return found.id if isinstance(found, ActorRow) else found if isinstance(found, Candidate) else None

    @property
    def marked(self) -> list[Candidate]:
        """The candidates that are marked, in the order of the list."""
        found = sorted(self.list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [one for one in (index.data(ROW) for index in found) if isinstance(one, Candidate)]

    def kinds(self) -> tuple[ActorKind, ...]:
        """The kinds that are asked for; none for all of them."""
        chosen = self.kind.currentData()
        return () if chosen is None else (chosen,)

    def show_which(self, candidates: bool) -> None:
        """Show the registry, or whom machines found."""
        if candidates != self.shows_candidates:
            self.shows_candidates = candidates
            self._which.button(int(candidates)).setChecked(True)
            self.order.setVisible(not candidates)
            self.list.take_model(self.candidates if candidates else self.actors, several=candidates)
            self.ask()

    def show_actor(self, actor_id: int) -> None:
        """Mark an actor; where what is searched for hides it, search for nothing."""
        self.show_which(candidates=False)
        if self.actors.place(actor_id, far=True) is None:
            self.field.clear()
            self.kind.setCurrentIndex(0)
            self.ask()
        self._mark(self.actors.place(actor_id, far=True))

    def next_order(self) -> None:
        """Sort otherwise."""
        self.order.setCurrentIndex((self.order.currentIndex() + 1) % self.order.count())
        self.ask()

    def show_counts(self, actors: int, candidates: int) -> None:
        """Say how many there are of both."""
        for n, (word, count) in enumerate(((say("Actors"), actors), (say("Candidates"), candidates))):
            self._which.button(n).setText(f"{word}  {written(count)}")
        layout = self.layout()
        if layout is not None:
            layout.activate()  # at once, so that no number is cut off meanwhile

    def ask(self) -> None:
        """List who is searched for; whoever was at hand stays so, if still there."""
        before, row_before = self.at_hand, self.list.currentIndex().row()
        words, kinds = self.field.text(), self.kinds()
        place: int | None
        self.list.is_quiet = True
        if self.shows_candidates:
            self.candidates.ask(words, kinds)
            found = [one.found for one in self.candidates.found]
            is_there = isinstance(before, Candidate) and before.found in found
            place = found.index(before.found) if is_there and isinstance(before, Candidate) else None
            length = len(found)
        else:
            self.actors.ask(words, kinds, list(ORDERS)[self.order.currentIndex()])
            place = self.actors.place(before) if isinstance(before, int) else None
            length = len(self.actors.ids)
            first = self.actors.row(0) if length else None
            if first is not None and self.order.currentIndex() == 0:
                self.list.delegate.most = max(1, first.statements)
        self.list.emptiness = self._emptiness()
        if place is None and length:
            place = 0 if words else max(0, min(row_before, length - 1))
        self._mark(place)
        self.list.is_quiet = False
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.field.hasFocus():
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.fillRect(self.rect(), alpha(theme.panel))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), alpha(theme.line))
        heads = (say("drafts"), say("articles")) if self.shows_candidates else (say("statements"), say("articles"))
        top, high = self.list.y() - self._look.px(20), self._look.px(18)
        edge = self.list.width() - SPACE[2] - SPACE[3] - self.list.bar_width()
        for column, head in zip(self.list.delegate.columns(edge), heads, strict=True):
            box = QRectF(column.x() - self._look.px(20), top, column.width() + self._look.px(20), high)
            text(painter, box, head, theme.ink3, self._look.font(TINY), RIGHT)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[4], 1, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[2])
        top.setSpacing(SPACE[2])
        question = Label(say("Who is who?"), self._look, MIDDLE, tone="ink2", family=fonts.READING, italic=True)
        top.addLayout(row(Title(say("Actors"), self._look), question, 0))
        self._which = QButtonGroup(self)
        both = [self._segment(n, word) for n, word in enumerate((say("Actors"), say("Candidates")))]
        both[0].setChecked(True)
        self._which.idClicked.connect(lambda n: self.show_which(candidates=n == 1))
        top.addLayout(row(*both, 0, gap=SPACE[1]))
        top.addWidget(self.field)
        top.addLayout(row(self.kind, self.order, 0, gap=SPACE[2]))
        column.addLayout(top)
        column.addSpacing(round(self._look.px(16)))
        column.addWidget(self.list, 1)
        self.list.take_model(self.actors, several=False)

    def _segment(self, number: int, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setCheckable(True)
        button.setProperty("segment", True)
        self._which.addButton(button, number)
        return button

    def _mark(self, place: int | None) -> None:
        if place is not None:
            index = self.list.model().index(place, 0)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def _emptiness(self) -> Emptiness:
        words = self.field.text().strip()
        if words or self.kinds():
            return Emptiness(say("Nobody found"), say("No name in use begins so."))
        if self.shows_candidates:
            return Emptiness(say("Nobody is undecided"), say("Names are found when articles are read."))
        return Emptiness(
            say("Nobody is here yet"), say("They come with statements, or from here:"),
            (("C", say("candidates")),),
        )  # fmt: skip


class NamesList(QListView):
    """The rows; letters go to the page."""

    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self.emptiness, self.is_quiet = look, Emptiness(""), False
        self.delegate = RowDelegate(look, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Actors"))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = self.delegate.look = look
        self.setStyleSheet(f"QListView {{ background: {look.theme.panel}; }}")
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def take_model(self, model: ActorsModel | CandidatesModel, several: bool) -> None:
        """Show the rows of another model, of which several can be marked or one."""
        self.setModel(model)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setAccessibleName(say("Candidates") if several else say("Actors"))
        self.selectionModel().currentChanged.connect(lambda *_: None if self.is_quiet else self.moved.emit())

    def bar_width(self) -> int:
        """What a scroll bar takes of the width now."""
        return self.width() - self.viewport().width()

    def step(self, by: int) -> None:
        """Mark the next one, or the one before."""
        at = max(0, min(self.model().rowCount() - 1, self.currentIndex().row() + by))
        if self.model().rowCount():
            self.setCurrentIndex(self.model().index(at, 0))

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            paint_empty(painter, self.look, QRectF(self.viewport().rect()), self.emptiness)
            painter.end()


def those(marked: Sequence[Candidate]) -> str:
    """Candidates, named or counted, for a sentence."""
    return marked[0].name if len(marked) == 1 else say("{n} name|{n} names", n=len(marked))
