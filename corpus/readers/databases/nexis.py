"""Nexis as it was until 2020: ``n of m DOCUMENTS``, labels in capitals; as text, HTML, RTF, Word or PDF."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from corpus.readers.bylines import authors_of
from corpus.readers.databases.nexis_labels import (
    LABELS,
    is_label_of_head,
    is_label_of_tail,
    is_length,
    is_rights,
    set_headline,
    take,
)
from corpus.readers.dates import date_in_line
from corpus.readers.markup import Element, html_tree, name_of, named, paragraphs_of, text_of_markup
from corpus.readers.paragraphs import Paragraph, beginning_in, outline_of, paragraphs_in, sentences_end, unwrapped
from corpus.readers.pieces import FIELDS, Composer, Piece
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import later, say

_OF = r"(?:of|von|de|van|di|av|af|sur|из)"
_COUNT = re.compile(
    rf"^[ \t\f\xa0]*(?:(?P<word>document|dokument|documento)[ \t\xa0]+)?(?P<number>\d{{1,6}})[ \t\xa0]+{_OF}[ \t\xa0]+"
    rf"(?P<all>\d{{1,6}})(?(word)|[ \t\xa0]+(?:docum|dokum)\w+)[ \t\xa0]*$",
    re.IGNORECASE | re.MULTILINE,
)
_LOOKS_LIKE_IT = re.compile(
    r"^[ \t\xa0]*(?:BYLINE|SECTION|HEADLINE|LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD|LUNGHEZZA|LOAD-DATE|UPDATE|"
    r"DATE-CHARGEMENT|LANGUAGE|SPRACHE|LANGUE|TAAL|RUBRIK|RUBRIQUE|PUBLICATION-TYPE):|"
    r"Copyright (?:©\s*)?\d{4}|DOCUMENTS?[ \t]*$",
    re.MULTILINE,
)
_HTML = re.compile(r"<DOC NUMBER=|<!-- LXNComment|name=\"?DOC_ID_\d", re.IGNORECASE)
_CENTRED_CLASS = re.compile(r"\.(c\d+)\s*\{[^}]*text-align:\s*center", re.IGNORECASE)
_ERROR_STUB = re.compile(r"we are sorry but there is an error", re.IGNORECASE)
_NOTICE = re.compile(r"republished|permission|transcription|transcript\b|responsibility", re.IGNORECASE)
_AGREE = 0.8  # of the documents that must count to the same number
_NARROW = 44  # columns at which a centred line may have been broken
_AHEAD = 3  # blocks above the text in which a label may still follow


class Document(NamedTuple):
    """One document of a download: its number as the file has it, of how many, and its blocks."""

    number: int
    all: int
    blocks: list[Paragraph]


def recognises(source: Source) -> float:
    """By ``1 of 62 DOCUMENTS`` with a label of Nexis below it, or by the comments in its HTML."""
    shape = shape_of(source)
    if shape is Shape.HTML:
        return CERTAIN if _HTML.search(source.beginning()[:LOOKED_AT]) else NO
    if not any("docum" in mark or "dokum" in mark for mark in outline_of(source)):
        return NO
    return CERTAIN if _is_download(beginning_in(source)) else NO


def _is_download(text: str) -> bool:
    count = _COUNT.search(text)
    return count is not None and bool(_LOOKS_LIKE_IT.search(text, count.end() if count["word"] else count.start()))


def read(source: Source, options: ReadOptions) -> Found:
    """One article a document; what is a page of copyright or an error of the archive is skipped and said."""
    found = Found()
    if shape_of(source) is Shape.HTML:
        tree = html_tree(text_of_markup(source))
        documents, is_wrapped = _split(_blocks_of_html(tree)), False
        found.declared = _declared_in_html(tree) or _declared(documents)
    else:
        documents, is_wrapped = _split(paragraphs_in(source)), shape_of(source) is Shape.TEXT
        found.declared = _declared(documents)
    if not documents:
        raise Unreadable(say("holds no document of Nexis: no line such as “1 of 62 DOCUMENTS” stands in it."))
    if found.declared is None:
        found.note(say("was put together of several downloads, so that it can't say how many articles it holds"))
    found.articles = _articles(documents, is_wrapped, options, found)
    return found


def _articles(documents: list[Document], is_wrapped: bool, options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    composer = Composer(found, options)
    for document in documents:
        where = say("document {n} of {all}", n=document.number, all=document.all)
        if all(is_rights(line) for block in document.blocks for line in block.text.split("\n")):
            found.skip(say("{where} is a page of copyright without an article", where=where))
        elif any(_ERROR_STUB.search(block.text) for block in document.blocks[:6]):
            found.skip(say("{where} is an error message of the archive, no article", where=where))
        elif article := composer.article(piece_of(document.blocks, is_wrapped), where):
            yield article
    composer.close()


def _split(blocks: list[Paragraph]) -> list[Document]:
    """The documents; what stands before the first is the cover, with the name of who downloaded it, and is not kept."""
    documents: list[Document] = []
    for block in blocks:
        at = 0
        for count in _COUNT.finditer(block.text):
            if documents:
                _put(documents[-1], block, block.text[at : count.start()])
            documents.append(Document(int(count["number"]), int(count["all"]), []))
            at = count.end()
        if documents:
            _put(documents[-1], block, block.text[at:] if at else block.text)
    return documents


def _put(document: Document, block: Paragraph, text: str) -> None:
    if text.strip():
        document.blocks.append(Paragraph(text.strip("\n") if text != block.text else text, is_centred=block.is_centred))


def _declared(documents: list[Document]) -> int | None:
    """How many a download says it holds: that of a part (``2001 of 2146``), from its first number to its last.

    None where it was put together of several; a line or two that count otherwise make no difference.
    """
    if not documents:
        return None
    said, most = Counter(document.all for document in documents).most_common(1)[0]
    numbers = [document.number for document in documents]
    if most < len(documents) * _AGREE or numbers != sorted(set(numbers)):
        return None
    return said if numbers[0] == 1 else numbers[-1] - numbers[0] + 1


def _declared_in_html(tree: Element) -> int | None:
    counts = (meta.get("documents", "") for meta in tree.iter("meta"))
    return next((int(count) for count in counts if count.isdecimal() and len(count) < 8), None)


def _blocks_of_html(tree: Element) -> list[Paragraph]:
    style = "\n".join(element.text or "" for element in tree.iter("style"))
    centred = set(_CENTRED_CLASS.findall(style))
    blocks: list[Paragraph] = []
    for paragraph in named(tree, "p"):
        around = (paragraph, *paragraph.iterancestors("div"))
        is_centred = any(element.get("class") in centred or element.get("align") == "center" for element in around)
        if not any(name_of(inner) == "p" for inner in paragraph.iterdescendants()):
            text = "\n\n".join(paragraphs_of(paragraph))
            blocks.extend(Paragraph(part, is_centred=is_centred) for part in text.split("\n\n") if part.strip())
    return blocks


def piece_of(blocks: list[Paragraph], is_wrapped: bool) -> Piece:
    """What one document says: its head, the text, and what stands below it."""
    piece = Piece()
    start, first = _take_head(piece, blocks, is_wrapped)
    end = _end_of_text(blocks, start)
    if first:
        piece.paragraphs.extend(first)
    for block in blocks[start:end]:
        piece.paragraphs.extend(unwrapped(block.text) if is_wrapped else block.text.split("\n"))
    _take_tail(piece, blocks[end:])
    return piece


def _take_head(piece: Piece, blocks: list[Paragraph], is_wrapped: bool) -> tuple[int, list[str]]:
    """Read what stands above the text; gives the block where that starts, and text that stands behind its label."""
    has_labels = False
    for at, block in enumerate(blocks):
        line, _, more = block.text.partition("\n")
        labelled = LABELS.of(line)
        if labelled and labelled.name == "body":
            behind = "\n".join(filter(None, (labelled.value, more)))
            return at + 1, (unwrapped(behind) if is_wrapped else behind.split("\n")) if behind else []
        if labelled and labelled.name == "subhead" and not labelled.value and not more.strip():
            return at + 1, []  # a lead of which the text goes on below the next label
        is_other = labelled and piece.headline and not is_label_of_tail(labelled) and _head_goes_on(blocks, at)
        if labelled and (is_label_of_head(labelled) or is_other):
            behind = f"{labelled.value}\n{more}"
            if labelled.name == "headline":
                set_headline(piece, behind.strip())
            else:
                take(piece, labelled.name, behind)
            has_labels = True
        elif (labelled and is_label_of_tail(labelled) and piece.date) or not _take_unlabelled(
            piece, block, blocks, at, has_labels
        ):
            return at, []
    return len(blocks), []


def _take_unlabelled(piece: Piece, block: Paragraph, blocks: list[Paragraph], at: int, has_labels: bool) -> bool:
    """Take a block without a label into the head; False where the text starts."""
    text = block.text
    if re.match(r"https?://\S", text) and not piece.url:
        piece.url = "".join(text.split())
    elif is_length(text):
        piece.length = text
    elif _reads_as_centred(piece, block):
        _take_centred(piece, text.split("\n"))
    elif not piece.headline and not has_labels:
        set_headline(piece, text)
    elif _head_goes_on(blocks, at) and len(text) < 200 and not sentences_end(text):
        if not piece.headline:
            set_headline(piece, text)
        elif not piece.byline and authors_of(text):
            piece.byline = text
        else:
            piece.add("subhead", text)
    else:
        return False
    return True


def _reads_as_centred(piece: Piece, block: Paragraph) -> bool:
    """Whether a block is one of outlet, date and copyright; without centring, the first two blocks are."""
    if block.is_centred or is_rights(block.text.split("\n")[0]) or not piece.outlet:
        return True
    return not piece.date and _is_date(block.text)


def _head_goes_on(blocks: list[Paragraph], at: int) -> bool:
    """Whether a label of the head comes soon."""
    ahead = (LABELS.of(block.text.partition("\n")[0]) for block in blocks[at + 1 : at + 1 + _AHEAD])
    return any(label is not None and is_label_of_head(label) for label in ahead)


def _is_date(text: str) -> bool:
    read = date_in_line(" ".join(text.split())) if len(text) < 100 else None
    return read is not None and not read.before


def _take_centred(piece: Piece, lines: list[str]) -> None:
    """Outlet, date, edition and copyright, each in a line of its own; an outlet may go over two."""
    in_rights, outlet = False, list[str]()
    for line in (part.strip() for part in ";\n".join(lines).replace(";;\n", "; ").split(";\n")):
        read = date_in_line(line)
        if is_rights(line) or (in_rights and line[:1].islower()):
            piece.rights = f"{piece.rights} {line}".strip()
            in_rights = True
        elif not piece.date and read and len(line) < 120 and len(read.before) < 30:
            piece.date = line if not read.after else line.replace(read.after, "").strip(" ,;")
            piece.edition = piece.edition or read.after
        elif _NOTICE.search(line):
            piece.add("notice", line)
        elif piece.date and not piece.outlet and not outlet:
            outlet.append(line)
        elif piece.date:
            _take_below_date(piece, line)
        elif not piece.outlet and (not outlet or len(outlet[-1]) >= _NARROW):
            outlet.append(line)
        else:
            piece.add("series", line)
    if outlet:
        piece.outlet = " ".join(outlet)


def _take_below_date(piece: Piece, line: str) -> None:
    """An edition, or the time of the day of a date that had none."""
    if re.search(r"\d{1,2}[:.]\d{2}", line) and not re.search(r"\d{1,2}[:.]\d{2}", piece.date):
        piece.date = f"{piece.date} {line}"
    elif not piece.edition:
        piece.edition = line if len(line.split()) > 1 else ""
    elif line != piece.edition:
        piece.add("notice", line)


def _end_of_text(blocks: list[Paragraph], start: int) -> int:
    """The first block below the text: where the labels begin after which no text comes any more."""
    end = len(blocks)
    for at in range(start, len(blocks)):
        labelled = LABELS.of(blocks[at].text.partition("\n")[0])
        if labelled and labelled.name in ("load date", "language", "publication type") and len(labelled.value) < 80:
            end = at
            break
    at = end
    while at > start and (sure := _is_below_text(blocks[at - 1])) is not None:
        at -= 1
        end = at if sure else end
    return end


def _is_below_text(block: Paragraph) -> bool | None:
    """Whether a block surely stands below the text; False where it has just some label, None where it is text."""
    line = block.text.partition("\n")[0]
    if is_rights(line) and len(block.text) < 500:
        return True
    labelled = LABELS.of(line)
    return None if labelled is None else is_label_of_tail(labelled) or is_label_of_head(labelled)


def _take_tail(piece: Piece, blocks: list[Paragraph]) -> None:
    name = "notes"
    for block in blocks:
        line, _, more = block.text.partition("\n")
        labelled = LABELS.of(line)
        if is_rights(line) or (block.is_centred and not labelled):
            piece.rights = f"{piece.rights} {block.text}".strip()
        elif labelled:
            name = labelled.name if labelled.name != "body" else "notes"
            take(piece, name, f"{labelled.value}\n{more}")
        else:
            take(piece, name, block.text) if name != "language" else piece.add("notes", block.text)


READER = Reader("nexis", later("Nexis (until 2020)"), recognises, read, fields=FIELDS, takes_bytes=True)
