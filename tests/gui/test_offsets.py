"""Positions survive Qt's own way of counting and its changes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from gui import offsets
from gui.offsets import Offsets, for_qt
from models.articles import freeze

TRICKY = "A\u00a0b\u00adc 👩‍👩‍👧 “x” e\u0301 𝔘\n\nend\u200d\ufdd0q\ufffcz\ttab \u202eabc\u202c 🇺🇸"


@given(st.text())
def test_there_and_back_is_the_same(text: str):
    offsets = Offsets(text)
    for n in range(len(text) + 1):
        assert offsets.to_qt(n) == len(text[:n].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.from_qt(offsets.to_qt(n)) == n


def test_half_of_a_pair_is_its_character():
    offsets = Offsets("a😀b")
    assert [offsets.from_qt(n) for n in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("text", [TRICKY, "plain", "\n\n", "😀" * 3 + "\r\nx\u2028y\u2029z"])
def test_qt_keeps_every_position(qtbot: QtBot, text: str):
    frozen = freeze(text)
    document = QTextDocument()
    document.setPlainText(for_qt(frozen))
    offsets = Offsets(frozen)
    assert document.characterCount() == offsets.to_qt(len(frozen)) + 1
    for n, character in enumerate(frozen):
        if character.isalpha() and character < "\uffff":
            assert document.characterAt(offsets.to_qt(n)) == character


@pytest.mark.parametrize(("length", "is_so"), [(offsets.LONGEST - 1, False), (offsets.LONGEST, True)])
@pytest.mark.parametrize("around", ["{}", "a {} b", "{}\n", "a\n{}"])
def test_a_word_without_an_end_is_known(length, is_so, around):
    assert offsets.is_endless(around.format("x" * length)) is is_so
    assert not offsets.is_endless("word " * length)
