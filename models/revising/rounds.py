"""A round under a frozen version: begun for a batch, and ended, which brings its codings over to the newest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.clock import now
from models.codebook import Claim, Codebook, load, of_version, put_under
from models.coding import Reason
from models.errors import NotAllowed
from models.file import Project, as_list
from models.history import Change, action
from models.people import Acting, Right
from models.revising.aims import Turning, turn, turning
from models.revising.records import Effect, Question, Whose, ask, effect, whose
from models.wording import say

# The statements of a batch ?1 that no later round holds.
OF_ROUND = (
    "SELECT s.id FROM assignment a JOIN batch b ON b.id = a.batch_id JOIN statement s ON s.article_id = a.article_id "
    "AND s.coder_id = a.coder_id WHERE b.id = ?1 AND b.codebook_version_id IS NOT NULL AND b.ended_at IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM assignment o JOIN batch later ON later.id = o.batch_id AND later.id > b.id "
    "WHERE o.article_id = a.article_id AND o.coder_id = a.coder_id AND later.codebook_version_id IS NOT NULL "
    "AND later.ended_at IS NULL)"
)
IN_ROUND = "SELECT value FROM json_each(?1)"
ANSWERS = (
    "SELECT x.variable_id, x.statement_id, x.article_id, x.coder_id, x.layer_id, x.value FROM answer x "
    "JOIN assignment a ON a.article_id = x.article_id AND a.coder_id = x.coder_id WHERE a.batch_id = ?2 "
    f"AND (x.statement_id IS NULL OR x.statement_id IN ({IN_ROUND})) ORDER BY x.id"
)
Asked = dict[int, tuple[Reason, Mapping[str, Any]]]  # by statement


@dataclass(frozen=True, slots=True)
class Round:
    """A batch, and the frozen version that it is coded under; None: the codebook as it is."""

    batch_id: int
    batch: str
    version: int | None
    is_over: bool
    statements: int


@dataclass(slots=True)
class Ending:
    """What ending the round of a batch does: rows of claims that become others, or go, positions, and what is asked."""

    version: int
    effect: Effect = field(default_factory=Effect)
    moved: dict[int, int] = field(default_factory=dict)  # rows of statement_claim, and the claim that each names then
    doubled: list[int] = field(default_factory=list)
    turnings: list[Turning] = field(default_factory=list)


def rounds(project: Project) -> list[Round]:
    """All batches with their rounds, the newest first."""
    rows = project.tuples(
        "SELECT b.id, b.name, v.number, b.ended_at IS NOT NULL, (SELECT count(*) FROM assignment a JOIN statement s "
        "ON s.article_id = a.article_id AND s.coder_id = a.coder_id WHERE a.batch_id = b.id) FROM batch b "
        "LEFT JOIN codebook_version v ON v.id = b.codebook_version_id ORDER BY b.id DESC"
    )
    return [Round(i, name, number, bool(over), n) for i, name, number, over, n in rows]


def begin_round(project: Project, acting: Acting, batch_id: int, version: int) -> Change:
    """Have a batch coded under a frozen version, by its number, while the codebook goes on changing."""
    with action(project, acting, "begin_round", right=Right.LEAD) as edit:
        put_under(edit, batch_id, version)
        edit.say(batch=_name(project, batch_id), version=str(version))
    return edit.done()


def ending(project: Project, batch_id: int) -> Ending:
    """What ending the round of a batch will do to its codings; nothing is written. Raises NotAllowed for no round."""
    rows = project.tuples("SELECT codebook_version_id, ended_at FROM batch WHERE id = ?", batch_id)
    if not rows or rows[0][0] is None or rows[0][1] is not None:
        raise NotAllowed(say("This batch has no round under a frozen version that could be ended."))
    then, present = of_version(project, rows[0][0]), load(project)
    touched = whose(project, (i for (i,) in project.tuples(OF_ROUND, batch_id)))
    plan, asked = Ending(then.version), Asked()
    _claims(project, plan, asked, then, present, touched)
    _targets(project, asked, then, present, touched)
    found = effect(touched, asked)
    options = _options(project, present, batch_id, touched)
    plan.effect = Effect(found.codings, found.coders, found.articles, (*found.questions, *options))
    return plan


def end_round(project: Project, acting: Acting, batch_id: int) -> Change:
    """End a round: its codings are of the codebook as it is now, and what that leaves open is asked of their coders.

    A claim that was merged since is the other one then; what was retired, divided or means something else is asked
    about. Each statement tells still under which version it was made.
    """
    with action(project, acting, "end_round", right=Right.LEAD) as edit:
        plan = ending(project, batch_id)
        for one in plan.turnings:
            turn(edit, one)
        edit.delete_where("statement_claim", "id", plan.doubled)
        edit.update_rows("statement_claim", {row_id: {"claim_id": to} for row_id, to in plan.moved.items()})
        edit.update("batch", batch_id, ended_at=now())
        ask(edit, plan.effect.questions)
        edit.say(batch=_name(project, batch_id), version=str(plan.version), codings=plan.effect.codings)
    return edit.done()


def _claims(
    project: Project, plan: Ending, asked: Asked, then: Codebook, present: Codebook, touched: Mapping[int, Whose]
) -> None:
    """What becomes of the claims of a round, and of positions that came along with them."""
    rows = project.tuples(
        f"SELECT id, statement_id, claim_id FROM statement_claim WHERE statement_id IN ({IN_ROUND}) ORDER BY id",
        as_list(touched),
    )
    has: dict[int, set[int]] = {}
    for _, statement_id, claim_id in rows:
        has.setdefault(statement_id, set()).add(claim_id)
    divided = _divided(project, then)
    known = {c.id for c in then.claims if not c.retired}
    for claim_id in dict.fromkeys(row[2] for row in rows if row[2] in known):
        was, becomes = then.claim(claim_id), _became(present, claim_id)
        of = [(row_id, statement_id) for row_id, statement_id, other in rows if other == claim_id]
        if present.claim(claim_id).retired and becomes.id in known and becomes.id != claim_id and not becomes.retired:
            for row_id, statement_id in of:
                if becomes.id in has[statement_id]:
                    plan.doubled.append(row_id)
                else:
                    plan.moved[row_id] = becomes.id
                has[statement_id].add(becomes.id)
        elif present.claim(claim_id).retired:
            said = {"before": was.name, "after": becomes.name}
            reason = Reason.RETIRED if becomes.retired else Reason.REWORDED
            asked.update({statement_id: (reason, said) for _, statement_id in of})
            continue
        elif claim_id in divided:
            said = {"before": was.name, "after": divided[claim_id]}
            asked.update({statement_id: (Reason.SPLIT, said) for _, statement_id in of})
        one = turning(
            project, [claim_id], then.target_of(claim_id), present.target_of(becomes.id),
            {"before": was.name, "after": becomes.name}, only=[statement_id for _, statement_id in of],
        )  # fmt: skip
        plan.turnings.append(one)
        for statement_id, question in one.asked.items():
            asked.setdefault(statement_id, question)


def _targets(project: Project, asked: Asked, then: Codebook, present: Codebook, touched: Mapping[int, Whose]) -> None:
    """Stances toward targets that are not used any more."""
    names = {t.key: t.proposition for t in present.targets}
    gone = {t.id: t for t in present.targets if t.retired}
    known = {t.id for t in then.targets if not t.retired}
    for statement_id, target_id in project.tuples(
        "SELECT statement_id, target_id FROM stance WHERE stance NOT NULL "
        f"AND statement_id IN ({IN_ROUND}) ORDER BY id",
        as_list(touched),
    ):
        if target_id in gone and target_id in known:
            target = gone[target_id]
            said = {"before": target.proposition, "after": names.get(target.became or "", "")}
            asked.setdefault(statement_id, (Reason.REWORDED if target.became else Reason.RETIRED, said))


def _options(project: Project, present: Codebook, batch_id: int, touched: Mapping[int, Whose]) -> list[Question]:
    """Answers that name an option which is none any more."""
    found = []
    variables = {v.id: v for v in present.variables if v.answers and not v.retired}
    for variable_id, statement_id, article_id, coder_id, layer_id, value in project.tuples(
        ANSWERS, as_list(touched), batch_id
    ):
        variable = variables.get(variable_id)
        for option in variable.chosen(value) if variable is not None else ():
            if variable is not None and option not in variable.answers:
                told = {"before": option, "variable": variable.label, "key": variable.key}
                found.append(Question(statement_id, article_id, coder_id, layer_id, Reason.OPTION, told))
    return found


def _became(book: Codebook, claim_id: int) -> Claim:
    """What a claim is by now, through all that it became."""
    by_number, claim, seen = {c.number: c for c in book.claims}, book.claim(claim_id), {claim_id}
    while claim.retired and claim.became in by_number and by_number[claim.became].id not in seen:
        claim = by_number[claim.became]
        seen.add(claim.id)
    return claim


def _divided(project: Project, then: Codebook) -> dict[int, str]:
    """The claims that were divided since a version, and into which."""
    rows = project.tuples(
        "SELECT arguments FROM change WHERE verb = 'split_claim' AND kind = 'action' AND undone = 0 "
        "AND made_at >= (SELECT made_at FROM codebook_version WHERE id = ?) ORDER BY id",
        then.version_id,
    )
    found: dict[int, str] = {}
    for (text,) in rows:
        told = json.loads(text)
        for claim in load(project).claims:
            if str(told.get("number", "")).partition("  ")[0] == claim.number:
                found[claim.id] = str(told.get("numbers", ""))
    return found


def _name(project: Project, batch_id: int) -> str:
    return str(project.value("SELECT name FROM batch WHERE id = ?", batch_id))
