"""Files and folders in a bad state: each is a sentence, and a file that SQLite can make whole is opened."""

from __future__ import annotations

import gc
import os
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from models import articles, checking, errors
from models.articles import NewArticle
from models.file import create, open_project, store
from models.leftovers import sweep
from tests.conftest import World, build

FULL = OSError(28, "No space left on device")


def test_a_writer_killed_while_it_brought_its_log_home_has_not_damaged_the_file(tmp_path):
    world = build(tmp_path / "rents.standfirst")
    world.project._connection.execute("PRAGMA wal_autocheckpoint = 0")
    articles.add_articles(world.project, [NewArticle(f"{n} " + "word " * 3000) for n in range(40)])
    pages = world.project.tuples("PRAGMA page_count")[0][0]
    copy = tmp_path / "copy.standfirst"
    for end in ("", "-wal"):
        shutil.copy(f"{world.project.path}{end}", f"{copy}{end}")
    world.project.close()
    with copy.open("r+b") as file:  # the first page comes home first, with the length that the file is to have
        file.seek(28)
        file.write(struct.pack(">I", pages))
    assert copy.stat().st_size < pages * 4096
    with open_project(copy) as project:
        assert articles.count_articles(project) == 41
        assert checking.check(project) == []


def harm(path: Path, sql: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA ignore_check_constraints = 1")
        connection.execute(sql)
    connection.close()


def test_text_that_is_no_utf8_is_damage(tmp_path):
    build(tmp_path / "rents.standfirst").project.close()
    harm(tmp_path / "rents.standfirst", "UPDATE project SET title = CAST(x'ff80' AS TEXT)")
    with (
        open_project(tmp_path / "rents.standfirst", read_only=True) as project,
        pytest.raises(errors.DamagedProject, match="damaged"),
    ):
        str(project.title)


def test_a_history_that_cant_be_read_is_a_point_of_the_check(tmp_path):
    build(tmp_path / "rents.standfirst").project.close()
    harm(tmp_path / "rents.standfirst", "UPDATE change_row SET after = '{' WHERE id = (SELECT max(id) FROM change_row)")
    with open_project(tmp_path / "rents.standfirst") as project:
        assert any("can't be read" in sentence for sentence in checking.check(project))


def test_closing_gives_back_what_an_interruption_left_open(tmp_path):
    world = build(tmp_path / "rents.standfirst")
    world.project._connection.execute("BEGIN IMMEDIATE")
    world.project._connection.execute("DELETE FROM article_search")
    world.project.close()
    with open_project(world.project.path) as project:
        assert checking.check(project) == []


def test_rows_that_are_left_unread_may_outlive_the_project(tmp_path):
    world = build(tmp_path / "rents.standfirst")
    rows = world.project.stream("SELECT id FROM article")
    next(rows)
    world.project.close()
    del rows
    gc.collect()  # an error in it would be raised as a warning


def test_a_full_disk_is_one_sentence_at_the_lock_too(tmp_path, monkeypatch):
    def full(*_: object) -> int:
        raise FULL

    monkeypatch.setattr("models.file.lock.os.write", full)
    with pytest.raises(errors.CannotWrite, match="No space left"):
        create(tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_a_folder_is_no_project(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(errors.NotAllowed, match="folder"):
        create(Path(name))
    with pytest.raises(errors.NotFound, match="folder"):
        open_project(Path(name))


def test_a_backup_whose_name_is_too_long_is_one_sentence(world: World, tmp_path: Path) -> None:
    longest = os.pathconf(tmp_path, "PC_NAME_MAX") if hasattr(os, "pathconf") else 255
    with pytest.raises(errors.CannotWrite, match="could not be written"):
        world.project.back_up_to(tmp_path / ("z" * longest))


def test_sweeping_where_the_folder_refuses_is_silent(tmp_path, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", refuse)
    sweep(tmp_path / "x.part")


def test_where_not_even_the_shared_part_has_room_the_disk_is_called_full(tmp_path, monkeypatch):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    assert "did not answer" in str(store.explained(error, tmp_path / "x"))
    monkeypatch.setattr(store, "LEAST_FREE", 1 << 60)
    assert "disk is full" in str(store.explained(error, tmp_path / "x"))


def test_a_disk_that_is_full_is_no_fault_of_the_search_index(world):
    pages = world.project.value("PRAGMA page_count")
    world.project._connection.execute(f"PRAGMA max_page_count = {pages}")
    world.project._connection.execute("PRAGMA query_only = ON")  # SQLite refuses it as it does on a full disk
    with pytest.raises(errors.CannotWrite):
        world.project.search_index_fits()
    world.project._connection.execute("PRAGMA query_only = OFF")
    assert world.project.search_index_fits()


@pytest.mark.parametrize("harm", [b"speaker_confidence REAL", b"CREATE TRIGGER undone"])
@pytest.mark.parametrize("read_only", [True, False])
def test_tables_that_are_called_otherwise_are_damage(tmp_path, harm, read_only):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    whole = path.read_bytes()
    assert harm in whole
    path.write_bytes(whole.replace(harm, b"\xee" + harm[1:]))
    try:
        with open_project(path, read_only=read_only) as project:
            assert checking.check(project)
    except errors.DamagedProject:  # at its opening already
        pass


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE article_search_data SET block = x'00'",
        "UPDATE article_search_config SET v = 99",
        "DELETE FROM article_search_idx; DELETE FROM article_search_data",
    ],
)
def test_a_broken_search_index_is_damage_and_no_mistake_of_the_program(tmp_path, harm):
    build(path := tmp_path / "rents.standfirst").project.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(harm)
    with open_project(path) as project, pytest.raises(errors.DamagedProject, match="is damaged"):
        articles.add_articles(project, [NewArticle(f"Number {n}.") for n in range(3)])
