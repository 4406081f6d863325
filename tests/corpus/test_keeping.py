"""An import is kept with its files, along with the articles, so that it can be looked at and taken back."""

from __future__ import annotations

import pytest

from corpus.importing import ImportOptions, import_paths
from corpus.progress import finish
from models import articles, corpus, history, work
from models.errors import NotAllowed, NotFound


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    for n in range(3):
        (tmp_path / "in" / f"{n}.txt").write_text(f"Council meets for the {n}th time, it said.\n", "utf-8")
    (tmp_path / "in" / "two.csv").write_text(
        "headline,text,outlet\nOne,Rents rose.,Alden Post\nTwo,Rents fell.,\n", "utf-8"
    )
    (tmp_path / "in" / "odd.bin").write_bytes(bytes(range(256)) * 4)
    return tmp_path / "in"


def bring(world, folder, **options):
    return finish(import_paths(world.project, [folder], ImportOptions(**options), coder_id=world.ana.coder_id))


def test_each_file_is_kept_with_what_became_of_it(world, folder):
    reports = bring(world, folder)
    (kept,) = corpus.imports(world.project)
    files = corpus.files_of_import(world.project, kept.id)
    assert [(f.path, f.kind, f.found, f.imported, f.skipped, list(f.issues)) for f in files] == [
        (r.path, r.kind, r.found, r.imported, r.skipped, r.issues) for r in reports
    ]
    assert (kept.coder, kept.files, kept.found, kept.imported, kept.skipped) == ("Ana", 5, 5, 5, 1)
    assert kept.finished_at is not None
    (table,) = (f for f in files if f.path.endswith(".csv"))
    assert [corpus.file_of(world.project, i) for i in (table.first_id, table.last_id)] == [table] * 2
    assert corpus.file_of(world.project, world.article) is None


def test_a_second_time_all_are_duplicates_and_that_is_an_import_too(world, folder):
    bring(world, folder)
    bring(world, folder)
    again = corpus.imports(world.project)[0]
    assert (again.imported, again.duplicates) == (0, 5)
    assert all(f.first_id is None for f in corpus.files_of_import(world.project, again.id))


def test_a_look_at_files_keeps_nothing(world, folder):
    bring(world, folder, dry_run=True)
    assert corpus.imports(world.project) == []


def test_an_import_that_was_stopped_says_what_it_kept(world, folder, monkeypatch):
    monkeypatch.setattr("corpus.importing.BATCH", 2)
    job = import_paths(world.project, [folder])
    while articles.count_articles(world.project) < 3:
        next(job)
    job.close()
    (kept,) = corpus.imports(world.project)
    assert kept.finished_at is None
    assert kept.imported == 2
    finish(import_paths(world.project, [folder]))
    assert sum(one.imported for one in corpus.imports(world.project)) == 5


def test_outlets_come_under_the_name_that_they_have_here(world, folder):
    corpus.merge_outlets(world.project, world.lead, ["alden post"], "The Alden Post")
    bring(world, folder)
    (hit,) = articles.search_articles(world.project, "rents rose")
    assert hit.outlet == "The Alden Post"


def test_an_import_is_taken_back_and_can_come_anew(world, folder):
    before = articles.count_articles(world.project)
    bring(world, folder)
    (kept,) = corpus.imports(world.project)
    change = corpus.take_back(world.project, world.lead, kept.id)
    assert change.sentence == "took an import back: 5 articles"
    assert corpus.imports(world.project)[0].is_taken_back
    assert articles.count_articles(world.project) == before
    assert articles.search_articles(world.project, "council meets") == []
    assert work.queue(world.project, world.ana) == [world.article]
    assert [r.imported for r in bring(world, folder) if r.found] == [1, 1, 1, 2]
    history.undo(world.project, world.lead)
    assert articles.count_articles(world.project) == before + 10
    corpus.take_back(world.project, world.lead, kept.id)
    corpus.bring_import_back(world.project, world.lead, kept.id)
    assert articles.count_articles(world.project) == before + 10


def test_an_import_in_which_somebody_has_coded_stays(world, folder):
    bring(world, folder)
    (kept,) = corpus.imports(world.project)
    first = corpus.files_of_import(world.project, kept.id)[0].first_id
    work.set_progress(world.project, world.ben, first, work.Progress.NOTHING)
    with pytest.raises(NotAllowed, match=r"were coded, by Ben \(1\)"):
        corpus.take_back(world.project, world.lead, kept.id)
    with pytest.raises(NotFound, match="no import 99"):
        corpus.take_back(world.project, world.lead, 99)
    with pytest.raises(NotAllowed, match="lead"):
        corpus.take_back(world.project, world.ben, kept.id)
