"""Articles that tell the same story: sketches of their words, candidates by these, and the likeness of each pair.

It promises: two articles make a pair by the words that they share, counted, and never by a sketch alone.
"""

from __future__ import annotations

from corpus.doubles.finding import Doubles, find_doubles

__all__ = ["Doubles", "find_doubles"]
