"""An article beside the file that it came from: the file as it is, plain, around the place where the article stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from corpus.readers.gathering import BETWEEN, Input, Listed, list_files, open_inputs
from models.articles import article
from models.corpus import file_of
from models.errors import KnownError, NotFound
from models.file import Project
from models.wording import say

AROUND = 20_000  # signs that are shown before the place and after it
WORDS, TRIES = 8, 12  # words in a row that are looked for, and how often further on in the text
WORD = re.compile(r"\w+")
# Marks, escapes of JSON, entities of XML: whatever a format puts between two words.
BETWEEN_WORDS = r"(?:\\u[0-9a-fA-F]{4}|&#?\w{1,8};|[\W_]){1,40}"
NO_TEXT = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf")  # a zip, as Word and Excel write, PDF, old Word
NETWORK = ("\\\\", "//")  # asking for such a path would send this computer's name to another


@dataclass(frozen=True, slots=True)
class Raw:
    """A part of a file: ``start`` and ``end`` are the place of the article in ``text``, both 0 where it is not found.

    ``before`` and ``after`` are signs of the file that are not shown.
    """

    path: str
    text: str
    start: int
    end: int
    before: int
    after: int


def raw_of(project: Project, article_id: int) -> Raw:
    """The file of an article as it is now. Raises NotFound where it is not known, gone, or no text."""
    known = file_of(project, article_id)
    told = article(project, article_id)
    if known is None:
        raise NotFound(
            say("It is not known which file this came from: it is from before imports were kept."),
            say("It says of itself: {origin}.", origin=told.origin) if told.origin else "",
        )
    text = _text_of(known.path, project.path.parent)
    start, end = place_of(told.text, text) or place_of(told.headline, text) or (0, 0)
    first = max(0, start - AROUND)
    last = min(len(text), max(end, start) + AROUND)
    return Raw(known.path, text[first:last], start - first, end - first, first, len(text) - last)


def place_of(words: str, text: str) -> tuple[int, int] | None:
    """Where an article begins in the text of a file, told by words in a row, whatever stands between them."""
    there = WORD.findall(words[:4_000])
    for first in range(0, max(1, len(there) - WORDS + 1), WORDS)[:TRIES] if there else ():
        some = there[first : first + WORDS]
        found = re.search(BETWEEN_WORDS.join(map(re.escape, some)), text)
        if found is not None:
            return found.span()
    return None


def _text_of(path: str, beside: Path) -> str:
    """The text of a file or of the member of an archive, by what the report of its import calls it."""
    outer = path.partition(BETWEEN)[0]
    if outer.startswith(NETWORK):
        raise NotFound(
            say("{file} lies on another computer, which is not asked.", file=outer), say("Copy it here to look at it.")
        )
    listed = next((one for one in _candidates(outer, beside) if not one.refusal), None)
    if listed is None:
        raise NotFound(
            say("{file} is not there any more.", file=outer), say("Was it moved or renamed? The article itself stays.")
        )
    for given in open_inputs(listed):
        if given.path.partition(BETWEEN)[2] == path.partition(BETWEEN)[2]:
            return _plain(given)
    raise NotFound(say("{file} is not there any more.", file=path), say("Was the archive made anew?"))


def _candidates(outer: str, beside: Path) -> list[Listed]:
    """Where a file may lie: a relative path as it was typed, or beside the project."""
    paths = [Path(outer)] if Path(outer).is_absolute() else [Path(outer), beside / outer, beside / Path(outer).name]
    return [one for path in paths if path.is_file() for one in list_files([path])]


def _plain(given: Input) -> str:
    if given.source is None:
        raise NotFound(say("{file} can't be read: {why}.", file=given.path, why=given.refusal))
    if given.source.head.startswith(NO_TEXT) or b"\0" in given.source.head[:512]:
        raise NotFound(
            say("{file} is no plain text.", file=given.path), say("Open it with the program that it was made with.")
        )
    try:
        return given.source.text()
    except KnownError as error:
        raise NotFound(say("{file} can't be read: {why}", file=given.path, why=str(error))) from error
