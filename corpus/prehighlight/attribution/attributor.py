"""Attributions of one article: candidates that hold, quotations that belong to them, and those that stand alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from corpus.prehighlight.attribution.beside import Beside, ahead, beside
from corpus.prehighlight.attribution.candidates import Candidate, candidates
from corpus.prehighlight.attribution.codability import has_finite_verb
from corpus.prehighlight.attribution.drafts import Draft, spans_of, without
from corpus.prehighlight.attribution.labels import headline_speaker, transcript_speaker
from corpus.prehighlight.attribution.reliability import Reliability
from corpus.prehighlight.names import is_outlet
from corpus.prehighlight.text import WORD, Folded, Quotation, count_words, is_full, is_title, tidy
from models.findings import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

KEEP = 0.28  # below it a candidate is more often wrong than worth a look
OUTER = 0.3  # an enclosing candidate at least this sure wins over what it encloses
NEAR = 60  # code points between a quotation and a cue that follows in the next sentence
STRICT, LOOSE, ALONE = 0.93, 0.75, 0.4  # how often such a cue is right
_FEWEST_ALONE = 4  # words of a quotation that is worth an attribution without a source


def chosen(doc: Doc, folded: Folded, reliability: Reliability) -> list[tuple[float, Candidate]]:
    """The candidates of a paragraph that hold: one a head, and of nested ones the outer, with their probability."""
    best: dict[int, tuple[float, Candidate]] = {}
    for candidate in candidates(doc):
        score = reliability.of(candidate, folded)
        if score >= KEEP and score > best.get(candidate.head.i, (0.0, None))[0]:
            best[candidate.head.i] = (score, candidate)
    found = [best[i] for i in sorted(best)]
    passed_on = {id(outer) for _, outer in found for _, inner in found if _passes_on(outer, inner)}
    found = [(score, candidate) for score, candidate in found if id(candidate) not in passed_on]
    inside = [{t.i for t in candidate.content} for _, candidate in found]
    kept = []
    for within, (score, candidate) in zip(inside, found, strict=True):
        around = [(s, o) for taken, (s, o) in zip(inside, found, strict=True) if candidate.head.i in taken]
        outer = [s for s, o in around if o.head.i not in within]
        inner = [s for s, o in found if o.head.i in within]
        if any(s >= OUTER or s >= score for s in outer) or (score < OUTER and any(s > score for s in inner)):
            continue
        kept.append((score, candidate))
    return kept


def _passes_on(outer: Candidate, inner: Candidate) -> bool:
    """Whether an outlet only passes on what somebody else says: "According to the Times, Okafor said that …"."""
    said = {t.i for t in outer.content}
    return (
        outer.pattern == "according"
        and is_outlet(t.text for t in outer.source)
        and inner.pattern in ("ccomp>", "ccomp<")
        and bool(inner.source)
        and inner.head.i in said
        and 2 * len(said & {t.i for t in inner.content}) >= len(said)
    )


def less_lead(text: str, draft: Draft, quotes: Sequence[Quotation]) -> tuple[Span, ...]:
    """The content without words that only lead to it: "Asked about rents, Okafor said, “We will see.”"

    They are unquoted and no clause, before source and cue, and what follows those is quoted and stands for itself.
    """
    first = min((span.start for span in (*draft.source, *draft.cue)), default=0)
    follows = [q for q in quotes if q.start > first and draft.touches(Span(q.start, q.end))]
    if not any(is_full(text[q.start : q.end], text[first : q.outer.start].rstrip()) for q in follows):
        return draft.content
    return tuple(
        span
        for span in draft.content
        if span.end > first
        or has_finite_verb(text, (span,))
        or any(q.start < span.end and q.end > span.start for q in quotes)
    )


class Attributor:
    """Reads an article paragraph by paragraph; what a quotation goes on with may stand in the paragraph before."""

    def __init__(self, text: str, reliability: Reliability) -> None:
        self._text = text
        self._reliability = reliability
        self._last: Draft | None = None
        self._last_paragraph: Span | None = None
        self.drafts: list[Draft] = []

    def read(self, paragraph: Span, quotes: Sequence[Quotation], folded: Folded, doc: Doc | None) -> None:
        """Add the attributions of the next paragraph; without a ``doc`` only its quotations are read."""
        headline = headline_speaker(self._text, paragraph)
        if headline is not None:
            self._add([self._labelled(*headline, paragraph)])
            return
        here = [] if doc is None else list(self._from_parse(folded, doc))
        label = transcript_speaker(self._text, paragraph)
        spoken = None if label is None else Beside(*label, strict=True)
        owner = self._heir(paragraph, quotes)
        for number, quotation in enumerate(quotes):
            left = quotes[number - 1].outer.end if number else paragraph.start
            right = quotes[number + 1].outer.start if number + 1 < len(quotes) else paragraph.end
            owner = self._place(quotation, here, owner, spoken or self._beside(quotation, paragraph, left, right))
        for draft in here:
            draft.content = less_lead(self._text, draft, quotes)
        self._add(here)
        self._last = owner or (here[-1] if here else self._last)
        self._last_paragraph = paragraph

    def _heir(self, paragraph: Span, quotes: Sequence[Quotation]) -> Draft | None:
        """Who was speaking, where a paragraph is nothing but quotation and the one before it holds their words."""
        edges = [paragraph.start, *(edge for q in quotes for edge in q.outer), paragraph.end]
        outside = zip(edges[::2], edges[1::2], strict=True)
        before, last = self._last_paragraph, self._last
        is_heading = len(quotes) == 1 and is_title(self._text[quotes[0].start : quotes[0].end])
        if (
            not quotes
            or is_heading
            or before is None
            or last is None
            or any(WORD.search(self._text, *gap) for gap in outside)
        ):
            return None
        return last if last.touches(before) and count_words(self._text[slice(*paragraph)]) >= _FEWEST_ALONE else None

    def _add(self, here: list[Draft]) -> None:
        for draft in here:
            draft.content = tidy(self._text, draft.content)
        here[:] = sorted((draft for draft in here if draft.content), key=lambda draft: draft.place)
        self.drafts += here

    def _labelled(self, name: Span, colon: Span, paragraph: Span) -> Draft:
        return Draft(name.start, (name,), (colon,), (Span(colon.end, paragraph.end),), LOOSE)

    def _beside(self, quotation: Quotation, paragraph: Span, left: int, right: int) -> Beside | None:
        found = beside(self._text, quotation, left, right)
        before = self._last_paragraph
        if found is None and before is not None and not self._text[paragraph.start : quotation.outer.start].strip():
            lead = self._text[before.start : before.end].rstrip()
            if lead.endswith(":"):
                found = ahead(self._text, before.start + len(lead), before.start)
        return found

    def _place(
        self, quotation: Quotation, here: list[Draft], owner: Draft | None, found: Beside | None
    ) -> Draft | None:
        """Give the quotation to the attribution it belongs to, making one where none is; returns that attribution."""
        span = Span(quotation.start, quotation.end)
        if found is not None and span.start < found.cue.end < span.end:
            span = Span(found.cue.end, span.end)  # “OKAFOR: We will pay”
        touching = [draft for draft in here if draft.touches(span)]
        if found is not None and (found.strict or (not touching and not is_title(self._text[span.start : span.end]))):
            return self._give(span, here, touching, found)
        if touching:
            return max(touching, key=lambda draft: draft.confidence)
        words = self._text[span.start : span.end]
        if owner is None and (count_words(words) < _FEWEST_ALONE or is_title(words)):
            return owner
        return self._leftover(span, here, owner)

    def _give(self, span: Span, here: list[Draft], touching: list[Draft], found: Beside) -> Draft:
        """The quotation to the attribution that has the cue beside it, and to no other."""
        mine = next((d for d in (*here, self._last) if d is not None and d.has_cue(found.cue)), None)
        source = self._shared_source(here, found.cue) if found.source is None else (found.source,)
        if mine is None:
            mine = Draft(found.cue.start, source, (found.cue,), (), STRICT if found.strict else LOOSE)
            here.append(mine)
        elif not mine.source:
            mine.source = source
        for draft in touching:
            if draft is not mine:
                draft.content = without(draft.content, span)
        if not mine.touches(span):
            mine.content = tidy(self._text, (*mine.content, span))
        return mine

    def _shared_source(self, here: list[Draft], cue: Span) -> tuple[Span, ...]:
        """Whose words went before in the paragraph, for a cue like "warning:" that names nobody."""
        before = [draft for draft in here if draft.place < cue.start and draft.source]
        return max(before, key=lambda draft: draft.place).source if before else ()

    def _leftover(self, span: Span, here: list[Draft], owner: Draft | None) -> Draft:
        """A quotation without a cue goes on with the one before it, or with what is said nearest to it."""
        before = [d for d in here if d.place < span.start]
        after = [d for d in here if d.place > span.end]
        mine = owner or (before[-1] if before else None)
        if mine is None and after and after[0].place - span.end < NEAR:
            mine = after[0]
        if mine is None:
            mine = Draft(span.start, (), (), (), ALONE)
            here.append(mine)
        mine.content = tidy(self._text, (*mine.content, span))
        return mine

    def _from_parse(self, folded: Folded, doc: Doc) -> Iterator[Draft]:
        for score, candidate in chosen(doc, folded, self._reliability):
            content = spans_of(self._text, folded, candidate.content)
            cue = spans_of(self._text, folded, candidate.cue)
            if content and cue:
                place = folded.back(candidate.head.idx, candidate.head.idx + 1)[0].start
                yield Draft(place, spans_of(self._text, folded, candidate.source), cue, content, score)
