"""What coders say: statements with their evidence, actors, claims and positions, and how they come of drafts.

It promises: each function is one action that undo takes back whole, and only touches what is the coder's own.
"""

from __future__ import annotations

from models.coding.actions import accept, create, delete, merge, reject, reject_all, split
from models.coding.asked import Asked, Reason, question
from models.coding.cast import cast_of
from models.coding.completeness import Lack, Missing, lacks, open_questions, questions
from models.coding.folding import NO_HABITS, UNLIKELY, Habits, habits, likelihood
from models.coding.guessing import NO_TOPIC, ClaimRanker, Topic, Used, paragraph_of, quote_of, said_of
from models.coding.learning import Learned
from models.coding.loading import (
    OPEN_DRAFT,
    answers_about,
    items,
    load_items,
    statement,
    statements,
    statements_of_all,
    statements_with,
)
from models.coding.measuring import Figures, Trial, learned, trial
from models.coding.precedents import earlier_claims, used
from models.coding.recoding import recoded, rewrite
from models.coding.records import Guess, Item, ItemActor, Place, Position, Ref, Role, Stance, State
from models.coding.sayings import Saying, Stand, Tally, count_said, said_by, stood
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
from models.coding.several import give_speaker
from models.coding.writing import drop_positions, put_answer

__all__ = [
    "Saying",
    "Stand",
    "Tally",
    "count_said",
    "said_by",
    "stood",
    "NO_HABITS",
    "NO_TOPIC",
    "OPEN_DRAFT",
    "UNLIKELY",
    "Asked",
    "ClaimRanker",
    "Figures",
    "Guess",
    "Habits",
    "Item",
    "ItemActor",
    "Lack",
    "Learned",
    "Missing",
    "Place",
    "Position",
    "Reason",
    "Ref",
    "Role",
    "Stance",
    "State",
    "Topic",
    "Trial",
    "Used",
    "accept",
    "add_position",
    "answers_about",
    "cast_of",
    "create",
    "delete",
    "drop_position",
    "drop_positions",
    "earlier_claims",
    "give_speaker",
    "habits",
    "items",
    "lacks",
    "learned",
    "likelihood",
    "load_items",
    "merge",
    "open_questions",
    "paragraph_of",
    "put_answer",
    "question",
    "questions",
    "quote_of",
    "reject",
    "reject_all",
    "recoded",
    "rewrite",
    "said_of",
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
    "statements_with",
    "trial",
    "used",
]
