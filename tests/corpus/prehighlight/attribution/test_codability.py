"""Which drafts are worth a coder's time, by counts of what they look like."""

from __future__ import annotations

import pytest

from corpus.prehighlight.attribution.codability import ALL, LENGTHS, Codability, from_counts, traits
from models.findings import AttributionKind, Span


def seen(text: str, kind: AttributionKind = AttributionKind.INDIRECT, sure: float = 0.9) -> dict[str, str]:
    """The traits of a draft written as source|cue|content."""
    parts = text.split("|")
    starts = [sum(len(part) + 1 for part in parts[:n]) for n in range(3)]
    spans = [[Span(start, start + len(part))] if part else [] for start, part in zip(starts, parts, strict=True)]
    return dict(trait.split("=") for trait in traits(text, kind, *spans, sure))


def test_a_draft_has_each_trait_once():
    assert seen("Voss|said|that the cap would hurt builders in 2025") == {
        "kind": "indirect", "sure": "high", "length": "2", "verb": "modal", "begins": "that", "number": "yes",
        "source": "some", "cue": "say", "passive": "no", "negated": "no",
    }  # fmt: skip
    assert seen("|was asked|to go", AttributionKind.MIXED, 0.44) == {
        "kind": "mixed", "sure": "low", "length": "0", "verb": "none", "begins": "to", "number": "no",
        "source": "none", "cue": "deed", "passive": "yes", "negated": "no",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "verb"),
    [
        ("it isn’t fair", "present"), ("It's fair", "present"), ("they can’t pay", "modal"), ("we must and", "modal"),
        ("it was and is", "present"), ("he had gone", "past"), ("rents rose", "none"), ("", "none"),
    ],
)  # fmt: skip
def test_the_verb_that_tells_most_counts(content, verb):
    assert seen(f"A|said|{content}")["verb"] == verb


@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        ("according to", "according"), ("according to what he claimed", "according"), ("accused", "stand"),
        ("criticizing", "stand"), ("thinks", "stand"), ("thought", "stand"), ("told", "say"), ("wrote", "say"),
        ("filed", "deed"), ("denies", "deed"), ("denied", "deed"), ("expresses", "stand"), ("sought", "deed"),
        ("filing", "deed"), ("added", "other"), ("", "other"), ("said, urging", "stand"),
    ],
)  # fmt: skip
def test_a_cue_is_of_one_kind_in_all_its_forms(cue, kind):
    assert seen(f"A|{cue}|x")["cue"] == kind


def test_what_was_not_said_is_told():
    assert seen("A|did not say|why")["negated"] == "yes"
    assert seen("A|couldn’t explain|why")["negated"] == "yes"


def test_lengths_are_in_steps():
    for step, limit in enumerate(LENGTHS):
        assert seen("A|said|" + "word " * limit)["length"] == str(step)
        assert seen("A|said|" + "word " * (limit + 1))["length"] == str(step + 1)


def test_counts_are_read_as_a_probability():
    codability = Codability({ALL: (100, 50), "cue=say": (40, 40), "cue=deed": (40, 0), "cue=other": (20, 10)})
    assert codability.of([]) == pytest.approx(0.5)
    assert codability.of(["cue=other"]) == pytest.approx(0.5)
    assert codability.of(["cue=new"]) == pytest.approx(0.5)
    say, deed = codability.of(["cue=say"]), codability.of(["cue=deed"])
    assert say == pytest.approx(9**0.7 / (1 + 9**0.7))
    assert deed == pytest.approx(1 - say)
    assert codability.of(["cue=say", "cue=deed"]) == pytest.approx(0.5)


def of(text: str, kind: AttributionKind = AttributionKind.INDIRECT, sure: float = 0.9) -> float:
    return from_counts().of(f"{name}={value}" for name, value in seen(text, kind, sure).items())


def test_a_stand_in_a_person_s_own_words_is_likelier_than_a_filing_or_a_fragment():
    stand = of("Voss|said|This is wrong, and the county should not do it", AttributionKind.DIRECT)
    reported = of("Voss|argued|that the cap would hurt builders")
    filing = of("two firms|filed|papers with the court in 2025")
    fragment = of("|asked|to discuss the memo", sure=0.3)
    assert stand > reported > 0.7 > 0.25 > filing > fragment
