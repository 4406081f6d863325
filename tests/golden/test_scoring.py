"""The scorer calls right what is right and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.golden.gold import GoldArticle, GoldAttribution, GoldName, LeftAlone, Span
from tests.golden.scoring import attribution_is_right, figures, is_left_alone, items, name_is_right

TEXT = "“Rents must stop climbing,” Mayor Rosa Lind said. “We keep families here.” The “fair share” plan comes next."


def _span(part: str) -> Span:
    start = TEXT.index(part)
    return start, start + len(part)


GOLD = GoldAttribution(
    "direct",
    _span("Mayor Rosa Lind"),
    _span("said"),
    (_span("Rents must stop climbing,"), _span("We keep families here.")),
    "Rosa Lind",
    None,
    ("split quotation",),
)
GUESS: dict[str, Any] = {
    "kind": "direct",
    "source": [_span("Lind")],
    "cue": [_span("said")],
    "content": [_span("must stop climbing"), _span("We keep families here")],
    "speaker": "Rosa Lind",
    "mode": "direct quote",
}


def test_a_guess_with_the_same_words_source_and_speaker_is_right() -> None:
    assert attribution_is_right(TEXT, GOLD, [GUESS])


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "mixed"},
        {"source": [_span("fair share")]},
        {"source": []},
        {"speaker": "Lind"},
        {"speaker": None},
        {"content": [_span("Rents must stop climbing,")]},
        {"content": [_span("Rents"), _span("We keep families here.")]},
        {"content": [_span("Mayor Rosa Lind said")]},
        {"content": []},
    ],
)
def test_a_guess_that_differs_in_one_thing_is_wrong(wrong: dict[str, Any]) -> None:
    assert not attribution_is_right(TEXT, GOLD, [{**GUESS, **wrong}])


def test_the_mode_counts_where_the_gold_has_one() -> None:
    gold = GoldAttribution(GOLD.kind, GOLD.source, GOLD.cue, GOLD.content, GOLD.speaker, "document", ())
    assert not attribution_is_right(TEXT, gold, [GUESS])
    assert attribution_is_right(TEXT, gold, [{**GUESS, "mode": "document"}])


def test_words_are_left_alone_when_no_content_has_one_of_them() -> None:
    alone = LeftAlone(_span("fair share"), ())
    assert is_left_alone(TEXT, alone, [GUESS])
    assert not is_left_alone(TEXT, alone, [{**GUESS, "content": [_span("share")]}])


def test_a_name_is_right_when_all_its_places_have_its_label_and_actor() -> None:
    name = GoldName("Lind", (_span("Lind"),), "PERSON", "Rosa Lind", ())
    found = {"start": name.spans[0][0], "end": name.spans[0][1], "label": "PERSON", "actor": "Rosa Lind"}
    assert name_is_right(name, [found])
    assert not name_is_right(name, [{**found, "label": "ORG"}])
    assert not name_is_right(name, [{**found, "actor": None}])
    assert not name_is_right(name, [])


def test_figures_and_items_count_what_is_right() -> None:
    article = GoldArticle("rents", TEXT, ((*_span("Rosa Lind"), "PERSON"),), (GOLD,), (), ())
    record = {"id": "rents", "mentions": [], "attributions": [{**GUESS, "speaker": "Lind"}]}
    measured = figures([article], [record])
    assert (measured["content and source"].right, measured["content, source and speaker"].right) == (1, 0)
    assert (measured["PERSON"].right, measured["PERSON"].gold) == (0, 1)
    assert [(item.abilities, item.right) for item in items([article], [record])] == [(("split quotation",), False)]
