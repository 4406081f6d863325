"""Nexis of both ages: text in three languages, HTML, RTF and Word; Nexis Uni as text, Word and RTF."""

from __future__ import annotations

from collections.abc import Sequence

from tests.corpus.readers.renderings.files import pdf_of_paragraphs
from tests.corpus.readers.renderings.rendering import (
    EVERY,
    Rendering,
    centred,
    dated,
    docx,
    html,
    paragraph,
    rtf,
    rtf_text,
    run,
    words,
    wrapped,
)
from tests.corpus.readers.ten import Told

FIELDS = EVERY | {"length", "rights", "caption", "subhead", "edition", "language"}
LABELS = {
    "en": words("BYLINE SECTION LENGTH DATELINE LOAD-DATE LANGUAGE GRAPHIC PUBLICATION-TYPE words ENGLISH"),
    "de": words("AUTOR RUBRIK LÄNGE ORTSZEILE UPDATE SPRACHE GRAFIK PUBLICATION-TYPE Wörter GERMAN;_DEUTSCH"),
    "fr": words("AUTEUR RUBRIQUE LONGUEUR LIEU DATE-CHARGEMENT LANGUE GRAPHIQUE TYPE-PUBLICATION mots FRENCH"),
}
COVER = (
    "\n\nDownload Request: All Documents: 1-10\nTime Of Request: Friday, March 20, 2024  16:51:31\n\n"
    "Send To:\n\nDR. N. BODY\n\n"
)
PAGES = {"en": "Pg.", "de": "S.", "fr": "p."}


def _head(told: Told, language: str) -> list[tuple[str, str]]:
    byline, section, length, dateline, *_, words, _ = LABELS[language]
    return [
        *([(byline, f"By {told.byline}" if language == "en" else told.byline)] if told.authors else []),
        (section, f"{told.section}; {PAGES[language]} {told.page}"),
        (length, f"{told.words} {words}"),
        *([(dateline, told.place.upper())] if told.place else []),
    ]


def _tail(told: Told, language: str) -> list[tuple[str, str]]:
    *_, loaded, written, graphic, kind, _, name = LABELS[language]
    return [
        (loaded, dated(told, language)),
        (written, name.replace("_", " ")),
        *([(graphic, told.caption)] if told.caption else []),
        (kind, "Newspaper"),
    ]


def _headline(told: Told) -> str:
    return f"{told.headline};\n{told.subhead}" if told.subhead else told.headline


def text(language: str):
    def render(ten: Sequence[Told]) -> bytes:
        parts = [COVER]
        for told in ten:
            count = {"en": "{} of {} DOCUMENTS", "de": "Dokument {} von {}", "fr": "{} of {} DOCUMENTS"}[language]
            day = dated(told, language) + (f"\n{told.edition}" if told.edition else "")
            blocks = [
                centred(count.format(told.number, len(ten))), "", centred(told.outlet), "", centred(*day.split("\n")),
                "", _headline(told), *(wrapped(f"{label}: {value}") for label, value in _head(told, language)), "",
                *map(wrapped, told.paragraphs),
                *(wrapped(f"{label}: {value}") for label, value in _tail(told, language)), "",
                centred(told.rights, "All Rights Reserved"),
            ]  # fmt: skip
            parts.append("\n\n".join(blocks))
        return ("\ufeff" + "\n\n\n".join(parts)).replace("\n", "\r\n").encode()

    return render


