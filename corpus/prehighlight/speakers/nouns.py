"""What plain nouns, titles and given names say about a source: its kind, and whether it is a he or a she."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources


@cache
def noun_kinds() -> dict[str, str]:
    """Noun → organisation, document, people (several), party, person or place."""
    return {noun: kind for kind, nouns in phrases("source_nouns.tsv") for noun in nouns}


def noun_kind(noun: str) -> str:
    """The kind of a noun in any number, or nothing."""
    kinds = noun_kinds()
    low = noun.lower()
    kind = kinds.get(noun) or kinds.get(low)
    if kind is None and low.endswith("s"):
        kind = kinds.get(low[:-1])
        return "people" if kind == "person" else kind or ""
    return kind or ""


@cache
def _genders() -> dict[str, str]:
    return {word: gender for gender, words in phrases("gendered_words.tsv") for word in words}


def gender_of(words: list[str]) -> str:
    """``he`` or ``she`` where the first telling word of a title or name says so, else nothing."""
    for word in words:
        gender = _genders().get(word) or _genders().get(word.lower())
        if gender:
            return gender
    return ""


def phrases(name: str) -> Iterator[tuple[str, list[str]]]:
    """The rows of a lexicon: what stands before the tab, and the phrases behind it."""
    text = (resources.files("resources") / "lexicons" / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            kind, _, words = line.partition("\t")
            yield kind, [word.strip() for word in words.split(";") if word.strip()]
