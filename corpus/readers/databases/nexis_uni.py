"""Nexis Uni and Nexis as it is since 2018: Word, RTF, PDF or text, told by bookmarks or by ``End of Document``."""

from __future__ import annotations

import re

from corpus.readers.databases.nexis_labels import LABELS, MARKERS, is_label_of_tail, is_rights, take
from corpus.readers.dates import date_in_line
from corpus.readers.paragraphs import DOCUMENTS, Paragraph, beginning_in, lines_in, outline_of, paragraphs_in
from corpus.readers.pieces import CAPTION, CORRECTION, Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_COVER = re.compile(
    r"(?:Documents|Dokumente|Documenten|Documentos|Documenti|Dokumenter)\s*\((\d{1,6})\)\s*", re.IGNORECASE
)
_OF_COVER = re.compile(
    r"^(?:Client/Matter|Search Terms|Search Type|Narrowed by|Job Number|Content Type)\b", re.MULTILINE
)
_BODY_LINE = re.compile(r"^(?:Body|Textkörper|Volltext|Corps|Hoofdtekst|Cuerpo|Corpo)[ \t\xa0]*$", re.MULTILINE)
_MARKS = frozenset(
    (
        "body",
        "textkörper",
        "volltext",
        "corps",
        "hoofdtekst",
        "cuerpo",
        "corpo",
        "client/matter",
        "jobnumber",
        "narrowedby",
    )
)
_BELOW_BODY = re.compile(
    r"^(?:Load-Date|Ladedatum|Date de chargement|End of Document|Ende des Dokuments|Fin du document|Classification)\b",
    re.MULTILINE,
)
_COVER_LINE = re.compile(_COVER.pattern + r"$", re.IGNORECASE | re.MULTILINE)
_BOOKMARK = re.compile(r"Bookmark_\d+")
_URN = re.compile(r"urn:contentItem:[\w-]+")
_ENTRY = re.compile(r"\d{1,5}\.\s*(?P<headline>\S.*)", re.DOTALL)
_CAPTIONS = re.compile(r"(?:graphics?|grafik|graphique|grafiek|gráfico|foto|photo)s?", re.IGNORECASE)
_CORRECTED = re.compile(r"(?:correction|korrektur|correctie|corrección)", re.IGNORECASE)
_NOTES = re.compile(r"(?:notes?|anmerkung(?:en)?|hinweise?)", re.IGNORECASE)
_APPENDED = re.compile(r"(?:correction|clarification|korrektur|correctie)\b.{0,40}", re.IGNORECASE)
_HEAD = 60  # lines above a text, at most


def recognises(source: Source) -> float:
    """By its bookmarks, or by a line ``Body`` with the labels of Nexis, or by the list of documents on its cover."""
    if shape_of(source) in DOCUMENTS and _has_bookmarks(source):
        return CERTAIN
    if _MARKS.isdisjoint(outline_of(source)):
        return NO
    return CERTAIN if _is_nexis(beginning_in(source)) else NO


def _has_bookmarks(source: Source) -> bool:
    try:
        paragraphs = paragraphs_in(source)
    except Unreadable:
        return False
    names = (name for one in paragraphs for name in one.bookmarks)
    return any(name.partition("_")[0] == "Body" for name in names) and any(map(_starts, paragraphs))


def _is_nexis(text: str) -> bool:
    if (cover := _COVER_LINE.search(text[:8_000])) and _OF_COVER.search(text, cover.end()):
        return True
    body = _BODY_LINE.search(text)
    return (
        body is not None
        and bool(_BELOW_BODY.search(text, body.end()))
        and any(
            (labelled := LABELS.of(line)) is not None
            and labelled.name in ("length", "load date", "section", "language")
            for line in text.split("\n")
            if ":" in line[:30]
        )
    )


def is_of_cover(line: str) -> bool:
    """Whether a line is one of a cover: how many documents there are, one of them, or what was searched for."""
    return bool(_COVER.fullmatch(line) or _OF_COVER.match(line) or _ENTRY.match(line))


