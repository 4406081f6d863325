"""Looking before importing."""

from __future__ import annotations

import pytest

from corpus.importing import ImportOptions
from corpus.previewing import Column, preview
from models.errors import NotAllowed


def test_columns_mapping_and_first_articles(tmp_path):
    rows = "".join(f"T{n},Text {n},{n}\n" for n in range(9))
    (tmp_path / "a.csv").write_text(f"Title,Body,Page\n{rows}")
    seen = preview([tmp_path])
    assert (seen.kind, seen.encoding, seen.files) == ("table", "utf-8", 1)
    assert seen.columns == (Column("Title", "headline"), Column("Body", "text"), Column("Page", None))
    assert [article.text for article in seen.articles] == [f"Text {n}" for n in range(5)]
    assert seen.head.startswith("Title,Body,Page\nT0")


def test_a_table_that_needs_a_mapping_still_shows_its_columns(tmp_path):
    (tmp_path / "a.csv").write_text("titel,inhalt\nA,B\n")
    seen = preview([tmp_path])
    assert seen.articles == ()
    assert [column.name for column in seen.columns] == ["titel", "inhalt"]
    assert "Map one of them" in seen.issues[0]
    mapped = preview([tmp_path], ImportOptions(mapping={"text": "inhalt"}))
    assert [article.text for article in mapped.articles] == ["B"]


def test_what_can_not_be_read_is_passed_over_and_named_where_nothing_else_is(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"7z\xbc\xaf\x27\x1c")
    assert "a 7z archive" in preview([tmp_path]).issues[0]
    (tmp_path / "b.txt").write_text("ALDEN — The council voted.")
    assert preview([tmp_path]).articles[0].place == "Alden"
    assert preview([]).issues == ("nothing was given",)


def test_options_that_make_no_sense_are_refused(tmp_path):
    for options in (ImportOptions(kind="word"), ImportOptions(mapping={"no": "a"}), ImportOptions(name_pattern="x")):
        with pytest.raises(NotAllowed):
            preview([tmp_path], options)
