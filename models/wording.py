"""Words that sentences of the whole program are made of."""

from __future__ import annotations


def many(number: int, thing: str) -> str:
    """A number of things: ``1 article``, ``1,200 articles``."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
