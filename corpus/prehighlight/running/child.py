"""One child process that reads articles, seen from the main process, which never imports spaCy."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from typing import IO, Any

from corpus.prehighlight.pipelines import READER, READS
from corpus.processes import NO_CONSOLE, environment

WORKER = ("-m", READER)
_GRACE = 0.5  # seconds that a child has to end by itself
_PATIENCE = 5.0  # seconds for what an ended child wrote to be heard, should something else hold its standard error
_LAST_WORDS = 2_000  # bytes of a child's standard error that are kept


class Child:
    """A worker process; each line it writes is put on ``answers`` as (child, message), and None when it has ended."""

    def __init__(self, pipeline: str, answers: queue.Queue[tuple[Child, dict[str, Any] | None]]) -> None:
        self._answers = answers
        self.held: dict[int, str] = {}  # texts sent and not answered yet, in the order of sending
        self._errors = b""
        self._process = subprocess.Popen(
            [*_program(), "--pipeline", pipeline],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(os.environ),
            creationflags=NO_CONSOLE,
        )
        self._to_send: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._overhearing = threading.Thread(target=self._overhear, daemon=True)
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._listen, self._speak)]
        self._threads.append(self._overhearing)
        for thread in self._threads:
            thread.start()

    def send(self, number: int, text: str) -> None:
        """Hand over one article; never waits for the child."""
        self.held[number] = text
        self._to_send.put(json.dumps({"id": number, "text": text}).encode("ascii") + b"\n")

    def last_words(self) -> str:
        """The last line that the child wrote to standard error; to be asked when it has ended."""
        self._overhearing.join(_PATIENCE)  # it may end after the thread that has told of the end
        lines = self._errors.decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""

    def end(self) -> None:
        """Stop the process, whatever it does, and leave nothing of it behind."""
        self._to_send.put(None)
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(_GRACE)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            with contextlib.suppress(OSError):
                _there(pipe).close()

    def _listen(self) -> None:
        for line in _there(self._process.stdout):
            self._answers.put((self, json.loads(line)))
        self._answers.put((self, None))

    def _speak(self) -> None:
        pipe = _there(self._process.stdin)
        with contextlib.suppress(OSError):  # the child has ended; that is told by _listen
            while (line := self._to_send.get()) is not None:
                pipe.write(line)
                pipe.flush()

    def _overhear(self) -> None:
        for line in _there(self._process.stderr):
            self._errors = (self._errors + line)[-_LAST_WORDS:]


def _there(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # all three were asked for
    return pipe


def _program() -> list[str]:
    """What starts a worker: Python with its module, or the program itself where it is frozen."""
    return [sys.executable, READS] if getattr(sys, "frozen", False) else [sys.executable, "-P", *WORKER]
