"""What a lead does to many rows at once, beside bare SQL that does the same; and the search for an actor by name."""

from __future__ import annotations

import random
from functools import partial

from models import history, revising
from models.actors import actor, actor_ids, actor_rows, actors, find_actor, likely_same
from models.file import Project
from models.people import acting, coders, leading
from models.revising import joining, merge_actors
from tests.benchmarks.figures import Figure, Sizes, Stopwatch, timed, times
from tests.benchmarks.prose import Prose
from tests.benchmarks.synthetic import ACTORS, CLAIMS, EVERY, UID, make_project

SEARCHES = 100
SHOWN = 50  # actors of a page
LISTED = 250  # that the actors page lists at once
BARE = (
    "SELECT rowid FROM actor_fts WHERE actor_fts MATCH ?1 UNION SELECT l.actor_id FROM alias_fts f "
    "JOIN alias l ON l.id = f.rowid WHERE alias_fts MATCH ?1 LIMIT ?2"
)


def measure(sizes: Sizes) -> list[Figure]:
    """All statements of one claim get another, and have it back; then names as they are typed."""
    with make_project(sizes.folder / "bulk.standfirst", 100 * EVERY, sizes.bulk + CLAIMS) as project:
        project._connection.execute("PRAGMA synchronous = FULL")
        project._connection.execute("PRAGMA cache_size = -2000")
        with project.transaction():
            project.execute("UPDATE statement_claim SET claim_id = 1 WHERE id <= ?", sizes.bulk)
            project.execute("UPDATE statement_claim SET claim_id = 3 WHERE id > ?", sizes.bulk)
        rows = _claims(project, sizes)
        _add_actors(project, sizes.actors)
        return [*rows, *_merged(project, sizes), *_actors(project, sizes), *_registry(project, sizes)]


def _claims(project: Project, sizes: Sizes) -> list[Figure]:
    ours, back = _pointed(project, sizes), _undone(project, sizes)
    bare = _bare(project)
    seconds = ours.seconds + back.seconds
    return [
        Figure(
            f"{sizes.bulk:,} statements of a claim merged into another, and undo", "≤ 2 s", seconds, bare.seconds,
            f"UPDATE and INSERT … SELECT of their history, twice; undo alone {back.seconds:.2g} s", "s",
            (ours.work + back.work) / bare.work,
        )
    ]  # fmt: skip


def _pointed(project: Project, sizes: Sizes) -> Stopwatch:
    lead = leading(project, acting(project, coders(project)[0].id))
    with timed() as watch:
        change = revising.merge_claims(project, lead, 1, 2)
    if sum(row.table == "statement_claim" for row in change.rows) != sizes.bulk:
        raise RuntimeError("not every row was pointed elsewhere")
    return watch


def _undone(project: Project, sizes: Sizes) -> Stopwatch:
    ana = acting(project, coders(project)[0].id)
    with timed() as watch:
        history.undo(project, ana)
    if project.value("SELECT count(*) FROM statement_claim WHERE claim_id = 1") != sizes.bulk:
        raise RuntimeError("not every row was given back")
    return watch


def _merged(project: Project, sizes: Sizes) -> list[Figure]:
    """An actor with many statements becomes another one, and is another again."""
    lead = leading(project, acting(project, coders(project)[0].id))
    with project.transaction():
        project.execute("UPDATE statement_actor SET actor_id = 1 WHERE id <= ?", sizes.merged)
        project.execute("UPDATE stance SET actor_id = 1 WHERE id <= ?", sizes.merged)
        project.execute("UPDATE statement_actor SET actor_id = 3 WHERE id > ? AND actor_id <= 2", sizes.merged)
        project.execute("UPDATE stance SET actor_id = 3 WHERE id > ? AND actor_id <= 2", sizes.merged)
    told = joining(project, 1, 2).effect.codings
    with timed() as ours:
        merge_actors(project, lead, 1, 2)
    with timed() as back:
        history.undo(project, lead)
    again = find_actor(project, "Speaker 1") or 0  # under another id than before
    if told != sizes.merged or actor(project, again).statements != sizes.merged:
        raise RuntimeError("not every statement was merged, or given back")
    bare = _bare_merge(project, again)
    return [
        Figure(
            f"two actors merged, {sizes.merged:,} statements", "≤ 1 s", ours.seconds, bare.seconds,
            f"UPDATE and INSERT … SELECT of their history; undo alone {back.seconds:.2g} s", "s", ours.work / bare.work,
        )
    ]  # fmt: skip


