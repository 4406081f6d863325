"""The child process that sketches and compares: JSON lines in and out, some articles a line.

``python -m corpus.doubles.worker`` answers ``{"id", "sketch": [text …]}`` by ``{"id", "sketches": [hexadecimal …]}``,
and ``{"id", "compare": [text …], "pairs": [[place, place] …], "left_out": [paragraph …]}`` by
``{"id", "likeness": [number …]}``, in order, until its input ends.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from corpus.doubles.sketching import sketch
from corpus.doubles.words import likeness, read
from corpus.serving import end_with, own_output, stand_back, write_answer


def answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """The answer to one request, with its id."""
    if "sketch" in request:
        return {"id": request["id"], "sketches": [sketch(read(text)).hex() for text in request["sketch"]]}
    left_out = frozenset(request["left_out"])
    words = [read(text, left_out) for text in request["compare"]]
    return {"id": request["id"], "likeness": [likeness(words[one], words[other]) for one, other in request["pairs"]]}


def main() -> int:
    """Serve until standard input closes."""
    stand_back()
    end_with(os.getppid())
    out = own_output()
    for line in sys.stdin.buffer:
        write_answer(out, answer(json.loads(line)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
