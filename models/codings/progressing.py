"""How far each coder is, what became of the machine's drafts, and how long an article takes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from models.codings.reading import only
from models.file import Project
from models.people import Acting

PAUSE = 300  # seconds without a change after which a coder was doing something else: such a pause does not count
WORK = """
    WITH work AS (
      SELECT batch_id, article_id, coder_id FROM assignment
      UNION ALL SELECT NULL, d.article_id, d.coder_id FROM (
        SELECT article_id, coder_id FROM progress WHERE layer_id = ?1
        UNION SELECT article_id, coder_id FROM statement WHERE layer_id = ?1) d
      WHERE NOT EXISTS (SELECT 1 FROM assignment g WHERE g.article_id = d.article_id AND g.coder_id = d.coder_id)
    ), coded AS (
      SELECT article_id, coder_id, sum(state = 'coded') AS coded, sum(state = 'begun') AS begun FROM statement
      WHERE layer_id = ?1 GROUP BY article_id, coder_id
    )
    SELECT w.batch_id, w.coder_id, count(*), coalesce(sum(p.state = 'finished'), 0),
      coalesce(sum(p.state = 'nothing codable'), 0), coalesce(sum(p.gaps > 0), 0),
      sum(p.id IS NULL AND c.article_id IS NOT NULL), coalesce(sum(c.coded), 0), coalesce(sum(c.begun), 0)
    FROM work w LEFT JOIN progress p ON p.article_id = w.article_id AND p.coder_id = w.coder_id AND p.layer_id = ?1
    LEFT JOIN coded c ON c.article_id = w.article_id AND c.coder_id = w.coder_id
    WHERE ?2 = 0 OR w.coder_id = ?2 GROUP BY w.batch_id, w.coder_id ORDER BY w.batch_id IS NULL, w.batch_id, w.coder_id
"""
# Of each finished article of a coder the seconds between her changes, none longer than a pause, nor of a clock that
# was set back.
SECONDS = f"""
    SELECT coder_id, article_id, sum(gap) FROM (
      SELECT coder_id, article_id, 86400 * (julianday(made_at) - julianday(lag(made_at)
      OVER (PARTITION BY coder_id ORDER BY id))) AS gap FROM change WHERE layer_id = ?1 AND (?2 = 0 OR coder_id = ?2))
    WHERE gap BETWEEN 0 AND {PAUSE}
    AND (coder_id, article_id) IN (SELECT coder_id, article_id FROM progress WHERE layer_id = ?1)
    GROUP BY coder_id, article_id
"""
FINISHED = """
    SELECT p.coder_id, p.article_id, g.batch_id FROM progress p LEFT JOIN assignment g
    ON g.article_id = p.article_id AND g.coder_id = p.coder_id WHERE p.layer_id = ?1 AND (?2 = 0 OR p.coder_id = ?2)
"""
DECIDED = """
    SELECT o.coder_id, t.kind, sum(o.outcome = 'accepted'), sum(o.outcome = 'edited'), sum(o.outcome = 'rejected'),
    sum(o.outcome = 'merged') FROM suggestion_outcome o JOIN suggestion g ON g.id = o.suggestion_id
    JOIN attribution t ON t.id = g.attribution_id WHERE o.layer_id = ?1 AND (?2 = 0 OR o.coder_id = ?2)
    AND o.outcome IN ('accepted', 'edited', 'rejected', 'merged')
    GROUP BY o.coder_id, t.kind ORDER BY o.coder_id, t.kind
"""


@dataclass(frozen=True, slots=True)
class Stage:
    """How far one coder is with one batch; ``batch`` is "" for articles that nobody was given."""

    batch: str
    coder: str
    coder_id: int
    articles: int
    finished: int  # with something coded
    nothing: int  # without anything codable
    with_gaps: int  # of those that are done, how many were left with something undecided
    begun: int  # articles that have statements and are not done
    statements: int  # that count as coded
    lacking: int  # statements that lack something
    minutes: float | None  # an article: active time of those that are done, None where none was measured

    @property
    def done(self) -> int:
        """Finished, or found without anything codable."""
        return self.finished + self.nothing

    @property
    def per_article(self) -> float | None:
        """Statements of an article that was worked on."""
        return (self.statements + self.lacking) / (self.done + self.begun) if self.done + self.begun else None


@dataclass(frozen=True, slots=True)
class Decided:
    """What one coder made of the machine's drafts of one kind: direct, mixed or indirect."""

    coder: str
    coder_id: int
    kind: str
    accepted: int
    edited: int
    rejected: int
    merged: int  # taken into another statement

    @property
    def precision(self) -> float:
        """The share of those decided that became a statement, be it edited."""
        return (self.accepted + self.edited + self.merged) / self.drafts

    @property
    def drafts(self) -> int:
        """All that were decided."""
        return self.accepted + self.edited + self.rejected + self.merged


@dataclass(frozen=True, slots=True)
class Standing:
    """The whole of it, as far as one may see it."""

    stages: tuple[Stage, ...]
    drafts: tuple[Decided, ...]


def standing(project: Project, seen: Acting) -> Standing:
    """How far every coder is: all of them to a lead, to a coder only she herself.

    An article that was handed out in two batches counts in both. Minutes are told by the times of the history.
    """
    bound = (seen.layer_id, only(seen))
    names = dict(project.tuples("SELECT id, name FROM coder"))
    batches = dict(project.tuples("SELECT id, name FROM batch"))
    minutes = _minutes(project, bound)
    stages = tuple(
        Stage(*(batches.get(row[0], ""), names[row[1]], *row[1:], minutes.get((row[0], row[1]))))
        for row in project.tuples(WORK, *bound)
    )
    drafts = tuple(Decided(names[row[0]], *row) for row in project.tuples(DECIDED, *bound))
    return Standing(stages, drafts)


def paces(project: Project, seen: Acting) -> dict[int, float]:
    """Active minutes an article takes each coder, by coder, of all that she has done; who was not measured has none."""
    measured: defaultdict[int, list[float]] = defaultdict(list)
    for coder_id, _, seconds in project.tuples(SECONDS, seen.layer_id, only(seen)):
        measured[coder_id].append(seconds)
    return {coder_id: sum(found) / len(found) / 60 for coder_id, found in measured.items()}


def _minutes(project: Project, bound: tuple[int, int]) -> dict[tuple[int | None, int], float]:
    """Active minutes of an article, by batch and coder."""
    seconds = {(coder_id, article_id): s for coder_id, article_id, s in project.tuples(SECONDS, *bound)}
    measured: defaultdict[tuple[int | None, int], list[float]] = defaultdict(list)
    for coder_id, article_id, batch_id in project.tuples(FINISHED, *bound):
        if (coder_id, article_id) in seconds:
            measured[batch_id, coder_id].append(seconds[coder_id, article_id])
    return {place: sum(found) / len(found) / 60 for place, found in measured.items()}
