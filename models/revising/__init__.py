"""How a codebook and a cast change under codings: each change tells first what it touches, and is undone whole.

It promises: no coding comes to mean something else without its coder or a lead having said so; what a change can't
decide is left as a question to the coder, and what was counted before is what is changed.
"""

from __future__ import annotations

from models.revising.dividing import Parting, parting, split_actor
from models.revising.merging import Merging, merge_claims, merged_words, merging
from models.revising.moving import Moving, move_claim, moving, renumber_claims, with_number
from models.revising.options import Answers, add_option, answering, drop_option, rename_option
from models.revising.queue import Recoding, keep, question, recodings
from models.revising.records import Effect, Meaning, Question, Reason
from models.revising.retiring import (
    Retiring,
    bring_back_claim,
    retire_claim,
    retire_target,
    retiring_claim,
    retiring_target,
)
from models.revising.rewording import Rewording, reword_claim, reword_target, rewording_claim, rewording_target
from models.revising.splitting import Splitting, split_claim, splitting
from models.revising.uniting import Joining, joining, merge_actors

__all__ = [
    "Answers",
    "Effect",
    "Joining",
    "Meaning",
    "Merging",
    "Moving",
    "Parting",
    "Question",
    "Reason",
    "Recoding",
    "Retiring",
    "Rewording",
    "Splitting",
    "add_option",
    "answering",
    "bring_back_claim",
    "drop_option",
    "joining",
    "keep",
    "merge_actors",
    "merge_claims",
    "merged_words",
    "merging",
    "move_claim",
    "moving",
    "parting",
    "question",
    "recodings",
    "rename_option",
    "renumber_claims",
    "retire_claim",
    "retire_target",
    "retiring_claim",
    "retiring_target",
    "reword_claim",
    "reword_target",
    "rewording_claim",
    "rewording_target",
    "split_actor",
    "split_claim",
    "splitting",
    "with_number",
]
