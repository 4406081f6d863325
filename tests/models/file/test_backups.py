"""Backups: what they hold, how many stay, and how they let others work meanwhile."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from models import articles, checking, errors
from models.file import backups, open_project
from tests.conftest import build


def test_backups_roll_and_the_newest_stay(tmp_path, world, monkeypatch):
    made = []
    for second in range(backups.KEPT + 3):

        class Fixed(backups.datetime):
            @classmethod
            def now(cls, tz=None, at=second):
                return cls(2024, 5, 14, 10, 0, at)

        monkeypatch.setattr(backups, "datetime", Fixed)
        made.append(world.project.back_up())
    assert backups.backups_of(world.project.path) == made[-backups.KEPT :]
    with open_project(made[-1]) as last:
        assert checking.check(last) == []


def test_a_backup_of_a_live_project_has_what_was_just_coded(tmp_path, world):
    articles.add_articles(world.project, [articles.NewArticle("Just in.")])
    world.project.back_up_to(tmp_path / "now.standfirst")
    with open_project(tmp_path / "now.standfirst") as copy:
        assert articles.count_articles(copy) == 2
    with pytest.raises(errors.NotAllowed, match="never overwrites"):
        world.project.back_up_to(tmp_path / "now.standfirst")


def test_a_gentle_backup_is_of_one_moment_although_somebody_codes_meanwhile(world, monkeypatch):
    monkeypatch.setattr(backups, "PAGES_AT_ONCE", 1)
    monkeypatch.setattr(backups, "REST", 0)
    other = world.project.for_thread()

    def write() -> bool:
        articles.add_articles(other, [articles.NewArticle(f"Another. {articles.count_articles(other)}")])
        return True

    path = world.project.back_up_gently(write)
    written = articles.count_articles(other)
    other.close()
    assert written > 2
    with open_project(path) as copy:
        assert articles.count_articles(copy) == 1
        assert checking.check(copy) == []


def test_a_gentle_backup_rests_after_each_of_its_steps(world, monkeypatch):
    rests: list[float] = []
    monkeypatch.setattr(backups, "PAGES_AT_ONCE", 8)
    monkeypatch.setattr(backups.time, "sleep", rests.append)
    world.project.back_up_gently(lambda: True)
    pages = world.project.value("PRAGMA page_count")
    assert len(rests) >= pages // 8
    assert set(rests) == {backups.REST}


def test_a_gentle_backup_that_is_given_up_leaves_nothing(world, monkeypatch):
    monkeypatch.setattr(backups, "PAGES_AT_ONCE", 1)
    assert world.project.back_up_gently(lambda: False) is None
    assert list(backups.folder_of(world.project.path).iterdir()) == []
    articles.add_articles(world.project, [articles.NewArticle("It can be written to.")])


def at(monkeypatch, day, second=0):
    """Set the clock."""

    class Fixed(backups.datetime):
        @classmethod
        def now(cls, tz=None):
            return cls(2024, 5, day, 10, 0, second)

    monkeypatch.setattr(backups, "datetime", Fixed)


def harm_a_page(path):
    """Write over one page of a closed file that its tables need, though not for opening it."""
    with closing(sqlite3.connect(path)) as connection:
        ((page,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'statement_span'")
    content = bytearray(path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = b"\xa5" * 4096
    path.write_bytes(content)


def test_a_clock_that_was_set_back_costs_no_backup(world, monkeypatch):
    at(monkeypatch, day=20)
    made = [world.project.back_up()]
    for n in range(backups.KEPT + 1):
        at(monkeypatch, day=2, second=n)
        articles.add_articles(world.project, [articles.NewArticle(f"Number {n}.")])
        made.append(world.project.back_up())
        assert backups.backups_of(world.project.path)[-1] == made[-1]
        assert not world.project.needs_backup()
    assert backups.backups_of(world.project.path) == made[-backups.KEPT :]


def test_what_only_looks_like_a_backup_is_neither_removed_nor_offered(world, monkeypatch, tmp_path):
    folder = backups.folder_of(world.project.path)
    folder.mkdir()
    names = ("rents 2024 before the merge", "rents 2019-01-01 100000", "rents 9999-99-99 999999")
    for name in names[:2]:
        world.project.back_up_to(folder / f"{name}.standfirst")
    with open_project(folder / f"{names[1]}.standfirst") as opened:  # somebody works in it: it is hers now
        articles.add_articles(opened, [articles.NewArticle("Mine.")])
    other = build(tmp_path / "other.standfirst")
    other.project.back_up_to(folder / f"{names[2]}.standfirst")  # of another project
    other.project.close()
    (folder / "rents 2019-02-02 100000.standfirst").write_text("no project")
    mine = {path: path.read_bytes() for path in folder.iterdir()}
    for second in range(backups.KEPT + 2):
        at(monkeypatch, day=3, second=second)
        made = world.project.back_up()
    assert {path: path.read_bytes() for path in mine} == mine
    kept = backups.backups_of(world.project.path)
    assert (len(kept), kept[-1]) == (backups.KEPT, made)
    assert backups.last_whole(world.project.path) == made


def test_a_damaged_file_never_takes_the_place_of_a_whole_backup(tmp_path, monkeypatch):
    path = tmp_path / "rents.standfirst"
    world = build(path)
    at(monkeypatch, day=1)
    whole = world.project.back_up()
    world.project.close()
    monkeypatch.setattr("models.file.project.ALWAYS_CHECKED", 0)
    harm_a_page(path)
    with open_project(path) as project:
        for day in range(2, 12):
            at(monkeypatch, day=day)
            with pytest.raises(errors.DamagedProject, match="No backup was made") as caught:
                project.back_up()
            assert str(whole) in str(caught.value)
        with pytest.raises(errors.DamagedProject, match="as damaged as"):
            project.back_up_to(tmp_path / "copy.standfirst")
    assert list(backups.folder_of(path).iterdir()) == [whole]


def test_the_backup_that_is_offered_is_a_whole_one(tmp_path, monkeypatch):
    path = tmp_path / "rents.standfirst"
    world = build(path)
    at(monkeypatch, day=1)
    whole = world.project.back_up()
    at(monkeypatch, day=2)
    harm_a_page(world.project.back_up())
    world.project.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(errors.DamagedProject) as caught:
        open_project(path)
    assert str(whole) in str(caught.value)


def test_a_backup_is_no_longer_checked_once_it_is_no_longer_wanted(world, monkeypatch):
    monkeypatch.setattr(backups, "STEPS_BETWEEN", 1)
    monkeypatch.setattr(backups, "_copy_gently", lambda source, target, goes_on: source.backup(target))
    assert world.project.back_up_gently(lambda: False) is None
    assert list(backups.folder_of(world.project.path).iterdir()) == []
