"""A short draw of each siege; `make siege` draws many."""

from __future__ import annotations

import random
import sys

import pytest

from tests.siege.__main__ import SIEGES

DRAWS = {"turned bit": 6, "mangled": 6}  # quick ones


@pytest.mark.skipif(sys.platform == "win32", reason="kills and replaces as Unix does")
@pytest.mark.parametrize("name", SIEGES)
def test_nothing_saved_is_lost(tmp_path, name, monkeypatch):
    for seed in range(DRAWS.get(name, 1)):
        folder = tmp_path / str(seed)
        folder.mkdir()
        assert SIEGES[name](folder, random.Random(seed))
