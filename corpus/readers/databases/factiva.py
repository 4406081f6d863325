"""Factiva as HTML, RTF, Word, PDF or text, with field codes and without, in all languages of its interface."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.readers.databases.factiva_fields import ACCESSION, CODES, of_codes, of_places
from corpus.readers.dates import date_in_line
from corpus.readers.markup import Element, html_tree, line_of, name_of, named, paragraphs_of, text_of_markup
from corpus.readers.paragraphs import beginning_in, lines_in, outline_of
from corpus.readers.pieces import Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_ARTICLE = re.compile(r"(?P<language>[a-z]{2})[a-z]{0,2}Article")
_ARTICLE_HTML = re.compile(r"class=[\"']?[^\"'>]*\b[a-z]{2,4}Article\b|articleParagraph", re.IGNORECASE)
_HEADLINE = re.compile(r"[a-z]{2,4}Headline")
_CODES_IN_TEXT = re.compile(r"^HD(?:\t.*)?$(?:.*\n){1,400}?^(?:LP|TD)(?:\t.*)?$", re.MULTILINE)
_ACCESSION_LINE = re.compile(r"^[^\W\d_]{2,15}\.?[ ]?[A-Z][A-Z0-9]{2,9}\d{8}[a-z0-9]{9,12}[ \t]*$", re.MULTILINE)
_WORDS_LINE = re.compile(
    r"^\d[\d.,]* (?:words|Wörter|mots|palabras|parole|palavras|woorden|слов)|^\d[\d,]* ?(?:字|語)", re.MULTILINE
)
_ACCESSION = re.compile(r"[a-z]\d{8,14}[a-z0-9]{9,12}$")  # as an outline has it
_MOST_DECLARED = 200  # on one page; a search that found more says nothing about the file


def recognises(source: Source) -> float:
    """By the classes of its HTML, by codes alone in their lines, or by accession numbers below word counts."""
    shape = shape_of(source)
    if shape is Shape.HTML:
        return CERTAIN if _ARTICLE_HTML.search(source.beginning()) else NO
    if not any(mark in ("lp", "td") or _ACCESSION.search(mark) for mark in outline_of(source)):
        return NO
    return CERTAIN if _is_factiva(beginning_in(source)) else NO


def _is_factiva(text: str) -> bool:
    if "\nLP" in text or "\nTD" in text:
        return bool(_CODES_IN_TEXT.search(text))
    return bool(_WORDS_LINE.search(text)) and bool(_ACCESSION_LINE.search(text))


def read(source: Source, options: ReadOptions) -> Found:
    """One article an accession number; the summary of the search at the end is not kept."""
    found = Found()
    if shape_of(source) is Shape.HTML:
        tree = html_tree(text_of_markup(source))
        pieces = [_piece_of_html(element) for element in _articles_in(tree)]
        found.declared = _declared(tree, found)
    else:
        pieces = list(_pieces_of_lines(lines_in(source)))
    if not pieces:
        raise Unreadable(say("holds no article of Factiva."))
    found.articles = composed(pieces, options, found)
    return found


def _articles_in(tree: Element) -> Iterator[Element]:
    """The innermost elements that are articles: newer pages have one within another of the same name."""
    for element in named(tree, "div"):
        if _language_of(element) and not any(_language_of(inner) for inner in named(element, "div")):
            yield element


def _language_of(element: Element) -> str:
    classes = (_ARTICLE.fullmatch(name) for name in element.get("class", "").split())
    return next((match["language"] for match in classes if match), "")


def _declared(tree: Element, found: Found) -> int | None:
    for table in named(tree, "table"):
        if "searchPreview" in table.get("class", ""):
            numbers = (line_of(cell) for cell in named(table, "td"))
            said = next((int(number) for number in numbers if number.isdecimal() and len(number) < 8), None)
            if said is not None and said > _MOST_DECLARED:
                found.note(say("its search found {n} articles, of which it holds a part", n=said))
                return None
            return said
    return None


def _piece_of_html(element: Element) -> Piece:
    rows = [(row, list(row)) for row in named(element, "tr")]
    coded = [cells for _, cells in rows if len(cells) > 1 and line_of(cells[0]) in CODES]
    piece = of_codes((line_of(cells[0]), paragraphs_of(cells[1])) for cells in coded) if coded else _by_place(element)
    piece.language = piece.language if len(piece.language) > 1 else _language_of(element)
    return piece


def _by_place(element: Element) -> Piece:
    head, text, tail, headline, author = list[str](), list[str](), list[str](), "", ""
    for inner in _leaves(element):
        line, classes = line_of(inner), inner.get("class", "").split()
        if any(name.lower().endswith("articleparagraph") for name in classes):
            text.extend(paragraphs_of(inner))
            tail.clear()
        elif not line:
            continue
        elif text:
            tail.append(line)
        else:
            head.append(line)
            author = line if "author" in classes and not author else author
            if not headline and (_is_headline(inner) or any(map(_is_headline, inner.iterdescendants()))):
                headline = line
    return of_places(head, text, tail, headline, author)


def _leaves(element: Element) -> Iterator[Element]:
    """The blocks that hold no other block."""
    for inner in named(element, "div", "p"):
        if not any(name_of(one) in ("div", "p") for one in inner.iterdescendants()):
            yield inner


def _is_headline(element: Element) -> bool:
    return any(_HEADLINE.fullmatch(name) for name in (element.get("class") or "").split())


def _pieces_of_lines(lines: list[str]) -> Iterator[Piece]:
    """The articles of a document without markup, each to its accession number."""
    current: list[str] = []
    for line in lines:
        current.append(line)
        if ACCESSION.fullmatch(line) and (len(current) > 2 or " " in line):
            yield _piece_of_lines(current)
            current = []


def _piece_of_lines(lines: list[str]) -> Piece:
    pairs: list[tuple[str, list[str]]] = []
    for line in lines:
        code, _, value = line.partition("\t")
        if code.strip() in CODES:
            pairs.append((code.strip(), [value.strip()] if value.strip() else []))
        elif pairs:
            pairs[-1][1].append(line)
    if len(pairs) > 3:
        return of_codes(pairs)
    counted = next((n for n, line in enumerate(lines) if _WORDS_LINE.match(line)), None)
    start = (counted or 0) + 1
    while start < min(len(lines) - 1, (counted or 0) + 9) and not _ends_head(lines[start - 1]):
        start += 1
    head = lines[:start]
    headline = head[0] if counted else ""
    author = next((line for line in head[1 : counted or 1] if not date_in_line(line)), "")
    return of_places(head, lines[start:-1], lines[-1:], headline, author)


def _ends_head(line: str) -> bool:
    return bool(re.match(r"(?:copyright|\(c\)|©)", line, re.IGNORECASE))


READER = Reader(
    "factiva", later("Factiva"), recognises, read, fields=fields_without("url", "subhead"), takes_bytes=True
)
