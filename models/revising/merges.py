"""Merging two claims: what was coded as the one counts as the other, and the one is retired."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from models.codebook import Claim, Codebook, claim_values, load, new_version
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.revising.aims import Turning, turn, turning
from models.revising.records import FREE_STATEMENT, Effect, ask, ask_also_for, effect, whose
from models.wording import say

TOUCHED = (
    "SELECT c.id, c.statement_id, EXISTS (SELECT 1 FROM statement_claim o WHERE o.statement_id = c.statement_id "
    f"AND o.claim_id = ?2) FROM statement_claim c WHERE c.claim_id = ?1 AND {FREE_STATEMENT.format(x='c.statement_id')}"
)


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging ``claim`` into ``into`` will do; ``words`` is what the latter says then."""

    claim: Claim
    into: Claim
    words: Claim
    effect: Effect
    doubled: tuple[int, ...]  # rows of statements that have both claims
    turning: Turning
    moved: tuple[int, ...]  # rows that name the other one then


def merging(project: Project, claim_id: int, into_id: int) -> Merging:
    """What merging a claim into another will do; nothing is written. Raises NotAllowed where it can't be done."""
    book = load(project)
    claim, into = book.claim(claim_id), book.claim(into_id)
    _refuse(book, claim, into)
    rows = project.tuples(TOUCHED, claim_id, into_id)
    turned = turning(
        project, [claim_id], book.target_of(claim_id), book.target_of(into_id),
        {"before": claim.name, "after": into.name},
    )  # fmt: skip
    touched = whose(project, {statement_id for _, statement_id, _ in rows})
    doubled = tuple(row_id for row_id, _, has_both in rows if has_both)
    moved = tuple(row_id for row_id, _, has_both in rows if not has_both)
    return Merging(claim, into, merged_words(claim, into), effect(touched, turned.asked), doubled, turned, moved)


def merge_claims(project: Project, acting: Acting, claim_id: int, into_id: int, words: Claim | None = None) -> Change:
    """Let what was coded as one claim count as another; the one is retired and tells what it became.

    What is below it goes below the other. ``words``: what the other says then, else what it said and more of the one.
    """
    with action(project, acting, "merge_claims", right=Right.LEAD) as edit:
        plan = merging(project, claim_id, into_id)
        turn(edit, plan.turning)
        if plan.doubled:
            edit.delete_where("statement_claim", "id", plan.doubled)
        edit.update_rows("statement_claim", {row_id: {"claim_id": into_id} for row_id in plan.moved})
        edit.point_elsewhere("claim", "parent_id", claim_id, into_id)
        ask_also_for(edit, claim_id, [into_id])
        book = load(project)
        said = words or plan.words
        parents = {c.number: c.id for c in book.claims}
        values = claim_values(said, plan.into.number, parents, {t.key: t.id for t in book.targets}, None)
        edit.update("claim", into_id, **values)
        edit.update("claim", claim_id, retired=1, became_id=into_id)
        ask(edit, plan.effect.questions)
        new_version(edit, say("merged {number} into {into}", number=plan.claim.number, into=plan.into.number))
        edit.say(number=plan.claim.name, into=plan.into.name, codings=plan.effect.codings)
    return edit.done()


def merged_words(claim: Claim, into: Claim) -> Claim:
    """What a claim says once another is part of it: its own words, and the other's inclusions, examples, keywords."""
    return dataclasses.replace(
        into,
        include=_with(into.include, claim.include),
        exclude=tuple(text for text in into.exclude if f"({claim.number})" not in text),
        examples=_with(into.examples, claim.examples),
        keywords=_with(into.keywords, claim.keywords),
    )


def _with(texts: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*texts, *more)))


def _refuse(book: Codebook, claim: Claim, into: Claim) -> None:
    above: Claim | None = into
    while above is not None:
        if above.id == claim.id:
            raise NotAllowed(
                say("{claim} can't be merged with itself or with what is below it.", claim=claim.name),
                say("Choose another claim."),
            )
        above = next((c for c in book.claims if c.number == above.parent), None) if above.parent else None
    for one in (claim, into):
        if one.retired:
            raise NotAllowed(say("{claim} is retired.", claim=one.name), say("Choose a claim that is in use."))