def old_html(ten: Sequence[Told]) -> bytes:
    def block(text: str, kind: str = "c5") -> str:
        return f'<BR><DIV CLASS="{kind}"><P CLASS="c6"><SPAN CLASS="c2">{text}</SPAN></P>\n</DIV>'

    def label(name: str, value: str) -> str:
        return block(f'<SPAN CLASS="c8">{name}: </SPAN><SPAN CLASS="c2">{html(value)}</SPAN>')

    parts = [
        '<HTML><HEAD><STYLE TYPE="text/css"><!--\n.c0 { text-align: center; }\n.c3 { text-align: center; margin: 1; }\n'
        ".c5 { text-align: left; }\n--></STYLE>\n<!-- LXNComment 1:2 -->\n"
        f'<META TOPIC="null" DOCUMENTS="{len(ten)}" /></HEAD><BODY>'
    ]
    for told in ten:
        day = html(dated(told)).replace(" ", '</SPAN><SPAN CLASS="c2"> ', 1)
        parts += [
            f'<A NAME="DOC_ID_0_{told.number - 1}"></A><!-- Hide\n<DOC NUMBER={told.number}>\n-->',
            block(f"{told.number} of {len(ten)} DOCUMENTS", "c0"), block(html(told.outlet), "c3"),
            block(day + (f"<BR>{told.edition}" if told.edition else ""), "c3"),
            block(html(_headline(told)).replace("\n", "<BR>")),
            *(label(*pair) for pair in _head(told, "en")),
            '<BR><DIV CLASS="c5">' + "".join(
                f'<P CLASS="c9"><SPAN CLASS="c2">{html(part).replace("rents", "<SPAN>rents</SPAN>")}</SPAN></P>'
                for part in told.paragraphs
            ) + "</DIV>",
            *(label(*pair) for pair in _tail(told, "en")),
            block(f"{told.rights}<BR>All Rights Reserved", "c3"), "<!-- Hide XML section from browser\n</DOC> -->",
        ]  # fmt: skip
    return ("\n".join(parts) + "</BODY></HTML>").encode()


def old_rtf(ten: Sequence[Told]) -> bytes:
    parts = [rtf_text("Download Request: All Documents: 1-10")]
    for told in ten:
        parts += [
            "\\qc " + rtf_text(f"{told.number} of {len(ten)} DOCUMENTS"), "\\qc " + rtf_text(told.outlet),
            "\\qc " + rtf_text(dated(told)), *(["\\qc " + told.edition] if told.edition else []),
            "\\b " + rtf_text(_headline(told)) + "\\b0 ",
            *(rtf_text(f"{label}: {value}") for label, value in _head(told, "en")),
            *map(rtf_text, told.paragraphs), *(rtf_text(f"{label}: {value}") for label, value in _tail(told, "en")),
            "\\qc " + rtf_text(told.rights) + "\\page ",
        ]  # fmt: skip
    return rtf(parts)


def old_pdf(ten: Sequence[Told]) -> bytes:
    documents = [
        [
            f"{told.number} of {len(ten)} DOCUMENTS", told.outlet, dated(told), told.headline,
            *(f"{label}: {value}" for label, value in _head(told, "en")), *told.paragraphs,
            *(f"{label}: {value}" for label, value in _tail(told, "en")), told.rights,
        ]
        for told in ten
    ]  # fmt: skip
    return pdf_of_paragraphs(documents)


def _uni(told: Told) -> list[tuple[str, str]]:
    """The lines of one document, each with the bookmark that stands there."""
    return [
        (told.headline + (f"; {told.subhead}" if told.subhead else ""), f"Bookmark_{told.number}"),
        (told.outlet, ""), (dated(told), ""), *([(told.edition, "")] if told.edition else []),
        (told.rights + " All Rights Reserved", ""),
        (f"Section:\xa0{told.section.upper()}; Pg. {told.page}", ""), (f"Length:\xa0{told.words} words", ""),
        *([(f"Byline:\xa0{told.byline}", "")] if told.authors else []),
        *([(f"Dateline:\xa0{told.place.upper()}", "")] if told.place else []),
        ("Body", f"Body_{told.number}"), *((part, "") for part in told.paragraphs),
        *([("Graphic", ""), (told.caption, "")] if told.caption else []),
        ("Classification", f"Classification_{told.number}"), ("Language:\xa0ENGLISH", ""),
        ("Publication-Type:\xa0Newspaper", ""), ("Subject:\xa0CITIES (90%); RENTS (70%)", ""),
        (f"Load-Date:\xa0{dated(told)}", ""), ("End of Document", ""),
    ]  # fmt: skip


def _uni_cover(ten: Sequence[Told]) -> list[str]:
    listed = [
        line
        for told in ten
        for line in (
            f"{told.number}. {told.headline + (f'; {told.subhead}' if told.subhead else '')}", "Client/Matter: -None-",
            "Search Terms: rents", "Narrowed by:", "Content Type", "News", "Timeline: Jan 01, 2020 to Dec 31, 2023",
        )
    ]  # fmt: skip
    return ["User Name: N. Body", "Date and Time: Monday, April 1, 2024 9:00:00 AM EDT", "Job Number: 1",
            f"Documents ({len(ten)})", *listed]  # fmt: skip


