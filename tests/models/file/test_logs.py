"""Logs beside a project: none is replayed into another file, and what is in one comes home whoever leaves last."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from models import articles, checking, errors
from models.articles import NewArticle
from models.file import open_project
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
