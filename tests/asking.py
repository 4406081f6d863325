"""A codebook that asks whatever a codebook can ask, and a project with it."""

from __future__ import annotations

from dataclasses import replace

from models import codebook
from models.codebook import Condition, Variable
from tests.conftest import CODEBOOK, World

MAIN, WHY = CODEBOOK.variables
ASKING = replace(
    CODEBOOK,
    variables=(
        MAIN,
        WHY,
        Variable("opinion", "Is it an opinion piece?", "article", "yes-no"),
        Variable(
            "grounds", "On which grounds?", "statement", "several-of",
            ("cost", "law", "=fair; or so"),
            condition=Condition("opinion", ("no",), ("1",)),
        ),
        Variable("law", "Which paragraph?", "statement", "whole-number", condition=Condition("grounds", ("law",))),
        Variable("until", "Until when?", "stance", "date", condition=Condition(claims=("1.1",))),
        Variable(
            "strong", "In strong words?", "stance", "yes-no", required=True, condition=Condition("opinion", ("no",))
        ),
        Variable("party", "Party", "actor", "choice", ("Green", "Blue")),
        Variable("offices", "Offices held", "actor", "several-of", ("mayor", "judge", "clerk")),
    ),
)  # fmt: skip


def take_up(world: World) -> dict[str, int]:
    """Give a project this codebook; the ids of its questions by key."""
    codebook.replace(world.project, world.lead, ASKING)
    return {v.key: v.id for v in codebook.load(world.project).variables}
