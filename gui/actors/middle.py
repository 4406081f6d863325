"""The middle pane: who is at hand, the portrait, what was said below it, and the keys for what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.actors.portrait import Portrait, Portrayed
from gui.actors.said import SaidList
from gui.actors.signs import kind_sign
from gui.desk.empty import Emptiness, paint_empty
from gui.desk.shown import KINDS, dotted
from gui.style import fonts
from gui.style.painting import Look, metrics, text
from gui.style.themes import SMALL, SPACE, TINY, TITLE, alpha
from gui.widgets.asking import Quiet
from gui.widgets.hints import Hint, Hints
from gui.widgets.labels import Label
from gui.widgets.pages import Ground, row
from models.actors import Appearance
from models.coding import Saying
from models.findings import ActorKind
from models.wording import later, say

OF_ACTOR = (
    ("J", later("merge")), ("X", later("split")), ("F2", later("change")), ("A", later("names")),
    ("R", later("role")), ("B", later("belongs to")), ("E", later("note")),
)  # fmt: skip
OF_CANDIDATE = (
    ("K", later("keep as an actor")), ("N", later("it is …")), ("D", later("set aside, nobody to code"))
)  # fmt: skip
PARTS = {"names": "A", "attributes": "R", "belongs": "B", "note": "E"}
SHARE = 2, 4  # of the height: what was said, and the portrait


class MiddlePane(QWidget):
    """Shows one actor or candidate; what its keys do is the page's."""

    def __init__(
        self, look: Look, opens: Callable[[Saying | Appearance], object], presses: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._look, self._presses = look, presses
        self.shown: Portrayed | None = None
        self._may, self._why_not, self._marked = True, "", ""
        self.head = Head(look)
        self.portrait = Portrait(look)
        self.area = Quiet()
        inside = Ground(look)
        around = QVBoxLayout(inside)
        around.setContentsMargins(SPACE[2], SPACE[1], SPACE[3], 0)
        around.addWidget(self.portrait)
        around.addStretch(1)
        self.area.setWidget(inside)
        self.what = Label("", look, SMALL, fonts.STRONG)
        self.said = SaidList(look, opens)
        self.reason = Label("", look, TINY, tone="ink3")
        self.hints = Hints(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], 0)
        column.setSpacing(0)
        column.addLayout(row(SPACE[2], self.head, gap=0))
        column.addSpacing(SPACE[3])
        column.addWidget(self.area, SHARE[1])
        column.addSpacing(SPACE[2])
        column.addLayout(row(SPACE[2], self.what, gap=0))
        column.addSpacing(SPACE[1])
        column.addWidget(self.said, SHARE[0])
        column.addLayout(row(SPACE[2], self.reason, gap=0))
        column.addLayout(row(SPACE[2], self.hints, gap=0))
        self.set_look(look)
        self.show_one(None)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.hints.setFixedHeight(round(look.px(36)))
        self._fit()
        self.update()

    def show_one(self, shown: Portrayed | None) -> None:
        """Show somebody else, or nobody."""
        is_other = shown is None or self.shown is None or _who(shown) != _who(self.shown)
        at = self.said.currentRow()
        self.shown = shown
        self.head.show_one(shown)
        self.portrait.caps = dict(PARTS)
        self.portrait.show_one(shown)
        self._fit()
        for part in (self.head, self.area, self.what, self.said, self.hints):
            part.setVisible(shown is not None)
        if shown is not None:
            is_said = shown.dossier is not None and bool(shown.sayings)
            self.said.show_these(shown.sayings if is_said else shown.appearances)
            self.said.setAccessibleName(say("What was said") if is_said else say("Articles"))
            self.what.setText(_headed(shown, is_said))
            if is_other:
                self.area.verticalScrollBar().setValue(0)
            elif 0 <= at < self.said.count():
                self.said.setCurrentRow(at)
        self._show_hints()
        self.update()

    def scroll_on(self, back: bool) -> None:
        """Show what stands further down in the portrait, or further up."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() * (-1 if back else 1))

    def _fit(self) -> None:
        """Give the portrait no more room than it fills."""
        self.area.setMaximumHeight(self.portrait.height() + SPACE[3])

    def allow(self, yes: bool, why_not: str, marked: str) -> None:
        """Whether the one who looks may decide, else why not; ``marked`` names the candidates that are marked."""
        self._may, self._why_not, self._marked = yes, why_not, marked
        self._show_hints()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), alpha(self._look.theme.paper))
        if self.shown is None:
            words = say("Names, roles and what was said stand here.")
            paint_empty(painter, self._look, QRectF(self.rect()), Emptiness(say("Nobody is at hand"), words))
        else:
            if self.portrait.height() > self.area.height():  # it goes on below what is seen
                painter.fillRect(
                    QRectF(0, self.area.geometry().bottom() + 1, self.width(), 1), alpha(self._look.theme.line)
                )
            top = self.hints.y() - (self.reason.height() if self.reason.isVisible() else 0)
            painter.fillRect(QRectF(0, top, self.width(), 1), alpha(self._look.theme.line))

    def _show_hints(self) -> None:
        own = OF_CANDIDATE if self.shown is not None and self.shown.dossier is None else OF_ACTOR
        is_said = self.shown is not None and bool(self.shown.sayings)
        where = say("statements") if is_said else say("articles")
        opens = [Hint("Enter", where, lambda: self.said.setFocus(Qt.FocusReason.OtherFocusReason))]
        may = self._may
        keys = [Hint(c, say(words), lambda key=c: self._presses(key), not may) for c, words in own]  # type: ignore[misc]
        self.hints.set_hints([*opens, *keys])
        several = say("{names} are marked: K, N and D are for all of them.", names=self._marked) if self._marked else ""
        self.reason.setText(self._why_not if not self._may else several)
        self.reason.setVisible(bool(self.reason.text()) and self.shown is not None)


class Head(QWidget):
    """The name, large, with the sign of its kind, and a line of facts."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Portrayed | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_one(self, shown: Portrayed | None) -> None:
        """Show somebody else."""
        self._shown = shown
        self.setAccessibleName(" ".join(_facts(shown)) if shown is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(self._look.px(60)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, facts = _facts(self._shown)
        kind = _kind(self._shown)
        is_open = self._shown.dossier is None or not self._shown.dossier.by_person
        face = look.reading(TITLE, 650, italic=kind is ActorKind.UNNAMED)
        high = look.px(38)
        kind_sign(painter, look, QPointF(0, high / 2 - look.px(7)), kind, theme.draft if is_open else theme.ink)
        left = look.px(28)
        while metrics(face).horizontalAdvance(name) > self.width() - left and face.pixelSize() > look.px(18):
            face.setPixelSize(face.pixelSize() - 2)
        text(painter, QRectF(left, 0, self.width() - left, high), name, theme.ink, face)
        below = QRectF(left, high, self.width() - left, look.px(20))
        text(painter, below, facts, theme.draft if is_open else theme.ink3, look.font(TINY))


def _who(shown: Portrayed) -> object:
    return shown.candidate.found if shown.candidate is not None else shown.dossier and shown.dossier.actor.id


def _kind(shown: Portrayed) -> ActorKind:
    return shown.dossier.actor.kind if shown.dossier is not None else shown.candidate.kind  # type: ignore[union-attr]


def _facts(shown: Portrayed) -> tuple[str, str]:
    """The name, and what stands below it."""
    if shown.dossier is None:
        one = shown.candidate
        assert one is not None
        found = say("found in {n} article|found in {n} articles", n=one.articles)
        drafts = say("{n} draft|{n} drafts", n=one.spoken)
        title = f"{one.title}?" if one.title else ""
        return one.name, dotted((say(KINDS[one.kind]), title, found, drafts, say("decided by nobody")), "   ·   ")
    known = shown.dossier
    statements = say("{n} statement|{n} statements", n=shown.statements)
    articles = say("in {n} article|in {n} articles", n=shown.articles) if shown.statements else ""
    whose = say("as a machine found it: F2 makes it a person’s word") if not known.by_person else ""
    first = known.names[0]
    if known.by_person and first.coder:
        whose = say("named by {coder}", coder=first.coder)
    return known.actor.name, dotted(
        (say(KINDS[known.actor.kind]), known.actor.title, f"{statements} {articles}".strip(), whose), "   ·   "
    )


def _headed(shown: Portrayed, is_said: bool) -> str:
    if is_said:
        return say("What was said")
    return say("Articles") if shown.appearances else say("Nothing was coded yet, and no article has this name")
