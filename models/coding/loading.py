"""Statements and drafts as a coder meets them: the items of one article in reading order."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from models.file import Project, Row
from models.findings import ActorKind, SourceMode, Span

CODINGS = 1  # the layer of every project that holds the coders' own work
# Which suggestions g (of attributions t) are drafts still: ?1 is the article, ?2 the coder, ?3 the layer.
OPEN_DRAFTS = """
    t.reading_id = (SELECT max(id) FROM reading WHERE article_id = ?1 AND problem = '')
    AND NOT EXISTS (SELECT 1 FROM suggestion_outcome o WHERE o.suggestion_id = g.id AND o.coder_id = ?2
    AND o.outcome = 'rejected')
    AND NOT EXISTS (SELECT 1 FROM statement s WHERE s.suggestion_id = g.id AND s.coder_id = ?2 AND s.layer_id = ?3)
    AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.article_id = ?1 AND a.coder_id = ?2
    AND a.suggestions_shown = 0)
"""


class Stance(StrEnum):
    """Where an actor stands toward a target."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    MIXED = "mixed"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"


class Role(StrEnum):
    """What an actor is in a statement."""

    CLAIMANT = "claimant"
    ADDRESSEE = "addressee"
    OBJECT = "object"


class State(StrEnum):
    """DRAFT: suggested, not touched. BEGUN: a draft that a coder has changed but not accepted. CODED: a coding."""

    DRAFT = "draft"
    BEGUN = "begun"
    CODED = "coded"


@dataclass(frozen=True, slots=True)
class Ref:
    """What an action is about: a statement, or a suggestion that becomes one with the claim guessed for it."""

    statement_id: int | None
    suggestion_id: int | None = None
    guess: Guess | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """A claim that is plausible for a draft, and why, in words for the coder."""

    claim_id: int
    reason: str
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class ItemActor:
    """An actor of an item; a draft's speaker has no ``actor_id`` yet."""

    actor_id: int | None
    name: str
    kind: ActorKind
    title: str
    role: Role = Role.CLAIMANT
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """The stance of an actor toward a target.

    ``target_id`` None: toward the claim itself; ``stance`` None: not coded yet.
    """

    actor_id: int | None
    target_id: int | None
    stance: Stance | None
    strength: int | None = None  # −2 … +2
    explicit: bool | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A draft or statement of one article."""

    statement_id: int | None
    suggestion_id: int | None
    state: State
    evidence: tuple[Span, ...]
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    actors: tuple[ItemActor, ...]
    mode: SourceMode
    claims: tuple[int, ...] = ()
    positions: tuple[Position, ...] = ()
    memo: str = ""
    confidence: int | None = None  # the coder's certainty, 1 to 3
    answers: dict[int, str] = field(default_factory=dict)  # by variable
    sureness: float = 1.0  # the machine's, that this is an attribution
    speaker_sureness: float = 1.0
    chain: str = ""  # how the machine found the speaker
    guess: Guess | None = None
    number: int = 0  # 1 for the first in reading order
    uuid: str = ""

    @property
    def ref(self) -> Ref:
        """What to hand to an action."""
        return Ref(self.statement_id, self.suggestion_id, self.guess)

    @property
    def claimants(self) -> tuple[ItemActor, ...]:
        """Those whose statement it is."""
        return tuple(a for a in self.actors if a.role == Role.CLAIMANT)

    @property
    def stance(self) -> Stance | None:
        """The stance, where all positions share one."""
        stances = {p.stance for p in self.positions}
        return stances.pop() if len(stances) == 1 else None

    @property
    def targets(self) -> tuple[int, ...]:
        """The targets of its positions, each once."""
        return tuple(dict.fromkeys(p.target_id for p in self.positions if p.target_id is not None))


class Outline(NamedTuple):
    """What gives an item its number."""

    statement_id: int | None
    suggestion_id: int | None
    state: State
    evidence: tuple[Span, ...]


Found = TypeVar("Found", Item, Outline)
Places = tuple[tuple[Span, ...], tuple[Span, ...], tuple[Span, ...]]  # evidence, source and cue


def items(project: Project, article_id: int, coder_id: int, layer_id: int = CODINGS) -> list[Item]:
    """The coder's statements and the drafts that are open to this coder, in reading order and numbered from 1."""
    coded, drafts = (load(project, article_id, coder_id, layer_id) for load in (statements, _drafts))
    refused = _refused(project, article_id, coder_id)
    return [replace(item, number=n) for n, item in enumerate(_in_order(coded, drafts, refused), 1)]


