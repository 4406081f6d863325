"""A file of the first generation, brought to the next: its history points by identity at all that it names."""

from __future__ import annotations

import json

from models.checking import check
from models.file import applied, schema
from models.history import TABLES


def test_a_file_of_the_first_release_is_whole_after_it(year, tmp_path):
    assert applied(year._connection) == set(schema.STEPS)
    assert check(year) == []
    assert len(list((tmp_path / "year backups").iterdir())) == 1
    kept = year.tuples("SELECT count(*), min(generation), max(generation) FROM change")
    assert kept == [(271, 2, 2)]


def test_every_row_of_the_history_points_at_others_by_their_uid(year):
    seen = set()
    for table, before, after in year.tuples("SELECT table_name, before, after FROM change_row"):
        for column in TABLES[table].references:
            for text in (before, after):
                value = json.loads(text).get(column) if text else None
                if value is not None:
                    seen.add((table, column))
                    assert len(str(value)) == 36, (table, column, value)
    assert {("statement", "coder_id"), ("statement_actor", "actor_id"), ("stance", "target_id")} <= seen
