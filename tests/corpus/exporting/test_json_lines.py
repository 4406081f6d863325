"""The lines of a JSON export, whose keys are promised to scripts."""

from __future__ import annotations

import json

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import finish
from models import coding
from models.coding import Stance, items
from tests.conftest import READING, TEXT, World


def line_of(world: World, tmp_path, **options) -> dict:
    out = tmp_path / "out.jsonl"
    finish(export(world.project, ExportOptions("jsonl", out, **options)))
    (line,) = out.read_text("utf-8").splitlines()
    return json.loads(line)


def test_a_line_has_the_article_what_was_found_and_what_was_coded(world, tmp_path):
    draft = items(world.project, world.ana, world.article)[0]
    coding.set_claims(world.project, world.ana, draft.ref, [2])
    begun = items(world.project, world.ana, world.article)[0]
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
    assert statement["claims"] == ["1.1"]
    assert statement["stances"] == [
        {"actor": "Rosa Lind", "target": "cap", "stance": "support", "strength": None, "explicit": None}
    ]
    for span in statement["spans"]:
        assert TEXT[span["start"] : span["end"]] == span["text"]


def test_without_text_no_words_of_the_article_are_there(world, tmp_path):
    draft = items(world.project, world.ana, world.article)[0]
    coding.accept(world.project, world.ana, draft.ref)
    row = line_of(world, tmp_path, with_text=False)
    assert row["text"] is None
    assert row["sha256"]
    assert all(span["text"] is None for statement in row["statements"] for span in statement["spans"])
    assert "families" not in json.dumps(row)
