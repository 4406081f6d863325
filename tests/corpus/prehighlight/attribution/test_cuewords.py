"""Forms of the verbs of speaking."""

from __future__ import annotations

import pytest

from corpus.prehighlight.attribution import cuewords
from corpus.prehighlight.attribution.cuewords import speech_forms


@pytest.mark.parametrize(
    "form",
    ["say", "says", "said", "saying", "told", "wrote", "written", "replies", "replied", "replying", "stated", "stating",
     "admit", "admits", "admitted", "admitting", "quipped", "quipping", "warns", "argued", "arguing"],
)  # fmt: skip
def test_a_form_that_is_used(form):
    assert form in speech_forms()


@pytest.mark.parametrize("form", ["sayed", "telled", "replyed", "stateed", "admited", "#", "", "warnned", "argueing"])
def test_a_form_that_is_none(form):
    assert form not in speech_forms()


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("cry", ("cries", "cried", "crying")),
        ("say", ("says", "sayed", "saying")),
        ("agree", ("agrees", "agreed", "agreeing")),
        ("note", ("notes", "noted", "noting")),
        ("confess", ("confesses", "confessed", "confessing")),
        ("gush", ("gushes", "gushed", "gushing")),
        ("preach", ("preaches", "preached", "preaching")),
        ("veto", ("vetoes", "vetoed", "vetoing")),
        ("coax", ("coaxes", "coaxed", "coaxing")),
        ("brag", ("brags", "bragged", "bragging")),
        ("snap", ("snaps", "snapped", "snapping")),
        ("fret", ("frets", "fretted", "fretting")),
        ("quip", ("quips", "quipped", "quipping")),
        ("hint", ("hints", "hinted", "hinting")),
    ],
)
def test_forms_are_made_as_english_makes_them(verb, forms):
    assert (cuewords._third_person(verb), cuewords._past(verb), cuewords._participle(verb)) == forms


def test_the_list_of_verbs_is_read_without_its_comments():
    forms = speech_forms.__wrapped__()  # read again, whoever has asked before
    assert {"say", "said", "says", "saying", "warn", "warned", "warns", "warning", "tell", "told"} <= forms
    assert not {"#", "Verbs", "sayed", "telled", ""} & forms
