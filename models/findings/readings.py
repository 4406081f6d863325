"""What machine coders have found: readings, kept apart from codings, and the drafts made of their attributions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from models.articles import IN_CORPUS
from models.clock import now
from models.file import Project, Row, as_list, new_uid, seal
from models.findings.records import (
    ActorKind,
    AttributionKind,
    CastMember,
    FoundAttribution,
    FoundMention,
    Reading,
    SourceMode,
    Span,
)
from models.findings.speaking import IS_READ_BY_MACHINES
from models.findings.uids import Twin, draft_uids
from models.people import Acting


def unread(project: Project, machine_id: int) -> list[int]:
    """The articles of its language that a machine has not read yet, in the corpus' order; not those set aside."""
    return [
        i
        for (i,) in project.tuples(
            "SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.article_id = a.id "
            f"AND r.coder_id = ?) AND {IN_CORPUS.format(article='a.id')} AND {IS_READ_BY_MACHINES} "
            "ORDER BY published, id",
            machine_id,
        )
    ]


def has_unread(project: Project) -> bool:
    """Whether there is an article that no machine coder at all has read, and that one could read."""
    return bool(
        project.tuples(
            "SELECT 1 FROM article a WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.article_id = a.id) "
            f"AND {IN_CORPUS.format(article='a.id')} AND {IS_READ_BY_MACHINES} LIMIT 1"
        )
    )


def store_reading(project: Project, machine_id: int, article_id: int, reading: Reading) -> int:
    """Keep what a machine coder found in an article, with a draft for each attribution; returns the reading's id.

    The uids of the drafts are the same wherever this pipeline in this version reads this text.
    """
    with project.transaction():
        reading_id = _insert_reading(project, machine_id, article_id, "")
        members = [_insert_member(project, reading_id, member) for member in reading.cast]
        project.execute_many(
            "INSERT INTO mention (uuid, reading_id, cast_member_id, label, start, end, confidence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    new_uid(),
                    reading_id,
                    None if m.cast is None else members[m.cast],
                    m.label,
                    m.start,
                    m.end,
                    m.confidence,
                )
                for m in reading.mentions
            ],
        )
        uids = _draft_uids(project, machine_id, article_id, reading.attributions)
        for uid, attribution in zip(uids, reading.attributions, strict=True):
            _insert_attribution(project, reading_id, members, attribution, uid)
        seal(project, "reading", reading_id)
    return reading_id


def store_problem(project: Project, machine_id: int, article_id: int, problem: str) -> None:
    """Keep that a machine coder could not read an article, and why, so that it is not tried for ever."""
    with project.transaction():
        seal(project, "reading", _insert_reading(project, machine_id, article_id, problem))


def twin_reading(project: Project, machine_id: int, article_id: int) -> Reading | None:
    """What the same machine coder found in another article of the very same text, if it has read one."""
    rows = project.tuples(
        "SELECT r.id FROM article a JOIN article b ON b.sha256 = a.sha256 AND b.id <> a.id JOIN reading r "
        "ON r.article_id = b.id AND r.coder_id = ? AND r.problem = '' WHERE a.id = ? LIMIT 1",
        machine_id,
        article_id,
    )
    return reading(project, rows[0][0]) if rows else None


def problems(project: Project) -> list[tuple[int, str, str]]:
    """Articles that could not be read: (article, pipeline, reason)."""
    return project.tuples(
        "SELECT r.article_id, c.name, r.problem FROM reading r JOIN coder c ON c.id = r.coder_id "
        "WHERE r.problem <> '' ORDER BY r.id"
    )


def latest_reading(project: Project, article_id: int) -> Reading | None:
    """The newest reading of an article; None where no machine coder has read it."""
    found = latest_reading_id(project, article_id)
    return None if found is None else reading(project, found)


def latest_reading_id(project: Project, article_id: int) -> int | None:
    """The id of the newest reading of an article; None where no machine coder has read it."""
    found: int | None = project.tuples("SELECT max(id) FROM reading WHERE article_id = ? AND problem = ''", article_id)[
        0
    ][0]
    return found


