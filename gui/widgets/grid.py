"""A table of numbers that is small enough to be held whole: shaded by how large they are, each a door."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui.style import fonts
from gui.style.painting import Look, metrics
from gui.style.sheet import lay_on
from gui.style.themes import SMALL, SPACE, TINY, alpha
from models.wording import number, say

Index = QModelIndex | QPersistentModelIndex
LEAST_HIGH, MOST_HIGH = 64, 360  # pixels of one that is as high as its rows
WIDEST, WIDEST_WORDS = 200, 440  # pixels of a column of numbers, and of words
SHADE = 0.32  # how strong the largest number's ground is


class GridModel(QAbstractTableModel):
    """Heads at the top and at the left, and cells: numbers are shaded and aligned, words stand as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.look: Look | None = None
        self.across: Sequence[str] = ()
        self.below: Sequence[str] = ()
        self.cells: Sequence[Sequence[int | str]] = ()
        self.most = 0  # the number that is shaded most; 0: none is shaded
        self.side = Qt.AlignmentFlag.AlignRight  # where the cells begin: numbers at the right, a table of words left

    def show(
        self, below: Sequence[str], across: Sequence[str], cells: Sequence[Sequence[int | str]], most: int
    ) -> None:
        """Take other cells."""
        self.beginResetModel()
        self.below, self.across, self.cells, self.most = below, across, cells, most
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.below)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.across)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = self.side if orientation == Qt.Orientation.Horizontal else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        heads = self.across if orientation == Qt.Orientation.Horizontal else self.below
        return heads[section] if 0 <= section < len(heads) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.look is None:
            return None
        cell = self.cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (number(cell) if cell or not self.most else "·") if isinstance(cell, int) else cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, column = self.below[index.row()], self.across[index.column()]
            return say("{row}, {column}: {number}", number=cell, row=row, column=column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole and isinstance(cell, int) and cell and self.most:
            return alpha(self.look.theme.ink3, SHADE * cell / self.most)
        if role == Qt.ItemDataRole.ForegroundRole and cell == 0 and self.most:
            return alpha(self.look.theme.ink3)
        return None


class GridView(QTableView):
    """Arrows walk through the cells, Enter opens what is behind one."""

    opened = Signal(int, int)  # row and column

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.model_, self._widest = GridModel(), WIDEST
        self.setAccessibleName(name)
        self.setModel(self.model_)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for scroll in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            scroll(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for heads in (self.horizontalHeader(), self.verticalHeader()):
            heads.setHighlightSections(False)
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row(), index.column()))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = self.model_.look = look
        theme = look.theme
        lay_on(self, theme, theme.paper)
        self.setStyleSheet(
            f"QTableView {{ background: {theme.paper}; }} QHeaderView, QTableCornerButton::section "
            f"{{ background: {theme.paper}; border: none; }} QHeaderView::section {{ background: {theme.paper}; "
            f"color: {theme.ink2}; border: none; border-bottom: 1px solid {theme.line}; padding: 4px 8px; }} "
            f"QTableView::item {{ padding: 0 8px; }} QTableView {{ outline: none; }} "
            f"QTableView::item:selected {{ color: {theme.ink}; border: 2px solid {theme.accent}; padding: 0 6px; }}"
        )
        self.setFont(look.font(SMALL))
        for heads in (self.horizontalHeader(), self.verticalHeader()):
            heads.setFont(look.font(TINY, 500))
        self._fit()

    def show_cells(
        self, below: Sequence[str], across: Sequence[str], cells: Sequence[Sequence[int | str]], shaded: bool = True
    ) -> None:
        """Show these; the first cell becomes the current one."""
        numbers = [cell for row in cells for cell in row if isinstance(cell, int)]
        self.model_.show(below, across, cells, max(numbers, default=0) if shaded else 0)
        self._fit()
        if below and across:
            self.setCurrentIndex(self.model_.index(0, 0))

    def hold_words(self) -> None:
        """Hold words from now on: they begin at the left, and have more room."""
        self.model_.side, self._widest = Qt.AlignmentFlag.AlignLeft, WIDEST_WORDS

    def hug(self) -> None:
        """Be as high as the rows are, so that what stands below is near."""
        rows = self.verticalHeader().defaultSectionSize() * len(self.model_.below)
        self.setMinimumHeight(LEAST_HIGH)
        self.setMaximumHeight(min(rows + self.horizontalHeader().sizeHint().height() + SPACE[2], MOST_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row(), self.currentIndex().column())
        elif event.text() and event.text().isprintable():
            event.ignore()  # letters are the page's
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        measured = metrics(self._look.font(TINY, 500))
        self.verticalHeader().setDefaultSectionSize(round(metrics(self._look.font(SMALL)).lineSpacing() + SPACE[3]))
        left = max((measured.horizontalAdvance(head) for head in self.model_.below), default=0.0)
        self.verticalHeader().setFixedWidth(round(min(left, self._look.px(300))) + SPACE[5])
        words = metrics(self._look.font(SMALL, fonts.STRONG))
        for n, head in enumerate(self.model_.across):
            cells = (row[n] for row in self.model_.cells)
            widest = max((words.horizontalAdvance(str(cell)) for cell in cells), default=0.0)
            wide = max(measured.horizontalAdvance(head), widest)
            self.setColumnWidth(n, round(min(wide, self._look.px(self._widest))) + SPACE[5])
