"""Who codes what, and how far they are: batches, assignments, a coder's queue and what is finished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from models import coding
from models.articles import article, first_words, matching_ids
from models.clock import now
from models.codebook import load
from models.coding import CODINGS
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.wording import say


class Progress(StrEnum):
    """How far a coder is with an article."""

    OPEN = "open"
    FINISHED = "finished"
    NOTHING = "nothing codable"


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
    drafts: int  # open ones
    progress: Progress
    is_read: bool  # by a machine coder


@dataclass(frozen=True, slots=True)
class QueueCount:
    """How much of a queue is done."""

    articles: int
    finished: int


def assign(
    project: Project,
    coder_id: int,
    batch: str,
    article_ids: Sequence[int],
    to: Sequence[int],
    suggestions_shown: bool = True,
) -> Change:
    """Give articles to coders as a batch, which is made where it is not there yet; who has an article keeps it."""
    batch = " ".join(batch.split())
    if not batch or not article_ids or not to:
        raise NotAllowed("A batch needs a name, articles and at least one coder.")
    with action(project, coder_id, "assign") as edit:
        batch_id = _batch(edit, batch)
        for to_id in to:
            has = {a for (a,) in project.tuples(
                "SELECT article_id FROM assignment WHERE batch_id = ? AND coder_id = ?", batch_id, to_id
            )}  # fmt: skip
            for article_id in article_ids:
                if article_id not in has:
                    edit.insert(
                        "assignment", batch_id=batch_id, article_id=article_id, coder_id=to_id,
                        suggestions_shown=int(suggestions_shown), position=len(has),
                    )  # fmt: skip
                    has.add(article_id)
        articles, coders = say("{n} article|{n} articles", n=len(article_ids)), say("{n} coder|{n} coders", n=len(to))
        edit.sentence = f"gave {articles} to {coders} as {batch}"
    return edit.done()


def batches(project: Project, coder_id: int | None = None) -> list[tuple[int, str, int]]:
    """Batches as (id, name, articles): all, or those of which a coder has articles."""
    return project.tuples(
        "SELECT b.id, b.name, count(DISTINCT a.article_id) FROM batch b JOIN assignment a ON a.batch_id = b.id "
        "WHERE ?1 IS NULL OR a.coder_id = ?1 GROUP BY b.id ORDER BY b.id",
        coder_id,
    )


def queue(
    project: Project,
    coder_id: int,
    show: QueueFilter = QueueFilter.ALL,
    words: str = "",
    batch_id: int | None = None,
    layer_id: int = CODINGS,
) -> list[int]:
    """The article ids of a coder's queue: what was assigned, or the whole corpus by date where nothing was.

    ``words`` keeps articles that have them all in headline or text.
    """
    if batch_id is not None or project.tuples("SELECT 1 FROM assignment WHERE coder_id = ? LIMIT 1", coder_id):
        ids = project.tuples(
            "SELECT DISTINCT article_id FROM assignment WHERE coder_id = ?1 AND (?2 IS NULL OR batch_id = ?2) "
            "ORDER BY batch_id, position",
            coder_id,
            batch_id,
        )
    else:
        ids = project.tuples("SELECT id FROM article ORDER BY published, id")
    kept = [i for (i,) in ids]
    if show is not QueueFilter.ALL:
        done = done_ids(project, coder_id, layer_id)
        kept = [i for i in kept if (i in done) == (show is QueueFilter.FINISHED)]
    if words.strip():
        found = set(matching_ids(project, words))
        kept = [i for i in kept if i in found]
    return kept


def queue_rows(
    project: Project, coder_id: int, article_ids: Sequence[int], layer_id: int = CODINGS
) -> dict[int, QueueRow]:
    """The rows of some articles (a page of at most some hundred), by article id."""
    marks = ", ".join(f"?{n}" for n in range(3, 3 + len(article_ids)))
    rows = project.select(
        "SELECT a.id, a.headline, substr(a.text, 1, 400) AS beginning, a.outlet, a.published, p.state, "
        "(SELECT count(*) FROM statement s WHERE s.article_id = a.id AND s.coder_id = ?1 AND s.layer_id = ?2 "
        "AND s.state = 'coded') AS coded, "
        "(SELECT count(*) FROM suggestion g JOIN attribution t ON t.id = g.attribution_id "
        "LEFT JOIN suggestion_outcome o ON o.suggestion_id = g.id AND o.coder_id = ?1 WHERE t.reading_id = r.id "
        "AND coalesce(o.outcome, 'seen') = 'seen') AS drafts, r.id AS reading_id "
        "FROM article a LEFT JOIN progress p ON p.article_id = a.id AND p.coder_id = ?1 AND p.layer_id = ?2 "
        "LEFT JOIN reading r ON r.id = (SELECT max(id) FROM reading WHERE article_id = a.id AND problem = '') "
        f"WHERE a.id IN ({marks})",
        coder_id,
        layer_id,
        *article_ids,
    )
    hidden = _hidden(project, coder_id)
    return {
        row["id"]: QueueRow(
            row["id"], row["headline"] or first_words(row["beginning"]), row["outlet"], row["published"], row["coded"],
            0 if row["id"] in hidden else row["drafts"], Progress(row["state"] or "open"),
            row["reading_id"] is not None,
        )
        for row in rows
    }  # fmt: skip


def queue_count(project: Project, coder_id: int, layer_id: int = CODINGS) -> QueueCount:
    """How many articles the coder's queue has and how many of them are finished."""
    done = "SELECT article_id FROM progress WHERE coder_id = ?1 AND layer_id = ?2"
    assigned = project.tuples(
        "SELECT count(DISTINCT article_id), count(DISTINCT CASE WHEN article_id IN "
        f"({done}) THEN article_id END) FROM assignment WHERE coder_id = ?1",
        coder_id,
        layer_id,
    )[0]
    if assigned[0]:
        return QueueCount(*assigned)
    return QueueCount(
        *project.tuples(f"SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM ({done}))", coder_id, layer_id)[
            0
        ]
    )


