"""Cross tables and stances over time."""

from __future__ import annotations

import pytest

from models import codings
from models.coding import Stance
from models.columns import Query
from models.errors import NotAllowed


def test_a_cross_table_counts_what_meets(coded):
    table = codings.cross(coded.columns, "claim", "stance", Query({"complete": frozenset(["complete"])}))
    assert [value.number for value in table.rows] == ["1.1", "1.2"]
    assert [value.key for value in table.across] == ["support", "oppose", "mixed"]
    assert table.counts == ((1, 0, 1), (1, 1, 0))
    assert table.total == 4


def test_what_has_no_value_stands_last(coded):
    table = codings.cross(coded.columns, "actor", "claim", Query())
    assert table.rows[-1] is None
    assert table.across[-1] is None
    assert table.counts[-1][-1] == 1


def test_a_column_is_not_crossed_with_itself(coded):
    with pytest.raises(NotAllowed, match="Choose two of: claim"):
        codings.cross(coded.columns, "claim", "claim", Query())


def test_stances_over_time_leave_no_week_out(coded):
    found = codings.over_time(coded.columns, Query())
    assert found.periods == ("2024-05-13", "2024-05-20")
    (series,) = found.series
    assert series.counts[Stance.SUPPORT] == (2, 0)
    assert series.counts[Stance.OPPOSE] == (0, 1)
    assert (found.undated, series.total) == (1, 3)
    assert codings.over_time(coded.columns, Query(), "month").periods == ("2024-05-01",)


def test_nothing_coded_is_no_time(world):
    found = codings.over_time(codings.columns(world.project, world.lead), Query())
    assert (found.periods, found.series) == ((), ())
