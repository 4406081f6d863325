"""Weights are fitted to what the gold says."""

from __future__ import annotations

import pytest

from corpus.prehighlight.names.finding import assemble
from corpus.prehighlight.names.lexicons import KINDS
from docs.recipes.fitting import examples, fit, write
from tests.corpus.prehighlight.names.spans import mentions_of


@pytest.fixture
def taught():
    found = []
    for number in range(10):
        text = f"Reporters saw Dana Penn{number} near Harlow{number} College on the hill."
        person, college = f"Dana Penn{number}", f"Harlow{number} College"
        gold = [(m.start, m.end, m.label) for m in mentions_of(text, (person, "PERSON"), (college, "ORG"))]
        found += examples(text, assemble(text, mentions_of(text, (person, "ORG"), (college, "ORG"))), gold)
    return found


def test_an_example_is_what_the_gold_says(taught):
    assert {example.kind for example in taught} == {"PERSON", "ORG"}
    assert all("given" in example.evidence for example in taught if example.kind == "PERSON")


def test_a_span_that_only_meets_the_gold_counts_in_part_as_no_name():
    text = "Reporters saw Dana Penn there."
    found = examples(text, mentions_of(text, ("Dana Penn", "PERSON")), [(14, 18, "PERSON")])
    assert {example.kind for example in found} == {"PERSON", "none"}


def test_weights_speak_for_what_the_evidence_went_with(taught, tmp_path):
    weights = fit(taught)
    assert weights["given"][KINDS.index("PERSON")] > 0 > weights["given"][KINDS.index("ORG")]
    assert weights["head_ORG"][KINDS.index("ORG")] > 0
    write(weights, tmp_path / "evidence.tsv")
    rows = [line.split("\t") for line in (tmp_path / "evidence.tsv").read_text().splitlines()[1:]]
    assert {row[0]: tuple(map(float, row[1:])) for row in rows} == weights
