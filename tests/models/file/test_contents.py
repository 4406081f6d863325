"""Rows that Standfirst never writes: a file that holds them is damaged, told in a sentence before any use."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.running import run
from models import checking, errors
from models.file import contents, open_project, project
from models.findings import SourceMode
from tests.gui.strange import strange

YEAR = Path(__file__).parent / "release_0_1.standfirst.gz"
DEEP = "[" * 100_000
FEW = {
    "rules": "UPDATE codebook SET rules = '{'",
    "options": "UPDATE variable SET options = '3'",
    "deep": f"UPDATE claim SET include = '{DEEP}'",
    "numbers": "UPDATE claim SET keywords = '[1]'",
    "no codebook": "DELETE FROM codebook",
    "no project": "DELETE FROM project",
    "no layer": "UPDATE layer SET name = 'other'",
}
MANY = {
    "aliases": "UPDATE cast_member SET aliases = 'x'",
    "version": "UPDATE codebook_version SET content = '[]'",
    "a coder's mode": "UPDATE statement SET mode = 'nope'",
    "a machine's mode": "UPDATE attribution SET mode = 'nope'",
}


@pytest.fixture
def path(tmp_path):
    return strange(tmp_path / "rents.standfirst", "x")


def harm(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(sql)
        connection.commit()


@pytest.mark.parametrize("sql", (FEW | MANY).values(), ids=FEW | MANY)
def test_what_can_t_be_read_is_damage(path, sql, tmp_path, capsys):
    harm(path, sql)
    for read_only in (True, False):
        with pytest.raises(errors.DamagedProject, match=r"nothing that Standfirst writes|does not have the row"):
            open_project(path, read_only=read_only)
    for words in (["check"], ["guesses"], ["export", "--to", "csv", "--out", str(tmp_path / "set")]):
        assert run([*words, str(path)]) == 1
        assert "made a mistake" not in capsys.readouterr().err


@pytest.mark.parametrize("sql", MANY.values(), ids=MANY)
def test_in_a_large_file_check_tells_of_it(path, sql, monkeypatch):
    harm(path, sql)
    monkeypatch.setattr(project, "ALWAYS_CHECKED", 0)
    with open_project(path) as opened:
        assert any("nothing that Standfirst writes" in told for told in checking.check(opened))


def test_what_is_said_counts_the_rows(path):
    with closing(sqlite3.connect(path)) as connection:
        assert list(contents.unreadable(connection, whole=True)) == []
        connection.execute("UPDATE target SET proposition = '['")
        assert list(contents.unreadable(connection, whole=True)) == []
        connection.execute("UPDATE claim SET exclude = '[' WHERE id < 3")
        assert list(contents.unreadable(connection, whole=False)) == [
            "2 rows of claim can't be read: their exclude is nothing that Standfirst writes."
        ]


def test_the_modes_are_those_of_the_findings():
    assert tuple(SourceMode) == contents.MODES


@pytest.mark.parametrize("text", ["no JSON", "{}", "[]", DEEP])
def test_an_old_history_that_can_t_be_read_is_one_sentence(tmp_path, text):
    path = tmp_path / "year.standfirst"
    path.write_bytes(gzip.decompress(YEAR.read_bytes()))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE change_row SET after = ? WHERE id = (SELECT max(id) FROM change_row)", (text,))
        connection.commit()
    with pytest.raises(errors.DamagedProject, match="can't be brought up to date"):
        open_project(path)
