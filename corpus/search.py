"""Full-text search over headlines and texts."""

from __future__ import annotations

from models.articles import Hit, search_articles
from models.file import Project


def search(project: Project, query: str, limit: int = 50, by_rank: bool = False) -> list[Hit]:
    """The articles that have all words of ``query``, the newest first, or the best first."""
    return search_articles(project, query, limit, order="rank" if by_rank else "date")
