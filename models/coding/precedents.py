"""What a coder has coded so far, as far as it tells of what may come: by speaker, and word by word."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from models.coding.guessing import Used, quote_of
from models.coding.learning import LATEST as LEARNED
from models.coding.learning import Precedent
from models.coding.records import Item
from models.coding.words import stems
from models.file import Project
from models.findings import Span
from models.people import Acting

MOST_SPEAKERS = 50  # of one statement
LATEST = 100  # statements of a speaker that are looked at for earlier claims, so that none of it is felt at a key


def earlier_claims(
    project: Project, acting: Acting, speaker_names: Iterable[str], before_article: int
) -> dict[int, int]:
    """In how many other articles this coder gave each claim to the actor with one of these names.

    Of the actor's latest statements only, and of the first speakers, so that it takes no longer the more there are.
    """
    names = [n for n in speaker_names if n][:MOST_SPEAKERS]
    if not names:
        return {}
    latest = (
        "SELECT * FROM (SELECT statement_id FROM statement_actor WHERE actor_id = (SELECT id FROM actor WHERE name = ? "
        f"COLLATE NOCASE LIMIT 1) AND role = 'claimant' ORDER BY statement_id DESC LIMIT {LATEST})"
    )
    return dict(
        project.tuples(
            f"SELECT c.claim_id, count(DISTINCT s.article_id) FROM ({' UNION '.join([latest] * len(names))}) l "
            "JOIN statement s ON s.id = l.statement_id "
            "JOIN statement_claim c ON c.statement_id = s.id WHERE s.kept = 1 AND s.coder_id = ? "
            "AND s.layer_id = ? AND s.article_id <> ? GROUP BY 1",
            *names,
            acting.coder_id,
            acting.layer_id,
            before_article,
        )
    )


def used(items: Iterable[Item], of: Item, elsewhere: dict[int, int]) -> Used:
    """How claims were used: in the other statements of the article, by the same speaker among them, and elsewhere."""
    names = {a.name.casefold() for a in of.claimants}
    here: Counter[int] = Counter()
    by_speaker: Counter[int] = Counter()
    for item in items:
        if item.kept and item.key != of.key:
            here.update(item.claims)
            if names & {a.name.casefold() for a in item.claimants}:
                by_speaker.update(item.claims)
    return Used(elsewhere, here, by_speaker)


def precedents(project: Project, acting: Acting, latest: int = LEARNED) -> list[Precedent]:
    """The coder's latest kept statements that have a claim."""
    rows = project.tuples(
        "SELECT s.article_id, a.text, a.language, (SELECT json_group_array(json_array(start, end)) FROM "
        "(SELECT start, end FROM statement_span WHERE statement_id = s.id AND role = 'evidence' ORDER BY start)), "
        "(SELECT json_group_array(claim_id) FROM statement_claim WHERE statement_id = s.id) AS claims "
        "FROM (SELECT * FROM statement WHERE coder_id = ? AND layer_id = ? AND kept = 1 ORDER BY id DESC LIMIT ?) s "
        "JOIN article a ON a.id = s.article_id WHERE claims <> '[]'",
        acting.coder_id, acting.layer_id, latest,
    )  # fmt: skip
    return [
        Precedent(article_id, frozenset(stems(quote_of(text, _spans(spans)), language)), tuple(json.loads(claims)))
        for article_id, text, language, spans, claims in rows
    ]


def _spans(spans: str) -> Sequence[Span]:
    return [Span(start, end) for start, end in json.loads(spans)]
