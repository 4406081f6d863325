"""What a dataset is made of: the codings of chosen coders with all that explains them, article after article.

Everything is streamed in the order of the corpus, so that memory does not grow with the project. Only coded statements
are given out, and only of articles that are not set aside; the others are counted.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from models.articles import IN_CORPUS, Article
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.people import Coder, coders, layer_id
from models.wording import say

ARTICLES_AT_ONCE = 200
STATEMENTS_AT_ONCE = 2000

# One row of the history for each statement that an action has touched, by itself or by what hangs on it.
SINCE_THEN = "change c JOIN change_row r ON r.change_id = c.id WHERE c.made_at >= ?3 AND r.table_name"
HANGING = ("statement_span", "statement_actor", "statement_claim", "stance", "answer")
# A row that is gone by now tells itself of which statement it was; one that only changed is asked.
CHANGED = " UNION ALL ".join(
    (
        f"SELECT s.id FROM statement s WHERE s.uuid IN (SELECT r.row_uid FROM {SINCE_THEN} = 'statement')",
        "SELECT s.id FROM statement s WHERE s.uuid IN (SELECT json_extract(coalesce(r.after, r.before), "
        f"'$.statement_id') FROM {SINCE_THEN} <> 'statement')",
        *(
            f"SELECT h.statement_id FROM {table} h WHERE h.uuid IN (SELECT r.row_uid FROM {SINCE_THEN} = '{table}')"
            for table in HANGING
        ),
    )
)
CHANGED_ANSWERS = f"SELECT a.id FROM answer a WHERE a.uuid IN (SELECT r.row_uid FROM {SINCE_THEN} = 'answer')"
# The plus signs keep SQLite from the index on coders: articles in their order are what all of this follows.
INSIDE = IN_CORPUS.format(article="s.article_id")
WHOSE = "+s.layer_id = ?1 AND +s.coder_id IN (SELECT value FROM json_each(?2))"
CHOSEN = f"{WHOSE} AND {INSIDE}"
SINCE = f"(?3 = '' OR s.created_at >= ?3 OR s.id IN ({CHANGED}))"
BETWEEN = "s.article_id BETWEEN ?3 AND ?4"
CODED = f"s.state = 'coded' AND {CHOSEN} AND {BETWEEN}"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which codings: of which coders in which layer, and since when (ISO 8601 in UTC, "" for always)."""

    layer: str
    layer_id: int
    coders: tuple[Coder, ...]
    since: str

    @property
    def bound(self) -> tuple[int, str, str]:
        """The values ?1 to ?3 of the queries over the whole dataset."""
        return (*self.whose, self.since)

    @property
    def whose(self) -> tuple[int, str]:
        """The values ?1 and ?2 of all queries here."""
        return (self.layer_id, json.dumps([c.id for c in self.coders]))


class Coding(NamedTuple):
    """A coded statement with the rows that hang on it."""

    id: int
    uuid: str
    article_id: int
    coder_id: int
    codebook_version: int
    mode: str
    memo: str
    confidence: int | None
    created_at: str
    draft: str  # what became of the draft that it was made from; "" where it was made by hand
    spans: list[tuple[str, str, int, int]]  # uuid, role, start, end
    actors: list[tuple[int, str]]  # actor, role
    claims: list[int]
    positions: list[tuple[int | None, int | None, str | None, int | None, int | None]]  # actor … explicit
    answers: list[tuple[str, int, str]]  # uuid, variable, value


class ArticleAnswer(NamedTuple):
    """The answer of a coder to a variable of an article."""

    uuid: str
    coder_id: int
    variable_id: int
    value: str


@dataclass(frozen=True, slots=True)
class CodedArticle:
    """One article with what the chosen coders made of it."""

    article: Article
    codings: list[Coding]
    progress: list[tuple[int, str]]  # coder, state
    answers: list[ArticleAnswer]


class DatasetActor(NamedTuple):
    """An actor as statements point to it."""

    id: int
    uuid: str
    name: str
    kind: str
    title: str


class CastActor(NamedTuple):
    """An actor of the dataset with its aliases and how many of its statements name it."""

    uuid: str
    name: str
    kind: str
    title: str
    note: str
    aliases: tuple[str, ...]
    statements: int


