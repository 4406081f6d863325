"""A codebook that comes in: what it changes, in sentences, and what it does to codings, before it is taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from models.codebook import (
    Claim,
    Codebook,
    Target,
    Variable,
    differences,
    former_numbers,
    is_laid_out_otherwise,
    load,
    matched,
    put_codebook,
    refuse_former,
    taken,
)
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.revising.records import ask
from models.revising.unasked import unasked
from models.wording import say

USED = {
    "claim": "SELECT claim_id, count(DISTINCT statement_id) FROM statement_claim GROUP BY claim_id",
    "target": "SELECT target_id, count(DISTINCT statement_id) FROM stance WHERE target_id NOT NULL AND stance NOT NULL "
    "GROUP BY target_id",
    "variable": "SELECT variable_id, count(*) FROM (SELECT variable_id FROM answer UNION ALL SELECT variable_id "
    "FROM actor_attribute WHERE variable_id IS NOT NULL) GROUP BY variable_id",
}
ANSWERED = "SELECT value, count(*) FROM answer WHERE variable_id = ? GROUP BY value"
Code = Claim | Target | Variable


@dataclass(frozen=True, slots=True)
class Used:
    """A code that has codings and is gone from what comes in, or worded otherwise there."""

    before: str
    after: str  # empty: it is gone
    codings: int


@dataclass(frozen=True, slots=True)
class Lost:
    """An option that was answered and is gone from what comes in."""

    variable: str
    option: str
    answers: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a codebook that comes in changes; ``gone``, ``reworded`` and ``lost`` are what codings hang on.

    ``remarks`` tell what was left out of the file that it came in.
    """

    sentences: tuple[str, ...]
    gone: tuple[Used, ...]
    reworded: tuple[Used, ...]
    lost: tuple[Lost, ...]
    remarks: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """What codings hang on in a line: "3 renamed, 1 gone: 22 codings"; empty where they hang on none of it."""
        counted = (
            say("{n} renamed|{n} renamed", n=len(self.reworded)) if self.reworded else "",
            say("{n} gone|{n} gone", n=len(self.gone)) if self.gone else "",
            say("{n} option gone|{n} options gone", n=len(self.lost)) if self.lost else "",
        )
        codings = sum(used.codings for used in (*self.reworded, *self.gone)) + sum(lost.answers for lost in self.lost)
        told = ", ".join(filter(None, counted))
        return say("{changes}: {n} coding.|{changes}: {n} codings.", n=codings, changes=told) if told else ""


def incoming(project: Project, new: Codebook) -> Incoming:
    """What taking a codebook in would change; nothing is written. Raises NotAllowed where numbers are given twice."""
    old = load(project)
    former = former_numbers(project)
    new = matched(old, new, former)
    used = {table: dict(project.tuples(sql)) for table, sql in USED.items()}
    _refuse_taken(old, new, used)
    for claim in new.claims:
        refuse_former(old, former, claim.number, claim.id)
    gone, reworded = [], []
    for table, before, after in (("claim", old.claims, new.claims), ("target", old.targets, new.targets)):
        there: dict[int, Code] = {thing.id: thing for thing in after}
        for was in before:
            n, becomes = used[table].get(was.id, 0), there.get(was.id)
            if n and becomes is None and not was.retired:
                gone.append(Used(_name(was), "", n))
            elif n and becomes is not None and _words(was) != _words(becomes):
                reworded.append(Used(_name(was), _name(becomes), n))
    gone += [
        Used(v.label, "", used["variable"][v.id])
        for v in old.variables
        if v.id not in {o.id for o in new.variables} and not v.retired and used["variable"].get(v.id)
    ]
    said = differences(old, replace(new, claims=_known(old, new)))
    if not said and is_laid_out_otherwise(project, new):
        said = [say("Only the comments or the layout of the file differ.")]
    return Incoming(tuple(said), tuple(gone), tuple(reworded), tuple(_lost(project, old, new)), new.remarks)


def import_codebook(
    project: Project, acting: Acting, new: Codebook, note: str, same_meaning: bool = False, asks: bool | None = None
) -> Change:
    """Take a codebook in as one action.

    ``same_meaning``: words that codings hang on are the same said better. ``asks``: what codings hang on may go, and
    their coders are asked (False: it is only retired). Raises NotAllowed, naming what must be decided.
    """
    found = incoming(project, new)
    if found.reworded and not same_meaning:
        raise NotAllowed(_undecided(found.reworded), say("Say that they mean the same, or give those new numbers."))
    if (found.gone or found.lost) and asks is None:
        lost = [Used(f"{o.option} ({o.variable})", "", o.answers) for o in found.lost]
        raise NotAllowed(_undecided((*found.gone, *lost)), say("Say whether they are retired, or their coders asked."))
    with action(project, acting, "replace_codebook", right=Right.LEAD) as edit:
        put_codebook(edit, new, note)
        ask(edit, unasked(project) if asks else ())
        edit.say(note=note)
    return edit.done()


def _refuse_taken(old: Codebook, new: Codebook, used: Mapping[str, Mapping[int, int]]) -> None:
    """A number that codings hang on stays with what it meant."""
    merged = {claim.id: 1 for claim in old.claims if claim.became}  # their codings went elsewhere, their numbers stay
    _refuse_of({**used["claim"], **merged}, old.claims, taken(old.claims, new.claims, lambda c: c.number))
    _refuse_of(used["target"], old.targets, taken(old.targets, new.targets, lambda t: t.key))
    _refuse_of(used["variable"], old.variables, taken(old.variables, new.variables, lambda v: v.key))


def _refuse_of(used: Mapping[int, int], old: Sequence[Code], given: Mapping[int, Code]) -> None:
    for was in old:
        if was.id in given and used.get(was.id):
            raise NotAllowed(
                say(
                    "The codebook lacks {before}, on which codings hang, and gives its number or key to {after}.",
                    before=_name(was), after=_name(given[was.id]),
                ),
                say("Give the new one a number or key of its own."),
            )  # fmt: skip


def _lost(project: Project, old: Codebook, new: Codebook) -> list[Lost]:
    there = {v.id: v for v in new.variables}
    found = []
    for was in old.variables:
        options = [o for o in was.options if was.id in there and o not in there[was.id].options]
        rows = project.tuples(ANSWERED, was.id) if options else []
        counts = Counter(option for value, n in rows for option in was.chosen(value) for _ in range(n))
        found += [Lost(was.label, option, counts[option]) for option in options if counts[option]]
    return found


def _known(old: Codebook, new: Codebook) -> tuple[Claim, ...]:
    """The claims that come in, with the colours that a file need not say."""
    colours = {c.id: c.colour for c in old.claims}
    return tuple(c if c.colour else replace(c, colour=colours.get(c.id, "")) for c in new.claims)


def _name(code: Code) -> str:
    return code.name if isinstance(code, Claim) else code.proposition if isinstance(code, Target) else code.label


def _words(code: Code) -> str:
    return code.label if isinstance(code, Claim) else code.proposition if isinstance(code, Target) else code.label


def _undecided(used: tuple[Used, ...]) -> str:
    shown = ", ".join(
        say(
            "{before} → {after} ({n} coding)|{before} → {after} ({n} codings)",
            n=u.codings,
            before=u.before,
            after=u.after,
        )
        if u.after
        else say("{before} ({n} coding)|{before} ({n} codings)", n=u.codings, before=u.before)
        for u in used
    )
    if used[0].after:
        return say("Codings hang on codes that are worded otherwise: {codes}.", codes=shown)
    return say("Codings hang on codes that are gone: {codes}.", codes=shown)
