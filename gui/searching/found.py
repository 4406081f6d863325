"""What a search has found, as lists that can be walked: articles, or each match in its context."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.desk.shown import dotted, shown_date
from gui.style import fonts
from gui.style.painting import LEFT, RIGHT, Look, is_right_to_left, metrics, rounded, text
from gui.style.plain import MOST, short
from gui.style.themes import SMALL, SPACE, TINY, alpha
from models.articles import Hit, Line, matches
from models.file import Project
from models.findings import Span
from models.wording import say

FOUND = Qt.ItemDataRole.UserRole
GAP = "  ·  "
KEYWORD = 0.42  # where the match begins, as a share of the width: what follows tells more than what precedes


class FoundList(QListWidget):
    """Hits or lines, painted, each also a text for screen readers."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setAccessibleName(say("What was found"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._delegates = {Hit: HitDelegate(look), Line: LineDelegate(look)}
        self.setItemDelegate(self._delegates[Hit])
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        for delegate in self._delegates.values():
            delegate.look = look
        self.setStyleSheet(f"QListWidget {{ background: {look.theme.paper}; }}")
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_found(self, found: Iterable[Hit] | Iterable[Line]) -> None:
        """Show these, the first one marked."""
        self.clear()
        for one in found:
            item = QListWidgetItem(short(said_of(one), MOST))
            item.setData(FOUND, one)
            self.addItem(item)
        if self.count():
            self.setItemDelegate(self._delegates[type(self.item(0).data(FOUND))])
            self.setCurrentRow(0)


def first_match(project: Project, query: str, article_id: int) -> Span | None:
    """Where an article that was found has the words first; None where only its headline has them."""
    place = next(iter(matches(project, query, article_id)), None)
    return None if place is None else Span(*place)


def said_of(found: Hit | Line) -> str:
    """What was found as a screen reader says it."""
    words = found.excerpt if isinstance(found, Hit) else f"{found.before}{found.words}{found.after}"
    return say("{headline}. {outlet}, {date}. {excerpt}", headline=found.headline, outlet=found.outlet,
               date=shown_date(found.published) or say("no date"), excerpt=words)  # fmt: skip


class FoundDelegate(QStyledItemDelegate):
    """One thing found, in two lines."""

    padding: ClassVar[int] = 24  # pixels above and below the two lines together

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(200, round(sum(self.heights()) + self.look.px(self.padding)))

    def heights(self) -> tuple[float, float]:
        """Of the line in the interface's type, and of the one in the article's."""
        faces = self.look.font(SMALL, fonts.STRONG), self.look.reading(SMALL)
        return metrics(faces[0]).lineSpacing(), metrics(faces[1]).lineSpacing()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box.adjusted(0, 1, -4, -1), alpha(self.look.theme.panel), None, 8)
        self.paint_found(painter, box.adjusted(SPACE[3], 0, -SPACE[4], 0), index.data(FOUND))  # type: ignore[attr-defined]
        painter.restore()

    def paint_found(self, painter: QPainter, inner: QRectF, found: Hit | Line) -> None:
        """Paint the two lines."""
        raise NotImplementedError


class HitDelegate(FoundDelegate):
    """Headline, source, and the words around the match."""

    def paint_found(self, painter: QPainter, inner: QRectF, found: Hit | Line) -> None:
        assert isinstance(found, Hit)
        look, theme, hit = self.look, self.look.theme, found
        facts = _facts(hit)
        head = look.font(SMALL, fonts.STRONG)
        high, below = self.heights()
        y = inner.y() + look.px(8)
        used = text(painter, QRectF(inner.x(), y, inner.width() * 0.68, high), hit.headline, theme.ink, head)
        left = inner.x() + used + SPACE[3]
        text(painter, QRectF(left, y, inner.right() - left, high), facts, theme.ink3, look.font(TINY))
        self._paint_excerpt(painter, QRectF(inner.x(), y + high + look.px(6), inner.width(), below), hit.excerpt)

    def _paint_excerpt(self, painter: QPainter, box: QRectF, excerpt: str) -> None:
        """The excerpt, from the side where its script begins; what stands between [ and ] is the match."""
        plain, strong = (self.look.reading(SMALL, weight) for weight in (400, 650))
        is_rtl = is_right_to_left(excerpt)
        for n, part in enumerate(excerpt.replace("]", "[").split("[")):
            ink = self.look.theme.ink if n % 2 else self.look.theme.ink2
            used = text(painter, box, part, ink, strong if n % 2 else plain, RIGHT if is_rtl else LEFT)
            box.adjust(0 if is_rtl else used, 0, -used if is_rtl else 0, 0)
            if box.width() < 8:
                return


class LineDelegate(FoundDelegate):
    """The match in the middle of its context, and below it where that stands."""

    padding: ClassVar[int] = 16

    def paint_found(self, painter: QPainter, inner: QRectF, found: Hit | Line) -> None:
        assert isinstance(found, Line)
        look, theme = self.look, self.look.theme
        below, high = self.heights()
        plain, strong = look.reading(SMALL), look.reading(SMALL, 650)
        wide = min(metrics(strong).horizontalAdvance(found.words), inner.width() * (1 - KEYWORD))
        y = inner.y() + look.px(8)
        is_rtl = is_right_to_left(found.words)
        at = inner.x() + inner.width() * (1 - KEYWORD) - wide if is_rtl else inner.x() + inner.width() * KEYWORD
        text(painter, QRectF(at, y, wide, high), found.words, theme.ink, strong)
        left = QRectF(inner.x(), y, at - inner.x(), high)
        right = QRectF(at + wide, y, inner.right() - at - wide, high)
        first, last = (right, left) if is_rtl else (left, right)
        _towards(painter, first, found.before, theme.ink2, plain, at_left=is_rtl, cut_before=True)
        _towards(painter, last, found.after, theme.ink2, plain, at_left=not is_rtl, cut_before=False)
        place = QRectF(inner.x(), y + high + look.px(2), inner.width(), below)
        facts = dotted((found.headline, found.outlet, shown_date(found.published)), GAP)
        text(painter, place, facts, theme.ink3, look.font(TINY))


def _facts(found: Hit | Line) -> str:
    return dotted((found.outlet, shown_date(found.published)), GAP)


def _towards(
    painter: QPainter, box: QRectF, words: str, colour: str, font: QFont, at_left: bool, cut_before: bool
) -> None:
    """Words that touch one side of their box, cut at their beginning or at their end where it is too narrow."""
    mode = Qt.TextElideMode.ElideLeft if cut_before else Qt.TextElideMode.ElideRight
    shown = metrics(font).elidedText(words, mode, box.width())
    text(painter, box, shown, colour, font, LEFT if at_left else RIGHT)