def done_ids(project: Project, coder_id: int, layer_id: int = CODINGS) -> set[int]:
    """The articles that the coder has finished, with or without anything codable."""
    rows = project.tuples("SELECT article_id FROM progress WHERE coder_id = ? AND layer_id = ?", coder_id, layer_id)
    return {article_id for (article_id,) in rows}


def progress(project: Project, coder_id: int, article_id: int, layer_id: int = CODINGS) -> Progress:
    """How far a coder is with an article."""
    rows = project.tuples(
        "SELECT state FROM progress WHERE article_id = ? AND coder_id = ? AND layer_id = ?",
        article_id,
        coder_id,
        layer_id,
    )
    return Progress(rows[0][0]) if rows else Progress.OPEN


def set_progress(project: Project, coder_id: int, article_id: int, state: Progress, layer_id: int = CODINGS) -> Change:
    """Call an article finished, or without anything codable, or open again."""
    said = {
        Progress.OPEN: "opened the article again",
        Progress.FINISHED: "finished the article",
        Progress.NOTHING: "found nothing codable in the article",
    }
    article(project, article_id)
    with action(project, coder_id, "set_progress", article_id) as edit:
        rows = project.tuples(
            "SELECT id FROM progress WHERE article_id = ? AND coder_id = ? AND layer_id = ?",
            article_id,
            coder_id,
            layer_id,
        )
        if rows and state is Progress.OPEN:
            edit.delete("progress", rows[0][0])
        elif rows:
            edit.update("progress", rows[0][0], state=str(state))
        elif state is not Progress.OPEN:
            edit.insert("progress", article_id=article_id, coder_id=coder_id, layer_id=layer_id, state=str(state))
        edit.sentence = said[state]
    return edit.done()


def set_article_answer(
    project: Project, coder_id: int, article_id: int, variable_id: int, value: str | None, layer_id: int = CODINGS
) -> Change:
    """Answer a variable of an article; None takes the answer away."""
    variable = load(project).variable(variable_id)
    with action(project, coder_id, "set_article_answer", article_id) as edit:
        coding.put_answer(edit, variable, article_id, None, layer_id, value)
        edit.sentence = f"set “{variable.label}” to {value}" if value is not None else f"removed “{variable.label}”"
    return edit.done()


def article_answers(project: Project, coder_id: int, article_id: int, layer_id: int = CODINGS) -> dict[int, str]:
    """The coder's answers to the variables of an article, by variable."""
    return dict(
        project.tuples(
            "SELECT variable_id, value FROM answer WHERE article_id = ? AND statement_id IS NULL AND coder_id = ? "
            "AND layer_id = ?",
            article_id,
            coder_id,
            layer_id,
        )
    )


def _hidden(project: Project, coder_id: int) -> set[int]:
    """The articles whose drafts are hidden from a coder."""
    rows = project.tuples("SELECT article_id FROM assignment WHERE coder_id = ? AND suggestions_shown = 0", coder_id)
    return {article_id for (article_id,) in rows}


def _batch(edit: Edit, name: str) -> int:
    rows = edit.project.tuples("SELECT id FROM batch WHERE name = ?", name)
    return int(rows[0][0]) if rows else edit.insert("batch", name=name, note="", made_at=now())
