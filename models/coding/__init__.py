"""What coders say: statements with their evidence, actors, claims and positions, and how they come of drafts.

It promises: each function is one action that undo takes back whole, and only touches what is the coder's own.
"""

from __future__ import annotations

from models.coding.actions import accept, create, delete, merge, reject, reject_all, split
from models.coding.cast import cast_of
from models.coding.completeness import Lack, Missing, lacks
from models.coding.guessing import ClaimRanker, earlier_claims, quote_of, rank_for
from models.coding.loading import (
    OPEN_DRAFT,
    items,
    load_items,
    statement,
    statements,
    statements_of_all,
)
from models.coding.records import Guess, Item, ItemActor, Place, Position, Ref, Role, Stance, State
from models.coding.setting import (
    add_position,
    drop_position,
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
    set_target,
)
from models.coding.writing import put_answer

__all__ = [
    "OPEN_DRAFT",
    "ClaimRanker",
    "Guess",
    "Item",
    "ItemActor",
    "Lack",
    "Missing",
    "Place",
    "Position",
    "Ref",
    "Role",
    "Stance",
    "State",
    "accept",
    "add_position",
    "cast_of",
    "create",
    "delete",
    "drop_position",
    "earlier_claims",
    "items",
    "lacks",
    "load_items",
    "merge",
    "put_answer",
    "quote_of",
    "rank_for",
    "reject",
    "reject_all",
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
    "set_target",
    "split",
    "statement",
    "statements",
    "statements_of_all",
]
