"""How a codebook and a cast change under codings: each change tells first what it touches, and is undone whole.

It promises: no coding comes to mean something else without its coder or a lead having said so; what a change can't
decide is left as a question to the coder, and what was counted before is what is changed.
"""

from __future__ import annotations

from models.coding import Reason, question
from models.revising.dividing import Parting, parting, split_actor
from models.revising.imports import Incoming, Lost, Used, import_codebook, incoming
from models.revising.merges import Merging, merge_claims, merged_words, merging
from models.revising.moves import Moving, move_claim, moving, renumber_claims, with_number
from models.revising.options import (
    Answers,
    Changing,
    add_option,
    answering,
    change_variable,
    changing_variable,
    drop_option,
    rename_option,
)
from models.revising.queue import Recoding, all_recodings, keep, recodings
from models.revising.records import Effect, Meaning, Question
from models.revising.retiring import (
    Retiring,
    bring_back_claim,
    bring_back_target,
    retire_claim,
    retire_target,
    retiring_claim,
    retiring_target,
)
from models.revising.rewording import Rewording, reword_claim, reword_target, rewording_claim, rewording_target
from models.revising.rounds import Ending, Round, begin_round, end_round, ending, rounds
from models.revising.splits import Splitting, split_claim, splitting
from models.revising.unasked import Leftover, ask_leftovers, leftovers
from models.revising.uniting import Joining, joining, merge_actors
from models.revising.use import Passage, claim_use, passages, target_use, use_by_coder, variable_use

__all__ = [
    "Answers",
    "Changing",
    "Effect",
    "Ending",
    "Incoming",
    "Joining",
    "Leftover",
    "Lost",
    "Meaning",
    "Merging",
    "Moving",
    "Parting",
    "Passage",
    "Question",
    "Reason",
    "Recoding",
    "Retiring",
    "Rewording",
    "Round",
    "Splitting",
    "Used",
    "add_option",
    "all_recodings",
    "answering",
    "ask_leftovers",
    "bring_back_claim",
    "bring_back_target",
    "begin_round",
    "change_variable",
    "changing_variable",
    "claim_use",
    "drop_option",
    "end_round",
    "ending",
    "import_codebook",
    "incoming",
    "joining",
    "keep",
    "leftovers",
    "merge_actors",
    "merge_claims",
    "merged_words",
    "merging",
    "move_claim",
    "moving",
    "parting",
    "passages",
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
    "rounds",
    "split_actor",
    "split_claim",
    "splitting",
    "target_use",
    "use_by_coder",
    "variable_use",
    "with_number",
]
