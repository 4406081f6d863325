"""Word, OpenDocument, RTF and PDF: what is read, left alone and refused."""

from __future__ import annotations

import io
import zipfile

import pytest
from pypdf import PdfReader, PdfWriter

from corpus.readers.documents import packed as packing
from corpus.readers.documents import pdf
from corpus.readers.documents import rtf as rtf_room
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.renderings.files import odt, pdf_of, pdf_of_paragraphs
from tests.corpus.readers.renderings.rendering import dated, docx, packed, paragraph, rtf, run
from tests.corpus.readers.ten import TEN

TEXT = TEN[0].paragraphs


def test_a_link_glues_no_words_together():
    linked = f"<w:p>{run('for obtaining')}<w:hyperlink>{run('duties')}</w:hyperlink>{run('and more')}</w:p>"
    plural = f"<w:p>{run('the ')}<w:hyperlink>{run('migrant')}</w:hyperlink>{run('s came')}</w:p>"
    assert read_bytes(docx([linked, plural])).article.text == "for obtaining duties and more\nthe migrants came"


def test_what_was_deleted_and_what_stands_around_the_body_is_not_read():
    parts = [paragraph("Kept."), f"<w:p><w:del>{run('Deleted.')}</w:del>{run('Kept too.')}</w:p>"]
    assert read_bytes(docx(parts)).article.text == "Kept.\nKept too."


def test_a_docx_with_a_doctype_a_part_too_large_or_no_text_is_refused(monkeypatch):
    with pytest.raises(Unreadable, match="DOCTYPE"):
        read_bytes(packed({"word/document.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}))
    with pytest.raises(Unreadable, match="no text"):
        read_bytes(docx([paragraph(" ")]))
    with pytest.raises(Unreadable, match="damaged"):
        read_bytes(packed({"word/document.xml": "<w:document>"}))
    monkeypatch.setattr(packing, "LARGEST_PART", 1_000)
    with pytest.raises(Unreadable, match="unpacks to more"):
        read_bytes(docx([paragraph("x" * 2_000)]))


def test_a_damaged_zip_is_a_reason():
    whole = docx([paragraph("Text.")])
    with pytest.raises(Unreadable, match="damaged"):
        read_bytes(whole[:200] + b"word/document.xml" + whole[220:])
    with pytest.raises(Unreadable, match="damaged"):
        read_bytes(odt(TEN[:1])[:-30])


def test_an_open_document_without_content_is_refused():
    with pytest.raises(Unreadable, match="without a text"):
        read_bytes(packed({"mimetype": "application/vnd.oasis.opendocument.text", "other.xml": "<x/>"}))


def test_rtf_reads_code_pages_halves_of_signs_and_bytes_that_are_utf8():
    fonts = r"{\fonttbl{\f0\fcharset0 A;}{\f1\fnil\fcharset204 B;}}"
    text = r"\f0 caf\'e9 {\f1\'cc\'fd\'f0} \u-10179?\u-8704? Köln – ja}"
    data = rf"{{\rtf1\ansi\ansicpg1252{fonts}".encode() + text.encode()
    assert read_bytes(data).article.text == "café Мэр 😀 Köln – ja"


def test_rtf_passes_over_what_is_no_text():
    data = (
        rb"{\rtf1{\*\template http://a.example/evil.dotm}{\object\objdata 0105}{\pict\bin4 }}}}}{\info{\title no}}"
        rb'{\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt linked}} text\par\page Second\~page\line here}'
    )
    assert read_bytes(data).article.text == "linked text\nSecond\xa0page\nhere"


def test_rtf_nested_beyond_reason_or_cut_off_is_no_harm():
    with pytest.raises(Unreadable, match="nested too deeply"):
        read_bytes(b"{\\rtf1" + b"{" * (rtf_room.DEEPEST + 2) + b"x")
    text = read_bytes(rb"{\rtf1 The council voted\par and then}}} more {\b").article.text
    assert text.startswith("The council voted\nand then")


def test_a_pdf_loses_heads_feet_and_broken_words():
    bodies = [told.paragraphs[0].split(" ") for told in TEN[:4]]
    pages = [
        ["The Alden Post 2024", *(" ".join(words[n : n + 6]) for n in range(0, len(words), 6)), f"Page {number} of 4"]
        for number, words in enumerate(bodies, 1)
    ]
    pages[0][2:4] = ["decide in April whether rents in older build-", "ings may rise by more"]
    result = read_bytes(pdf_of(pages))
    assert result.article.text.replace("\n", " ") == " ".join(" ".join(words) for words in bodies)
    assert result.issues == ("8 heads and feet of pages left out",)


def test_what_stands_on_top_of_one_page_after_the_other_is_a_head_and_its_first_mention_stays():
    pages = [["A river returns", "The Sool may leave its channel between the marsh and"],
             ["A river returns", "the sea, twelve years after it was promised."]]  # fmt: skip
    result = read_bytes(pdf_of(pages))
    assert result.article.text == (
        "A river returns\n"
        "The Sool may leave its channel between the marsh and the sea, twelve years after it was promised."
    )
    assert result.issues == ("1 head or foot of a page left out",)


def test_lines_that_end_documents_are_no_feet_however_often_they_stand_there():
    told = TEN[:4]
    documents = [[one.headline, one.outlet, dated(one), f"Length: {one.words} words", "Body", *one.paragraphs,
                  f"Load-Date: {dated(one)}", "End of Document"] for one in told]  # fmt: skip
    result = read_bytes(pdf_of_paragraphs(documents))
    assert (result.kind, len(result.articles)) == ("nexis-uni", 4)
    assert [article.published for article in result.articles] == [one.published for one in told]


@pytest.mark.parametrize("line", ["* * * * *", "- 30 -", "Story 1 of 3"])
def test_a_pdf_with_a_line_that_repeats_between_long_parts_asks_as_a_text_does(line):
    parts = [part for one in TEN[:3] for part in (*one.paragraphs, line)]
    result = read_bytes(pdf_of_paragraphs([parts]))
    assert result.kind == "pdf"
    assert any(f"may hold 3 articles: “{line}” stands between its parts" in issue for issue in result.issues)


def test_a_pdf_that_can_not_be_read_is_tried_once(monkeypatch):
    tried = []
    monkeypatch.setattr(pdf, "_pages", lambda source: tried.append(source) or [[]])
    with pytest.raises(Unreadable, match="only pictures"):
        read_bytes(pdf_of([["Text"]]))
    assert len(tried) == 1


def test_one_line_lower_than_its_neighbours_makes_no_paragraph_of_each():
    assert pdf._usual_drop([14.0] * 20 + [4.0] * 10 + [28.0] * 5) == 14
    assert pdf._usual_drop([28.0] * 19 + [14.0]) == 14
    assert pdf._usual_drop([-3.0, 0.5]) == 0


def test_a_scan_is_told_to_need_text_recognition():
    with pytest.raises(Unreadable, match=r"has no text, only pictures of it\. Have a program for text recognition"):
        read_bytes(pdf_of([[], []]))


def test_a_locked_or_damaged_pdf_is_a_reason():
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_of([["Text"]]))))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    with pytest.raises(Unreadable, match="locked with a password"):
        read_bytes(file.getvalue())
    with pytest.raises(Unreadable, match="no PDF that can be read"):
        read_bytes(b"%PDF-1.7\n%%EOF")


