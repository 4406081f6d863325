"""The stream of a dataset: whole, in order, in parts of bounded size, and of one moment."""

from __future__ import annotations

import pytest

from models import datasets
from models.articles import NewArticle, add_articles
from models.errors import NotAllowed, NotFound
from models.file import create
from models.findings import Span
from models.work import Progress, set_article_answer, set_progress
from tests.conftest import World, code


@pytest.fixture
def many(world: World) -> World:
    """Seven articles; the first has five statements, each later one has one of Ana and one of Ben."""
    added = add_articles(world.project, [NewArticle(f"Article number {n}") for n in range(6)])
    for start in range(5):
        code(world.project, world.ana, world.article, [Span(start, start + 3)])
    for article in added:
        code(world.project, world.ben, article.article_id, [Span(0, 3)])
        code(world.project, world.ana, article.article_id, [Span(0, 7)])
    return world


def test_parts_are_small_and_together_they_are_everything(many, monkeypatch):
    monkeypatch.setattr("models.datasets.datasets.ARTICLES_AT_ONCE", 2)
    monkeypatch.setattr("models.datasets.datasets.STATEMENTS_AT_ONCE", 3)
    selection = datasets.select(many.project)
    parts = list(datasets.parts(many.project, selection))
    assert [len(part.articles) for part in parts] == [1, 1, 1, 1, 1, 1, 1]
    found = [c.uuid for part in parts for of in part.articles for c in of.codings]
    assert found == [uuid for uuid, *_ in datasets.statement_keys(many.project, selection)]
    assert len(found) == datasets.count_statements(many.project, selection) == 17
    monkeypatch.setattr("models.datasets.datasets.STATEMENTS_AT_ONCE", 100)
    assert [len(part.articles) for part in datasets.parts(many.project, selection)] == [2, 2, 2, 1]


def test_a_part_is_filled_by_the_statements_of_its_own_articles(many, monkeypatch):
    monkeypatch.setattr("models.datasets.datasets.STATEMENTS_AT_ONCE", 4)
    parts = datasets.parts(many.project, datasets.select(many.project))
    assert [len(part.articles) for part in parts] == [1, 2, 2, 2]


def test_answers_about_articles_are_those_made_since_then(many):
    project, variable = many.project, 1
    set_article_answer(project, many.ana, many.article, variable, "rents")
    project._connection.execute("UPDATE change SET made_at = '2020-01-01T00:00:00.000Z'")
    project._connection.commit()
    other = project.value("SELECT max(id) FROM article")
    set_article_answer(project, many.ana, other, variable, "zoning")
    parts = list(datasets.parts(project, datasets.select(project, since="2021-01-01")))
    found = [(of.article.id, answer.value) for part in parts for of in part.articles for answer in of.answers]
    assert found == [(other, "zoning")]


def test_answers_are_counted_as_they_are_told_with_and_without_a_time(many):
    project = many.project
    set_article_answer(project, many.ana, many.article, 1, "rents")
    project._connection.execute("UPDATE change SET made_at = '2020-01-01T00:00:00.000Z'")
    project._connection.commit()
    set_article_answer(project, many.ana, project.value("SELECT max(id) FROM article"), 1, "zoning")
    for since, found in (("", ["rents", "zoning"]), ("2021-01-01", ["zoning"]), ("2999-01-01", [])):
        selection = datasets.select(project, since=since)
        assert [value for _, value in datasets.answer_keys(project, selection)] == found
        parts = datasets.parts(project, selection)
        assert [answer.value for part in parts for of in part.articles for answer in of.answers] == found


def test_what_was_made_at_that_very_moment_is_in_it(many):
    project = many.project
    project._connection.execute("UPDATE change SET made_at = '2020-01-01T00:00:00.000Z'")
    made = datasets.select(project, since="2021-01-01T00:00:00.000+00:00").since
    project._connection.execute("UPDATE statement SET created_at = '2020-01-01T00:00:00.000Z'")
    last = project.value("SELECT max(id) FROM statement")
    project._connection.execute("UPDATE statement SET created_at = ? WHERE id = ?", (made, last))
    project._connection.commit()
    parts = datasets.parts(project, datasets.select(project, since="2021-01-01T00:00:00.000+00:00"))
    uids = [coding.uuid for part in parts for of in part.articles for coding in of.codings]
    assert uids == [project.value("SELECT uuid FROM statement WHERE id = ?", last)]


def test_how_far_others_are_is_no_part_of_it(many, monkeypatch):
    monkeypatch.setattr("models.datasets.datasets.ARTICLES_AT_ONCE", 2)
    other = many.project.value("SELECT max(id) FROM article")
    for whose, article_id in ((many.ana, many.article), (many.ben, many.article), (many.ben, other)):
        set_progress(many.project, whose, article_id, Progress.FINISHED)
    parts = list(datasets.parts(many.project, datasets.select(many.project, ["C01"])))
    found = [(of.article.id, *of.progress) for part in parts for of in part.articles if of.progress]
    assert found == [(many.article, (many.ana.coder_id, "finished"))]


def test_keys_come_in_the_order_of_the_parts(many):
    selection = datasets.select(many.project, ["C02"])
    spans = [
        (uuid, start, end, of.article.id)
        for part in datasets.parts(many.project, selection)
        for of in part.articles
        for coding in of.codings
        for uuid, _, start, end in coding.spans
    ]
    assert spans == list(datasets.span_keys(many.project, selection))
    assert len(spans) == 6


def test_a_snapshot_does_not_see_what_is_written_meanwhile(many):
    reader = many.project.for_thread()
    selection = datasets.select(reader)
    with reader.snapshot():
        assert datasets.count_statements(reader, selection) == 17
        code(many.project, many.ana, many.article, [Span(20, 25)])
        assert datasets.count_statements(reader, selection) == 17
    assert datasets.count_statements(reader, selection) == 18
    reader.close()


def test_an_empty_project_has_no_parts(tmp_path):
    with create(tmp_path / "empty") as project:
        assert list(datasets.parts(project, datasets.select(project))) == []


@pytest.mark.parametrize(
    ("since", "kept"),
    [("2026-03-31T00:00:00Z", "2026-03-31T00:00:00.000Z"), ("2026-03-31T02:00+02:00", "2026-03-31T00:00:00.000Z")],
)
def test_times_are_kept_in_utc(world, since, kept):
    assert datasets.select(world.project, since=since).since == kept


def test_unknown_coders_layers_and_times_are_said(world):
    with pytest.raises(NotFound, match="C01, C02"):
        datasets.select(world.project, ["Cleo"])
    with pytest.raises(NotFound, match="codings"):
        datasets.select(world.project, layer="gold")
    with pytest.raises(NotAllowed):
        datasets.select(world.project, since="soon")
