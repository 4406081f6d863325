"""The lists that ship: where they come from, and that they hold what is looked up in them."""

from __future__ import annotations

import re
from importlib.resources import files

from corpus.prehighlight.names.lexicons import KINDS, lexicons


def test_every_lexicon_names_its_source_and_licence():
    folder = files("resources") / "lexicons"
    listed = set(re.findall(r"`([\w.]+\.(?:tsv|txt))`", (folder / "README.md").read_text(encoding="utf-8")))
    assert listed == {entry.name for entry in folder.iterdir() if entry.name != "README.md"}


def test_each_evidence_has_a_weight_for_every_kind():
    assert {len(weights) for weights in lexicons().weights.values()} == {len(KINDS)}


def test_the_lists_hold_what_the_steps_look_up():
    lists = lexicons()
    assert lists.acronyms["ICE"] == "Immigration and Customs Enforcement"
    assert lists.places["North Carolina"] == "state"
    assert "Kenyans" in lists.demonyms
    assert "Sheriff" in lists.titles
    assert lists.heads["University"] == "ORG"
