"""How a draft becomes a statement, and what is kept of its fate."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from models.actors import ActorSpec, known_by, make_as_found
from models.clock import now
from models.codebook import UNDER, Codebook
from models.coding.records import Item, ItemActor, Position, Ref, State
from models.coding.shaping import with_claims
from models.errors import NotAllowed, NotFound
from models.file import Row
from models.findings import ActorKind, AttributionKind, SourceMode, Span
from models.history import Edit
from models.wording import say

DRAFT = f"""
    SELECT g.id, g.uuid, r.article_id, t.kind AS said, t.mode, t.chain, t.confidence, t.speaker_confidence, m.name,
    m.kind, m.title, m.aliases, (SELECT uuid FROM article WHERE id = r.article_id) AS article_uid,
    (SELECT id FROM codebook_version ORDER BY number DESC LIMIT 1) AS version_id,
    {UNDER.format(article="r.article_id", coder="?2")} AS under_id,
    ({known_by("m.name", "m.kind", "m.title")}) AS known,
    (SELECT json_group_array(json_array(role, start, end)) FROM (SELECT role, start, end FROM attribution_span
    WHERE attribution_id = t.id ORDER BY start)) AS spans,
    (SELECT json_group_array(json_array(variable_id, value)) FROM answer WHERE article_id = r.article_id
    AND coder_id = ?2 AND layer_id = ?3 AND statement_id IS NULL) AS of_article,
    EXISTS (SELECT 1 FROM statement s WHERE s.suggestion_id = g.id AND s.coder_id = ?2 AND s.layer_id = ?3) AS taken,
    o.id AS outcome_id, o.uuid AS outcome_uid, o.outcome, o.claim_uid, o.reason, o.decided_at,
    (SELECT id FROM claim WHERE uuid = o.claim_uid) AS guessed_id
    FROM suggestion g JOIN attribution t ON t.id = g.attribution_id JOIN reading r ON r.id = t.reading_id
    LEFT JOIN cast_member m ON m.id = t.speaker_id
    LEFT JOIN suggestion_outcome o ON o.suggestion_id = g.id AND o.coder_id = ?2 AND o.layer_id = ?3 WHERE g.id = ?1
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a coder has made of a suggestion so far, and the claim that was guessed for it."""

    id: int
    uid: str
    outcome: str
    claim_uid: str  # "" where none was
    reason: str
    decided_at: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A suggestion as the machine made it."""

    suggestion_id: int
    uid: str
    article_id: int
    version_id: int  # of the codebook as it is now
    under_id: int | None  # of that under which its article is coded, where that is another
    kind: AttributionKind
    mode: SourceMode
    speaker: ActorSpec | None
    aliases: tuple[str, ...]
    known: ItemActor | None  # the actor that goes by the speaker's name
    evidence: tuple[Span, ...]
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    sureness: tuple[float, float, str]  # of the attribution, of its speaker, and how that was found
    is_taken: bool  # it has become a statement already
    outcome: Outcome | None  # None: the acting coder has not seen it
    guessed_id: int | None  # the claim that was guessed for it
    of_article: Mapping[int, str]  # the acting coder's answers about its article


def draft(edit: Edit, suggestion_id: int) -> Draft:
    """A suggestion, with what the acting coder has made of it; raises NotFound."""
    rows = edit.project.select(DRAFT, suggestion_id, edit.acting.coder_id, edit.acting.layer_id)
    if not rows:
        raise NotFound(say("This draft is not there any more."))
    row = rows[0]
    edit.project.keep_uids(
        {("suggestion", suggestion_id): row["uuid"], ("article", row["article_id"]): row["article_uid"]}
    )
    return _draft(row)


