"""Tables of every dialect, and rows that don't fit."""

from __future__ import annotations

import csv
import io

import pytest

from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes

ROWS = [
    ["Title", "Text", "Published At", "Page"],
    ["Council, at last", 'She said "yes";\nthen | left.\tSo', "2024-05-14T10:00:00Z", "3"],
    ["Second", "A line.", "", ""],
]


def written(**dialect: object) -> str:
    file = io.StringIO()
    csv.writer(file, **dialect).writerows(ROWS)  # type: ignore[arg-type]
    return file.getvalue()


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
@pytest.mark.parametrize(
    "quoting",
    [
        {},
        {"quoting": csv.QUOTE_ALL},
        {"quotechar": "'", "quoting": csv.QUOTE_ALL},
        {"doublequote": False, "escapechar": "\\"},
        {"lineterminator": "\n"},
    ],
)
@pytest.mark.parametrize("name", ["a.csv", "a.txt"])
def test_any_separator_and_any_quoting(delimiter, quoting, name):
    result = read_bytes(written(delimiter=delimiter, **quoting), name)
    assert (result.kind, result.issues) == ("table", ())
    first, second = result.articles
    assert (first.headline, first.text) == (ROWS[1][0], ROWS[1][1])
    assert (first.published, first.metadata) == ("2024-05-14", {"Page": "3"})
    assert (second.headline, second.text, second.metadata) == ("Second", "A line.", {})


def test_marks_that_are_plain_text():
    result = read_bytes('title\ttext\tdate\n"No" vote\t"We lost," she said.\t2024-05-14\nB\tC\t2024-05-15\n', "a.tsv")
    assert [a.text for a in result.articles] == ['"We lost," she said.', "C"]


def test_unicode_text_of_a_spreadsheet():
    result = read_bytes("title\ttext\nCafé\t“Yes”\n".encode("utf-16"), "a.txt")
    assert (result.kind, result.encoding, result.article.text) == ("table", "utf-16-le", "“Yes”")


def test_a_line_that_names_the_separator():
    assert read_bytes("sep=;\ntitle;text\nA;B\n", "a.csv").article.text == "B"


def test_ragged_rows_are_issues_and_the_others_are_kept():
    result = read_bytes(
        "title,text,date\nA,fine,2024-05-14\nB,short\nC,too,many,cells\nD,good,2024-05-15,,\n,,\n", "a.csv"
    )
    assert [a.text for a in result.articles] == ["fine", "short", "good"]
    assert result.found.skipped == 1
    assert result.issues == (
        "row 3 has 2 cells, the header 3; the missing ones were taken as empty",
        "row 4 has 4 cells, the header 3",
    )


def test_a_mark_that_never_closes_loses_its_row_only():
    rows = "".join(f'T{n},"text, number {n}"\n' for n in range(6))
    result = read_bytes(f'title,text\n{rows}Bad,"open\n{rows}', "a.csv")
    assert len(result.articles) == 12
    assert result.found.skipped == 1
    assert result.issues[0].startswith("row 8: a quotation mark")


def test_marks_that_are_not_doubled_are_an_issue():
    rows = "".join(f'T{n},"text, number {n}"\n' for n in range(6))
    result = read_bytes(f'title,text\n{rows}Bad,"he said "no", twice"\n{rows}', "a.csv")
    assert len(result.articles) == 12
    assert result.issues == ("row 8: a quotation mark inside a quoted cell is not doubled",)


def test_a_mark_that_is_open_at_the_end_of_the_file_loses_its_row_only():
    result = read_bytes('title,text\nA,"a, b"\nBad,"open\nB,b\nC,c\n', "a.csv")
    assert [a.text for a in result.articles] == ["a, b", "b", "c"]
    assert result.issues == ("row 3: a quotation mark opens a cell and never closes it",)


def test_rows_without_a_text_are_issues():
    result = read_bytes("title,text\nA,\nB,b\n", "a.csv")
    assert [a.headline for a in result.articles] == ["B"]
    assert result.issues == ("row 2 has no text",)


def test_no_column_for_the_text_names_the_columns_and_the_way_out():
    with pytest.raises(Unreadable, match=r"“titel”, “inhalt”.*Map one of them"):
        read_bytes("titel;inhalt\nA;B\n", "a.csv")
    with pytest.raises(Unreadable, match="no column “nope”"):
        read_bytes("title;text\nA;B\n", "a.csv", mapping={"text": "nope"})


def test_a_column_is_mapped_by_hand():
    article = read_bytes("titel;inhalt;text\nA;B;C\n", "a.csv", mapping={"text": "Inhalt", "headline": "titel"}).article
    assert (article.headline, article.text, article.metadata) == ("A", "B", {"text": "C"})


def test_the_other_rows_settle_an_ambiguous_date():
    result = read_bytes("text,date\na,03/04/2024\nb,14/04/2024\n", "a.csv")
    assert [a.published for a in result.articles] == ["2024-04-03", "2024-04-14"]
    assert result.issues == ("dates such as 03/04/2020 were read with the day first, as others in the file show",)
    unsettled = read_bytes("text,date\na,03/04/2024\n", "a.csv")
    assert unsettled.article.published is None
    assert unsettled.article.metadata == {"date": "03/04/2024"}
    assert unsettled.issues == ("row 2: “03/04/2024” may be 2024-03-04 or 2024-04-03; kept as metadata",)


def test_a_dateline_in_a_cell_gives_the_place():
    result = read_bytes('text,date\n"ALDEN, May 2, 2024 — It voted, at last.",2024-05-01\n', "a.csv")
    assert (result.article.place, result.article.published) == ("Alden", "2024-05-01")
    assert result.issues == ("row 2: two dates: 2024-05-01 given, 2024-05-02 in the dateline; took 2024-05-01",)


def test_names_that_stand_twice_or_not_at_all():
    article = read_bytes("text,date,date,\na,2024-05-14,x,y\n", "a.csv").article
    assert article.metadata == {"date 2": "x", "column 4": "y"}


def test_a_cell_longer_than_any_default_limit():
    assert len(read_bytes(f'title,text\nA,"{"long, " * 200_000}"\n', "a.csv").article.text) > 1_000_000


def test_many_issues_are_counted_not_listed():
    result = read_bytes("title,text\n" + "A,b,c\n" * 500, "a.csv")
    assert result.found.skipped == 500
    assert len(result.issues) == 101
    assert result.issues[-1] == "and 400 more issues like these"


def test_prose_is_no_table():
    assert read_bytes("Housing, rents and the council\n\nThe council met, and left.").kind == "text"
    with pytest.raises(Unreadable, match="no column"):
        read_bytes("The council met, and left.", kind="table")


@pytest.mark.parametrize(("name", "delimiter"), [("a.csv", ","), ("a.tsv", "\t"), ("a.tab", "\t"), ("a.psv", "|")])
def test_a_table_is_known_by_its_name_where_its_header_says_nothing(name, delimiter):
    text = delimiter.join(("titel", "inhalt")) + "\n" + delimiter.join(("A", "B")) + "\n"
    result = read_bytes(text, name, mapping={"text": "inhalt"})
    assert (result.kind, result.article.text) == ("table", "B")
    assert read_bytes(text, "a.txt").kind == "text"
