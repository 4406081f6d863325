"""Formats that are called by their name."""

from __future__ import annotations

import io
import zipfile

import pytest

from corpus.readers import foreign
from corpus.readers.foreign import document_name, format_of, is_document
from corpus.readers.source import Source

SIGNATURES = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Word or Excel file",
    b"SQLite format 3\0": "a database (a Standfirst project is one)",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive", b"Rar!\x1a\x07": "a RAR archive",
    b"\x89PNG\r\n\x1a\n": "a picture", b"\xff\xd8\xff": "a picture",
    b"GIF89a": "a picture",
}  # fmt: skip


@pytest.mark.parametrize("data", SIGNATURES)
def test_a_format_is_known_by_its_first_bytes_alone(data):
    assert format_of(Source.of_bytes("a", data + b"....")) == SIGNATURES[data]
    assert format_of(Source.of_bytes("a", b"x" + data)) is None


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\xef\xbb\xbf \n<!DOCTYPE x><y>", "a file of markup (HTML or XML)"),
        (b"<p class='x'>Text</p>", "a file of markup (HTML or XML)"), (b"<br/>", "a file of markup (HTML or XML)"),
        (b"<?xml version='1.0'?>", "a file of markup (HTML or XML)"), (b"< 5 percent", None), (b"<3 you", None),
        (b"From: a\nMIME-Version: 1.0\n", "an e-mail"), (b"X-Mailer: a\nMIME-Version: 1.0\n", "an e-mail"),
        (b"From: a\n\nText", None), (b"Dear all\nMIME-Version: 1.0\n", None),
        (b"1 of 12 DOCUMENTS\n", "a download of 12 articles in one text"),
        (b"Document 1 von 2\nText", "a download of 2 articles in one text"),
        (b"Text\n  1 de 3  \nText", "a download of 3 articles in one text"),
        (b"1 of 1 DOCUMENTS\n", None), (b"1 of 12 people said so\n", None),
        (b"x" * 990 + b"\n1 of 12\n", "a download of 12 articles in one text"), (b"x" * 1_000 + b"\n1 of 12\n", None),
        (b"a\nEnd of Document\nb\nEnd of Document", "a download of 2 articles in one text"),
        (b"a\nEnd of Document\n", None),
    ],
)  # fmt: skip
def test_a_text_that_is_something_else_is_called_so(data, name):
    assert format_of(Source.of_bytes("a", data)) == name


def test_ends_of_documents_are_counted_to_the_end_of_a_large_file(monkeypatch):
    monkeypatch.setattr(foreign, "PIECE", 20)
    data = b"Text\nEnd of Document\n" * 5
    large = Source("a", data[:45], len(data), lambda: io.BytesIO(data))
    assert format_of(large) == "a download of 5 articles in one text"


@pytest.mark.parametrize(
    ("member", "name"),
    [
        ("word/document.xml", "a Word document"), ("xl/workbook.xml", "an Excel workbook"),
        ("ppt/presentation.xml", "a PowerPoint presentation"), ("[Content_Types].xml", "an Office document"),
        ("mimetype", "an OpenDocument file or e-book"), ("news/a.txt", None),
    ],
)  # fmt: skip
def test_a_zip_may_be_a_document(member, name):
    assert document_name(["a", member]) == name
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(member, "x")
    data = file.getvalue()
    assert format_of(Source.of_bytes("a", data)) == (name or "a zip archive")
    assert is_document(data) is (member in ("[Content_Types].xml", "mimetype"))


def test_a_large_zip_shows_what_it_is_at_its_end():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.bin", bytes(range(256)) * 40)
        archive.writestr("word/document.xml", "x")
    data = file.getvalue()
    large = Source("a", data[:100], len(data), lambda: io.BytesIO(data))
    assert format_of(large) == "a Word document"
