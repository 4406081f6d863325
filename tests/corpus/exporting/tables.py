"""The tables of an export set, read as a user of them would."""

from __future__ import annotations

from pathlib import Path

from corpus.exporting.csv_check import Written
from corpus.exporting.table import Table
from models import actors, codebook, coding
from models.codebook import Variable
from models.coding import Ref
from tests.conftest import World


def answer_more(world: World, ref: Ref) -> None:
    """Ask a statement for several of some options, and its actor for a fact, and have both answered."""
    project = world.project
    reasons = Variable("reasons", "Reasons given", "statement", "several-of", ("jobs", "homes", "taxes"))
    level = Variable("level", "Level of government", "actor", "choice", ("local", "state"))
    asked = [codebook.add_variable(project, world.lead, one).made("variable") for one in (reasons, level)]
    coding.set_answer(project, world.ana, ref, asked[0], '["jobs", "taxes"]')
    actor_id = project.value("SELECT actor_id FROM statement_actor ORDER BY id LIMIT 1")
    actors.answer_of_actor(project, world.ana, actor_id, asked[1], "local")


def rows(folder: Path, table: Table, is_guarded: bool = False) -> list[dict[str, str]]:
    """The rows of a table, each by the names of its columns."""
    read = Written(folder, is_guarded).read(table)
    return [dict(zip((c.name for c in table.columns), row, strict=True)) for row in read]
