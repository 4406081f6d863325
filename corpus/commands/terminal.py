"""What a command says: results to stdout, progress and notes to stderr."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterable, Sequence
from typing import TextIO

from models.wording import number, say

LINE_EVERY = 5.0  # seconds between lines of progress where there is no terminal to rewrite one
REDRAW_EVERY = 0.1
REST_AFTER = 3.0  # seconds after which it is known well enough how long the rest takes


# What a terminal obeys: controls, and marks that turn the order of a line round; each as it is written instead.
OBEYED = (
    *range(0x0A),
    *range(0x0B, 0x20),
    *range(0x7F, 0xA0),
    0x2028,
    0x2029,
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
)
VISIBLE = {n: f"\\x{n:02x}" if n < 0x100 else f"\\u{n:04x}" for n in OBEYED}
VISIBLE_IN_JSON = {n: f"\\u{n:04x}" for n in VISIBLE if n >= 0x7F}  # the others it writes so itself


def visible(text: str, to: TextIO) -> str:
    """Words for a stream: a terminal shows escape sequences rather than obeys them, a file has all as it is."""
    return text.translate(VISIBLE) if to.isatty() else text


class Terminal:
    """Speaks for one command; progress is one line that is rewritten, or plain lines where stderr is no terminal."""

    def __init__(self, quiet: bool = False) -> None:
        self._quiet = quiet
        self._rewrites = sys.stderr.isatty()
        self._doing = ""
        self._began = self._said = 0.0
        self._width = 0
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):  # a sign that this console can't show is no reason to stop
                stream.reconfigure(errors="replace")

    def progress(self, done: int, total: int, doing: str) -> None:
        """Tell how far the work is."""
        if self._quiet:
            return
        now = time.monotonic()
        if doing != self._doing:
            self._doing, self._began, self._said = doing, now, 0.0
        if now - self._said < (REDRAW_EVERY if self._rewrites else LINE_EVERY):
            return
        self._said = now
        self._show(_said(doing, done, total, now - self._began))

    def clear(self) -> None:
        """Take the line of progress away."""
        if self._width:
            print("\r" + " " * self._width + "\r", end="", file=sys.stderr, flush=True)
            self._width = 0

    def note(self, text: str) -> None:
        """A line to stderr."""
        self.clear()
        print(visible(" ".join(text.split()), sys.stderr), file=sys.stderr, flush=True)

    def say(self, text: str) -> None:
        """A line of the result."""
        self.clear()
        print(visible(text, sys.stdout))

    def json(self, value: object) -> None:
        """The result as JSON."""
        self.clear()
        is_utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        text = json.dumps(value, ensure_ascii=not is_utf8, indent=2)
        print(text.translate(VISIBLE_IN_JSON) if sys.stdout.isatty() else text)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """The result as a table; the last column takes what is left of the line and is never cut in a file."""
        self.clear()
        shown = [[visible(_cell(cell), sys.stdout) for cell in row] for row in [head, *rows]]
        widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
        for row in shown:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def _show(self, line: str) -> None:
        if not self._rewrites:
            print(line, file=sys.stderr, flush=True)
            return
        line = visible(line, sys.stderr)
        line = line[: shutil.get_terminal_size().columns - 1]
        print("\r" + line.ljust(self._width), end="", file=sys.stderr, flush=True)
        self._width = max(self._width, len(line))


def silence() -> None:
    """Nobody reads stdout any more: say the rest to nobody, so that the interpreter can end in peace."""
    sys.stdout = nobody()


def nobody() -> TextIO:
    """A stream that is read by nobody, in the place of one that is closed."""
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 (it stays open to the end)


def _said(doing: str, done: int, total: int, seconds: float) -> str:
    if not total:
        return say("{doing} …", doing=doing)
    if done and seconds > REST_AFTER and done < total:
        rest = _duration(seconds / done * (total - done))
        return say("{doing}: {done} of {total}, about {rest} left", doing=doing, done=done, total=total, rest=rest)
    return say("{doing}: {done} of {total}", doing=doing, done=done, total=total)


def _duration(seconds: float) -> str:
    if seconds >= 90:
        return say("{minutes} min", minutes=round(seconds / 60))
    return say("{seconds} s", seconds=round(seconds))


def _cell(cell: object) -> str:
    if isinstance(cell, int):
        return number(cell)
    return "" if cell is None else " ".join(str(cell).split())
