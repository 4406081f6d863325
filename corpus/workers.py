"""The child processes there are: the module that each runs, and what a frozen program is told to be one of them."""

from __future__ import annotations

READER = "corpus.prehighlight.reading.worker"
READS = "--read"
COMPARER = "corpus.doubles.worker"
COMPARES = "--compare"
CHILDREN = {READS: READER, COMPARES: COMPARER}  # a frozen program has no Python beside it to start them with
