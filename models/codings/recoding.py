"""Changing many statements at once, as a lead: what is planned is shown, and the very same is then carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from models.codebook import Codebook, load
from models.coding import Item, Position, Stance, State, recoded, rewrite, statements_with
from models.errors import NotAllowed
from models.file import Project, as_list
from models.history import Change, action
from models.people import Acting, Right
from models.wording import say


class What(StrEnum):
    """What of statements is changed."""

    CLAIM = "claim"
    TARGET = "target"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Recoding:
    """From one claim, target (by id) or stance to another; of stances ``before`` None is that which is not coded yet.

    ``target_id`` keeps a change of stances to positions toward one target.
    """

    what: What
    before: int | Stance | None
    after: int | Stance
    target_id: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of one statement."""

    statement_id: int
    article_id: int
    coder_id: int
    before: Item
    after: Item


@dataclass(frozen=True, slots=True)
class Plan:
    """What a recoding would do: these steps and nothing else."""

    recoding: Recoding
    steps: tuple[Step, ...]
    left: int  # of the statements that were chosen, how many have nothing to change

    @property
    def statements(self) -> int:
        """How many statements change."""
        return len(self.steps)

    @property
    def articles(self) -> int:
        """In how many articles."""
        return len({step.article_id for step in self.steps})

    @property
    def by_coder(self) -> dict[int, int]:
        """How many of whom."""
        return dict(Counter(step.coder_id for step in self.steps))

    @property
    def joined(self) -> int:
        """How many have what they get already: they have it once then, not twice."""
        what, after = self.recoding.what, self.recoding.after
        if what is What.CLAIM:
            return sum(after in step.before.claims for step in self.steps)
        return sum(len(step.after.positions) < len(step.before.positions) for step in self.steps)

    @property
    def emptied(self) -> int:
        """How many lose a stance, as what they are toward is another then: a person must decide it anew."""
        return sum(
            _stances(s.after) < _stances(s.before) and len(s.after.positions) == len(s.before.positions)
            for s in self.steps
        )

    @property
    def reopened(self) -> int:
        """How many lack something then."""
        return sum(s.before.state is State.CODED and s.after.state is not State.CODED for s in self.steps)


def plan(project: Project, lead: Acting, ids: Iterable[int], recoding: Recoding) -> Plan:
    """What would become of these statements; nothing is changed. Raises NotAllowed, for who is no lead too."""
    lead.demand(Right.LEAD)
    codebook = load(project)
    _check(codebook, recoding)
    wanted = list(dict.fromkeys(ids))
    whose = _whose(project, lead, wanted)
    items = statements_with(project, whose)
    steps = []
    for statement_id, item in items.items():
        after = _become(item, codebook, recoding)
        if after != item:
            steps.append(Step(statement_id, *whose[statement_id], item, after))
    return Plan(recoding, tuple(steps), len(items) - len(steps))


def carry_out(project: Project, lead: Acting, planned: Plan) -> Change:
    """Make what was planned: one action, which one undo takes back.

    Raises NotAllowed where one of the statements is not as it was when it was planned; nothing is changed then.
    """
    codebook = load(project)
    with action(project, lead, "recode", right=Right.LEAD) as edit:
        now = statements_with(project, [step.statement_id for step in planned.steps])
        stale = sum(now.get(step.statement_id) != step.before for step in planned.steps)
        if stale:
            what = say(
                "{n} of these statements was changed meanwhile.|{n} of these statements were changed meanwhile.",
                n=stale,
            )
            raise NotAllowed(what, say("Look at what would change once more."))
        for step in planned.steps:
            rewrite(edit, step.article_id, step.before, step.after)
        words = _words(codebook, planned.recoding)
        edit.say(what=str(planned.recoding.what), statements=planned.statements, before=words[0], after=words[1])
    return edit.done()


def _whose(project: Project, lead: Acting, ids: list[int]) -> dict[int, tuple[int, int]]:
    """The article and the coder of those statements that lie in the layer at hand."""
    rows = project.tuples(
        "SELECT id, article_id, coder_id FROM statement WHERE layer_id = ? AND id IN (SELECT value FROM json_each(?))",
        lead.layer_id, as_list(ids),
    )  # fmt: skip
    return {statement_id: (article_id, coder_id) for statement_id, article_id, coder_id in rows}


def _check(codebook: Codebook, recoding: Recoding) -> None:
    if recoding.before == recoding.after:
        raise NotAllowed(say("That is what they have already."), say("Choose another one."))
    if recoding.what is What.CLAIM and codebook.claim(int(recoding.after)).retired:
        number = codebook.claim(int(recoding.after)).number
        raise NotAllowed(say("Claim {number} is retired and can't be given any more.", number=number))
    if recoding.what is What.TARGET and codebook.target(int(recoding.after)).retired:
        proposition = codebook.target(int(recoding.after)).proposition
        raise NotAllowed(say("“{target}” is retired and can't be given any more.", target=proposition))


def _become(item: Item, codebook: Codebook, recoding: Recoding) -> Item:
    if recoding.what is What.STANCE:
        change = partial(_stance, recoding=recoding)
        return recoded(replace(item, positions=tuple(map(change, item.positions))), codebook)
    before, after = recoding.before, int(recoding.after)
    if recoding.what is What.CLAIM:
        if before not in item.claims:
            return item
        return recoded(item, codebook, claims=[after if claim == before else claim for claim in item.claims])
    if before not in item.targets:
        return item
    return recoded(item, codebook, target=(int(before or 0), after))


def _stance(position: Position, recoding: Recoding) -> Position:
    stance = Stance(str(recoding.after))
    if position.stance != recoding.before or recoding.target_id not in (None, position.target_id):
        return position
    return replace(position, stance=stance, strength=None)


def _stances(item: Item) -> int:
    return sum(position.stance is not None for position in item.positions)


def _words(codebook: Codebook, recoding: Recoding) -> tuple[str, str]:
    """Before and after as the history keeps them: plain, numbers and words of the codebook as they are now."""
    if recoding.what is What.CLAIM:
        return codebook.claim(int(recoding.before or 0)).number, codebook.claim(int(recoding.after)).number
    if recoding.what is What.TARGET:
        return codebook.target(int(recoding.before or 0)).proposition, codebook.target(int(recoding.after)).proposition
    return str(recoding.before or ""), str(recoding.after)
