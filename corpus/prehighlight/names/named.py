"""A mention with what linking reads of it once: its spelling, and the title before it."""

from __future__ import annotations

from corpus.prehighlight.names.titles import title_before
from corpus.prehighlight.names.words import key_of, trimmed
from models.findings import FoundMention


class Named:
    """One mention, its name without marks and possessive, and for a person the title before it."""

    __slots__ = ("mention", "spelling", "title")

    def __init__(self, text: str, mention: FoundMention) -> None:
        start, end = trimmed(text, mention.start, mention.end)
        self.mention = mention
        self.spelling = key_of(text[start:end])
        self.title = title_before(text, mention.start) if mention.label == "PERSON" else ""
