"""Figures of agreement between predicted and gold attributions."""

import json
from pathlib import Path

import pytest

from corpus.evaluation import Evaluation, Figure, evaluate, evaluate_files
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


def counts(figure):
    return figure.right, figure.predicted, figure.gold


def test_the_shares_of_a_figure():
    figure = Figure("x", 1, 2, 4)
    assert (figure.precision, figure.recall, figure.f1) == (0.5, 0.25, 1 / 3)
    nothing = Figure("x")
    assert (nothing.precision, nothing.recall, nothing.f1) == (0.0, 0.0, 0.0)
    figure.add(1, 1, 2)
    assert counts(figure) == (2, 3, 6)


def test_the_figures_as_json_are_rounded():
    result = evaluate([{"id": 1, "mentions": NAMES}], [{"id": 1, "mentions": [*NAMES, {**NAMES[0], "end": 30}]}])
    told = result.as_json()
    assert (told["articles"], told["missing"]) == (1, [])
    assert told["figures"]["mention"] == {
        "name": "mention", "right": 2, "predicted": 3, "gold": 2, "precision": 0.6667, "recall": 1.0, "f1": 0.8,
    }  # fmt: skip
    assert list(told["figures"]) == ["mention", "mention PERSON", "mention, any overlap"]


def test_shares_have_four_digits():
    result = Evaluation(figures={"x": Figure("x", 1, 3, 6)})
    assert list(result.as_json()["figures"]["x"].values())[-3:] == [0.3333, 0.1667, 0.2222]


def test_what_the_gold_does_not_have_is_not_measured():
    assert evaluate([{"id": 1}], [{"id": 1, "mentions": NAMES}]).figures == {}
    assert evaluate([{"id": 1, "mentions": NAMES}], []).missing == ["1"]
    told = evaluate([{"id": 1, "text": TEXT, "attributions": [SAID]}], [{"id": 1}])
    assert counts(told.figures["content"]) == (0, 0, 1)
    assert "speaker of found" not in told.figures


def test_labels_are_counted_each():
    place = {"start": 60, "end": 64, "label": "GPE"}
    figures = evaluate(
        [{"id": 1, "mentions": [*NAMES, place]}],
        [{"id": 1, "mentions": [NAMES[0], {**NAMES[1], "label": "GPE"}, place, {**place, "label": "ORG"}]}],
    ).figures
    assert counts(figures["mention"]) == (2, 4, 3)
    assert counts(figures["mention GPE"]) == (1, 2, 1)
    assert counts(figures["mention PERSON"]) == (1, 1, 2)
    assert counts(figures["mention, any overlap"]) == (2, 4, 3)
    assert "mention ORG" not in figures


def test_mentions_that_only_touch_do_not_overlap():
    figures = evaluate(
        [{"id": 1, "mentions": [{"start": 5, "end": 9, "label": "X"}]}],
        [{"id": 1, "mentions": [{"start": 0, "end": 5, "label": "X"}, {"start": 9, "end": 12, "label": "X"}]}],
    ).figures
    assert counts(figures["mention, any overlap"]) == (0, 2, 1)
    figures = evaluate(
        [{"id": 1, "mentions": [{"start": 5, "end": 9, "label": "X"}]}],
        [{"id": 1, "mentions": [{"start": 8, "end": 12, "label": "X"}]}],
    ).figures
    assert counts(figures["mention, any overlap"]) == (1, 1, 1)


def test_a_guess_is_paired_with_the_gold_it_is_most_like():
    whole = {"content": [[1, 24]]}  # “We will pay every bill”: five words
    half = {"content": [[1, 16]]}
    gold = [{"id": "a", "text": TEXT, "attributions": [whole]}]
    for guesses in ([half, whole], [whole, half]):
        figures = evaluate(gold, [{"id": "a", "attributions": guesses}]).figures
        assert counts(figures["content"]) == (1, 2, 1)
        assert counts(figures["content exact"]) == (1, 2, 1)
    twice = [{"id": "a", "text": TEXT, "attributions": [half, whole]}]
    figures = evaluate(twice, [{"id": "a", "attributions": [whole]}]).figures
    assert (counts(figures["content"]), counts(figures["content exact"])) == ((1, 1, 2), (1, 1, 2))
    figures = evaluate(twice, [{"id": "a", "attributions": [whole, half]}]).figures
    assert counts(figures["content exact"]) == (2, 2, 2)


@pytest.mark.parametrize(
    ("content", "right"),
    [([[1, 24]], 1), ([[1, 8], [13, 18]], 1), ([[4, 8]], 0), ([[4, 12]], 1), ([[4, 10]], 0), ([[4, 11]], 1)],
)
def test_half_of_the_words_are_enough(content, right):
    """Two words of five are 2 × 2 / (5 + 2) alike; a word counts from more than half of its letters."""
    assert scores({"content": content})["content"].right == right


