"""The palette: type what you want to do, or where you want to go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.commands import Command
from gui.jobs import Job, Jobs, at_once, on_project
from gui.keys import Keys
from gui.palette.entries import Entry, commands_for, places_for
from gui.searching.found import first_match
from gui.style.painting import RIGHT, Look, cap_size, key_cap, rounded, shadow, text
from gui.style.plain import short
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.forms import Field
from gui.widgets.labels import Label
from models.file import Project
from models.wording import say

WIDTH, HIGHEST = 600, 460
MARGIN = 16  # around the box, for its shadow
ROW, HEAD = 36, 24
ABOVE = -6  # so that its field lies over the one in the top bar
TYPED = 60  # ms after the last letter
FIELD = 40  # height of the field
AROUND = 2 * MARGIN + 28  # height of the box without its field and rows
ENTRY = Qt.ItemDataRole.UserRole


class Palette(QFrame):
    """A box that floats over the window and goes when it is done with."""

    command_chosen = Signal(str)
    place_chosen = Signal(int, object, object)  # article id; statement id or None; words of the text or None

    def __init__(self, look: Look, keys: Keys, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._keys, self._jobs = look, keys, jobs
        self._project: Project | None = None
        self._may_run: tuple[Command, ...] = ()
        self._job: Job | None = None
        self._before: QWidget | None = None
        self._chooses = False  # Enter was pressed before the places were there
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 8, MARGIN + 6, MARGIN + 8, MARGIN + 8)
        column.setSpacing(SPACE[1])
        self.field = Field(look)
        self.field.setProperty("bare", True)
        self.field.setTextMargins(SPACE[3], 0, SPACE[3], 0)
        self.field.setAccessibleName(say("What to do, or where to go"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(say("What was found"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._delegate = EntryDelegate(look, keys)
        self.list.setItemDelegate(self._delegate)
        self.nothing = Label(say("Nothing has these words."), look, SMALL, tone="ink3")
        self.nothing.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        column.addWidget(self.field)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.list, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPED)
        self._wait.timeout.connect(self._find_places)
        self.field.textChanged.connect(self._typed)
        self.list.itemClicked.connect(self._choose)
        self.field.installEventFilter(self)
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = self._delegate.look = look
        self.field.setFixedHeight(round(look.px(FIELD)))
        self.list.setStyleSheet(f"QListWidget {{ background: {look.theme.raised}; }}")
        self.list.scheduleDelayedItemsLayout()
        self.update()

    def ask(self, project: Project | None, may_run: Sequence[str], before: QWidget | None) -> None:
        """Open it; ``before`` gets the focus back."""
        self._project, self._before = project, before
        self._may_run = tuple(command for command in self._keys.commands if command.id in may_run)
        searches = say("Search articles, actors, or do something …")
        self.field.setPlaceholderText(searches if project else say("Do something …"))
        self.field.clear()
        self._show([])
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand in the middle under the top of the window, as high as there is room for."""
        parent = self.parentWidget()
        if parent is not None:
            width = min(round(self._look.px(WIDTH)) + 2 * MARGIN, parent.width() - SPACE[4])
            rows = sum(self.list.sizeHintForRow(n) for n in range(self.list.count()))
            around = round(self._look.px(FIELD)) + AROUND
            highest = round(self._look.px(HIGHEST)) + 2 * MARGIN
            height = min(around + (rows or round(self._look.px(ROW))), highest, parent.height() - 40)
            self.setGeometry((parent.width() - width) // 2, ABOVE, width, height)

    def dismiss(self) -> None:
        """Close it, and give the focus back."""
        self._stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def entries(self) -> list[Entry]:
        """What it shows."""
        return [self.list.item(n).data(ENTRY) for n in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._leave_if_left)
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(MARGIN, MARGIN - 4, -MARGIN, -MARGIN)
        shadow(painter, self._look, box)
        rounded(painter, box, alpha(theme.raised), alpha(theme.line), 10)
        y = self.field.geometry().bottom() + 2
        painter.fillRect(QRectF(box.x(), y, box.width(), 1), alpha(theme.line))

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            if self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_now()
        else:
            return False
        return True

    def _typed(self) -> None:
        self._chooses = False
        places = [entry for entry in self.entries() if not entry.command]
        self.list.setCurrentRow(-1)
        self._wait.start()
        self._show(places if self.field.text().strip() else [])

    def _find_places(self) -> None:
        self._stop()
        if self._project is None or not self.isVisible():
            self._show([])
            return
        find = partial(places_for, words=self.field.text())
        job = self._jobs.make(say("Looking"), on_project(self._project, at_once(find)), quiet=True)
        self._job = job
        job.done.connect(lambda found: self._found(job, found))
        job.start()

    def _found(self, job: Job, places: list[Entry]) -> None:
        if job is self._job:
            self._job = None
            self._show(places)
            if self._chooses:
                self._choose_now()

    def _show(self, places: list[Entry]) -> None:
        before = self.list.currentItem()
        kept = before.data(ENTRY) if before is not None else None
        entries = [*commands_for(self.field.text(), self._may_run), *places]
        self.list.clear()
        for n, entry in enumerate(entries):
            words = say("{kind}: {label}. {more}", kind=entry.kind, label=entry.label, more=entry.more)
            item = QListWidgetItem(short(words))
            item.setData(ENTRY, entry)
            item.setData(ENTRY + 1, n == 0 or entries[n - 1].kind != entry.kind)
            self.list.addItem(item)
        self.list.setCurrentRow(entries.index(kept) if kept in entries else 0)
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries and not self._wait.isActive())
        self.place()

    def _choose_now(self) -> None:
        """Choose the marked line; where that is a place found for other words, as soon as those of these are there."""
        item = self.list.currentItem()
        entry = item.data(ENTRY) if item is not None else None
        is_command = entry is not None and bool(entry.command)
        self._chooses = not is_command and (self._wait.isActive() or self._job is not None)
        if not self._chooses:
            self._choose(item)
        elif self._job is None:
            self._find_places()

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry = item.data(ENTRY) if item is not None else None
        if entry is None:
            return
        self.dismiss()
        if entry.command:
            self.command_chosen.emit(entry.command)
        elif self._project is not None:
            is_article = entry.statement_id is None
            words = first_match(self._project, self.field.text(), entry.article_id) if is_article else None
            self.place_chosen.emit(entry.article_id, entry.statement_id, words)

    def _leave_if_left(self) -> None:
        if self.isVisible() and not self.field.hasFocus() and self.window().isActiveWindow():
            self._before = None
            self.dismiss()

    def _stop(self) -> None:
        self._wait.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None


