"""The lines of a JSON export, whose keys are promised to scripts."""

from __future__ import annotations

import json

import pytest

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.exporting.formats import FORMATS
from corpus.progress import finish
from models import coding, work
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles
from models.coding import Role, Stance
from tests.conftest import OPEN_CLAIM, READING, TEXT, World, code, span_of


def line_of(world: World, tmp_path, **options) -> dict:
    out = tmp_path / "out.jsonl"
    finish(export(world.project, ExportOptions("jsonl", out, **options)))
    (line,) = out.read_text("utf-8").splitlines()
    return json.loads(line)


def test_a_line_has_the_article_what_was_found_and_what_was_coded(world, tmp_path):
    draft = world.first
    coding.set_claims(world.project, world.ana, draft.ref, [2])
    begun = world.first
    coding.set_stance(world.project, world.ana, begun.ref, Stance.SUPPORT)
    coding.accept(world.project, world.ana, begun.ref)
    row = line_of(world, tmp_path)
    assert list(row) == [
        "id", "uid", "headline", "date", "outlet", "byline", "place", "url", "text", "sha256", "metadata", "mentions",
        "attributions", "finished_by", "nothing_codable_by", "answers", "statements",
    ]  # fmt: skip
    assert row["text"] == TEXT
    assert row["mentions"][1] == {"start": 25, "end": 34, "label": "PERSON", "actor": "Rosa Lind"} | {
        key: row["mentions"][1][key] for key in ("start", "end")
    }
    assert row["attributions"][0]["speaker"] == "Rosa Lind"
    assert row["attributions"][0]["content"] == [list(span) for span in READING.attributions[0].content]
    (statement,) = row["statements"]
    assert [claim["number"] for claim in statement["claims"]] == ["1.1"]
    (stance,) = statement["stances"]
    uids = dict(world.project.tuples("SELECT name, uuid FROM actor UNION ALL SELECT key, uuid FROM target"))
    assert stance == {
        "actor_uid": uids["Rosa Lind"], "actor": "Rosa Lind", "target_uid": uids["cap"], "target": "cap",
        "stance": "support", "strength": None, "explicit": None,
        "claim_uids": [statement["claims"][0]["uid"]],
    }  # fmt: skip
    for span in statement["spans"]:
        assert TEXT[span["start"] : span["end"]] == span["text"]


def test_without_text_no_words_of_the_article_are_there(world, tmp_path):
    draft = world.first
    coding.accept(world.project, world.ana, draft.ref, [OPEN_CLAIM])
    row = line_of(world, tmp_path, with_text=False)
    assert row["text"] == ""
    assert row["sha256"]
    assert row["statements"]
    assert all(span["text"] == "" for statement in row["statements"] for span in statement["spans"])
    assert "families" not in json.dumps(row)


@pytest.fixture
def full(world: World) -> World:
    """Everything that can be said of a statement and an article is said."""
    project, ana, here = world.project, world.ana, world.article
    ref = world.first.ref
    coding.set_actors(project, ana, ref, [ActorSpec("Rosa Lind", title="Mayor")])
    ref = world.first.ref
    coding.set_actors(project, ana, ref, [ActorSpec("Voss")], Role.ADDRESSEE)
    coding.set_stance(project, ana, ref, Stance.OPPOSE)
    coding.set_strength(project, ana, ref, -2)
    coding.set_explicit(project, ana, ref, False)
    coding.set_memo(project, ana, ref, "So.")
    coding.set_answer(project, ana, ref, 2, "cost")
    coding.set_confidence(project, ana, ref, 2)
    coding.accept(project, ana, ref, [OPEN_CLAIM])
    work.set_article_answer(project, ana, here, 1, "rents")
    work.set_progress(project, ana, here, work.Progress.FINISHED)
    work.set_progress(project, world.ben, here, work.Progress.NOTHING)
    return world


def test_every_key_of_a_line_has_its_value(full, tmp_path):
    project = full.project
    row = line_of(full, tmp_path)
    uid, name = project.tuples("SELECT uuid, sha256 FROM article")[0]
    head = {key: row[key] for key in ("id", "uid", "headline", "date", "outlet", "byline", "place", "url", "sha256")}
    assert head == {
        "id": 1, "uid": uid, "headline": "Council weighs cap", "date": "2024-05-14", "outlet": "Alden Post",
        "byline": "By Ina Roe", "place": "Alden", "url": "", "sha256": name,
    }  # fmt: skip
    assert (row["metadata"], row["finished_by"], row["nothing_codable_by"]) == ([], ["C01"], ["C02"])
    assert row["answers"] == [{"coder": "C01", "variable": "main", "value": "rents"}]
    (statement,) = row["statements"]
    spans, actors = statement.pop("spans"), statement.pop("actors")
    uids = dict(project.tuples("SELECT name, uuid FROM actor"))
    assert actors == [
        {"uid": uids["Rosa Lind"], "name": "Rosa Lind", "kind": "person", "title": "Mayor", "role": "claimant"},
        {"uid": uids["Voss"], "name": "Voss", "kind": "person", "title": "", "role": "addressee"},
    ]
    assert {span["role"] for span in spans} == {"evidence", "source", "cue"}
    assert {span["uid"] for span in spans} == {u for (u,) in project.tuples("SELECT uuid FROM statement_span")}
    claim = project.value("SELECT uuid FROM claim WHERE number = '2'")
    assert statement == {
        "uid": project.tuples("SELECT uuid FROM statement")[0][0], "coder": "C01", "layer": "codings",
        "codebook_version": 2, "draft": statement["draft"], "created": statement["created"],
        "source_mode": "direct quote",
        "claims": [{"uid": claim, "number": "2", "label": "Zoning"}],
        "answers": [{"variable": "why", "value": "cost"}], "certainty": 2, "memo": "So.",
        "stances": [
            {"actor_uid": uids["Rosa Lind"], "actor": "Rosa Lind", "target_uid": "", "target": "", "stance": "oppose",
             "strength": -2, "explicit": False, "claim_uids": [claim]},
        ],
    }  # fmt: skip
    assert statement["draft"] in ("accepted", "edited")
    assert len(statement["created"]) == len("2026-01-01")


def test_what_is_by_hand_and_unread_says_so(world, tmp_path):
    add_articles(world.project, [NewArticle("Größe 😀 zählt.")])
    code(world.project, world.ana, 2, [span_of("😀", "Größe 😀 zählt.")])
    finish(export(world.project, ExportOptions("jsonl", tmp_path / "out.jsonl", names=True)))
    whole = (tmp_path / "out.jsonl").read_bytes().decode()
    assert "Größe 😀 zählt." in whole
    assert "\r" not in whole
    row = json.loads(whole.splitlines()[1])
    assert (row["mentions"], row["attributions"], row["date"]) == ([], [], None)
    (statement,) = row["statements"]
    assert (statement["draft"], statement["coder"]) == ("", "Ana")
    assert "T" in statement["created"]


def test_only_a_file_with_our_keys_is_an_earlier_export(world, tmp_path):
    is_earlier = FORMATS["jsonl"].is_earlier
    out = tmp_path / "out.jsonl"
    finish(export(world.project, ExportOptions("jsonl", out)))
    assert is_earlier(out)
    for content in ("", "{}", "3", "no JSON", "[" * 100_000, json.dumps(dict.fromkeys("ab"))):
        out.write_text(content)
        assert is_earlier(out) is False
    assert is_earlier(tmp_path) is False
    assert is_earlier(tmp_path / "none") is False
