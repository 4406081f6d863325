"""How a draft becomes a statement, and what is kept of its fate."""

from __future__ import annotations

import json
from dataclasses import dataclass

from models.actors import ActorSpec, find_actor, find_or_make
from models.clock import now
from models.codebook import Codebook
from models.coding.records import Item, ItemActor, Position, Ref, State
from models.coding.shaping import with_claims
from models.errors import NotAllowed, NotFound
from models.file import Row
from models.findings import ActorKind, SourceMode, Span
from models.history import Edit
from models.wording import say

DRAFT = """
    SELECT g.id, r.article_id, t.mode, m.name, m.kind, m.title, m.aliases,
    (SELECT json_group_array(json_array(role, start, end)) FROM (SELECT role, start, end FROM attribution_span
    WHERE attribution_id = t.id ORDER BY start)) AS spans,
    EXISTS (SELECT 1 FROM statement s WHERE s.suggestion_id = g.id AND s.coder_id = ?2 AND s.layer_id = ?3) AS taken,
    o.id AS outcome_id, o.outcome, o.claim_id AS guessed_id, o.reason
    FROM suggestion g JOIN attribution t ON t.id = g.attribution_id JOIN reading r ON r.id = t.reading_id
    LEFT JOIN cast_member m ON m.id = t.speaker_id
    LEFT JOIN suggestion_outcome o ON o.suggestion_id = g.id AND o.coder_id = ?2 AND o.layer_id = ?3 WHERE g.id = ?1
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """A suggestion as the machine made it, and what the coder has made of it so far."""

    suggestion_id: int
    article_id: int
    mode: SourceMode
    speaker: ActorSpec | None
    aliases: tuple[str, ...]
    evidence: tuple[Span, ...]
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    is_taken: bool  # it has become a statement already
    outcome_id: int | None
    outcome: str
    guessed_id: int | None  # the claim that was guessed for this coder, and why
    reason: str


def draft(edit: Edit, suggestion_id: int) -> Draft:
    """A suggestion, with what the acting coder has made of it; raises NotFound."""
    rows = edit.project.select(DRAFT, suggestion_id, edit.acting.coder_id, edit.acting.layer_id)
    if not rows:
        raise NotFound(say("This draft is not there any more."))
    return _draft(rows[0])


def begun(edit: Edit, of: Draft, ref: Ref, codebook: Codebook) -> Item:
    """The statement that a draft becomes: its spans, its speaker as claimant, its mode and the claim guessed."""
    if of.is_taken:
        raise NotAllowed(say("This draft has become a statement already."))
    actors: tuple[ItemActor, ...] = ()
    if of.speaker is not None:
        actor_id = find_or_make(edit, of.speaker, of.aliases)
        actors = (ItemActor(actor_id, of.speaker.name, of.speaker.kind, of.speaker.title),)
    item = Item(
        None, of.suggestion_id, State.BEGUN, of.evidence, of.source, of.cue, actors, of.mode,
        positions=(Position(actors[0].actor_id if actors else None, None, None),),
    )  # fmt: skip
    return item if ref.guess is None else with_claims(item, codebook, [ref.guess.claim_id])


def decide(edit: Edit, of: Draft, outcome: str, ref: Ref | None = None) -> None:
    """Note what the coder made of a suggestion, with the claim that was guessed for it where that is new."""
    guess = ref.guess if ref else None
    values: dict[str, object] = {"outcome": outcome}
    if guess is not None and (guess.claim_id, guess.reason) != (of.guessed_id, of.reason):
        values |= {"claim_id": guess.claim_id, "reason": guess.reason}
    if of.outcome_id is None:
        edit.insert(
            "suggestion_outcome", suggestion_id=of.suggestion_id, coder_id=edit.acting.coder_id,
            layer_id=edit.acting.layer_id, decided_at=now(), **values,
        )  # fmt: skip
    elif values != {"outcome": of.outcome}:
        edit.update("suggestion_outcome", of.outcome_id, **values, decided_at=now())


def note_outcome(edit: Edit, of: Draft, item: Item, ref: Ref) -> None:
    """What has become of a draft: accepted as it stood or edited once it is coded; else only the guess."""
    if item.state is State.CODED:
        guessed = ref.guess.claim_id if ref.guess else of.guessed_id
        decide(edit, of, "edited" if _differs(edit, of, item, guessed) else "accepted", ref)
    elif ref.guess is not None:
        decide(edit, of, of.outcome or "seen", ref)


def _differs(edit: Edit, of: Draft, item: Item, guessed_id: int | None) -> bool:
    # Filling in what a draft leaves open (stance, a claim where none was guessed) is no correction of it.
    return (
        item.evidence != of.evidence
        or item.mode != of.mode
        or not _is_speaker(edit, of.speaker, item.claimants)
        or (guessed_id is not None and item.claims != (guessed_id,))
    )


def _is_speaker(edit: Edit, drafted: ActorSpec | None, claimants: tuple[ItemActor, ...]) -> bool:
    """Whether those who speak are whom the machine has named, though perhaps under another of their names."""
    if drafted is None or len(claimants) != 1:
        return drafted is None and not claimants
    is_named_so = claimants[0].name.casefold() == drafted.name.casefold()
    return is_named_so or find_actor(edit.project, drafted.name, drafted.kind) == claimants[0].actor_id


def _draft(row: Row) -> Draft:
    speaker = None if row["name"] is None else ActorSpec(row["name"], ActorKind(row["kind"]), row["title"])
    spans: dict[str, list[Span]] = {"content": [], "source": [], "cue": []}
    for role, start, end in json.loads(row["spans"]):
        spans[role].append(Span(start, end))
    return Draft(
        row["id"], row["article_id"], SourceMode(row["mode"]), speaker, tuple(json.loads(row["aliases"] or "[]")),
        tuple(spans["content"]), tuple(spans["source"]), tuple(spans["cue"]), bool(row["taken"]), row["outcome_id"],
        row["outcome"] or "", row["guessed_id"], row["reason"] or "",
    )  # fmt: skip
