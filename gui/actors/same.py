"""“The same?”: one suggestion after the other, with what speaks for and against it and what merging would do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.desk.shown import KINDS, dotted, shown_date
from gui.style import fonts
from gui.style.painting import CENTRE, Look, metrics, paragraph, rounded, text, wrapped
from gui.style.plain import set_tip
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY, alpha
from gui.widgets.asking import Quiet
from gui.widgets.buttons import Button
from gui.widgets.labels import Label, Title
from gui.widgets.pages import row
from models.actors import Evidence, Likeness, Party, Why
from models.wording import later, say

REASONS = {
    Why.NAMESAKE: later("the very same name"),
    Why.SURNAME: later("the same surname"),
    Why.ACRONYM: later("the first letters of the other"),
    Why.SPELLING: later("a letter or two apart"),
}
QUOTED, LEADING = 4, 1.15  # lines of the words around a name, and how far apart they are
NEXT = 4  # further suggestions that are shown below the one at hand


class SamePane(QWidget):
    """Shows the first suggestion that is not put off; what is decided about it is done by the page."""

    def __init__(self, look: Look, decides: Callable[[str], object]) -> None:
        """``decides`` is told what was pressed: merge, apart, later or swap."""
        super().__init__()
        self._look, self._decides = look, decides
        self.pairs: list[Likeness] = []
        self._later: set[tuple[object, object]] = set()
        self._turned = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Who may be the same"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[1])
        self._count = Label("", look, TINY, tone="ink3")
        head = row(Title(say("The same?"), look, READING_SIZE), self._count)
        head.setStretch(0, 1)
        column.addLayout(head)
        about = say("Suggestions. Nothing is merged until you say so.")
        column.addWidget(Label(about, look, TINY, tone="ink3", wraps=True))
        column.addSpacing(SPACE[2])
        self.card = PairCard(look)
        rest = QWidget()
        inside = QVBoxLayout(rest)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE[2])
        inside.addWidget(self.card)
        self.merge = Button(say("Merge"), look, lambda: decides("merge"), "Y", primary=True)
        self.apart = Button(say("Not the same"), look, lambda: decides("apart"), "N")
        self.later = Button(say("Later"), look, lambda: decides("later"), "L")
        self.swap = Button(say("Swap"), look, lambda: decides("swap"), "Z")
        inside.addLayout(row(self.merge, self.apart, 0, gap=SPACE[2]))
        inside.addLayout(row(self.later, self.swap, 0, gap=SPACE[2]))
        self.more = NextPairs(look)
        inside.addWidget(self.more)
        inside.addStretch(1)
        area = Quiet()
        area.viewport().setAutoFillBackground(False)
        rest.setAutoFillBackground(False)
        area.setWidget(rest)
        column.addWidget(area, 1)
        self._show()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look

    @property
    def pair(self) -> Likeness | None:
        """The suggestion at hand, turned round where that was asked for."""
        pair = next((p for p in self.pairs if _key(p) not in self._later), None)
        if pair is not None and self._turned and pair.one.actor_id is not None:
            return Likeness(pair.into, pair.one, pair.why)
        return pair

    def show_pairs(self, pairs: Sequence[Likeness]) -> None:
        """Take other suggestions."""
        before = self.pair
        self.pairs = list(pairs)
        if before != self.pair:
            self._turned = False
        self._show()

    def put_off(self) -> None:
        """Go on to the next one; this one comes again when the page is opened anew."""
        if self.pair is not None:
            self._later.add(_key(self.pair))
            self._turned = False
        self._show()

    def turn(self) -> None:
        """Let the other one stay."""
        self._turned = not self._turned
        self._show()

    def tell(self, evidence: Evidence | None, foretold: str) -> None:
        """Show what speaks for and against the pair at hand, and what merging it would do."""
        self.card.show_pair(self.pair, evidence, foretold)

    def allow(self, yes: bool, why_not: str) -> None:
        """Whether the one who looks may decide; else the buttons say why they can't be pressed."""
        for button in (self.merge, self.apart):
            button.setEnabled(yes and self.pair is not None)
            set_tip(button, why_not if not yes else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = {
            Qt.Key.Key_Y: self.merge,
            Qt.Key.Key_N: self.apart,
            Qt.Key.Key_L: self.later,
            Qt.Key.Key_Z: self.swap,
        }
        button = pressed.get(Qt.Key(event.key()))
        if button is not None and not event.modifiers() and self.pair is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), alpha(self._look.theme.panel))
        painter.fillRect(QRectF(0, 0, 1, self.height()), alpha(self._look.theme.line))

    def _show(self) -> None:
        open_ = [p for p in self.pairs if _key(p) not in self._later]
        self._count.setText(say("{n} open", n=len(open_)) if open_ else "")
        pair = self.pair
        self.card.show_pair(pair, None, "")
        for button in (self.merge, self.apart, self.later, self.swap):
            button.setVisible(pair is not None)
        self.swap.setEnabled(pair is not None and pair.one.actor_id is not None)
        self.more.show_pairs(open_[1 : NEXT + 1], max(0, len(open_) - NEXT - 1))


