"""Logs beside a project: none is replayed into another file, and what is in one comes home whoever leaves last."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from models import articles, checking, errors
from models.articles import NewArticle
from models.file import folding, lock, open_project
from models.file.folding import fold_in
from tests.conftest import build

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be replaced there, nor killed so")
WRITE_AND_DIE = """
import os, signal, sys
from models import articles
from models.file import open_project
project = open_project(sys.argv[1], user="Ben")
project._connection.execute("PRAGMA wal_autocheckpoint = 0")
for n in range(int(sys.argv[2])):
    articles.add_articles(project, [articles.NewArticle(f"Article {n} of those who die. " + "word " * 400)])
for line in sys.argv[3:]:
    exec(line)
os.kill(os.getpid(), signal.SIGKILL)
"""


def write_and_die(path: Path, count: int, *lines: str) -> None:
    subprocess.run([sys.executable, "-c", WRITE_AND_DIE, str(path), str(count), *lines], check=False)
    assert Path(f"{path}-wal").stat().st_size > 0


def in_place_of(path: Path, other: Path, how: str) -> None:
    if how == "replaced":
        other.replace(path)
    else:
        shutil.copyfile(other, path)


@pytest.mark.parametrize("how", ["replaced", "overwritten"])
@pytest.mark.parametrize("other", ["older", "of this very opening"])
def test_the_log_of_the_file_that_stood_there_is_set_aside_and_told(tmp_path, how, other):
    path, kept = tmp_path / "rents.standfirst", tmp_path / "kept.standfirst"
    build(path).project.close()
    if other == "older":
        shutil.copy(path, kept)
        write_and_die(path, 12)
    else:
        write_and_die(path, 12, f"project.back_up_to(__import__('pathlib').Path({str(kept)!r}))")
    in_place_of(path, kept, how)
    before = path.read_bytes()
    with pytest.raises(errors.DamagedProject, match="in the place of another"):
        open_project(path, read_only=True)
    assert path.read_bytes() == before
    with open_project(path) as project:
        (said,) = project.news
        aside = next(tmp_path.glob("rents.standfirst-wal set aside *"))
        assert aside.name in said
        assert articles.count_articles(project) == (1 if other == "older" else 13)
        assert checking.check(project) == []
    assert aside.stat().st_size > 0
    with open_project(path) as project:
        assert project.news == ()


def test_its_own_log_comes_home_after_a_kill(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    write_and_die(path, 3)
    with open_project(path, read_only=True) as reading:
        assert articles.count_articles(reading) == 4
    with open_project(path) as project:
        assert (project.news, articles.count_articles(project)) == ((), 4)


@pytest.mark.parametrize("ends", [("", "-wal", ".lock"), ("", "-wal")])
def test_a_file_that_was_copied_with_its_log_has_all_that_is_in_it(tmp_path, ends):
    path, copy = tmp_path / "rents.standfirst", tmp_path / "copies" / "rents.standfirst"
    build(path).project.close()
    write_and_die(path, 3)
    copy.parent.mkdir()
    for end in ends:
        shutil.copy(f"{path}{end}", f"{copy}{end}")
    with open_project(copy) as project:
        assert (project.news, articles.count_articles(project)) == ((), 4)
    assert [one.name for one in copy.parent.iterdir()] == ["rents.standfirst"]


def test_a_file_that_came_back_as_it_was_in_the_midst_of_an_opening_is_looked_at(tmp_path):
    path, early = tmp_path / "rents.standfirst", tmp_path / "early.standfirst"
    build(path).project.close()
    # What a synchroniser took while it was open, with its number, but before a log was brought home and begun anew.
    write_and_die(
        path, 12,
        f"__import__('shutil').copyfile({str(path)!r}, {str(early)!r})",
        "project._connection.execute('PRAGMA wal_checkpoint(RESTART)')",
        "articles.add_articles(project, [articles.NewArticle('Only this is in the new log.')])",
    )  # fmt: skip
    early.replace(path)
    with open_project(path) as project:
        assert len(project.news) == 1
        assert articles.count_articles(project) == 1
        assert checking.check(project) == []


def test_an_opening_that_is_refused_leaves_no_log_without_its_note(tmp_path, monkeypatch):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    write_and_die(path, 3)

    def refuse(*_: object) -> None:
        raise errors.NewerProject("newer")

    with monkeypatch.context() as patch:
        patch.setattr("models.file.project._refuse_unfinished", refuse)
        with pytest.raises(errors.NewerProject):
            open_project(path)
    assert Path(f"{path}.lock").exists() is Path(f"{path}-wal").exists()
    with open_project(path) as project:
        assert articles.count_articles(project) == 4


def test_a_backup_is_of_no_opening(world):
    assert world.project.back_up().read_bytes()[60:64] == bytes(4)


# Closed means one file, whoever is last.


def test_who_reads_longest_brings_home_what_the_writer_could_not(tmp_path):
    path = tmp_path / "rents.standfirst"
    writer = build(path).project
    readers = [open_project(path, read_only=True) for _ in range(2)]
    reading = [reader.snapshot() for reader in readers]
    for snapshot, reader in zip(reading, readers, strict=True):
        snapshot.__enter__()
        articles.count_articles(reader)
    articles.add_articles(writer, [NewArticle("Coded while it was exported.")])
    writer.close()
    assert "still in rents.standfirst-wal" in writer.left_out
    assert "still reading" in writer.left_out
    for n, reader in enumerate(readers):
        assert Path(f"{path}-wal").exists()
        reading[n].__exit__(None, None, None)
        reader.close()
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    assert connection.execute("SELECT count(*) FROM article").fetchone() == (2,)
    connection.close()


def test_a_reader_that_ends_before_the_writer_leaves_the_log_to_it(world):
    open_project(world.project.path, read_only=True).close()
    assert Path(f"{world.project.path}-wal").exists()
    articles.add_articles(world.project, [NewArticle("Still open.")])


def test_who_opens_while_somebody_still_reads_goes_on_with_the_log_that_is_there(tmp_path):
    path = tmp_path / "rents.standfirst"
    writer = build(path).project
    reader = open_project(path, read_only=True)
    with reader.snapshot():
        articles.count_articles(reader)
        articles.add_articles(writer, [NewArticle("One.")])
        writer.close()
        with open_project(path) as again:
            assert again.news == ()
            articles.add_articles(again, [NewArticle("Two.")])
        write_and_die(path, 2)
    reader.close()
    with open_project(path) as project:
        assert (project.news, articles.count_articles(project)) == ((), 5)


def test_two_who_leave_at_once_bring_it_home(tmp_path, monkeypatch):
    path, readers = left_to_readers(tmp_path)
    connect, leaving = folding.connect, [threading.Thread(target=fold_in, args=(path,))]

    def meanwhile(*args, **more):
        """The other reader leaves just when the first has failed for him, and has not let go of the lock yet."""
        connection = connect(*args, **more)
        if readers[1]._connection.file:
            readers[1]._connection.close()
            leaving[0].start()
            time.sleep(0.1)
            connection.close()
            raise sqlite3.OperationalError("database is locked")
        return connection

    monkeypatch.setattr(folding, "connect", meanwhile)
    readers[0].close()
    leaving[0].join()
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]


def test_a_reader_who_leaves_just_when_the_writer_closes_leaves_no_log(tmp_path, monkeypatch):
    path, readers = left_to_readers(tmp_path, 1)
    writer = open_project(path)
    articles.add_articles(writer, [NewArticle("Coded while it was read.")])
    let_go = writer._lock.let_go

    def meanwhile(**more):
        readers[0].close()  # after the writer has failed for him, and while the lock is still the writer's
        let_go(**more)

    monkeypatch.setattr(writer._lock, "let_go", meanwhile)
    writer.close()
    assert writer.left_out == ""
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]


def test_a_log_that_holds_nothing_goes_as_well(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    writer = open_project(path)
    reader = open_project(path, read_only=True)
    articles.count_articles(reader)
    writer.close()
    assert writer.left_out == ""
    reader.close()
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]
    assert path.read_bytes()[18:20] == b"\x01\x01"


def test_who_opens_while_a_log_is_brought_home_waits_for_it(tmp_path, monkeypatch):
    path, readers = left_to_readers(tmp_path, 1)
    begun = threading.Event()

    def slowly(connection, path):
        begun.set()
        time.sleep(0.3)

    monkeypatch.setattr(folding, "quick_check", slowly)
    readers[0]._connection.close()
    leaving = threading.Thread(target=fold_in, args=(path,))
    leaving.start()
    assert begun.wait(10)
    with open_project(path) as project:
        assert (project.news, articles.count_articles(project)) == ((), 2)
    leaving.join()


def test_that_it_is_brought_home_is_said_where_that_takes_long(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "PATIENCE", 0.0)
    build(path := tmp_path / "rents.standfirst").project.close()
    other = lock.ProjectLock(path, briefly=True)
    other.take("Ben")
    with pytest.raises(errors.ProjectInUse, match="being made whole just now"):
        open_project(path)
    other.let_go()


@pytest.mark.parametrize("who", ["the writer", "another connection"])
def test_what_is_read_to_no_end_keeps_no_file_open(tmp_path, who):
    project = build(tmp_path / "rents.standfirst").project
    articles.add_articles(project, [NewArticle(f"Number {n}.") for n in range(3)])
    reading = project if who == "the writer" else project.for_thread()
    rows = reading.stream("SELECT id FROM article")
    next(rows)
    if reading is not project:
        reading.close()
    project.close()
    assert project.left_out == ""
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]
    with pytest.raises(Exception, match="closed"):
        next(rows)


def test_looking_into_an_open_file_keeps_it_locked(tmp_path):
    build(path := tmp_path / "rents.standfirst").project.close()
    reader = open_project(path, read_only=True)
    open_project(path, read_only=True).close()  # looks at the header first, past SQLite
    fold_in(path)
    with reader.snapshot():
        articles.count_articles(reader)
        ask = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"
        ran = subprocess.run([sys.executable, "-c", ask, str(path)], capture_output=True, text=True, check=False)
        assert "database is locked" in ran.stderr
        open_project(path, read_only=True).close()
        ran = subprocess.run([sys.executable, "-c", ask, str(path)], capture_output=True, text=True, check=False)
        assert "database is locked" in ran.stderr
    reader.close()
    assert subprocess.run([sys.executable, "-c", ask, str(path)], check=False).returncode == 0


@pytest.mark.parametrize("read_only", [False, True])
def test_killed_at_the_very_opening_nothing_is_taken_for_anothers(tmp_path, read_only):
    build(path := tmp_path / "rents.standfirst").project.close()
    subprocess.run([sys.executable, "-c", DIE_AT_OPENING, str(path)], check=False)
    assert Path(f"{path}-journal").stat().st_size
    with open_project(path, read_only=read_only) as project:
        assert (project.news, articles.count_articles(project)) == ((), 1)
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]


DIE_AT_OPENING = """
import os, signal, sqlite3, sys
from models.file import connecting, open_project
def execute(self, sql, *args):
    if sql.startswith("PRAGMA user_version = "):  # as SQLite does it, and killed when the journal is there
        for one in ("PRAGMA cache_size = 1", "BEGIN IMMEDIATE", sql, "CREATE TABLE x (y)"):
            sqlite3.Connection.execute(self, one)
        for _ in range(20):
            sqlite3.Connection.execute(self, "INSERT INTO x VALUES (randomblob(9999))")
        os.kill(os.getpid(), signal.SIGKILL)
    return sqlite3.Connection.execute(self, sql, *args)