def _bare_merge(project: Project, actor_id: int) -> Stopwatch:
    execute = project._connection.execute
    with timed() as watch:
        execute("BEGIN IMMEDIATE")
        for table in ("statement_actor", "stance"):
            execute(
                f"INSERT INTO change_row (change_id, table_name, row_uid, before, after) SELECT 1, '{table}', "
                "s.uuid, json_object('actor_id', a.uuid), json_object('actor_id', b.uuid) "
                f"FROM {table} s JOIN actor a ON a.id = ?1 JOIN actor b ON b.id = 2 WHERE s.actor_id = ?1",
                (actor_id,),
            )
            execute(f"UPDATE {table} SET actor_id = 2 WHERE actor_id = ?", (actor_id,))
        execute("COMMIT")
    return watch


def _bare(project: Project) -> Stopwatch:
    execute = project._connection.execute
    with timed() as watch:
        for old, new in ((1, 2), (2, 1)):
            execute("BEGIN IMMEDIATE")
            execute(
                "INSERT INTO change_row (change_id, table_name, row_uid, before, after) SELECT 1, 'statement_claim', "
                "s.uuid, json_object('claim_id', a.uuid), json_object('claim_id', b.uuid) FROM statement_claim s "
                "JOIN claim a ON a.id = ?1 JOIN claim b ON b.id = ?2 WHERE s.claim_id = ?1",
                (old, new),
            )
            execute("UPDATE statement_claim SET claim_id = ?2 WHERE claim_id = ?1", (old, new))
            execute("COMMIT")
    return watch


def _add_actors(project: Project, count: int) -> None:
    """Names of two made-up words, and an alias each: a title and the second of them."""
    dice, words = random.Random(7), [word.capitalize() for word in Prose().words]
    names = [f"{dice.choice(words)} {dice.choice(words)}" for _ in range(count)]
    with project.transaction():
        project.execute_many(
            f"INSERT INTO actor (id, uuid, name, kind) VALUES (?1, {UID.format('?1')}, ?2, 'person')",
            enumerate(names, ACTORS + 1),
        )
        project.execute_many(
            f"INSERT INTO alias (id, uuid, actor_id, name) VALUES (?1, {UID.format('?1')}, ?1, ?2)",
            ((n, f"Andere {name.split()[1]}") for n, name in enumerate(names, ACTORS + 1)),
        )


def _actors(project: Project, sizes: Sizes) -> list[Figure]:
    """One letter, two, and a whole name, as they are typed."""
    full = [str(name) for (name,) in project.tuples("SELECT name FROM actor ORDER BY random() LIMIT ?", SEARCHES)]
    rows = []
    for what, asked in (("“a”", ["a"] * SEARCHES), ("“an”", ["an"] * SEARCHES), ("a full name", full)):
        ours = times(partial(actors, project, words, SHOWN) for words in asked)
        bare = times(partial(_bare_names, project, words) for words in asked)
        name = f"{what} among {sizes.actors:,} actors with aliases"
        rows.append(ours.beside(bare, name, "≤ 30 ms", "the bare FTS5 prefix query, ids only"))
    return rows


def _registry(project: Project, sizes: Sizes) -> list[Figure]:
    """The list of the actors page as it is asked at each letter: its first ids as they are sorted, rows of a page."""

    def page(words: str) -> None:
        actor_rows(project, actor_ids(project, words, limit=LISTED)[:SHOWN])

    bare = times([lambda: project._connection.execute("SELECT id FROM actor ORDER BY id").fetchall()] * SEARCHES)
    rows = []
    for what, words in (("all", ""), ("“a”", "a"), ("“an”", "an")):
        ours = times([partial(page, words)] * SEARCHES)
        name = f"the registry of {sizes.actors:,} actors, {what}, and its first page"
        rows.append(ours.beside(bare, name, "≤ 30 ms", "the bare ids of all actors"))
    with timed() as watch:
        pairs = likely_same(project)
    told = f"of {len(pairs)} pairs; off the window's thread, no bound"
    return [*rows, Figure("who may be the same, among all of them", "≤ 3 s", watch.seconds, 0, told, "s")]


def _bare_names(project: Project, words: str) -> list[tuple[int]]:
    asked = " ".join(f'"{word}"*' for word in words.split())
    return project._connection.execute(BARE, (asked, SHOWN)).fetchall()
