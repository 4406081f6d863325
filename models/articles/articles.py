"""Articles: frozen at import, and told apart from those that are there already."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from models.articles.duplicates import Key, Known
from models.clock import now
from models.errors import NotAllowed, NotFound
from models.file import Project, Row, new_uid, seal
from models.wording import say

MARKS = (("\r", "\n"), ("\u2028", "\n"), ("\u2029", "\n"), ("\ufeff", ""), ("\0", ""))
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Of a row that names an article: that it is not set aside, for whatever reason.
IN_CORPUS = "{article} NOT IN (SELECT article_id FROM set_aside)"
PIECE = 100_000  # characters of a long text that are worked on at once


class ForeignParagraph(NamedTuple):
    """A paragraph in another language than its article: a span of the frozen text, and the language's tag."""

    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article as a reader found it; ``published`` is an ISO date, ``origin`` the file and member it came from.

    ``foreign`` are spans of its text as it is when frozen.
    """

    text: str
    headline: str = ""
    outlet: str = ""
    published: str | None = None
    byline: str = ""
    place: str = ""
    url: str = ""
    language: str = "en"
    origin: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    foreign: Sequence[ForeignParagraph] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a new article: kept under ``article_id``, or known there already."""

    article_id: int
    duplicate: bool


@dataclass(frozen=True, slots=True)
class Article:
    """A frozen article."""

    id: int
    uuid: str
    text: str
    sha256: str
    headline: str
    outlet: str
    published: str | None
    byline: str
    place: str
    url: str
    language: str
    origin: str
    words: int
    metadata: dict[str, str]

    @property
    def name(self) -> str:
        """What to call it: the headline, or its first words."""
        return self.headline or first_words(self.text)


def freeze(text: str) -> str:
    """The text as it is stored: without BOM, NUL and lone surrogates, every line end as LF, nothing else changed.

    A surrogate pair that arrives as two halves is joined to the character it stands for.
    """
    if text.isprintable():  # one line without any of them
        return text
    try:
        for piece in _pieces(text):
            piece.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    for mark, stored in MARKS:  # a look for each is far quicker than one regular expression over the text
        if mark in text:
            text = text.replace(mark, stored)
    return text


def sha256(text: str) -> str:
    """The hash of a frozen text."""
    digest = hashlib.sha256()
    for piece in _pieces(text):
        digest.update(piece.encode())
    return digest.hexdigest()


def _count_words(text: str) -> int:
    """How many words stand between blanks; of a long text never all at once, which would take ten times its memory."""
    words = 0
    for piece in _pieces(text):
        words += len(piece.split())
    cuts = range(PIECE, len(text), PIECE)
    return words - sum(not text[cut - 1].isspace() and not text[cut].isspace() for cut in cuts)


def _pieces(text: str) -> Iterator[str]:
    """A text as it is, a long one piece by piece, so that nothing is made of all of it at once."""
    if len(text) <= PIECE:
        yield text
        return
    for start in range(0, len(text), PIECE):
        yield text[start : start + PIECE]


