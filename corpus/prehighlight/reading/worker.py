"""The child process that reads: JSON lines in and out, one article a line.

``python -m corpus.prehighlight.reading.worker --pipeline NAME`` first writes ``{"ready": true, "name", "version"}``, or
``{"error": sentence}`` and ends. Then each ``{"id", "text"}`` is answered by ``{"id", "reading"}`` or
``{"id", "error": sentence}``, in order, until its input ends.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from typing import IO, Any

from corpus.prehighlight.reading.pipeline import Pipeline, load
from corpus.processes import bound_memory
from models.errors import KnownError
from models.findings import Reading
from models.wording import say

_BATCH = 16  # articles read together when that many wait
MEMORY = 3_000_000_000  # bytes that reading may take beyond the pipeline; the longest articles take less than a third
_LOOKS = 0.5  # seconds between two looks whether who has started it is still there
_NICE = 10  # how far it stands back behind what a person does on the same machine; 19 would be furthest


def main() -> int:
    """Serve until standard input closes."""
    stand_back()
    end_with(os.getppid())
    asked = argparse.ArgumentParser(prog="corpus.prehighlight.reading.worker")
    asked.add_argument("--pipeline", required=True)
    name = asked.parse_args().pipeline
    out = _own_output()
    try:
        pipeline = load(name)
    except KnownError as error:
        _write(out, {"error": error.what, "way_out": error.way_out})
        return 1
    bound_memory(MEMORY)  # so that an article that needs more costs only itself
    _write(out, {"ready": True, "name": pipeline.name, "version": pipeline.version})
    for batch in _batches(sys.stdin.buffer):
        for answer in _answers(pipeline, batch):
            _write(out, answer)
    return 0


def stand_back() -> None:
    """Let everything else on the machine go first: a reading takes minutes, and who codes must not feel it."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        os.nice(_NICE)


def end_with(parent: int) -> None:
    """End at once when the process that has started this one does, however long the text is that is being read."""

    def watch() -> None:
        _wait_for(parent)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _wait_for(parent: int) -> None:
    if sys.platform == "win32":
        import ctypes

        kernel, may_wait, for_ever = ctypes.windll.kernel32, 0x00100000, 0xFFFFFFFF
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = kernel.OpenProcess(may_wait, False, parent)
        kernel.WaitForSingleObject(ctypes.c_void_p(handle), for_ever)
    else:
        while os.getppid() == parent:  # an orphan gets another one
            time.sleep(_LOOKS)


def _own_output() -> IO[bytes]:
    """Standard output for answers alone: what a library prints goes to standard error instead."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return out


def _write(out: IO[bytes], answer: dict[str, Any]) -> None:
    out.write(json.dumps(answer, separators=(",", ":")).encode("ascii") + b"\n")
    out.flush()


def _batches(lines: IO[bytes]) -> Iterator[list[dict[str, Any]]]:
    """Whatever waits, up to _BATCH articles; a thread reads ahead, so that the parser gets many at once."""
    waiting: queue.Queue[bytes | None] = queue.Queue(2 * _BATCH)

    def pump() -> None:
        for line in lines:
            waiting.put(line)
        waiting.put(None)

    threading.Thread(target=pump, daemon=True).start()
    ended = False
    while not ended:
        batch = [waiting.get()]
        while len(batch) < _BATCH and batch[-1] is not None and not waiting.empty():
            batch.append(waiting.get())
        ended = batch[-1] is None
        found = [json.loads(line) for line in batch if line is not None]
        if found:
            yield found


def _answers(pipeline: Pipeline, batch: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    try:
        readings = list(pipeline.read(article["text"] for article in batch))
    except Exception:  # one of them breaks the reader: find out which, and read the others
        for article in batch:
            yield _answer(pipeline, article)
        return
    for article, reading in zip(batch, readings, strict=True):
        yield {"id": article["id"], "reading": reading.as_json()}


def _answer(pipeline: Pipeline, article: dict[str, Any]) -> dict[str, Any]:
    try:
        reading: Reading = next(pipeline.read([article["text"]]))
    except Exception as error:
        return {"id": article["id"], "error": _failure(error)}
    return {"id": article["id"], "reading": reading.as_json()}


def _failure(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return say("Reading this article took more memory than one article should.")
    return say("The reader failed on this article ({kind}: {error}).", kind=type(error).__name__, error=error)


if __name__ == "__main__":
    sys.exit(main())
