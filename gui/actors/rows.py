"""The registry and the candidates as lists that are read by pages, and how a row of them is painted."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.actors.signs import kind_sign
from gui.desk.shown import KINDS, dotted
from gui.style.painting import RIGHT, Look, metrics, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from models.actors import ActorRow, Candidate, Order, actor_ids, actor_rows, candidates
from models.file import Project
from models.findings import ActorKind
from models.wording import number as written
from models.wording import say

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PAGE, PAGES = 64, 32  # rows of a page, pages that are kept
IDS = 250  # actors that are fetched at once
MORE = 100  # candidates that are fetched at once


class ActorsModel(QAbstractListModel):
    """Actors by their ids, more of which are fetched as one scrolls on; rows are read when they come into view."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._pages: OrderedDict[int, dict[int, ActorRow]] = OrderedDict()
        self._asked: tuple[str, tuple[ActorKind, ...], Order] = ("", (), Order.STATEMENTS)
        self._is_whole = True
        self.ids: list[int] = []

    def ask(self, words: str, kinds: tuple[ActorKind, ...], order: Order) -> None:
        """Show the first of those with names that begin so."""
        self.beginResetModel()
        self._asked = (words, kinds, order)
        self._pages.clear()
        self.ids = actor_ids(self._project, words, kinds, order, IDS)
        self._is_whole = len(self.ids) < IDS
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, _parent: Index) -> None:
        self._take(actor_ids(self._project, *self._asked, IDS, len(self.ids)), IDS)

    def place(self, actor_id: int, far: bool = False) -> int | None:
        """The row of an actor, None where it is not listed; ``far``: be it among those that were not fetched yet."""
        if actor_id not in self.ids and far and not self._is_whole:
            rest = actor_ids(self._project, *self._asked, skipping=len(self.ids))
            if actor_id in rest:
                self._take(rest, len(rest) + 1)
        return self.ids.index(actor_id) if actor_id in self.ids else None

    def _take(self, more: list[int], asked: int) -> None:
        self._is_whole = len(more) < asked
        if more:
            self.beginInsertRows(QModelIndex(), len(self.ids), len(self.ids) + len(more) - 1)
            self._pages.pop(len(self.ids) // PAGE, None)
            self.ids += more
            self.endInsertRows()

    def row(self, number: int) -> ActorRow | None:
        """What is known of the actor in a row."""
        page = number // PAGE
        if page not in self._pages:
            self._pages[page] = actor_rows(self._project, self.ids[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self.ids[number])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        statements = say("{n} statement|{n} statements", n=row.statements)
        return ". ".join(part for part in (row.name, say(KINDS[row.kind]), row.role, statements) if part)


class CandidatesModel(QAbstractListModel):
    """Candidates, those that speak most first; more are fetched as one scrolls on."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self.found: list[Candidate] = []
        self._asked: tuple[str, tuple[ActorKind, ...]] = ("", ())
        self._is_whole = True

    def ask(self, words: str, kinds: tuple[ActorKind, ...]) -> None:
        """Show the first of those with names that begin so."""
        self.beginResetModel()
        self._asked = (words, kinds)
        self.found = candidates(self._project, words, kinds, MORE)
        self._is_whole = len(self.found) < MORE
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole

    def fetchMore(self, _parent: Index) -> None:
        more = candidates(self._project, *self._asked, MORE, len(self.found))
        self._is_whole = len(more) < MORE
        if more:
            self.beginInsertRows(QModelIndex(), len(self.found), len(self.found) + len(more) - 1)
            self.found += more
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.found):
            return None
        one = self.found[index.row()]
        if role == ROW:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            articles = say("in {n} article|in {n} articles", n=one.articles)
            return ". ".join(part for part in (one.name, say(KINDS[one.kind]), one.title, articles) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints an actor or a candidate in two lines, its numbers at the right."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.most = 1  # statements of who has most, by which the bars are measured

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        lines = metrics(self.look.font(SMALL, 500)).lineSpacing() + metrics(self.look.font(TINY)).lineSpacing()
        return QSize(200, round(lines + self.look.px(14)))

    def columns(self, right: float) -> tuple[QRectF, QRectF]:
        """Where the two numbers of a row stand, as boxes without height."""
        wide = min(self.look.px(62), right * 0.16)
        return QRectF(right - 2 * wide, 0, wide - SPACE[2], 0), QRectF(right - wide, 0, wide, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(SPACE[2], 1, -SPACE[2], -1)
        now = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        theme = self.look.theme
        is_open = isinstance(row, Candidate) or (isinstance(row, ActorRow) and not row.by_person)
        if now or focused or isinstance(row, Candidate):
            fill = alpha(theme.accent, 0.12 if now else 0.05) if now or focused else None
            edge = alpha(theme.accent, 0.6) if focused else alpha(theme.draft, 0.55) if is_open and not now else None
            style = Qt.PenStyle.DashLine if is_open and not focused else Qt.PenStyle.SolidLine
            rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), fill, edge, 6, 1, style)
        inner = box.adjusted(SPACE[3], self.look.px(5), -SPACE[3], -self.look.px(5))
        if isinstance(row, ActorRow):
            self._paint_actor(painter, inner, row, now)
        elif isinstance(row, Candidate):
            self._paint_candidate(painter, inner, row, now)
        painter.restore()

    def _paint_actor(self, painter: QPainter, box: QRectF, row: ActorRow, now: bool) -> None:
        look, theme = self.look, self.look.theme
        said, found = self.columns(box.right())
        faint = theme.ink2 if now else theme.ink3
        unnamed = row.kind is ActorKind.UNNAMED
        face = look.font(SMALL, 600 if now else 500, italic=unnamed)
        high = metrics(face).lineSpacing()
        left = self._begin(painter, box, row.kind, theme.ink2 if row.by_person else theme.draft)
        room = QRectF(left, box.y(), said.x() - left - SPACE[2], high)
        more = f"+{row.names}" if row.names else ""
        used = text(painter, room.adjusted(0, 0, -look.px(28) if more else 0, 0), row.name, theme.ink, face)
        text(painter, QRectF(left + used + SPACE[2], box.y(), look.px(28), high), more, faint, look.font(TINY))
        below = QRectF(left, box.y() + high, room.width(), box.height() - high)
        told = row.role or say(KINDS[row.kind])
        if not row.by_person:
            told = dotted((say("as a machine found"), told))
        text(painter, below, told, faint if row.by_person else theme.draft, look.font(TINY))
        self._paint_number(painter, said, box.y(), high, row.statements, theme.ink, 500)
        self._paint_number(painter, found, box.y(), high, row.articles, theme.ink2, 400)
        bar = QRectF(said.x() + SPACE[3], box.y() + high + look.px(6), said.width() - SPACE[3], look.px(3))
        painter.fillRect(bar, alpha(theme.line, 0.8))
        share = bar.width() * row.statements / max(1, self.most)
        painter.fillRect(
            QRectF(bar.right() - share, bar.y(), share, bar.height()), alpha(theme.accent if now else theme.ink3)
        )

    def _paint_candidate(self, painter: QPainter, box: QRectF, row: Candidate, now: bool) -> None:
        look, theme = self.look, self.look.theme
        speaks, found = self.columns(box.right())
        face = look.font(SMALL, 600 if now else 450)
        high = metrics(face).lineSpacing()
        left = self._begin(painter, box, row.kind, theme.draft)
        room = QRectF(left, box.y(), speaks.x() - left - SPACE[2], high)
        text(painter, room, row.name, theme.ink, face)
        below = QRectF(left, box.y() + high, room.width(), box.height() - high)
        told = f"{row.title}?" if row.title else f"{say(KINDS[row.kind])}?"
        text(painter, below, told, theme.ink2 if now else theme.ink3, look.font(TINY))
        self._paint_number(painter, speaks, box.y(), high, row.spoken, theme.ink, 500)
        self._paint_number(painter, found, box.y(), high, row.articles, theme.ink2, 400)

    def _begin(self, painter: QPainter, box: QRectF, kind: ActorKind, colour: str) -> float:
        kind_sign(painter, self.look, QPointF(box.x(), box.y() + 1), kind, colour)
        return box.x() + self.look.px(26)

    def _paint_number(
        self, painter: QPainter, column: QRectF, top: float, high: float, count: int, ink: str, weight: int
    ) -> None:
        box = QRectF(column.x(), top, column.width(), high)
        text(painter, box, written(count) if count else "–", ink, self.look.font(SMALL, weight), RIGHT)
