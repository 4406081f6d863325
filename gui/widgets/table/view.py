"""The one table of the lead's pages: rows of one height, the current one opened, heads of groups, ticks; by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui.style import fonts
from gui.style.painting import Look, metrics, rounded, text
from gui.style.sheet import lay_on
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.marks import spread_bar
from gui.widgets.table.cells import paint_cell
from gui.widgets.table.details import detail_height, fact_boxes, paint_detail
from gui.widgets.table.model import TableModel
from models.columns import Group
from models.wording import number

Index = QModelIndex | QPersistentModelIndex
TICK = 28  # room for the tick at the left of a row


class TableView(QTableView):
    """Paints what a source tells; emits what was done to the current row."""

    opened = Signal(int)  # an id: Enter, or a double click
    moved = Signal()  # another row is the current one
    marks_changed = Signal()
    sorted_by = Signal(str)  # a head was clicked: what it orders by

    def __init__(self, model: TableModel, look: Look, name: str, ticks: bool = True) -> None:
        super().__init__()
        self._model, self._look = model, look
        self._opened_row = -1
        self._ticks = ticks  # whether rows can be chosen
        self.setAccessibleName(name)
        self.setModel(model)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(16)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.sectionClicked.connect(self._head_clicked)
        model.modelReset.connect(self._reset)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        theme = look.theme
        lay_on(self, theme, theme.paper)
        self.setStyleSheet(
            f"QHeaderView {{ background: {theme.paper}; }} QHeaderView::section {{ background: {theme.paper}; "
            f"color: {theme.ink3}; border: none; border-bottom: 1px solid {theme.line}; "
            f"padding: 4px {SPACE[3]}px 4px 0; }} "
            f"QHeaderView::section:first {{ padding-left: {round(look.px(TICK))}px; }} "
            f"QHeaderView::section:hover {{ color: {theme.ink}; }}"
        )
        self.horizontalHeader().setFont(look.font(TINY, 500))
        self.verticalHeader().setDefaultSectionSize(self._height())
        self._opened_row = -1
        self._open_row()
        self.viewport().update()

    def current_id(self) -> int | None:
        """The id of the current row."""
        return self._model.id_at(self.currentIndex().row())

    def current_row(self) -> object | None:
        """What is known of it."""
        return self._model.row(self.currentIndex().row())

    def current_group(self) -> str | None:
        """The key of the value that the group of the current row shares; None where there are no groups."""
        group = self._model.group_of(self.currentIndex().row())
        return None if group is None else group.value.key if group.value else ""

    def go_to(self, wanted: int | None, of: str | None = None) -> None:
        """Make the row of an id the current one, that in the group of a key where it is in several.

        Where it is not there, the first row that has one.
        """
        row = self._model.row_of(wanted, of) if wanted is not None else None
        if row is None:
            row = next((n for n in range(min(2, self._model.rowCount())) if self._model.id_at(n) is not None), 0)
        self._go(row)

    def reopen(self) -> None:
        """Give what opens below the current row the room that it takes now."""
        self._open_row()
        self.viewport().update()

    def cell_box(self, column: str) -> QRectF:
        """Where a cell of the current row stands in the viewport; empty where there is no such column."""
        row = self.currentIndex().row()
        for n, one in enumerate(self._model.source.columns):
            if one.id == column and row >= 0:
                left = self.columnViewportPosition(n) + (self._look.px(TICK) if n == 0 else 0)
                right = self.columnViewportPosition(n) + self.columnWidth(n)
                return QRectF(left, self.rowViewportPosition(row), right - left, self._height())
        return QRectF()

    def fact_box(self, place: int) -> QRectF:
        """Where a fact of what opens below the current row stands."""
        row, known = self.currentIndex().row(), self.current_row()
        detail = self._model.source.detail(known) if known is not None else None
        if detail is None:
            return QRectF()
        whole = QRectF(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        boxes = fact_boxes(self._look, detail, self._detail_box(whole))
        return boxes[place] if place < len(boxes) else QRectF()

    def step(self, by: int) -> None:
        """Go so many rows further, over heads of groups that are open."""
        row = self.currentIndex().row() + by
        group = self._model.group_at(row)
        if group is not None and not self._model.is_closed(group) and group.rows and row >= 0:
            row += 1 if by > 0 or row == 0 else -1
        if 0 <= row < self._model.rowCount():
            self._go(row)

    def mark_current(self) -> None:
        """Choose the current row, or let go of it; of a group's head all its rows."""
        row = self.currentIndex().row()
        group = self._model.group_at(row)
        if not self._ticks:
            return
        if group is not None:
            self.mark_group(group)
        elif (wanted := self._model.id_at(row)) is not None:
            self._model.mark([wanted], wanted not in self._model.marked)
            self._marked()

    def mark_group(self, group: Group | None = None) -> None:
        """Choose all rows of a group, that of the current row, or let go of them; all there are without groups."""
        if not self._ticks:
            return
        group = group or self._model.group_of(self.currentIndex().row())
        ids = self._model.listing.ids if group is None else self._model.ids_of(group)
        self._model.mark(ids, not self._model.marked.issuperset(ids))
        self._marked()

    def let_go(self) -> None:
        """Nothing is chosen any more."""
        self._model.marked.clear()
        self._marked()

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key in (Qt.Key.Key_J, Qt.Key.Key_Down):
            self.step(1)
        elif key in (Qt.Key.Key_K, Qt.Key.Key_Up):
            self.step(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate()
        elif key == Qt.Key.Key_I and shift:
            self.mark_group()
        elif key in (Qt.Key.Key_I, Qt.Key.Key_Space):
            self.mark_current()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold_current(close=key == Qt.Key.Key_Left)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        group = self._model.group_at(index.row())
        if group is not None and event.position().x() < self._look.px(TICK):
            self._fold(group)
        elif event.position().x() < self._look.px(TICK):
            self.mark_current()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= self._look.px(TICK):
            self._activate()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._open_row()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Divide the width among the columns."""
        columns = self._model.source.columns
        fixed = sum(self._look.px(c.width) for c in columns)
        left, shares = self.viewport().width() - fixed, sum(c.share for c in columns)
        for n, column in enumerate(columns):
            wide = left * column.share / shares if column.share else self._look.px(column.width)
            self.setColumnWidth(n, max(24, int(wide)))

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))
        self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def _activate(self) -> None:
        group = self._model.group_at(self.currentIndex().row())
        if group is not None:
            self._fold(group)
        elif (wanted := self.current_id()) is not None:
            self.opened.emit(wanted)

    def _fold_current(self, close: bool) -> None:
        group = self._model.group_of(self.currentIndex().row())
        if group is not None and self._model.is_closed(group) is not close:
            self._fold(group)

    def _fold(self, group: Group) -> None:
        self._model.fold(group)
        row = next((n for n, g in self._heads() if g == group), 0)
        self._go(row)

    def _heads(self) -> list[tuple[int, Group]]:
        at, found = 0, []
        for group in self._model.listing.groups:
            found.append((at, group))
            at += 1 + (0 if self._model.is_closed(group) else group.rows)
        return found

    def _head_clicked(self, section: int) -> None:
        order = self._model.source.columns[section].order
        if order:
            self.sorted_by.emit(order)

    def _marked(self) -> None:
        self.viewport().update()
        self.marks_changed.emit()

    def _reset(self) -> None:
        if 0 <= self._opened_row < self._model.rowCount():  # heights are kept over a reset
            self.verticalHeader().resizeSection(self._opened_row, self._height())
        self._opened_row = -1
        self.fit()

    def _open_row(self) -> None:
        """Give the current row its room, and the one before its own height again."""
        row = self.currentIndex().row()
        heads = self.verticalHeader()
        if self._opened_row not in (-1, row) and self._opened_row < self._model.rowCount():
            heads.resizeSection(self._opened_row, self._height())
        self._opened_row = -1
        if row >= 0 and self._model.id_at(row) is not None:
            known = self._model.row(row)
            detail = self._model.source.detail(known) if known is not None else None
            heads.resizeSection(row, self._height() + detail_height(self._look, detail))
            self._opened_row = row

    def _height(self) -> int:
        return round(metrics(self._look.font(SMALL)).lineSpacing() + self._look.px(16))

    def _detail_box(self, row: QRectF) -> QRectF:
        return row.adjusted(self._look.px(TICK), self._height(), -SPACE[3], 0)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), alpha(self._look.theme.paper))
        row = self.rowAt(event.rect().top())
        while 0 <= row < self._model.rowCount():
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            if top > event.rect().bottom():
                break
            self._paint_row(painter, row, QRectF(0, top, self.viewport().width(), height))
            row += 1

    def _paint_row(self, painter: QPainter, row: int, box: QRectF) -> None:
        look, theme = self._look, self._look.theme
        is_current = row == self.currentIndex().row()
        group = self._model.group_at(row)
        if group is not None:
            self._paint_head(painter, group, box, is_current)
            return
        known, wanted = self._model.row(row), self._model.id_at(row)
        is_marked = wanted in self._model.marked
        if is_current:
            edge = theme.accent if self.hasFocus() else theme.ink3
            inner = box.adjusted(1, 2, -1, -2)
            rounded(painter, inner, alpha(theme.raised), alpha(edge), 6, 2 if self.hasFocus() else 1)
        elif is_marked:
            rounded(painter, box.adjusted(1, 1, -1, -1), alpha(theme.accent, 0.09), None, 4)
        line = QRectF(box.x(), box.y(), box.width(), self._height())
        if self._ticks:
            self._paint_tick(painter, line, is_marked)
        if known is None:
            return
        for n, column in enumerate(self._model.source.columns):
            left = self.columnViewportPosition(n) + (look.px(TICK) if n == 0 else 0)
            room = QRectF(left, line.y(), self.columnViewportPosition(n) + self.columnWidth(n) - left, line.height())
            paint_cell(painter, look, self._model.source.cell(known, column.id), room, is_current)
        if is_current and row == self._opened_row:
            detail = self._model.source.detail(known)
            if detail is not None:
                paint_detail(painter, look, detail, self._detail_box(box))
        elif not is_marked and not is_current:
            painter.setPen(QPen(alpha(theme.line, 0.7), 1))
            painter.drawLine(box.bottomLeft() + QPointF(look.px(TICK), 0), box.bottomRight())

    def _paint_tick(self, painter: QPainter, box: QRectF, is_marked: bool) -> None:
        look, theme = self._look, self._look.theme
        side = look.px(13)
        tick = QRectF(box.x() + look.px(8), box.y() + (box.height() - side) / 2, side, side)
        edge = theme.accent if is_marked else theme.ink3
        rounded(painter, tick, alpha(theme.accent if is_marked else theme.raised), alpha(edge), 3)
        if is_marked:
            painter.setPen(QPen(alpha(theme.paper), 1.8))
            painter.drawPolyline(
                [tick.topLeft() + QPointF(x * side, y * side) for x, y in ((0.22, 0.5), (0.42, 0.72), (0.8, 0.28))]
            )

    def _paint_head(self, painter: QPainter, group: Group, box: QRectF, is_current: bool) -> None:
        look, theme = self._look, self._look.theme
        head = self._model.source.head(group)
        if is_current:
            rounded(
                painter,
                box.adjusted(1, 2, -1, -2),
                None,
                alpha(theme.accent if self.hasFocus() else theme.ink3),
                6,
                1.5,
            )
        self._paint_arrow(painter, QRectF(box.x() + look.px(8), box.y(), look.px(12), box.height()), group)
        left = box.x() + look.px(TICK)
        middle = self.columnViewportPosition(2) if len(self._model.source.columns) > 2 else box.width()
        room = QRectF(left, box.y(), middle - left - SPACE[4], box.height())
        if head.number:
            used = text(painter, room, head.number, theme.ink3, look.font(SMALL))
            room = room.adjusted(used + SPACE[2], 0, 0, 0)
        used = text(
            painter, room.adjusted(0, 0, -look.px(130), 0), head.label, theme.ink, look.font(SMALL, fonts.STRONG)
        )
        room = room.adjusted(used + SPACE[2] + 2, 0, 0, 0)
        used = text(painter, room, number(group.rows), theme.ink2, look.font(SMALL))
        chosen = len(self._model.marked.intersection(self._model.ids_of(group))) if self._model.marked else 0
        if chosen:
            room = room.adjusted(used + SPACE[3], 0, 0, 0)
            text(painter, room, f"☑ {number(chosen)}", theme.accent, look.font(TINY, fonts.STRONG))
        if sum(head.spread.values()):
            high = look.px(8)
            bar = QRectF(middle, box.y() + (box.height() - high) / 2, look.px(200), high)
            spread_bar(painter, look, bar, dict(head.spread))
            note = QRectF(bar.right() + SPACE[3], box.y(), box.right() - bar.right() - SPACE[3], box.height())
            text(painter, note, head.note, theme.ink3, look.font(TINY))

    def _paint_arrow(self, painter: QPainter, box: QRectF, group: Group) -> None:
        half = self._look.px(4)
        at = box.center()
        painter.setPen(QPen(alpha(self._look.theme.ink3), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        closed = self._model.is_closed(group)
        corners = ((-0.4, -1), (0.6, 0), (-0.4, 1)) if closed else ((-1, -0.4), (0, 0.6), (1, -0.4))
        painter.drawPolyline([at + QPointF(x * half, y * half) for x, y in corners])
