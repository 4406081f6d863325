"""The search in headlines and texts: articles, the places where they match, and those places in their context."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from models.articles.articles import first_words, freeze
from models.errors import NotAllowed
from models.file import Project, RefusedByDatabase
from models.wording import say

BEGUN = 3  # letters from which on a word may be unfinished: fewer begin too many words to be looked through
BLANK = re.compile(r"\s+")
WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
MATCHING = "SELECT rowid FROM article_search WHERE article_search MATCH ?"  # ids, by an expression of FTS5
# What is set aside is found all the same, but for imports that were taken back.
THERE = "{article} NOT IN (SELECT article_id FROM set_aside WHERE kind = 'import')"
RANKED = (
    f"SELECT rowid FROM article_search WHERE article_search MATCH ? AND {THERE.format(article='rowid')} "
    "ORDER BY rank LIMIT ?"
)
# All hits in one cell: a list of ids is read four times quicker than as many rows.
HITS = "SELECT json_group_array(rowid) FROM article_search WHERE article_search MATCH ?"
NEWEST_OF = (
    f"SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) AND {THERE.format(article='id')} "
    "ORDER BY published DESC, id DESC LIMIT ?"
)
NEWEST = f"SELECT id FROM article WHERE {THERE.format(article='id')} ORDER BY published DESC, id DESC"
# A frozen text has none of these two, so they can stand around a match in it.
BEFORE, AFTER = "\u2028", "\u2029"
AROUND = 90  # code points of context on each side of a match
AT_ONCE = 50  # articles whose matches are looked up together
FEW = 2000  # hits that are put in order themselves; where there are more, the newest articles are looked up among them


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found, with the words around the match; [ and ] stand around the match itself."""

    article_id: int
    headline: str
    outlet: str
    published: str | None
    excerpt: str


@dataclass(frozen=True, slots=True)
class Line:
    """One match in its context; ``start`` and ``end`` are its place in the text, in code points."""

    article_id: int
    headline: str
    outlet: str
    published: str | None
    start: int
    end: int
    before: str  # what stands before it, in one line, with a blank at its end where there is one
    words: str
    after: str


def search_articles(
    project: Project, query: str, limit: int = 50, order: str = "date", syntax: bool = False
) -> list[Hit]:
    """Articles whose headline or text has all words of ``query`` (or matches it as an FTS5 expression with ``syntax``).

    ``order`` is "date" (newest first, quick on any number of hits) or "rank". Raises NotAllowed on a broken expression.
    """
    expression = query if syntax else quoted(query)
    if not expression:
        return []
    try:
        if order == "rank":
            ids = [i for (i,) in project.tuples(RANKED, expression, limit)]
        else:
            ids = _newest(project, expression, limit)
        found = {hit.article_id: hit for hit in _hits(project, expression, ids)}
    except RefusedByDatabase as error:
        raise NotAllowed(
            say("“{query}” is no search: {error}.", query=query, error=error),
            say("Search for plain words, or quote a phrase."),
        ) from error
    return [found[i] for i in ids]


def matches(project: Project, query: str, article_id: int) -> list[tuple[int, int]]:
    """Where the text of an article has the words of a query: start and end, in code points."""
    expression = quoted(query)
    rows = _marked(project, expression, [article_id]) if expression else iter(())
    return [place for _, marked in rows for place in _places(marked)]


def in_context(project: Project, query: str, limit: int = 1000) -> list[Line]:
    """Each place where a text has the words of a query, in the newest articles first, at most so many."""
    expression = quoted(query)
    if not expression:
        return []
    found: list[Line] = []
    ids = _newest(project, expression, limit)
    while ids and len(found) < limit:  # few articles at a time: one may hold more matches than are wanted
        found += _lines(project, expression, ids[:AT_ONCE])
        ids = ids[AT_ONCE:]
    return found[:limit]


def _lines(project: Project, expression: str, ids: list[int]) -> list[Line]:
    marked = dict(_marked(project, expression, ids))
    marks = ", ".join("?" * len(ids))
    facts = {
        row[0]: row[1:]
        for row in project.tuples(f"SELECT id, headline, outlet, published FROM article WHERE id IN ({marks})", *ids)
    }
    lines: list[Line] = []
    for article_id in (i for i in ids if i in marked):
        text = marked[article_id].replace(BEFORE, "").replace(AFTER, "")
        headline, outlet, published = facts[article_id]
        name = headline or first_words(text)
        for start, end in _places(marked[article_id]):
            around = text[max(0, start - AROUND) : start], text[start:end], text[end : end + AROUND]
            before, words, after = (BLANK.sub(" ", part) for part in around)
            lines.append(Line(article_id, name, outlet, published, start, end, before.lstrip(), words, after.rstrip()))
    return lines


def _marked(project: Project, expression: str, ids: list[int]) -> Iterator[tuple[int, str]]:
    """The texts of these articles, with marks around each match."""
    marks = ", ".join("?" * len(ids))
    row = "+rowid" if "*" in expression else "rowid"  # as for the hits
    rows = project.tuples(
        f"SELECT rowid, highlight(article_search, 1, ?, ?) FROM article_search "
        f"WHERE article_search MATCH ? AND {row} IN ({marks})",
        BEFORE, AFTER, expression, *ids,
    )  # fmt: skip
    return ((article_id, text) for article_id, text in rows)


def _places(marked: str) -> Iterator[tuple[int, int]]:
    at = 0  # marks seen so far
    for match in re.finditer(f"{BEFORE}([^{AFTER}]*){AFTER}", marked):
        yield match.start() - at, match.end() - at - 2
        at += 2


def _newest(project: Project, expression: str, limit: int) -> list[int]:
    """The newest articles that match, by the index on dates: no article is read that isn't shown."""
    found = project.tuples(HITS, expression)[0][0]
    matching = set(json.loads(found))
    if len(matching) <= FEW:
        return [i for (i,) in project.tuples(NEWEST_OF, found, limit)]
    return list(islice((i for (i,) in project.stream(NEWEST) if i in matching), limit))


def _hits(project: Project, expression: str, ids: list[int]) -> list[Hit]:
    marks = ", ".join("?" * len(ids))
    # FTS5 would gather all words that begin so anew for each row that is looked up by its id; a plus forbids that.
    row = "+s.rowid" if "*" in expression else "s.rowid"
    rows = project.tuples(
        "SELECT a.id, a.headline, a.outlet, a.published, snippet(article_search, 1, '[', ']', '…', 24), "
        "substr(a.text, 1, 400) FROM article_search s JOIN article a ON a.id = s.rowid "
        f"WHERE article_search MATCH ? AND {row} IN ({marks})",
        expression,
        *ids,
    )
    return [
        Hit(i, headline or first_words(text), outlet, published, " ".join(excerpt.split()))
        for i, headline, outlet, published, excerpt, text in rows
    ]


def quoted(query: str) -> str:
    """What a user typed as an FTS5 expression: every word, phrases in double quotes, the last word begun.

    A last word of one or two letters is taken as it stands, unless its script knows no capitals: there it says much.
    """
    query = freeze(query)  # which lacks what no text of an article has
    parts = re.findall(r'"([^"]+)"|(\S+)', query.replace("“", '"').replace("”", '"'))
    terms = ['"' + (phrase or word).replace('"', "") + '"' for phrase, word in parts if WORD.search(phrase or word)]
    last = parts[-1][1] if terms else ""
    if query[-1:].strip() and WORD.search(last) and (len(last) >= BEGUN or last.upper() == last.lower()):
        terms[-1] += "*"
    return " ".join(terms)
