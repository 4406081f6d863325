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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_an_article_that_takes_too_much_memory_costs_only_itself():
    greedy = (
        "from corpus.prehighlight.reading import worker\n"
        "from models.findings import Reading\n"
        "class Greedy:\n"
        "    def read(self, texts):\n"
        "        for text in texts:\n"
        "            bytearray(4_000_000_000 if text == 'greedy' else 1)\n"
        "            yield Reading((), (), ())\n"
        "worker.bound_memory(worker.MEMORY)\n"
        "batch = [{'id': n, 'text': text} for n, text in enumerate(('a', 'greedy', 'b'))]\n"
        "for answer in worker._answers(Greedy(), batch):\n"
        "    print(answer.get('error', 'read'))\n"
    )
    said = subprocess.run([sys.executable, "-c", greedy], capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == ["read", "Reading this article took more memory than one article should.", "read"]


READ_FOR_EVER = """
import os, subprocess, sys
child = subprocess.Popen([sys.executable, "-c", '''
import os
from corpus.serving import end_with
end_with(os.getppid())
print("reading", flush=True)
while True:
    sum(range(1000))
'''])
child.wait()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_a_reading_ends_with_who_began_it():
    with subprocess.Popen([sys.executable, "-c", READ_FOR_EVER], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"reading\n"
        parent.kill()
        assert parent.stdout.read() == b"", "it ends when the last who could write to it has"
