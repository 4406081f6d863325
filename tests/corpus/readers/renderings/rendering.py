"""What a rendering is, and what several of them need."""

from __future__ import annotations

import io
import textwrap
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from tests.corpus.readers.ten import WEEKDAYS, Told


def words(text: str) -> list[str]:
    return text.split()


EVERY = frozenset(words("headline outlet published authors section page place"))
MONTHS = {
    "en": words("January February March April May June July August September October November December"),
    "de": words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "fr": words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
}
DAYS = {
    "de": words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    "fr": words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
}


@dataclass(frozen=True)
class Rendering:
    """The ten articles as one file of a ``kind``, or as one file an article (``each``), with its ``fields``."""

    name: str
    kind: str
    render: Callable[[Sequence[Told]], bytes]
    fields: frozenset[str] = EVERY
    declares: bool = False
    language: str = "en"
    each: bool = False


def dated(told: Told, language: str = "en") -> str:
    """The day as papers write it: ``March 14, 2021 Sunday``, ``Sonntag 14. März 2021``, ``14 mars 2021``."""
    day, month = told.day, MONTHS[language][told.day.month - 1]
    if language == "en":
        return f"{month} {day.day}, {day.year} {WEEKDAYS[day.weekday()]}"
    if language == "de":
        return f"{DAYS['de'][day.weekday()]} {day.day}. {month} {day.year}"
    return f"{day.day} {month} {day.year}"


def centred(*lines: str) -> str:
    return "\n".join(line.center(80).rstrip() for line in lines)


def wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, 80, break_on_hyphens=False))


def html(text: str) -> str:
    return escape(text, quote=False)


def packed(parts: Mapping[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def docx(paragraphs: Sequence[str], links: Mapping[str, str] | None = None) -> bytes:
    """A Word document of paragraphs that are already XML (``run`` makes some)."""
    spaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )
    relations = "".join(
        f'<Relationship Id="{name}" Type="hyperlink" Target="{html(target)}" TargetMode="External"/>'
        for name, target in (links or {}).items()
    )
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document {spaces}><w:body>'
            f"{''.join(paragraphs)}</w:body></w:document>",
            "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
            "word/header1.xml": f"<w:hdr {spaces}><w:p><w:r><w:t>Page 1 of 9</w:t></w:r></w:p></w:hdr>",
        }
    )


def run(text: str, more: str = "") -> str:
    return f'<w:r>{more}<w:t xml:space="preserve">{html(text)}</w:t></w:r>'


def paragraph(text: str, before: str = "", properties: str = "") -> str:
    inner = "<w:br/>".join(run(part) for part in text.split("\n")) if text else ""
    return f"<w:p>{properties}{before}{inner}</w:p>"


def rtf(paragraphs: Sequence[str]) -> bytes:
    """An RTF document of paragraphs that are already RTF (``rtf_text`` makes some)."""
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}{\colortbl;\red0\green0\blue0;}"
        r"{\stylesheet{\s0 Normal;}}{\info{\author Somebody}{\title Secret}}{\header\pard Page 1 of 9\par}"
    )
    return (head + "\n" + "\n".join(f"{{\\pard {part}\\par}}" for part in paragraphs) + "}").encode("ascii")


def rtf_text(text: str) -> str:
    """Text with everything escaped that RTF has signs for; beyond ASCII as ``\\uN?`` in halves."""
    signs = []
    for sign in text:
        if sign in "\\{}":
            signs.append("\\" + sign)
        elif sign == "\n":
            signs.append("\\line ")
        elif sign.isascii():
            signs.append(sign)
        else:
            halves = sign.encode("utf-16-le")
            for at in range(0, len(halves), 2):
                number = int.from_bytes(halves[at : at + 2], "little", signed=True)
                signs.append(f"\\u{number}?")
    return "".join(signs)