def outline(project: Project, article_id: int, coder_id: int, layer_id: int = CODINGS) -> list[Outline]:
    """The same items in the same order, each only as much as is needed to number them: far quicker."""
    coded = project.tuples(
        "SELECT s.id, s.suggestion_id, s.state, p.start, p.end FROM statement s LEFT JOIN statement_span p "
        "ON p.statement_id = s.id AND p.role = 'evidence' WHERE s.article_id = ? AND s.coder_id = ? "
        "AND s.layer_id = ? ORDER BY s.id, p.start",
        article_id,
        coder_id,
        layer_id,
    )
    drafts = project.tuples(
        "SELECT NULL, g.id, 'draft', p.start, p.end FROM suggestion g JOIN attribution t ON t.id = g.attribution_id "
        "LEFT JOIN attribution_span p ON p.attribution_id = t.id AND p.role = 'content' "
        f"WHERE {OPEN_DRAFTS} ORDER BY g.id, p.start",
        article_id,
        coder_id,
        layer_id,
    )
    return _in_order(_outlines(coded), _outlines(drafts), _refused(project, article_id, coder_id))


def _outlines(rows: list[tuple[Any, ...]]) -> list[Outline]:
    return [
        Outline(statement, suggestion, State(state), tuple(Span(*row[3:]) for row in spans if row[3] is not None))
        for (statement, suggestion, state), spans in groupby(rows, key=itemgetter(0, 1, 2))
    ]


def _in_order(coded: list[Found], drafts: list[Found], refused: list[tuple[Span, ...]]) -> list[Found]:
    settled = [*(item.evidence for item in coded), *refused]
    found = coded + [draft for draft in drafts if not _is_covered(draft, settled)]
    return sorted(found, key=lambda item: (item.evidence[0] if item.evidence else Span(0, 0), item.statement_id or 0))


def statements(project: Project, article_id: int, coder_id: int, layer_id: int = CODINGS) -> list[Item]:
    """The coder's statements in an article, begun ones too, in the order they were made."""
    return _load(project, "s.article_id = ? AND s.coder_id = ? AND s.layer_id = ?", article_id, coder_id, layer_id)


def statement(project: Project, statement_id: int) -> Item:
    """One statement."""
    return _load(project, "s.id = ?", statement_id)[0]


def _load(project: Project, where: str, *args: object) -> list[Item]:
    rows = project.select(
        "SELECT s.*, t.confidence AS sureness, t.speaker_confidence, t.chain FROM statement s "
        "LEFT JOIN suggestion g ON g.id = s.suggestion_id LEFT JOIN attribution t ON t.id = g.attribution_id "
        f"WHERE {where} ORDER BY s.id",
        *args,
    )
    ids = [row["id"] for row in rows]
    places = _places(project, "statement", ids, "evidence")
    actors = _grouped(
        project,
        "SELECT sa.statement_id, sa.role, a.* FROM statement_actor sa JOIN actor a ON a.id = sa.actor_id "
        "WHERE sa.statement_id IN ({}) ORDER BY sa.position, sa.id",
        ids,
    )
    claims = _grouped(project, "SELECT * FROM statement_claim WHERE statement_id IN ({}) ORDER BY position, id", ids)
    stances = _grouped(project, "SELECT * FROM stance WHERE statement_id IN ({}) ORDER BY id", ids)
    answers = _grouped(project, "SELECT * FROM answer WHERE statement_id IN ({}) ORDER BY id", ids)
    return [
        Item(
            row["id"], row["suggestion_id"], State(row["state"]), *places[row["id"]],
            actors=tuple(map(_actor, actors[row["id"]])), mode=SourceMode(row["mode"]),
            claims=tuple(c["claim_id"] for c in claims[row["id"]]), positions=tuple(map(_position, stances[row["id"]])),
            memo=row["memo"], confidence=row["confidence"],
            answers={a["variable_id"]: a["value"] for a in answers[row["id"]]},
            sureness=1.0 if row["sureness"] is None else row["sureness"],
            speaker_sureness=1.0 if row["speaker_confidence"] is None else row["speaker_confidence"],
            chain=row["chain"] or "", uuid=row["uuid"],
        )
        for row in rows
    ]  # fmt: skip


