"""The statements of the article in reading order, as cards; the same list is what a screen reader reads."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.desk.card import COLLAPSED, lay, lines_below, tip_of
from gui.desk.card_frame import paint_frame
from gui.desk.card_parts import Card, Facts
from gui.desk.card_positions import LINE
from gui.desk.empty import Emptiness, paint_empty
from gui.desk.filters import TipShower
from gui.desk.fold_line import height as fold_height
from gui.desk.fold_line import paint_fold
from gui.desk.opened import Codes, OpenArticle
from gui.desk.shown import sentence_of
from gui.style.painting import Look
from gui.style.sheet import lay_on
from gui.style.themes import SPACE
from models.wording import say

Index = QModelIndex | QPersistentModelIndex
BETWEEN = 8  # pixels between two cards


class StatementModel(QAbstractListModel):
    """The items of the open article."""

    def __init__(self, codes: Codes, parent: QWidget) -> None:
        super().__init__(parent)
        self.codes = codes
        self.opened: OpenArticle | None = None

    def show_article(self, opened: OpenArticle | None) -> None:
        """Take another article, or the same one after its items have changed."""
        self.beginResetModel()
        self.opened = opened
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() or self.opened is None else len(self.opened.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        readable = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if self.opened is None or not index.isValid() or role not in readable:
            return None
        item = self.opened.with_guess(self.opened.items[index.row()])
        return sentence_of(self.opened.text, item, self.opened.codebook)


class CardDelegate(QStyledItemDelegate):
    """Paints the cards; a card is laid out once until what it shows, its width or the look changes."""

    def __init__(self, view: StatementList) -> None:
        super().__init__(view)
        self._view = view
        self._cards: dict[tuple[int, int], tuple[Facts, Card]] = {}
        self._small = QSize()

    def forget(self) -> None:
        """Lay every card out again."""
        self._cards.clear()
        self._small = QSize(self._view.viewport().width(), round(self._view.look.px(COLLAPSED - 8)) + BETWEEN)

    def card(self, row: int, width: int) -> Card:
        """The card of a row at this width."""
        opened = self._view.model_.opened
        if opened is None:
            return Card()
        item, now = opened.with_guess(opened.items[row]), row == opened.current
        marked = opened.row if now else None
        likely = opened.likely if now else ()
        facts = Facts(opened.text, item, opened.codebook, self._view.keys, now, marked, likely)
        kept = self._cards.get((row, width))
        if kept is None or kept[0] != facts:
            kept = self._cards[row, width] = (facts, lay(self._view.look, facts, float(width)))
        return kept[1]

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        opened = self._view.model_.opened
        if opened is None:
            return self._small
        row = index.row()
        folds = sum(self._view.folds(row))
        if row == opened.current:
            height = round(self.card(row, self._view.card_width()).height) + BETWEEN
            return QSize(self._small.width(), height + folds)
        lines = lines_below(opened.items[row])
        more = folds + (round(self._view.look.px(LINE * lines)) if lines else 0)
        return self._small + QSize(0, more) if more else self._small

    def paint(self, painter: QPainter, _option: QStyleOptionViewItem, index: Index) -> None:
        opened = self._view.model_.opened
        if opened is None or index.row() >= len(opened.items):
            return
        box = self._view.card_box(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_frame(painter, self._view.look, opened.items[index.row()], index.row() == opened.current, box)
        painter.translate(box.topLeft())
        self.card(index.row(), self._view.card_width()).paint(painter)
        painter.translate(-box.topLeft())
        for line, count in self._view.fold_lines(index.row()):
            paint_fold(painter, self._view.look, line, count, self._view.keys.get("unfold", ""))
        painter.restore()


class StatementList(QListView):
    """The list; a click chooses a card, a click on a part of the current card does what its key does."""

    chosen = Signal(int)
    commanded = Signal(str)

    def __init__(self, look: Look, codes: Codes, keys: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.keys = look, keys
        self.emptiness = Emptiness()
        self.model_ = StatementModel(codes, self)
        self.cards = CardDelegate(self)
        self.setModel(self.model_)
        self.setItemDelegate(self.cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Statements of the article"))
        self.verticalScrollBar().setSingleStep(24)
        self.selectionModel().currentChanged.connect(self._current_changed)
        TipShower(self, lambda point: tip_of(self.command_at(point), self.keys))
        self.set_look(look)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys on the caps."""
        self.keys = keys
        self._lay_again()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = look
        lay_on(self, look.theme, look.theme.panel, marked=0.0)
        self._lay_again()

    def show_article(self, opened: OpenArticle | None, emptiness: Emptiness) -> None:
        """Show an article's items, keeping the place where it is the same article."""
        place = self.verticalScrollBar().value()
        same = opened is not None and opened is self.model_.opened
        self.emptiness = emptiness
        if not same:
            self.cards.forget()
        self.model_.show_article(opened)
        if same:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(place)
        self._go_to_current()

    def show_current(self) -> None:
        """Open the card of the current item and bring it into view."""
        self.scheduleDelayedItemsLayout()
        self._go_to_current()

    def _go_to_current(self) -> None:
        opened = self.model_.opened
        index = self.model_.index(opened.current, 0) if opened and opened.current >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def card_width(self) -> int:
        """How wide the cards are."""
        return max(200, self.viewport().width() - 2 * SPACE[3])

    def card_box(self, index: Index) -> QRectF:
        """Where the card of a row lies in the viewport."""
        rect = QRectF(self.visualRect(self.model_.index(index.row(), 0)))
        above, below = self.folds(index.row())
        inner = rect.adjusted(0, above, 0, -below)
        return QRectF(SPACE[3], inner.y() + BETWEEN / 2, self.card_width(), inner.height() - BETWEEN)

    def folds(self, row: int) -> tuple[int, int]:
        """How high the lines of folded drafts are above the card of a row, and below it where it is the last."""
        opened = self.model_.opened
        if opened is None or not opened.folds:
            return (0, 0)
        last = opened.folds.get(row + 1, 0) if row + 1 == len(opened.items) else 0
        return (fold_height(self.look, opened.folds.get(row, 0)), fold_height(self.look, last))

    def fold_lines(self, row: int) -> list[tuple[QRectF, int]]:
        """Where in the viewport the lines of folded drafts at a row lie, and how many drafts each stands for."""
        opened, (above, below) = self.model_.opened, self.folds(row)
        if opened is None or not above + below:
            return []
        rect = QRectF(self.visualRect(self.model_.index(row, 0)))
        lines = [(QRectF(SPACE[3], rect.y(), self.card_width(), above), opened.folds.get(row, 0))]
        last = QRectF(SPACE[3], rect.bottom() - below, self.card_width(), below)
        return [(line, n) for line, n in (*lines, (last, opened.folds.get(row + 1, 0))) if line.height() and n]

    def command_at(self, point: QPoint) -> str:
        """The command of what is painted at a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        if any(line.contains(QPointF(point)) for line, _ in self.fold_lines(index.row())):
            return "unfold"
        inside = QPointF(point) - self.card_box(index).topLeft()
        return self.cards.card(index.row(), self.card_width()).command_at(inside)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the keys of commands here."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point, opened = event.position().toPoint(), self.model_.opened
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or opened is None:
            return
        command = self.command_at(point)
        if command != "unfold" and index.row() != opened.current:
            self.chosen.emit(index.row())
            command = command if command == "memo" else ""
        if command:
            self.commanded.emit(command)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self.command_at(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model_.rowCount() == 0:
            painter = QPainter(self.viewport())
            paint_empty(painter, self.look, QRectF(self.viewport().rect()), self.emptiness)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.cards.forget()
        super().resizeEvent(event)
        self._lay_again()

    def _lay_again(self) -> None:
        self.cards.forget()
        self.scheduleDelayedItemsLayout()

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        opened = self.model_.opened
        if now.isValid() and opened is not None and now.row() != opened.current:
            self.chosen.emit(now.row())
