"""Articles as rows of a table: what a page of it shows of each, and which of them have words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.articles import MATCHING, first_words, quoted
from models.corpus.aside import Aside, AsideKind
from models.file import CODINGS, Project, as_list
from models.people import layer_id

BEGINNING = 600  # code points of a text that are read for its row
ROWS = (
    "SELECT a.id, a.uuid, a.headline, substr(a.text, 1, ?2) AS beginning, a.outlet, a.published, a.words, a.language, "
    "a.byline, a.place, a.url, a.origin, a.imported_at, s.kind, s.reason, s.rule, s.of_id, "
    "(SELECT count(*) FROM twin t WHERE t.other_id = a.id) AS later, "
    "(SELECT t.other_id FROM twin t WHERE t.article_id = a.id ORDER BY t.likeness DESC LIMIT 1) AS earlier "
    "FROM json_each(?1) wanted JOIN article a ON a.id = wanted.value LEFT JOIN set_aside s ON s.article_id = a.id"
)
HANDS = (
    "SELECT DISTINCT a.article_id, a.coder_id, p.id NOT NULL FROM assignment a LEFT JOIN progress p "
    "ON p.article_id = a.article_id AND p.coder_id = a.coder_id AND p.layer_id = ?2 "
    "WHERE a.article_id IN (SELECT value FROM json_each(?1)) UNION SELECT p.article_id, p.coder_id, 1 FROM progress p "
    "WHERE p.layer_id = ?2 AND p.article_id IN (SELECT value FROM json_each(?1)) ORDER BY 1, 2"
)


@dataclass(frozen=True, slots=True)
class Hand:
    """A coder who was given an article, or has finished it by herself."""

    coder_id: int
    finished: bool


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What the table shows of an article; ``family`` counts those that tell the same story, with itself."""

    id: int
    uuid: str
    headline: str
    beginning: str
    outlet: str
    published: str | None
    words: int
    language: str
    byline: str
    place: str
    url: str
    origin: str
    imported_at: str
    aside: Aside | None
    hands: tuple[Hand, ...] = ()
    family: int = 1
    metadata: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What to call it: its headline, or its first words."""
        return self.headline or first_words(self.beginning)


def article_rows(project: Project, ids: Sequence[int]) -> dict[int, ArticleRow]:
    """Articles by id, as far as they are there."""
    wanted = as_list(ids)
    hands: defaultdict[int, list[Hand]] = defaultdict(list)
    for article_id, coder_id, finished in project.tuples(HANDS, wanted, layer_id(project, CODINGS)):
        hands[article_id].append(Hand(coder_id, bool(finished)))
    metadata: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for article_id, name, value in project.tuples(
        "SELECT article_id, name, value FROM metadata WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        wanted,
    ):
        metadata[article_id][name] = value
    found = {}
    for row in project.select(ROWS, wanted, BEGINNING):
        kind, reason, rule, of_id = (row.pop(name) for name in ("kind", "reason", "rule", "of_id"))
        later, earlier = row.pop("later"), row.pop("earlier")
        found[row["id"]] = ArticleRow(
            **row,
            aside=None if kind is None else Aside(row["id"], AsideKind(kind), reason, rule, of_id),
            hands=tuple(hands[row["id"]]),
            family=1 + later + (earlier is not None),
            metadata=metadata[row["id"]],
        )
    return found


def having_words(project: Project, words: str, in_headline: bool = False) -> frozenset[int]:
    """The articles whose headline or text has all of the words, as the search has them; or whose headline has them."""
    expression = quoted(words)
    if not expression:
        return frozenset()
    if in_headline:
        expression = f"headline : ({expression})"
    return frozenset(article_id for (article_id,) in project.tuples(MATCHING, expression))


def newest(project: Project, limit: int) -> tuple[list[int], int]:
    """The articles that are shown before the columns are read, the latest date first, and how many there are."""
    ids = project.tuples("SELECT id FROM article ORDER BY published DESC, id DESC LIMIT ?", limit)
    return [i for (i,) in ids], int(project.value("SELECT count(*) FROM article"))