def test_a_content_without_words_is_none():
    assert counts(scores({"content": [[0, 1]]}, {"content": []})["content"]) == (0, 0, 2)


def test_sources_need_a_word_in_common_that_says_something():
    text = "The mayor of the town said no. The head of the office said yes."
    said = {"content": [[27, 29]], "source": [[0, 21]]}
    gold = [{"id": 1, "text": text, "attributions": [said]}]

    def source(spans, gold=gold):
        figures = evaluate(gold, [{"id": 1, "attributions": [{**said, "source": spans}]}]).figures
        return counts(figures["source of found"]), figures["content and source"].right

    assert source([[0, 9]]) == ((1, 1, 1), 1)
    assert source([[31, 53]]) == ((0, 1, 1), 0)  # “The … of the” is not enough
    assert source([[0, 3]]) == ((0, 1, 1), 0)
    assert source([]) == ((0, 0, 1), 0)
    unsourced = [{"id": 1, "text": text, "attributions": [{"content": [[27, 29]]}]}]
    assert source([], unsourced) == ((0, 0, 0), 1)
    assert source([[0, 9]], unsourced) == ((0, 0, 0), 0)
    weak = [{"id": 1, "text": text, "attributions": [{**said, "source": [[0, 3]]}]}]
    assert source([[0, 3]], weak) == ((1, 1, 1), 1)


def test_cues_are_paired_by_their_words():
    assert counts(scores(SAID, DENIED)["cue"]) == (2, 2, 2)
    assert counts(scores({**SAID, "cue": [[53, 59]]}, {**DENIED, "cue": []})["cue"]) == (1, 1, 2)
    assert counts(scores({**SAID, "cue": [[45, 52]]}, DENIED)["cue"]) == (1, 2, 2)


def test_a_speaker_that_the_gold_does_not_name_is_not_counted():
    figures = scores({**SAID, "speaker": "teresa OKAFOR"}, {**DENIED, "content": [[1, 3]]})
    assert counts(figures["speaker of found"]) == (1, 1, 1)
    assert counts(figures["speaker's last name"]) == (1, 1, 1)
    nameless = [{"id": 1, "text": TEXT, "attributions": [{**SAID, "speaker": None}]}]
    assert "speaker of found" not in evaluate(nameless, [{"id": 1, "attributions": [SAID]}]).figures
    figures = scores({**SAID, "speaker": "Teresa Brandt"}, {**DENIED, "speaker": "Ivo"})
    assert (figures["speaker of found"].right, figures["speaker's last name"].right) == (0, 0)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"id": 1}\n', "Article 1 of .* has no text"),
        (b'{"id": 1, "text": 3}', "has no text"),
        (b'\n{"text": "x"}', r'Line 2 of .* has no "id"'),
        (b"3", r'Line 1 of .* has no "id"'),
        (b"[]", r'Line 1 of .* has no "id"'),
        (b"\xff", "is not UTF-8"),
    ],
)
def test_what_is_wrong_in_a_file_is_said(tmp_path, content, said):
    (tmp_path / "gold.jsonl").write_bytes(content)
    with pytest.raises(Unreadable, match=said):
        evaluate_files(tmp_path / "gold.jsonl", tmp_path / "gold.jsonl")


def test_files_are_compared_by_their_ids(tmp_path):
    gold, guess = tmp_path / "gold.jsonl", tmp_path / "guess.jsonl"
    gold.write_text("\ufeff" + json.dumps(GOLD[0]) + "\n\n" + json.dumps({**GOLD[0], "id": "b"}), "utf-8")
    guess.write_text(json.dumps({"id": "b", "mentions": NAMES}), "utf-8")
    result = evaluate_files(gold, guess)
    assert (result.articles, result.missing) == (2, ["a"])
    assert counts(result.figures["mention"]) == (2, 2, 4)


def test_what_separates_lines_elsewhere_is_part_of_a_text(tmp_path):
    (tmp_path / "gold.jsonl").write_text(json.dumps({**GOLD[0], "id": "a\u2028b"}, ensure_ascii=False), "utf-8")
    assert evaluate_files(tmp_path / "gold.jsonl", tmp_path / "gold.jsonl").missing == []


def test_a_line_without_an_end_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr("corpus.given_lines.LONGEST_LINE", 1_000)
    (tmp_path / "gold.jsonl").write_text("0" * 2_000, "utf-8")
    with pytest.raises(Unreadable, match="Line 1 is longer"):
        evaluate_files(tmp_path / "gold.jsonl", tmp_path / "gold.jsonl")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_is_no_file():
    with pytest.raises(NotFound, match="is no file"):
        evaluate_files(Path("/dev/zero"), Path("/dev/zero"))