connecting.Connection.execute = execute
open_project(sys.argv[1])
"""


def left_to_readers(folder: Path, count: int = 2):
    """A project whose writer has closed, with its log left to those who still read it."""
    writer = build(path := folder / "rents.standfirst").project
    readers = [open_project(path, read_only=True) for _ in range(count)]
    for reader in readers:
        articles.count_articles(reader)
    articles.add_articles(writer, [NewArticle("Coded while it was exported.")])
    writer.close()
    assert Path(f"{path}-wal").stat().st_size
    return path, readers


CLOSE_WHERE_IT_IS_FULL = """
import resource, signal, sys
from models import articles
from models.file import open_project
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
project = open_project(sys.argv[1])
articles.add_articles(project, [articles.NewArticle(f"{n} " + "word " * 2000) for n in range(60)])
resource.setrlimit(resource.RLIMIT_FSIZE, (project.path.stat().st_size, resource.RLIM_INFINITY))
project.close()
print(project.left_out)
"""


def test_a_disk_that_is_full_at_closing_is_told_and_everything_is_let_go(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    ran = subprocess.run(
        [sys.executable, "-c", CLOSE_WHERE_IT_IS_FULL, str(path)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert "still in rents.standfirst-wal beside it (the disk is full or does not answer)" in ran.stdout
    with open_project(path) as project:
        assert articles.count_articles(project) == 61
    assert [one.name for one in tmp_path.iterdir()] == ["rents.standfirst"]


def test_opening_while_a_closed_file_is_read_is_refused_in_words(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    reader = open_project(path, read_only=True)
    with reader.snapshot():
        articles.count_articles(reader)
        with pytest.raises(errors.ProjectInUse, match="being read just now"):
            open_project(path)
        open_project(path, read_only=True).close()
    reader.close()
    with open_project(path) as project:
        assert project.value("PRAGMA busy_timeout") == 10_000


def test_a_file_that_was_opened_and_closed_at_once_needs_no_log_to_be_read(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    open_project(path).close()
    assert path.read_bytes()[18:20] == b"\x01\x01"
