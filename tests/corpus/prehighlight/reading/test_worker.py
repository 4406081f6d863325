"""The child process that reads, as other programs on the machine see it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from corpus.prehighlight.pipelines import DEFAULT_PIPELINE
from corpus.prehighlight.reading import worker

LOWEST = 19  # where who runs the tests may stand already


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are told apart otherwise there")
def test_a_reading_stands_back_behind_what_a_person_does():
    asked = [sys.executable, "-m", worker.__name__, "--pipeline", DEFAULT_PIPELINE]
    with subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert b"ready" in child.stdout.readline()
        ours = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, child.pid) == min(LOWEST, ours + worker._NICE)
        child.communicate()
