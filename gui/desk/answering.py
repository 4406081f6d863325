"""The further questions of the codebook at the desk: which are asked here, and a picker for each type of answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from gui.desk.choice import Choice
from gui.desk.choices import Offer, matching
from gui.desk.opened import OpenArticle
from gui.desk.question import Question
from gui.desk.work import Work
from models import coding
from models.actors import answer_of_actor, facts
from models.codebook import Codebook, Variable, asked
from models.coding import Item, Place
from models.wording import later, say
from models.work import article_answers, set_article_answer

HINTS = {
    "date": later("a day, as 2026-03-31"),
    "whole-number": later("a whole number, as 12"),
    "number": later("a number, as 12 or 3.5"),
    "text": later("in words"),
}
WITHOUT = object()  # an answer is taken away
DONE = object()


@dataclass(frozen=True, slots=True)
class Ask:
    """One question where it stands: of which stance or actor, and what it was answered."""

    variable: Variable
    about: str  # "this statement"
    given: str | None = None
    place: Place | None = None
    actor_id: int | None = None

    @property
    def key(self) -> tuple[int, Place | None, int | None]:
        """What it is known by once it is answered."""
        return self.variable.id, self.place, self.actor_id


class Answering:
    """Opens the list of questions, and a picker for the one that is chosen there."""

    def __init__(self, work: Work, ask: Callable[[Question], None]) -> None:
        self._work, self._show = work, ask

    def open(self) -> None:
        """List what is asked here; the first that is open is marked."""
        work, opened = self._work, self._work.opened
        if opened is None:
            work.refuse(say("There is no article here."))
            return
        found = asks(work, opened)
        if not found:
            work.refuse(say("The codebook asks no further questions."), say("A project lead adds variables to it."))
            return
        first = next((one for one in found if one.given is None), None)

        def pick(value: object) -> None:
            if isinstance(value, Ask):
                self._answer(value)

        self._show(Question(say("Further questions"), matching(map(_row, found)), pick, detail_lines=2, mark=first))

    def _answer(self, one: Ask, mark: str | None = None) -> None:
        variable = one.variable

        def pick(value: object) -> None:
            if value is DONE:
                self.open()
            elif variable.type == "several-of" and value is not WITHOUT:
                option = str(value)
                there = set(variable.chosen(one.given)) ^ {option}
                kept = variable.value_of(there)
                done = self._write(one, kept)
                self._answer(replace(one, given=kept) if done else one, option)
            elif self._write(one, None if value is WITHOUT else str(value)):
                self.open()
            else:
                self._answer(one)

        prompt = (
            say("{question} ({hint})", question=variable.label, hint=say(HINTS[variable.type]))
            if variable.type in HINTS
            else variable.label
        )
        self._show(Question(prompt, answers(variable, one.given), pick, mark=mark))

    def _write(self, one: Ask, value: str | None) -> bool:
        """Keep an answer; False where it was refused, which is said."""
        work, opened, variable_id = self._work, self._work.opened, one.variable.id
        if opened is None:
            return False
        if value == one.given:
            return True
        actor_id, article_id, item = one.actor_id, opened.id, opened.item
        if actor_id is not None:
            change = work.change(lambda p, a: answer_of_actor(p, a, actor_id, variable_id, value))
        elif one.variable.level == "article":
            change = work.change(lambda p, a: set_article_answer(p, a, article_id, variable_id, value))
        elif item is None:
            return False
        else:
            ref = item.ref
            change = work.change(lambda p, a: coding.set_answer(p, a, ref, variable_id, value, one.place))
        return change is not None


def asks(work: Work, opened: OpenArticle) -> list[Ask]:
    """What is asked of the current statement, of its marked stance, of who speaks there, and of the article."""
    book, item, found = opened.codebook, opened.item, list[Ask]()
    if item is not None:
        found += [Ask(v, say("this statement"), item.answers.get(v.id)) for v in coding.questions(item, book)]
        for position in item.positions:
            if opened.place in (None, position.place):
                given = dict(position.answers)
                about = stance_of(item, book, position.place)
                found += [
                    Ask(v, about, given.get(v.id), position.place) for v in coding.questions(item, book, position)
                ]
        for actor in item.claimants:
            if actor.actor_id is not None:
                found += [
                    Ask(v, actor.name, value, actor_id=actor.actor_id)
                    for v, value in facts(work.project, actor.actor_id)
                ]
    of_article = article_answers(work.project, work.acting, opened.id)
    found += [Ask(v, say("the article"), of_article.get(v.id)) for v in asked(book, "article", of_article)]
    return found


def stance_of(item: Item, book: Codebook, place: Place) -> str:
    """A stance by whose it is and what it is toward."""
    actor_id, target_id = place
    name = next((a.name for a in item.claimants if a.actor_id == actor_id), "")
    aim = say("the claim itself") if target_id is None else book.target(target_id).proposition
    return " → ".join(part for part in (name if len(item.claimants) > 1 else "", aim) if part)


def answered(item: Item, book: Codebook) -> list[str]:
    """What was answered about a statement and its stances, as a card says it; only what is asked still."""
    found = [f"{v.label}: {v.shown(item.answers[v.id])}" for v in coding.questions(item, book) if v.id in item.answers]
    for position in item.positions:
        given = dict(position.answers)
        several = len(item.positions) > 1
        about = f"{stance_of(item, book, position.place)} – " if several else ""
        found += [
            f"{about}{v.label}: {v.shown(given[v.id])}" for v in coding.questions(item, book, position) if v.id in given
        ]
    return found


def answers(variable: Variable, now: str | None) -> Offer:
    """The answers to a question: its options, which several can be chosen of; else what is typed."""
    chosen, gone = variable.chosen(now), Choice(WITHOUT, say("No answer"), "–")
    if variable.answers:
        rows = [
            Choice(o, o, chosen=o in chosen)
            for o in (*variable.answers, *(c for c in chosen if c not in variable.answers))
        ]
        if variable.type == "several-of":
            rows = [replace(row, left="☑" if row.chosen else "☐", chosen=False) for row in rows]
            return matching([*rows, Choice(DONE, say("Done"), "↵", ruled=True), gone])
        return matching([*rows, gone])

    def offer(words: str) -> list[Choice]:
        if not words:
            return [*([Choice(now, now, chosen=True)] if now else []), gone]
        hint = "" if variable.fits(words) or variable.type not in HINTS else say(HINTS[variable.type])
        return [Choice(words, words, note=hint)]

    return offer


def _row(one: Ask) -> Choice:
    details = (("", one.variable.definition),) if one.variable.definition else ()
    shown = one.about if one.given is None else f"{one.variable.shown(one.given)}  ·  {one.about}"
    needed = "" if one.given is not None or not one.variable.required else f"  ·  {say('must be answered')}"
    return Choice(one, one.variable.label, note=shown + needed, details=details, chosen=one.given is not None)
