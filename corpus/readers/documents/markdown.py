"""Markdown without front matter: its first heading is the headline, its marks are taken away."""

from __future__ import annotations

import re

from corpus.readers.documents.document import DOCUMENT_FIELDS, keep_authors
from corpus.readers.documents.heads import read_head
from corpus.readers.documents.text import article_of
from corpus.readers.reader import BY_CONTENT, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.articles import freeze
from models.wording import later

_HEADING = re.compile(r"\s*#{1,2}[ \t]+(?P<heading>[^\n#][^\n]*?)[ \t]*#*[ \t]*(?:\n|\Z)")
_SETEXT = re.compile(r"\s*(?P<heading>[^\n]{3,200})\n(?:={3,}|-{3,})[ \t]*(?:\n|\Z)")
_MARKS = (
    (re.compile(r"^```[^\n]*\n|^~~~[^\n]*\n", re.MULTILINE), ""),
    (re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"<(https?://[^>\s]+)>"), r"\1"),
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$", re.MULTILINE), ""),
    (re.compile(r"^[ \t]{0,3}>[ \t]?", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:[-*_][ \t]*){3,}$", re.MULTILINE), ""),
    (re.compile(r"(\*\*|__)(?=\S)([^\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>-])"), r"\1"),
)


def recognises(source: Source) -> float:
    """By a heading in its first line."""
    return BY_CONTENT if shape_of(source) is Shape.TEXT and _heading(source.beginning()[:2_000]) else NO


def _heading(text: str) -> re.Match[str] | None:
    return _HEADING.match(text) or _SETEXT.match(text)


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a Markdown file; what stands below its heading is read as above any text."""
    text = freeze(source.text())
    heading = _heading(text)
    body = text[heading.end() :] if heading else text
    for mark, instead in _MARKS:
        body = mark.sub(instead, body)
    lines = [" ".join(part.split()) for block in re.split(r"\n\s*\n", body) for part in _paragraphs(block)]
    plain = "\n".join(line for line in lines if line)
    head = read_head(plain, options.day_first)
    if heading:
        head.fields["headline"] = heading["heading"].strip()
    keep_authors(head)
    found = Found(issues=head.issues)
    found.articles = [article_of(plain[head.body :], head.fields, head.metadata, options, found)]
    return found


def _paragraphs(block: str) -> list[str]:
    """A block is one paragraph, but for the points of a list and lines that end with two blanks."""
    return re.split(r"\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])|(?:[ ]{2,}|\\)\n", block)


READER = Reader("markdown", later("Markdown"), recognises, read, one_article=True, fields=DOCUMENT_FIELDS)