def test_pages_that_contain_themselves_end():
    data = pdf_of([["Text"]]).replace(b"/Kids[4 0 R]", b"/Kids[2 0 R]")
    with pytest.raises(Unreadable, match=r"no PDF that can be read|has no text"):
        read_bytes(data)


def test_a_word_document_with_macros_is_read_and_nothing_runs():
    file = io.BytesIO(docx([paragraph("The council voted.")]))
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0 evil")
    assert read_bytes(file.getvalue()).article.text == "The council voted."


def test_markdown_loses_its_marks():
    text = (
        "# Rents *rise*\n\nBy Ina Roe\n\nA **bold** _word_ and [a link](http://a.example), `code`; "
        "snake_case_name stays.\n"
        "Still the same paragraph.\n\n> Quoted\n\n---\n\n* one\n* two\n\n![a picture](x.png)\n\n## "
        "Below\n\nMore \\* text."
    )
    result = read_bytes(text)
    assert (result.kind, result.article.headline, result.article.byline) == ("markdown", "Rents *rise*", "Ina Roe")
    assert result.article.text.split("\n") == [
        "A bold word and a link, `code`; snake_case_name stays. Still the same paragraph.", "Quoted", "* one",
        "* two", "Below", "More * text.",
    ]  # fmt: skip


def test_a_heading_in_bold_is_the_headline_and_a_sentence_is_not():
    assert read_bytes(rtf([r"\b Rents rise\b0 ", "They do."])).article.headline == "Rents rise"
    assert read_bytes(rtf([r"\b Rents rise.\b0 ", "They do."])).article.headline == ""