@dataclass(frozen=True, slots=True)
class Part:
    """Some articles that follow each other, and the actors that their codings name."""

    articles: list[CodedArticle]
    actors: dict[int, DatasetActor]


def select(project: Project, names: Sequence[str] = (), layer: str = "codings", since: str = "") -> Selection:
    """The selection that a user asks for: coders by pseudonym or name (all where none is named), a layer, a time.

    ``since`` is an ISO date or time, local unless it says otherwise. Raises NotFound or NotAllowed.
    """
    return Selection(layer, layer_id(project, layer), _coders(project, names), _moment(since))


def count_statements(project: Project, selection: Selection) -> int:
    """How many coded statements the selection has."""
    return int(
        project.tuples(f"SELECT count(*) FROM statement s WHERE s.state = 'coded' AND {CHOSEN} AND {SINCE}",
                       *selection.bound)[0][0]
    )  # fmt: skip


def count_begun(project: Project, selection: Selection) -> int:
    """How many statements its coders have begun, but not accepted."""
    return int(
        project.tuples(f"SELECT count(*) FROM statement s WHERE s.state = 'begun' AND {CHOSEN} AND {SINCE}",
                       *selection.bound)[0][0]
    )  # fmt: skip


def count_aside(project: Project, selection: Selection) -> tuple[int, int]:
    """How many articles are set aside, and how many coded statements they have: none of both is in the dataset."""
    articles = project.value("SELECT count(*) FROM set_aside WHERE kind <> 'import'")
    statements = project.value(
        f"SELECT count(*) FROM statement s WHERE s.state = 'coded' AND {WHOSE} AND {SINCE} AND NOT {INSIDE}",
        *selection.bound,
    )
    return int(articles), int(statements)


def statement_keys(project: Project, selection: Selection) -> Iterator[tuple[str, int, int, str, str]]:
    """(UUID, article, version, claims, positions) of every statement in the order of the dataset.

    Claims are a JSON list of ids, positions one of [actor, target].
    """
    return project.stream(
        "SELECT s.uuid, s.article_id, (SELECT number FROM codebook_version WHERE id = s.codebook_version_id), "
        "(SELECT json_group_array(claim_id) FROM statement_claim c WHERE c.statement_id = s.id), "
        "(SELECT json_group_array(json_array(actor_id, target_id)) FROM stance x WHERE x.statement_id = s.id) "
        "FROM statement s "
        f"WHERE s.state = 'coded' AND {CHOSEN} AND {SINCE} ORDER BY s.article_id, s.coder_id, s.layer_id, s.id",
        *selection.bound,
    )


def span_keys(project: Project, selection: Selection) -> Iterator[tuple[str, int, int, int]]:
    """(UUID, start, end, article) of every span of those statements, article after article."""
    return project.stream(
        "SELECT p.uuid, p.start, p.end, s.article_id FROM statement s JOIN statement_span p ON p.statement_id = s.id "
        f"WHERE s.state = 'coded' AND {CHOSEN} AND {SINCE} "
        "ORDER BY s.article_id, s.coder_id, s.layer_id, s.id, p.start, p.id",
        *selection.bound,
    )


def answer_keys(project: Project, selection: Selection) -> Iterator[tuple[str, str]]:
    """(UUID, value) of every answer, in each article those about itself first."""
    return project.stream(
        "SELECT a.uuid, a.value FROM answer a LEFT JOIN statement s ON s.id = a.statement_id "
        "WHERE a.layer_id = ?1 AND a.coder_id IN (SELECT value FROM json_each(?2)) "
        f"AND {IN_CORPUS.format(article='a.article_id')} AND CASE "
        f"WHEN a.statement_id IS NULL THEN ?3 = '' OR a.id IN ({CHANGED_ANSWERS}) "
        f"ELSE s.state = 'coded' AND {SINCE} END "
        "ORDER BY a.article_id, a.statement_id IS NOT NULL, a.coder_id, a.statement_id, a.variable_id, a.id",
        *selection.bound,
    )


