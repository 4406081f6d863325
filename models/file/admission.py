"""Whether a file may be opened at all: that it holds the tables which Standfirst made, and nothing beside them.

A project may come from anybody. What SQLite runs by itself stands in its schema: views in the place of tables,
triggers, indexes over expressions. So the schema is read before anything else and held against what the program's own
steps make, object by object; of a file that has another one, nothing more is read.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from models.errors import ForeignFile, NewerProject
from models.file import schema
from models.file.schema.recorded import DIGESTS
from models.wording import later, say

Objects = Mapping[tuple[str, str, str], str]  # (type, name, table) → its SQL without comments and breaks

MOST_OBJECTS = 1_000
LONGEST_SQL = 1_000_000  # bytes, of the program's own statements too
LONGEST_READ = 100_000  # bytes of one value, until the file is admitted
DEEPEST = 20  # triggers that fire each other; those of the program go three deep
STRIDE, STRIDES = 1_000, 500  # steps of SQLite's machine until it is given up; the program's own schema takes 5,000
# What SQLite makes by itself where somebody looks at the file with another program.
BY_SQLITE = {
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
}
SUPER_JOURNAL = bytes.fromhex("d9d505f920a163d7")  # ends a journal that names a further file, to be deleted with it
_BETWEEN = re.compile(r"""('(?:[^']|'')*'|"(?:[^"]|"")*")|\s*--[^\n]*\s*|\s+""")

KINDS = {
    "table": later("the table “{name}”"),
    "view": later("the view “{name}”"),
    "trigger": later("the trigger “{name}”"),
    "index": later("the index “{name}”"),
}


def harden(connection: sqlite3.Connection) -> None:
    """Let a connection trust its file as little as SQLite can be told to; before anything is read."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, LONGEST_SQL)
    connection.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, DEEPEST)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    if sys.version_info >= (3, 12):  # earlier Pythons can't ask for it
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    connection.execute("PRAGMA cell_size_check = ON")


def look_beside(path: Path) -> None:
    """Raise ForeignFile where the journal beside a project has SQLite delete another file: ours names none.

    Also where what SQLite would open there is no file: a pipe would be waited for without an end.
    """
    for end in ("-journal", "-wal", "-shm"):
        for beside in {one.with_name(one.name + end) for one in (path, path.resolve())}:
            if beside.is_symlink() or (beside.exists() and not beside.is_file()):
                raise ForeignFile(
                    say("{file} is no file that Standfirst made.", file=beside.name),
                    say("Ask for the project alone, closed, without files beside it."),
                )
    for journal in {one.with_name(one.name + "-journal") for one in (path, path.resolve())}:
        if not journal.is_file():
            continue
        with journal.open("rb") as file:
            file.seek(max(journal.stat().st_size - len(SUPER_JOURNAL), 0))
            if file.read() == SUPER_JOURNAL:
                raise ForeignFile(
                    say("{file} is no journal of Standfirst: it names another file to delete.", file=journal.name),
                    say("Ask for the project alone, closed, without files beside it."),
                )


def admit(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ForeignFile unless a file holds what the steps that it has behind it make, NewerProject for later steps."""
    with _given_up_in_time(connection, path):
        objects = _objects(connection, path)
        behind = _steps_behind(connection, objects, path)
    if digest(objects) != DIGESTS.get(behind[-1]):
        _compare(objects, made_by(behind), path)  # slowly: a step that is not recorded yet, or a file to be refused


def digest(objects: Objects) -> str:
    """One figure for a whole schema."""
    parts = ("\0".join((*key, sql)) for key, sql in sorted(objects.items()))
    return hashlib.sha256("\1".join(parts).encode()).hexdigest()


def made_by(steps: Collection[str]) -> Objects:
    """What these steps make where nothing was before."""
    with closing(sqlite3.connect(":memory:")) as connection:
        schema.migrate(connection, steps)
        return _objects(connection, Path())


def _objects(connection: sqlite3.Connection, path: Path) -> Objects:
    rows = connection.execute(
        "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master LIMIT ?", (MOST_OBJECTS + 1,)
    ).fetchall()
    if len(rows) > MOST_OBJECTS or not all(isinstance(word, str) for row in rows for word in row[:3]):
        raise _refused(path, say("more than Standfirst makes"))
    kept = [row for row in rows if not (row[0] == "table" and BY_SQLITE.get(row[1]) == row[4])]
    objects = {(kind, name, table): plain(sql or "") for kind, name, table, _, sql in kept}
    roots = [root for *_, root, _ in rows if root]
    if len(objects) < len(kept) or len(set(roots)) < len(roots):
        raise _refused(path, say("two tables in one place"))
    return objects


def _steps_behind(connection: sqlite3.Connection, objects: Objects, path: Path) -> tuple[str, ...]:
    if ("table", schema.MIGRATIONS, schema.MIGRATIONS) not in objects:
        raise ForeignFile(say("{file} is no Standfirst project: it has none of its tables.", file=path.name))
    behind = schema.applied(connection)
    if behind - schema.STEPS.keys():
        raise NewerProject(
            say("{file} was written by a newer Standfirst.", file=path.name), say("Update Standfirst to open it.")
        )
    steps = tuple(schema.STEPS)[: len(behind)]
    if not steps or set(steps) != behind:
        raise _refused(path, say("tables of no version of Standfirst"))
    return steps


def _compare(found: Objects, expected: Objects, path: Path) -> None:
    """Name the first thing that is not as it should be."""
    for key in sorted(found.keys() | expected.keys()):
        kind, name, _ = key
        what = say(KINDS[kind], name=name[:80]) if kind in KINDS else say("something unknown")
        if key not in expected:
            raise _refused(path, what)
        if key not in found:
            raise ForeignFile(
                say("{file} is no whole project: it lacks {what}.", file=path.name, what=what), _way_out()
            )
        if found[key] != expected[key]:
            raise ForeignFile(
                say("{file} is not as Standfirst makes projects: {what} is another one.", file=path.name, what=what),
                _way_out(),
            )


def _refused(path: Path, what: str) -> ForeignFile:
    return ForeignFile(say("{file} holds what Standfirst did not make: {what}.", file=path.name, what=what), _way_out())


def _way_out() -> str:
    return say("Nothing else in it was read. Ask whoever it is from for the project as Standfirst wrote it.")


def plain(sql: str) -> str:
    """A definition without comments and breaks; what stands in quotation marks is left as it is."""
    return _BETWEEN.sub(lambda found: found[1] or " ", sql).strip()


@contextmanager
def _given_up_in_time(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Inside, no value is longer and no reading takes more steps than an honest schema can need."""
    left = iter(range(STRIDES))
    longest = connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_READ)
    connection.set_progress_handler(lambda: next(left, None) is None, STRIDE)
    # Only until the schema is known to be ours: SQLite before 3.41 lets no distrusted trigger write a search table.
    connection.execute("PRAGMA trusted_schema = OFF")
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_ERROR):
            raise _refused(path, say("tables that can't be read in time")) from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
        connection.execute("PRAGMA trusted_schema = ON")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest)
