"""ProQuest as text, HTML, RTF, Word, PDF or e-mail; labels are read whatever blanks the export has lost or gained."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from corpus.readers.containers.message import body_of
from corpus.readers.dates import date_in_line
from corpus.readers.labels import Labels
from corpus.readers.markup import html_tree, named, paragraphs_of, text_of_markup
from corpus.readers.paragraphs import beginning_in, outline_of, paragraphs_in
from corpus.readers.pieces import CAPTION, FIELDS, UPDATED, Piece, composed
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import Unreadable
from models.wording import later, say

LABELS = Labels(
    {
        "headline": "title;titel;titre;título;titolo",
        "byline": "author;authors;autor;auteur;autore",
        "outlet": "publication title;publikationstitel;titre de la publication;título de publicación",
        "info": "publication info;source attribution info",
        "date": "publication date;publikationsdatum;date de publication;fecha de publicación",
        "section": "section;abschnitt;sección",
        "page": "pages;first page;page;start page;seiten",
        "edition": "edition;source edition",
        "subhead": "subtitle;alternate title;subhead",
        "abstract": "abstract;zusammenfassung;résumé;resumen;abstract/summary",
        "text": "full text;volltext;texte intégral;texto completo;testo completo",
        "language": "language of publication;language;sprache der publikation;langue de publication",
        "identifier": "proquest document id;proquest-dokument-id;identifiant du document proquest",
        "url": "document url;dokument-url;url du document",
        "rights": "copyright;urheberrecht;droits d'auteur",
        "place": "dateline",
        "length": "word count;number of words",
        "location": "location;locations;ort",
        "subject": "subject;subject terms;schlagwort;sujet;materia",
        "people": "people;person",
        "company": "company / organization;company;companies",
        "keyword": "identifier / keyword;identifiers / keywords;keyword",
        "publisher": "publisher",
        "place of publication": "place of publication",
        "country": "country of publication",
        "publication subject": "publication subject",
        "ISSN": "issn;e-issn",
        "source type": "source type",
        "document type": "document type",
        "publication type": "publication type",
        "document feature": "document feature",
        "volume": "volume",
        "issue": "issue",
        "column": "column",
        "credit": "credit;source attribution",
        "accession number": "accession number",
        "classification": "classification;naics;business indexing term",
        UPDATED: "last updated",
        "database": "database;datenbank",
        "year": "publication year",
        "links": "links;link;full text availability",
        "cited": "cited by;references;documents with shared references",
    }
)
_RULE = re.compile(r"^_{20,}[ \t]*$", re.MULTILINE)
_COUNT = re.compile(r"^Document (\d{1,6}) of (\d{1,6})[ \t]*$", re.MULTILINE)
_IDENTIFIER = re.compile(r"pro\s?quest\s?document\s?id\s?:", re.IGNORECASE)
_FULL_TEXT = re.compile(r"^full\s?text\s?:", re.IGNORECASE | re.MULTILINE)
_PUBLICATION = re.compile(r"^publication\s?(?:title|info)\s?:", re.IGNORECASE | re.MULTILINE)
_WORDS = frozenset(("proquestdocumentid", "fulltext"))
_SIGNS_IN_HTML = re.compile(r"name=\"?DocID_|ProQuest document (?:link|ID)|<title>ProQuest", re.IGNORECASE)
_CAPTION = re.compile(r"(?:photo )?(?:caption|illustration|photo(?:graph)?s?)s?\s?:\s*(?P<caption>\S.*)", re.IGNORECASE)
_CREDIT = re.compile(r"(?:credit|source)\s?:\s*(?P<credit>\S.{0,200})", re.IGNORECASE)
_DOCUMENT, _TEXT, _END = "\ue000", "\ue001", "\ue002"  # where a document, its text and that text's end stand
_MARKS = re.compile(f"[{_DOCUMENT}{_TEXT}{_END}]|^html>")
_NO_HEADLINE = re.compile(r"https?:|Document \d+ of|Email \d+ of")
_NOTHING = re.compile(r"(?:none|not) available\.?", re.IGNORECASE)
_DAY_TORN = re.compile(r"([^\W\d_]{3,9})\.?(\d{1,2}),(\d{4})")
_LOOKED_AT = 400_000
_OWN = ("byline", "date", "section", "page", "edition", "subhead", "language", "identifier", "rights", "place")
_NOT_KEPT = ("links", "year", "database", "cited", "url")  # addresses lead through the reader's own library


def recognises(source: Source) -> float:
    """By its labels and rules, or the anchors of its HTML."""
    shape = shape_of(source)
    if shape is Shape.HTML:
        return CERTAIN if _SIGNS_IN_HTML.search(source.beginning()[:_LOOKED_AT]) else NO
    if shape is Shape.MAIL:
        return CERTAIN if b"proquest.com" in source.head[:4_000] or b"DocID_" in source.head[:_LOOKED_AT] else NO
    if _WORDS.isdisjoint(outline_of(source)):
        return NO
    return CERTAIN if _is_proquest(beginning_in(source)) else NO


def _is_proquest(text: str) -> bool:
    return bool(_IDENTIFIER.search(text) or (_PUBLICATION.search(text) and _FULL_TEXT.search(text)))


def read(source: Source, options: ReadOptions) -> Found:
    """One article a document; where its file says how many there are, that is compared."""
    shape, found = shape_of(source), Found()
    if shape is Shape.HTML:
        pieces = _pieces_of_html(text_of_markup(source))
    elif shape is Shape.MAIL:
        with source.open() as file:
            pieces = _pieces_of_html(body_of(file.read()).html)
    else:
        text = freeze(source.text()) if shape is Shape.TEXT else "\n\n".join(one.text for one in paragraphs_in(source))
        pieces = [piece for part in _parts(text) if (piece := _piece_of_lines(part))]
        counts = [int(count[2]) for count in _COUNT.finditer(text)]
        found.declared = counts[0] if counts and len(set(counts)) == 1 else None
    if not pieces:
        raise Unreadable(say("holds no article of ProQuest."))
    whole = _most_usual(piece.outlet for piece in pieces)
    for piece in pieces:
        piece.outlet = whole["".join(piece.outlet.split())]
    found.articles = composed(pieces, options, found)
    return found


def _most_usual(names: Iterable[str]) -> dict[str, str]:
    """For each name without its blanks the spelling that most documents have: blanks are lost and gained by chance."""
    found: dict[str, Counter[str]] = {}
    for name in names:
        found.setdefault("".join(name.split()), Counter())[name] += 1
    return {plain: spellings.most_common(1)[0][0] for plain, spellings in found.items()}


def _parts(text: str) -> list[list[str]]:
    """The lines of each document: between rules, else from one ``Document n of m`` to the next."""
    between = _RULE.split(text) if _RULE.search(text) else _COUNT.sub("\n\0\n", text).split("\0")
    return [_COUNT.sub("", part).strip().split("\n") for part in between if part.strip()]


def _piece_of_lines(lines: list[str]) -> Piece | None:
    """A document of lines, of which a label counts only below an empty line; None for the terms at the end."""
    piece, name, is_free = Piece(last_name_first=True), "head", True
    for line in lines:
        if not line.strip():
            is_free = True
            continue
        labelled = LABELS.of(line) if is_free else None
        if labelled:
            name = labelled.name
            _put(piece, name, labelled.value)
        else:
            _put(piece, name, line.strip())
        is_free = False
    return _finished(piece)


def _pieces_of_html(text: str) -> list[Piece]:
    """The documents, each from its anchor to the next; within a text nothing is a label."""
    tree = html_tree(text)
    lengths = []
    for anchor in named(tree, "a"):
        if (anchor.get("name") or "").startswith("DocID_"):
            anchor.text = _DOCUMENT
    for body in named(tree, "text"):
        lengths.append(body.get("wordcount", ""))
        body.text, body.tail = _TEXT + (body.text or ""), _END + (body.tail or "")
    parts = "\n".join(paragraphs_of(tree)).split(_DOCUMENT)
    counted = iter(lengths)
    pieces = (_piece_of_html(part.split("\n"), counted) for part in (parts[1:] or parts))
    return [piece for piece in pieces if piece]


def _piece_of_html(lines: list[str], lengths: Iterator[str]) -> Piece | None:
    piece, name, in_text = Piece(last_name_first=True), "head", False
    for line in lines:
        if _TEXT in line:
            name, in_text = "text", True
            piece.length = next(lengths, "")
        labelled = None if in_text else LABELS.of(line)
        if labelled:
            name = labelled.name
        if _END in line:
            in_text = False
        value = line.partition(_TEXT)[2] if _TEXT in line else labelled.value if labelled else line
        _put(piece, name, _MARKS.sub("", value).strip())
    return _finished(piece)


def _put(piece: Piece, name: str, value: str) -> None:
    if not value or _NOTHING.fullmatch(value):
        return
    if name == "head":
        piece.headline = piece.headline or (
            value if not re.match(r"https?:|Document \d+ of|Email \d+ of", value) else ""
        )
    elif name == "text":
        _put_text(piece, value)
    elif name == "info":
        _put_info(piece, value)
    elif name == "headline":
        piece.headline = value
    elif name == "outlet":
        piece.outlet = piece.outlet or value.partition(";")[0].strip()
    elif name in (
        "byline",
        "date",
        "section",
        "page",
        "edition",
        "subhead",
        "language",
        "identifier",
        "rights",
        "place",
    ):
        before = getattr(piece, name)
        setattr(piece, name, f"{before}; {value}" if before and name == "byline" else before or value)
    elif name == "length":
        piece.length = value
    elif name not in _NOT_KEPT:
        piece.add(name, value)


def _put_text(piece: Piece, line: str) -> None:
    if caption := _CAPTION.fullmatch(line):
        piece.add(CAPTION, caption["caption"])
    elif credit := _CREDIT.fullmatch(line):
        piece.add("credit", credit["credit"])
    else:
        piece.paragraphs.append(line)


def _put_info(piece: Piece, value: str) -> None:
    """``Los Angeles Times; Los Angeles, Calif. [Los Angeles, Calif]08 May 2010: AA.2.``"""
    read = date_in_line(value)
    outlet = (read.before if read else value).partition(";")[0]
    piece.outlet = piece.outlet or re.sub(r"\s*\[[^\]]*\].*", "", outlet).strip(" ,:")
    if read and not piece.date:
        piece.date = value[len(value) - len(value.lstrip()) :][value.find("]") + 1 :].partition(":")[0].strip() or value
        piece.page = piece.page or read.after.lstrip(": ").rstrip(". ")


def _finished(piece: Piece) -> Piece | None:
    abstract = piece.other.pop("abstract", "")
    if not piece.identifier and not piece.paragraphs and not piece.date:
        return None
    if not piece.paragraphs and abstract:
        piece.paragraphs.append(abstract)
    elif abstract:
        piece.add("abstract", abstract)
    if piece.identifier:
        piece.identifier = "".join(piece.identifier.split())
        piece.url = f"https://www.proquest.com/docview/{piece.identifier}" if piece.identifier.isdecimal() else ""
    if piece.date and not date_in_line(piece.date) and (torn := _DAY_TORN.match("".join(piece.date.split()))):
        piece.date = f"{torn[1]} {torn[2]}, {torn[3]}"
    return piece


READER = Reader("proquest", later("ProQuest"), recognises, read, fields=FIELDS, takes_bytes=True)
