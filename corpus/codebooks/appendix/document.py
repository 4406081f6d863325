"""What an appendix says, whatever it is written in: a title, and sections with headings and passages."""

from __future__ import annotations

from typing import NamedTuple

from corpus.codebooks.appendix.gathering import Quoted, Section
from models.codebook import Codebook
from models.wording import later, say

NAMELESS = later("without a headline")


class Passage(NamedTuple):
    """A passage: its words, who spoke, where they stand, and where it is from."""

    words: str
    speakers: str
    stances: tuple[str, ...]
    origin: str


class Part(NamedTuple):
    """A section: its heading, the claim's definition, a sentence that counts, and the passages."""

    heading: str
    depth: int
    definition: str
    counted: str
    passages: tuple[Passage, ...]


class Document(NamedTuple):
    """The whole appendix."""

    title: str
    introduction: str
    sections: tuple[Part, ...]


def document_of(book: Codebook, sections: list[Section]) -> Document:
    """What the appendix of these sections says; a claim without passages is there for what stands below it."""
    passages = say("{n} passage|{n} passages", n=sum(len(section.passages) for section in sections))
    claims = say("{n} claim|{n} claims", n=sum(bool(section.passages) for section in sections))
    title = say("Passages by claim: {title}", title=book.title) if book.title else say("Passages by claim")
    introduction = say(
        "{passages} with {claims}, by version {version} of the codebook.",
        passages=passages, claims=claims, version=str(book.version),
    )  # fmt: skip
    return Document(title, introduction, tuple(_part(section) for section in _shown(sections)))


def _shown(sections: list[Section]) -> list[Section]:
    """Sections with passages, those above them, and what was asked for."""
    kept: list[Section] = []
    needed = 0  # how deep the sections stand that still need what is above them
    for section in reversed(sections):
        if section.passages or section.depth < needed or len(sections) == 1:
            kept.append(section)
            needed = section.depth
    return kept[::-1]


def _part(section: Section) -> Part:
    claim = section.claim
    name = " ".join(claim.name.split())
    heading = say("{claim} (retired)", claim=name) if claim.retired else name
    count = say("{n} passage.|{n} passages.", n=len(section.passages)) if section.passages else say("No passages.")
    return Part(heading, section.depth, claim.definition, count, tuple(map(_passage, section.passages)))


def _passage(quoted: Quoted) -> Passage:
    facts = (quoted.outlet, quoted.published, quoted.headline or say(NAMELESS))
    where = ", ".join(fact for fact in facts if fact)
    return Passage(
        quoted.words, quoted.speakers, quoted.stances,
        say("{where}. Coded by {coder}.", where=where.rstrip("."), coder=quoted.coder),
    )  # fmt: skip
