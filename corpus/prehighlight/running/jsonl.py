"""Texts in, attributions out, without a project: JSON lines ``{"id", "text"}`` to lines of what was found in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from corpus.given_lines import LONGEST_LINE, TooLong, lines_of, refuse_endless
from corpus.placing import placed
from corpus.prehighlight.running.readers_pool import Failed, ReadText, read_texts
from corpus.progress import Job, Step
from models.errors import NotFound
from models.findings import ActorKind, Reading
from models.newfiles import text_file
from models.signs import has_half_sign
from models.wording import later, say

KEYS = ["id", "mentions", "attributions"]
TAKEN = later("{out} is there already and is nothing that this command wrote.")
FAILED = later("{out} could not be written: {reason}.")
_NAMELESS = (ActorKind.UNNAMED,)


@dataclass(slots=True)
class JsonlReport:
    """How many texts were read, and what was wrong with the other lines: (line number, reason)."""

    read: int = 0
    issues: list[tuple[int, str]] = field(default_factory=list)


def prehighlight_jsonl(source: Path, target: Path, pipeline: str, workers: int) -> Job[JsonlReport]:
    """Read every text of ``source`` and write ``target``, in the order of the source.

    A line that is no text is an issue; a text that can't be read is an issue and a line with ``error``. ``target``
    appears whole or, when the job is stopped or fails, not at all; it may be free or an earlier one of its kind. Raises
    NotFound, NotAllowed, CannotWrite and what ``read_texts`` raises.
    """
    report = JsonlReport()
    with placed(target, lambda there: _is_earlier(there, source), TAKEN, FAILED) as part:
        lines = _Lines(source, report)
        with text_file(part) as out:
            results = read_texts(lines.texts(), pipeline, workers)
            for result in _in_order(results, lines.order):
                if result is not None:
                    _write(out, lines.ids.pop(result.number), result, report)
                yield Step(report.read + len(report.issues), 0, say("Finding names and speakers"))
    return report


def _is_earlier(path: Path, source: Path) -> bool:
    """Whether a file is what an earlier run wrote: its first line has the keys of a result; never what is read."""
    if not path.is_file() or (source.exists() and path.samefile(source)):
        return False
    with path.open("rb") as file:
        first = file.readline(LONGEST_LINE)
    try:
        record = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and list(record)[: len(KEYS)] == KEYS and "text" not in record


class _Lines:
    """The texts of a file as they are asked for, and the ids of those on their way."""

    def __init__(self, path: Path, report: JsonlReport) -> None:
        self._report = report
        self.ids: dict[int, Any] = {}
        self.order: list[int] = []
        try:
            refuse_endless(path)
            self._file = path.open(encoding="utf-8-sig")
        except OSError as error:
            raise NotFound(
                say("{file} can't be opened: {reason}.", file=path, reason=error.strerror), say("Check the path.")
            ) from error

    def texts(self) -> Iterator[tuple[int, str]]:
        with self._file:
            for number, line in enumerate(self._decoded(), start=1):
                if line.strip():
                    yield from self._text(number, line)

    def _decoded(self) -> Iterator[str]:
        try:
            yield from lines_of(self._file)
        except TooLong as error:
            self._report.issues.append((error.number, str(error)))
        except UnicodeDecodeError as error:
            self._report.issues.append((0, say("The rest of the file is not UTF-8 ({reason}).", reason=error.reason)))

    def _text(self, number: int, line: str) -> Iterator[tuple[int, str]]:
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            self._report.issues.append(
                (number, say("Line {number} is no JSON: {error}.", number=str(number), error=error))
            )
            return
        if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("text"), str):
            self._report.issues.append((number, say('Line {number} has no "id" or no "text".', number=str(number))))
            return
        self.ids[number] = record["id"]
        self.order.append(number)
        yield number, record["text"]


def _in_order(results: Iterator[ReadText | Failed | None], order: list[int]) -> Iterator[ReadText | Failed | None]:
    """Results in the order in which their texts were sent, and the moments without one."""
    early: dict[int, ReadText | Failed] = {}
    turn = 0
    for result in results:
        if result is None:
            yield None
            continue
        early[result.number] = result
        while turn < len(order) and order[turn] in early:
            yield early.pop(order[turn])
            turn += 1


def _write(out: IO[str], name: object, result: ReadText | Failed, report: JsonlReport) -> None:
    if isinstance(result, Failed):
        report.issues.append((result.number, say("{article}: {problem}", article=str(name), problem=result.reason)))
        record: dict[str, Any] = {"id": name, "mentions": [], "attributions": [], "error": result.reason}
    else:
        report.read += 1
        report.issues += [
            (result.number, say("{article}: {problem}", article=str(name), problem=note))
            for note in result.reading.notes
        ]
        record = {"id": name, **as_record(result.reading)}
    line = json.dumps(record, ensure_ascii=False)
    if has_half_sign(line):
        line = json.dumps(record)  # half a sign, as an id may have: only written so it comes back as it was
    out.write(line + "\n")


def as_record(reading: Reading) -> dict[str, Any]:
    """The public shape of a reading; ``actor`` and ``speaker`` are full names without title, or null."""
    names = [None if member.kind in _NAMELESS else member.name for member in reading.cast]
    return {
        "mentions": [
            {"start": m.start, "end": m.end, "label": m.label, "actor": None if m.cast is None else names[m.cast]}
            for m in reading.mentions
        ],
        "attributions": [
            {
                "kind": a.kind.value,
                "source": [list(span) for span in a.source],
                "cue": [list(span) for span in a.cue],
                "content": [list(span) for span in a.content],
                "speaker": None if a.speaker is None else names[a.speaker],
                "confidence": a.confidence,
            }
            for a in reading.attributions
        ],
    }
