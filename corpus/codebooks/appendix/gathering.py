"""The passages of an appendix: of each claim those that were coded with it, the oldest article first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.exporting.pairing import paired
from models import datasets
from models.articles import Article
from models.codebook import Claim, Codebook
from models.coding import Stance
from models.datasets import Coding, DatasetActor, Selection
from models.errors import NotFound
from models.file import Project
from models.wording import later, say

STANCES: Mapping[str, str] = {
    Stance.SUPPORT: later("supports: {target}"),
    Stance.OPPOSE: later("opposes: {target}"),
    Stance.MIXED: later("is mixed on: {target}"),
    Stance.NEUTRAL: later("is neutral on: {target}"),
    Stance.UNCLEAR: later("is unclear on: {target}"),
}
BETWEEN = " … "  # parts of one passage that do not follow each other


class Quoted(NamedTuple):
    """A passage: its words, who said it, where each stands, the outlet, ISO date and headline, and who coded it."""

    words: str
    speakers: str
    stances: tuple[str, ...]
    outlet: str
    published: str
    headline: str
    coder: str


@dataclass(frozen=True, slots=True)
class Section:
    """A claim with its passages; ``depth`` is 0 for those at the top of the appendix."""

    claim: Claim
    depth: int
    passages: list[Quoted] = field(default_factory=list)


def chosen(book: Codebook, number: str, branch: bool) -> list[Section]:
    """The claims of an appendix in the codebook's order: one, one with all below it, or all; raises NotFound."""
    if number and all(claim.number != number for claim in book.claims):
        raise NotFound(
            say("The codebook has no claim {number}.", number=number),
            say("`standfirst codebook list` shows those it has."),
        )
    depths: dict[str, int] = {}
    for claim in book.claims:
        if claim.parent in depths:
            depths[claim.number] = depths[claim.parent] + 1
        elif claim.number == number or (not number and claim.parent is None):
            depths[claim.number] = 0
    kept = [c for c in book.claims if c.number in depths and (branch or not number or c.number == number)]
    return [Section(claim, depths[claim.number]) for claim in kept]


def fill(
    project: Project, selection: Selection, book: Codebook, sections: list[Section], who: Mapping[int, str]
) -> Iterator[int]:
    """Put the coded passages of the selection into their sections, yielding how many articles are done."""
    by_claim = {section.claim.id: section for section in sections}
    aims = {claim.id: target.id for claim in book.claims if (target := book.target_of(claim.id)) is not None}
    targets = {target.id: target.proposition for target in book.targets}
    done = 0
    for part in datasets.parts(project, selection):
        for coded in part.articles:
            for coding in coded.codings:
                for claim_id in dict.fromkeys(c for c in coding.claims if c in by_claim):
                    stances = tuple(_stances(coding, claim_id, aims, targets, part.actors))
                    quoted = _quoted(coded.article, coding, stances, part.actors, who)
                    by_claim[claim_id].passages.append(quoted)
        done += len(part.articles)
        yield done
    for section in sections:
        section.passages.sort(key=lambda q: (q.published or "9999", q.outlet.casefold(), q.headline))


def _quoted(
    article: Article, coding: Coding, stances: tuple[str, ...], actors: Mapping[int, DatasetActor],
    who: Mapping[int, str],
) -> Quoted:  # fmt: skip
    spans = sorted((start, end) for _, role, start, end in coding.spans if role == "evidence")
    words = BETWEEN.join(" ".join(article.text[start:end].split()) for start, end in spans)
    named = [actors[actor_id].name for actor_id, role in coding.actors if role == "claimant"]
    return Quoted(
        words, ", ".join(dict.fromkeys(named)) or say("nobody named"), stances, article.outlet,
        article.published or "", article.headline, who[coding.coder_id],
    )  # fmt: skip


def _stances(
    coding: Coding, claim_id: int, aims: Mapping[int, int | None], targets: Mapping[int, str],
    actors: Mapping[int, DatasetActor],
) -> Iterator[str]:  # fmt: skip
    """What is said of where speakers stand; each by name where there are several."""
    found = [position for claim, position in paired(coding, aims) if claim == claim_id and position[2]]
    several = len({position[0] for position in found}) > 1
    for actor_id, target_id, stance, *_ in found:
        toward = targets.get(target_id or 0, say("no target"))
        said = say(STANCES[str(stance)], target=toward)
        named = actors.get(actor_id) if several and actor_id is not None else None
        yield said if named is None else f"{named.name} {said}"
