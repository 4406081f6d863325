"""An article beside its raw source: around its place where the file is there, a reason where it is not."""

from __future__ import annotations

import json
import zipfile

import pytest

from corpus.importing import import_paths
from corpus.progress import finish
from corpus.raw import AROUND, place_of, raw_of
from models.articles import NewArticle, add_articles
from models.errors import NotFound

WORDS = "The council said “rents must stop” and the board agreed to cap them at four percent this year."


def brought(project, *paths):
    finish(import_paths(project, paths))
    return [i for (i,) in project.tuples("SELECT id FROM article ORDER BY id")]


@pytest.mark.parametrize("kind", ["csv", "json", "txt"])
def test_the_place_is_found_whatever_stands_between_the_words(project, tmp_path, kind):
    other = "Something else entirely was told there, at some length, about a bakery and its bread."
    if kind == "csv":
        (tmp_path / "n.csv").write_text(f'headline,text\nOne,{other}\nTwo,"{WORDS} ""So"" be it."\n', "utf-8")
    elif kind == "json":
        records = [{"headline": "One", "text": other}, {"headline": "Two", "text": WORDS}]
        (tmp_path / "n.json").write_text(json.dumps(records), "utf-8")
    else:
        (tmp_path / "n.txt").write_text(WORDS, "utf-8")
    article_id = brought(project, tmp_path / f"n.{kind}")[-1]
    raw = raw_of(project, article_id)
    assert raw.text[raw.start : raw.end].startswith("The council said")
    assert (raw.before, raw.after) == (0, 0)


def test_a_member_of_an_archive_and_a_part_of_a_long_file(project, tmp_path):
    with zipfile.ZipFile(tmp_path / "n.zip", "w") as archive:
        archive.writestr("a.txt", "Another article about the library and its new opening hours in the spring.")
        archive.writestr("b.txt", "x y z. " * 9_000 + WORDS + " x y z." * 9_000)
    raw = raw_of(project, brought(project, tmp_path / "n.zip")[-1])
    assert raw.path.endswith("b.txt")
    assert len(raw.text) <= 2 * AROUND + 200
    assert raw.before + len(raw.text) + raw.after > 100_000


def test_a_file_that_is_gone_binary_or_far_says_so(project, tmp_path):
    path = tmp_path / "n.txt"
    path.write_text(WORDS, "utf-8")
    (article_id,) = brought(project, path)
    path.unlink()
    with pytest.raises(NotFound, match="not there any more"):
        raw_of(project, article_id)
    path.write_bytes(b"%PDF-1.7 \0\0")
    with pytest.raises(NotFound, match="no plain text"):
        raw_of(project, article_id)
    with project.transaction():
        project.execute("UPDATE import_file SET path = ?", "\\\\elsewhere\\share\\n.txt")
    with pytest.raises(NotFound, match="another computer"):
        raw_of(project, article_id)


def test_an_article_from_before_imports_were_kept(project):
    (added,) = add_articles(project, [NewArticle(WORDS, origin="old.csv")])
    with pytest.raises(NotFound, match="not known"):
        raw_of(project, added.article_id)


def test_a_moved_project_finds_the_file_beside_it(project, tmp_path, monkeypatch):
    (tmp_path / "n.txt").write_text(WORDS, "utf-8")
    monkeypatch.chdir(tmp_path)
    (article_id,) = brought(project, "n.txt")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert raw_of(project, article_id).end > 0


def test_words_that_are_not_there_have_no_place():
    assert place_of("one two three four five six seven eight", "nothing of it") is None
    assert place_of("", "anything") is None