def mentions(project: Project, reading_id: int) -> tuple[FoundMention, ...]:
    """The mentions of a reading in the order of the text."""
    cast = project.tuples("SELECT id FROM cast_member WHERE reading_id = ? ORDER BY id", reading_id)
    index: dict[int | None, int] = {member_id: n for n, (member_id,) in enumerate(cast)}
    found = project.tuples(
        "SELECT start, end, label, cast_member_id, confidence FROM mention WHERE reading_id = ? ORDER BY start, end",
        reading_id,
    )
    return tuple(
        FoundMention(start, end, label, index.get(member_id), sureness)
        for start, end, label, member_id, sureness in found
    )


def reading(project: Project, reading_id: int) -> Reading:
    """A reading as it was stored."""
    members = project.select("SELECT * FROM cast_member WHERE reading_id = ? ORDER BY id", reading_id)
    index: dict[int | None, int] = {row["id"]: n for n, row in enumerate(members)}
    spans = project.tuples(
        "SELECT s.attribution_id, s.role, s.start, s.end FROM attribution_span s JOIN attribution t "
        "ON t.id = s.attribution_id WHERE t.reading_id = ? ORDER BY s.id",
        reading_id,
    )
    spans_of: defaultdict[int, list[tuple[str, Span]]] = defaultdict(list)
    for owner, role, start, end in spans:
        spans_of[owner].append((role, Span(start, end)))
    attributions = project.select("SELECT * FROM attribution WHERE reading_id = ? ORDER BY id", reading_id)
    return Reading(
        mentions(project, reading_id),
        tuple(
            CastMember(m["name"], ActorKind(m["kind"]), m["title"], tuple(json.loads(m["aliases"]))) for m in members
        ),
        tuple(_attribution(row, spans_of[row["id"]], index) for row in attributions),
    )


def mark_seen(project: Project, acting: Acting, shown: Mapping[int, tuple[int, str] | None]) -> None:
    """Note that a coder has had these drafts before their eyes; what they decided already stays.

    ``shown`` has with each suggestion the claim, and why, that was guessed for it there; None where none was.
    """
    known = {
        i
        for (i,) in project.tuples(
            "SELECT suggestion_id FROM suggestion_outcome WHERE coder_id = ? AND layer_id = ? "
            "AND outcome <> 'folded' AND suggestion_id IN (SELECT value FROM json_each(?))",
            acting.coder_id,
            acting.layer_id,
            as_list(shown),
        )
    }
    unseen = {suggestion_id: guess for suggestion_id, guess in shown.items() if suggestion_id not in known}
    if not unseen:
        return
    uids = project.uids(("claim", guess[0]) for guess in unseen.values() if guess)
    with project.transaction():
        project.execute_many(
            "INSERT INTO suggestion_outcome (uuid, suggestion_id, coder_id, layer_id, outcome, claim_uid, reason, "
            "decided_at) VALUES (?, ?, ?, ?, 'seen', ?, ?, ?) "
            "ON CONFLICT (suggestion_id, coder_id, layer_id) DO UPDATE SET outcome = excluded.outcome, "
            "claim_uid = excluded.claim_uid, reason = excluded.reason, decided_at = excluded.decided_at "
            # What an action has touched, and an undo brought back, stays as the history left it.
            "WHERE outcome = 'folded' AND NOT EXISTS (SELECT 1 FROM change_row r "
            "WHERE r.table_name = 'suggestion_outcome' AND r.row_uid = suggestion_outcome.uuid)",
            [
                (
                    new_uid(),
                    suggestion_id,
                    acting.coder_id,
                    acting.layer_id,
                    uids["claim", guess[0]] if guess else "",
                    guess[1] if guess else "",
                    now(),
                )
                for suggestion_id, guess in unseen.items()
            ],
        )


