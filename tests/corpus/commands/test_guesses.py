"""How often guessed claims are right: measured, and at least so often on the sample."""

from __future__ import annotations

import json

import pytest

from corpus import sample
from models.errors import PipelineUnavailable


def no_reading(*_):
    raise PipelineUnavailable("There is no pipeline.")
    yield


@pytest.fixture
def coded(shell, monkeypatch):
    monkeypatch.setattr(sample, "prehighlight", no_reading)
    assert shell("new", "sample", "--sample") == 0
    return shell


def test_on_the_sample_guesses_are_right_so_often(coded):
    assert coded("guesses", "sample.standfirst", "--json") == 0
    found = json.loads(coded.out)
    assert [one["coder"] for one in found] == ["C01", "C02"]
    total = {name: sum(one["alone"][name] for one in found) for name in found[0]["alone"]}
    assert total["statements"] == 57
    assert total["first"] >= 0.75 * 57
    assert total["among_five"] >= 0.95 * 57
    assert total["shown"] >= 0.5 * 57
    assert total["shown_right"] >= 0.9 * total["shown"]


def test_figures_are_a_table_or_a_sentence(coded, shell):
    assert coded("guesses", "sample.standfirst") == 0
    lines = [line.split() for line in coded.out.splitlines()]
    assert lines[0][:3] == ["coder", "guesses", "by"]
    assert [line[0] for line in lines[1:]] == ["C01", "C01", "C02", "C02"]
    assert "33" in lines[1]
    assert shell("new", "empty") == 0
    assert shell("guesses", "empty.standfirst") == 0
    assert shell.out == "Nothing is coded yet by which guesses could be measured.\n"
