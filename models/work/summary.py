"""What is to say of a project in one line, for lists of projects and the head of the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.articles import IN_CORPUS
from models.coding import OPEN_DRAFT
from models.file import Project, open_project
from models.people import acting, coders
from models.work.queues import queue_count

DRAFTS = (
    "SELECT count(*) FROM reading r JOIN attribution t ON t.reading_id = r.id JOIN suggestion g "
    f"ON g.attribution_id = t.id WHERE {OPEN_DRAFT.format(article='r.article_id')} "
    f"AND {IN_CORPUS.format(article='r.article_id')}"
)


@dataclass(frozen=True, slots=True)
class Overview:
    """How much one coder has to do and has done."""

    title: str
    articles: int
    finished: int
    drafts: int  # open ones, of all articles
    batch: str  # the one that the coder has articles of, where it is one


def overview(project: Project, coder_name: str) -> Overview:
    """The project as the coder of this name has it before them; of all articles for somebody new to it."""
    coder_id = next((coder.id for coder in coders(project) if coder.name == coder_name), 0)
    own = acting(project, coder_id)
    count = queue_count(project, own)
    drafts = int(project.value(DRAFTS, own.coder_id, own.layer_id))
    return Overview(project.title, count.articles, count.finished, drafts, _batch(project, coder_id))


def overview_of(path: Path, coder_name: str) -> Overview:
    """The same of a project that is not open: read without holding it. Raises as ``open_project`` does."""
    with open_project(path, read_only=True) as project:
        return overview(project, coder_name)


def _batch(project: Project, coder_id: int) -> str:
    names = project.tuples(
        "SELECT DISTINCT b.name FROM batch b JOIN assignment a ON a.batch_id = b.id WHERE a.coder_id = ? LIMIT 2",
        coder_id,
    )
    return str(names[0][0]) if len(names) == 1 else ""
