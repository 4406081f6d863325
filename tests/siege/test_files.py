"""A short draw of each siege by files; `make siege` draws many."""

from __future__ import annotations

import random
import sys

import pytest

from tests.siege.files import FILES


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made as Unix does")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", FILES)
def test_no_good_file_is_lost(tmp_path, name, seed):
    assert FILES[name](tmp_path, random.Random(seed))
