"""An appendix as Markdown: every sign that could mean something is written so that it means itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.codebooks.appendix.document import Document

MARK = "<!-- Standfirst: passages by code -->"
_SIGNS = re.compile(r"([\\`*_\[\]<>&#~|$@^{}])")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp)://|\b(www)\.")
_OPENS = re.compile(r"^([-+=:])|^(\d+)([.)])")


def as_markdown(document: Document) -> bytes:
    """The document as UTF-8 text."""
    return ("\n".join(_lines(document)) + "\n").encode()


def is_earlier(head: bytes) -> bool:
    """Whether a file that begins so is an appendix in Markdown."""
    return head.startswith(MARK.encode())


def escaped(text: str, opens: bool = False) -> str:
    """Words as Markdown that shows them as they are, on one line; ``opens`` where they begin it."""
    text = _SIGNS.sub(r"\\\1", " ".join(text.split()))
    text = _ADDRESS.sub(lambda m: rf"{m[1]}\://" if m[1] else rf"{m[2]}\.", text)
    return text if not opens else _OPENS.sub(lambda m: rf"\{m[1]}" if m[1] else rf"{m[2]}\{m[3]}", text)


def _lines(document: Document) -> Iterator[str]:
    yield from (MARK, "", f"# {escaped(document.title)}", "", escaped(document.introduction, opens=True))
    for section in document.sections:
        yield from ("", f"{'#' * min(section.depth + 2, 6)} {escaped(section.heading)}")
        if section.definition:
            yield from ("", f"*{escaped(section.definition)}*")
        yield from ("", escaped(section.counted, opens=True))
        for passage in section.passages:
            yield from ("", f"> {escaped(passage.words, opens=True)}", ">")
            yield f"> — {escaped(passage.speakers)}" + "".join(f"; {escaped(s)}" for s in passage.stances) + "  "
            yield f"> {escaped(passage.origin, opens=True)}"
