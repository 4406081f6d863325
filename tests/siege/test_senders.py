"""A short draw of each siege by senders; `make siege` draws many."""

from __future__ import annotations

import random

import pytest

from tests.siege.senders import SENDERS


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", SENDERS)
def test_what_is_received_cant_hurt(tmp_path, name, seed):
    assert SENDERS[name](tmp_path, random.Random(seed))
