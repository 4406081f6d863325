"""Three coders over three articles of two outlets, with what each of them has coded."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from models import articles, coding, codings, people
from models.actors import ActorSpec
from models.coding import Ref, Stance
from models.columns import Columns
from models.people import Acting, CoderRole
from tests.conftest import TEXT, World, span_of

CAP, SUPPLY, ZONING = 2, 3, 4  # claims 1.1 and 1.2, which go with one target, and 2, which has none
FAMILIES, BUILDERS, RENTS = "We keep families here", "The cap would hurt builders", "Rents must stop climbing"


@dataclass
class Coded:
    """The world with more of everything; ``made`` are statements by name."""

    world: World
    cleo: Acting
    made: dict[str, int]
    articles: list[int]

    @property
    def lead(self) -> Acting:
        return self.world.lead

    @property
    def columns(self) -> Columns:
        return codings.columns(self.world.project, self.lead)

    def key(self, column: str, label: str) -> str:
        """The key of what is shown so."""
        values = self.columns.columns[column].values
        return next(value.key for value in values if label in (value.label, value.number))


def say_so(world: World, who: Acting, article: int, words: str, claim: int, stance: Stance, speaker="Rosa Lind") -> int:
    """A complete statement."""
    project = world.project
    made = coding.create(project, who, article, [span_of(words)]).made("statement")
    coding.set_actors(project, who, Ref(made), [ActorSpec(speaker)])
    coding.set_claims(project, who, Ref(made), [claim])
    coding.set_stance(project, who, Ref(made), stance)
    return made


@pytest.fixture
def coded(world) -> Coded:
    project = world.project
    people.set_role(project, world.ben.coder_id, CoderRole.CODER)
    cleo = people.acting(project, people.person(project, "Cleo").id)
    more = articles.add_articles(
        project,
        [
            articles.NewArticle(TEXT + " Later.", "Cap again", "Harrow Sentinel", "2024-05-22"),
            articles.NewArticle(TEXT + " No date.", "Undated", "Alden Post", None),
        ],
    )
    ids = [world.article, *(added.article_id for added in more)]
    made = {
        "ana": say_so(world, world.ana, ids[0], FAMILIES, CAP, Stance.SUPPORT),
        "ben": say_so(world, world.ben, ids[0], FAMILIES, SUPPLY, Stance.SUPPORT),
        "ben 2": say_so(world, world.ben, ids[1], BUILDERS, SUPPLY, Stance.OPPOSE, "Voss"),
        "cleo": say_so(world, cleo, ids[2], RENTS, CAP, Stance.MIXED),
    }
    made["begun"] = coding.create(project, cleo, ids[1], [span_of(RENTS)]).made("statement")
    return Coded(world, cleo, made, ids)
