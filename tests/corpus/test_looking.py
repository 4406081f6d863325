"""What a look has found is not read again, unless it may have changed."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus import importing, looking
from corpus.import_report import FileReport
from corpus.importing import DEFAULTS, ImportOptions, import_paths
from corpus.looking import Look
from corpus.progress import finish
from corpus.readers.gathering import Input, Listed
from models import articles
from models.file import Project, create


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    root = tmp_path / "corpus"
    root.mkdir()
    (root / "a.txt").write_text(" date 2024-05-13 ALDEN — The council voted.")
    (root / "b.csv").write_text(
        "title,text,page\n" + "".join(f"T{n},Text {n},{n}\n" for n in range(30)) + "C,too,many,x\n"
    )
    (root / "c.jsonl").write_text('{"text": "a\\ud800b", "x": {"y": 1}}\nbad\n')
    (root / "d.bin").write_bytes(bytes(range(256)) * 9)
    with zipfile.ZipFile(root / "e.zip", "w") as archive:
        archive.writestr("one.txt", "One, from a zip.")
        archive.writestr("two.pdf", "%PDF-1.7")
    return root


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """The names of the files that are read."""
    names: list[str] = []

    def noted(listed: Listed) -> Iterator[Input]:
        names.append(listed.below)
        return real(listed)

    real = importing.open_inputs
    monkeypatch.setattr(importing, "open_inputs", noted)
    return names


def looked(project: Project, corpus: Path, options: ImportOptions = DEFAULTS) -> tuple[Look, list[FileReport]]:
    look = Look()
    return look, finish(import_paths(project, [corpus], replace(options, dry_run=True), look))


def test_keeping_says_and_stores_what_reading_anew_would(project, corpus, opened, monkeypatch):
    monkeypatch.setattr(looking, "CHUNK", 20)
    look, seen = looked(project, corpus)
    assert opened == ["a.txt", "b.csv", "c.jsonl", "d.bin", "e.zip"]
    opened.clear()
    assert finish(import_paths(project, [corpus], DEFAULTS, look)) == seen
    assert opened == ["d.bin"]
    stored = [articles.article(project, one) for one in articles.article_ids(project)]
    assert len(stored) == 33
    with create(corpus.parent / "other.standfirst", "Rents") as other:
        finish(import_paths(other, [corpus]))
        anew = [articles.article(other, one) for one in articles.article_ids(other)]
    assert [replace(one, uuid="") for one in stored] == [replace(one, uuid="") for one in anew]


def test_a_file_that_has_changed_is_read_again(project, corpus, opened):
    look, _ = looked(project, corpus)
    opened.clear()
    state = (corpus / "a.txt").stat()
    (corpus / "a.txt").write_text(" date 2024-05-13 ALDEN — The council slept.")
    os.utime(corpus / "a.txt", ns=(state.st_atime_ns, state.st_mtime_ns + 1_000_000))
    finish(import_paths(project, [corpus], DEFAULTS, look))
    assert opened == ["a.txt", "d.bin"]
    assert "ALDEN — The council slept." in {
        articles.article(project, one).text for one in articles.article_ids(project)
    }


def test_other_options_read_all_again(project, corpus, opened):
    look, _ = looked(project, corpus)
    opened.clear()
    finish(import_paths(project, [corpus], ImportOptions(language="de"), look))
    assert len(opened) == 5
    assert {articles.article(project, one).language for one in articles.article_ids(project)} == {"de"}


def test_what_is_beyond_the_bound_is_read_again(project, corpus, opened, monkeypatch):
    monkeypatch.setattr(looking, "LARGEST", 900)
    look, seen = looked(project, corpus)
    opened.clear()
    assert finish(import_paths(project, [corpus], DEFAULTS, look)) == seen
    assert "a.txt" not in opened
    assert "b.csv" in opened


def test_a_look_that_was_stopped_knows_the_files_it_has_finished(project, corpus, opened, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 10)
    look = Look()
    steps = import_paths(project, [corpus], ImportOptions(dry_run=True), look)
    next(steps)
    steps.close()
    opened.clear()
    assert [report.found for report in finish(import_paths(project, [corpus], DEFAULTS, look))] == [1, 30, 1, 0, 1, 0]
    assert opened == ["b.csv", "c.jsonl", "d.bin", "e.zip"]


def test_nothing_lies_beside_the_files_and_nothing_stays(project, corpus, tmp_path, monkeypatch):
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    before = sorted(corpus.iterdir())
    look, _ = looked(project, corpus)
    assert sorted(corpus.iterdir()) == before
    look.close()
    assert list((tmp_path / "temporary").iterdir()) == []
    assert not look.knows(Listed("a.txt", "a.txt"), look.options)
