"""Cells that a spreadsheet must not take for formulas."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.exporting.cells import guard, guarded, unguard

RISKY = "=+-@\t\r"


@given(st.text(alphabet=st.one_of(st.sampled_from(RISKY + "'\n a1"), st.characters(codec="utf-8"))))
def test_every_cell_comes_back_and_none_is_a_formula(cell):
    assert unguard(guard(cell)) == cell
    assert guard(cell)[:1] not in tuple(RISKY)


@pytest.mark.parametrize("cell", ["=1+1", "+41 20", "-2", "@home", "\tx", "\rx"])
def test_formulas_get_an_apostrophe(cell):
    assert guard(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "'quoted'", "a=b", " =1"])
def test_other_cells_stay(cell):
    assert guard(cell) == cell


def test_numbers_are_left_alone():
    assert list(guarded([[-2, "-2", "=x", None]], [2, 3])) == [[-2, "-2", "'=x", None]]
