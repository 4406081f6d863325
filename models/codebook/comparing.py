"""What differs between two codebooks, in sentences: the same code is the one with the same uid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from models.codebook.records import Claim, Codebook, Target
from models.codebook.variables import Condition, Variable
from models.wording import later, say

T = TypeVar("T", Claim, Target, Variable)
# Of each list of texts: what is said of one that is new, and of one that is gone.
RULES = (later("There is a new rule: {text}"), later("A rule is gone: {text}"))
INCLUDE = (later("{name} includes “{text}” now."), later("{name} does not say any more that it includes “{text}”."))
EXCLUDE = (later("{name} excludes “{text}” now."), later("{name} does not say any more that it excludes “{text}”."))
EXAMPLES = (later("{name} has a new example: {text}"), later("{name} has an example less: {text}"))
KEYWORDS = (later("{name} has the new keyword “{text}”."), later("{name} has lost the keyword “{text}”."))
OPTIONS = (later("“{name}” can be answered “{text}” now."), later("“{name}” can’t be answered “{text}” any more."))


def differences(before: Codebook, after: Codebook) -> list[str]:
    """One sentence for each thing that differs, in the order of the later codebook; empty where both say the same."""
    return [
        *_head(before, after),
        *_each(before.claims, after.claims, lambda c: c.name, _claim),
        *_each(before.targets, after.targets, lambda t: f"“{t.proposition}”", _target),
        *_each(before.variables, after.variables, lambda v: f"“{v.label}”", partial(_variable, before, after)),
    ]


def _head(before: Codebook, after: Codebook) -> Iterator[str]:
    if before.title != after.title:
        yield say("The title “{before}” is “{after}” now.", before=before.title, after=after.title)
    if before.description != after.description:
        yield say("The description is worded otherwise.")
    yield from _listed(RULES, before.rules, after.rules, after.title)


def _each(
    before: Sequence[T], after: Sequence[T], name: Callable[[T], str], changes: Callable[[T, T], Iterator[str]]
) -> Iterator[str]:
    were = {thing.uid: thing for thing in before}
    for thing in after:
        was = were.get(thing.uid)
        if was is None:
            yield say("{name} is new.", name=name(thing))
        elif thing.retired and not was.retired:
            yield _gone(thing, name(was))
        else:
            if was.retired and not thing.retired:
                yield say("{name} is in use again.", name=name(thing))
            yield from changes(was, thing)
    there = {thing.uid for thing in after}
    for thing in before:
        if thing.uid not in there:
            yield say("{name} is not there.", name=name(thing))


def _gone(thing: Claim | Target | Variable, name: str) -> str:
    became = thing.became if isinstance(thing, Claim | Target) else None
    if became is not None:
        return say("{name} became {after}.", name=name, after=became)
    return say("{name} is retired.", name=name)


def _claim(was: Claim, claim: Claim) -> Iterator[str]:
    if was.number != claim.number:
        yield say("{name} has the number {number} now.", name=was.name, number=claim.number)
    if was.label != claim.label:
        yield say("{name} is called “{label}” now.", name=was.name, label=claim.label)
    if was.definition != claim.definition:
        yield say("{name} is defined otherwise: {definition}", name=claim.name, definition=claim.definition)
    if was.parent != claim.parent:
        yield say(
            "{name} stands below {parent} now." if claim.parent else "{name} stands at the top now.",
            name=claim.name, parent=claim.parent,
        )  # fmt: skip
    if was.target != claim.target:
        yield say(
            "{name} goes with the target {target} now." if claim.target else "{name} goes with no target now.",
            name=claim.name, target=claim.target,
        )  # fmt: skip
    yield from _listed(INCLUDE, was.include, claim.include, claim.name)
    yield from _listed(EXCLUDE, was.exclude, claim.exclude, claim.name)
    yield from _listed(EXAMPLES, was.examples, claim.examples, claim.name)
    yield from _listed(KEYWORDS, was.keywords, claim.keywords, claim.name)


def _target(was: Target, target: Target) -> Iterator[str]:
    if was.proposition != target.proposition:
        yield say("“{before}” is worded “{after}” now.", before=was.proposition, after=target.proposition)
    if was.definition != target.definition:
        yield say(
            "“{name}” is defined otherwise: “{definition}”.", name=target.proposition, definition=target.definition
        )


def _meant(condition: Condition, book: Codebook) -> tuple[object, ...]:
    """A condition by the uids of what it names, as numbers and keys may be others now."""
    claims, keys = {c.number: c.uid for c in book.claims}, {v.key: v.uid for v in book.variables}
    return (
        {claims[n] for n in condition.claims if n in claims},
        keys.get(condition.variable or ""),
        set(condition.answers),
    )


def _condition(variable: Variable, book: Codebook) -> str:
    told = condition_in_words(variable.condition, book)
    return say(
        "“{name}” is asked now {when}." if told else "“{name}” is asked always now.", name=variable.label, when=told
    )


def condition_in_words(condition: Condition, book: Codebook) -> str:
    """When a question is asked, as a part of a sentence; empty where always."""
    parts = []
    if condition.claims:
        names = {c.number: c.name for c in book.claims}
        parts.append(say("only for {claims}", claims=", ".join(names.get(n, n) for n in condition.claims)))
    if condition.variable is not None:
        labels = {v.key: v.label for v in book.variables}
        label = labels.get(condition.variable, condition.variable)
        answers = say(" or ").join(condition.answers)
        parts.append(say("only where “{question}” is {answers}", question=label, answers=answers))
    return say(" and ").join(parts)


def _variable(before: Codebook, after: Codebook, was: Variable, variable: Variable) -> Iterator[str]:
    if was.label != variable.label:
        yield say("“{before}” is asked as “{after}” now.", before=was.label, after=variable.label)
    if was.required != variable.required:
        yield say(
            "“{name}” must be answered now." if variable.required else "“{name}” may be left open now.",
            name=variable.label,
        )
    if was.type != variable.type:
        yield say("“{name}” is a question of the type {type} now.", name=variable.label, type=variable.type)
    yield from _listed(OPTIONS, was.options, variable.options, variable.label)
    if _meant(was.condition, before) != _meant(variable.condition, after):
        yield _condition(variable, after)


def _listed(templates: tuple[str, str], before: Sequence[str], after: Sequence[str], name: str) -> Iterator[str]:
    is_new, is_gone = templates
    for text in after:
        if text not in before:
            yield say(is_new, name=name, text=text)
    for text in before:
        if text not in after:
            yield say(is_gone, name=name, text=text)
