"""An appendix as a Word document, with Word's own styles for headings and quotations."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from corpus.codebooks.appendix.document import Document
from models.wording import say

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # in XML
MARK = "Standfirst: passages by code"  # in the document's properties
DEEPEST = 9  # levels of headings


def as_word(document: Document) -> bytes:
    """The document as the bytes of a DOCX file."""
    from docx import api
    from docx.shared import Pt

    made = api.Document()
    about = made.core_properties
    about.author, about.comments, about.title, about.keywords = "Standfirst", "", _plain(document.title), MARK
    about.created = about.modified = datetime.now(UTC)
    made.add_heading(_plain(document.title), 0)
    made.add_paragraph(_plain(document.introduction))
    for section in document.sections:
        made.add_heading(_plain(section.heading), min(section.depth + 1, DEEPEST))
        if section.definition:
            made.add_paragraph().add_run(_plain(section.definition)).italic = True
        made.add_paragraph(_plain(section.counted))
        for passage in section.passages:
            quoted = made.add_paragraph(_plain(passage.words), style="Quote")
            quoted.paragraph_format.keep_with_next = True
            spoken = made.add_paragraph(_plain("; ".join((f"— {passage.speakers}", *passage.stances))))
            spoken.paragraph_format.left_indent = Pt(18)
            spoken.paragraph_format.space_after = Pt(0)
            spoken.paragraph_format.keep_with_next = True
            origin = made.add_paragraph()
            origin.paragraph_format.left_indent = Pt(18)
            origin.add_run(_plain(passage.origin)).font.size = Pt(9)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def is_earlier_file(path: Path) -> bool:
    """Whether a file is an appendix in Word."""
    try:
        with zipfile.ZipFile(path) as parts:
            info = parts.getinfo("docProps/core.xml")
            return info.file_size < 100_000 and MARK.encode() in parts.read(info)
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, NotImplementedError, RuntimeError):
        return False


def _plain(text: str) -> str:
    """Words on one line, without what no XML can hold; that there is nothing is said."""
    return " ".join(FORBIDDEN.sub("", text).split()) or say("(empty)")
