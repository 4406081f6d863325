"""The promise of ``prehighlight --jsonl``: its shapes, its order, its bad lines."""

import json
import sys
from pathlib import Path

import pytest

from corpus.prehighlight.running.jsonl import as_record, prehighlight_jsonl
from corpus.progress import finish
from models.errors import NotAllowed, NotFound
from models.findings import (
    ActorKind,
    AttributionKind,
    CastMember,
    FoundAttribution,
    FoundMention,
    Reading,
    SourceMode,
    Span,
)


def test_the_shape():
    cast = (CastMember("Teresa Okafor", ActorKind.PERSON, "Mayor"), CastMember("officials", ActorKind.UNNAMED))
    said = FoundAttribution(
        AttributionKind.DIRECT,
        (Span(5, 11),),
        (Span(12, 16),),
        (Span(0, 4), Span(20, 24)),
        SourceMode.DIRECT,
        0,
        "",
        0.93,
    )
    unnamed = FoundAttribution(AttributionKind.INDIRECT, (), (), (Span(0, 4),), SourceMode.ANONYMOUS, 1, "", 0.5)
    record = as_record(Reading((FoundMention(5, 11, "PERSON", 0), FoundMention(1, 2, "NORP")), cast, (said, unnamed)))
    assert json.loads(json.dumps(record)) == {
        "mentions": [
            {"start": 5, "end": 11, "label": "PERSON", "actor": "Teresa Okafor"},
            {"start": 1, "end": 2, "label": "NORP", "actor": None},
        ],
        "attributions": [
            {
                "kind": "direct",
                "source": [[5, 11]],
                "cue": [[12, 16]],
                "content": [[0, 4], [20, 24]],
                "speaker": "Teresa Okafor",
                "confidence": 0.93,
            },
            {"kind": "indirect", "source": [], "cue": [], "content": [[0, 4]], "speaker": None, "confidence": 0.5},
        ],
    }


def test_order_is_kept_and_bad_lines_are_told(tmp_path, fake_worker):
    lines = [json.dumps({"id": n, "text": f"text {n}"}) for n in range(60)]
    lines[10:10] = ["{no json", '{"id": 1}', "", json.dumps({"id": "odd", "text": "bad"})]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    counts = []
    job = prehighlight_jsonl(tmp_path / "in.jsonl", tmp_path / "out.jsonl", "p", 2)
    report = finish(job, lambda step: counts.append(step.done))
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [r["id"] for r in records] == [*range(10), "odd", *range(10, 60)]
    assert records[10] == {"id": "odd", "mentions": [], "attributions": [], "error": "Too odd."}
    assert report.read == 60
    assert sorted(number for number, _ in report.issues) == [11, 12, 14]
    assert counts[-1] == 63


def test_a_cancelled_run_writes_nothing(tmp_path, fake_worker):
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "hang"}\n', encoding="utf-8")
    job = prehighlight_jsonl(tmp_path / "in.jsonl", tmp_path / "out.jsonl", "p", 1)
    next(job)
    job.close()
    assert [p.name for p in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_missing_file_is_a_known_error(tmp_path):
    with pytest.raises(NotFound, match="can't be opened"):
        finish(prehighlight_jsonl(tmp_path / "none.jsonl", tmp_path / "out.jsonl", "p", 1))
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_never_written_over(tmp_path, fake_worker):
    """Neither what is read, nor a text of somebody's, nor what a link leads to; what it wrote itself it renews."""
    source, thesis, link = (tmp_path / name for name in ("in.jsonl", "thesis.txt", "link.jsonl"))
    lines = '{"id": 1, "mentions": [], "attributions": []}\n{"id": 2, "text": "text 2"}\n'
    source.write_text(lines, encoding="utf-8")
    thesis.write_text("mine", encoding="utf-8")
    places = [source, thesis]
    if sys.platform != "win32":
        link.symlink_to(thesis)
        (tmp_path / "out.jsonl.part").symlink_to(thesis)
        places.append(link)
    for place in places:
        with pytest.raises(NotAllowed, match="nothing that this command wrote"):
            finish(prehighlight_jsonl(source, place, "p", 1))
    for _ in range(2):
        finish(prehighlight_jsonl(source, tmp_path / "out.jsonl", "p", 1))
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["id"] == 2
    assert (source.read_text("utf-8"), thesis.read_text("utf-8")) == (lines, "mine")


def test_lines_that_nobody_means_well_with_cost_only_themselves(tmp_path, fake_worker):
    lines = [
        r'{"id": "\ud800", "text": "text 1"}',
        "[" * 100_000,
        '{"id": ' + "[" * 100_000,
        '{"id": 2, "text": "text 2"}',
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    report = finish(prehighlight_jsonl(tmp_path / "in.jsonl", tmp_path / "out.jsonl", "p", 1))
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [record["id"] for record in records] == ["\ud800", 2]
    assert [number for number, _ in report.issues] == [2, 3]


def test_a_line_without_an_end_and_what_follows_is_left_out_and_told(tmp_path, fake_worker, monkeypatch):
    monkeypatch.setattr("corpus.given_lines.LONGEST_LINE", 1_000)
    lines = ['{"id": 1, "text": "text 1"}', "0" * 2_000, '{"id": 3, "text": "text 3"}']
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    report = finish(prehighlight_jsonl(tmp_path / "in.jsonl", tmp_path / "out.jsonl", "p", 1))
    assert report.read == 1
    assert [number for number, _ in report.issues] == [2]
    assert "what follows is left out" in report.issues[0][1]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_is_no_file(tmp_path, fake_worker):
    with pytest.raises(NotFound, match="is no file"):
        finish(prehighlight_jsonl(Path("/dev/zero"), tmp_path / "out.jsonl", "p", 1))
