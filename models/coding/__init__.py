"""What coders say: statements with their evidence, actors, claims and positions, and how they come of drafts.

It promises: each function is one action that undo takes back whole, and only touches what is the coder's own.
"""

from __future__ import annotations

from models.coding.actions import (
    accept,
    checked,
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
from models.coding.drafting import put_answer
from models.coding.guessing import ClaimRanker, earlier_claims, quote_of, rank_for
from models.coding.loading import (
    CODINGS,
    Guess,
    Item,
    ItemActor,
    Ref,
    Role,
    Stance,
    State,
    items,
    outline,
    statement,
    statements,
)

__all__ = [
    "CODINGS",
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
    "checked",
    "create",
    "delete",
    "earlier_claims",
    "items",
    "outline",
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
]
