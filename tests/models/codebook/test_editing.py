"""Each edit of the codebook is a version, and no coding loses its code."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from models import codebook, coding, errors
from models.codebook import Claim, Codebook, Target, Variable
from models.coding import items
from tests.conftest import CODEBOOK


def test_every_edit_of_the_codebook_is_a_version(world):
    assert codebook.load(world.project).version == 2
    codebook.add_claim(world.project, world.ana, Claim("", "Rent aid", parent="1"))
    codebook.add_target(world.project, world.ana, Target("aid", "The county should pay rent aid."))
    now_there = codebook.load(world.project)
    assert now_there.version == 4
    assert "1.3" in [c.number for c in now_there.claims]
    claim = now_there.claim(world.claim_id("1.3"))
    codebook.edit_claim(world.project, world.lead, replace(claim, label="Rental aid"))
    assert codebook.load(world.project).version == 5
    versions = world.project.tuples("SELECT number, content FROM codebook_version ORDER BY number")
    assert "Rent aid" in versions[2][1]
    assert "Rental aid" in versions[4][1]


def test_an_imported_codebook_retires_what_it_lacks_and_keeps_codings(world):
    coding.set_claims(world.project, world.ana, world.first.ref, [world.claim_id("2")])
    codebook.replace(world.project, world.lead, replace(CODEBOOK, claims=CODEBOOK.claims[:3]))
    zoning = codebook.load(world.project).claim(world.claim_id("2"))
    assert zoning.retired
    assert world.first.claims == (zoning.id,)
    other = items(world.project, world.ana, world.article)[1]
    with pytest.raises(errors.NotAllowed, match="retired"):
        coding.set_claims(world.project, world.ana, other.ref, [zoning.id])


@pytest.mark.parametrize(
    "broken",
    [
        replace(CODEBOOK, claims=(Claim("1", "A"), Claim("1", "B"))),
        replace(CODEBOOK, claims=(Claim("1.1", "A", parent="1"),)),
        replace(CODEBOOK, claims=(Claim("1", "A", target="nowhere"),)),
    ],
)
def test_a_codebook_that_does_not_hang_together_is_refused(world, broken):
    with pytest.raises(errors.NotAllowed):
        codebook.replace(world.project, world.lead, broken)
    assert codebook.load(world.project).version == 2


def rows_of_last(change, table: str) -> list[tuple]:
    return [(row.before, row.after) for row in change.rows if row.table == table]


def test_each_edit_tells_what_it_did(world):
    project = world.project
    added = codebook.add_claim(project, world.ana, Claim("", " Rent aid ", parent="1"))
    assert added.sentence == "added the claim 1.3 Rent aid"
    claim = codebook.load(project).claim(world.claim_id("1.3"))
    edited = codebook.edit_claim(project, world.lead, replace(claim, label="Rental aid"))
    assert edited.sentence == "changed the claim 1.3 Rental aid"
    aimed = codebook.add_target(project, world.ana, Target("aid", "The county should pay."))
    assert aimed.sentence == "added the target “The county should pay.”"
    replaced = codebook.replace(project, world.lead, CODEBOOK, "as agreed")
    assert replaced.sentence == "changed the codebook (as agreed)"
    notes = [note for (note,) in project.tuples("SELECT note FROM codebook_version ORDER BY number")]
    assert notes[2:] == ["added claim 1.3", "changed claim 1.3", "added target aid", "as agreed"]


def test_what_changes_nothing_makes_no_version(world):
    project = world.project
    there = codebook.load(project)
    assert codebook.edit_claim(project, world.lead, there.claims[0]).id == 0
    same = replace(there, claims=there.claims)
    codebook.replace(project, world.lead, same)
    assert codebook.load(project).version == there.version


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda p, a: codebook.add_claim(p, a, Claim("1.1", "Again", parent="1")), "has a claim 1.1 already"),
        (lambda p, a: codebook.add_claim(p, a, Claim("", "  ", parent="1")), "A claim needs a label"),
        (lambda p, a: codebook.add_target(p, a, Target("cap", "Cap!")), "has a target cap already"),
        (lambda p, a: codebook.add_target(p, a, Target("aid", "  ")), "A target needs a proposition"),
    ],
)
def test_what_can_t_be_added_is_refused_with_its_reason(world, edit, why):
    before = codebook.load(world.project)
    with pytest.raises(errors.NotAllowed, match=why):
        edit(world.project, world.lead)
    assert codebook.load(world.project) == before


def test_only_a_lead_rewords_and_replaces(world):
    claim = codebook.load(world.project).claims[0]
    with pytest.raises(errors.NotAllowed):
        codebook.edit_claim(world.project, world.ana, replace(claim, label="Mine"))
    with pytest.raises(errors.NotAllowed):
        codebook.replace(world.project, world.ana, CODEBOOK)


def test_a_free_number_is_the_next_one_below_its_parent_or_at_the_top(world):
    project = world.project
    for parent, number in (("1", "1.3"), ("1", "1.4"), (None, "3"), ("3", "3.1")):
        codebook.add_claim(project, world.ana, Claim("", "New", parent=parent))
        assert number in {c.number for c in codebook.load(project).claims}
    order = [c.number for c in codebook.load(project).claims]
    assert order == ["1", "1.1", "1.2", "1.3", "1.4", "2", "3", "3.1"]


def test_an_import_takes_every_field_over_and_keeps_the_order_of_the_file(world):
    project = world.project
    new = Codebook(
        "New title", "About", ("Rule one.",),
        (
            Claim("2", "Zoning", "Def", ("in",), ("out",), ("e.g.",), ("plot",), None, "zone"),
            Claim("2.1", "Towers", parent="2"),
            Claim("1", "Limits"),
        ),
        (Target("zone", "Zone!", "Wide"),),
        (
            Variable("tone", "Tone", "article", "choice", ("kind", "harsh"), "How?"),
            Variable("frame", "Another label", "statement", "text", (), "Why?"),
        ),
    )  # fmt: skip
    codebook.replace(project, world.lead, new)
    there = codebook.load(project)
    assert (there.title, there.description, there.rules) == ("New title", "About", ("Rule one.",))
    assert [replace(c, id=0) for c in there.claims if not c.retired] == list(new.claims)
    assert [replace(t, id=0) for t in there.targets if not t.retired] == list(new.targets)
    assert [replace(v, id=0) for v in there.variables if v.key in ("tone",)] == [new.variables[0]]
    gone = {t.key for t in there.targets if t.retired}, {c.number for c in there.claims if c.retired}
    assert gone == ({"cap"}, {"1.1", "1.2"})
    again = codebook.replace(project, world.lead, replace(new, targets=(Target("zone", "Zone it!"),)))
    assert [after for before, after in rows_of_last(again, "target") if before] == [
        {"proposition": "Zone it!", "definition": ""}
    ]


def test_a_claim_goes_with_its_own_target_or_that_of_the_nearest_above(world):
    book = Codebook(
        "B",
        claims=(
            Claim("1", "A", target="cap", id=1), Claim("1.1", "B", parent="1", id=2),
            Claim("1.1.1", "C", parent="1.1", target="old", id=3), Claim("2", "D", id=4),
        ),
        targets=(Target("cap", "Cap!", id=11), Target("old", "Old!", retired=True, id=12)),
    )  # fmt: skip
    found = [book.target_of(claim_id) for claim_id in (1, 2, 3, 4)]
    assert [t and t.key for t in found] == ["cap", "cap", None, None]
    assert book.claim(2).name == "1.1  B"
    assert (book.claims[0].id, book.target(12).key, Codebook("B").version) == (1, "old", 1)
    for ask in (book.claim, book.target, book.variable):
        with pytest.raises(errors.NotFound, match="not in the codebook any more"):
            ask(99)


@pytest.mark.parametrize(
    ("type_", "right", "wrong"),
    [
        ("choice", ("kind", "harsh"), ("Kind", "")),
        ("yes-no", ("yes", "no"), ("maybe", "")),
        ("number", ("3", "-2.5"), ("three", "")),
        ("text", ("anything", ""), ()),
    ],
)
def test_an_answer_must_be_one_to_its_question(type_, right, wrong):
    asked = Variable("v", "Tone", "article", type_, ("kind", "harsh"))
    asked.check(None)
    for value in right:
        asked.check(value)
    for value in wrong:
        with pytest.raises(errors.NotAllowed, match="Tone"):
            asked.check(value)


@pytest.mark.parametrize(
    ("book", "told"),
    [
        (Codebook("B", targets=(Target("a", "A."), Target("a", "B."))), "The codebook has a target twice: a"),
        (Codebook("B", variables=(Variable("a", "A", "article", "text"),) * 2), "The codebook has a variable twice: a"),
    ],
    ids=["target", "variable"],
)
def test_what_stands_twice_is_named(world, book, told):
    with pytest.raises(errors.NotAllowed, match=told):
        codebook.replace(world.project, world.lead, book)


def test_a_version_says_which_it_is_and_who_is_who(world):
    codebook.replace(world.project, world.lead, Codebook("B", claims=(Claim("1", "One"),)))
    number, content = world.project.tuples("SELECT number, content FROM codebook_version ORDER BY number DESC LIMIT 1")[
        0
    ]
    kept = json.loads(content)
    assert kept["version"] == number == codebook.load(world.project).version
    uids = dict(world.project.tuples("SELECT number, uuid FROM claim"))
    assert {claim["number"]: claim["uid"] for claim in kept["claims"]} == uids


def test_all_that_stands_twice_is_named_and_what_has_no_key_too(world):
    twice = Codebook("B", targets=tuple(Target(key, "A.") for key in "abab"))
    with pytest.raises(errors.NotAllowed, match="a target twice: a, b"):
        codebook.replace(world.project, world.lead, twice)
    for book, what in (
        (Codebook("B", claims=(Claim("", "One"),)), "claim"),
        (Codebook("B", targets=(Target("", "A."),)), "target"),
    ):
        with pytest.raises(errors.NotAllowed, match=f"A {what} of the codebook has no number or key"):
            codebook.replace(world.project, world.lead, book)
