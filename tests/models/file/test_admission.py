"""A project file from a stranger: only the very tables that Standfirst makes are let in, of whichever version."""

from __future__ import annotations

import gzip
import os
import shutil
import sqlite3
import struct
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from corpus.commands.running import run
from docs.make import schema as drawing
from models import checking, coding, errors
from models.file import admission, create, open_project, schema
from models.file.schema.recorded import DIGESTS
from tests.conftest import World, build
from tests.models.file.test_project import newer

YEAR = Path(__file__).parent / "release_0_1.standfirst.gz"
STRANGE = {
    "a trigger": "CREATE TRIGGER wipes AFTER UPDATE ON project BEGIN DELETE FROM statement_span; END",
    "a view": "CREATE VIEW people AS SELECT name FROM coder",
    "a table": "CREATE TABLE notes (text TEXT)",
    "an index": "CREATE INDEX slow ON article (length(hex(text)))",
    "a column": "ALTER TABLE statement ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000))) VIRTUAL",
    "a search table": "CREATE VIRTUAL TABLE other USING fts5 (text)",
}
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 'x' AS name FROM n"
REPLACED = {
    "a view for a table": ("actor_use", f"CREATE VIEW actor_use AS {ENDLESS}", "view"),
    "a view for what has been migrated": (
        "_sqlite_migrations", f"CREATE VIEW _sqlite_migrations AS {ENDLESS}", "view"
    ),
    "another trigger": (
        "article_text_is_frozen",
        "CREATE TRIGGER article_text_is_frozen BEFORE UPDATE OF sha256 ON article BEGIN SELECT 1; END",
        "trigger",
    ),
    "a table without its rules": ("layer", "CREATE TABLE layer (id INTEGER PRIMARY KEY, uuid, name, kind)", "table"),
}  # fmt: skip


@pytest.fixture
def path(tmp_path):
    """A closed project with one coding."""
    world = build(tmp_path / "rents.standfirst")
    coding.accept(world.project, world.ana, world.first.ref)
    world.project.close()
    return world.project.path


def written(path: Path, *statements: str, raw: bool = False) -> None:
    """Do to a file what its sender can."""
    with closing(sqlite3.connect(path)) as connection:
        if raw:
            connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def refused(path: Path, words: str) -> None:
    """It is refused wherever it is opened, nothing in it changes, and nothing is left beside it."""
    before, beside = path.read_bytes(), set(path.parent.iterdir())
    for read_only in (False, True):
        with pytest.raises(errors.ForeignFile, match=words):
            open_project(path, read_only=read_only)
    assert path.read_bytes() == before
    assert set(path.parent.iterdir()) == beside


@pytest.mark.parametrize("sql", STRANGE.values(), ids=STRANGE)
def test_what_was_put_beside_the_tables_is_refused(path, sql):
    written(path, sql)
    refused(path, "Standfirst did not make|not as Standfirst makes")


@pytest.mark.parametrize(("name", "sql", "kind"), REPLACED.values(), ids=REPLACED)
def test_what_was_put_in_the_place_of_a_table_is_refused(path, name, sql, kind):
    written(
        path,
        f"DELETE FROM sqlite_master WHERE tbl_name = '{name}' AND name <> '{name}'",
        f"UPDATE sqlite_master SET type = '{kind}', sql = '{sql.replace(chr(39), chr(39) * 2)}' "
        + (", rootpage = 0 " if kind == "view" else "") + f"WHERE name = '{name}'",
        raw=True,
    )  # fmt: skip
    refused(path, "Standfirst")


def test_what_is_missing_is_named(path):
    written(path, "DROP TRIGGER article_text_is_frozen")
    refused(path, "lacks the trigger “article_text_is_frozen”")


def test_two_tables_in_one_place_are_refused(path):
    """What stands in one would be read as the other: coders' real names as a text that is exported."""
    pages = "SELECT rootpage FROM sqlite_master WHERE name = 'coder'"
    written(path, f"UPDATE sqlite_master SET rootpage = ({pages}) WHERE name = 'batch'", raw=True)
    refused(path, "two tables in one place")


