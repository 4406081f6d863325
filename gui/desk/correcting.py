"""How a statement is put right: claim, speaker, target, mode and the rest, each by a picker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QRect

from gui.desk import choices
from gui.desk.answering import Answering
from gui.desk.memo import MemoEditor
from gui.desk.opened import LIKELY
from gui.desk.picker import Picker
from gui.desk.question import About, Question
from gui.desk.shown import names, quotation
from gui.desk.work import Work
from models import codebook, coding
from models.actors import ActorSpec
from models.codebook import Claim, Codebook, Target
from models.coding import Item, ItemActor, Place, Position, Role, Stance
from models.findings import SourceMode
from models.history import Change
from models.wording import say

STRENGTHS = {Stance.SUPPORT: (2, 1), Stance.OPPOSE: (-2, -1)}  # strong, weak
T = TypeVar("T")


class Correcting:
    """Opens pickers beside the current card and writes what is chosen there."""

    def __init__(self, work: Work, picker: Picker, memo: MemoEditor, places: Callable[[], tuple[QRect, QRect]]) -> None:
        """``places`` tells where the current card lies, and the pane that a picker covers."""
        self._work, self._picker, self._memo, self._places = work, picker, memo, places
        self._answering = Answering(work, self.ask)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        return {
            "claim": lambda: self.claim(),
            **{f"likely_{n + 1}": partial(self._take_likely, n) for n in range(LIKELY)},
            "target": self.target,
            "add_position": self.add_position,
            "drop_position": self.drop_position,
            "mode": self.mode,
            "variables": self.variables,
            "memo": self.memo,
            "strength": self.strength,
            "explicit": self.explicit,
            "certainty": self.certainty,
            "addressee": lambda: self._others(Role.ADDRESSEE, say("To whom is it said?")),
            "object": lambda: self._others(Role.OBJECT, say("About whom is it said?")),
            "history": self.history,
        }

    def ask(self, question: Question, words: str = "") -> None:
        """Ask in the place of the statements; ``words`` are typed already."""
        self._picker.ask(question, self._places()[1], words)

    def _ask_about(self, question: Question, words: str = "") -> None:
        """Ask something of the current statement, and show which it is."""
        opened = self._work.opened
        item = opened.item if opened else None
        if opened is not None and item is not None:
            who = names(item.claimants) or say("no speaker yet")
            about = About(str(item.number), who, quotation(opened.text, item, 400))
            question = replace(question, about=about)
        self.ask(question, words)

    def claim(self, words: str = "") -> None:
        """Choose the claim; ``words`` are typed already."""
        item, opened = self._item(), self._work.opened
        if item is None or opened is None:
            return

        def pick(value: object) -> None:
            self._set_claims([_number(value)])

        def add(value: object) -> None:
            self._set_claims([*_claims(item), _number(value)])

        question = Question(
            say("Claim: type a word or a number"), choices.claims(self._work.codes, opened, item), pick, add,
            self._propose,
            say("add a second claim"), say("propose a new one"), detail_lines=6, mark=next(iter(_claims(item)), None),
        )  # fmt: skip
        self._ask_about(question, words)

    def _take_likely(self, n: int) -> None:
        """Give the claim that the card shows beside its key."""
        opened = self._work.opened
        if self._item() is None or opened is None:
            return
        if n < len(opened.likely):
            self._set_claims([opened.likely[n]])
        else:
            self._work.refuse(say("No claim is shown with this key here."), say("Choose one by the claim picker."))

    def speaker(self, then: Callable[[Item], None]) -> None:
        """Choose who speaks; ``then`` is told what the statement was before."""
        item, opened = self._item(), self._work.opened
        if item is not None and opened is not None:
            offer = choices.speakers(self._work, opened, item)
            add = say("add a second speaker")
            self._ask_actors(say("Speaker: type a name"), offer, item, Role.CLAIMANT, add, then)

    def target(self) -> None:
        """Choose what the marked position is toward."""

        def pick(value: object) -> None:
            place = self._place()
            self._write(lambda p, a, ref: coding.set_target(p, a, ref, _maybe(value), place))

        self._ask_target(say("Toward what? Type a word"), pick, self._add_position, say("one more position"))

    def add_position(self) -> None:
        """Choose a further target, which the speaker of the marked position gets a position toward."""
        self._ask_target(say("One more position, toward what? Type a word"), self._add_position, None, "")

    def drop_position(self) -> None:
        """Take the marked position away."""
        place = self._place()
        if self._item() is not None and place is None:
            self._work.refuse(say("No single position is marked."), say("Mark one of several first."))
        elif place is not None:
            self._write(lambda p, a, ref: coding.drop_position(p, a, ref, place))

    def strength(self) -> None:
        """Make the stance strong, then weak, then leave that open again."""
        place, now = self._place(), self._position()
        if now is None:
            return
        if now.stance not in STRENGTHS:
            self._work.refuse(say("Only support and opposition can be strong or weak."), say("Set one of them first."))
            return
        after = next_of(STRENGTHS[now.stance], now.strength)
        self._write(lambda p, a, ref: coding.set_strength(p, a, ref, after, place))

    def explicit(self) -> None:
        """Say that the stance is said outright, then only implied, then leave that open again."""
        place, now = self._place(), self._position()
        if now is not None:
            after = next_of((True, False), now.explicit)
            self._write(lambda p, a, ref: coding.set_explicit(p, a, ref, after, place))

    def certainty(self) -> None:
        """Say that the coder is sure, then fairly sure, then unsure, then leave that open again."""
        item = self._item()
        if item is not None:
            after = next_of((3, 2, 1), item.confidence)
            self._write(lambda p, a, ref: coding.set_confidence(p, a, ref, after))

    def mode(self) -> None:
        """Choose through what the statement reached the article."""
        item = self._item()
        if item is not None:
            offer = choices.modes(item)
            self._ask(say("Source mode"), offer, lambda p, a, ref, v: coding.set_mode(p, a, ref, SourceMode(str(v))))

    def memo(self) -> None:
        """Write the memo."""
        item, opened = self._item(), self._work.opened
        if item is None or opened is None:
            return
        key, article_id = item.key, opened.id

        last: list[Change] = []  # what has written it so far

        def keep(text: str) -> None:
            now = self._work.opened
            if now is not None and now.id == article_id and now.index_of(key) >= 0:
                ref = now.ref(now.items[now.index_of(key)])
                before = last[-1] if last else None
                done = self._work.change(lambda project, acting: coding.set_memo(project, acting, ref, text, before))
                last[:] = [done] if done is not None else []

        self._memo.write(item.memo, keep, self._places()[0])

    def variables(self) -> None:
        """Answer the further questions of the codebook."""
        self._answering.open()

    def history(self) -> None:
        """Show what was done in the article."""
        opened = self._work.opened
        if opened is not None:
            offer = choices.past(self._work.project, opened.id)
            self.ask(Question(say("History of the article"), offer, None, detail_lines=4))

    def overlaps(self, numbers: Sequence[int]) -> None:
        """Choose among items that cover the same words."""
        opened = self._work.opened
        if opened is not None:
            offer = choices.overlapping(opened, numbers)
            question = Question(
                say("Which statement?"),
                offer,
                lambda v: self._work.choose(_number(v)),
                detail_lines=3,
                mark=opened.current,
            )
            self.ask(question)

    @property
    def _book(self) -> Codebook:
        """By which the open article is coded."""
        opened = self._work.opened
        return self._work.codes.codebook if opened is None else opened.codebook

    def _item(self) -> Item | None:
        """The current item; where there is none, that is said."""
        item = self._work.opened.item if self._work.opened else None
        if item is None:
            self._work.refuse(say("There is no statement here."), say("Make one from a selection first."))
        return item

    def _write(self, act: Callable[..., Change]) -> Change | None:
        """An action on the item that is current when it is called: project, who acts and ref are handed to it."""
        opened = self._work.opened
        if opened is None or opened.item is None:
            return None
        ref = opened.item.ref
        return self._work.change(lambda project, acting: act(project, acting, ref))

    def _place(self) -> Place | None:
        return self._work.opened.place if self._work.opened is not None else None

    def _position(self) -> Position | None:
        """The marked position, the first where all are marked; an empty one of a draft; None where there is no item."""
        item, place = self._item(), self._place()
        if item is None:
            return None
        found = (p for p in item.positions if place is None or p.place == place)
        return next(found, Position(None, None, None))

    def _add_position(self, value: object) -> None:
        place = self._place()
        actor_id = None if place is None else place[0]
        self._write(lambda p, a, ref: coding.add_position(p, a, ref, _maybe(value), actor_id))

    def _ask_target(
        self,
        prompt: str,
        pick: Callable[[object], None],
        add: Callable[[object], None] | None,
        add_label: str,
    ) -> None:
        item = self._item()
        if item is not None:
            position = self._position()
            offer = choices.targets(self._book, item, position.target_id if position else None)

            def propose(words: str, _marked: object) -> None:
                made = self._make_target(words)
                if made is not None:
                    pick(made)

            question = Question(
                prompt, offer, pick, add, propose, add_label, say("make it a target"), detail_lines=2
            )  # fmt: skip
            self._ask_about(question)

    def _make_target(self, proposition: str) -> int | None:
        """A new target under the words typed; None where it was refused."""
        new = Target("", proposition)
        change = self._work.change(lambda project, acting: codebook.add_target(project, acting, new))
        return None if change is None else change.made("target")

    def _ask(self, prompt: str, offer: choices.Offer, act: Callable[..., Change]) -> None:
        def pick(value: object) -> None:
            self._write(lambda project, acting, ref: act(project, acting, ref, value))

        self._ask_about(Question(prompt, offer, pick))

    def _set_claims(self, claim_ids: list[int]) -> None:
        wanted = list(dict.fromkeys(claim_ids))
        self._write(lambda project, acting, ref: coding.set_claims(project, acting, ref, wanted))

    def _propose(self, words: str, marked: object) -> None:
        """A new claim under the words typed: below the marked one where that has others below it, else beside it."""
        work, book = self._work, self._book
        near = book.claim(_number(marked)) if marked is not None else None
        below = near is not None and any(c.parent == near.number for c in book.claims)
        parent = None if near is None else near.number if below else near.parent
        new = Claim("", words, parent=parent)
        change = work.change(lambda project, acting: codebook.add_claim(project, acting, new))
        if change is not None:
            self._set_claims([change.made("claim")])

    def _others(self, role: Role, prompt: str) -> None:
        item, opened = self._item(), self._work.opened
        if item is not None and opened is not None:
            offer = choices.speakers(self._work, opened, item, role)
            self._ask_actors(prompt, offer, item, role, say("add a second one"))

    def _ask_actors(
        self, prompt: str, offer: choices.Offer, item: Item, role: Role, add_label: str,
        then: Callable[[Item], None] = lambda _before: None,
    ) -> None:  # fmt: skip
        now = [_known(a) for a in item.actors if a.role is role]

        def put(actors: list[int | ActorSpec]) -> None:
            done = self._write(lambda project, acting, ref: coding.set_actors(project, acting, ref, actors, role))
            if done is not None:
                then(item)

        question = Question(
            prompt, offer, lambda v: put(_actors(v)), lambda v: put([*now, *_actors(v)]), add_label=add_label,
            mark=now[0] if now else None,
        )  # fmt: skip
        self._ask_about(question)


def next_of(values: Sequence[T], now: T | None) -> T | None:
    """The value after this one; None after the last, the first after None."""
    if now is None or now not in values:
        return values[0]
    return values[values.index(now) + 1] if now != values[-1] else None


def _claims(item: Item) -> tuple[int, ...]:
    return item.claims or ((item.guess.claim_id,) if item.guess else ())


def _known(actor: ItemActor) -> int | ActorSpec:
    return actor.actor_id if actor.actor_id is not None else ActorSpec(actor.name, actor.kind, actor.title)


def _actors(value: object) -> list[int | ActorSpec]:
    several = value if isinstance(value, tuple) else (value,)
    return [one for one in several if isinstance(one, int | ActorSpec)]


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _maybe(value: object) -> int | None:
    return None if value is None else _number(value)
