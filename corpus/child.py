"""One child process that works on articles, seen from the main process."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import IO, Any

from corpus.processes import NO_CONSOLE, environment
from corpus.workers import CHILDREN

FLAGS = {module: flag for flag, module in CHILDREN.items()}
_GRACE = 0.5  # seconds that a child has to end by itself
_PATIENCE = 5.0  # seconds for what an ended child wrote to be heard, should something else hold its standard error
_LAST_WORDS = 2_000  # bytes of a child's standard error that are kept


class Child:
    """A worker process; each line it writes is put on ``answers`` as (child, message), and None when it has ended."""

    def __init__(
        self, module: str, arguments: Sequence[str], answers: queue.Queue[tuple[Child, dict[str, Any] | None]]
    ) -> None:
        self._answers = answers
        self.held: dict[int, str] = {}  # texts sent and not answered yet, in the order of sending
        self._errors = b""
        self._process = subprocess.Popen(
            [*program(module), *arguments],
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
        self.ask({"id": number, "text": text})

    def ask(self, message: Mapping[str, Any]) -> None:
        """Hand over whatever the worker understands; never waits for it either."""
        self._to_send.put(json.dumps(message).encode("ascii") + b"\n")

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


def program(module: str) -> list[str]:
    """What starts a worker: Python with its module, or the program itself where it is frozen."""
    is_frozen = getattr(sys, "frozen", False)
    return [sys.executable, FLAGS[module]] if is_frozen else [sys.executable, "-P", "-m", module]
