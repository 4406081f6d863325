"""The queue pane: the coder's articles with a filter above them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.desk.empty import Emptiness, paint_empty
from gui.desk.filters import KeyKeeper
from gui.desk.queue_model import QueueModel
from gui.desk.queue_row import QueueDelegate
from gui.desk.shown import dotted
from gui.desk.strip import Strip
from gui.jobs import Job
from gui.operations import Operation, Operations
from gui.style.painting import Look
from gui.style.plain import short
from gui.style.sheet import lay_on
from gui.style.themes import SMALL, SPACE
from gui.widgets.flow import Flow
from models.articles import count_articles, has_more_articles
from models.errors import KnownError
from models.file import Project
from models.history import Kind
from models.wording import later, say
from models.work import QueueCount, QueueFilter, batches, is_in_queue, queue, queue_count

FEW = 5000  # articles whose ids are read within a few milliseconds, so that no thread is needed
Answer = tuple[Sequence[int], QueueCount | None]  # how many there are in all, where that was asked
PARTS = {QueueFilter.ALL: later("All"), QueueFilter.OPEN: later("To do"), QueueFilter.FINISHED: later("Finished")}


class QueueTable(QTableView):
    """The rows; Enter or a click opens an article."""

    picked = Signal(int)  # row

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.emptiness = Emptiness()
        self.look: Look | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(say("My queue"))
        KeyKeeper(self, _opens)
        self.clicked.connect(lambda index: self.picked.emit(index.row()))

    def keyboardSearch(self, search: str) -> None:
        """Letters are the keys of commands here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.look is not None and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            paint_empty(painter, self.look, QRectF(self.viewport().rect()), self.emptiness)
            painter.end()


