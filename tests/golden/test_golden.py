"""The pre-highlighting keeps its abilities: in the golden articles nothing is found worse than when it was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest

from corpus.evaluation import Figure
from tests.golden import scoring
from tests.golden.gold import load
from tests.golden.measure import counted, floors
from tests.golden.reading import read, sample_texts

FLOORS = floors()


@dataclass(frozen=True)
class Read:
    """Golden articles that were read: the figures, and every item with whether it was found right."""

    figures: Mapping[str, Figure]
    items: Sequence[scoring.Item]


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Read:
    articles = load(sample_texts(tmp_path_factory.mktemp("golden")).__getitem__)
    found = read(articles)
    return Read(scoring.figures(articles, found), list(scoring.items(articles, found)))


@pytest.mark.parametrize("name", FLOORS["figures"])
def test_figure_is_as_good_as_measured(golden: Read, name: str) -> None:
    reached = Figure(name, **FLOORS["figures"][name])
    now = golden.figures[name]
    assert now.gold == reached.gold, "The gold has changed: measure again."
    assert now.recall >= reached.recall
    assert now.precision >= reached.precision


@pytest.mark.parametrize("ability", FLOORS["abilities"])
def test_ability_is_as_good_as_measured(golden: Read, ability: str) -> None:
    items = [item for item in golden.items if ability in item.abilities]
    reached = FLOORS["abilities"][ability]
    now = counted(items)[ability]
    assert now["of"] == reached["of"], "The gold has changed: measure again."
    wrong = "\n".join(f"{item.article}: {item.said}" for item in items if not item.right)
    assert now["found"] >= reached["found"], f"{now['found']} instead of {reached['found']} are right. Wrong:\n{wrong}"


def test_every_ability_of_the_gold_has_a_floor(golden: Read) -> None:
    assert set(counted(golden.items)) == set(FLOORS["abilities"])