def mark_folded(project: Project, acting: Acting, folded: Collection[int]) -> None:
    """Note that these drafts were folded away before a coder; what was seen or decided of them stays."""
    kept = {
        i
        for (i,) in project.tuples(
            "SELECT suggestion_id FROM suggestion_outcome WHERE coder_id = ? AND layer_id = ? "
            "AND suggestion_id IN (SELECT value FROM json_each(?))",
            acting.coder_id, acting.layer_id, as_list(folded),
        )
    }  # fmt: skip
    rows = [(new_uid(), i, acting.coder_id, acting.layer_id, now()) for i in folded if i not in kept]
    if rows:
        with project.transaction():
            project.execute_many(
                "INSERT INTO suggestion_outcome (uuid, suggestion_id, coder_id, layer_id, outcome, decided_at) "
                "VALUES (?, ?, ?, ?, 'folded', ?) ON CONFLICT (suggestion_id, coder_id, layer_id) DO NOTHING",
                rows,
            )


def outcomes(project: Project) -> list[tuple[str, str, str, int]]:
    """What became of all suggestions: (pipeline, version, outcome, how many), "never seen" among the outcomes."""
    return project.tuples(
        "SELECT c.name, c.version, coalesce(o.outcome, 'never seen'), count(*) FROM suggestion g "
        "JOIN attribution t ON t.id = g.attribution_id JOIN reading r ON r.id = t.reading_id "
        "JOIN coder c ON c.id = r.coder_id LEFT JOIN suggestion_outcome o ON o.suggestion_id = g.id "
        "GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )


def _insert_reading(project: Project, machine_id: int, article_id: int, problem: str) -> int:
    return project.insert(
        "reading",
        {
            "uuid": new_uid(), "article_id": article_id, "coder_id": machine_id, "read_at": now(), "problem": problem
        },
    )  # fmt: skip


def _insert_member(project: Project, reading_id: int, member: CastMember) -> int:
    return project.insert(
        "cast_member",
        {
            "uuid": new_uid(), "reading_id": reading_id, "name": member.name, "kind": str(member.kind),
            "title": member.title, "aliases": as_list(member.aliases),
        },
    )  # fmt: skip


def _draft_uids(
    project: Project, machine_id: int, article_id: int, attributions: Sequence[FoundAttribution]
) -> list[str]:
    sha256, outlet, published, is_twin, number, pipeline, version = project.tuples(
        "SELECT a.sha256, a.outlet, a.published, "
        "EXISTS (SELECT 1 FROM article b WHERE b.sha256 = a.sha256 AND b.id < a.id), "
        "(SELECT count(*) FROM article b WHERE b.sha256 = a.sha256 AND b.outlet = a.outlet "
        "AND b.published IS a.published AND b.id < a.id), c.name, c.version "
        "FROM article a JOIN coder c ON c.id = ? WHERE a.id = ?",
        machine_id,
        article_id,
    )[0]
    return draft_uids(sha256, pipeline, version, attributions, Twin(outlet, published, number) if is_twin else None)


def _insert_attribution(
    project: Project, reading_id: int, members: list[int], found: FoundAttribution, draft_uid: str
) -> None:
    attribution_id = project.insert(
        "attribution",
        {
            "uuid": new_uid(), "reading_id": reading_id, "kind": str(found.kind), "mode": str(found.mode),
            "speaker_id": None if found.speaker is None else members[found.speaker], "chain": found.chain,
            "confidence": found.confidence, "speaker_confidence": found.speaker_confidence,
            "codability": found.codability,
        },
    )  # fmt: skip
    roles = (("source", found.source), ("cue", found.cue), ("content", found.evidence or found.content))
    project.execute_many(
        "INSERT INTO attribution_span (uuid, attribution_id, role, start, end) VALUES (?, ?, ?, ?, ?)",
        [(new_uid(), attribution_id, role, start, end) for role, spans in roles for start, end in spans],
    )
    values = {"uuid": draft_uid, "attribution_id": attribution_id, "confidence": found.confidence}
    project.insert("suggestion", values)


def _attribution(row: Row, spans: list[tuple[str, Span]], index: dict[int | None, int]) -> FoundAttribution:
    def of(role: str) -> tuple[Span, ...]:
        return tuple(span for r, span in spans if r == role)

    return FoundAttribution(
        AttributionKind(row["kind"]), of("source"), of("cue"), of("content"), SourceMode(row["mode"]),
        index.get(row["speaker_id"]), row["chain"], row["confidence"], row["speaker_confidence"],
        row["codability"],
    )  # fmt: skip
