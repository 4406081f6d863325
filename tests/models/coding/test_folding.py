"""Which drafts are folded away, by what the machine saw, by the codebook and by what the coder rejected."""

from __future__ import annotations

import math

import pytest

from models import coding
from models.coding import NO_HABITS, Habits, Item, items, likelihood
from models.coding.folding import habits
from tests.conftest import TEXT, World


@pytest.fixture
def draft(world: World) -> Item:
    return world.first


def odds(share: float) -> float:
    return math.log(share / (1 - share))


def with_codability(item: Item, codability: float) -> Item:
    from dataclasses import replace

    return replace(item, codability=codability)


def test_what_the_machine_saw_is_all_there_is_without_a_codebook_and_habits(draft):
    for codability in (0.1, 0.5, 0.9):
        assert likelihood(TEXT, with_codability(draft, codability), None) == pytest.approx(codability)
    assert 0.99 < likelihood(TEXT, with_codability(draft, 1.0), None) < 1
    assert 0 < likelihood(TEXT, with_codability(draft, 0.0), None) < 0.01


@pytest.mark.parametrize(("shared", "more"), [(0, -0.8), (1, 0.4), (3, 1.2), (9, 1.2)])
def test_words_of_the_codebook_make_it_likelier_and_their_lack_less_likely(draft, shared, more):
    found = likelihood(TEXT, with_codability(draft, 0.5), shared)
    assert odds(found) == pytest.approx(more)


def test_a_cue_that_the_coder_mostly_rejects_makes_it_less_likely(draft):
    item = with_codability(draft, 0.5)
    usual = Habits({"said": 3, "told": 5}, {"said": 1, "noted": 7})
    assert odds(likelihood(TEXT, item, None, usual)) == pytest.approx(math.log(4 / 2) - math.log(9 / 9))
    never = Habits({"told": 30}, {"said": 40})
    assert odds(likelihood(TEXT, item, None, never)) == -1.5
    always = Habits({"said": 40}, {"told": 30})
    assert odds(likelihood(TEXT, item, None, always)) == 1.5
    few = Habits({"said": 2}, {"said": 1, "told": 30})
    assert likelihood(TEXT, item, None, few) == likelihood(TEXT, item, None, NO_HABITS) == 0.5


def test_habits_are_what_became_of_the_coder_s_own_drafts_by_their_cue(world: World):
    first, second = items(world.project, world.ana, world.article)
    coding.accept(world.project, world.ana, first.ref)
    coding.reject(world.project, world.ana, second.ref)
    coding.reject(world.project, world.ben, items(world.project, world.ben, world.article)[0].ref)
    assert habits(world.project, world.ana) == Habits({"said": 1}, {"told": 1})
    assert habits(world.project, world.ben) == Habits({}, {"said": 1})