class EntryDelegate(QStyledItemDelegate):
    """A line, with the head of its kind over the first of them."""

    def __init__(self, look: Look, keys: Keys) -> None:
        super().__init__()
        self.look, self._keys = look, keys

    def sizeHint(self, _option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(200, round(self.look.px(ROW + HEAD if index.data(ENTRY + 1) else ROW)))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        entry: Entry = index.data(ENTRY)  # type: ignore[attr-defined]
        look, theme, box = self.look, self.look.theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(ENTRY + 1):  # type: ignore[attr-defined]
            head = QRectF(box.x() + SPACE[3], box.y() + 4, box.width(), look.px(HEAD) - 4)
            text(painter, head, entry.kind, theme.ink3, look.font(TINY, 500))
            box.setTop(box.top() + look.px(HEAD))
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box.adjusted(0, 0, -2, 0), alpha(theme.accent, 0.12), None, 6)
        inner = box.adjusted(SPACE[3], 0, -SPACE[3], 0)
        cap = self._keys.cap(entry.command) if entry.command else ""
        if cap:
            width, high = cap_size(look, cap)
            key_cap(painter, look, inner.right() - width, box.center().y() - high / 2, cap)
            inner.setRight(inner.right() - width - SPACE[3])
        used = text(painter, inner.adjusted(0, 0, -inner.width() * 0.25, 0), entry.label, theme.ink, look.font(SMALL))
        text(painter, inner.adjusted(used + SPACE[3], 0, 0, 0), entry.more, theme.ink3, look.font(TINY), RIGHT)
        painter.restore()
