"""When a statement counts as coded: by one rule in Python for the card, and by one in SQL for counts and exports."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from models import codebook, coding, errors
from models.actors import ActorSpec
from models.codebook import Claim, Codebook, Target, Variable
from models.coding import Item, Lack, Missing, Ref, Stance, State, items, lacks, statement
from models.findings import ActorKind, Span
from tests.conftest import CODEBOOK, World

CODED = State.CODED
BOOK = Codebook(
    "B",
    claims=(Claim("1", "Cap", target="cap", id=1), Claim("1.1", "Below", parent="1", id=2), Claim("2", "Open", id=3)),
    targets=(Target("cap", "Cap!", id=11), Target("old", "Old!", id=12, retired=True)),
    variables=(
        Variable("why", "Why?", "statement", "choice", ("a", "b"), id=21, required=True),
        Variable("how", "How?", "statement", "choice", ("a", "b"), id=22),
        Variable("main", "Main?", "article", "choice", ("a", "b"), id=23, required=True),
        Variable("gone", "Gone?", "statement", "choice", ("a", "b"), id=24, required=True, retired=True),
    ),
)


@pytest.fixture
def made(world: World) -> Item:
    """A statement of the first draft, kept as it stood."""
    coding.accept(world.project, world.ana, world.first.ref)
    return world.first


def what(item: Item, book: Codebook = BOOK) -> list[Missing]:
    return [lack.what for lack in lacks(item, book)]


def test_a_card_names_what_is_lacking_in_its_own_order(made):
    bare = replace(made, actors=(), claims=(), positions=(replace(made.positions[0], actor_id=None, target_id=11),))
    assert what(bare) == [Missing.SPEAKER, Missing.CLAIM, Missing.STANCE, Missing.ANSWER]
    full = replace(made, claims=(1,), positions=(replace(made.positions[0], stance=Stance.MIXED),), answers={21: "a"})
    assert what(full) == []


def test_each_position_without_a_stance_is_one_thing(made):
    lind = made.claimants[0].actor_id
    rows = tuple(
        replace(made.positions[0], target_id=t, stance=s) for t, s in ((11, None), (12, Stance.MIXED), (13, None))
    )
    item = replace(made, claims=(3,), positions=rows, answers={21: "a"})
    assert lacks(item, BOOK) == (
        Lack(Missing.STANCE, position=rows[0]), Lack(Missing.STANCE, position=rows[2]),
    )  # fmt: skip
    assert rows[0].place == (lind, 11)


@pytest.mark.parametrize(("claims", "asked"), [((3,), False), ((1,), True), ((2,), True), ((3, 2), True)], ids=range(4))
def test_a_stance_is_asked_for_where_a_claim_goes_with_a_target(made, claims, asked):
    item = replace(made, claims=claims, answers={21: "a"})
    assert (what(item) == [Missing.STANCE]) is asked
    elsewhere = replace(BOOK, claims=tuple(replace(c, target="old" if c.target else None) for c in BOOK.claims))
    assert what(item, elsewhere) == [], "a target that is retired asks for nothing"


def test_only_what_is_asked_of_a_statement_and_required_still_is_lacking(made):
    (lack,) = lacks(replace(made, claims=(3,)), BOOK)
    assert (lack.what, lack.variable) == (Missing.ANSWER, BOOK.variables[0])


def test_enter_keeps_what_is_not_complete_and_it_counts_from_the_moment_it_is(world):
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref)
    ref = world.first.ref
    assert (world.first.kept, world.first.state) == (True, State.BEGUN)
    coding.set_claims(project, ana, ref, [world.claim_id("1.1")])
    assert world.first.state is State.BEGUN, "it has a target, and no stance toward it"
    coding.set_stance(project, ana, ref, Stance.SUPPORT)
    assert world.first.state is State.CODED
    coding.set_stance(project, ana, ref, None)
    assert world.first.state is State.BEGUN
    coding.set_claims(project, ana, ref, [world.claim_id("2")])
    assert world.first.state is State.CODED, "a claim without a target asks for no stance"
    coding.set_actors(project, ana, ref, [])
    assert world.first.state is State.BEGUN


def test_what_is_complete_but_was_not_kept_is_begun(world):
    project, ana = world.project, world.ana
    coding.set_claims(project, ana, world.first.ref, [world.claim_id("2")])
    assert (world.first.kept, world.first.state, what(world.first, codebook.load(project))) == (False, State.BEGUN, [])


def test_an_unnamed_source_is_a_speaker(world):
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref, [world.claim_id("2")])
    coding.set_actors(project, ana, world.first.ref, [ActorSpec("a county official", ActorKind.UNNAMED)])
    assert world.first.state is State.CODED


def book_with(**changes: object) -> Codebook:
    return replace(CODEBOOK, **changes)


def required(is_required: bool) -> Codebook:
    return book_with(variables=(CODEBOOK.variables[0], replace(CODEBOOK.variables[1], required=is_required)))


def aimed(target: str | None) -> Codebook:
    return book_with(claims=(*CODEBOOK.claims[:3], replace(CODEBOOK.claims[3], target=target)))


def test_what_a_new_version_of_the_codebook_asks_makes_a_statement_begun_again(world):
    project, ana, lead = world.project, world.ana, world.lead
    coding.accept(project, ana, world.first.ref, [world.claim_id("2")])
    for book, state in (
        (required(True), State.BEGUN), (required(False), State.CODED), (aimed("zone"), State.BEGUN),
        (aimed(None), State.CODED), (required(True), State.BEGUN), (book_with(variables=()), State.CODED),
    ):  # fmt: skip
        codebook.replace(project, lead, book)
        assert world.first.state is state
    codebook.replace(project, lead, required(True))
    coding.set_answer(project, ana, world.first.ref, 2, "cost")
    assert world.first.state is State.CODED


def step(world: World, luck: random.Random) -> Callable[[], object]:
    """Something that may make a statement complete, or incomplete."""
    project, ana, lead = world.project, world.ana, world.lead
    there = items(project, ana, world.article)
    item = luck.choice(there)
    ref, place = item.ref, luck.choice([p.place for p in item.positions] or [(None, None)])
    names = [ActorSpec(name) for name in luck.sample(["Ann Moss", "Voss", "Rosa Lind"], luck.randint(0, 2))]
    claims = luck.sample([1, 2, 3, 4], luck.randint(0, 2))
    books = [CODEBOOK, required(True), aimed("zone"), aimed("cap"), book_with(targets=CODEBOOK.targets[:1])]
    at = luck.randint(0, 40)
    acts: list[Callable[[], object]] = [
        lambda: coding.accept(project, ana, ref),
        lambda: coding.accept(project, ana, ref, claims),
        lambda: coding.set_claims(project, ana, ref, claims),
        lambda: coding.set_actors(project, ana, ref, names),
        lambda: coding.set_stance(project, ana, ref, luck.choice([None, *Stance]), luck.choice([None, place])),
        lambda: coding.set_target(project, ana, ref, luck.choice([None, 1, 2]), place),
        lambda: coding.add_position(project, ana, ref, luck.choice([1, 2]), None),
        lambda: coding.drop_position(project, ana, ref, place),
        lambda: coding.set_answer(project, ana, ref, 2, luck.choice([None, "cost"])),
        lambda: coding.create(project, ana, world.article, [Span(at, at + 4)]),
        lambda: coding.merge(project, ana, ref, [luck.choice(there).ref]),
        lambda: coding.split(project, ana, ref, item.evidence[0].start + 2),
        lambda: codebook.replace(project, lead, luck.choice(books)),
        lambda: world_undo(world),
    ]
    return luck.choice(acts)


def world_undo(world: World) -> None:
    from models import history

    luck = history.undo if len(world.sentences) % 2 else history.redo
    luck(world.project, world.ana)


@pytest.mark.parametrize("seed", range(12))
def test_both_rules_say_the_same_whatever_was_done(world, seed):
    luck, seen = random.Random(seed), set()
    for _ in range(60):
        try:
            step(world, luck)()
        except (errors.NotAllowed, errors.NotFound):
            continue
        book = codebook.load(world.project)
        for item in coding.statements(world.project, world.ana, world.article):
            is_coded = item.kept and not lacks(item, book)
            assert (item.state is CODED) is is_coded, lacks(item, book)
            seen.add(is_coded)
            assert statement(world.project, item.statement_id or 0).state is item.state
    assert False in seen


def test_a_statement_is_told_by_a_change_as_the_file_has_it(world):
    """What an action gives back is in the state that the triggers have put it into."""
    project, ana = world.project, world.ana
    for act in (
        lambda: coding.accept(project, ana, world.first.ref, [world.claim_id("1.1")]),
        lambda: coding.set_stance(project, ana, world.first.ref, Stance.MIXED),
        lambda: coding.set_claims(project, ana, world.first.ref, [world.claim_id("2")]),
        lambda: coding.set_actors(project, ana, Ref(world.first.statement_id), []),
    ):
        told = act().outcome
        assert isinstance(told, Item)
        assert told == statement(project, told.statement_id or 0)
