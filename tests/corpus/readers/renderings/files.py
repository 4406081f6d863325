"""Documents that people write themselves, workbooks, e-mails and mailboxes."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from email.message import EmailMessage

from openpyxl import Workbook

from tests.corpus.readers.renderings.rendering import EVERY, Rendering, docx, html, packed, paragraph, rtf, rtf_text
from tests.corpus.readers.ten import Told

OWN = frozenset(("headline", "outlet", "published", "authors", "place"))


def _head(told: Told) -> list[str]:
    return [
        *([f"By {told.byline}"] if told.authors else []), f"Source: {told.outlet}", f"Date: {told.published}",
        *([f"Place: {told.place}"] if told.place else []),
    ]  # fmt: skip


def word(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    title = paragraph(told.headline, properties='<w:pPr><w:pStyle w:val="Title"/></w:pPr>')
    return docx([title, *map(paragraph, _head(told)), paragraph(""), *map(paragraph, told.paragraphs)])


def odt(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    lines = "".join(f"<text:p>{html(line)}</text:p>" for line in (*_head(told), "", *told.paragraphs))
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
        f'<text:h text:outline-level="1">{html(told.headline)}</text:h>{lines}<office:annotation><text:p>A '
        "remark</text:p>"
        "</office:annotation></office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def plain_rtf(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    return rtf([f"\\b {rtf_text(told.headline)}\\b0 ", *map(rtf_text, (*_head(told), "", *told.paragraphs))])


def markdown(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    first, *others = told.paragraphs
    words = first.split()
    words[1] = f"**{words[1]}**"
    words[3] = f"[{words[3]}](https://a.example/x)"
    text = "\n\n".join(("# " + told.headline, *_head(told), " ".join(words), *others))
    return text.encode()


def pdf(ten: Sequence[Told]) -> bytes:
    """One page a document, its lines broken at 60 columns, with a word that goes over the end of a line."""
    (told,) = ten
    lines = [told.headline, *_head(told), ""]
    for one in told.paragraphs:
        line = ""
        for piece in one.split():
            if len(line) + len(piece) > 60:
                lines.append(line)
                line = ""
            line = f"{line} {piece}".strip()
        lines += [line, ""]
    return pdf_of([lines])


PAGE = 46  # lines


def pdf_of_paragraphs(documents: Sequence[Sequence[str]], head: str = "") -> bytes:
    """A PDF of documents of paragraphs, set over as many pages as they take, each with its number at its foot.

    A paragraph may go over a page; a document begins a new one, with its first line on top of all its others. ``head``
    stands on top of every page.
    """
    pages: list[list[str]] = []
    for paragraphs in documents:
        lines = [line for one in paragraphs for line in (*textwrap.wrap(one, 80, break_on_hyphens=False), "")]
        for start in range(0, len(lines), PAGE):
            running = [paragraphs[0], ""] if start else []
            pages.append([*filter(None, [head]), *running, *lines[start : start + PAGE]])
    return pdf_of([[*page, f"Page {n} of {len(pages)}"] for n, page in enumerate(pages, 1)])


def pdf_of(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF as small as can be, one line of Helvetica below the other."""

    def text(line: str) -> bytes:
        data = line.encode("cp1252", "replace")
        return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")

    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]  # fmt: skip
    for n, lines in enumerate(pages):
        rows = b"".join(
            b"1 0 0 1 50 %d Tm (%s) Tj\n" % (800 - 14 * at, text(line)) for at, line in enumerate(lines) if line
        )
        stream = b"BT /F1 11 Tf\n" + rows + b"ET"
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % (5 + 2 * n)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    file, places = io.BytesIO(), []
    file.write(b"%PDF-1.4\n")
    for number, data in enumerate(objects, 1):
        places.append(file.tell())
        file.write(b"%d 0 obj\n%s\nendobj\n" % (number, data))
    start = file.tell()
    file.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    file.writelines(b"%010d 00000 n \n" % place for place in places)
    file.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return file.getvalue()


def workbook(ten: Sequence[Told]) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Articles"
    sheet.append(["Headline", "Newspaper", "Date", "Author", "Section", "Page", "Place", "Full text", "Number"])
    for told in ten:
        row = [
            told.headline,
            told.outlet,
            told.day,
            told.byline,
            told.section,
            told.page,
            told.place,
            told.text,
            told.number,
        ]
        sheet.append(row)
    book.create_sheet("Notes").append(["Nothing", "here"])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _message(told: Told) -> EmailMessage:
    message = EmailMessage()
    message["From"] = f"{told.outlet} <news@a.example>"
    message["To"] = "Somebody Private <private@b.example>"
    message["Subject"] = told.headline
    message["Date"] = f"{told.day:%a}, {told.day.day} {told.day:%b} {told.day.year} 08:00:00 +0100"
    message["Message-ID"] = f"<{told.identifier}>"
    message.set_content("See the HTML version.")
    inner = "".join(f"<p>{html(one)}</p>" for one in told.paragraphs)
    message.add_alternative(
        f"<html><head><style>p{{}}</style></head><body><p>View this email in your browser</p>{inner}<p>"
        "Unsubscribe here</p></body></html>",
        subtype="html", cte="quoted-printable",
    )  # fmt: skip
    return message


def mail(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    return bytes(_message(told))


def mailbox(ten: Sequence[Told]) -> bytes:
    return b"\n".join(b"From news@a.example Mon Jan  1 00:00:00 2024\n" + bytes(_message(told)) for told in ten)


MAIL = frozenset(("headline", "outlet", "published", "identifier"))
RENDERINGS = (
    Rendering("word", "docx", word, OWN, each=True),
    Rendering("odt", "odt", odt, OWN, each=True),
    Rendering("rtf", "rtf", plain_rtf, OWN, each=True),
    Rendering("markdown", "markdown", markdown, OWN, each=True),
    Rendering("pdf", "pdf", pdf, OWN, each=True),
    Rendering("workbook", "workbook", workbook, EVERY - {"section", "page", "authors"}),
    Rendering("mail", "mail", mail, MAIL, each=True),
    Rendering("mailbox", "mail", mailbox, MAIL),
)
