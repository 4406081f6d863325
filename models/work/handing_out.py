"""Handing out: articles are drawn and split among coders. First it is planned, and nothing changes; then it is done."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from models.clock import now
from models.codebook import versions
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right, person
from models.wording import say
from models.work.pools import Among, Pool, Source, pool
from models.work.sampling import Draw, Sampling, Way, draw
from models.work.splitting import Hand, Splitting, split

ORIGINS = {  # the note of a batch is data, read by scripts: in English whatever the language of who hands out
    Among.NOBODYS: "articles in nobody's hands",
    Among.ALL: "articles",
    Among.LIST: "listed articles",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a lead asks for: a new batch for coders by name; ``version`` is the number of a frozen codebook version."""

    batch: str
    coders: tuple[str, ...]
    source: Source = field(default_factory=Source)
    sampling: Sampling = field(default_factory=Sampling)
    splitting: Splitting = field(default_factory=Splitting)
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Sampled:
    """Of what was drawn, and what."""

    pool: Pool
    draw: Draw


@dataclass(frozen=True, slots=True)
class Planned:
    """What would be handed out, to whom; ``hands`` is empty where nobody was named."""

    asked: Asked
    sampled: Sampled
    hands: tuple[Hand, ...]

    @property
    def articles(self) -> int:
        """Different ones."""
        return len(self.sampled.draw.pieces)

    @property
    def readings(self) -> int:
        """Articles times those who get them."""
        return sum(len(hand.articles) for hand in self.hands)

    @property
    def shared(self) -> int:
        """How many everybody gets."""
        return len(self.hands[0].shared) if self.hands else 0

    @property
    def hidden_shared(self) -> int:
        """How many of those are hidden, the same for everybody."""
        return len(self.hands[0].shared & self.hands[0].hidden) if self.hands else 0


@dataclass(frozen=True, slots=True)
class Compared:
    """How many articles have a value: of all that could be drawn, and of those that were."""

    value: str
    there: int
    drawn: int


def sample(project: Project, source: Source, sampling: Sampling) -> Sampled:
    """Draw, and change nothing. Raises NotAllowed and NotFound for what can't be drawn by."""
    found = pool(project, source, sampling.columns)
    return Sampled(found, draw(found.pieces, sampling))


def planned(project: Project, asked: Asked) -> Planned:
    """What would be handed out. It takes no right, and changes nothing."""
    sampled = sample(project, asked.source, asked.sampling)
    names = tuple(dict.fromkeys(name for name in (" ".join(name.split()) for name in asked.coders) if name))
    by = asked.sampling.columns
    return Planned(asked, sampled, split(sampled.draw.pieces, names, asked.splitting, asked.sampling.seed, by))


def compared(sampled: Sampled, column: str) -> list[Compared]:
    """Whether a draw looks like the whole, by the values of a column in their order; what is not known is last."""
    there, drawn = (Counter(p.value(column) for p in pieces) for pieces in (sampled.pool.pieces, sampled.draw.pieces))
    return [Compared(value, there[value], drawn[value]) for value in sorted(there, key=lambda one: (not one, one))]


