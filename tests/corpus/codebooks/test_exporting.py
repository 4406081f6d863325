"""A codebook as a table and as a REFI-QDA codebook, each read back by its own reader and by others' rules."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from corpus.codebooks import qdc
from corpus.codebooks.exporting import export_codebook
from corpus.codebooks.sources import READY, codebook_from, ready_codebook
from models import codebook, people, revising
from models.codebook import Claim, Codebook
from models.errors import NotAllowed
from models.file import create

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("refi.xsd")))


@pytest.fixture
def odd(world):
    """A codebook with what formats trip over."""
    book = codebook.load(world.project)
    more = Claim("1.10", "=1+1 <b>&\x0b", "Two\nlines; \x00and more.", ("a; b", "c"), keywords=("-x",), parent="1",
                 colour="#a0b1c2")  # fmt: skip
    revising.import_codebook(world.project, world.lead, replace(book, claims=(*book.claims, more)), "more")
    return world


def test_a_table_comes_back_as_it_was(odd, tmp_path):
    left = export_codebook(odd.project, tmp_path / "out.csv")
    assert left == ["Targets, questions and rules have no place in a table of claims."]
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["number"]: row for row in csv.DictReader(file)}
    assert rows["1.10"]["label"].startswith("'=1+1"), "no spreadsheet takes a label for a formula"
    assert revising.incoming(odd.project, codebook_from(tmp_path / "out.csv")).sentences == ()


def test_a_refi_codebook_is_valid_and_comes_back_as_it_was(odd, tmp_path):
    claim = next(c for c in codebook.load(odd.project).claims if c.number == "2")
    revising.retire_claim(odd.project, odd.lead, claim.id)
    left = export_codebook(odd.project, tmp_path / "out.qdc")
    assert left == [
        "Targets, questions and rules have no place in QDC.",
        "What claims include and exclude, examples and keywords have no place in QDC.",
    ]
    tree = etree.parse(tmp_path / "out.qdc")
    SCHEMA.assertValid(tree)
    names = [code.get("name") for code in tree.iter("{*}Code")]
    assert names == ["1 Rents", "1.1 Cap rent increases", "1.2 Caps hurt supply", "1.10 =1+1 <b>&", "2 Zoning"]
    assert [c.get("isCodable") for c in tree.iter("{*}Code")][-1] == "false"
    found = revising.incoming(odd.project, codebook_from(tmp_path / "out.qdc"))
    assert [s for s in found.sentences if "1.10" not in s] == [], "but for signs that XML can't hold all is the same"


@pytest.mark.parametrize("name", READY)
def test_every_ready_codebook_is_a_valid_refi_codebook_with_the_same_numbers(name, tmp_path):
    with create(tmp_path / "p.standfirst", "P") as project:
        lead = people.leading(project, people.acting(project, people.person(project, "Ana").id))
        codebook.replace(project, lead, ready_codebook(name))
        there = codebook.load(project)
        export_codebook(project, tmp_path / "out.qdc")
    SCHEMA.assertValid(etree.parse(tmp_path / "out.qdc"))
    again = codebook_from(tmp_path / "out.qdc")
    assert [(c.number, c.label, c.parent, c.uid) for c in again.claims] == [
        (c.number, c.label, c.parent, c.uid) for c in there.claims
    ]


def test_an_empty_codebook_can_t_be_a_refi_codebook(tmp_path):
    with create(tmp_path / "p.standfirst", "P") as project, pytest.raises(NotAllowed, match="no claims"):
        export_codebook(project, tmp_path / "out.qdc")
    assert not (tmp_path / "out.qdc").exists()


def test_a_file_that_is_there_is_never_written_over(world, tmp_path):
    for name in ("out.csv", "out.qdc", "out.yaml"):
        (tmp_path / name).write_text("mine")
        with pytest.raises(NotAllowed, match="exists already"):
            export_codebook(world.project, tmp_path / name)
        assert (tmp_path / name).read_text() == "mine"


def test_a_list_says_nothing_of_what_it_lacks():
    assert qdc.cannot_hold(Codebook("x", claims=(Claim("1", "a"),))) == []
