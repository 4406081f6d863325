"""The drawing and the table of what became of the articles: whole, plain, and never over another file."""

from __future__ import annotations

import csv
from xml.etree import ElementTree

import pytest

from corpus.flow_files import write_flow
from models.corpus import Out, Stage
from models.errors import NotAllowed

NASTY = '<script>alert("1")</script> & more'
STAGES = (
    Stage("identified", "identified in 2 imports", 2457, frozenset("a"), (Out("x", "=SUM(A1)", 45, "not kept"),)),
    Stage("left", "to be coded", 2412, frozenset("a"), (Out("y", NASTY, 3, fates=frozenset("b")),)),
    Stage("coded", "coded", 2409, frozenset("c")),
)


def test_the_drawing_holds_all_numbers_and_words_as_plain_text(tmp_path):
    write_flow(STAGES, tmp_path / "flow.svg")
    tree = ElementTree.parse(tmp_path / "flow.svg")
    words = [element.text for element in tree.iter() if element.tag.endswith("text")]
    assert words == [
        "2,457", "identified in 2 imports", "45", "=SUM(A1) (not kept)", "2,412", "to be coded", "3", NASTY,
        "2,409", "coded",
    ]  # fmt: skip
    assert not any(element.tag.endswith("script") for element in tree.iter())


def test_the_table_is_defused_and_adds_up(tmp_path):
    write_flow(STAGES, tmp_path / "flow.csv")
    with (tmp_path / "flow.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["articles"] for row in rows if row["articles"]] == ["2457", "2412", "2409"]
    assert [(row["left"], row["why"]) for row in rows if row["left"]] == [("45", "'=SUM(A1)"), ("3", NASTY)]


def test_an_earlier_one_is_replaced_and_nothing_else(tmp_path):
    for name in ("flow.svg", "flow.csv"):
        write_flow(STAGES, tmp_path / name)
        write_flow(STAGES[1:], tmp_path / name)
        assert "2,457" not in (tmp_path / name).read_text("utf-8")
    (tmp_path / "mine.svg").write_text("<svg/>", "utf-8")
    with pytest.raises(NotAllowed, match="no earlier flow"):
        write_flow(STAGES, tmp_path / "mine.svg")
    with pytest.raises(NotAllowed, match="neither SVG nor CSV"):
        write_flow(STAGES, tmp_path / "flow.png")
