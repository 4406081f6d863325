"""Statements with the words of their passages, a page at a time; and those whose passages have some words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unicodedata import combining, normalize

from models.articles import MATCHING, article, quoted
from models.coding import Item, statements_of_all, statements_with
from models.codings.reading import SEEN, only
from models.file import Project, as_list
from models.people import Acting, Coder, coders

SINGLE = re.compile(r"\w+")
AROUND = 200  # code points of context on each side of a passage
AT = f"(SELECT max(0, min(start) - {AROUND}) FROM statement_span WHERE statement_id = s.id AND role = 'evidence')"
END = f"(SELECT max(end) + {AROUND} FROM statement_span WHERE statement_id = s.id AND role = 'evidence')"
ROWS = (
    "SELECT s.id, s.article_id, s.coder_id, v.number, a.headline, a.outlet, a.published, "
    f"{AT} AS at, substr(a.text, 1 + {AT}, {END} - {AT}) AS words "
    "FROM statement s JOIN article a ON a.id = s.article_id JOIN codebook_version v ON v.id = s.codebook_version_id "
    f"WHERE s.id IN (SELECT value FROM json_each(?1)) AND {SEEN} AND ?2 = ?2"
)
PASSAGES = (
    "SELECT p.statement_id, substr(a.text, p.start + 1, p.end - p.start) FROM statement s "
    "JOIN statement_span p ON p.statement_id = s.id AND p.role = 'evidence' JOIN article a ON a.id = s.article_id "
    f"WHERE s.article_id IN ({MATCHING.replace('?', '?1')}) AND {SEEN} AND ?2 = ?2"
)


@dataclass(frozen=True, slots=True)
class CodingRow:
    """One statement as a table shows it: its words in one line, and what stands before and after them."""

    id: int
    article_id: int
    coder_id: int
    version: int  # of the codebook
    headline: str
    outlet: str
    published: str | None
    passage: str
    before: str
    after: str
    item: Item


@dataclass(frozen=True, slots=True)
class Beside:
    """One article with the statements of every coder who has some there, in the order in which they came."""

    article_id: int
    headline: str
    outlet: str
    published: str | None
    text: str
    coders: tuple[tuple[Coder, tuple[Item, ...]], ...]


def coding_rows(project: Project, seen: Acting, ids: Sequence[int]) -> dict[int, CodingRow]:
    """Some statements (a page of them), by id; those that one may not see, or that are gone, are not among them."""
    found = project.tuples(ROWS, as_list(ids), 0, seen.layer_id, only(seen))
    items = statements_with(project, [row[0] for row in found])
    rows = {}
    for statement_id, article_id, coder_id, version, headline, outlet, published, at, words in found:
        item = items[statement_id]
        before, passage, after = _cut(item, at or 0, words or "")
        rows[statement_id] = CodingRow(
            statement_id, article_id, coder_id, version, headline, outlet, published, passage, before, after, item
        )
    return rows


def having_words(project: Project, seen: Acting, words: str) -> frozenset[int]:
    """The statements whose passages have all these words, each perhaps only begun, whatever their case and accents."""
    expression = quoted(words)
    if not expression:
        return frozenset()
    wanted = _words(words)
    texts: dict[int, str] = {}
    for statement_id, passage in project.stream(PASSAGES, expression, 0, seen.layer_id, only(seen)):
        texts[statement_id] = f"{texts.get(statement_id, '')} {passage}"
    return frozenset(i for i, text in texts.items() if _has(_words(text), wanted))


def beside(project: Project, lead: Acting, article_id: int) -> Beside:
    """What every coder has coded in an article; only a lead may look, and looking changes nothing."""
    of = article(project, article_id)
    coded = statements_of_all(project, lead, article_id)
    there = tuple(
        (coder, tuple(sorted(coded[coder.id], key=lambda item: item.evidence)))
        for coder in coders(project)
        if coder.id in coded
    )
    return Beside(article_id, of.headline, of.outlet, of.published, of.text, there)


def _cut(item: Item, at: int, words: str) -> tuple[str, str, str]:
    """What stands before the passage, the passage with … between its parts, and what stands after it."""
    if not item.evidence:
        return "", "", ""
    parts = [_line(words[max(0, start - at) : end - at]) for start, end in item.evidence]
    first, last = item.evidence[0].start - at, max(span.end for span in item.evidence) - at
    return _tail(words[:first]), " … ".join(parts), _head(words[last:])


def _line(words: str) -> str:
    return " ".join(words.split())


def _tail(words: str) -> str:
    """The end of what stands before a passage, of its own paragraph and from a whole word on."""
    words = words.rpartition("\n")[2]
    return words.partition(" ")[2] if len(words) >= AROUND else words


def _head(words: str) -> str:
    words = words.partition("\n")[0]
    return words.rpartition(" ")[0] if len(words) >= AROUND else words


def _has(there: Iterable[str], wanted: Iterable[str]) -> bool:
    there = list(there)
    return all(any(word.startswith(one) for word in there) for one in wanted)


def _words(text: str) -> list[str]:
    """Words as the search knows them."""
    letters = (sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return SINGLE.findall("".join(letters))
