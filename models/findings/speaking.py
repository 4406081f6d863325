"""Which articles machine coders read, by their language: pipelines are for English, and others are left to people."""

from __future__ import annotations

from models.articles import IN_CORPUS
from models.file import Project

LANGUAGE = "en"
# Of an article ``a``: in English, or in nothing that was told.
IS_READ_BY_MACHINES = f"(a.language IN ('', '{LANGUAGE}') OR a.language LIKE '{LANGUAGE}-%')"


def is_read_by_machines(language: str) -> bool:
    """Whether machine coders read articles of a language, given as a tag of BCP 47."""
    return language.lower().partition("-")[0] in ("", LANGUAGE)


def left_to_people(project: Project) -> dict[str, int]:
    """How many articles there are in each language that no machine coder reads, most first."""
    rows = project.tuples(
        f"SELECT a.language, count(*) FROM article a WHERE NOT {IS_READ_BY_MACHINES} "
        f"AND {IN_CORPUS.format(article='a.id')} GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    return dict(rows)
