"""The list below a portrait: what an actor said, or the articles that mention somebody; Enter opens the place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.desk.shown import STANCES, dotted, shown_date
from gui.style.painting import LEFT, RIGHT, Look, metrics, rounded, text
from gui.style.themes import SIGN, SMALL, SPACE, TINY, alpha
from models.actors import Appearance
from models.coding import Role, Saying, Stance
from models.wording import later, say

Index = QModelIndex | QPersistentModelIndex
ONE = Qt.ItemDataRole.UserRole
MARK = "✓"
ROLES = {Role.ADDRESSEE: later("addressed"), Role.OBJECT: later("spoken of")}


class SaidList(QListWidget):
    """Statements or articles; while it ``marks``, Space marks statements, else letters go to the page."""

    def __init__(self, look: Look, opens: Callable[[Saying | Appearance], object]) -> None:
        super().__init__()
        self.marked: set[int] = set()  # statements
        self.marks = False
        self.changed: Callable[[], object] = lambda: None
        self._opens = opens
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = SaidDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.itemClicked.connect(self._clicked)
        self.itemDoubleClicked.connect(lambda item: self._open(item))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._delegate.look = look
        self.setStyleSheet(f"QListWidget {{ background: {look.theme.paper}; }}")
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_these(self, those: Sequence[Saying | Appearance]) -> None:
        """Show others, none marked."""
        self.clear()
        self.marked.clear()
        for one in those:
            item = QListWidgetItem(spoken(one))
            item.setData(ONE, one)
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)

    def mark(self, yes: bool) -> None:
        """Begin or end marking statements."""
        self.marks = yes
        self.marked.clear()
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and self.marks and item is not None:
            self._toggle(item)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and not self.marks:
            self._open(item)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
                             Qt.Key.Key_End):  # fmt: skip
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _clicked(self, item: QListWidgetItem) -> None:
        if self.marks:
            self._toggle(item)

    def _toggle(self, item: QListWidgetItem) -> None:
        one = item.data(ONE)
        if isinstance(one, Saying):
            self.marked ^= {one.statement_id}
            self.viewport().update()
            self.changed()

    def _open(self, item: QListWidgetItem) -> None:
        if not self.marks:
            self._opens(item.data(ONE))


class SaidDelegate(QStyledItemDelegate):
    """Paints words with their stance, and below them toward what, where and when."""

    def __init__(self, look: Look, parent: SaidList) -> None:
        super().__init__(parent)
        self.look, self._list = look, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        lines = metrics(self.look.reading(SMALL)).lineSpacing() + metrics(self.look.font(TINY)).lineSpacing()
        return QSize(200, round(lines + self.look.px(14)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(ONE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, theme = self.look, self.look.theme
        box = QRectF(option.rect).adjusted(0, 1, -SPACE[1], -1)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected:
            edge = alpha(theme.accent, 0.6) if focused else None
            rounded(painter, box, alpha(theme.accent if focused else theme.panel, 0.07 if focused else 1), edge, 6)
        inner = box.adjusted(SPACE[2], look.px(5), -SPACE[3], -look.px(5))
        high = metrics(look.reading(SMALL)).lineSpacing()
        first = QRectF(inner.x(), inner.y(), inner.width(), high)
        below = QRectF(inner.x(), inner.y() + high + look.px(2), inner.width(), inner.height() - high)
        if isinstance(one, Saying):
            if self._list.marks:
                first, below = self._tick(painter, first, below, one.statement_id in self._list.marked)
            self._paint_saying(painter, first, below, one)
        elif isinstance(one, Appearance):
            text(painter, first, one.headline or say("(no headline)"), theme.ink, look.reading(SMALL))
            said = say("speaks {n} time|speaks {n} times", n=one.spoken) if one.spoken else say("does not speak")
            named = say("named {n} time|named {n} times", n=one.mentions)
            facts = dotted((one.outlet, shown_date(one.published), named, said))
            text(painter, below, facts, theme.ink3, look.font(TINY))
        painter.restore()

    def _tick(self, painter: QPainter, first: QRectF, below: QRectF, yes: bool) -> tuple[QRectF, QRectF]:
        theme, side = self.look.theme, self.look.px(15)
        box = QRectF(first.x(), first.y() + 1, side, side)
        rounded(painter, box, alpha(theme.accent) if yes else None, alpha(theme.accent if yes else theme.ink3), 3)
        if yes:
            text(painter, box.adjusted(1, 0, 0, 0), MARK, theme.paper, self.look.font(TINY, 600), LEFT)
        wide = side + SPACE[2]
        return first.adjusted(wide, 0, 0, 0), below.adjusted(wide, 0, 0, 0)

    def _paint_saying(self, painter: QPainter, first: QRectF, below: QRectF, one: Saying) -> None:
        look, theme = self.look, self.look.theme
        stances: list[Stance | None] = [stand.stance for stand in one.stands if stand.stance is not None]
        left = first.x()
        for stance in stances[:3] or [None]:
            sign = SIGN[stance] if stance else "·"
            text(
                painter,
                QRectF(left, first.y(), look.px(14), first.height()),
                sign,
                theme.stance(stance),
                look.font(TINY),
            )
            left += look.px(15)
        face = look.reading(SMALL, italic=True)
        where = dotted((one.outlet, shown_date(one.published)))
        wide = metrics(look.font(TINY)).horizontalAdvance(where) + SPACE[3]
        words = QRectF(left, first.y(), first.right() - left - wide, first.height())
        text(painter, words, " ".join(one.words.split()), theme.ink, face)
        text(painter, first, where, theme.ink3, look.font(TINY), RIGHT)
        text(painter, below.adjusted(look.px(15), 0, 0, 0), told(one), theme.ink3, look.font(TINY))


def told(one: Saying) -> str:
    """Toward what, as what, by whom it was coded."""
    aims = [stand.proposition for stand in one.stands if stand.proposition]
    roles = [say(ROLES[role]) for role in one.roles if role in ROLES]
    state = "" if one.is_coded else say("begun")
    return dotted((*roles, "; ".join(aims), one.claims, say("coded by {coder}", coder=one.coder), state))


def spoken(one: Saying | Appearance) -> str:
    """A row as a screen reader says it."""
    if isinstance(one, Appearance):
        return ". ".join(part for part in (one.headline, one.outlet, shown_date(one.published)) if part)
    stances = [say(STANCES[stand.stance]) for stand in one.stands if stand.stance is not None]
    return ". ".join(part for part in (", ".join(stances), one.words, told(one), one.outlet) if part)
