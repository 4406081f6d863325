"""The list of codes at the left of the page: claims as a tree, targets and questions below, each with its use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.codebook.codes import Row, Sort
from gui.style import fonts
from gui.style.painting import LEFT, RIGHT, Look, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from models.codebook import Claim
from models.wording import later, say
from models.wording import number as written

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD = 27, 34  # pixels
INDENT = 20
BAR = 48  # the longest bar
HEADS = {Sort.CLAIM: later("Claims"), Sort.TARGET: later("Targets"), Sort.VARIABLE: later("Questions")}
WALKED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class CodeModel(QAbstractListModel):
    """The rows that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.rows[index.row()]
        name = row.code.name if isinstance(row.code, Claim) else row.name
        said = say("{name}, {n} coding|{name}, {n} codings", n=row.codings, name=name)
        return say("{name}, retired", name=said) if row.code.retired else said

    def begins_part(self, number: int) -> bool:
        """Whether a head stands over this row."""
        return number == 0 or self.rows[number].sort is not self.rows[number - 1].sort


class CodeDelegate(QStyledItemDelegate):
    """Paints a row: number, name, a bar of how much it is used, and by how many."""

    def __init__(self, look: Look, model: CodeModel) -> None:
        super().__init__()
        self.look, self._model = look, model
        self.merging: tuple[Sort, int] | None = None  # the row that is about to be merged away

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        head = HEAD if self._model.begins_part(index.row()) else 0
        return QSize(200, round(self.look.px(ROW + head)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme, row = self.look, self.look.theme, self._model.rows[index.row()]
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._model.begins_part(index.row()):
            head = QRectF(box.x() + SPACE[2], box.y(), box.width() - SPACE[4], look.px(HEAD))
            text(painter, head, say(HEADS[row.sort]), theme.ink3, look.font(TINY, 500))
            if row.sort is not Sort.VARIABLE:
                text(painter, head, say("codings"), theme.ink3, look.font(TINY), RIGHT)
            box.setTop(box.top() + look.px(HEAD))
        inner = box.adjusted(SPACE[1], 1, -SPACE[1], -1)
        if row.key == self.merging:
            rounded(painter, inner, None, alpha(theme.ink3), 6, 1, Qt.PenStyle.DashLine)
        elif option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, inner, alpha(theme.accent, 0.12), None, 6)
            mark = QRectF(inner.x(), inner.y() + 4, 3, inner.height() - 8)
            rounded(painter, mark, alpha(theme.accent), None, 1.5)
        self._paint_row(painter, inner.adjusted(SPACE[3], 0, -SPACE[3], 0), row)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row) -> None:
        look, theme = self.look, self.look.theme
        strong = row.is_branch or row.sort is not Sort.CLAIM
        ink = theme.ink3 if row.code.retired else theme.ink
        face = look.font(SMALL, fonts.STRONG if strong and row.sort is Sort.CLAIM else fonts.REGULAR)
        count = QRectF(box.right() - look.px(40), box.y(), look.px(40), box.height())
        text(painter, count, written(row.codings) if row.codings else "–", theme.ink2, look.font(TINY), RIGHT)
        right = count.left() - SPACE[2]
        if row.sort is Sort.CLAIM and not row.is_branch and row.codings:
            right -= look.px(BAR)
            self._paint_bar(painter, QRectF(right, box.center().y() - 3, look.px(BAR), 6), row)
        left = box.x() + look.px(INDENT) * row.depth
        if isinstance(row.code, Claim):
            if row.code.colour:
                dot = QRectF(left - look.px(10), box.center().y() - 3, 6, 6)
                rounded(painter, dot, alpha(row.code.colour), None, 3)
            number = QRectF(left, box.y(), right - left, box.height())
            left += text(painter, number, row.code.number, theme.ink2, look.font(SMALL)) + look.px(9)
        name = row.name
        if row.code.retired:
            became = getattr(row.code, "became", None)
            name = say("{name} → {after}", name=name, after=became) if became else say("{name} (retired)", name=name)
        text(painter, QRectF(left, box.y(), right - SPACE[2] - left, box.height()), name, ink, face, LEFT)

    def _paint_bar(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """As long as the code is used, beside the one that is used most, in a piece for each coder."""
        most = max((r.codings for r in self._model.rows if r.sort is Sort.CLAIM and not r.is_branch), default=1)
        left, scale = box.x(), box.width() / max(1, most)
        for _, n in sorted(row.by_coder.items()):
            piece = QRectF(left, box.y(), max(1.5, n * scale - 1), box.height())
            painter.fillRect(piece, alpha(self.look.theme.ink3, 0.55))
            left += n * scale


class CodeList(QListView):
    """The list; arrows walk it, all other keys are the page's."""

    chosen = Signal(object)  # a Row
    activated_row = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.codes = CodeModel()
        self.delegate = CodeDelegate(look, self.codes)
        self.setModel(self.codes)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Codes"))
        self.selectionModel().currentChanged.connect(self._changed)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.delegate.look = look
        self.setStyleSheet(f"QListView {{ background: {look.theme.paper}; }}")
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # it takes the room that there is, and the page need not scroll

    @property
    def row(self) -> Row | None:
        """The one that is marked."""
        index = self.currentIndex()
        return self.codes.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[Row], keep: tuple[Sort, int] | None = None) -> None:
        """Show these; the marked one stays, else the one at its place is."""
        before = self.currentIndex().row()
        wanted = keep or (self.row.key if self.row else None)
        self.selectionModel().blockSignals(True)
        self.codes.show_rows(rows)
        self.selectionModel().blockSignals(False)
        place = next((n for n, row in enumerate(rows) if row.key == wanted), max(0, min(before, len(rows) - 1)))
        if rows:
            self.mark(place)
        else:
            self.chosen.emit(None)

    def mark(self, place: int) -> None:
        """Mark the row at a place, and tell of it though it was marked before."""
        index = self.codes.index(place, 0)
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(False)
        self.scrollTo(index)
        self.viewport().update()
        self.chosen.emit(self.row)

    def mark_merging(self, key: tuple[Sort, int] | None) -> None:
        """Show which row is about to be merged away."""
        self.delegate.merging = key
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in WALKED and plain:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.chosen.emit(self.codes.rows[now.row()] if now.isValid() else None)
