"""Kind and source mode: how much of the content is quoted, and through what it reached the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from corpus.prehighlight.speakers.sources import Source, SourceKind
from corpus.prehighlight.text import WORD, Quotation
from models.findings import AttributionKind, SourceMode, Span

_ANONYMITY = re.compile(r"\banonym(?:ous|ity)\b|\bnot (?:to )?be (?:named|identified)\b|\bnot authori[sz]ed to\b")
_start = attrgetter("start")
_ALL_BUT = 0.9  # share of quoted words from which a stray word doesn't make a quotation mixed


def kind_of(text: str, content: Iterable[Span], quotes: Sequence[Quotation]) -> AttributionKind:
    """Direct, mixed or indirect by the share of content words that stand between quotation marks."""
    words = quoted = 0
    for start, end in content:
        for word in WORD.finditer(text, start, end):
            before = bisect_right(quotes, word.start(), key=_start)
            words += 1
            quoted += before > 0 and quotes[before - 1].end > word.start()
    if not quoted:
        return AttributionKind.INDIRECT
    return AttributionKind.DIRECT if quoted >= _ALL_BUT * words else AttributionKind.MIXED


def mode_of(kind: AttributionKind, source: Source | None, named: bool) -> SourceMode:
    """The mode a coder would choose first; ``named`` says whether the speaker has a name."""
    if source is not None:
        if source.kind is SourceKind.DOCUMENT:
            return SourceMode.DOCUMENT
        people = source.kind in (SourceKind.PERSON, SourceKind.PEOPLE, SourceKind.PARTY)
        if not named and ((people and not source.definite) or _ANONYMITY.search(source.said)):
            return SourceMode.ANONYMOUS
        if (
            source.kind is SourceKind.PRONOUN
            and source.said.lower() in ("i", "we")
            and kind is AttributionKind.INDIRECT
        ):
            return SourceMode.JOURNALIST
    return SourceMode.PARAPHRASE if kind is AttributionKind.INDIRECT else SourceMode.DIRECT
