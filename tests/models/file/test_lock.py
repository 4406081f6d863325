"""Who holds a project for writing, and what becomes of that however the holder ends."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models import articles, checking, errors
from models.file import create, lock, open_project
from tests.conftest import build

HOLD = """
import sys, time
from models.file import open_project
project = open_project(sys.argv[1], user="Ben")
print("open", flush=True)
time.sleep(60)
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another process that has the project open."""
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_a_second_opening_is_refused_with_the_holders_name(tmp_path):
    build(tmp_path / "rents.standfirst").project.close()
    other = holder(tmp_path / "rents.standfirst")
    try:
        with pytest.raises(errors.ProjectInUse, match=r"Ben on .* reading only"):
            open_project(tmp_path / "rents.standfirst")
        with open_project(tmp_path / "rents.standfirst", read_only=True) as reading:
            assert articles.count_articles(reading) == 1
    finally:
        other.kill()
        other.communicate()


def test_a_dead_holder_is_taken_over(tmp_path):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()
    other = holder(path)
    other.send_signal(signal.SIGKILL)
    other.communicate()
    assert (tmp_path / "rents.standfirst.lock").exists()
    with open_project(path) as mine:
        assert articles.count_articles(mine) == 1
    assert not (tmp_path / "rents.standfirst.lock").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes of this kind there")
def test_the_lock_can_be_read_by_everybody_and_written_by_its_maker(tmp_path):
    made = lock.ProjectLock(tmp_path / "rents.standfirst")
    before = os.umask(0o022)
    try:
        made.take("Ana")
    finally:
        os.umask(before)
    assert made.path.stat().st_mode & 0o777 == 0o644
    made.let_go()


def test_who_is_refused_leaves_no_file_open(world):
    second = lock.ProjectLock(world.project.path)
    before = next_free_number()
    with pytest.raises(errors.ProjectInUse):
        second.take("Ben")
    assert next_free_number() == before


def next_free_number() -> int:
    """The number that the next opened file would get: the lowest that is free."""
    number = os.dup(0)
    os.close(number)
    return number


def test_a_lock_file_with_rubbish_in_it_still_refuses_in_words(tmp_path, world):
    world.project.path.with_name(world.project.path.name + ".lock").write_text("{")
    with pytest.raises(errors.ProjectInUse, match="somebody else"):
        open_project(world.project.path)


def test_the_lock_tells_who_where_which_process_and_whose_the_log_is(world):
    path = world.project.path
    told = json.loads(path.with_name(path.name + ".lock").read_text())
    assert set(told) == {"user", "host", "process", "briefly", "opening", "before", "file"}
    assert told["briefly"] is False
    assert told["opening"] == int.from_bytes(path.read_bytes()[60:64], "big") > 0
    assert told["file"] == [path.stat().st_dev, path.stat().st_ino]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be removed there")
def test_a_lock_whose_holder_lets_go_meanwhile_is_taken_anew(tmp_path, monkeypatch):
    path, take, calls = tmp_path / "rents.standfirst", lock._take, []

    def take_what_is_gone(file: int) -> None:
        if not calls:
            (tmp_path / "rents.standfirst.lock").unlink()
        calls.append(file)
        take(file)

    monkeypatch.setattr(lock, "_take", take_what_is_gone)
    first = lock.ProjectLock(path)
    first.take("Ana")
    assert len(calls) == 2
    assert calls[0] == calls[1], "the first was closed: its number is free again"
    with pytest.raises(errors.ProjectInUse, match="Ana"):
        lock.ProjectLock(path).take("Ben")
    first.let_go()
    assert list(tmp_path.iterdir()) == []


def test_who_makes_a_project_holds_it_by_name(tmp_path):
    with create(tmp_path / "rents", user="Ana"), pytest.raises(errors.ProjectInUse, match="Ana"):
        open_project(tmp_path / "rents.standfirst")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("leads", ["thesis.txt", "nowhere.txt"])
def test_a_link_in_the_place_of_the_lock_is_not_written_through(tmp_path, leads):
    build(tmp_path / "rents.standfirst").project.close()
    (tmp_path / "thesis.txt").write_text("mine")
    link = tmp_path / "rents.standfirst.lock"
    link.symlink_to(tmp_path / leads)
    with pytest.raises(errors.CannotWrite, match="is no lock of Standfirst"):
        open_project(tmp_path / "rents.standfirst")
    with open_project(tmp_path / "rents.standfirst", read_only=True) as reading:
        assert articles.count_articles(reading) == 1
    assert (tmp_path / "thesis.txt").read_text() == "mine"
    assert link.is_symlink()
    assert not (tmp_path / "nowhere.txt").exists()


@pytest.mark.parametrize("content", ["My thesis.", "[" * 5000, '{"user": "Ana"}', "[1]", "x" * 5000])
def test_a_file_of_somebody_in_the_place_of_the_lock_is_left_as_it_is(tmp_path, content):
    build(tmp_path / "rents.standfirst").project.close()
    there = tmp_path / "rents.standfirst.lock"
    there.write_text(content)
    before = next_free_number()
    with pytest.raises(errors.CannotWrite, match="is no lock of Standfirst"):
        open_project(tmp_path / "rents.standfirst")
    assert next_free_number() == before
    assert there.read_text() == content


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_project_is_not_made_where_a_link_leads(tmp_path):
    (tmp_path / "new.standfirst").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(errors.NotAllowed, match="exists already"):
        create(tmp_path / "new.standfirst")
    assert not (tmp_path / "elsewhere").exists()


def test_who_comes_by_a_link_meets_the_same_lock(tmp_path):
    path, other = tmp_path / "rents.standfirst", tmp_path / "link.standfirst"
    build(path).project.close()
    other.symlink_to(path)
    with open_project(path, user="Ana"), pytest.raises(errors.ProjectInUse, match="Ana"):
        open_project(other, user="Ben")
    with open_project(other, user="Ben") as mine:
        assert mine.path == path
        assert (tmp_path / "rents.standfirst.lock").exists()
        with pytest.raises(errors.ProjectInUse, match="Ben"):
            open_project(path, user="Ana")
    assert {p.name for p in tmp_path.iterdir()} == {"rents.standfirst", "link.standfirst"}


def test_a_file_of_two_names_is_read_and_never_written(tmp_path):
    path, other = tmp_path / "rents.standfirst", tmp_path / "link.standfirst"
    build(path).project.close()
    with open_project(path):
        other.hardlink_to(path)
        with pytest.raises(errors.CannotWrite, match="2 names on this disk"):
            open_project(other)
    with pytest.raises(errors.CannotWrite, match="Copy it to a file of its own"):
        open_project(path)
    with open_project(path, read_only=True) as reading:
        assert "2 names" in reading.warning
        assert [said for said in checking.check(reading) if "2 names" in said]
    assert not list(tmp_path.glob("*.lock"))


@pytest.mark.skipif(sys.platform != "linux", reason="the file itself is only locked there")
def test_who_comes_by_a_name_that_was_given_since_is_refused(tmp_path):
    path, renamed = tmp_path / "rents.standfirst", tmp_path / "renamed.standfirst"
    build(path).project.close()
    other = holder(path)
    try:
        path.rename(renamed)
        with pytest.raises(errors.ProjectInUse, match="under another name"):
            open_project(renamed)
        assert not (tmp_path / "renamed.standfirst.lock").exists()
    finally:
        other.kill()
        other.communicate()
    open_project(renamed).close()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be renamed there")
def test_nor_does_the_process_that_holds_it_open_it_once_more(tmp_path, monkeypatch):
    path, renamed = tmp_path / "rents.standfirst", tmp_path / "renamed.standfirst"
    build(path).project.close()
    with open_project(path):
        path.rename(renamed)
        # To look into the file here, and close it again, would loosen the locks that SQLite holds on it.
        monkeypatch.setattr("models.file.project._inspect", lambda path: pytest.fail("looked into it"))
        with pytest.raises(errors.ProjectInUse, match="under another name"):
            open_project(renamed)
        renamed.rename(path)


def test_a_drive_without_locks_is_not_a_second_coder(tmp_path, monkeypatch):
    path = tmp_path / "rents.standfirst"
    build(path).project.close()

    def refuse(file: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_take", refuse)
    with pytest.raises(errors.CannotWrite, match=r"can't keep others from writing .*No locks available"):
        open_project(path)
