"""What plain nouns, titles and given names say about a source: its kind, and whether it is a he or a she."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources


@cache
def noun_kinds() -> dict[str, str]:
    """Noun → organisation, document, people (several), person or place."""
    return {noun: kind for kind, noun in _rows("source_nouns.tsv")}


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
    return {word: gender for gender, word in _rows("gendered_words.tsv")}


def gender_of(words: list[str]) -> str:
    """``he`` or ``she`` where the first telling word of a title or name says so, else nothing."""
    for word in words:
        gender = _genders().get(word) or _genders().get(word.lower())
        if gender:
            return gender
    return ""


def _rows(name: str) -> Iterator[tuple[str, str]]:
    text = (resources.files("resources") / "lexicons" / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            kind, _, words = line.partition("\t")
            yield from ((kind, word.strip()) for word in words.split(";"))
