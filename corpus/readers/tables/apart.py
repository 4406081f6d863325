"""Tables that a library reads in a process of its own, since a broken file may end the process that reads it."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import IO, Any

from corpus.processes import NO_CONSOLE, environment
from corpus.readers.source import Source, unreadable
from models.wording import later, say

PATIENCE = 120.0  # seconds between two answers
_CHILD = "corpus.readers.tables.apart_child"
_BROKE_DOWN = later("the program that reads it broke down")


def answers(source: Source, kind: str, only: str = "", encoding: str = "") -> Iterator[dict[str, Any]]:
    """What ``apart_child`` says of a table, the last of it ``end`` or ``problem``; raises ``Unreadable`` for no bytes.

    ``only`` names the one column that is wanted. The process is gone when the answers are.
    """
    asked = [sys.executable, "-P", "-m", _CHILD, kind, f"--only={only}", f"--encoding={encoding}"]
    with ExitStack() as stack:
        try:
            file = stack.enter_context(_ordinary(source))
        except (OSError, MemoryError) as error:
            raise unreadable(error) from None
        child = stack.enter_context(
            subprocess.Popen(
                asked, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=environment(os.environ), creationflags=NO_CONSOLE,
            )
        )  # fmt: skip
        stack.callback(child.kill)
        assert child.stdout is not None
        while True:
            waiting = threading.Timer(PATIENCE, child.kill)
            waiting.start()
            line = child.stdout.readline()
            waiting.cancel()
            answer = _read(line)
            yield answer
            if "end" in answer or "problem" in answer:
                return


def _read(line: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(line)
    except ValueError:  # it has ended, maybe in the middle of a line
        return {"problem": say(_BROKE_DOWN)}
    return answer if isinstance(answer, dict) else {"problem": say(_BROKE_DOWN)}


def _ordinary(source: Source) -> IO[bytes]:
    """The bytes as a file of the system, which alone can be another process's input; to be closed."""
    file = source.open()
    try:
        file.fileno()
    except (OSError, io.UnsupportedOperation):
        with file:
            copy = tempfile.TemporaryFile(prefix="standfirst-")  # noqa: SIM115 - closed by who asked for it
            shutil.copyfileobj(file, copy)
            copy.seek(0)
            return copy
    return file
