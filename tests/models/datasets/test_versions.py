"""The codebook in the versions that something was coded under, whole and with uids."""

from __future__ import annotations

import json
from dataclasses import replace

from models import codebook, coding, datasets
from models.codebook import Claim, Codebook, Target, Variable
from tests.conftest import World, code, span_of

WHOLE = Codebook(
    "Rents, first",
    "What it is for.",
    ("One.", "Two."),
    (Claim("1", "Cap", "A cap.", ("a",), ("b",), ("c",), ("d", "e"), target="cap"), Claim("2", "Open", parent=None)),
    (Target("cap", "Cap!", "A cap."), Target("zone", "Zone!")),
    (Variable("why", "Why?", "statement", "choice", ("x", "y"), "Because.", required=False),),
)


def coded_under(world: World, book: Codebook) -> Codebook:
    """The codebook as it is once it was replaced and something was coded under it."""
    codebook.replace(world.project, world.lead, book)
    made = code(world.project, world.ana, world.article, [span_of("ALDEN")])
    coding.set_claims(world.project, world.ana, coding.Ref(made), [world.claim_id("2")])
    return codebook.load(world.project)


def test_a_version_is_what_the_codebook_was_then_word_by_word(world: World):
    then = coded_under(world, WHOLE)
    codebook.replace(world.project, world.lead, replace(WHOLE, title="Rents, second", rules=()))
    now = codebook.load(world.project)
    found = datasets.versions(world.project, datasets.select(world.project))
    assert list(found) == [then.version, now.version], "the oldest first, and the present though nobody used it"
    old = found[then.version]
    assert (old.title, old.description, old.rules, old.version) == (
        then.title,
        then.description,
        then.rules,
        then.version,
    )
    assert (old.claims, old.targets, old.variables) == (then.claims, then.targets, then.variables)
    assert [thing.uid for thing in (*old.claims, *old.targets, *old.variables)] == [
        thing.uid for thing in (*then.claims, *then.targets, *then.variables)
    ]
    assert all(thing.uid for thing in (*old.claims, *old.targets, *old.variables))
    assert found[now.version] is now


def test_the_present_is_there_once_also_where_something_was_coded_under_it(world: World):
    now = coded_under(world, WHOLE)
    found = datasets.versions(world.project, datasets.select(world.project))
    assert list(found) == [now.version]
    assert found[now.version] is now


def test_what_was_written_down_without_uids_has_them_by_its_id_or_not_at_all(world: World):
    then = coded_under(world, WHOLE)
    content = json.loads(world.project.value("SELECT content FROM codebook_version ORDER BY number DESC LIMIT 1"))
    for kind in ("claims", "targets", "variables"):
        for thing in content[kind]:
            del thing["uid"]
    content["claims"].append({**content["claims"][0], "number": "9", "id": 999})
    with world.project.transaction():
        world.project.execute(
            "UPDATE codebook_version SET content = ? WHERE number = ?", json.dumps(content), then.version
        )
    codebook.replace(world.project, world.lead, replace(WHOLE, rules=()))
    old = datasets.versions(world.project, datasets.select(world.project))[then.version]
    known = {c.number: c.uid for c in then.claims}
    assert {c.number: c.uid for c in old.claims} == {**known, "9": ""}
    assert [t.uid for t in old.targets] == [t.uid for t in then.targets]
    assert [v.uid for v in old.variables] == [v.uid for v in then.variables]


def test_the_version_that_a_project_begins_with_is_empty(world: World):
    made = code(world.project, world.ana, world.article, [span_of("ALDEN")])
    statement = (
        "UPDATE statement SET codebook_version_id = (SELECT id FROM codebook_version WHERE number = 1) WHERE id = ?"
    )
    with world.project.transaction():
        world.project.execute(statement, made)
    found = datasets.versions(world.project, datasets.select(world.project))
    assert replace(found[1], version_id=0) == Codebook("", version=1)


def test_a_uid_that_was_written_down_stays_though_its_id_means_another_by_now(world: World):
    then = coded_under(world, WHOLE)
    content = json.loads(world.project.value("SELECT content FROM codebook_version ORDER BY number DESC LIMIT 1"))
    content["claims"][0]["uid"] = "as it was"
    with world.project.transaction():
        world.project.execute(
            "UPDATE codebook_version SET content = ? WHERE number = ?", json.dumps(content), then.version
        )
    codebook.replace(world.project, world.lead, replace(WHOLE, rules=()))
    assert datasets.versions(world.project, datasets.select(world.project))[then.version].claims[0].uid == "as it was"


def test_only_what_the_selection_holds_makes_a_version_count(world: World):
    then = coded_under(world, WHOLE)
    begun = coding.create(world.project, world.ben, world.article, [span_of("ALDEN")]).made("statement")
    codebook.replace(world.project, world.lead, replace(WHOLE, rules=()))
    now = codebook.load(world.project)
    assert begun
    assert list(datasets.versions(world.project, datasets.select(world.project, ["C02"]))) == [now.version]
    assert list(datasets.versions(world.project, datasets.select(world.project, ["C01"]))) == [
        then.version,
        now.version,
    ]
    later = datasets.select(world.project, since="2999-01-01")
    assert list(datasets.versions(world.project, later)) == [now.version]
