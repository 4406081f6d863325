"""Figures of agreement between predicted and gold attributions."""

import json

import pytest

from corpus.evaluation import evaluate, evaluate_files
from models.errors import NotFound, Unreadable

TEXT = "“We will pay every bill,” Teresa Okafor said. Brandt denied that the jail was full."
SAID = {"kind": "direct", "source": [[26, 39]], "cue": [[40, 44]], "content": [[1, 24]], "speaker": "Teresa Okafor"}
DENIED = {"kind": "indirect", "source": [[46, 52]], "cue": [[53, 59]], "content": [[60, 82]], "speaker": "Ivo Brandt"}
NAMES = [{"start": 26, "end": 39, "label": "PERSON"}, {"start": 46, "end": 52, "label": "PERSON"}]
GOLD = [{"id": "a", "text": TEXT, "mentions": NAMES, "attributions": [SAID, DENIED]}]


def scores(*attributions, mentions=NAMES):
    return evaluate(GOLD, [{"id": "a", "mentions": mentions, "attributions": list(attributions)}]).figures


def test_the_gold_against_itself_is_perfect():
    assert all(figure.f1 == 1.0 for figure in scores(SAID, DENIED).values())


def test_marks_at_the_edge_do_not_matter_but_words_do():
    wider = {**SAID, "content": [[0, 26]]}
    assert scores(wider, DENIED)["content exact"].right == 2
    shorter = {**SAID, "content": [[1, 16]]}
    figures = scores(shorter, DENIED)
    assert (figures["content"].right, figures["content exact"].right) == (2, 1)


def test_less_than_half_of_the_words_is_a_miss_and_a_false_alarm():
    figures = scores({**SAID, "content": [[1, 3]]}, DENIED)
    assert (figures["content"].right, figures["content"].predicted, figures["content"].gold) == (1, 2, 2)


def test_a_wrong_source_counts_for_content_only():
    figures = scores({**SAID, "source": [[46, 52]]}, DENIED)
    assert (figures["content"].right, figures["content and source"].right) == (2, 1)


def test_speakers_by_full_and_last_name():
    figures = scores({**SAID, "speaker": "Ada Okafor"}, {**DENIED, "speaker": None})
    full, last = figures["speaker of found"], figures["speaker's last name"]
    assert (full.right, full.predicted, full.gold) == (0, 1, 2)
    assert last.right == 1


def test_mentions_exactly_and_by_overlap():
    figures = scores(mentions=[{"start": 33, "end": 39, "label": "PERSON"}, NAMES[1]])
    assert figures["mention"].f1 == 0.5
    assert figures["mention, any overlap"].f1 == 1.0


def test_a_missing_article_is_named_and_counts_as_empty():
    result = evaluate(GOLD, [])
    assert result.missing == ["a"]
    assert result.figures["content"].recall == 0.0
    json.dumps(result.as_json())


def test_files_that_cannot_be_read_are_known_errors(tmp_path):
    with pytest.raises(NotFound):
        evaluate_files(tmp_path / "none", tmp_path / "none")
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": 1}\n{oops\n', encoding="utf-8")
    with pytest.raises(Unreadable, match="Line 2"):
        evaluate_files(bad, bad)
