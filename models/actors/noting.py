"""What is known of actors: role, party, level, type, identifiers and whatever else, for a time or always."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from models.actors.registry import actor
from models.articles import freeze
from models.codebook import Variable, asked, is_asked, load
from models.errors import NotAllowed, NotFound
from models.file import Project, as_list
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import later, say

ROLE = "role"
USUAL = {  # what is asked of most actors; identifiers are kept as they are given, never fetched
    ROLE: later("role"),
    "party": later("party"),
    "level": later("level"),
    "type": later("type"),
    "wikidata": later("Wikidata"),
}
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")  # a year, a month or a day


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing that is known of an actor; ``since`` and ``until`` are ISO dates, months or years, or empty."""

    name: str
    value: str
    since: str = ""
    until: str = ""
    id: int = 0  # 0: not kept yet
    variable_id: int | None = None  # the question of the codebook that it answers; its name is the question's key
    shown: str = ""  # the value as a person reads it, of an answer; else empty

    @property
    def time(self) -> str:
        """From when to when it holds: "2018–", "2018–2022"; empty where it always does."""
        return span_of_time(self.since, self.until)


def span_of_time(since: str, until: str) -> str:
    """From when to when something holds."""
    return f"{since}–{until}" if since or until else ""


def attributes(project: Project, actor_ids: Sequence[int]) -> dict[int, list[Attribute]]:
    """What is known of actors, by their ids: by name, then by time."""
    found: dict[int, list[Attribute]] = {}
    questions = {v.id: v for v in load(project).variables}
    rows = project.tuples(
        "SELECT actor_id, name, value, since, until, id, variable_id FROM actor_attribute "
        "WHERE actor_id IN (SELECT value FROM json_each(?)) ORDER BY name, since, id",
        as_list(actor_ids),
    )
    for actor_id, *values in rows:
        one = Attribute(*values)
        if one.variable_id is not None:
            one = replace(one, name=questions[one.variable_id].key, shown=questions[one.variable_id].shown(one.value))
        found.setdefault(actor_id, []).append(one)
    return found


def answer_of_actor(project: Project, acting: Acting, actor_id: int, variable_id: int, value: str | None) -> Change:
    """Answer a question of the codebook about an actor, for the whole project; None takes the answer away.

    Any coder may: who reads of her knows it, and the history tells who said so. What was noted for a time stays.
    """
    with action(project, acting, "answer_of_actor") as edit:
        book, known = load(project), actor(project, actor_id)
        variable = book.variable(variable_id)
        variable.check(value)
        there = {a.variable_id: a for a in attributes(project, [actor_id]).get(actor_id, ()) if not a.time}
        before = there.get(variable_id)
        given = {v: a.value for v, a in there.items() if v is not None}
        if variable.level != "actor" or (value is not None and not is_asked(book, variable, given)):
            raise NotAllowed(say("“{variable}” is not asked here.", variable=variable.label))
        if before is not None and value is None:
            edit.delete("actor_attribute", before.id)
        elif before is not None:
            edit.update("actor_attribute", before.id, value=value)
        elif value is not None:
            edit.insert("actor_attribute", actor_id=actor_id, name=variable.key, value=value, variable_id=variable_id)
        edit.say(
            actor=known.name, variable=variable.label, before=before.shown if before else None,
            after=None if value is None else variable.shown(value),
        )  # fmt: skip
    return edit.done()


def facts(project: Project, actor_id: int) -> list[tuple[Variable, str | None]]:
    """The questions that are asked about an actor, each with its answer: that which holds always, else the latest."""
    book = load(project)
    given: dict[int, str] = {}
    for one in sorted(attributes(project, [actor_id]).get(actor_id, ()), key=lambda a: (not a.time, a.since)):
        if one.variable_id is not None:
            given[one.variable_id] = one.value
    return [(v, given.get(v.id)) for v in asked(book, "actor", given)]


def set_attribute(project: Project, acting: Acting, actor_id: int, attribute: Attribute) -> Change:
    """Note something of an actor, or change what was noted where ``attribute.id`` says which."""
    new = as_answer(project, checked(attribute))
    with action(project, acting, "set_attribute", right=Right.LEAD) as edit:
        known = actor(project, actor_id)
        values = _values(new)
        if not new.id:
            edit.insert("actor_attribute", actor_id=actor_id, **values)
        elif new.id in {one.id for one in attributes(project, [actor_id]).get(actor_id, ())}:
            edit.update("actor_attribute", new.id, **values)
        else:
            raise NotFound(say("This is not known of {actor} any more.", actor=known.name))
        edit.say(actor=known.name, name=new.name, value=_in_words(new))
    return edit.done()