def test_steps_that_no_version_has_behind_it_are_refused(path):
    written(path, "DELETE FROM _sqlite_migrations WHERE name = 'walls'")
    refused(path, "no version of Standfirst")


def test_tables_of_another_version_than_the_file_says_are_refused(path):
    written(path, "DELETE FROM _sqlite_migrations WHERE name = 'meaning'")
    refused(path, "Standfirst did not make")


def test_a_schema_that_takes_too_long_to_read_is_refused(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("BEGIN")
        for number in range(1_200):
            connection.execute(f"CREATE TABLE t{number} (a)")
        connection.execute("COMMIT")
    refused(path, "more than Standfirst makes")


def test_what_takes_endless_steps_is_given_up(path, monkeypatch):
    monkeypatch.setattr(admission, "STRIDE", 1)
    refused(path, "can't be read in time")


def test_a_value_that_is_too_long_is_given_up(path):
    long = "/* " + "x" * admission.LONGEST_READ + " */"
    written(path, f"UPDATE sqlite_master SET sql = sql || '{long}' WHERE name = 'batch'", raw=True)
    refused(path, "can't be read in time")


def test_no_command_opens_it(path, capsys, tmp_path):
    written(path, STRANGE["a trigger"])
    for words in (["check"], ["search"], ["backup"], ["export"], ["import"], ["codebook", "export"], ["guesses"]):
        more = {
            "search": ["rents"], "backup": [str(tmp_path / "b")], "import": [str(path)], "codebook": [],
            "export": ["--to", "csv", "--out", str(tmp_path / "set")],
        }.get(words[0], [])  # fmt: skip
        last = [str(tmp_path / "c.yaml")] if words[0] == "codebook" else []
        assert run([*words, str(path), *more, *last]) == 1, words
        assert "the trigger “wipes”" in capsys.readouterr().err, words
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_journal_that_names_another_file_is_refused(path, tmp_path):
    """SQLite deletes the file that such a journal names, wherever it lies."""
    thesis = tmp_path / "thesis.txt"
    thesis.write_text("mine")
    journal = path.with_name(path.name + "-journal")
    whole, name = path.read_bytes(), str(thesis).encode()
    page = struct.unpack(">H", whole[16:18])[0]
    magic, nonce = admission.SUPER_JOURNAL, 7
    head = magic + struct.pack(">5I", 1, nonce, len(whole) // page, 512, page)
    check = (nonce + sum(whole[n] for n in range(page - 200, 0, -200))) & 0xFFFFFFFF
    end = struct.pack(">I", 0x40000000 // page + 1) + name + struct.pack(">2I", len(name), sum(name)) + magic
    record = struct.pack(">I", 1) + whole[:page] + struct.pack(">I", check)
    journal.write_bytes(head.ljust(512, b"\0") + record + end)
    refused(path, "names another file to delete")
    link = tmp_path / "link.standfirst"
    link.symlink_to(path)
    refused(link, "names another file to delete")
    assert thesis.read_text() == "mine"
    journal.write_bytes(head.ljust(512, b"\0") + record)
    open_project(path).close()
    assert not journal.exists(), "an honest journal makes the file whole, as ever"


def test_a_file_of_another_program_with_our_mark_is_refused(tmp_path):
    path = tmp_path / "x.standfirst"
    written(path, f"PRAGMA application_id = {schema.APPLICATION_ID}", "CREATE TABLE t (a)")
    refused(path, "none of its tables")


def honest(folder: Path) -> dict[str, Path]:
    """Every way to a file of every generation: made so far, and brought from an earlier one to a later."""
    made = {}
    steps = list(schema.STEPS)
    for first in range(1, len(steps) + 1):
        for last in range(first, len(steps) + 1):
            path = made[f"{steps[first - 1]} to {steps[last - 1]}"] = folder / f"{first}{last}.standfirst"
            for until in range(first, last + 1):
                with closing(sqlite3.connect(path)) as connection:
                    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
                    schema.migrate(connection, steps[:until])
    return made


def test_whichever_way_a_file_came_it_is_known_at_once(tmp_path, monkeypatch):
    """Neither how often it was brought up to date nor what SQLite has counted in it makes another file of it."""

    def slowly(*args):
        raise AssertionError("its schema had to be made to be compared")

    ways = honest(tmp_path)
    monkeypatch.setattr(admission, "made_by", slowly)
    for way, path in ways.items():
        for statement in ("SELECT 1", "ANALYZE", "VACUUM"):
            written(path, statement)
            with closing(sqlite3.connect(path)) as connection:
                admission.admit(connection, path)
                assert connection.execute("PRAGMA trusted_schema").fetchone() == (1,), way
    released = tmp_path / "year.standfirst"
    released.write_bytes(gzip.decompress(YEAR.read_bytes()))
    open_project(released).close()
    open_project(released).close()
    create(tmp_path / "new").close()
    open_project(tmp_path / "new.standfirst", read_only=True).close()


def test_the_figures_that_files_are_known_by_are_of_the_steps_as_they_are():
    assert drawing.record() == drawing.RECORD.read_text("utf-8"), "write it anew: make docs"
    assert list(DIGESTS) == list(schema.STEPS)


def test_a_step_that_is_new_is_taken_along_by_itself(path, monkeypatch, tmp_path):
    def add_note(db: Database) -> None:
        db.conn.execute("ALTER TABLE project ADD COLUMN note TEXT")

    newer(monkeypatch, add_note)
    open_project(path).close()
    with open_project(path) as again:
        assert "note" in again.select("SELECT * FROM project")[0]
        assert checking.check(again) == []
    strange = shutil.copy(path, tmp_path / "strange.standfirst")
    written(strange, STRANGE["a trigger"])
    refused(strange, "the trigger “wipes”")


def test_comments_and_breaks_make_no_difference_but_what_is_in_quotation_marks_does():
    assert admission.plain("CREATE  TABLE t ( -- what\n  a TEXT  -- a\n)\n") == "CREATE TABLE t ( a TEXT )"
    assert admission.plain("SELECT 'a  -- b', \"c  d\"") == "SELECT 'a  -- b', \"c  d\""


def test_a_connection_trusts_its_file_as_little_as_can_be(world: World):
    told = world.project
    assert told.tuples("PRAGMA cell_size_check") == [(1,)]
    limits = {
        sqlite3.SQLITE_LIMIT_ATTACHED: 0,
        sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: admission.DEEPEST,
        sqlite3.SQLITE_LIMIT_SQL_LENGTH: admission.LONGEST_SQL,
    }
    with world.project.for_thread() as other:
        for connection in (told._connection, other._connection):
            assert {which: connection.getlimit(which) for which in limits} == limits


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
@pytest.mark.parametrize("end", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize("read_only", [True, False])
def test_a_pipe_or_a_link_in_the_place_of_a_log_is_neither_waited_for_nor_followed(tmp_path, end, read_only):
    build(path := tmp_path / "rents.standfirst").project.close()
    (mine := tmp_path / "mine").write_text("mine")
    beside = Path(f"{path}{end}")
    for make in (os.mkfifo, Path.mkdir, lambda it: it.symlink_to(mine), lambda it: it.symlink_to("/dev/zero")):
        make(beside)
        with pytest.raises(errors.ForeignFile, match=f"{beside.name} is no file"):
            open_project(path, read_only=read_only)
        beside.rmdir() if beside.is_dir() else beside.unlink()
    assert mine.read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_in_the_place_of_the_lock_is_not_waited_for(tmp_path):
    build(path := tmp_path / "rents.standfirst").project.close()
    os.mkfifo(f"{path}.lock")
    with pytest.raises(errors.CannotWrite, match="no lock of Standfirst"):
        open_project(path)
    open_project(path, read_only=True).close()
