"""A coder's queue: what was assigned, or the whole corpus by date, and what is left of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.articles import IN_CORPUS, MATCHING, count_articles, first_words, quoted
from models.coding import OPEN_DRAFT
from models.file import Project, as_list
from models.people import Acting
from models.work.finishing import Progress, done_ids

LOOKED_AT = 64  # articles of a queue that are asked at once whether they are finished
ROWS = (
    "SELECT a.id, a.headline, substr(a.text, 1, 400) AS beginning, a.outlet, a.published, a.language, p.state, "
    "(SELECT count(*) FROM statement s WHERE s.article_id = a.id AND s.coder_id = ?1 AND s.layer_id = ?2 "
    "AND s.state = 'coded') AS coded, "
    "(SELECT count(*) FROM statement s WHERE s.article_id = a.id AND s.coder_id = ?1 AND s.layer_id = ?2 "
    "AND s.state = 'begun') AS begun, "
    "(SELECT count(*) FROM attribution t JOIN suggestion g ON g.attribution_id = t.id "
    f"WHERE {OPEN_DRAFT.format(article='a.id')}) AS drafts, "
    "EXISTS (SELECT 1 FROM reading WHERE article_id = a.id AND problem = '') AS is_read "
    "FROM json_each(?3) wanted JOIN article a ON a.id = wanted.value "
    "LEFT JOIN progress p ON p.article_id = a.id AND p.coder_id = ?1 AND p.layer_id = ?2"
)


class QueueFilter(StrEnum):
    """Which part of a queue is shown."""

    ALL = "all"
    OPEN = "to do"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One article of a queue as the list shows it."""

    article_id: int
    name: str
    outlet: str
    published: str | None
    coded: int
    drafts: int  # open ones, begun or not
    progress: Progress
    is_read: bool  # by a machine coder
    language: str  # as a tag; machine coders read but one


@dataclass(frozen=True, slots=True)
class QueueCount:
    """How much of a queue is done."""

    articles: int
    finished: int


def queue(
    project: Project,
    acting: Acting,
    show: QueueFilter = QueueFilter.ALL,
    words: str = "",
    batch_id: int | None = None,
) -> list[int]:
    """The article ids of a coder's queue: what was assigned, or the whole corpus by date where nothing was.

    ``words`` keeps articles that have them all in headline or text.
    """
    pool, article, given = _pool(project, acting.coder_id, batch_id)
    matching = ""
    if words.strip():
        expression = quoted(words)
        if not expression:
            return []
        matching, given = f"AND {article} IN ({MATCHING})", (*given, expression)
    ids = project.tuples(pool.format(matching=matching), *given)
    kept = list(dict.fromkeys(i for (i,) in ids))
    if show is not QueueFilter.ALL:
        done = done_ids(project, acting)
        kept = [i for i in kept if (i in done) == (show is QueueFilter.FINISHED)]
    return kept


def _pool(project: Project, coder_id: int, batch_id: int | None) -> tuple[str, str, tuple[object, ...]]:
    """The query of all ids before any filter, with room for one; its column with the ids, and its values."""
    assigned = f"SELECT article_id FROM assignment WHERE coder_id = ? AND {IN_CORPUS.format(article='article_id')}"
    if batch_id is not None:
        return f"{assigned} AND batch_id = ? {{matching}} ORDER BY position", "article_id", (coder_id, batch_id)
    if project.value("SELECT 1 FROM assignment WHERE coder_id = ? LIMIT 1", coder_id):
        return f"{assigned} {{matching}} ORDER BY batch_id, position", "article_id", (coder_id,)
    inside = IN_CORPUS.format(article="id")
    return f"SELECT id FROM article WHERE {inside} {{matching}} ORDER BY published, id", "id", ()


def queue_rows(project: Project, acting: Acting, article_ids: Sequence[int]) -> dict[int, QueueRow]:
    """The rows of some articles (a page of at most some hundred), by article id."""
    rows = project.select(ROWS, acting.coder_id, acting.layer_id, as_list(article_ids))
    return {
        row["id"]: QueueRow(
            row["id"], row["headline"] or first_words(row["beginning"]), row["outlet"], row["published"], row["coded"],
            row["drafts"] + row["begun"], Progress(row["state"] or "open"), bool(row["is_read"]),
            row["language"],
        )
        for row in rows
    }  # fmt: skip


def queue_count(project: Project, acting: Acting) -> QueueCount:
    """How many articles the coder's queue has and how many of them are finished; takes longer the more there are."""
    inside = IN_CORPUS.format(article="article_id")
    done = f"SELECT article_id FROM progress WHERE coder_id = ?1 AND layer_id = ?2 AND {inside}"
    assigned = project.tuples(
        "SELECT count(DISTINCT article_id), count(DISTINCT CASE WHEN article_id IN "
        f"({done}) THEN article_id END) FROM assignment WHERE coder_id = ?1 AND {inside}",
        acting.coder_id,
        acting.layer_id,
    )[0]
    if assigned[0] or project.value("SELECT 1 FROM assignment WHERE coder_id = ? LIMIT 1", acting.coder_id):
        return QueueCount(*assigned)
    finished = project.value(f"SELECT count(*) FROM ({done})", acting.coder_id, acting.layer_id)
    return QueueCount(count_articles(project), int(finished))


def is_in_queue(project: Project, acting: Acting, article_id: int) -> bool:
    """Whether the coder was given this article, or has the whole corpus before them."""
    mine = "SELECT 1 FROM assignment WHERE coder_id = ?1"
    given = project.value(
        f"SELECT EXISTS ({mine} AND article_id = ?2) OR NOT EXISTS ({mine})", acting.coder_id, article_id
    )
    return bool(given)


def next_unfinished(project: Project, acting: Acting, ids: Sequence[int], after: int) -> int | None:
    """The first article of ``ids`` behind place ``after`` that is not finished, round its end; None where all are.

    Asks some at a time, so that it takes no longer the longer the queue is.
    """
    count = len(ids)
    for start in range(0, count, LOOKED_AT):
        some = [ids[(after + 1 + n) % count] for n in range(start, min(start + LOOKED_AT, count))]
        rows = project.tuples(
            "SELECT article_id FROM progress WHERE coder_id = ? AND layer_id = ? "
            "AND article_id IN (SELECT value FROM json_each(?))",
            acting.coder_id, acting.layer_id, as_list(some),
        )  # fmt: skip
        done = {article_id for (article_id,) in rows}
        found = next((i for i in some if i not in done), None)
        if found is not None:
            return found
    return None
