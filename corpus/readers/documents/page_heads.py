"""Heads and feet of a document's pages, told from what stands at their edges and belongs to the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from corpus.readers.databases import nexis_uni, proquest
from corpus.readers.databases.factiva_fields import ACCESSION
from corpus.readers.databases.nexis_labels import LABELS, MARKERS
from corpus.readers.documents.separators import is_separator

_EDGE = 2  # lines at the top and bottom of a page that may be its head or foot
_REPEATED = 3  # pages on which a head stands at least
_LONGEST_MARK = 60
_PROQUEST = re.compile(r"pro\s?quest\s?document\s?id\s?:", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,6} (?:of|von|de|van|di|sur) \d{1,6} (?:docum|dokum)\w+", re.IGNORECASE)


def is_download(lines: Iterable[str]) -> bool:
    """Whether some line is one by which a news database ends or counts its documents."""
    return any(_ends_document(line) or _PROQUEST.match(line) or _COUNT.fullmatch(line) for line in lines)


def is_own_line(line: str) -> bool:
    """Whether a line of a download begins something: a label, a mark, a number of a document."""
    if len(line) < _LONGEST_MARK and (MARKERS.named(line) or _ends_document(line)):
        return True
    if is_separator(line) or _COUNT.fullmatch(line) or nexis_uni.is_of_cover(line):
        return True
    return LABELS.of(line) is not None or proquest.LABELS.of(line) is not None


def without_heads(pages: list[list[str]], is_own: Callable[[str], bool]) -> tuple[list[list[str]], int]:
    """The pages without the lines that most of them begin or end with, whatever number stands there; how many.

    So goes what stands on top of two pages in succession, and the first of two like lines on top of a page. Of a
    document's first page the head may be the only mention of its headline, so that it counts as less.
    """
    heads = _heads(pages, is_own)
    kept, left, above = list[list[str]](), 0, set[str]()
    for page in pages:
        edge = [n for n in _edge(page) if not is_own(page[n]) or _is_number(page[n], len(pages))]
        top = [n for n in edge if n <= (edge[0] if edge else 0) + _EDGE]
        out = {n for n in edge if _plain(page[n]) in heads or _is_number(page[n], len(pages))}
        if not _starts_document(kept):
            out |= {n for n in top if page[n] in above}
        filled = [n for n, line in enumerate(page) if line and n not in out][:2]
        if len(filled) == 2 and page[filled[0]] == page[filled[1]]:
            out.add(filled[0])
        above = {page[n] for n in top if not _is_number(page[n], len(pages))}
        left += len(out)
        kept.append([line for n, line in enumerate(page) if n not in out])
    return kept, left


def _heads(pages: list[list[str]], is_own: Callable[[str], bool]) -> set[str]:
    """What stands at the edges of all pages, or of most of those on which no document of a download begins."""
    every, later = Counter[str](), Counter[str]()
    pages_later = 0
    for number, page in enumerate(pages):
        keys = {_plain(page[n]) for n in _edge(page) if not is_own(page[n])}
        every.update(keys)
        if not _starts_document(pages[:number][-1:]):
            later.update(keys)
            pages_later += 1
    least = max(_REPEATED, pages_later // 2)
    heads = {key for key, n in later.items() if n >= least}
    return heads | {key for key, n in every.items() if n == len(pages) >= _REPEATED}


def _starts_document(before: list[list[str]]) -> bool:
    """Whether what comes after these pages begins another document."""
    last = next((line for page in reversed(before) for line in reversed(page) if line), "")
    return _ends_document(last)


def _ends_document(line: str) -> bool:
    if len(line) >= _LONGEST_MARK:
        return False
    return MARKERS.named(line) == "end" or (ACCESSION.fullmatch(line) is not None and " " in line)


def _edge(page: list[str]) -> list[int]:
    """Where the first and last lines of a page stand that are not empty."""
    filled = [n for n, line in enumerate(page) if line]
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _plain(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _is_number(line: str, pages: int) -> bool:
    return pages > 1 and bool(re.fullmatch(r"(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:of|/|von) ?\d{1,4})?", line, re.I))
