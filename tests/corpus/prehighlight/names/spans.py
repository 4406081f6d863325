"""Mentions written and read as words, for the tests of names."""

from __future__ import annotations

from collections.abc import Sequence

from models.findings import FoundMention


def mentions_of(text: str, *named: tuple[str, str]) -> list[FoundMention]:
    """A mention for each (words, label), looked for from left to right."""
    found, at = [], 0
    for words, label in named:
        at = text.index(words, at)
        found.append(FoundMention(at, at + len(words), label, confidence=0.6))
        at += len(words)
    return found


def words_of(text: str, mentions: Sequence[FoundMention]) -> list[tuple[str, str]]:
    """The words and label of each mention."""
    return [(text[mention.start : mention.end], mention.label) for mention in mentions]
