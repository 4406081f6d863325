"""Which articles a draw is made of: those in nobody's hands, all, or a list; never what is set aside."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.articles import IN_CORPUS
from models.errors import NotFound
from models.file import Project, as_list
from models.wording import say
from models.work.sampling import COLUMNS, Piece

# Each of these is answered by an index alone: no text of any article is touched.
PIECES = "SELECT coalesce(published, ''), id, outlet, language FROM article"
TEXTS = "SELECT id, sha256 FROM article"
UIDS = "SELECT id, uuid FROM article"
TWINS = "SELECT article_id, other_id FROM twin WHERE decision <> 'keep'"  # kept apart: each is a story of its own


class Among(StrEnum):
    """Of which articles is drawn."""

    NOBODYS = "nobody"
    ALL = "all"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Source:
    """Of what to draw; ``article_ids`` are the ones of a LIST, in any order."""

    among: Among = Among.NOBODYS
    article_ids: tuple[int, ...] = ()
    one_of_family: bool = False  # of articles that tell the same story only the earliest


@dataclass(frozen=True, slots=True)
class Pool:
    """The articles, in the order of the corpus, and how many were left out: set aside, or told by another already."""

    pieces: tuple[Piece, ...]
    aside: int
    told_already: int


def pool(project: Project, source: Source, columns: Sequence[str] = ()) -> Pool:
    """The articles of a source, with what stands in these columns. Raises NotFound for a column that is not there."""
    texts, uids = dict(project.tuples(TEXTS)), dict(project.tuples(UIDS))
    pieces = [
        Piece(article_id, uids[article_id], texts[article_id], outlet, published, language)
        for published, article_id, outlet, language in sorted(project.tuples(PIECES))
    ]
    given = {article_id for (article_id,) in project.tuples("SELECT DISTINCT article_id FROM assignment")}
    if source.among is Among.NOBODYS:
        pieces = [piece for piece in pieces if piece.id not in given]
    elif source.among is Among.LIST:
        listed = set(source.article_ids)
        pieces = [piece for piece in pieces if piece.id in listed]
    aside = {article_id for (article_id,) in project.tuples("SELECT article_id FROM set_aside")}
    coded = [piece for piece in pieces if piece.id not in aside]
    kept = coded
    if source.one_of_family:
        kept = _one_of_each(coded, project.tuples(TWINS), given if source.among is Among.NOBODYS else ())
    return Pool(tuple(_with_metadata(project, kept, columns)), len(pieces) - len(coded), len(coded) - len(kept))


def pool_sizes(project: Project) -> dict[Among, int]:
    """How many articles are in nobody's hands, and how many there are at all, but for those that are set aside."""
    whole = f"SELECT count(*) FROM article WHERE {IN_CORPUS.format(article='id')}"
    nobodys = f"{whole} AND id NOT IN (SELECT article_id FROM assignment)"
    return {Among.NOBODYS: int(project.value(nobodys)), Among.ALL: int(project.value(whole))}


def value_counts(project: Project, source: Source, column: str) -> list[tuple[str, int]]:
    """What stands in a column of the articles of a source, the most frequent value first."""
    counts = Counter(piece.value(column) for piece in pool(project, source, (column,)).pieces)
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))


def metadata_names(project: Project) -> list[str]:
    """What the metadata of articles is called, by name."""
    return [name for (name,) in project.tuples("SELECT DISTINCT name FROM metadata ORDER BY name")]


def listed(project: Project, uids: Collection[str]) -> tuple[int, ...]:
    """The ids of articles by their uids; raises NotFound for one that is not there."""
    found = dict(
        project.tuples("SELECT uuid, id FROM article WHERE uuid IN (SELECT value FROM json_each(?))", as_list(uids))
    )
    missing = next((uid for uid in uids if uid not in found), None)
    if missing is not None:
        raise NotFound(
            say("There is no article {article} in {file}.", article=missing, file=project.path.name),
            say("Articles are listed by their uids, one a line."),
        )
    return tuple(found[uid] for uid in uids)


def _one_of_each(pieces: Sequence[Piece], twins: Sequence[tuple[int, int]], given: Collection[int]) -> list[Piece]:
    """The first of each family, none of a family that has a member in somebody's hands."""
    family = _families(twins)
    taken = {family[article_id] for article_id in given if article_id in family}
    kept = []
    for piece in pieces:
        of = family.get(piece.id)
        if of is None or of not in taken:
            kept.append(piece)
        if of is not None:
            taken.add(of)
    return kept


def _families(twins: Sequence[tuple[int, int]]) -> dict[int, int]:
    """The family of every article that has one: whatever pairs connect."""
    beside: defaultdict[int, list[int]] = defaultdict(list)
    for one, other in twins:
        beside[one].append(other)
        beside[other].append(one)
    found: dict[int, int] = {}
    for begin in beside:
        waiting = [] if begin in found else [begin]
        while waiting:
            member = waiting.pop()
            if member not in found:
                found[member] = begin
                waiting += beside[member]
    return found


def _with_metadata(project: Project, pieces: Sequence[Piece], columns: Sequence[str]) -> list[Piece]:
    names = [name for name in columns if name not in COLUMNS]
    if not names:
        return list(pieces)
    values = {name: _values(project, name) for name in names}
    return [
        piece._replace(more={name: of[piece.id] for name, of in values.items() if piece.id in of}) for piece in pieces
    ]


def _values(project: Project, name: str) -> Mapping[int, str]:
    values = dict(project.tuples("SELECT article_id, value FROM metadata WHERE name = ?", name))
    if not values:
        there = ", ".join((*COLUMNS, *metadata_names(project)))
        raise NotFound(say("No article tells its {column}.", column=name), say("They tell: {names}.", names=there))
    return values
