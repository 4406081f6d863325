"""Which words of a draft tell what was said: of “opposed the program”, “the program” alone would tell nothing."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.prehighlight.attribution.codability import has_finite_verb, is_saying
from corpus.prehighlight.text import WORD
from models.findings import AttributionKind, Span

FARTHEST = 60  # code points between cue and content: “calls on the senator to resign”


def evidence_of(
    text: str, kind: AttributionKind, source: Sequence[Span], cue: Sequence[Span], content: Sequence[Span]
) -> tuple[Span, ...]:
    """From the cue on to the end of a content that is no clause, where the cue is more than “said”; else nothing."""
    before = [span for span in cue if content and span.end <= content[0].start]
    if kind is AttributionKind.DIRECT or not before or is_saying(text, cue) or has_finite_verb(text, content):
        return ()
    start, first = before[-1].start, content[0]
    between = text[before[-1].end : first.start]
    is_far = "\n" in between or len(between) > FARTHEST
    holds_source = any(span.start >= start and span.end <= first.start for span in source)
    is_label = not WORD.search(text[before[-1].start : before[-1].end])  # “Okafor: No new cap”
    if is_far or holds_source or is_label or text[first.start : first.end].startswith(("that ", "that,")):
        return ()
    return (Span(start, first.end), *content[1:])