def texts(project: Project) -> Iterator[tuple[int, str, str, str]]:
    """(id, UUID, text, SHA-256) of every article in the order of the dataset."""
    inside = IN_CORPUS.format(article="id")
    return project.stream(f"SELECT id, uuid, text, sha256 FROM article WHERE {inside} ORDER BY id")


def parts(project: Project, selection: Selection) -> Iterator[Part]:
    """The whole dataset in the order of the corpus; articles without a coding are in it too."""
    changed: set[int] | None = None
    changed_answers: set[int] | None = None
    if selection.since:
        changed = {i for (i,) in project.tuples(CHANGED.replace("?3", "?1"), selection.since)}
        changed_answers = {i for (i,) in project.tuples(CHANGED_ANSWERS.replace("?3", "?1"), selection.since)}
    for bounds in _bounds(project):
        bound = (*selection.whose, *bounds)
        codings = _codings(project, bound, selection.since, changed)
        answers = _answers(project, bound, changed_answers)
        progress: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
        for article_id, coder_id, state in project.tuples(
            f"SELECT s.article_id, s.coder_id, s.state FROM progress s WHERE {CHOSEN} AND {BETWEEN} "
            "ORDER BY s.article_id, s.coder_id", *bound
        ):  # fmt: skip
            progress[article_id].append((coder_id, state))
        articles = [CodedArticle(a, codings[a.id], progress[a.id], answers[a.id]) for a in _articles(project, bounds)]
        named = {actor_id for of in codings.values() for coding in of for actor_id, _ in coding.actors}
        yield Part(articles, _actors(project, named))


def cast(project: Project, selection: Selection) -> Iterator[CastActor]:
    """Every actor that the statements of the selection name, by name."""
    rows = project.stream(
        "SELECT a.uuid, a.name, a.kind, a.title, a.note, "
        "(SELECT json_group_array(name) FROM alias WHERE actor_id = a.id), n.statements FROM actor a JOIN "
        "(SELECT sa.actor_id, count(DISTINCT s.id) AS statements FROM statement s "
        "JOIN statement_actor sa ON sa.statement_id = s.id "
        f"WHERE s.state = 'coded' AND {CHOSEN} AND {SINCE} GROUP BY sa.actor_id) n ON n.actor_id = a.id "
        "ORDER BY a.name COLLATE NOCASE, a.id",
        *selection.bound,
    )
    for uuid, name, kind, title, note, aliases, statements in rows:
        yield CastActor(uuid, name, kind, title, note, tuple(sorted(json.loads(aliases))), statements)


def _coders(project: Project, names: Sequence[str]) -> tuple[Coder, ...]:
    people = coders(project)
    if not names:
        return tuple(people)
    found = {}
    for name in names:
        of_name = [c for c in people if c.pseudonym == name] or [c for c in people if c.name == name]
        if not of_name:
            known = ", ".join(c.pseudonym for c in people) or say("nobody yet")
            raise NotFound(
                say("There is no coder {name} in {file}.", name=name, file=project.path.name),
                say("Its coders are: {names}.", names=known),
            )
        found[of_name[0].id] = of_name[0]
    return tuple(found.values())


def _moment(since: str) -> str:
    if not since:
        return ""
    try:
        return datetime.fromisoformat(since).astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        raise NotAllowed(
            say("“{since}” is no date or time.", since=since),
            say("Write 2026-03-31, or 2026-03-31T14:00 for a time of that day."),
        ) from None


def _bounds(project: Project) -> list[tuple[int, int]]:
    """First and last article id of each part."""
    bounds: list[tuple[int, int]] = []
    first, articles, statements = 0, 0, 0
    last = 0
    for article_id, coded in project.stream(
        "SELECT a.id, (SELECT count(*) FROM statement s WHERE s.article_id = a.id) FROM article a "
        f"WHERE {IN_CORPUS.format(article='a.id')} ORDER BY a.id"
    ):
        if articles and (articles == ARTICLES_AT_ONCE or statements + coded > STATEMENTS_AT_ONCE):
            bounds.append((first, last))
            articles = statements = 0
        first = first if articles else article_id
        last = article_id
        articles, statements = articles + 1, statements + coded
    return [*bounds, (first, last)] if articles else bounds