def read(source: Source, options: ReadOptions) -> Found:
    """One article a document; the cover, which names who downloaded it, is not kept."""
    if shape_of(source) is Shape.TEXT:
        paragraphs = [Paragraph(line) for line in lines_in(source)]
    else:
        paragraphs = [one for one in paragraphs_in(source) if one.text or one.bookmarks]
    cover, documents = _split(paragraphs)
    found = Found(declared=_declared(cover))
    if not documents:
        n = found.declared or 0
        what = say("lists {n} result of Nexis without text.|lists {n} results of Nexis without texts.", n=n)
        raise Unreadable(what, say("Download the documents themselves."))
    found.articles = composed([piece_of(document) for document in documents], options, found)
    return found


def _starts(paragraph: Paragraph) -> bool:
    return any(_BOOKMARK.fullmatch(name) for name in paragraph.bookmarks)


def _split(paragraphs: list[Paragraph]) -> tuple[list[Paragraph], list[list[Paragraph]]]:
    """The cover and the documents: by bookmarks where there are any, else by the lines that end each."""
    if any(map(_starts, paragraphs)):
        return _split_by_bookmarks(paragraphs)
    documents, current = [], list[Paragraph]()
    for paragraph in paragraphs:
        current.append(paragraph)
        if MARKERS.named(paragraph.text) == "end" and len(paragraph.text) < 40:
            documents.append(current)
            current = []
    if any(_is_marker(one, "body") for one in current):
        documents.append(current)
    if not documents:
        return paragraphs, []
    cover, documents[0] = _without_cover(documents[0])
    return cover, [document for document in documents if len(document) > 1]


def _split_by_bookmarks(paragraphs: list[Paragraph]) -> tuple[list[Paragraph], list[list[Paragraph]]]:
    cover, documents, seen = list[Paragraph](), list[list[Paragraph]](), set[str]()
    for paragraph in paragraphs:
        names = {name for name in paragraph.bookmarks if _BOOKMARK.fullmatch(name)} - seen
        if names:
            seen |= names
            documents.append([])
        (documents[-1] if documents else cover).append(paragraph)
    return cover, documents


