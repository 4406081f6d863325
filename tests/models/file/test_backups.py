"""Backups: what they hold, how many stay, and how they let others work meanwhile."""

from __future__ import annotations

import pytest

from models import articles, checking, errors
from models.file import backups, open_project


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
