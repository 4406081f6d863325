"""The report as a table."""

from __future__ import annotations

import csv
import sys

import pytest

from corpus.import_report import COLUMNS, FileReport, write_report_csv
from models.errors import CannotWrite, NotAllowed, NotFound


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


def test_a_place_that_can_not_be_written_is_told(tmp_path, monkeypatch):
    with pytest.raises(NotFound, match="There is no folder"):
        write_report_csv(tmp_path / "none" / "r.csv", [])
    monkeypatch.setattr("pathlib.Path.open", full)
    with pytest.raises(CannotWrite, match=r"can't be written: No space"):
        write_report_csv(tmp_path / "r.csv", [])


def full(*args: object, **more: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_report_replaces_an_earlier_one_and_nothing_else(tmp_path):
    mine, link = tmp_path / "mine.csv", tmp_path / "link.csv"
    mine.write_text("mine")
    places = [mine]
    if sys.platform != "win32":
        link.symlink_to(mine)
        places.append(link)
    for place in places:
        with pytest.raises(NotAllowed, match="no earlier report"):
            write_report_csv(place, [])
    assert mine.read_text() == "mine"
    for path in ("a.txt", "b.txt"):
        write_report_csv(tmp_path / "report.csv", [FileReport(path)])
    assert (tmp_path / "report.csv").read_text().splitlines()[1].startswith("b.txt")
