"""The report as a table."""

from __future__ import annotations

import csv

import pytest

from corpus.import_report import COLUMNS, FileReport, write_report_csv
from models.errors import CannotWrite


def test_the_keys_are_the_promised_ones_in_both_shapes(tmp_path):
    report = FileReport("a.csv", "table", "utf-8", None, 3, 2, 1, 1, ["row 2 has no text", "row, 3"])
    assert tuple(report.as_json()) == COLUMNS
    assert report.as_json()["issues"] == ["row 2 has no text", "row, 3"]
    write_report_csv(tmp_path / "r.csv", [report])
    with (tmp_path / "r.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["path"] == "a.csv"
    assert (row["declared"], row["found"], row["skipped"]) == ("", "3", "1")
    assert row["issues"] == "row 2 has no text; row, 3"


@pytest.mark.parametrize("name", ["=1+1.txt", "+a", "-a", "@a", "\ta"])
def test_formulas_are_text(tmp_path, name):
    write_report_csv(tmp_path / "r.csv", [FileReport(name, issues=[name])])
    with (tmp_path / "r.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["path"] == row["issues"] == f"'{name}"


def test_a_place_that_can_not_be_written_is_told(tmp_path):
    with pytest.raises(CannotWrite, match="can't be written"):
        write_report_csv(tmp_path / "none" / "r.csv", [])
