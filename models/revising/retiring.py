"""Taking codes out of use: no coding loses its code, and a lead may ask the coders which one it is now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.codebook import Claim, Codebook, load, new_version
from models.coding import Reason
from models.errors import NotAllowed
from models.file import Project, as_list
from models.history import Change, action
from models.people import Acting, Right
from models.revising.records import FREE_STATEMENT, Effect, ask, effect, whose
from models.wording import say


@dataclass(frozen=True, slots=True)
class Retiring:
    """What taking a code out of use will do; ``ids`` are the code and what is below it."""

    name: str
    ids: tuple[int, ...]
    effect: Effect


def retiring_claim(project: Project, claim_id: int, asks: bool = False) -> Retiring:
    """What retiring a claim with all below it will do; nothing is written."""
    book = load(project)
    names = {claim_id: book.claim(claim_id).name}
    for claim in book.claims:  # parents stand before what is below them
        above = next((c.id for c in book.claims if c.number == claim.parent), None)
        if above in names and not claim.retired:
            names[claim.id] = claim.name
    if book.claim(claim_id).retired:
        raise NotAllowed(say("{claim} is retired already.", claim=names[claim_id]))
    coded = project.tuples(
        "SELECT statement_id, claim_id FROM statement_claim WHERE claim_id IN (SELECT value FROM json_each(?)) "
        f"AND {FREE_STATEMENT.format(x='statement_id')}",
        as_list(names),
    )
    return Retiring(names[claim_id], tuple(names), _effect(project, ((i, names[c]) for i, c in coded), asks))


def retire_claim(project: Project, acting: Acting, claim_id: int, asks: bool = False) -> Change:
    """Take a claim with all below it out of use; codings keep it, and with ``asks`` their coders are asked."""
    with action(project, acting, "retire_claim", right=Right.LEAD) as edit:
        plan = retiring_claim(project, claim_id, asks)
        edit.update_rows("claim", {row_id: {"retired": 1} for row_id in plan.ids})
        ask(edit, plan.effect.questions)
        new_version(edit, say("retired {name}", name=plan.name))
        edit.say(name=plan.name, codings=plan.effect.codings)
    return edit.done()


def retiring_target(project: Project, target_id: int, asks: bool = False) -> Retiring:
    """What retiring a target will do; nothing is written."""
    target = load(project).target(target_id)
    if target.retired:
        raise NotAllowed(say("{claim} is retired already.", claim=f"“{target.proposition}”"))
    free = FREE_STATEMENT.format(x="statement_id")
    coded = project.tuples(f"SELECT DISTINCT statement_id FROM stance WHERE target_id = ? AND {free}", target_id)
    return Retiring(
        target.proposition, (target_id,), _effect(project, ((i, target.proposition) for (i,) in coded), asks)
    )


def retire_target(project: Project, acting: Acting, target_id: int, asks: bool = False) -> Change:
    """Take a target out of use; stances toward it stay, and with ``asks`` their coders are asked."""
    with action(project, acting, "retire_target", right=Right.LEAD) as edit:
        plan = retiring_target(project, target_id, asks)
        edit.update("target", target_id, retired=1)
        ask(edit, plan.effect.questions)
        new_version(edit, say("retired “{name}”", name=plan.name))
        edit.say(name=plan.name, codings=plan.effect.codings)
    return edit.done()


def bring_back_claim(project: Project, acting: Acting, claim_id: int) -> Change:
    """Use a retired claim again, with what is above it."""
    with action(project, acting, "bring_back_claim", right=Right.LEAD) as edit:
        book = load(project)
        above = [book.claim(claim_id)]
        while above[-1].parent:
            above.append(_numbered(book, above[-1].parent))
        edit.update_rows("claim", {c.id: {"retired": 0, "became_id": None} for c in above if c.retired})
        if edit.rows():
            new_version(edit, say("brought {name} back", name=above[0].name))
        edit.say(name=above[0].name)
    return edit.done()


def bring_back_target(project: Project, acting: Acting, target_id: int) -> Change:
    """Use a retired target again."""
    with action(project, acting, "bring_back_target", right=Right.LEAD) as edit:
        target = load(project).target(target_id)
        edit.update("target", target_id, retired=0, became_id=None)
        if edit.rows():
            new_version(edit, say("brought “{name}” back", name=target.proposition))
        edit.say(name=target.proposition)
    return edit.done()


def _numbered(book: Codebook, number: str) -> Claim:
    return next(c for c in book.claims if c.number == number)


def _effect(project: Project, coded: Iterable[tuple[int, str]], asks: bool) -> Effect:
    names = dict(coded)
    asked = {i: (Reason.RETIRED, {"before": name}) for i, name in names.items()} if asks else {}
    return effect(whose(project, names), asked)
