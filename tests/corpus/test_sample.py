"""The sample project, made by the same functions as any other."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
import yaml

from corpus import sample
from corpus.prehighlight.reading.pipeline import load
from corpus.prehighlight.running import DEFAULT_PIPELINE
from corpus.progress import finish
from models import codebook, findings, people, work
from models.articles import article, article_ids, count_articles
from models.checking import check
from models.coding import statements
from models.errors import NotAllowed, PipelineUnavailable
from models.file import create, open_project
from models.findings import ActorKind as Kind
from models.findings import AttributionKind, CastMember, FoundAttribution, Reading, SourceMode, Span

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
CODINGS = yaml.safe_load((SAMPLE / "codings.yaml").read_text("utf-8"))


def missing(*_):
    raise PipelineUnavailable("There is no pipeline.")
    yield


def made(tmp_path, pipeline="another"):
    """The sample as another pipeline than the default one reads it, of which no readings are shipped."""
    return finish(sample.make_sample(tmp_path / "sample.standfirst", pipeline))


def test_its_readings_are_shipped_and_nobody_waits_for_them(tmp_path, monkeypatch):
    monkeypatch.setattr(sample, "prehighlight", lambda *_: pytest.fail("it was read"))
    with made(tmp_path, DEFAULT_PIPELINE) as project:
        assert not findings.has_unread(project)
        told = {(outcome, count) for _, _, outcome, count in findings.outcomes(project)}
        assert any(outcome == "accepted" and count > 20 for outcome, count in told)
        assert check(project) == []


def test_the_shipped_readings_are_those_of_the_reader_as_it_is_now():
    shipped = json.loads(gzip.decompress((SAMPLE / sample.READINGS).read_bytes()))
    now = load(DEFAULT_PIPELINE)
    assert (shipped["pipeline"], shipped["version"]) == (now.name, now.version), "make docs"
    assert len(shipped["readings"]) == 22


def test_both_coders_have_coded_their_batch_and_who_opens_it_has_all(tmp_path, monkeypatch):
    monkeypatch.setattr(sample, "prehighlight", missing)
    with made(tmp_path) as project:
        assert count_articles(project) == 22
        assert len(codebook.load(project).claims) == 26
        by_pseudonym = {c.pseudonym: c for c in people.coders(project)}
        by_headline = {article(project, i).headline: i for i in article_ids(project)}
        for entry in CODINGS["codings"]:
            coder = people.acting(project, by_pseudonym[entry["coder"]].id)
            article_id = by_headline[entry["article"]]
            found = statements(project, coder, article_id)
            text = article(project, article_id).text
            assert [[text[a:b] for a, b in item.evidence] for item in found] == [
                sorted(statement["evidence"], key=text.index) for statement in entry["statements"]
            ]
            stances = [[(p.stance, p.strength, p.explicit) for p in item.positions] for item in found]
            assert stances == [
                [(x["stance"], x.get("strength"), x["explicit"]) for x in statement["stances"]]
                for statement in entry["statements"]
            ]
            assert work.progress(project, coder, article_id) == entry["state"]
        assert [name for _, name, _ in work.batches(project, by_pseudonym["C02"].id)] == ["Batch 1"]
        assert check(project) == []
        me = people.person(project, "Me")
        assert len(work.queue(project, people.acting(project, me.id))) == 22


def test_drafts_that_fit_are_accepted(tmp_path, monkeypatch):
    quote = CODINGS["codings"][0]["statements"][0]["evidence"]

    def read(project, _pipeline):
        machine = people.machine(project, "test", "1")
        for article_id in article_ids(project):
            text = article(project, article_id).text
            if quote[0] in text:
                spans = tuple(Span(text.index(part), text.index(part) + len(part)) for part in quote)
                found = FoundAttribution(AttributionKind.DIRECT, (), (), spans, SourceMode.DIRECT, 0)
                reading = Reading((), (CastMember("Teresa Okafor", Kind.PERSON),), (found,))
                findings.store_reading(project, machine.id, article_id, reading)
        yield from ()

    monkeypatch.setattr(sample, "prehighlight", read)
    with made(tmp_path) as project:
        assert ("test", "1", "accepted", 1) in findings.outcomes(project)


def test_nothing_is_left_where_making_it_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(sample, "prehighlight", missing)
    job = sample.make_sample(tmp_path / "sample.standfirst")
    while "two coders" not in next(job).doing:
        pass
    job.close()
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_is_there_stays(tmp_path):
    create(tmp_path / "sample.standfirst", "My own").close()
    with pytest.raises(NotAllowed):
        made(tmp_path)
    with open_project(tmp_path / "sample.standfirst") as project:
        assert project.title == "My own"
