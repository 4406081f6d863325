"""What a change of codes or actors has left for a coder to decide: why, and in which words it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from models.wording import later, say


class Reason(StrEnum):
    """Why a coding must be looked at again."""

    MERGED = "merged"  # its claim is another now
    SPLIT = "split"  # its claim was divided
    RETIRED = "retired"  # its claim or target is not used any more
    REWORDED = "reworded"  # its claim or target means something else now
    AIM = "aim"  # its claim goes with another target now, and its stance was toward the earlier one
    OPTION = "option"  # its answer is none any more
    ACTOR = "actor"  # two of its actors are one now, and were coded differently


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about one statement that is open."""

    row_id: int
    reason: Reason
    question: str
    key: str = ""  # of the variable that it is about, where it is about an answer


QUESTIONS = {
    Reason.MERGED: later("{before} is {after} now: does that hold here?"),
    Reason.SPLIT: later("{before} was divided: is this still it, or one of {after}?"),
    Reason.RETIRED: later("{before} is not used any more: what is it now?"),
    Reason.REWORDED: later("{before} was replaced by {after}, which means something else: is it that?"),
    Reason.AIM: later("The stance is toward “{toward}”, and {after} goes with “{aim}” now: which is meant?"),
    Reason.OPTION: later("“{before}” is no answer to “{variable}” any more: which one is it?"),
    Reason.ACTOR: later("{before} is {after} now, who was coded {theirs} where {before} was {ours}: which holds?"),
}
WITHOUT_AIM = later("The stance is toward “{toward}”, and {after} goes with no target now: does it hold?")
TOWARD_CLAIM = later("The stance is toward the claim itself, and {after} goes with “{aim}” now: which is meant?")


def question(reason: Reason, arguments: Mapping[str, Any]) -> str:
    """A question in words."""
    if reason is Reason.AIM and not arguments.get("aim"):
        return say(WITHOUT_AIM, **arguments)
    if reason is Reason.AIM and not arguments.get("toward"):
        return say(TOWARD_CLAIM, **arguments)
    return say(QUESTIONS[reason], **arguments)
