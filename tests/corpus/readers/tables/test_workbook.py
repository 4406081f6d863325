"""Workbooks, and tables that hold addresses alone."""

from __future__ import annotations

import io
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from corpus.readers.reader import ReadOptions
from corpus.readers.source import Source
from corpus.readers.tables import workbook
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes


def book(*sheets: list[list[object]]) -> bytes:
    made = Workbook()
    made.remove(made.active)
    for number, rows in enumerate(sheets):
        sheet = made.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def test_cells_are_text_as_a_person_reads_them():
    rows = [
        ["Text", "Date", "Number", "Share", "When", "=1+1"],
        ["The council voted.", date(2024, 5, 3), 7.0, 0.5, datetime(2024, 5, 3, 8), "=cmd()"],
    ]
    article = read_bytes(book(rows)).article
    assert (article.text, article.published) == ("The council voted.", "2024-05-03")
    assert (article.metadata["Number"], article.metadata["Share"], article.metadata["When"]) == (
        "7",
        "0.5",
        "2024-05-03 08:00:00",
    )


def test_every_sheet_with_a_text_is_read_and_others_are_named():
    result = read_bytes(book([["Text"], ["One."]], [["Name"], ["x"]], [["Body"], ["Two."], [None], ["Three."]]))
    assert [article.text for article in result.articles] == ["One.", "Two.", "Three."]
    assert "the sheet “Sheet 1” has no column that holds the text" in result.issues


def test_columns_can_be_mapped():
    data = book([["Prose", "Day"], ["The council voted.", "2024-05-03"]])
    with pytest.raises(Unreadable, match="no column that holds the text; its columns are “Prose”, “Day”"):
        read_bytes(data)
    assert read_bytes(data, mapping={"text": "Prose", "published": "Day"}).article.published == "2024-05-03"
    assert workbook.columns(Source.of_bytes("a", data)) == ["Prose", "Day"]


def test_an_empty_or_damaged_workbook_is_a_reason():
    with pytest.raises(Unreadable):
        read_bytes(book([]))
    data = book([["Text"], ["x"]])
    with pytest.raises(Unreadable, match="no workbook that can be read"):
        workbook.read(Source.of_bytes("a", data[:-40]), ReadOptions())


MEDIA_CLOUD = (
    "id,title,url,language,media_name,media_url,publish_date\n1,A,http://a.example,en,Post,post.example,2024-05-03\n"
)
GDELT = "\n".join("\t".join(["20240503"] * 2 + ["x"] * 55 + [f"http://{name}.example"]) for name in "ab")


@pytest.mark.parametrize(("data", "what"), [(MEDIA_CLOUD, "1 address of Media Cloud"), (GDELT, "2 addresses of GDELT")])
def test_addresses_without_texts_are_called_so(data, what):
    with pytest.raises(Unreadable, match=f"lists {what}"):
        read_bytes(data, "a.csv")


def test_a_table_of_media_cloud_with_texts_is_a_table():
    assert read_bytes("stories_id,url,media_name,text\n1,http://a.example,Post,The council voted.\n").kind == "table"
