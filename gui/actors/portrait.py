"""An actor, or a candidate: names and who gave them, roles over time, what is known, where it is named and stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.actors.signs import stance_key, stance_strip, timeline, timeline_height, weekly
from gui.desk.shown import STANCES
from gui.style import fonts
from gui.style.painting import RIGHT, Look, key_cap, metrics, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from models.actors import (
    ROLE,
    USUAL,
    Appearance,
    Candidate,
    Dossier,
    Name,
    Week,
    appearances,
    dossier,
    weeks,
)
from models.coding import Saying, Tally, count_said, said_by, stood
from models.file import Project
from models.people import Acting
from models.wording import number as written
from models.wording import say

SHOWN = 200  # statements, and articles, that are listed
MOST_NAMES, MOST_TARGETS = 8, 6
FACTS = 4  # what is known beside the role, before the rest is counted


@dataclass(frozen=True, slots=True)
class Portrayed:
    """All that is shown of somebody; of a candidate there is no dossier, and nothing said that was coded."""

    candidate: Candidate | None
    dossier: Dossier | None
    statements: int
    articles: int  # that have statements
    weeks: tuple[Week, ...]
    tallies: tuple[Tally, ...]
    sayings: tuple[Saying, ...]
    appearances: tuple[Appearance, ...]


def portrayed(project: Project, acting: Acting, who: int | Candidate) -> Portrayed:
    """Read all that is shown of an actor by its id, or of a candidate."""
    if isinstance(who, Candidate):
        found = who.found
        return Portrayed(
            who, None, 0, 0, tuple(weeks(project, found)), (), (), tuple(appearances(project, found, SHOWN))
        )
    statements, articles = count_said(project, acting, who)
    return Portrayed(
        None, dossier(project, who), statements, articles, tuple(weeks(project, who)),
        tuple(stood(project, acting, who)), tuple(said_by(project, acting, who, SHOWN)),
        tuple(appearances(project, who, SHOWN)),
    )  # fmt: skip


class Portrait(QWidget):
    """Paints it in parts, one below the other; each part says how high it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.shown: Portrayed | None = None
        self.caps: dict[str, str] = {}  # the key of a part, where it can be changed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = look
        self._measure()

    def show_one(self, shown: Portrayed | None) -> None:
        """Show somebody else."""
        self.shown = shown
        self.setAccessibleName(in_words(shown) if shown else "")
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(200, round(sum(high for high, _ in self._parts()) + SPACE[4]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        for high, paint in self._parts():
            paint(painter, QRectF(0, top, self.width(), high - self.look.px(20)))
            top += high

    def _measure(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def _parts(self) -> list[tuple[float, Callable[[QPainter, QRectF], None]]]:
        """The parts that there are, with their heights."""
        if self.shown is None:
            return []
        px, known = self.look.px, self.shown.dossier
        parts: list[tuple[float, Callable[[QPainter, QRectF], None]]] = []
        if known is not None:
            if known.roles:
                parts.append((px(44) + timeline_height(self.look, known.roles), self._paint_roles))
            names = min(len(known.names), MOST_NAMES) + (len(known.names) > MOST_NAMES)
            parts.append((px(44) + px(26) * names, self._paint_names))
            facts = self._facts()
            if facts:
                parts.append((px(44) + px(22) * len(facts), self._paint_facts))
        if self.shown.weeks:
            parts.append((px(44) + px(82), self._paint_weeks))
        if self.shown.tallies:
            rows = min(len(self.shown.tallies), MOST_TARGETS)
            parts.append((px(44) + px(24) * rows + px(24), self._paint_tallies))
        if known is not None and known.note:
            parts.append((px(44) + px(18), self._paint_note))
        return parts

    def _head(self, painter: QPainter, box: QRectF, words: str, more: str = "", part: str = "") -> QRectF:
        """Paint the head of a part with its key; gives the room below it."""
        look, theme = self.look, self.look.theme
        high = look.px(18)
        face = look.font(SMALL, fonts.STRONG)
        used = text(painter, QRectF(box.x(), box.y(), box.width(), high), words, theme.ink, face)
        cap = self.caps.get(part, "")
        right = box.right() - (look.px(30) if cap else 0)
        left = box.x() + used + SPACE[3]
        text(painter, QRectF(left, box.y(), right - left, high), more, theme.ink3, look.font(TINY))
        if cap:
            wide = max(look.px(18), metrics(look.font(TINY, 500)).horizontalAdvance(cap) + look.px(10))
            key_cap(painter, look, box.right() - wide, box.y(), cap)
        return box.adjusted(0, look.px(24), 0, 0)

    def _paint_roles(self, painter: QPainter, box: QRectF) -> None:
        assert self.shown is not None
        assert self.shown.dossier is not None
        room = self._head(painter, box, say("Role over time"), part="attributes")
        timeline(painter, self.look, room, self.shown.dossier.roles)

    def _paint_names(self, painter: QPainter, box: QRectF) -> None:
        assert self.shown is not None
        assert self.shown.dossier is not None
        look, theme = self.look, self.look.theme
        more = say("who said so, and in how many articles machines found it")
        room = self._head(painter, box, say("Names in use"), more, "names")
        names, high, top = self.shown.dossier.names, look.px(26), room.y()
        for name in names[:MOST_NAMES]:
            self._paint_name(painter, QRectF(room.x(), top, room.width(), high), name)
            top += high
        left = len(names) - MOST_NAMES
        if left > 0:
            told = say("{n} more name|{n} more names", n=left)
            text(painter, QRectF(room.x(), top, room.width(), high), told, theme.ink3, look.font(TINY))

    def _paint_name(self, painter: QPainter, box: QRectF, name: Name) -> None:
        look, theme = self.look, self.look.theme
        if not name.by_person:
            edge = box.adjusted(0.5, 1.5, -0.5, -1.5)
            rounded(painter, edge, None, alpha(theme.draft, 0.7), 6, 1, Qt.PenStyle.DashLine)
            box = box.adjusted(SPACE[2], 0, 0, 0)
        first, third = box.width() * 0.36, box.width() * 0.64
        text(
            painter, QRectF(box.x(), box.y(), first - SPACE[2], box.height()), name.name, theme.ink, look.reading(SMALL)
        )
        who = (name.coder or say("a person")) if name.by_person else say("a machine")
        second = QRectF(box.x() + first, box.y(), third - first - look.px(52), box.height())
        text(painter, second, who, theme.ink2 if name.by_person else theme.draft, look.font(TINY, 500))
        count = QRectF(box.x() + third - look.px(52), box.y(), look.px(40), box.height())
        text(painter, count, written(name.articles) if name.articles else "–", theme.ink2, look.font(SMALL), RIGHT)
        note = say("the name that is shown") if not name.alias_id else ""
        if not name.by_person:
            note = say("a machine’s word: alone it joins nobody")
        rest = QRectF(box.x() + third, box.y(), box.width() - third, box.height())
        text(painter, rest, note, theme.ink3 if name.by_person else theme.draft, look.font(TINY))

    def _facts(self) -> list[tuple[str, str]]:
        """What is known beside roles, and what it belongs to, as (what, value)."""
        assert self.shown is not None
        known = self.shown.dossier
        if known is None:
            return []
        facts = [
            (say(USUAL[a.name]) if a.name in USUAL else a.name, f"{a.value}   {a.time}".rstrip())
            for a in known.attributes
            if a.name != ROLE
        ]
        facts += [(say("belongs to"), f"{m.name}   {m.time}".rstrip()) for m in known.belongs_to]
        if known.members:
            names = ", ".join(m.name for m in known.members[:FACTS])
            left = len(known.members) - FACTS
            facts.append((say("has in it"), say("{names} and {n} more", names=names, n=left) if left > 0 else names))
        return facts

    def _paint_facts(self, painter: QPainter, box: QRectF) -> None:
        look, theme = self.look, self.look.theme
        room = self._head(painter, box, say("What is known"), part="belongs")
        high, top, first = look.px(22), room.y(), look.px(120)
        for what, value in self._facts():
            text(painter, QRectF(room.x(), top, first - SPACE[2], high), what, theme.ink2, look.font(TINY))
            rest = QRectF(room.x() + first, top, room.width() - first, high)
            text(painter, rest, value, theme.ink, look.font(SMALL))
            top += high

    def _paint_weeks(self, painter: QPainter, box: QRectF) -> None:
        assert self.shown is not None
        more = say("a week; dark: those with an attribution")
        is_actor = self.shown.dossier is not None
        head = say("Articles with one of these names") if is_actor else say("Articles with this name")
        room = self._head(painter, box, head, more)
        weekly(painter, self.look, room, self.shown.weeks)

    def _paint_tallies(self, painter: QPainter, box: QRectF) -> None:
        assert self.shown is not None
        look, theme = self.look, self.look.theme
        room = self._head(painter, box, say("Stances, by target"))
        most = max(tally.total for tally in self.shown.tallies)
        high, top, first, last = look.px(24), room.y(), room.width() * 0.42, look.px(40)
        for tally in self.shown.tallies[:MOST_TARGETS]:
            words = tally.proposition or say("the claim itself")
            text(painter, QRectF(room.x(), top, first - SPACE[3], high), words, theme.ink, look.font(SMALL))
            wide = (room.width() - first - last) * tally.total / most
            bar = QRectF(room.x() + first, top + high / 2 - look.px(6), wide, look.px(12))
            stance_strip(painter, theme, bar, tally.counts, tally.total)
            count = QRectF(room.right() - last, top, last, high)
            text(painter, count, written(tally.total), theme.ink2, look.font(SMALL), RIGHT)
            top += high
        words_of = {stance: say(word) for stance, word in STANCES.items()}
        stance_key(painter, look, QPointF(room.x(), top + look.px(4)), words_of)

    def _paint_note(self, painter: QPainter, box: QRectF) -> None:
        assert self.shown is not None
        assert self.shown.dossier is not None
        room = self._head(painter, box, say("Note"), part="note")
        words = " ".join(self.shown.dossier.note.split())
        text(painter, QRectF(room.x(), room.y(), room.width(), self.look.px(18)), words, self.look.theme.ink2,
             self.look.reading(SMALL))  # fmt: skip


def in_words(shown: Portrayed) -> str:
    """The portrait as a screen reader says it."""
    if shown.dossier is None:
        assert shown.candidate is not None
        return say("{name}: found by a machine, decided by nobody.", name=shown.candidate.name)
    known = shown.dossier
    names = ", ".join(name.name for name in known.names)
    parts = [say("{name}. Names in use: {names}.", name=known.actor.name, names=names)]
    parts += [f"{a.name}: {a.value} {a.time}.".replace(" .", ".") for a in known.attributes]
    parts += [say("Belongs to {whole}.", whole=m.name) for m in known.belongs_to]
    parts += [
        f"{t.proposition or say('the claim itself')} "
        + ", ".join(f"{say(STANCES[s])} {n}" for s, n in t.counts.items())
        for t in shown.tallies
    ]
    return " ".join(parts)
