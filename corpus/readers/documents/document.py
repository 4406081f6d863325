"""The one article that a document of paragraphs is, whatever program wrote it."""

from __future__ import annotations

from corpus.readers.bylines import authors_of
from corpus.readers.columns import SPELLINGS
from corpus.readers.documents.heads import Head, read_head
from corpus.readers.documents.text import article_of
from corpus.readers.paragraphs import Paragraph, sentences_end
from corpus.readers.pieces import AUTHORS
from corpus.readers.reader import Found, ReadOptions

DOCUMENT_FIELDS = tuple(SPELLINGS)
_TITLES = ("title", "titel", "heading", "überschrift", "titre", "título", "berschrift")
_LONGEST_HEADLINE = 250


def found_in(paragraphs: list[Paragraph], options: ReadOptions) -> Found:
    """The article of a document; raises ``Unreadable`` where it has no text."""
    kept = [paragraph for paragraph in paragraphs if paragraph.text]
    headline = ""
    if len(kept) > 1 and _is_headline(kept[0], kept[1]):
        headline = " ".join(kept.pop(0).text.split())
    text = "\n".join(paragraph.text for paragraph in kept)
    head = read_head(text, options.day_first)
    if headline:
        head.fields.setdefault("headline", headline)
    keep_authors(head)
    found = Found(issues=head.issues)
    found.articles = [article_of(text[head.body :], head.fields, head.metadata, options, found)]
    return found


def keep_authors(head: Head) -> None:
    """Keep the authors of a byline one by one where there are several."""
    authors = authors_of(head.fields.get("byline", ""))
    if len(authors) > 1:
        head.metadata[AUTHORS] = "; ".join(authors)


def _is_headline(first: Paragraph, second: Paragraph) -> bool:
    """By its style, or as the only bold line above others."""
    if len(first.text) > _LONGEST_HEADLINE:
        return False
    if first.style.lower().startswith(_TITLES):
        return True
    return first.is_strong and not second.is_strong and not sentences_end(first.text) and ":" not in first.text[:20]
