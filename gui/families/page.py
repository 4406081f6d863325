"""Articles that tell the same story, a family at a time: who is in it, where two of them differ, what is decided."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from gui.commands import Command
from gui.desk.shown import dotted, shown_date
from gui.families.texts import TwoTexts
from gui.pages.spec import PageSpec, Surroundings
from gui.style.themes import SMALL, SPACE
from gui.widgets.buttons import Button
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Line, Title
from gui.widgets.pages import Page, row
from models import corpus, work
from models.articles import article
from models.corpus import AsideKind, Decision, Family, Member
from models.file import Project
from models.history import Change, Kind
from models.people import Acting, leading
from models.wording import later, number, say

SHOWN = 9  # members at once, each with its digit
ASIDE = {
    AsideKind.DOUBLE: later("set aside as a double"), AsideKind.ONCE: later("waits for the codings of another"),
    AsideKind.HAND: later("set aside"), AsideKind.RULE: later("set aside"), AsideKind.IMPORT: later("taken back"),
}  # fmt: skip


class FamiliesPage(Page):
    """The families that wait, or all of them; keys decide and go on to the next."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, 0)
        self._around = around
        self.families: list[Family] = []
        self.members: list[Member] = []
        self.now = self._from = self._other = 0
        self._first: int | None = None  # the article that was picked to stand for the family
        self._shows_all = False
        self.title = Title(say("Articles that tell the same story"), self.look)
        self.about = Label("", self.look, SMALL, tone="ink2", wraps=True)
        self.lines = [Line("", self.look, size=SMALL) for _ in range(SHOWN)]
        self.texts = TwoTexts(self.look)
        self.keep = Button(say("Keep all"), self.look, partial(self._decide, Decision.KEEP), "A")
        self.first = Button(say("Keep the first"), self.look, partial(self._decide, Decision.FIRST), "F")
        self.once = Button(say("Code once, for all"), self.look, partial(self._decide, Decision.ONCE), "O")
        self.every = Button("", self.look, self._decide_every, "Shift+F")
        self._lay()
        around.operations.subscribe({Kind.CORPUS}, lambda _: self._ask(), self)

    def enter(self) -> None:
        self._ask()

    def hints(self) -> list[Hint]:
        """What its keys do."""
        return [
            Hint("J K", say("next, previous family")), Hint("1 … 9", say("which is compared")),
            Hint("P", say("it stands for the family")), Hint("↑ ↓", say("scroll both")),
            Hint("C", say("copy finished codings")), Hint("L", say("all families, or those that wait")),
            Hint("Enter", say("open it at the desk")),
        ]  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_J: partial(self._go, 1), Qt.Key.Key_K: partial(self._go, -1),
            Qt.Key.Key_A: partial(self._decide, Decision.KEEP), Qt.Key.Key_O: partial(self._decide, Decision.ONCE),
            Qt.Key.Key_F: self._decide_every if shift else partial(self._decide, Decision.FIRST),
            Qt.Key.Key_P: self._pick, Qt.Key.Key_C: self._copy, Qt.Key.Key_L: self._all_or_open,
            Qt.Key.Key_Down: partial(self.texts.scroll_by, 0.25), Qt.Key.Key_Up: partial(self.texts.scroll_by, -0.25),
            Qt.Key.Key_PageDown: partial(self._turn, SHOWN), Qt.Key.Key_PageUp: partial(self._turn, -SHOWN),
            Qt.Key.Key_Return: self._open, Qt.Key.Key_Enter: self._open,
        }  # fmt: skip
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._compare(self._from + key - Qt.Key.Key_1)
        elif key in acts:
            acts[key]()
        else:
            super().keyPressEvent(event)

    def _lay(self) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(SPACE[6], SPACE[5], SPACE[6], SPACE[4])
        body.setSpacing(SPACE[1])
        for part in (self.title, self.about, *self.lines):
            body.addWidget(part)
        body.addSpacing(SPACE[3])
        body.addWidget(self.texts, 1)
        body.addSpacing(SPACE[3])
        body.addLayout(row(self.first, self.once, self.keep, 0, self.every))
        self.column.addLayout(body)

    def _ask(self) -> None:
        query = partial(corpus.families, only_open=not self._shows_all)
        job = self._around.operations.ask(say("Looking for families"), query)
        job.done.connect(self._take)
        job.start()

    def _take(self, families: list[Family]) -> None:
        self.families = families
        self.now = max(0, min(self.now, len(families) - 1))
        self._show()

    def _show(self) -> None:
        there = bool(self.families)
        for part in (self.texts, self.keep, self.first, self.once, self.every):
            part.setVisible(there)
        self._from, self._first, self.members = 0, None, []
        if not there:
            self.title.setText(say("Articles that tell the same story"))
            nothing = say("There are none.") if self._shows_all else say("No family waits for a decision.")
            self.about.setText(nothing)
        else:
            family = self.families[self.now]
            self.members = corpus.members(self._around.project, family)
            at = say("Family {n} of {all}", n=self.now + 1, all=number(len(self.families)))
            self.title.setText(at)
            self.about.setText(self._told(family))
            waiting = sum(one.open for one in self.families)
            every = say("Keep the first in {n} family|Keep the first in all {n} families", n=waiting)
            self.every.set_label(every)
            self.every.setEnabled(waiting > 0)
        self._compare(1)

    def _told(self, family: Family) -> str:
        articles = say("{n} article|{n} articles", n=len(family.article_ids))
        decided = {
            Decision.OPEN: "", Decision.KEEP: say("all are kept"), Decision.FIRST: say("the first is kept"),
            Decision.ONCE: say("one is coded, for all"),
        }[family.decision]  # fmt: skip
        new = sum(member.is_new for member in self.members)
        came = say("{n} has come since|{n} have come since", n=new) if new else ""
        return dotted((articles, decided, came), "   ·   ")

    def _stands(self) -> int:
        """The place of the one that stands for the family: picked, decided, or the earliest."""
        for place, member in enumerate(self.members):
            if self._first is not None and member.article_id == self._first:
                return place
        free = [place for place, member in enumerate(self.members) if member.aside is None]
        return free[0] if free and self._first is None else 0

    def _compare(self, place: int) -> None:
        """Show one of the family beside the one that stands for it."""
        if len(self.members) < 2 or not 0 <= place < len(self.members):
            self._list()
            return
        stands = self._stands()
        self._other = place if place != stands else (self._other if self._other != stands else int(not stands))
        pair = self.members[stands], self.members[self._other]
        texts = [article(self._around.project, member.article_id).text for member in pair]
        about = [self._about(member) for member in pair]
        self.texts.show_texts((pair[0].headline, pair[1].headline), (about[0], about[1]), (texts[0], texts[1]))
        self._list()

    def _list(self) -> None:
        stands = self._stands() if self.members else -1
        shown = self.members[self._from : self._from + SHOWN]
        for digit, line in enumerate(self.lines):
            line.setVisible(digit < len(shown))
            if digit >= len(shown):
                continue
            place, member = self._from + digit, shown[digit]
            mark = "●" if place == stands else "▸" if place == self._other else " "
            line.set_text(f"{mark}  {digit + 1}   {dotted((member.headline, self._about(member)), '   ·   ')}")
            line.set_tone("ink" if place in (stands, self._other) else "ink2")

    def _about(self, member: Member) -> str:
        same = (
            say("the same words") if member.likeness == 1.0 else say("likeness {share}", share=f"{member.likeness:.2f}")
        )
        coded = say("{n} statement|{n} statements", n=member.statements) if member.statements else ""
        aside = say(ASIDE[member.aside]) if member.aside else ""
        new = say("new") if member.is_new else ""
        words = say("{n} word|{n} words", n=member.words)
        parts = (member.outlet, shown_date(member.published), words, same, coded, aside, new)
        return dotted(parts, " · ")

    def _go(self, step: int) -> None:
        if self.families:
            self.now = (self.now + step) % len(self.families)
            self._show()

    def _turn(self, step: int) -> None:
        if 0 <= self._from + step < len(self.members):
            self._from += step
            self._list()

    def _pick(self) -> None:
        if self.members and self.members[self._other].aside in (None, AsideKind.DOUBLE, AsideKind.ONCE):
            before, self._first = self._stands(), self.members[self._other].article_id
            self._compare(before)

    def _all_or_open(self) -> None:
        self._shows_all = not self._shows_all
        self.now = 0
        self._ask()

    def _open(self) -> None:
        if self.members:
            self._around.open_article(self.members[self._other].article_id)

    def _decide(self, decision: Decision) -> None:
        if self.families:
            family = self.families[self.now]
            first = {family.number: self._first} if self._first is not None else None
            self._run(partial(_decided, of=[family], decision=decision, first=first))

    def _decide_every(self) -> None:
        waiting = [one for one in self.families if one.open]
        if waiting:
            self._run(partial(_decided, of=waiting, decision=Decision.FIRST, first=None))

    def _copy(self) -> None:
        change = self._around.operations.run(_copied, self)
        outcome = change.outcome if change is not None else None
        if isinstance(outcome, work.Copied) and outcome.left:
            told = [f"“{one.words}”" for one in outcome.left[:3]]
            what = say(
                "{n} statement does not stand in the other article in the same words: {words}|"
                "{n} statements do not stand in the other articles in the same words: {words}",
                n=len(outcome.left), words=", ".join(told),
            )  # fmt: skip
            self._around.operations.refuse(what, say("Code these articles by hand; they are open at the desk."))

    def _run(self, act: partial[Change]) -> None:
        self._around.operations.run(act, self)


def _decided(
    project: Project, acting: Acting, of: list[Family], decision: Decision, first: dict[int, int] | None
) -> Change:
    return corpus.decide_families(project, leading(project, acting), of, decision, first)


def _copied(project: Project, acting: Acting) -> Change:
    return work.copy_codings(project, leading(project, acting), corpus.families(project))


PAGE = PageSpec(
    "families", later("Articles that tell the same story"), FamiliesPage,
    Command("families", "Project", later("Articles that tell the same story"), ("Ctrl+Shift+D",), after="hand_out"),
    writes=True, undoes=True,
)  # fmt: skip
