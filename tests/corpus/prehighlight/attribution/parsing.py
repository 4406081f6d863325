"""Parsed paragraphs for the tests of attribution: by the default pipeline, and by hand."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from corpus.prehighlight.attribution import Attributor, Draft, from_counts
from corpus.prehighlight.pipelines import DEFAULT_PIPELINE
from corpus.prehighlight.text import find_quotes, parts_of

VOCAB = spacy.blank("en").vocab


@cache
def pipeline() -> Language:
    """The default pipeline, loaded once."""
    return spacy.load(DEFAULT_PIPELINE)


def drafts(text: str, parses: bool = True) -> list[Draft]:
    """What is read in a text."""
    attributor = Attributor(text, from_counts())
    for part in parts_of(text, find_quotes(text)):
        doc = pipeline()(part.folded.text) if parses else None
        attributor.read(part.paragraph, part.quotes, part.folded, doc)
    return attributor.drafts


def said(text: str, parses: bool = True) -> list[tuple[str, str, str]]:
    """Source, cue and content of what is read in a text, as words."""
    return [
        tuple(" | ".join(text[start:end] for start, end in spans) for spans in (d.source, d.cue, d.content))
        for d in drafts(text, parses)
    ]  # type: ignore[misc]


def by_hand(*rows: str) -> Doc:
    """A parse of which each row is a word: ``word TAG POS dep head [lemma]``, the head by its place."""
    cells = [row.split(" ") for row in rows]
    return Doc(
        VOCAB,
        words=[c[0] for c in cells],
        tags=[c[1] for c in cells],
        pos=[c[2] for c in cells],
        deps=[c[3] for c in cells],
        heads=[int(c[4]) for c in cells],
        lemmas=[c[5] if len(c) > 5 else c[0] for c in cells],
    )