def _drafts(project: Project, article_id: int, coder_id: int, layer_id: int) -> list[Item]:
    rows = project.select(
        "SELECT g.id, g.uuid, t.id AS attribution_id, t.mode, t.chain, t.confidence, t.speaker_confidence, "
        "m.name, m.kind, m.title, m.aliases FROM suggestion g JOIN attribution t ON t.id = g.attribution_id "
        f"LEFT JOIN cast_member m ON m.id = t.speaker_id WHERE {OPEN_DRAFTS} ORDER BY g.id",
        article_id,
        coder_id,
        layer_id,
    )
    places = _places(project, "attribution", [row["attribution_id"] for row in rows], "content")
    return [
        Item(
            None, row["id"], State.DRAFT, *places[row["attribution_id"]], actors=_speaker(row),
            mode=SourceMode(row["mode"]), sureness=row["confidence"], speaker_sureness=row["speaker_confidence"],
            chain=row["chain"], uuid=row["uuid"],
        )
        for row in rows
    ]  # fmt: skip


def _speaker(row: Row) -> tuple[ItemActor, ...]:
    if row["name"] is None:
        return ()
    return (
        ItemActor(None, row["name"], ActorKind(row["kind"]), row["title"], aliases=tuple(json.loads(row["aliases"]))),
    )


def _refused(project: Project, article_id: int, coder_id: int) -> list[tuple[Span, ...]]:
    """The words of the drafts of earlier readings that the coder has rejected.

    Of the newest reading each draft is decided by itself, as two of them may be of the same words.
    """
    rows = project.tuples(  # CROSS JOIN: from the article to its outcomes, not from all that the coder has ever decided
        "SELECT t.id, p.start, p.end FROM reading r CROSS JOIN attribution t ON t.reading_id = r.id "
        "CROSS JOIN suggestion g ON g.attribution_id = t.id "
        "CROSS JOIN suggestion_outcome o ON o.suggestion_id = g.id AND o.coder_id = ?2 AND o.outcome = 'rejected' "
        "JOIN attribution_span p ON p.attribution_id = t.id AND p.role = 'content' "
        "WHERE r.article_id = ?1 AND r.id < (SELECT max(id) FROM reading WHERE article_id = ?1 AND problem = '') "
        "ORDER BY t.id, p.start",
        article_id,
        coder_id,
    )
    return [tuple(Span(*row[1:]) for row in spans) for _, spans in groupby(rows, key=itemgetter(0))]


def _is_covered(draft: Found, settled: Sequence[tuple[Span, ...]]) -> bool:
    """Whether the coder has decided on nearly the same words: by a statement, or by rejecting an earlier draft."""
    return any(_is_alike(draft.evidence, evidence) for evidence in settled)


def _is_alike(one: Sequence[Span], other: Sequence[Span]) -> bool:
    if not any(a.start < b.end and b.start < a.end for a in one for b in other):
        return False
    mine, theirs = _positions(one), _positions(other)
    return len(mine & theirs) >= 0.8 * len(mine | theirs)


def _positions(spans: Iterable[Span]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


def _grouped(project: Project, sql: str, ids: list[int]) -> defaultdict[int, list[Row]]:
    grouped: defaultdict[int, list[Row]] = defaultdict(list)
    for part in _parts(ids):
        for row in project.select(sql.format(_marks(part)), *part):
            grouped[row["statement_id"]].append(row)
    return grouped


def _places(project: Project, of: str, ids: list[int], content: str) -> dict[int, Places]:
    """The evidence, source and cue of statements or attributions, by their id."""
    places = {owner: {content: list[Span](), "source": [], "cue": []} for owner in ids}
    for part in _parts(ids):
        sql = f"SELECT {of}_id, role, start, end FROM {of}_span WHERE {of}_id IN ({_marks(part)}) ORDER BY start"
        for owner, role, start, end in project.tuples(sql, *part):
            places[owner][role].append(Span(start, end))
    return {
        owner: (tuple(found[content]), tuple(found["source"]), tuple(found["cue"])) for owner, found in places.items()
    }


def _parts(ids: list[int]) -> list[list[int]]:
    """The ids in parts that are few enough for one query."""
    return [ids[at : at + 500] for at in range(0, len(ids), 500)]


def _marks(values: list[int]) -> str:
    return ", ".join("?" * len(values))


def _actor(row: Row) -> ItemActor:
    return ItemActor(row["id"], row["name"], ActorKind(row["kind"]), row["title"], Role(row["role"]))


def _position(row: Row) -> Position:
    return Position(
        row["actor_id"], row["target_id"], Stance(row["stance"]) if row["stance"] else None, row["strength"],
        None if row["explicit"] is None else bool(row["explicit"]),
    )  # fmt: skip