def _opens(event: QKeyEvent) -> bool | None:
    """True for plain Enter, which opens the article here instead of accepting a draft."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return (plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)) or None


class QueuePane(QWidget):
    """Head, filter and rows; asks for the ids in a thread where that could be felt."""

    picked = Signal(int)  # article
    changed = Signal()  # the ids are others
    counted = Signal()  # there is more or less of it finished
    failed = Signal(object)  # a KnownError

    def __init__(self, operations: Operations, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._acting, self.look = operations.project, operations.acting, look
        self.count = QueueCount(0, 0)
        self.batches: list[str] = []  # of which the coder has articles
        self._is_counted = False
        self._operations = operations
        self._asking: Job | None = None
        self.keys: Mapping[str, str] = {}
        self.model = QueueModel(self._project, self._acting, self)
        self.table = QueueTable(self)
        self.table.setModel(self.model)
        self.delegate = QueueDelegate(look, self.table)
        self.table.setItemDelegate(self.delegate)
        self.head = Strip(say("My queue"), look, self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say("Filter by words …"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(say("Filter the queue by words"))
        self.batch = QComboBox(self)
        self.batch.setAccessibleName(say("Batch"))
        self._build()
        self._connect()
        self.set_look(look)
        self.fill_batches()
        operations.subscribe({Kind.ASSIGNMENTS}, lambda _: self._given(), self)
        operations.subscribe({Kind.PROGRESS}, self._progressed, self)

    @property
    def in_order(self) -> list[QWidget]:
        """What Tab comes to, one after the other."""
        return [self.field, *self._group.buttons(), self.batch, self.table]

    @property
    def all_finished(self) -> bool:
        """Whether nothing of the queue is left to do."""
        return 0 < self.count.articles == self.count.finished

    @property
    def show_filter(self) -> QueueFilter:
        """Which part of the queue is shown."""
        button = self._group.checkedButton()
        return QueueFilter(button.property("part")) if button else QueueFilter.ALL

    def set_filter(self, part: QueueFilter, words: str) -> None:
        """Show another part of the queue, at once."""
        for button in self._group.buttons():
            button.setChecked(button.property("part") == str(part))
        with QSignalBlocker(self.field):
            self.field.setText(words)
        self.ask()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = self.table.look = self.delegate.look = look
        self.head.set_look(look)
        for field in (self.field, self.batch, *self._group.buttons()):
            field.setFont(look.font(SMALL))
        for view in (self.table, self):
            lay_on(view, look.theme, look.theme.panel, marked=0.0)
        self.table.verticalHeader().setDefaultSectionSize(self.delegate.height())
        self.table.viewport().update()

    def ask_anew(self) -> None:
        """Ask for the ids, and how many there are in all: there are other articles, or others were given."""
        self._is_counted = False
        self.ask()

    def ask(self) -> None:
        """Ask for the ids of the queue as it is filtered; what is shown stays until they are there."""
        acting, part, words, batch_id = self._acting, self.show_filter, self.field.text(), self._batch_id()
        is_counted = self._is_counted

        def answer(project: Project) -> Answer:
            count = None if is_counted else queue_count(project, acting)
            return queue(project, acting, part, words, batch_id), count

        if self._asking is not None:
            self._asking.stop()
        if not has_more_articles(self._project, FEW):
            self._asking = None
            try:
                self._take(answer(self._project))
            except KnownError as error:
                self.failed.emit(error)
            return
        self._asking = job = self._operations.ask(say("Looking through the queue"), answer)
        job.done.connect(lambda found: self._take(found) if job is self._asking else None)
        job.failed.connect(self.failed)
        job.start()

    def refresh(self, article_ids: Sequence[int] | None = None) -> None:
        """Read rows again, of some articles or all."""
        self.model.forget(article_ids)

    def _show_count(self, count: QueueCount) -> None:
        self.count = count
        said = say("{finished} of {articles} finished", finished=count.finished, articles=count.articles)
        self.head.set_note(said if count.articles else "")

    def _given(self) -> None:
        self.fill_batches()
        self.ask_anew()

    def _progressed(self, operation: Operation) -> None:
        """Count on from what was known: to count anew takes the longer the more there are."""
        change = operation.change
        more = sum((row.after is not None) - (row.before is not None) for row in change.rows if row.table == "progress")
        if change.article_id is None:
            return
        if more and is_in_queue(self._project, self._acting, change.article_id):
            self._show_count(QueueCount(self.count.articles, self.count.finished + more))
        self.refresh([change.article_id])
        self.counted.emit()

    def count_on(self, article_id: int, coded: int, drafts: int) -> None:
        """Show that so many more statements of an article are coded, and drafts open, than its row says."""
        self.model.count_on(article_id, coded, drafts)

    def show_open(self, article_id: int) -> None:
        """Mark the article that is on the desk, and bring its row into view."""
        before = self.model.place(self.delegate.open_id)
        self.delegate.open_id = article_id
        row = self.model.place(article_id)
        if row is not None:
            index = self.model.index(row, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        for changed in (before, row):
            if changed is not None:
                self.table.update(self.model.index(changed, 0))

    def neighbour(self, article_id: int, step: int) -> int | None:
        """The article ``step`` rows further in the queue as it is shown; None beyond its ends."""
        row = self.model.place(article_id)
        at = (0 if step > 0 else len(self.model.ids) - 1) if row is None else row + step
        return self.model.ids[at] if 0 <= at < len(self.model.ids) else None

    def settle(self) -> None:
        """Let no question be under way."""
        if self._asking is not None:
            self._asking.stop()
            self._asking = None

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        tools = QVBoxLayout()
        tools.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        tools.setSpacing(SPACE[2])
        tools.addWidget(self.field)
        tools.addWidget(self.batch)
        parts = Flow(SPACE[1])
        self._group = QButtonGroup(self)
        for part, label in PARTS.items():
            button = QToolButton(self)
            button.setText(say(label))
            button.setCheckable(True)
            button.setChecked(part is QueueFilter.ALL)
            button.setProperty("segment", True)
            button.setProperty("part", str(part))
            self._group.addButton(button)
            parts.addWidget(button)
        tools.addLayout(parts)
        rows.addLayout(tools)
        rows.addWidget(self.table, 1)
        self.setAutoFillBackground(True)
        self.setMinimumWidth(200)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self.ask())
        self._group.buttonClicked.connect(self.ask)
        self.batch.activated.connect(self.ask)
        self.table.picked.connect(lambda row: self.picked.emit(self.model.ids[row]))

    def fill_batches(self) -> None:
        """Offer the batches of which the coder has articles; the one that is chosen stays chosen."""
        mine, chosen = batches(self._project, self._acting.coder_id), self._batch_id()
        self.batches = [name for _, name, _ in mine]
        self.batch.clear()
        self.batch.addItem(say("All batches"), None)
        for batch_id, name, articles in mine:
            self.batch.addItem(dotted((short(name), say("{n} article|{n} articles", n=articles))), batch_id)
        self.batch.setCurrentIndex(max(0, self.batch.findData(chosen)))
        self.batch.setVisible(bool(mine))

    def _batch_id(self) -> int | None:
        chosen = self.batch.currentData()
        return int(chosen) if chosen is not None else None

    def _take(self, answer: Answer) -> None:
        self._asking = None
        ids, count = answer
        open_id = self.delegate.open_id
        self.table.emptiness = self.emptiness()
        self.model.show_ids(ids)
        if count is not None:
            self._is_counted = True
            self._show_count(count)
        if self.model.place(open_id) is not None:
            self.show_open(open_id)
        self.changed.emit()

    def emptiness(self, whole: bool = False) -> Emptiness:
        """Why there is nothing in the queue; ``whole`` says what to do as well."""
        if not has_more_articles(self._project):
            words = say("They come in from files, folders or archives.")
            keys = ((self.keys.get("import", ""), say("import")),)
            return Emptiness(say("No articles yet"), words, keys) if whole else Emptiness(say("No articles yet"))
        if not count_articles(self._project):
            words = say("Each has its reason on the page of the corpus, from where a lead brings them back.")
            keys = ((self.keys.get("corpus", ""), say("corpus")),)
            return Emptiness(say("All articles are set aside"), words, keys if whole else ())
        if self.field.text().strip():
            words = self.field.text().strip()
            return Emptiness(say("Nothing found"), say("No article of the queue has all of “{words}”.", words=words))
        return Emptiness(say("Nothing here"), say("All is done, or nothing is yet: look at another part of the queue."))