def _codings(
    project: Project, bound: tuple[object, ...], since: str, changed: set[int] | None
) -> defaultdict[int, list[Coding]]:
    spans = _hanging(project, "statement_span", "h.uuid, h.role, h.start, h.end", "h.start, h.id", bound)
    actors = _hanging(project, "statement_actor", "h.actor_id, h.role", "h.position, h.id", bound)
    claims = _hanging(project, "statement_claim", "h.claim_id", "h.position, h.id", bound)
    columns = "h.actor_id, h.target_id, h.stance, h.strength, h.explicit"
    positions = _hanging(project, "stance", columns, "h.id", bound)
    answers = _hanging(project, "answer", "h.uuid, h.variable_id, h.value", "h.variable_id, h.id", bound)
    found: defaultdict[int, list[Coding]] = defaultdict(list)
    for row in project.tuples(
        "SELECT s.id, s.uuid, s.article_id, s.coder_id, v.number, s.mode, s.memo, s.confidence, s.created_at, "
        "coalesce(o.outcome, '') FROM statement s JOIN codebook_version v ON v.id = s.codebook_version_id "
        "LEFT JOIN suggestion_outcome o ON o.suggestion_id = s.suggestion_id AND o.coder_id = s.coder_id "
        "AND o.layer_id = s.layer_id "
        f"WHERE {CODED} ORDER BY s.article_id, s.coder_id, s.layer_id, s.id",
        *bound,
    ):
        if changed is None or row[0] in changed or row[8] >= since:
            i = row[0]
            order = {actor_id: n for n, (actor_id, role) in enumerate(actors[i]) if role == "claimant"}
            stances = sorted(positions[i], key=lambda p: order.get(p[0], -1))
            of = spans[i], actors[i], [c for (c,) in claims[i]], stances, answers[i]
            found[row[2]].append(Coding._make((*row, *of)))
    return found


def _hanging(
    project: Project, table: str, columns: str, order: str, bound: tuple[object, ...]
) -> defaultdict[int, list[Any]]:
    """Rows of a table that hangs on the coded statements of a part, by statement."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for row in project.tuples(
        f"SELECT h.statement_id, {columns} FROM statement s JOIN {table} h ON h.statement_id = s.id "
        f"WHERE {CODED} ORDER BY h.statement_id, {order}",
        *bound,
    ):
        found[row[0]].append(row[1:])
    return found


def _answers(
    project: Project, bound: tuple[object, ...], changed: set[int] | None
) -> defaultdict[int, list[ArticleAnswer]]:
    found: defaultdict[int, list[ArticleAnswer]] = defaultdict(list)
    for answer_id, article_id, *row in project.stream(
        "SELECT s.id, s.article_id, s.uuid, s.coder_id, s.variable_id, s.value FROM answer s "
        f"WHERE s.statement_id IS NULL AND {CHOSEN} AND {BETWEEN} "
        "ORDER BY s.article_id, s.coder_id, s.variable_id",
        *bound,
    ):
        if changed is None or answer_id in changed:
            found[article_id].append(ArticleAnswer(*row))
    return found


def _articles(project: Project, bounds: tuple[int, int]) -> list[Article]:
    metadata: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for article_id, name, value in project.stream(
        "SELECT article_id, name, value FROM metadata WHERE article_id BETWEEN ? AND ? ORDER BY id", *bounds
    ):
        metadata[article_id][name] = value
    return [
        Article(*(*row, metadata[row[0]]))
        for row in project.stream(
            "SELECT id, uuid, text, sha256, headline, outlet, published, byline, place, url, language, origin, words "
            f"FROM article WHERE id BETWEEN ? AND ? AND {IN_CORPUS.format(article='id')} ORDER BY id",
            *bounds,
        )
    ]


def _actors(project: Project, ids: set[int]) -> dict[int, DatasetActor]:
    rows = project.stream(
        "SELECT id, uuid, name, kind, title FROM actor WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(sorted(ids)),
    )
    return {row[0]: DatasetActor(*row) for row in rows}
