"""What stands on a card."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gui.desk.card import UPRIGHT, _Layout
from gui.desk.card_parts import Facts
from gui.desk.shown import quotation
from gui.style.painting import Look
from gui.style.themes import LIGHT
from models.coding import Stance
from models.findings import SourceMode, Span
from tests.gui.desk.harness import Window


@pytest.mark.parametrize("room", [10, 40, 62, 200])
def test_all_stances_are_labelled_alike(window: Window, room: int):
    keys = {str(stance): str(n) for n, stance in enumerate(Stance, 1)}
    facts = Facts("", window.item, window.desk.work.codes.codebook, keys, True)
    labels = _Layout(Look(LIGHT), facts, 340.0)._labels(room)
    assert len({(label[0].isdigit(), label[-1].isalpha()) for label in labels}) == 1
    assert labels[0] == ("1" if room < 45 else "1 support")


def test_a_quotation_that_holds_marks_gets_no_more_of_them(window: Window):
    text = "the threat “a strange way to thank us for full jails"
    item = replace(window.item, evidence=(Span(0, len(text)),), mode=SourceMode.DIRECT)
    assert quotation(text, item) == f"{text}”"
    assert quotation("full jails", replace(item, evidence=(Span(0, 10),))) == "“full jails”"


def test_scripts_without_slanted_letters_stand_upright():
    assert all(UPRIGHT.search(words) for words in ("قانون", "שלום", "法律", "ก", "कानून"))
    assert not any(UPRIGHT.search(words) for words in ("“Rents – 4 percent …”", "été", "закон", "νόμος", "😀"))
