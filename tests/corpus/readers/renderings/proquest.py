"""ProQuest: text with blanks lost and gained, HTML, the same in an e-mail, XML."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage

from tests.corpus.readers.renderings.files import pdf_of_paragraphs
from tests.corpus.readers.renderings.rendering import EVERY, Rendering, html
from tests.corpus.readers.ten import Told

FIELDS = (EVERY - {"place"}) | {"caption", "rights", "language", "docview"}
OUTLET = {2: "Publicationtitle: Harbor Gazette", 5: "Publication title: Harbor Ga zette"}
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def _turned(name: str) -> str:
    first, last = name.rsplit(" ", 1)
    return f"{last}, {first}"


def _number(told: Told) -> str:
    return str(31073966 * 100 + told.number)


def _labelled(told: Told) -> list[tuple[str, str]]:
    day = told.day
    return [
        ("Subject", "Cities; Rents"), ("Title", told.headline),
        *([("Author", "; ".join(map(_turned, told.authors)))] if told.authors else []),
        ("Publication title", f"{told.outlet}; Alden, Alden County"), ("Publication year", str(day.year)),
        ("Publication date", f"{MONTHS[day.month - 1]} {day.day}, {day.year}"), ("Section", told.section),
        ("Pages", told.page), ("Publisher", "A Company"), ("Place of publication", "Alden"),
        ("Language of publication", "English"), ("Document type", "News"), ("ProQuest document ID", _number(told)),
        ("Document URL", "https://libproxy.a-library.example/login?url=https://www.proquest.com/x?accountid=1"),
        ("Copyright", told.rights), ("Last updated", "2024-09-21"), ("Database", "News of Everywhere"),
    ]  # fmt: skip


def text(ten: Sequence[Told]) -> bytes:
    rule = "_" * 60
    parts = []
    for told in ten:
        lines = [
            f"Document {told.number} of {len(ten)}", told.headline, "https://libproxy.a-library.example/login?url=x",
            "Abstract: None available.", "Links: https://a-library.example/openurl?atitle=x",
            "Full text: " + "\n".join(told.paragraphs) + (f"\nCAPTION: {told.caption}" if told.caption else ""),
            *(f"{label}: {value}" for label, value in _labelled(told)),
        ]  # fmt: skip
        part = "\n\n".join(lines)
        if told.number in (2, 5):
            part = part.replace("Document type:", "Documenttype:").replace(
                "Publication title: Harbor Gazette", OUTLET[told.number]
            )
        if told.number == 4:
            part = part.replace("Publication date: Nov 30, 2020", "Publication date: No v 30, 2020")
        parts.append(part)
    terms = (
        "Contact us at: http://www.proquest.com/go/contactsupport\n\nCopyright © 2024 ProQuest LLC. All "
        "rights reserved."
    )
    return (f"{rule}\n\n" + f"\n\n{rule}\n\n".join([*parts, terms])).encode()


def pdf(ten: Sequence[Told]) -> bytes:
    documents = []
    for told in ten:
        text, *more = told.paragraphs
        caption = [f"CAPTION: {told.caption}"] if told.caption else []
        labelled = [f"{label}: {value}" for label, value in _labelled(told)]
        count = [f"Document {told.number} of {len(ten)}", told.headline]
        documents.append(["_" * 60, *count, f"Full text: {text}", *more, *caption, *labelled])
    return pdf_of_paragraphs(documents)


def _html(ten: Sequence[Told]) -> str:
    parts = []
    for told in ten:
        body = "".join(f"<p>{html(one)}</p>              " for one in told.paragraphs)
        caption = f"<p>Caption: {told.caption}</p>" if told.caption else ""
        labels = "".join(
            f"<p style='margin:0'><strong>{label}: </strong>{html(value)}</p>" for label, value in _labelled(told)
        )
        parts.append(
            f'<div style="margin-bottom:20px"><a name="DocID_MSTAR_{_number(told)}"></a><p></p>'
            f'<p style="font-weight:bold;">{html(told.headline)}</p><p><a '
            'href="https://search.proquest.com/docview/1?accountid=7">'
            "ProQuest document link</a></p><p><strong>Abstract:  </strong></p><p>Not available.</p>"
            f'<p><strong>Full text: </strong><text wordcount="{told.words}" htmlcontent="true"><meta name="a" '
            'content="b"><title></title>'
            f"{body}{caption}</text></p>{labels}</div>"
        )
    return (
        "<html><head><title>ProQuest Export</title></head><body><p>J. Smith sent you this</p>"
        f"{''.join(parts)}</body></html>"
    )


def mail(ten: Sequence[Told]) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "noreply@proquest.com", "j.smith@company.example"
    message["Subject"], message["Date"] = "Your ProQuest Research", "Sun, 05 Jul 2020 01:02:03 -0400"
    message["Message-ID"] = "<1@example>"
    message.set_content(_html(ten), subtype="html", cte="quoted-printable")
    return bytes(message)


def xml(ten: Sequence[Told]) -> bytes:
    records = [
        f"<RECORD><GOID>{_number(told)}</GOID><Obj><TitleAtt><Title>{html(told.headline)}</Title></TitleAtt>"
        f"<NumericDate>{told.published}</NumericDate><Contributors>"
        + "".join(f"<Contributor><OriginalForm>{_turned(name)}</OriginalForm></Contributor>" for name in told.authors)
        + f"</Contributors><Language><RawLang>English</RawLang></Language><Copyright><CopyrightData>{told.rights}"
        "</CopyrightData></Copyright></Obj><PrintLocation>"
        f"<StartPage>{told.page}</StartPage><SectionTitle>{told.section}</SectionTitle></PrintLocation>"
        f"<DFS><PubFrosting><Title>{told.outlet}</Title></PubFrosting></DFS><TextInfo><Text WordCount='{told.words}'>"
        + html("".join(f"<p>{html(one)}</p>" for one in told.paragraphs))
        + "</Text></TextInfo></RECORD>"
        for told in ten
    ]
    return f"<?xml version='1.0' encoding='UTF-8'?><RECORDS>{''.join(records)}</RECORDS>".encode()


RENDERINGS = (
    Rendering("proquest text", "proquest", text, FIELDS, declares=True),
    Rendering("proquest pdf", "proquest", pdf, FIELDS, declares=True),
    Rendering("proquest html", "proquest", lambda ten: _html(ten).encode(), FIELDS | {"length"}),
    Rendering("proquest e-mail", "proquest", mail, FIELDS | {"length"}),
    Rendering("proquest xml", "proquest-xml", xml, (FIELDS - {"caption"}) | {"length"}),
)
