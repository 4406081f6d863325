"""An attribution while it is being read: spans and a probability, before anybody knows who the speaker is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.prehighlight.text import Folded, tidy
from models.findings import Span

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(slots=True)
class Draft:
    """Where source, cue and content stand, and how likely that is right; ``place`` is where its cue stands."""

    place: int
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float

    def has_cue(self, cue: Span) -> bool:
        """Whether its cue shares a character with ``cue``."""
        return any(start < cue.end and end > cue.start for start, end in self.cue)

    def touches(self, span: Span) -> bool:
        """Whether its content shares a character with ``span``."""
        return any(start < span.end and end > span.start for start, end in self.content)


def spans_of(text: str, folded: Folded, tokens: Iterable[Token]) -> tuple[Span, ...]:
    """The article's spans behind tokens of a folded paragraph, tidy."""
    runs: list[list[int]] = []
    for token in sorted(tokens, key=lambda t: t.i):
        start, end = token.idx, token.idx + len(token)
        if runs and runs[-1][2] == token.i - 1:
            runs[-1][1:] = [end, token.i]
        else:
            runs.append([start, end, token.i])
    return tidy(text, [span for start, end, _ in runs for span in folded.back(start, end)])


def without(spans: Iterable[Span], taken: Span) -> tuple[Span, ...]:
    """The spans less what ``taken`` covers."""
    kept: list[Span] = []
    for start, end in spans:
        if end <= taken.start or start >= taken.end:
            kept.append(Span(start, end))
            continue
        if start < taken.start - 1:
            kept.append(Span(start, taken.start - 1))
        if end > taken.end + 1:
            kept.append(Span(taken.end + 1, end))
    return tuple(kept)
