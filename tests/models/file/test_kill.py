"""Killed at any moment, a project has all that was reported as saved, and is whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import build

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the coder to be killed is forked")
ROOT = Path(__file__).parents[3]


def kill(folder: Path, rounds: int, seed: int) -> None:
    path = folder / "rents.standfirst"
    build(path).project.close()
    # A process of its own: the suite's has threads, and what has threads should not fork.
    ran = subprocess.run(
        [sys.executable, "-m", "tests.killing", str(path), str(rounds), str(seed)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    reported = int(ran.stdout.split()[2])
    assert reported > rounds, "the coder hardly ever got to work"


@pytest.mark.parametrize("seed", range(4))
def test_all_that_was_saved_is_there_after_fifty_kills(tmp_path, seed):
    kill(tmp_path, 50, seed)


@pytest.mark.fuzz
@pytest.mark.parametrize("seed", range(4, 8))
def test_all_that_was_saved_is_there_after_many_kills(tmp_path, seed):
    kill(tmp_path, 250, seed)