def begun(edit: Edit, of: Draft, ref: Ref, codebook: Codebook) -> Item:
    """The statement that a draft becomes: its spans, its speaker as claimant, its mode and the claim guessed."""
    if of.is_taken:
        raise NotAllowed(say("This draft has become a statement already."))
    actors: tuple[ItemActor, ...] = ()
    if of.known is not None:
        actors = (of.known,)
    elif of.speaker is not None:
        actor_id = make_as_found(edit, of.speaker, of.aliases)
        actors = (ItemActor(actor_id, of.speaker.name, of.speaker.kind, of.speaker.title),)
    sureness, speaker_sureness, chain = of.sureness
    item = Item(
        None, of.suggestion_id, State.BEGUN, of.evidence, of.source, of.cue, actors, of.mode,
        positions=(Position(actors[0].actor_id if actors else None, None, None),), sureness=sureness,
        speaker_sureness=speaker_sureness, chain=chain, suggestion_uid=of.uid, of_article=of.of_article,
    )  # fmt: skip
    return item if ref.guess is None else with_claims(item, codebook, [ref.guess.claim_id])


def decide(edit: Edit, of: Draft, outcome: str, ref: Ref | None = None) -> None:
    """Note what the coder made of a suggestion, with the claim that was guessed for it where that is new."""
    guess, before = ref.guess if ref else None, of.outcome
    values: dict[str, object] = {"outcome": outcome}
    if guess is not None:
        claim_uid = edit.project.uids([("claim", guess.claim_id)])["claim", guess.claim_id]
        if before is None or (claim_uid, guess.reason) != (before.claim_uid, before.reason):
            values |= {"claim_uid": claim_uid, "reason": guess.reason}
    if before is None:
        edit.insert(
            "suggestion_outcome", suggestion_id=of.suggestion_id, coder_id=edit.acting.coder_id,
            layer_id=edit.acting.layer_id, decided_at=now(), **values,
        )  # fmt: skip
    elif values != {"outcome": before.outcome}:
        values["decided_at"] = now()
        was = {name: getattr(before, name) for name in values}
        edit.update_known(
            "suggestion_outcome", before.id, before.uid, {**was, "suggestion_id": of.suggestion_id}, values
        )


def note_outcome(edit: Edit, of: Draft, item: Item, ref: Ref) -> None:
    """What has become of a draft: accepted as it stood or edited once it is kept; else only the guess."""
    if item.kept:
        guessed = ref.guess.claim_id if ref.guess else of.guessed_id
        decide(edit, of, "edited" if _differs(of, item, guessed) else "accepted", ref)
    elif ref.guess is not None:
        decide(edit, of, of.outcome.outcome if of.outcome else "seen", ref)


def _differs(of: Draft, item: Item, guessed_id: int | None) -> bool:
    # Filling in what a draft leaves open (stance, a claim where none was guessed) is no correction of it.
    return (
        item.evidence != of.evidence
        or item.mode != of.mode
        or not _is_speaker(of, item.claimants)
        or (guessed_id is not None and item.claims != (guessed_id,))
    )


def _is_speaker(of: Draft, claimants: tuple[ItemActor, ...]) -> bool:
    """Whether those who speak are whom the machine has named, though perhaps under another of their names."""
    if of.speaker is None or len(claimants) != 1:
        return of.speaker is None and not claimants
    is_named_so = claimants[0].name.casefold() == of.speaker.name.casefold()
    return is_named_so or (of.known is not None and of.known.actor_id == claimants[0].actor_id)


def _draft(row: Row) -> Draft:
    speaker = None if row["name"] is None else ActorSpec(row["name"], ActorKind(row["kind"]), row["title"])
    known = None
    if row["known"]:
        actor_id, name, kind, title = json.loads(row["known"])
        known = ItemActor(actor_id, name, ActorKind(kind), title)
    spans: dict[str, list[Span]] = {"content": [], "source": [], "cue": []}
    for role, start, end in json.loads(row["spans"]):
        spans[role].append(Span(start, end))
    outcome = None
    if row["outcome_id"] is not None:
        outcome = Outcome(
            row["outcome_id"], row["outcome_uid"], row["outcome"], row["claim_uid"], row["reason"], row["decided_at"]
        )
    return Draft(
        row["id"], row["uuid"], row["article_id"], row["version_id"], row["under_id"], AttributionKind(row["said"]),
        SourceMode(row["mode"]), speaker,
        tuple(json.loads(row["aliases"] or "[]")), known, tuple(spans["content"]), tuple(spans["source"]),
        tuple(spans["cue"]), (row["confidence"], row["speaker_confidence"], row["chain"]), bool(row["taken"]), outcome,
        row["guessed_id"], dict(json.loads(row["of_article"])),
    )  # fmt: skip
