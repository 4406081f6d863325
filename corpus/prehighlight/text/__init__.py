"""The text before any grammar: words, paragraphs, quotations, and the paragraph that a parser is given.

It promises: every position is a code point of the article, whatever was folded away for the parser; no text is refused.
"""

from __future__ import annotations

from corpus.prehighlight.text.edges import with_whole_edges
from corpus.prehighlight.text.folding import Folded, Part, is_full, parts_of
from corpus.prehighlight.text.quotes import Quotation, find_quotes, is_title
from corpus.prehighlight.text.words import WORD, count_words, tidy, word_set

__all__ = [
    "WORD",
    "Folded",
    "Part",
    "Quotation",
    "count_words",
    "find_quotes",
    "is_full",
    "is_title",
    "parts_of",
    "tidy",
    "with_whole_edges",
    "word_set",
]
