"""Who codes: people and machines, and in whose name something is done.

It promises: a coder is one row under one pseudonym, made on first use.
"""

from __future__ import annotations

from models.people.roles import Acting, Right, acting, add_layer, layer_id, leading
from models.people.who import Coder, CoderRole, coder, coders, machine, person, set_pseudonym, set_role

__all__ = [
    "Acting",
    "Coder",
    "CoderRole",
    "Right",
    "acting",
    "add_layer",
    "coder",
    "coders",
    "layer_id",
    "leading",
    "machine",
    "person",
    "set_pseudonym",
    "set_role",
]
