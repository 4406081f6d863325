"""The table of an import: every file and archive member has its row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from corpus.import_report import FileReport
from gui.importing.report_rows import QUIET, SIGNS, common_folder, read_as, to_know, tone
from gui.style import fonts
from gui.style.painting import LEFT, RIGHT, Look, metrics, rounded, text
from gui.style.plain import tip
from gui.style.themes import SMALL, SPACE, TINY, alpha
from models.wording import later, number, say

FILE, KIND, DECLARED, FOUND, NEW, KNOW = range(6)
HEADS = (later("File"), later("Read as"), later("Declared"), later("Found"), later("New"), later("What to know"))
NUMBERS = (DECLARED, FOUND, NEW)
ROW = 36
FEWEST = 3  # rows that are seen in the lowest window, the head among them
KIND_WIDTH, NUMBER_WIDTH = 170, 66  # pixels, as designed; a longer head gets what it needs
FILE_SHARE = 0.3  # of the width
Index = QModelIndex | QPersistentModelIndex


class ReportModel(QAbstractTableModel):
    """Reports as rows; it takes in what has been added to the list that a job fills."""

    def __init__(self, reports: list[FileReport]) -> None:
        super().__init__()
        self._reports = reports
        self._count = 0
        self._folder = ""

    def take_in(self) -> None:
        """Show the rows that have come since."""
        count = len(self._reports)
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        if self._count and not self._folder:
            self._folder = common_folder(self._reports[:1000])

    def report(self, row: int) -> FileReport:
        """The report of a row."""
        return self._reports[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        report = self._reports[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(report, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (FILE, KNOW):
            return tip(report.path if index.column() == FILE else "\n".join(report.issues))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say("{what}: {number}", what=say(HEADS[index.column()]), number=self._said(report, index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(HEADS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in NUMBERS else LEFT
        return None

    def _said(self, report: FileReport, column: int) -> str:
        if column == FILE:
            return report.path.removeprefix(self._folder)
        if column == KIND:
            return read_as(report)
        if column == KNOW:
            return to_know(report)
        count = {DECLARED: report.declared, FOUND: report.found, NEW: report.imported}[column]
        return "–" if count is None else number(count)


class ReportDelegate(QStyledItemDelegate):
    """Paints a cell in the tone of what it says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, round(self.look.px(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ReportModel)
        report, column = model.report(index.row()), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect)
        if chosen:
            self._paint_chosen(painter, box, column)
        inner = box.adjusted(SPACE[2], 0, -SPACE[2], 0)
        if column == KNOW:
            self._paint_known(painter, inner, report, str(index.data()))
        else:
            ink = self.look.theme.ink2 if column == KIND else self.look.theme.ink
            weight = fonts.STRONG if chosen and column == FILE else fonts.REGULAR
            flags = RIGHT if column in NUMBERS else LEFT
            text(painter, inner, str(index.data()), ink, self.look.font(SMALL, weight), flags)
        painter.restore()

    def _paint_chosen(self, painter: QPainter, box: QRectF, column: int) -> None:
        painter.setClipRect(box)
        wide = box.adjusted(0 if column == FILE else -SPACE[3], 1, 0 if column == KNOW else SPACE[3], -1)
        rounded(painter, wide, alpha(self.look.theme.panel), None, 6)

    def _paint_known(self, painter: QPainter, box: QRectF, report: FileReport, said: str) -> None:
        if not said:
            return
        colour, look = getattr(self.look.theme, tone(report)), self.look
        sign = QRectF(box.x(), box.y(), look.px(16), box.height())
        text(painter, sign, SIGNS[tone(report)], colour, look.font(TINY))
        weight = fonts.REGULAR if tone(report) == QUIET else 450
        text(painter, box.adjusted(look.px(20), 0, 0, 0), said, colour, look.font(SMALL, weight))


class ReportTable(QTableView):
    """The rows, read-only, chosen one at a time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._delegate = ReportDelegate(look)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(say("What each file holds"))
        self.set_look(look)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # the page gives it all the height that is left

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._delegate.look, theme = look, look.theme
        self.verticalHeader().setDefaultSectionSize(round(look.px(ROW)))
        self.setMinimumHeight(round(look.px(FEWEST * ROW)))
        self.setStyleSheet(
            f"QTableView {{ background: {theme.paper}; selection-background-color: {theme.paper}; }}"
            f"QHeaderView {{ background: {theme.paper}; }}"
            f"QHeaderView::section {{ background: {theme.paper}; color: {theme.ink3}; border: none;"
            f"border-bottom: 1px solid {theme.line}; padding: 4px 8px; }}"
        )
        self.horizontalHeader().setFont(look.font(TINY, 500))
        self._fit()
        self.viewport().update()

    def show_reports(self, model: ReportModel) -> None:
        """Show another import."""
        self.setModel(model)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(KNOW, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.model() is None:
            return
        look = self._delegate.look
        head = metrics(look.font(TINY, 500))
        for column, width in ((KIND, KIND_WIDTH), *((column, NUMBER_WIDTH) for column in NUMBERS)):
            needed = head.horizontalAdvance(say(HEADS[column])) + 2 * SPACE[3]
            self.setColumnWidth(column, round(max(look.px(width), needed)))
        self.setColumnWidth(FILE, round(self.viewport().width() * FILE_SHARE))
