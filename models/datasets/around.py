"""What stands around the codings: the machine's drafts and names and what became of them, who was given what.

These are the units of reliability, and of how far the machine has led its coders. All is streamed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from models.articles import IN_CORPUS
from models.datasets.datasets import Selection
from models.file import Project

Row = tuple[Any, ...]
LATEST = "(SELECT max(id) FROM reading WHERE article_id = r.article_id AND problem = '')"


def drafts(project: Project) -> Iterator[Row]:
    """Of every draft: uid, article, machine, version, kind, mode, speaker, its kind, three confidences, spans, is new.

    The spans are those of its words, as "[start,end) [start,end)"; it is new where no later reading replaced it.
    """
    return project.stream(
        "SELECT g.uuid, a.uuid, c.name, c.version, t.kind, t.mode, coalesce(m.name, ''), coalesce(m.kind, ''), "
        "t.confidence, t.speaker_confidence, t.codability, "
        "(SELECT group_concat('[' || start || ',' || end || ')', ' ') FROM (SELECT start, end FROM attribution_span "
        f"WHERE attribution_id = t.id AND role = 'content' ORDER BY start)), r.id IS {LATEST} "
        "FROM article a JOIN reading r ON r.article_id = a.id JOIN coder c ON c.id = r.coder_id "
        "JOIN attribution t ON t.reading_id = r.id JOIN suggestion g ON g.attribution_id = t.id "
        f"LEFT JOIN cast_member m ON m.id = t.speaker_id WHERE {IN_CORPUS.format(article='a.id')} "
        "ORDER BY a.id, r.id, g.id"
    )


def outcomes(project: Project, selection: Selection) -> Iterator[Row]:
    """Of every draft that a coder was shown: draft, coder's id, what became of it, claim guessed, why, when."""
    return project.stream(
        "SELECT g.uuid, o.coder_id, o.outcome, o.claim_uid, o.reason, o.decided_at FROM suggestion_outcome o "
        "JOIN suggestion g ON g.id = o.suggestion_id JOIN attribution t ON t.id = g.attribution_id "
        f"JOIN reading r ON r.id = t.reading_id WHERE {IN_CORPUS.format(article='r.article_id')} AND o.layer_id = ?1 "
        "AND o.coder_id IN (SELECT value FROM json_each(?2)) ORDER BY o.suggestion_id, o.coder_id",
        *selection.whose,
    )


def mentions(project: Project) -> Iterator[Row]:
    """Of every name that the latest reading of an article found: uid, article, start, end, label, whom, confidence."""
    return project.stream(
        "SELECT n.uuid, a.uuid, n.start, n.end, n.label, coalesce(m.name, ''), n.confidence FROM article a "
        f"JOIN reading r ON r.article_id = a.id AND r.id = {LATEST} JOIN mention n ON n.reading_id = r.id "
        f"LEFT JOIN cast_member m ON m.id = n.cast_member_id WHERE {IN_CORPUS.format(article='a.id')} "
        "ORDER BY a.id, n.start, n.id"
    )


def assignments(project: Project, selection: Selection) -> Iterator[Row]:
    """Of every article that was given to a coder: uid, batch, its note and uid, place, article, coder's id, flags.

    The flags are whether drafts are shown, and whether all coders of the batch have the article.
    """
    return project.stream(
        "SELECT g.uuid, b.name, b.note, b.uuid, g.position, a.uuid, g.coder_id, g.suggestions_shown, g.shared "
        "FROM assignment g JOIN batch b ON b.id = g.batch_id JOIN article a ON a.id = g.article_id "
        f"WHERE {IN_CORPUS.format(article='a.id')} AND "
        "g.coder_id IN (SELECT value FROM json_each(?2)) AND ?1 = ?1 ORDER BY g.batch_id, g.position, g.coder_id",
        *selection.whose,
    )


def batches(project: Project, selection: Selection) -> Iterator[Row]:
    """Of every batch with an article for one of the coders: uid, name, when, articles, readings, note, plan, version.

    The version of the codebook is told by its number and by the name that it was frozen under, where there is one.
    """
    return project.stream(
        "SELECT b.uuid, b.name, b.made_at, count(DISTINCT g.article_id), count(*), b.note, b.plan, v.number, "
        "coalesce(v.frozen_as, '') FROM batch b JOIN assignment g ON g.batch_id = b.id "
        "LEFT JOIN codebook_version v ON v.id = b.codebook_version_id "
        f"WHERE {IN_CORPUS.format(article='g.article_id')} AND "
        "g.coder_id IN (SELECT value FROM json_each(?2)) AND ?1 = ?1 GROUP BY b.id ORDER BY b.id",
        *selection.whose,
    )


def progress(project: Project, selection: Selection) -> Iterator[Row]:
    """Of every article that a coder has ended: uid, article, coder's id, state, things left, why."""
    return project.stream(
        "SELECT p.uuid, a.uuid, p.coder_id, p.state, p.gaps, p.reason FROM progress p "
        f"JOIN article a ON a.id = p.article_id WHERE {IN_CORPUS.format(article='a.id')} AND p.layer_id = ?1 "
        "AND p.coder_id IN (SELECT value FROM json_each(?2)) ORDER BY p.article_id, p.coder_id",
        *selection.whose,
    )
