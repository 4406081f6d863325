"""Other words for a code: the same meaning said better, or another meaning and so another code."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from models.codebook import (
    Claim,
    Codebook,
    Target,
    claim_values,
    former_numbers,
    key_for,
    load,
    new_version,
    next_number,
)
from models.coding import Reason
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.revising.aims import Turning, turn, turning
from models.revising.records import FREE_STATEMENT, Effect, Meaning, ask, ask_also_for, effect, whose
from models.wording import say

OF_FREE = FREE_STATEMENT.format(x="statement_id")


@dataclass(frozen=True, slots=True)
class Rewording:
    """What other words for a code will do to its codings."""

    effect: Effect
    turning: Turning | None = None


def rewording_claim(project: Project, claim: Claim, meaning: Meaning, asks: bool = False) -> Rewording:
    """What the words of ``claim`` will do in place of those of the claim with its id; nothing is written."""
    book = load(project)
    was = book.claim(claim.id)
    if not claim.label.strip():
        raise NotAllowed(say("A claim needs a label."))
    rows = project.tuples(f"SELECT statement_id FROM statement_claim WHERE claim_id = ? AND {OF_FREE}", claim.id)
    touched = whose(project, {statement_id for (statement_id,) in rows})
    if meaning is Meaning.OTHER:
        said = {"before": was.name, "after": claim.label.strip()}
        return Rewording(effect(touched, dict.fromkeys(touched, (Reason.REWORDED, said)) if asks else {}))
    after = dataclasses.replace(book, claims=tuple(claim if c.id == claim.id else c for c in book.claims))
    turned = _aims(project, book, after, claim)
    return Rewording(effect(touched, turned.asked if turned else {}), turned)


def reword_claim(
    project: Project, acting: Acting, claim: Claim, meaning: Meaning = Meaning.SAME, asks: bool = False
) -> Change:
    """Give the claim with ``claim.id`` other words, rules, a target or colour; its number and place stay.

    With another meaning a new claim has the words, and takes over what is below the old one, which is retired.
    """
    with action(project, acting, "reword_claim", right=Right.LEAD) as edit:
        plan = rewording_claim(project, claim, meaning, asks)
        book = load(project)
        was = book.claim(claim.id)
        parents, targets = {c.number: c.id for c in book.claims}, {t.key: t.id for t in book.targets}
        number = was.number if meaning is Meaning.SAME else next_number(book, was.parent, former_numbers(project))
        placed = dataclasses.replace(claim, parent=was.parent, retired=was.retired, number=number)
        if meaning is Meaning.SAME:
            if plan.turning is not None:
                turn(edit, plan.turning)
            edit.update("claim", claim.id, **claim_values(placed, number, parents, targets, None))
        else:
            position = edit.project.value("SELECT position FROM claim WHERE id = ?", claim.id)
            values = claim_values(placed, number, parents, targets, int(position))
            new = edit.insert("claim", **values)
            edit.point_elsewhere("claim", "parent_id", claim.id, new)
            ask_also_for(edit, claim.id, [new])
            edit.update("claim", claim.id, retired=1, became_id=new)
        ask(edit, plan.effect.questions)
        if edit.rows():
            new_version(edit, say("changed claim {number}", number=number))
        edit.say(before=was.name, after=f"{number}  {claim.label.strip()}", meaning=str(meaning))
    return edit.done()


def rewording_target(project: Project, target: Target, meaning: Meaning, asks: bool = False) -> Rewording:
    """What the words of ``target`` will do in place of those of the target with its id; nothing is written."""
    was = load(project).target(target.id)
    if not target.proposition.strip():
        raise NotAllowed(say("A target needs a proposition."), say("Word it positively: “The county should …”."))
    rows = project.tuples(
        f"SELECT DISTINCT statement_id FROM stance WHERE target_id = ? AND stance NOT NULL AND {OF_FREE}", target.id
    )
    touched = whose(project, {statement_id for (statement_id,) in rows})
    said = {"before": was.proposition, "after": target.proposition.strip()}
    asked = dict.fromkeys(touched, (Reason.REWORDED, said)) if asks and meaning is Meaning.OTHER else {}
    return Rewording(effect(touched, asked))


def reword_target(
    project: Project, acting: Acting, target: Target, meaning: Meaning = Meaning.SAME, asks: bool = False
) -> Change:
    """Give the target with ``target.id`` other words.

    With another meaning a new target has them, claims go with it, and empty positions that came along with those
    follow; stances stay toward the old one, which is retired.
    """
    with action(project, acting, "reword_target", right=Right.LEAD) as edit:
        plan = rewording_target(project, target, meaning, asks)
        was = load(project).target(target.id)
        words = {"proposition": target.proposition.strip(), "definition": target.definition}
        if meaning is Meaning.SAME:
            edit.update("target", target.id, **words)
        else:
            _replace_target(edit, was, words)
        ask(edit, plan.effect.questions)
        if edit.rows():
            new_version(edit, say("changed target {key}", key=was.key))
        edit.say(before=was.proposition, after=words["proposition"], meaning=str(meaning))
    return edit.done()


def _replace_target(edit: Edit, was: Target, words: dict[str, str]) -> None:
    taken = {t.key for t in load(edit.project).targets}
    new = edit.insert("target", key=key_for(words["proposition"], taken), retired=0, **words)
    empty = edit.project.tuples(
        f"SELECT id FROM stance WHERE target_id = ? AND stance IS NULL AND target_chosen = 0 AND {OF_FREE}", was.id
    )
    edit.update_rows("stance", {row_id: {"target_id": new} for (row_id,) in empty})
    edit.point_elsewhere("claim", "target_id", was.id, new)
    edit.update("target", was.id, retired=1, became_id=new)


def _aims(project: Project, before: Codebook, after: Codebook, claim: Claim) -> Turning | None:
    """What becomes of positions where a claim, and what is below it, goes with another target."""
    was, becomes = before.target_of(claim.id), after.target_of(claim.id)
    if was == becomes:
        return None
    moved = [c.id for c in before.claims if before.target_of(c.id) != after.target_of(c.id)]
    return turning(project, moved, was, becomes, {"before": before.claim(claim.id).name, "after": claim.name})
