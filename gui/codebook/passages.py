"""The passages that were coded with a code, in a column for each coder, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, groupby

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.desk.shown import dotted, shown_date
from gui.style import fonts
from gui.style.painting import Look, metrics, paragraph, rounded, text, wrapped
from gui.style.themes import SIGN, SMALL, SPACE, TINY, alpha
from gui.widgets.labels import Label
from models.coding import Stance
from models.revising import Passage
from models.wording import number, say

PASSAGE = Qt.ItemDataRole.UserRole
COLUMNS = 3  # coders beside each other; further ones share the last column
LINES = 3  # of a passage
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class PassageDelegate(QStyledItemDelegate):
    """The words in the reading face; below them the stance, who spoke, and where."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def _lines(self, passage: Passage, width: float) -> tuple[str, ...]:
        return wrapped(passage.words, self.look.reading(SMALL, italic=True), max(40.0, width - 2 * SPACE[2]), LINES)

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListWidget) else 200
        lines = len(self._lines(index.data(PASSAGE), width))  # type: ignore[attr-defined]
        high = metrics(self.look.reading(SMALL)).lineSpacing() * lines + metrics(self.look.font(TINY)).lineSpacing()
        return QSize(100, round(high + self.look.px(18)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        look, theme, passage = self.look, self.look.theme, index.data(PASSAGE)  # type: ignore[attr-defined]
        box = QRectF(option.rect).adjusted(0, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box, alpha(theme.accent, 0.10), None, 6)
        inner = box.adjusted(SPACE[2], look.px(6), -SPACE[2], 0)
        lines = self._lines(passage, box.width())
        paragraph(painter, inner, lines, theme.ink, look.reading(SMALL, italic=True))
        y = inner.y() + metrics(look.reading(SMALL)).lineSpacing() * len(lines) + look.px(2)
        high = metrics(look.font(TINY)).lineSpacing()
        left = inner.x()
        if passage.stance is not None:
            sign = QRectF(left, y, look.px(14), high)
            left += text(painter, sign, SIGN[passage.stance], theme.stance(passage.stance), look.font(TINY)) + look.px(
                5
            )
        begun = "" if passage.is_coded else say("begun")
        facts = dotted((passage.speaker, passage.outlet, shown_date(passage.published), begun))
        text(painter, QRectF(left, y, inner.right() - left, high), facts, theme.ink2, look.font(TINY))
        painter.restore()


class PassageList(QListWidget):
    """The passages of one coder."""

    opened = Signal(object)  # a Passage

    def __init__(self, look: Look, name: str, found: Sequence[Passage]) -> None:
        super().__init__()
        self._delegate = PassageDelegate(look)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAccessibleName(say("Passages of {coder}", coder=name))
        for passage in found:
            item = QListWidgetItem(f"{passage.words}. {passage.speaker}, {passage.outlet}")
            item.setData(PASSAGE, passage)
            self.addItem(item)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(PASSAGE)))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._delegate.look = look
        self.setStyleSheet(f"QListWidget {{ background: {look.theme.paper}; }}")
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # it takes the room that there is, and the page need not scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # words need more lines where there is less room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()


class Passages(QWidget):
    """All columns, and which passage is marked."""

    opened = Signal(object)  # a Passage

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE[4])
        self.lists: list[PassageList] = []
        self._now = 0

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look

    def show_passages(self, found: Sequence[Passage], below: int = 0) -> None:
        """Show these in place of what was shown; ``below`` codings have claims below this one."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lists, self._now = [], 0
        by_coder = [list(of) for _, of in groupby(sorted(found, key=lambda p: p.coder_id), key=lambda p: p.coder_id)]
        by_coder.sort(key=len, reverse=True)
        shown = by_coder
        if len(by_coder) > COLUMNS:
            shown = [*by_coder[: COLUMNS - 1], list(chain.from_iterable(by_coder[COLUMNS - 1 :]))]
        for column in shown:
            coders = list(dict.fromkeys(p.coder for p in column))
            self._row.addWidget(self._column(", ".join(coders), column), 1)
        if not shown:
            empty = say("Nothing is coded with it yet.")
            if below:
                empty = say(
                    "Nothing is coded with the claim itself; {n} coding has a claim below it.|"
                    "Nothing is coded with the claim itself; {n} codings have claims below it.",
                    n=below,
                )
            self._row.addWidget(Label(empty, self._look, SMALL, tone="ink3", wraps=True), 1, Qt.AlignmentFlag.AlignTop)

    def _column(self, name: str, found: Sequence[Passage]) -> QWidget:
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE[1])
        counted = {s: sum(p.stance is s for p in found) for s in Stance}
        signs = "  ".join(f"{SIGN[s]}{number(n)}" for s, n in counted.items() if n)
        head = f"{name}  {number(len(found))}    {signs}".rstrip()
        inside.addWidget(Label(head, self._look, SMALL, fonts.STRONG))
        of = PassageList(self._look, name, found)
        of.opened.connect(self.opened)
        self.lists.append(of)
        inside.addWidget(of, 1)
        return column

    @property
    def passage(self) -> Passage | None:
        """The marked one."""
        item = self.lists[self._now].currentItem() if self.lists else None
        return item.data(PASSAGE) if item is not None else None

    def step(self, by: int) -> None:
        """Mark the next passage of this coder, or the one before."""
        if self.lists:
            of = self.lists[self._now]
            of.setCurrentRow(max(0, min(of.count() - 1, of.currentRow() + by)))

    def turn(self, by: int) -> None:
        """Go to the column of another coder, to the passage at the same place."""
        if self.lists:
            before = self.lists[self._now]
            place = max(0, before.currentRow())
            before.setCurrentRow(-1)
            self._now = (self._now + by) % len(self.lists)
            of = self.lists[self._now]
            of.setCurrentRow(min(place, of.count() - 1))
