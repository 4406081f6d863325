"""Plain text: one article a file, with what stands above its body as metadata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from corpus.languages import language_tag
from corpus.readers.columns import SPELLINGS
from corpus.readers.datelines import take_dateline
from corpus.readers.documents import separators
from corpus.readers.documents.heads import read_head
from corpus.readers.reader import ANY_TEXT, NO, Found, Reader, ReadOptions
from corpus.readers.source import Source
from models.articles import NewArticle, freeze
from models.errors import Unreadable
from models.wording import later, say

LONG_PARAGRAPH = 100_000


def recognises(source: Source) -> float:
    """Any text, if nobody is surer."""
    return ANY_TEXT if source.beginning() else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a text; its body is what comes below the date line, headline, byline and the like."""
    text = freeze(source.text()).lstrip("\n")  # frozen here, since lines end at U+2028 too
    head = read_head(text, options.day_first)
    text = _stripped(text, head.body)
    found = Found(issues=head.issues)
    found.articles = [article_of(text, head.fields, head.metadata, options, found)]
    return found


def _stripped(text: str, start: int) -> str:
    """The text from ``start`` on without blanks around it, copied once at most."""
    end = len(text)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return text[start:end]


def article_of(
    body: str, fields: Mapping[str, Any], metadata: Mapping[str, str], options: ReadOptions, found: Found
) -> NewArticle:
    """An article of a body and what was read above it: the dateline gives its place and is checked for its date.

    Raises ``Unreadable`` for a body without a word.
    """
    text = body.strip()
    if not any(map(str.isalnum, text)):
        raise Unreadable(say("has no text below its first lines.") if fields else say("has no text."))
    given = {name: value for name, value in fields.items() if value}
    given["language"] = language_tag(given.get("language", options.language))
    extra = dict(metadata)
    if issue := separators.note_of(text):
        found.note(issue)
    if issue := take_dateline(text, given, extra):
        found.note(issue)
    if len(text) > LONG_PARAGRAPH and (longest := _longest_line(text)) > LONG_PARAGRAPH:
        found.note(say("very long paragraph: {n} characters in one line", n=longest))
    return NewArticle(text=text, metadata=extra, **given)


def _longest_line(text: str) -> int:
    longest = start = 0
    while (end := text.find("\n", start)) >= 0:
        longest, start = max(longest, end - start), end + 1
    return max(longest, len(text) - start)


READER = Reader("text", later("text"), recognises, read, one_article=True, fields=tuple(SPELLINGS))
