"""Who codes: people and machines, and in whose name something is done.

It promises: a coder is one row under one pseudonym, made on first use.
"""

from __future__ import annotations

from models.people.who import Coder, coders, machine, person

__all__ = [
    "Coder",
    "coders",
    "machine",
    "person",
]