def _without_cover(paragraphs: list[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """Where the cover ends in what stands before the first end: where the first headline of its list comes again."""
    at = next((n for n, one in enumerate(paragraphs[:30]) if _COVER.fullmatch(one.text)), None)
    if at is None:
        return [], paragraphs
    listed = next((match for one in paragraphs[at:] if (match := _ENTRY.match(one.text))), None)
    headline = " ".join(listed["headline"].split()) if listed else ""
    body = next((n for n, one in enumerate(paragraphs) if n > at and _is_marker(one, "body")), len(paragraphs))
    for n in range(body - 1, at, -1):
        if headline and " ".join(paragraphs[n].text.split()) == headline:
            return paragraphs[:n], paragraphs[n:]
    for n in range(body - 1, at + 2, -1):
        if _date_of(paragraphs[n].text):
            return paragraphs[: n - 2], paragraphs[n - 2 :]
    return paragraphs[: at + 1], paragraphs[at + 1 :]


def _declared(cover: list[Paragraph]) -> int | None:
    counts = (match for one in cover if (match := _COVER.fullmatch(one.text.strip())))
    return next((int(match[1]) for match in counts), None)


def _is_marker(paragraph: Paragraph, name: str) -> bool:
    if any(bookmark.partition("_")[0].lower() == name for bookmark in paragraph.bookmarks):
        return True
    return len(paragraph.text) < 40 and MARKERS.named(paragraph.text) == name and ":" not in paragraph.text


def piece_of(paragraphs: list[Paragraph]) -> Piece:
    """What one document says: its head down to ``Body``, the text down to ``Classification``, and what follows."""
    piece = Piece()
    body = next((n for n, one in enumerate(paragraphs) if _is_marker(one, "body")), None)
    end = next((n for n, one in enumerate(paragraphs) if n > (body or 0) and _is_below_text(one)), len(paragraphs))
    head = paragraphs[: body if body is not None else _length_of_head(paragraphs[:end])]
    links = (link for one in head for link in one.links)
    piece.identifier = next((match[0] for link in links if (match := _URN.search(link))), "")
    _take_head(piece, [line.strip() for one in head for line in one.text.split("\n") if line.strip()])
    _take_body(piece, paragraphs[len(head) + (body is not None) : end])
    _take_tail(piece, paragraphs[end:])
    return piece


def _is_below_text(paragraph: Paragraph) -> bool:
    if _is_marker(paragraph, "classification") or _is_marker(paragraph, "end"):
        return True
    labelled = LABELS.of(paragraph.text)
    return labelled is not None and labelled.name == "load date" and date_in_line(labelled.value) is not None


def _length_of_head(paragraphs: list[Paragraph]) -> int:
    """Where a document without ``Body`` has its last label, or its copyright line."""
    last = 0
    for n, one in enumerate(paragraphs[:_HEAD], 1):
        labelled = LABELS.of(one.text)
        if is_rights(one.text) or (labelled is not None and not is_label_of_tail(labelled)):
            last = n
    return last


def _date_of(line: str) -> bool:
    read = date_in_line(line) if len(line) < 80 else None
    return read is not None and not read.before and not is_rights(line)


def _take_head(piece: Piece, lines: list[str]) -> None:
    dated = next((n for n, line in enumerate(lines) if n and _date_of(line)), None)
    if dated is None:
        labels = (n for n, line in enumerate(lines) if n and (LABELS.of(line) or is_rights(line)))
        dated = next(labels, len(lines))
    else:
        piece.date = lines[dated]
    above, below = lines[:dated], lines[dated + bool(piece.date) :]
    if len(above) > 2 and _APPENDED.fullmatch(above[-1]):
        piece.add("notice", above.pop())
    if len(above) > 1:
        piece.outlet = above.pop()
    piece.headline, piece.subhead = (above[0] if above else ""), " ".join(above[1:])
    if piece.date and (read := date_in_line(piece.date)) and read.after:
        piece.edition, piece.date = read.after, piece.date.replace(read.after, "").strip(" ,;")
    for line in below:
        _take_below_date(piece, line)


def _take_below_date(piece: Piece, line: str) -> None:
    labelled = LABELS.of(line)
    if is_rights(line) or (piece.rights and not labelled and not piece.length):
        piece.rights = f"{piece.rights} {line}".strip()
    elif labelled and labelled.name != "body":
        take(piece, labelled.name, labelled.value)
    elif not labelled and not piece.edition and not piece.rights:
        piece.edition = line
    else:
        piece.add("notice", line)


def _take_body(piece: Piece, paragraphs: list[Paragraph]) -> None:
    """The text; of an abstract and a full text the latter, and captions and corrections apart."""
    into, abstract = "text", list[str]()
    for one in paragraphs:
        line = one.text.strip()
        if MARKERS.named(line) == "abstract" and not piece.paragraphs:
            into = "abstract"
        elif MARKERS.named(line) == "full text" and into == "abstract":
            into = "text"
        elif _is_marker(one, "correction") or _CORRECTED.fullmatch(line):
            into = CORRECTION
        elif _CAPTIONS.fullmatch(line):
            into = CAPTION
        elif _NOTES.fullmatch(line):
            into = "notes"
        elif into == "text":
            piece.paragraphs.extend(one.text.split("\n"))
        elif into == "abstract":
            abstract.append(line)
        else:
            piece.add(into, line)
    if abstract and piece.paragraphs:
        piece.subhead = piece.subhead or " ".join(abstract)
    else:
        piece.paragraphs.extend(abstract)


def _take_tail(piece: Piece, paragraphs: list[Paragraph]) -> None:
    name = "notes"
    for line in (line.strip() for one in paragraphs for line in one.text.split("\n")):
        if not line or MARKERS.named(line) in ("classification", "end"):
            continue
        labelled = LABELS.of(line)
        if labelled and is_label_of_tail(labelled):
            name = labelled.name
            take(piece, name, labelled.value)
        elif is_rights(line):
            piece.rights = f"{piece.rights} {line}".strip()
        else:
            take(piece, name, line) if name != "language" else piece.add("notes", line)


READER = Reader("nexis-uni", later("Nexis Uni"), recognises, read, fields=fields_without("url"), takes_bytes=True)