def first_words(text: str, most: int = 80) -> str:
    """The beginning of a text, cut at a word."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"


def add_articles(project: Project, articles: Sequence[NewArticle]) -> list[Added]:
    """Keep articles in one transaction; one that is here already is told apart, not kept twice.

    What is the same, ``duplicates.Known`` says. Raises NotAllowed for an article without text, or with a date that is
    none; then none is kept.
    """
    frozen = [frozen_article(article) for article in articles]
    with project.transaction():
        return put_articles(project, frozen)


def put_articles(project: Project, frozen: Sequence[NewArticle]) -> list[Added]:
    """The same within a transaction, of articles as ``frozen_article`` makes them."""
    keys = [_key(article) for article in frozen]
    known = Known(project)
    known.look_up(keys)
    last = project.tuples("SELECT coalesce(max(id), 0) FROM article")[0][0]
    added, fresh = [], []
    for article, key in zip(frozen, keys, strict=True):
        there = known.find(key)
        if there is None:
            last += 1
            known.put(key, last)
            fresh.append((last, key[0], article))
        added.append(Added(there or last, there is not None))
    _insert(project, fresh)
    return added


def known_articles(known: Known, articles: Sequence[NewArticle]) -> list[bool]:
    """For each article whether ``add_articles`` would call it a duplicate, of the project or of an earlier one.

    Those that are none are put to ``known``, which goes from one call to the next.
    """
    keys = [_key(frozen_article(article)) for article in articles]
    known.look_up(keys)
    duplicates = []
    for key in keys:
        duplicates.append(known.find(key) is not None)
        if not duplicates[-1]:
            known.put(key, 0)
    return duplicates


def article(project: Project, article_id: int) -> Article:
    """One article whole."""
    rows = project.select("SELECT * FROM article WHERE id = ?", article_id)
    if not rows:
        raise NotFound(say("There is no article {article} in {file}.", article=str(article_id), file=project.path.name))
    extra = project.tuples("SELECT name, value FROM metadata WHERE article_id = ? ORDER BY id", article_id)
    return _article(rows[0], dict(extra))


def foreign_paragraphs(project: Project, article_id: int) -> tuple[ForeignParagraph, ...]:
    """The paragraphs of an article in another language than its own, in the order of the text."""
    rows = project.tuples(
        "SELECT start, end, language FROM paragraph_language WHERE article_id = ? ORDER BY start", article_id
    )
    return tuple(ForeignParagraph(*row) for row in rows)


def article_exists(project: Project, article_id: int) -> bool:
    """Whether the project holds this article."""
    return bool(project.value("SELECT 1 FROM article WHERE id = ?", article_id))


def article_ids(project: Project) -> list[int]:
    """The ids of all articles by date, those without a date first; not of those that are set aside."""
    inside = IN_CORPUS.format(article="id")
    return [i for (i,) in project.tuples(f"SELECT id FROM article WHERE {inside} ORDER BY published, id")]


def count_articles(project: Project) -> int:
    """How many articles the project holds, without those that are set aside."""
    return int(project.value("SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM set_aside)"))


def has_more_articles(project: Project, than: int = 0) -> bool:
    """Whether the project holds more articles than so many: quick, however many there are."""
    return bool(project.tuples("SELECT 1 FROM article LIMIT 1 OFFSET ?", than))


def frozen_article(new: NewArticle) -> NewArticle:
    """The article as it is stored; raises NotAllowed where it has no text, or a date that is none."""
    text = freeze(new.text)
    if not text or text.isspace():
        raise NotAllowed(
            say("{origin} has no text.", origin=new.origin) if new.origin else say("An article has no text.")
        )
    if new.published is not None and not DAY.fullmatch(new.published):
        raise NotAllowed(say("{date} is no ISO date ({origin}).", date=new.published, origin=new.origin))
    return NewArticle(
        text,
        headline=freeze(new.headline),
        outlet=freeze(new.outlet),
        published=new.published,
        byline=freeze(new.byline),
        place=freeze(new.place),
        url=freeze(new.url),
        language=freeze(new.language),
        origin=freeze(new.origin),
        metadata={freeze(name): freeze(value) for name, value in new.metadata.items()},
        foreign=new.foreign,
    )


def _key(article: NewArticle) -> Key:
    return (sha256(article.text), article.outlet, article.published)


def _insert(project: Project, fresh: Sequence[tuple[int, str, NewArticle]]) -> None:
    """Write articles under their ids, all above those that are there, table by table.

    The search index is written here and not by a trigger: FTS5 would flush at every row, at more than twice the time.
    """
    if not fresh:
        return
    at = now()
    project.execute_many(
        "INSERT INTO article (id, uuid, text, sha256, headline, outlet, published, byline, place, url, language, "
        "origin, words, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (i, new_uid(), a.text, digest, a.headline, a.outlet, a.published, a.byline, a.place, a.url,
             a.language, a.origin, _count_words(a.text), at)
            for i, digest, a in fresh
        ],
    )  # fmt: skip
    project.execute(
        "INSERT INTO article_search (rowid, headline, text) SELECT id, headline, text FROM article WHERE id >= ?",
        fresh[0][0],
    )
    project.execute_many(
        "INSERT INTO metadata (uuid, article_id, name, value) VALUES (?, ?, ?, ?)",
        [(new_uid(), i, name, value) for i, _, article in fresh for name, value in article.metadata.items()],
    )
    project.execute_many(
        "INSERT INTO paragraph_language (uuid, article_id, start, end, language) VALUES (?, ?, ?, ?, ?)",
        [(new_uid(), i, *paragraph) for i, _, article in fresh for paragraph in article.foreign],
    )
    seal(project, "article", fresh[0][0], fresh[-1][0])


def _article(row: Row, metadata: dict[str, str]) -> Article:
    return Article(
        row["id"], row["uuid"], row["text"], row["sha256"], row["headline"], row["outlet"], row["published"],
        row["byline"], row["place"], row["url"], row["language"], row["origin"], row["words"], metadata,
    )  # fmt: skip
