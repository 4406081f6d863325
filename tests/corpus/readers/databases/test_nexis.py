"""Nexis: what is no article, what counts as how many, and lines that look like labels."""

from __future__ import annotations

import pytest

from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.renderings.nexis import text, uni_text
from tests.corpus.readers.renderings.rendering import centred, docx, paragraph
from tests.corpus.readers.ten import TEN


def document(count: str, *blocks: str) -> str:
    return "\n\n\n".join((centred(count), *blocks))


def one(number: int, all_: int, body: str = "The council voted.", **more: str) -> str:
    head = [
        centred("Alden Post"),
        centred("May 3, 2024 Friday"),
        "Rents rise",
        "SECTION: NEWS; Pg. 2",
        "LENGTH: 3 words",
    ]
    return document(
        f"{number} of {all_} DOCUMENTS", *head, body, "LOAD-DATE: May 4, 2024", "LANGUAGE: ENGLISH", *more.values()
    )


def test_a_missing_document_shows_against_what_is_declared():
    result = read_bytes("\n\n".join((one(1, 3), one(3, 3))))
    assert (result.found.declared, len(result.articles)) == (3, 2)


def test_a_part_of_a_download_declares_that_part():
    assert read_bytes("\n\n".join(one(number, 2146) for number in (2001, 2002, 2003))).found.declared == 3


def test_one_put_together_of_several_says_so():
    result = read_bytes("\n\n".join((one(1, 4), one(2, 4), one(1, 204), one(1, 9))))
    assert (result.found.declared, len(result.articles)) == (None, 4)
    assert "was put together of several downloads" in result.issues[0]


def test_pages_of_copyright_and_errors_are_no_articles():
    rights = document("2 of 3 DOCUMENTS", centred("Copyright 2024 Alden Post Company", "All Rights Reserved"))
    error = document("3 of 3 DOCUMENTS", "We are sorry but there is an error in this document")
    result = read_bytes("\n\n".join((one(1, 3), rights, error)))
    assert (len(result.articles), result.found.skipped) == (1, 2)
    assert "document 2 of 3 is a page of copyright without an article" in result.issues
    assert "document 3 of 3 is an error message of the archive, no article" in result.issues


def test_a_line_in_the_text_that_looks_like_a_label_stays():
    body = "A plane was shown.\n\nLENGTH: 19.43 meters. WINGSPAN: 11 meters.\n\nSMITH: I saw it.\n\nIt landed."
    article = read_bytes(one(1, 1, body)).article
    assert article.text.split("\n") == [
        "A plane was shown.",
        "LENGTH: 19.43 meters. WINGSPAN: 11 meters.",
        "SMITH: I saw it.",
        "It landed.",
    ]
    assert article.metadata["length"] == "3 words"


def test_the_cover_with_the_reader_s_name_is_not_kept():
    result = read_bytes(text("en")(TEN))
    assert "N. BODY" not in repr(result.articles)
    assert "N. Body" not in repr(read_bytes(uni_text(TEN)).articles)


def test_a_download_of_which_one_end_is_missing_is_short_by_one():
    data = uni_text(TEN).decode().replace("End of Document\r", "", 1)
    result = read_bytes(data)
    assert (result.found.declared, len(result.articles)) == (10, 9)


def test_a_list_of_results_is_told_from_articles():
    lines = [
        "Job Number: 1",
        "Documents (2)",
        "1. Rents rise",
        "Client/Matter: -None-",
        "Search Terms: x",
        "2. Trams run",
    ]
    with pytest.raises(Unreadable, match="lists 2 results of Nexis without texts"):
        read_bytes("\n".join(lines))
    with pytest.raises(Unreadable, match="lists 2 results of Nexis"):
        read_bytes(docx([paragraph(line) for line in lines]))


def test_an_abstract_and_captions_are_apart_from_the_full_text():
    lines = [
        "Rents rise", "Alden Post", "May 3, 2024 Friday", "Correction Appended", "Copyright 2024 Alden Post",
        "Length:\xa05 words",
        "Body", "ABSTRACT", "What it is about.", "FULL TEXT", "The council voted.", "Graphic", "A street", "Correction",
        "It was two streets.", "Classification", "Language:\xa0ENGLISH", "Load-Date:\xa0May 4, 2024", "End of Document",
    ]  # fmt: skip
    article = read_bytes("\r".join(lines)).article
    assert (article.text, article.headline, article.outlet, article.published) == (
        "The council voted.",
        "Rents rise",
        "Alden Post",
        "2024-05-03",
    )
    more = article.metadata
    assert (more["subhead"], more["caption"], more["correction"]) == (
        "What it is about.",
        "A street",
        "It was two streets.",
    )
    assert more["load date"] == "May 4, 2024"
