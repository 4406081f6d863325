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
from collections.abc import Iterator
from typing import IO, Any

from corpus.prehighlight.reading.pipeline import Pipeline, load
from corpus.processes import bound_memory
from corpus.serving import end_with, own_output, stand_back, write_answer
from models.errors import KnownError
from models.findings import Reading
from models.wording import say

_BATCH = 16  # articles read together when that many wait
MEMORY = 3_000_000_000  # bytes that reading may take beyond the pipeline; the longest articles take less than a third


def main() -> int:
    """Serve until standard input closes."""
    stand_back()
    end_with(os.getppid())
    asked = argparse.ArgumentParser(prog="corpus.prehighlight.reading.worker")
    asked.add_argument("--pipeline", required=True)
    name = asked.parse_args().pipeline
    out = own_output()
    try:
        pipeline = load(name)
    except KnownError as error:
        write_answer(out, {"error": error.what, "way_out": error.way_out})
        return 1
    bound_memory(MEMORY)  # so that an article that needs more costs only itself
    write_answer(out, {"ready": True, "name": pipeline.name, "version": pipeline.version})
    for batch in _batches(sys.stdin.buffer):
        for answer in _answers(pipeline, batch):
            write_answer(out, answer)
    return 0


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
