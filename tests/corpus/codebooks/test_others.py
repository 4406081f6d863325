"""Lists of codes that other programs export, made here as those programs write them: what becomes of each."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.codebooks.sources import codebook_from
from models import codebook, coding, revising
from models.coding import Ref
from models.errors import KnownError, NotAllowed, Unreadable
from tests.conftest import span_of

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
QDC = """<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="ATLAS.ti Win 23">
  <Codes>
    <Code guid="{1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294}" name="Rents" color="#4A0" isCodable="false">
      <Description>What homes
cost.</Description>
      <Code guid="0D62985D-B147-5D01-A9B5-CAE5DCD98342" name="Cap rent increases" isCodable="true"/>
    </Code>
    <Code guid="DFE5C38E-9449-5959-A1F7-E3D895CFA87F" name="Jails" isCodable="true" color="#010203"/>
  </Codes>
  <Sets><Set name="group" guid="ECA18D76-2B8B-4F26-BC1D-19ECA19FB3F0"/></Sets>
</CodeBook>
"""


def shown(book):
    return [(c.number, c.label, c.parent, c.definition, c.colour) for c in book.claims]


def workbook(path: Path, rows: list[list[str]], name: str = "Code System") -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet(name)
        for n, row in enumerate(rows):
            sheet.write_row(n, 0, row)
    return path


def word(path: Path, rows: list[list[tuple[str, int]]]) -> Path:
    """A Word document with one table, whose cells are (words, how far they are indented)."""
    cells = "".join(
        "<w:tr>" + "".join(
            f'<w:tc><w:p><w:pPr><w:ind w:left="{far}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>'
            for words, far in row
        ) + "</w:tr>"
        for row in rows
    )  # fmt: skip
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("word/document.xml", f"<w:document {W}><w:body><w:tbl>{cells}</w:tbl></w:body></w:document>")
    return path


def dna(path: Path, variables: list[tuple[int, str, str]], entities: list[tuple[object, ...]]) -> Path:
    db = sqlite3.connect(path)
    db.executescript(
        "CREATE TABLE STATEMENTTYPES (ID INTEGER PRIMARY KEY, Label TEXT);"
        "CREATE TABLE VARIABLES (ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);"
        "CREATE TABLE ENTITIES (ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, Green INTEGER, "
        "Blue INTEGER, ChildOf INTEGER);"
    )
    db.executemany("INSERT INTO VARIABLES VALUES (?, ?, ?, 1)", variables)
    db.executemany("INSERT INTO ENTITIES VALUES (?, ?, ?, ?, ?, ?, ?)", entities)
    db.commit()
    db.close()
    return path


DNA = ((1, "person", "short text"), (2, "concept", "short text"), (3, "agreement", "boolean"),
       (4, "frame", "short text"), (5, "note", "long text"))  # fmt: skip
VALUES = ((1, 1, "Rosa Lind", 0, 0, 0, None), (2, 2, "Cap  rents", 255, 0, 16, None), (3, 2, "Zoning", 0, 0, 0, None),
          (4, 2, "Yearly caps", 0, 0, 0, 2), (5, 4, "cost", 0, 0, 0, None), (6, 2, "a", 0, 0, 0, 7),
          (7, 2, "b", 0, 0, 0, 6))  # fmt: skip


def test_a_refi_codebook_is_a_tree_with_its_definitions_and_colours(tmp_path):
    (tmp_path / "codes.xml").write_text(QDC, "utf-8-sig")
    book = codebook_from(tmp_path / "codes.xml")
    assert shown(book) == [
        ("1", "Rents", None, "What homes\ncost.", "#44aa00"), ("1.1", "Cap rent increases", "1", "", ""),
        ("2", "Jails", None, "", "#010203"),
    ]  # fmt: skip
    assert book.claims[0].uid == "1ff58b12-6f6f-4b0c-8be5-bbdc91f55294"
    assert not any(c.retired for c in book.claims), "to others, what can't be coded with is a folder"
    assert book.remarks == ("Its groups of codes are left out: a claim stands in one place.",)


def test_the_codebook_of_a_packed_project_is_taken_from_it(tmp_path):
    with zipfile.ZipFile(tmp_path / "p.qdpx", "w") as parts:
        inside = QDC.replace("urn:QDA-XML:codebook:1.0", "urn:QDA-XML:project:1.0").partition("?>\n")[2]
        parts.writestr("Trial.qde", f'<Project name="p" xmlns="urn:QDA-XML:project:1.0">{inside}</Project>')
        parts.writestr("sources/a.txt", "text")
    assert [c.label for c in codebook_from(tmp_path / "p.qdpx").claims] == ["Rents", "Cap rent increases", "Jails"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["Color", "Parent code", "Code", "Cod. seg."], ["#ff0000", "", "Rents", "3"], ["", "Rents", "Caps", "1"],
          ["", "Rents\\Caps", "Yearly", "0"]],
         [("1", "Rents", None, "", "#ff0000"), ("1.1", "Caps", "1", "", ""), ("1.1.1", "Yearly", "1.1", "", "")]),
        ([["Code", "Memo"], ["Rents", "What homes cost."], ["Rents > Caps", ""], ["Jails > Beds > Costs", "x"]],
         [("1", "Rents", None, "What homes cost.", ""), ("1.1", "Caps", "1", "", ""), ("2", "Jails", None, "", ""),
          ("2.1", "Beds", "2", "", ""), ("2.1.1", "Costs", "2.1", "x", "")]),
        ([["Name", "Description", "Files", "References"], ["Rents", "d", "1", "2"], ["   Caps", "", "1", "1"]],
         [("1", "Rents", None, "d", ""), ("1.1", "Caps", "1", "", "")]),
        ([["Hierarchical Name", "Name"], ["Codes\\\\Rents", "x"]],
         [("1", "Codes", None, "", ""), ("1.1", "Rents", "1", "", ""), ("1.1.1", "x", "1.1", "", "")]),
    ],
)  # fmt: skip
def test_workbooks_of_codes(tmp_path, rows, expected):
    assert shown(codebook_from(workbook(tmp_path / "codes.xlsx", rows))) == expected
    text = "\n".join("\t".join(row) for row in rows)
    (tmp_path / "codes.txt").write_text(text, "utf-8")
    assert shown(codebook_from(tmp_path / "codes.txt")) == expected, "the same table as text, known by its first line"


def test_a_word_table_nests_by_how_far_names_are_indented(tmp_path):
    rows = [[("Name", 0), ("Description", 0)], [("Rents", 0), ("What &lt;homes&gt; cost.", 0)],
            [("Caps", 360), ("", 0)], [("Yearly", 720), ("", 0)], [("Jails", 0), ("", 0)]]  # fmt: skip
    assert shown(codebook_from(word(tmp_path / "book.docx", rows))) == [
        ("1", "Rents", None, "What <homes> cost.", ""), ("1.1", "Caps", "1", "", ""),
        ("1.1.1", "Yearly", "1.1", "", ""), ("2", "Jails", None, "", ""),
    ]  # fmt: skip


def test_the_concepts_of_a_dna_database_are_claims_and_its_variables_questions(tmp_path):
    book = codebook_from(dna(tmp_path / "study.dna", list(DNA), list(VALUES)))
    assert [(c.number, c.label, c.parent, c.colour) for c in book.claims] == [
        ("1", "Cap rents", None, "#ff0010"), ("1.1", "Yearly caps", "1", ""), ("2", "Zoning", None, ""),
        ("3", "a", None, ""), ("4", "b", None, ""),
    ]  # fmt: skip
    assert [(v.key, v.label, v.type) for v in book.variables] == [("frame", "frame", "text"), ("note", "note", "text")]
    assert book.remarks == ("DNA's person, agreement are left out: actors and stances are no codes here.",)


def test_dna_s_list_of_statements_gives_its_concepts(tmp_path):
    (tmp_path / "dna.csv").write_text(
        '"statement_id";"time";"concept";"person";"agreement"\n1;2;"Zoning";"A";1\n2;2;"Caps";"B";0\n3;2;"Zoning";"B";1\n'
    )
    book = codebook_from(tmp_path / "dna.csv")
    assert [c.label for c in book.claims] == ["Caps", "Zoning"]
    assert "actors are not part of a codebook" in book.remarks[0]


def test_names_that_begin_with_numbers_keep_them(tmp_path):
    rows = [["Code", "Memo"], ["per101 Special relationships", ""], ["1.10. Caps", ""]]
    found = codebook_from(workbook(tmp_path / "c.xlsx", rows))
    assert [(c.number, c.label) for c in found.claims] == [("per101", "Special relationships"), ("1.10", "Caps")]
    rows[2][0] = "Caps"
    found = codebook_from(workbook(tmp_path / "d.xlsx", rows))
    assert [c.number for c in found.claims] == ["1", "2"], "where not all have one, none of them is a number"


@pytest.fixture
def coded(world):
    """A project in which Ana has coded 1.1."""
    made = coding.create(world.project, world.ana, world.article, [span_of("We keep")]).made("statement")
    coding.set_claims(world.project, world.ana, Ref(made), [world.claim_id("1.1")])
    return world


def test_a_list_leaves_alone_what_it_can_t_say(coded, tmp_path):
    (tmp_path / "codes.qdc").write_text(QDC, "utf-8")
    new = codebook_from(tmp_path / "codes.qdc")
    found = revising.incoming(coded.project, new)
    assert found.summary == "", "what is coded is in the list, under its own name"
    assert sorted(found.sentences) == [
        "1  Rents is defined otherwise: What homes\ncost.", "1.2  Caps hurt supply is not there.",
        "2  Zoning is not there.", "3  Jails is new.",
    ]  # fmt: skip
    before = codebook.load(coded.project)
    revising.import_codebook(coded.project, coded.lead, new, "list")
    after = codebook.load(coded.project)
    assert (after.title, after.rules, after.targets, after.variables) == (
        before.title, before.rules, before.targets, before.variables,
    )  # fmt: skip
    cap = next(c for c in after.claims if c.number == "1.1")
    assert (cap.definition, cap.keywords, cap.target, cap.uid) == (
        "A limit on rents.",
        ("cap", "rents"),
        "cap",
        before.claims[1].uid,
    )


def test_a_list_without_what_is_coded_asks_what_becomes_of_it(coded, tmp_path):
    (tmp_path / "codes.csv").write_text("label\nRents\nJails\n")
    new = codebook_from(tmp_path / "codes.csv")
    assert revising.incoming(coded.project, new).summary == "1 gone: 1 coding."
    with pytest.raises(NotAllowed, match="Codings hang on codes that are gone"):
        revising.import_codebook(coded.project, coded.lead, new, "list")
    revising.import_codebook(coded.project, coded.lead, new, "list", asks=True)
    claims = {c.label: c for c in codebook.load(coded.project).claims}
    assert claims["Cap rent increases"].retired
    assert claims["Jails"].number == "3", "a number that was there is not given to what is new"
    assert len(revising.all_recodings(coded.project)) == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.qdc", b"<CodeBook><Codes/></CodeBook>", "lists no codes"),
        ("a.qdc", b'<!DOCTYPE x [<!ENTITY e "a">]><CodeBook><Codes><Code name="&e;"/></Codes></CodeBook>', "entities"),
        ("a.xml", b"<rss/>", "no REFI-QDA codebook"),
        ("a.qdc", b"<", "a.qdc"),
        ("a.xlsx", b"PK\x03\x04damaged", "a.xlsx is damaged"),
        ("a.dna", b"SQLite format 3\0damaged", "a.dna"),
        ("a.csv", b"number,words\n1,a\n", "no column"),
        ("a.csv", b'label\n"' + b"x" * 200_000 + b'"\n', "no table that can be read"),
    ],
)
def test_what_is_no_list_of_codes_is_said_with_its_name(tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Unreadable) as error:
        codebook_from(tmp_path / name)
    assert said in str(error.value)


def test_databases_and_documents_without_codes_are_said(tmp_path):
    sqlite3.connect(tmp_path / "other.dna").execute("CREATE TABLE STATEMENTS (ID)").connection.close()
    with pytest.raises(Unreadable, match="none of DNA 3"):
        codebook_from(tmp_path / "other.dna")
    with pytest.raises(Unreadable, match="lists no codes"):
        codebook_from(dna(tmp_path / "empty.dna", [], []))
    with pytest.raises(Unreadable, match="has no table of codes"):
        codebook_from(word(tmp_path / "b.docx", [[("Budget", 0)]]))
    with pytest.raises(Unreadable, match="no column"):
        codebook_from(workbook(tmp_path / "b.xlsx", [["Budget"], ["1"]]))
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as parts:
        parts.writestr("a.txt", "a")
    with pytest.raises(Unreadable, match=r"c\.zip is packed, but no workbook"):
        codebook_from(tmp_path / "c.zip")


def test_a_deep_list_and_a_long_one_are_bounded(tmp_path):
    deep = "".join(f'<Code name="c{n}">' for n in range(200)) + "</Code>" * 200
    (tmp_path / "deep.qdc").write_text(f"<CodeBook><Codes>{deep}</Codes></CodeBook>")
    assert len(codebook_from(tmp_path / "deep.qdc").claims) == 200
    many = "".join('<Code name="c"/>' for n in range(20_001))
    (tmp_path / "long.qdc").write_text(f"<CodeBook><Codes>{many}</Codes></CodeBook>")
    with pytest.raises(Unreadable, match="20,001 codes"):
        codebook_from(tmp_path / "long.qdc")


PIECES = [QDC.encode(), b"PK\x03\x04", b"SQLite format 3\0", b"label,definition\n", b"<Code name='a'>", b"\xff\xfe"]


@settings(max_examples=60, deadline=None)
@given(parts=st.lists(st.sampled_from(PIECES) | st.binary(max_size=30), max_size=4), cut=st.integers(0, 400),
       name=st.sampled_from(["a.qdc", "a.csv", "a.xlsx", "a.yaml", "a.dna", "a"]))  # fmt: skip
def test_any_bytes_are_a_codebook_or_a_sentence(tmp_path_factory, parts, cut, name):
    path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(b"".join(parts)[: cut * 4])
    with suppress(KnownError):
        assert codebook_from(path).title