def uni_text(ten: Sequence[Told]) -> bytes:
    lines = [*_uni_cover(ten), *(line for told in ten for line, _ in _uni(told))]
    return ("\ufeff" + "\r".join(lines)).encode()


def uni_pdf(ten: Sequence[Told]) -> bytes:
    return pdf_of_paragraphs([_uni_cover(ten), *([line for line, _ in _uni(told)] for told in ten)])


def uni_docx(ten: Sequence[Told]) -> bytes:
    links = {
        f"rId{told.number}": f"https://advance.example/api?id=urn:contentItem:{told.identifier}-00&user=7"
        for told in ten
    }
    parts = [paragraph(line) for line in _uni_cover(ten)]
    for told in ten:
        for line, bookmark in _uni(told):
            mark = f'<w:bookmarkStart w:id="1" w:name="{bookmark}"/>' if bookmark else ""
            if bookmark.startswith("Bookmark_"):
                parts.append(
                    f'<w:p>{mark}</w:p><w:p><w:hyperlink r:id="rId{told.number}">{run(line)}</w:hyperlink></w:p>'
                )
            elif line == "End of Document":
                parts.append(f"<w:p>{run('End of ')}{run('Document')}</w:p>")
            else:
                parts.append(paragraph(line, mark))
    return docx(parts, links)


def uni_docx_in_another_language(ten: Sequence[Told]) -> bytes:
    """With bookmarks alone to tell what is what: the words are of no language that is known."""
    parts = []
    for told in ten:
        for line, bookmark in _uni(told):
            text = {"Body": "Xubo", "Classification": "Xiclassi", "End of Document": "Xend"}.get(line, line)
            parts.append(paragraph(text, f'<w:bookmarkStart w:id="1" w:name="{bookmark}"/>' if bookmark else ""))
    return docx(parts)


def uni_rtf(ten: Sequence[Told]) -> bytes:
    parts = [rtf_text(line) for line in _uni_cover(ten)]
    for told in ten:
        for line, bookmark in _uni(told):
            mark = f"{{\\*\\bkmkstart {bookmark}}}{{\\*\\bkmkend {bookmark}}}" if bookmark else ""
            link = f'{{\\*\\fldinst HYPERLINK "https://x.example/?id=urn:contentItem:{told.identifier}-00&a=1"}}'
            is_headline = bookmark.startswith("Bookmark_")
            parts.append(mark + (f"{{\\field{link}{{\\fldrslt {rtf_text(line)}}}}}" if is_headline else rtf_text(line)))
    return rtf(parts)


def uni_single(ten: Sequence[Told]) -> bytes:
    (told,) = ten
    return docx([paragraph(line) for line, _ in _uni(told)[:-1]])


UNI = (FIELDS - {"subhead", "section"}) | {"section in capitals", "headline and subhead"}
RENDERINGS = (
    *(Rendering(f"nexis {one}", "nexis", text(one), FIELDS, declares=True, language=one) for one in LABELS),
    Rendering("nexis html", "nexis", old_html, FIELDS, declares=True),
    Rendering("nexis rtf", "nexis", old_rtf, FIELDS, declares=True),
    Rendering("nexis pdf", "nexis", old_pdf, FIELDS - {"edition", "subhead"}, declares=True),
    Rendering("nexis uni text", "nexis-uni", uni_text, UNI, declares=True),
    Rendering("nexis uni pdf", "nexis-uni", uni_pdf, UNI, declares=True),
    Rendering("nexis uni docx", "nexis-uni", uni_docx, UNI | {"urn"}, declares=True),
    Rendering("nexis uni docx, another language", "nexis-uni", uni_docx_in_another_language, UNI),
    Rendering("nexis uni rtf", "nexis-uni", uni_rtf, UNI | {"urn"}, declares=True),
    Rendering("nexis uni docx, one a file", "nexis-uni", uni_single, UNI, each=True),
)  # fmt: skip
