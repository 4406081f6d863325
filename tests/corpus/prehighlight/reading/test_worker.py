"""The child process that reads, as other programs on the machine see it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are told apart otherwise there")
def test_a_reading_stands_back_behind_what_a_person_does():
    module = "corpus.prehighlight.reading.worker"
    asks = f"import os, {module} as w; w.stand_back(); print(os.getpriority(os.PRIO_PROCESS, 0))"
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True).stdout
    assert int(told) > os.getpriority(os.PRIO_PROCESS, 0)
