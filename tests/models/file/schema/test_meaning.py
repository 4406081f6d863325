"""A file of the second generation, brought to the third; and the rule that the file itself keeps from then on."""

from __future__ import annotations

import json

import pytest

from models import coding
from models.actors import ActorSpec
from models.checking import check
from models.codebook import Claim, Codebook, Target, replace
from models.file import Project
from tests.conftest import World

GAP = "SELECT speaker, claim, stances, answers FROM statement_gap ORDER BY statement_id"


def tables(project: Project) -> set[str]:
    return {name for (name,) in project.tuples("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_nothing_that_helped_on_the_way_is_left(year):
    assert not {"by_person", "mode_found", "by_machine", "outcome_of_second"} & tables(year)
    assert check(year) == []


def test_what_was_accepted_is_kept_and_counts_where_it_lacks_nothing(year):
    kept = dict(year.tuples("SELECT kept, count(*) FROM statement GROUP BY kept"))
    assert kept[1] > 0
    wrong = (
        "SELECT count(*) FROM statement s JOIN statement_gap g ON g.statement_id = s.id "
        "WHERE (s.state = 'coded') <> (s.kept = 1 AND g.speaker + g.claim + g.stances + g.answers = 0)"
    )
    assert year.value(wrong) == 0


@pytest.mark.parametrize("table", ["actor", "alias"])
def test_who_gave_a_name_is_told_by_the_action_that_made_it(year, table):
    verbs = year.tuples(
        f"SELECT x.given_by, c.verb FROM {table} x JOIN change_row r ON r.row_uid = x.uuid AND r.before IS NULL "
        "JOIN change c ON c.id = r.change_id AND c.kind = 'action'"
    )
    by_hand = {"make_actor", "set_actors"} if table == "actor" else {"add_alias", "edit_actor"}
    assert verbs
    assert {(given_by, verb) for given_by, verb in verbs if (given_by == "person") != (verb in by_hand)} == set()


def test_rows_and_history_agree_on_what_a_person_chose(year):
    for table, column in (("statement", "mode_chosen"), ("stance", "target_chosen"), ("actor", "given_by")):
        now = dict(year.tuples(f"SELECT uuid, {column} FROM {table}"))
        told: dict[str, object] = {}
        for uid, after in year.tuples(
            "SELECT row_uid, after FROM change_row WHERE table_name = ? AND after NOT NULL ORDER BY id", table
        ):
            values = json.loads(after)
            if column in values:
                told[uid] = values[column]
        agreed = [uid for uid in now if uid in told and told[uid] == now[uid]]
        assert [uid for uid in now if uid in told and told[uid] != now[uid]] == []
        assert agreed or not now, table


def test_a_claim_that_comes_to_have_a_target_asks_for_a_stance(world: World):
    coding.accept(world.project, world.ana, world.first.ref, [4])
    assert world.project.tuples(GAP) == [(0, 0, 0, 0)]
    book = Codebook(
        "Rents",
        claims=(Claim("1", "Rents", target="cap"), Claim("2", "Zoning", target="zone")),
        targets=(Target("cap", "Cap!"), Target("zone", "Zone!")),
    )
    replace(world.project, world.lead, book)
    assert world.project.tuples(GAP) == [(0, 0, 1, 0)]
    assert world.project.tuples("SELECT state FROM statement") == [("begun",)]
    replace(world.project, world.lead, Codebook("Rents", claims=(Claim("1", "Rents"), Claim("2", "Zoning"))))
    assert world.project.tuples("SELECT state FROM statement") == [("coded",)]


def test_each_thing_that_lacks_is_counted_by_itself(world: World):
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref)
    ref = world.first.ref
    assert project.tuples(GAP) == [(0, 1, 0, 0)]
    coding.set_actors(project, ana, ref, [])
    assert project.tuples(GAP) == [(1, 1, 0, 0)]
    coding.set_claims(project, ana, ref, [2])
    assert project.tuples(GAP) == [(1, 0, 1, 0)]
    coding.set_actors(project, ana, ref, [ActorSpec("Bo"), ActorSpec("Cy")])
    assert project.tuples(GAP) == [(0, 0, 2, 0)]
