"""What a change tells of the rows it is made of."""

from __future__ import annotations

import pytest

from models.history import Change, Kind
from models.history.records import RowChange

ROWS = (
    RowChange("statement_span", 5, "span", None, {"start": 1}, of=2),
    RowChange("statement", 3, "made", None, {"suggestion_id": 7, "memo": ""}),
    RowChange("statement", 4, "gone", {"suggestion_id": 8}, None),
    RowChange("suggestion_outcome", 6, "outcome", {"outcome": "seen"}, {"outcome": "accepted"}, of=9),
    RowChange("answer", 1, "answer", None, {"statement_id": None}, of=None),
    RowChange("actor", 11, "old", {"name": "A"}, {"name": "B"}),
    RowChange("actor", 12, "new", None, {"name": "C"}),
    RowChange("actor", 13, "newer", None, {"name": "D"}),
)
CHANGE = Change(1, "set_memo", {"draft": False, "number": 2, "written": True}, 1, ROWS)


def test_the_statements_are_those_that_changed_or_of_which_something_did():
    assert CHANGE.statements == {2, 3, 4}


def test_the_suggestions_are_those_of_which_something_else_has_become():
    assert CHANGE.suggestions == {7, 8, 9}


def test_what_was_made_and_what_is_gone():
    assert (CHANGE.made("statement"), CHANGE.made("actor")) == (3, 12)
    assert CHANGE.deleted("statement") == {4}
    assert CHANGE.deleted("actor") == frozenset()
    with pytest.raises(KeyError, match="alias"):
        CHANGE.made("alias")


def test_what_it_is_about():
    assert CHANGE.kinds == {Kind.CODINGS, Kind.DRAFTS, Kind.ACTORS}
    assert CHANGE.sentence == "wrote a memo on statement 2"