def hand_out(project: Project, acting: Acting, plan: Planned) -> Change:
    """Do what was planned: one new batch. Coders who are new are made; raises NotAllowed where the plan holds no more.

    A plan is made anew and compared, so that nobody hands out what she has not seen.
    """
    acting.demand(Right.LEAD)  # before coders are made
    asked, batch = plan.asked, " ".join(plan.asked.batch.split())
    if not batch or not plan.hands:
        raise NotAllowed(say("A batch needs a name, articles and at least one coder."))
    if project.value("SELECT 1 FROM batch WHERE name = ?", batch):
        raise NotAllowed(
            say("There is a batch {batch} already.", batch=batch),
            say("A batch is drawn once: name this one otherwise."),
        )
    version_id = _version_id(project, asked.version)
    if planned(project, asked) != plan:
        raise NotAllowed(
            say("Articles or batches have changed since this was shown."), say("Look at it again, then hand out.")
        )
    ids = {hand.coder: person(project, hand.coder).id for hand in plan.hands}
    with action(project, acting, "hand_out", right=Right.LEAD) as edit:
        batch_id = edit.insert(
            "batch", name=batch, note=_note(plan), made_at=now(), plan=json.dumps(_written(plan), ensure_ascii=False),
            codebook_version_id=version_id,
        )  # fmt: skip
        edit.insert_rows(
            "assignment",
            [
                {
                    "batch_id": batch_id, "article_id": article_id, "coder_id": ids[hand.coder],
                    "suggestions_shown": int(article_id not in hand.hidden), "position": position,
                    "shared": int(article_id in hand.shared),
                }
                for hand in plan.hands for position, article_id in enumerate(hand.articles)
            ],
        )  # fmt: skip
        edit.say(articles=plan.articles, coders=len(plan.hands), batch=batch)
    return edit.done()


def next_batch_name(project: Project) -> str:
    """A name that no batch has yet: ``Batch 3``."""
    taken = {name for (name,) in project.tuples("SELECT name FROM batch")}
    number = len(taken) + 1
    while say("Batch {number}", number=number) in taken:
        number += 1
    return say("Batch {number}", number=number)


def _version_id(project: Project, number: int | None) -> int | None:
    if number is None:
        return None
    frozen = [version for version in versions(project) if version.frozen_as]
    if all(version.number != number for version in frozen):
        known = ", ".join(f"{version.number} ({version.frozen_as})" for version in frozen) or say("none")
        raise NotFound(
            say("Version {number} of the codebook is not frozen.", number=str(number)),
            say("Frozen are: {versions}.", versions=known),
        )
    return int(project.value("SELECT id FROM codebook_version WHERE number = ?", number))


def _note(plan: Planned) -> str:
    sampling, there = plan.asked.sampling, len(plan.sampled.pool.pieces)
    kind = ORIGINS[plan.asked.source.among]
    if plan.articles == there:
        return f"{kind}: all"
    how = {
        Way.PROPORTION: f" in proportion to {', '.join(sampling.by)}",
        Way.EQUAL: f" in equal numbers by {', '.join(sampling.by)}",
        Way.QUOTAS: " by quotas",
        Way.WEEK: " as constructed weeks",
    }.get(sampling.way, "")
    return f"{kind}: {plan.articles} of {there} drawn{how} with seed {sampling.seed}"


def _written(plan: Planned) -> dict[str, Any]:
    """A plan as it is kept with its batch: enough to draw it again and to tell how it was drawn; no names of people."""
    asked, sampled = plan.asked, plan.sampled
    sampling, splitting = asked.sampling, asked.splitting
    return {
        "from": str(asked.source.among), "articles": len(sampled.pool.pieces), "set_aside": sampled.pool.aside,
        "one_of_family": asked.source.one_of_family, "told_already": sampled.pool.told_already,
        "way": str(sampling.way), "number": sampling.number, "seed": sampling.seed, "by": list(sampling.by),
        "quotas": [{"column": q.column, "value": q.value, "number": q.number} for q in sampling.quotas],
        "weeks": sampling.weeks if sampling.way is Way.WEEK else None, "per_outlet": sampling.per_outlet,
        "days": list(sampled.draw.days), "undated": sampled.draw.undated,
        "strata": [
            {"values": list(s.values), "there": s.there, "wanted": s.wanted, "drawn": s.drawn}
            for s in sampled.draw.strata
        ],
        "drawn": plan.articles, "coders": len(plan.hands), "readings": plan.readings, "shared": plan.shared,
        "asked_shared": str(splitting.shared), "asked_hidden": str(splitting.hidden),
        "hidden": sum(len(hand.hidden) for hand in plan.hands), "hidden_shared": plan.hidden_shared,
        "order": str(splitting.order),
    }  # fmt: skip
