"""The corpus: texts frozen at import, told apart from those that are there already, found by their words.

It promises: the text of an article never changes, and positions in it are code points.
"""

from __future__ import annotations

from models.articles.articles import (
    IN_CORPUS,
    Article,
    ForeignParagraph,
    NewArticle,
    add_articles,
    article,
    article_exists,
    article_ids,
    count_articles,
    first_words,
    foreign_paragraphs,
    freeze,
    frozen_article,
    has_more_articles,
    known_articles,
    put_articles,
    sha256,
)
from models.articles.duplicates import Known
from models.articles.searching import MATCHING, WORD, Hit, Line, in_context, matches, quoted, search_articles

__all__ = [
    "Article",
    "ForeignParagraph",
    "Hit",
    "IN_CORPUS",
    "Known",
    "Line",
    "MATCHING",
    "NewArticle",
    "WORD",
    "add_articles",
    "article",
    "article_exists",
    "article_ids",
    "count_articles",
    "first_words",
    "foreign_paragraphs",
    "freeze",
    "frozen_article",
    "has_more_articles",
    "in_context",
    "known_articles",
    "matches",
    "put_articles",
    "quoted",
    "search_articles",
    "sha256",
]
