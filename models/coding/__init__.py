"""What coders say: statements with their evidence, actors, claims and positions, and how they come of drafts.

It promises: each function is one action that undo takes back whole, and only touches what is the coder's own.
"""

from __future__ import annotations

from models.coding.actions import (
    accept,
    create,
    delete,
    reject,
    set_actors,
    set_answer,
    set_claims,
    set_confidence,
    set_evidence,
    set_explicit,
    set_memo,
    set_mode,
    set_stance,
    set_strength,
    set_targets,
)
from models.coding.cast import cast_of
from models.coding.guessing import ClaimRanker, earlier_claims, quote_of, rank_for
from models.coding.loading import (
    OPEN_DRAFT,
    items,
    load_items,
    statement,
    statements,
    statements_of_all,
)
from models.coding.records import Guess, Item, ItemActor, Ref, Role, Stance, State
from models.coding.writing import put_answer

__all__ = [
    "OPEN_DRAFT",
    "ClaimRanker",
    "Guess",
    "Item",
    "ItemActor",
    "Ref",
    "Role",
    "Stance",
    "State",
    "accept",
    "cast_of",
    "create",
    "delete",
    "earlier_claims",
    "items",
    "load_items",
    "put_answer",
    "quote_of",
    "rank_for",
    "reject",
    "set_actors",
    "set_answer",
    "set_claims",
    "set_confidence",
    "set_evidence",
    "set_explicit",
    "set_memo",
    "set_mode",
    "set_stance",
    "set_strength",
    "set_targets",
    "statement",
    "statements",
    "statements_of_all",
]