def drop_attribute(project: Project, acting: Acting, attribute_id: int) -> Change:
    """Take back what was noted of an actor; raises NotFound."""
    with action(project, acting, "drop_attribute", right=Right.LEAD) as edit:
        rows = project.tuples(
            "SELECT actor_id, name, value, since, until, id, variable_id FROM actor_attribute WHERE id = ?",
            attribute_id,
        )
        if not rows:
            raise NotFound(say("This is not known of the actor any more."))
        actor_id, *values = rows[0]
        gone = as_answer(project, Attribute(*values), is_new=False)
        edit.delete("actor_attribute", attribute_id)
        edit.say(actor=actor(project, actor_id).name, name=gone.name, value=_in_words(gone))
    return edit.done()


def take_attributes(project: Project, acting: Acting, given: Mapping[int, Sequence[Attribute]]) -> Change:
    """Note many things of many actors at once, by their ids, as a table has them.

    What is there already stays; a value without a time takes the place of an earlier one without a time.
    """
    with action(project, acting, "take_attributes", right=Right.LEAD) as edit:
        there = attributes(project, list(given))
        for actor_id, several in given.items():
            for new in (as_answer(project, checked(one)) for one in several):
                _take(edit, actor_id, new, there.get(actor_id, []))
        edit.say(actors=len(given))
    return edit.done()


def checked(attribute: Attribute) -> Attribute:
    """An attribute as it is kept; raises NotAllowed where it has no name or value, or a time that is none."""
    name, value, since, until = (
        " ".join(freeze(text).split())
        for text in (attribute.name, attribute.value, attribute.since, attribute.until)
    )  # fmt: skip
    if not name or not value:
        raise NotAllowed(say("An attribute needs a name and a value."), say("Such as: role, Sheriff."))
    check_time(since, until)
    return replace(attribute, name=name, value=value, since=since, until=until)


def as_answer(project: Project, attribute: Attribute, is_new: bool = True) -> Attribute:
    """An attribute whose name is the key, or the words, of a question about actors is the answer to it.

    Several options may be written with semicolons between them. Raises NotAllowed where it is no answer to it.
    """
    named = attribute.name.casefold()
    about = [v for v in load(project).variables if v.level == "actor" and not (v.retired and is_new)]
    variable = next((v for v in about if named in (v.key.casefold(), v.label.casefold())), None)
    if variable is None:
        return replace(attribute, variable_id=None)
    value = attribute.value
    if variable.type == "several-of" and not variable.fits(value):
        value = variable.value_of(part.strip() for part in value.split(";") if part.strip()) or value
    if is_new:
        variable.check(value)
    return replace(attribute, name=variable.key, value=value, variable_id=variable.id, shown=variable.shown(value))


def check_time(since: str, until: str) -> None:
    """Raise NotAllowed where one of them is no date, or the end comes before the beginning."""
    for time in (since, until):
        if time and not DATE.fullmatch(time):
            raise NotAllowed(
                say("“{time}” is no date.", time=time),
                say("Write a year, a month or a day: 2018, 2018-05, 2018-05-14."),
            )
    if since and until and until < since[: len(until)]:
        raise NotAllowed(say("It can't end in {until} and begin in {since}.", until=until, since=since))


def _take(edit: Edit, actor_id: int, new: Attribute, there: list[Attribute]) -> None:
    values = _values(new)
    if any((a.name, a.value, a.since, a.until) == (new.name, new.value, new.since, new.until) for a in there):
        return
    same = next((a for a in there if a.name == new.name and not (a.time or new.time)), None)
    if same is not None:
        edit.update("actor_attribute", same.id, **values)
    else:
        edit.insert("actor_attribute", actor_id=actor_id, **values)


def _values(new: Attribute) -> dict[str, object]:
    return {
        "name": new.name, "value": new.value, "since": new.since, "until": new.until, "variable_id": new.variable_id,
    }  # fmt: skip


def _in_words(attribute: Attribute) -> str:
    said = attribute.shown or attribute.value
    return f"{said}, {attribute.time}" if attribute.time else said
