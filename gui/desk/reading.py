"""The reading column: the frozen text as it is, with what was found in it drawn under and over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from gui.desk import geometry, reading_paint
from gui.desk.filters import KeyKeeper, TipShower
from gui.desk.lanes import Kind, Mark, marks, place
from gui.desk.opened import OpenArticle
from gui.desk.reading_column import ReadingColumn
from gui.offsets import for_qt, is_endless
from gui.style.painting import Look
from gui.style.sheet import lay_on
from gui.style.themes import READING_SIZE, SPACE
from models.coding import Item
from models.findings import FoundMention, Span
from models.wording import say

LEADING = 10  # pixels under each line that every paragraph has
MOVES = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.SelectStartOfDocument,
    QKeySequence.StandardKey.SelectEndOfDocument,
)


class ReadingView(ReadingColumn):
    """Shows one article; of the document's formats only margins and line distances are ever set."""

    chosen = Signal(list)  # indexes of the items under a click
    named = Signal(int)  # the position of a word that was clicked with Ctrl, as the name of who speaks
    left = Signal()  # Esc, with nothing selected
    zoomed = Signal(int)  # steps of the wheel with Ctrl held
    described: Callable[[int | None, int | None], str]  # the words for an item and for a mention
    walks: Callable[[bool], bool]  # whether Tab (True), or Shift+Tab, was used for something in the current statement

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.described, self.walks = _undescribed, _stays
        self._marks: list[Mark] = []
        self._depths: dict[int, float] = {}
        self._painted: tuple[Sequence[Item], int, Sequence[FoundMention]] = ((), -1, ())  # as OpenArticle has them
        self._pressed = QPoint()
        self._wanted: int | None = None
        self._document: QTextDocument | None = None  # the one before is Qt's own, and gone with the first of ours
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would lay the text out anew each time.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.setAccessibleName(say("Article"))
        self.setMinimumWidth(360)
        # Qt's own answer claims undo, redo and more for a text that can't be edited; those keys are the window's.
        KeyKeeper(self, lambda event: any(event.matches(key) for key in MOVES))
        TipShower(self, self.tip_at)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type; what is being coded stays where it is, or else the top line."""
        position, passage = self.first_visible(), self._passage()
        self.look = look
        lay_on(self, look.theme, look.theme.paper)
        self.setFont(look.article(READING_SIZE))
        if self.opened is not None:
            self._lay_out(self.document(), afresh=True)
            self._stay(position, passage)

    def show_article(self, opened: OpenArticle | None) -> None:
        """Show another article from its beginning, or none."""
        self.opened, self.matches, self._wanted = opened, [], None
        before = self._document
        document = QTextDocument(self)  # Qt lays it out once, when the view takes it, whatever is set till then
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setPlainText(for_qt(opened.text) if opened else "")
        self._lay_out(document, afresh=True)
        # Each change of the mode lays out what is shown then: neither text may meet the mode that isn't its own.
        if opened and is_endless(opened.text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
            self.setDocument(document)
        else:
            self.setDocument(document)
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setCursorWidth(2 if opened else 0)
        self._document = document
        if before is not None:
            before.deleteLater()
        self.verticalScrollBar().setValue(0)
        self._painted = (opened.items, opened.current, opened.mentions) if opened else ((), -1, ())

    def show_marks(self) -> None:
        """Draw what the article's items are now; only paragraphs that need more or less room are laid out again."""
        before = self._marks
        self._lay_out(self.document(), afresh=False)
        if self._marks != before:
            self.viewport().update()
        self.show_current()

    def show_current(self) -> None:
        """Draw the items that have changed, and those that have become the current one or are it no more."""
        opened, (before, current, mentions) = self.opened, self._painted
        if opened is None:
            return
        now = opened.items
        self._painted = (now, opened.current, opened.mentions)
        if len(before) != len(now) or mentions is not opened.mentions:
            self.viewport().update()
            return
        stale = {n for n, (item, was) in enumerate(zip(now, before, strict=True)) if item is not was and item != was}
        if self._painted[1] != current:
            stale |= {current, self._painted[1]}
        for n in stale:
            if 0 <= n < len(now):
                self.viewport().update(geometry.region(self, now[n]) + geometry.region(self, before[n]))

    def selection(self) -> Span | None:
        """What is selected, in code points; None where nothing is."""
        cursor = self.textCursor()
        if self.opened is None or not cursor.hasSelection():
            return None
        of = self.opened.offsets.from_qt
        return Span(of(cursor.selectionStart()), of(cursor.selectionEnd()))

    def caret(self) -> int:
        """The position of the caret, in code points."""
        return self.opened.offsets.from_qt(self.textCursor().position()) if self.opened else 0

    def beginning(self) -> int:
        """Where the selection begins, in code points; the caret where nothing is selected."""
        return self.opened.offsets.from_qt(self.textCursor().selectionStart()) if self.opened else 0

    def select(self, start: int, end: int) -> None:
        """Select units of the document and bring them into view; an empty selection only moves the caret."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def drop_selection(self) -> bool:
        """Select nothing; False where nothing was selected."""
        cursor = self.textCursor()
        had = cursor.hasSelection()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        return had

    def reveal(self, spans: Sequence[Span], select: bool = False) -> None:
        """Put the caret at the first of the spans and scroll so that they can be read with what is around them.

        ``select`` selects from the first to the last.
        """
        if self.opened is None or not spans:
            return
        start = self.opened.offsets.to_qt(spans[0].start)
        end = self.opened.offsets.to_qt(spans[-1].end)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        was = bar.value()
        self.select(start, end if select else start)
        bar.setValue(was)
        top, bottom = geometry.extent(self, start, end)
        if top < SPACE[5] or bottom > height - SPACE[6]:
            bar.setValue(round(bar.value() + top - min(height / 3, max(SPACE[5], height - (bottom - top)))))

    def first_visible(self) -> int:
        """The code point at the top of the view."""
        if self._wanted is not None:
            return self._wanted
        if self.opened is None or self.verticalScrollBar().value() == 0:
            return 0
        return self.opened.offsets.from_qt(geometry.unit_at(self, 4))

    def scroll_to(self, position: int) -> None:
        """Bring the line of a code point to the top of the view; 0 shows the headline."""
        bar = self.verticalScrollBar()
        self._wanted = None if self.isVisible() else position  # till it is shown it has no size to scroll in
        if self.opened is None or position <= 0:
            bar.setValue(0)
            return
        unit = self.opened.offsets.to_qt(min(position, len(self.opened.text)))
        bar.setValue(round(bar.value() + geometry.extent(self, unit, unit + 1)[0]))

    def _passage(self) -> tuple[int, float] | None:
        """Where the current item begins, in units, and how far down it stands; None where it is out of sight."""
        item = self.opened.item if self.opened is not None and self._wanted is None else None
        if self.opened is None or item is None or not item.evidence:
            return None
        unit = self.opened.offsets.to_qt(item.evidence[0].start)
        top = geometry.extent(self, unit, unit + 1)[0]
        return (unit, top) if 0 <= top < self.viewport().height() else None

    def _stay(self, position: int, passage: tuple[int, float] | None) -> None:
        """Let the passage stand where it stood, else the line that was at the top; to be called when laid out anew."""
        if passage is None or position == 0:
            self.scroll_to(position)
            return
        unit, top = passage
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + geometry.extent(self, unit, unit + 1)[0] - top))

    def items_at(self, point: QPoint) -> list[int]:
        """The items drawn at a point of the viewport: by their margin numbers, else by the text."""
        if self.opened is None:
            return []
        numbers = [n for n, ring in geometry.rings(self) if ring.adjusted(-2, -2, 2, 2).contains(QPointF(point))]
        position = geometry.position_at(self, point)
        return numbers or ([] if position is None else self.opened.at(position))

    def _lay_out(self, document: QTextDocument, afresh: bool) -> None:
        if self.opened is None:
            self.paragraphs, self._marks, self.boxes = {}, [], {}
            return
        made = marks(self.opened.offsets, self.opened.items, self.opened.mentions, self.opened.aside)
        if made == self._marks and not afresh:
            return
        starts = geometry.block_starts(document)
        self._marks, self.paragraphs, self.boxes = made, place(made, starts), {}
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        if afresh:
            geometry.place_column(self, document)
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(self._format(0.0))
            self._close_up(document, cursor)
            self._depths = {}
        for number in set(self.paragraphs) | set(self._depths):
            extra = self.paragraphs[number].extra if number in self.paragraphs else 0.0
            if extra > self._depths.get(number, 0.0):  # what has room keeps it, so that no line jumps while one codes
                cursor.setPosition(starts[number])
                cursor.mergeBlockFormat(self._format(extra))
                self._depths[number] = extra
        cursor.endEditBlock()

    def _close_up(self, document: QTextDocument, cursor: QTextCursor) -> None:
        """Let empty lines be no taller than a gap: many articles have one after each paragraph."""
        gap = QTextBlockFormat()
        gap.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        gap.setBottomMargin(0)
        block = document.begin()
        while block.isValid():
            if block.length() == 1 and block.next().isValid():
                cursor.setPosition(block.position())
                cursor.mergeBlockFormat(gap)
            block = block.next()

    def _format(self, extra: float) -> QTextBlockFormat:
        made = QTextBlockFormat()
        room = round(self.look.px(LEADING) * self.look.reader.leading + extra)
        made.setLineHeight(room, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        made.setBottomMargin(SPACE[3])
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = geometry.within(self, event.region())
        reading_paint.under(painter, self, seen)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reading_paint.over(painter, self, seen)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        position, passage = self.first_visible(), self._passage()
        self.boxes = {}
        super().resizeEvent(event)
        if self.opened is not None and event.size().width() != event.oldSize().width():
            geometry.place_column(self, self.document())
            self._stay(position, passage)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied comes from the frozen text: Qt would give spaces for no-break spaces."""
        # Qt's own object is filled anew: one made here would outlive Python in the clipboard and crash at exit.
        data, span = super().createMimeDataFromSelection(), self.selection()
        data.text()  # it fills itself when it is first asked, and would do so over what is put in before
        for form in data.formats():
            data.removeFormat(form)
        if self.opened is not None and span is not None:
            data.setText(self.opened.text[span.start : span.end])
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.drop_selection():
                self.left.emit()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.walks(forward) or super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        position = self.first_visible()
        super().showEvent(event)  # Qt goes to the caret here
        self.scroll_to(position)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Qt would change the size of this text alone.
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < 4
        if event.button() != Qt.MouseButton.LeftButton or not still or self.textCursor().hasSelection():
            return
        position = geometry.position_at(self, point)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and position is not None:
            self.named.emit(position)
        elif found := self.items_at(point):
            self.chosen.emit(found)

    def tip_at(self, point: QPoint) -> str:
        """The words of the tooltip at a point of the viewport."""
        position = geometry.position_at(self, point)
        if self.opened is None:
            return ""
        unit = -1 if position is None else self.opened.offsets.to_qt(position)
        named = [
            placed.mark.owner
            for paragraph in self.paragraphs.values()
            for placed in paragraph.placed
            if placed.mark.kind is Kind.MENTION and placed.mark.start <= unit < placed.mark.end
        ]
        lines = [self.described(n, None) for n in self.items_at(point)]
        lines += [self.described(None, n) for n in dict.fromkeys(named)]
        return "\n".join(line for line in lines if line)


def _undescribed(_item: int | None, _mention: int | None) -> str:
    return ""


def _stays(_forward: bool) -> bool:
    return False
