"""A file that is moved, deleted or replaced while open: nothing is called saved that is not, and nothing is lost."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from models import articles, checking, errors
from models.articles import NewArticle
from models.file import ProjectGone, backups, open_project
from tests.conftest import build

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved or removed there")


def take_away(path: Path) -> None:
    path.unlink()


def rename(path: Path) -> None:
    path.rename(path.with_name("renamed.standfirst"))


def replace(path: Path) -> None:
    other = path.with_name("other.standfirst")
    build(other).project.close()
    other.replace(path)


def remove_the_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


WAYS = (take_away, rename, replace, remove_the_folder)


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "work").mkdir()
    made = build(tmp_path / "work" / "rents.standfirst").project
    yield made
    made.close()


@pytest.mark.parametrize("how", WAYS)
def test_what_is_written_into_a_file_that_is_gone_is_not_called_saved_and_is_kept_elsewhere(project, how):
    how(project.path)
    with pytest.raises(ProjectGone, match="moved, deleted or replaced") as caught:
        articles.add_articles(project, [NewArticle("Written too late.")])
    kept = caught.value.kept
    assert kept is not None
    assert str(kept) in str(caught.value)
    with open_project(kept) as rescued:
        assert articles.article(rescued, 2).text == "Written too late."
        assert checking.check(rescued) == []


def test_what_is_written_after_that_goes_to_the_same_place_until_that_is_opened(project):
    take_away(project.path)
    kept = []
    for n in range(3):
        with pytest.raises(ProjectGone) as caught:
            articles.add_articles(project, [NewArticle(f"Late: {n}.")])
        kept.append(caught.value.kept)
        if n == 1:
            with open_project(kept[0]) as rescued:
                assert articles.count_articles(rescued) == 3
    assert kept[0] == kept[1] != kept[2]
    assert kept[0].parent == backups.folder_of(project.path)


def test_where_nothing_can_be_written_it_says_to_leave_it_open(project, monkeypatch):
    take_away(project.path)

    def full(*args):
        raise errors.CannotWrite("The disk is full.")

    monkeypatch.setattr("models.file.backups.write", full)
    with pytest.raises(ProjectGone, match=r"disk is full\)\. Leave it open") as caught:
        articles.add_articles(project, [NewArticle("Late.")])
    assert caught.value.kept is None


def test_another_connection_is_not_made_to_what_took_its_place(project):
    replace(project.path)
    with pytest.raises(ProjectGone):
        project.for_thread()


def test_who_only_reads_has_nothing_to_rescue(project):
    with open_project(project.path, read_only=True) as reading:
        take_away(project.path)
        with pytest.raises(ProjectGone, match="Open it again"):
            reading.for_thread()
    assert not backups.folder_of(project.path).exists()


def test_a_rescue_that_could_not_read_all_says_so(project, monkeypatch):
    monkeypatch.setattr(backups, "is_whole", lambda _: False)
    take_away(project.path)
    with pytest.raises(ProjectGone, match="compare it with a backup"):
        articles.add_articles(project, [NewArticle("Late.")])


def test_a_new_file_in_its_place_is_left_as_it_is_at_closing(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    mine = build(tmp_path / "rents.standfirst").project
    replace(mine.path)
    before = mine.path.read_bytes()
    with pytest.raises(ProjectGone):
        articles.add_articles(mine, [NewArticle("Late.")])
    mine.close()
    assert mine.path.read_bytes() == before


def test_where_files_get_other_numbers_by_themselves_only_one_that_is_not_there_is_gone(tmp_path, monkeypatch):
    monkeypatch.setattr("models.file.place.numbers_last", lambda _: False)
    monkeypatch.setenv("HOME", str(tmp_path))
    with open_project(build_closed(tmp_path)) as project:
        copy = tmp_path / "copy"
        shutil.copy(project.path, copy)
        copy.replace(project.path)  # the same file to whoever looks, under another number
        assert project.is_in_place()
        project.path.unlink()
        with pytest.raises(ProjectGone):
            articles.add_articles(project, [NewArticle("Late.")])


def build_closed(folder: Path) -> Path:
    """The closed project of the tests."""
    made = build(folder / "rents.standfirst").project
    made.close()
    return made.path