class PairCard(QWidget):
    """Two names beside each other, and under them the reasons."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pair: Likeness | None = None
        self._evidence: Evidence | None = None
        self._foretold = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._measure()

    def show_pair(self, pair: Likeness | None, evidence: Evidence | None, foretold: str) -> None:
        """Show a suggestion; None where there is none."""
        self._pair, self._evidence, self._foretold = pair, evidence, foretold
        self.setAccessibleName(_in_words(pair, evidence, foretold))
        self._measure()

    def resizeEvent(self, _event: object) -> None:
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(round(self._high()))
        self.update()

    def _high(self) -> float:
        px = self._look.px
        if self._pair is None:
            return px(72)
        lines = len(self._reasons())
        told = metrics(self._look.font(TINY, 500)).lineSpacing() * len(self._told())
        return px(104) + px(18) * lines + self._words_high() + (told + px(10) if told else 0)

    def _reasons(self) -> list[tuple[str, str]]:
        if self._evidence is None:
            return []
        width, face = self.width() - self._look.px(44), self._look.font(TINY)
        rows: list[tuple[str, str]] = []
        for sign, reasons in (("+", self._evidence.speaks_for), ("−", self._evidence.speaks_against)):
            for reason in reasons:
                first, *rest = wrapped(reason, face, width, 3) or ("",)
                rows += [(sign, first), *(("", line) for line in rest)]
        return rows

    def _words(self) -> list[tuple[str, ...]]:
        """The lines of the words around both names, none of them where there are none."""
        found = self._evidence.words if self._evidence is not None else ()
        width, face = (self.width() - self._look.px(70)) / 2, self._look.reading(TINY)
        return [wrapped(one.words, face, width, QUOTED) if one is not None else () for one in found]

    def _words_high(self) -> float:
        lines = max((len(one) for one in self._words()), default=0)
        if not lines:
            return 0
        return lines * metrics(self._look.reading(TINY)).lineSpacing() * LEADING + self._look.px(30)

    def _paint_words(self, painter: QPainter, box: QRectF, half: float) -> None:
        look, theme, px = self._look, self._look.theme, self._look.px
        face = look.reading(TINY)
        assert self._evidence is not None
        for lines, one, left in zip(self._words(), self._evidence.words, (box.x(), box.right() - half), strict=True):
            if one is None:
                continue
            high = len(lines) * metrics(face).lineSpacing() * LEADING
            painter.fillRect(QRectF(left, box.y() + px(2), 2, high + px(16)), alpha(theme.line))
            room = QRectF(left + px(9), box.y(), half - px(9), high)
            paragraph(painter, room, lines, theme.ink2, face, LEADING)
            where = QRectF(room.x(), room.bottom() + px(2), room.width(), px(16))
            text(painter, where, dotted((one.outlet, shown_date(one.published))), theme.ink3, look.font(TINY))

    def _told(self) -> tuple[str, ...]:
        width = self.width() - self._look.px(28)
        return wrapped(self._foretold, self._look.font(TINY, 500), width, 5) if self._foretold else ()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = look.px
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._pair is None:
            rounded(painter, box, None, alpha(theme.line), 8)
            words = wrapped(say("Nobody looks like somebody else."), look.font(SMALL), box.width() - px(28), 2)
            paragraph(painter, box.adjusted(px(14), px(14), 0, 0), words, theme.ink2, look.font(SMALL))
            return
        edge = alpha(theme.accent if self._has_focus() else theme.line)
        rounded(painter, box, alpha(theme.raised), edge, 8, 1.5)
        inner = box.adjusted(px(12), px(12), -px(12), -px(12))
        half = (inner.width() - px(26)) / 2
        self._paint_party(painter, QRectF(inner.x(), inner.y(), half, px(70)), self._pair.into, stays=True)
        middle = QRectF(inner.x() + half, inner.y(), px(26), px(70))
        text(painter, middle, "=?", theme.draft, look.font(SMALL, 650), CENTRE)
        self._paint_party(painter, QRectF(inner.right() - half, inner.y(), half, px(70)), self._pair.one, stays=False)
        top = inner.y() + px(80)
        for sign, reason in self._reasons():
            text(painter, QRectF(inner.x(), top, px(14), px(18)), sign, theme.ink2, look.font(SMALL, fonts.STRONG))
            line = QRectF(inner.x() + px(16), top, inner.width() - px(16), px(18))
            text(painter, line, reason, theme.ink2, look.font(TINY))
            top += px(18)
        if high := self._words_high():
            self._paint_words(painter, QRectF(inner.x(), top + px(8), inner.width(), high), half)
            top += high
        paragraph(painter, QRectF(inner.x(), top + px(8), inner.width(), px(60)), self._told(), theme.draft,
                  look.font(TINY, 500))  # fmt: skip

    def _has_focus(self) -> bool:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, SamePane):
            parent = parent.parentWidget()
        return parent is not None and parent.hasFocus()

    def _paint_party(self, painter: QPainter, box: QRectF, party: Party, stays: bool) -> None:
        look, theme, px = self._look, self._look.theme, self._look.px
        is_open = party.actor_id is None
        style = Qt.PenStyle.DashLine if is_open else Qt.PenStyle.SolidLine
        edge = alpha(theme.draft if is_open else theme.line)
        rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), alpha(theme.paper), edge, 6, 1, style)
        inner = box.adjusted(px(9), px(6), -px(9), -px(4))
        face = look.font(SMALL, 600)
        text(painter, QRectF(inner.x(), inner.y(), inner.width(), px(20)), party.name, theme.ink, face)
        title = party.title or say(KINDS[party.kind])
        text(painter, QRectF(inner.x(), inner.y() + px(20), inner.width(), px(18)), title, theme.ink3, look.font(TINY))
        count = (
            say("candidate, {n} article|candidate, {n} articles", n=party.articles) if is_open
            else say("{n} statement|{n} statements", n=party.statements)
        )  # fmt: skip
        below = QRectF(inner.x(), inner.y() + px(40), inner.width(), px(18))
        told = dotted((count, say("stays"))) if stays else count
        text(painter, below, told, theme.draft if is_open else theme.ink2, look.font(TINY))


class NextPairs(QWidget):
    """The suggestions after the one at hand, a line each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pairs: list[Likeness] = []
        self._left = 0

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()

    def show_pairs(self, pairs: Sequence[Likeness], left: int) -> None:
        """Show these, and that so many are left."""
        self._pairs, self._left = list(pairs), left
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._pairs) * self._look.px(42) + bool(self._left) * self._look.px(24)
        return QSize(100, round(rows + self._look.px(12)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, top = look.px(20), look.px(12)
        half = (self.width() - look.px(26)) / 2
        face = look.font(TINY, 500)
        for pair in self._pairs:
            text(painter, QRectF(0, top, half, high), pair.into.name, theme.ink2, face)
            text(painter, QRectF(half, top, look.px(26), high), "=?", theme.draft, face, CENTRE)
            text(painter, QRectF(half + look.px(26), top, half, high), pair.one.name, theme.ink2, face)
            below = QRectF(0, top + look.px(17), self.width(), look.px(16))
            text(painter, below, say(REASONS[pair.why]), theme.ink3, look.font(TINY))
            top += look.px(42)
        if self._left:
            words = say("{n} more|{n} more", n=self._left)
            text(painter, QRectF(0, top, self.width(), high), words, theme.ink3, look.font(TINY))


def _key(pair: Likeness) -> tuple[object, object]:
    one, other = sorted((str(pair.one.who), str(pair.into.who)))
    return one, other


def _in_words(pair: Likeness | None, evidence: Evidence | None, foretold: str) -> str:
    if pair is None:
        return say("Nobody looks like somebody else.")
    said = [say("{one} and {other}: the same?", one=pair.into.name, other=pair.one.name)]
    if evidence is not None:
        said += [say("For it: {reasons}.", reasons="; ".join(evidence.speaks_for))]
        if evidence.speaks_against:
            said += [say("Against it: {reasons}.", reasons="; ".join(evidence.speaks_against))]
    return " ".join((*said, foretold))
