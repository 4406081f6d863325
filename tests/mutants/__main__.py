"""Changes the code in many small ways and sees which changes no test notices: `make mutants`.

Each room is a glob: every folder or file that it matches is mutated as one. Of each room a sample is drawn that a seed
repeats. What survives is either a test that is missing or a change that means the same; the latter stands, with its
reason, in accepted.toml.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.mutants.mutating import mutants
from tests.mutants.running import ROOT, outcomes, reach

ROOMS = (
    "models/*", "corpus/*.py", "corpus/exporting", "corpus/readers", "corpus/prehighlight/attribution*",
)  # fmt: skip
TESTS = ("tests/models", "tests/corpus")
ACCEPTED = Path(__file__).with_name("accepted.toml")
EACH = 40  # mutants of a room
OUTCOMES = ("killed", "timeout", "accepted", "survived", "untested")


def rooms(globs: Sequence[str]) -> dict[str, list[Path]]:
    """The files of each room by its name; a file belongs to the first room that has it."""
    found: dict[str, list[Path]] = {}
    taken: set[Path] = set()
    for glob in globs:
        matches = [path for path in sorted(ROOT.glob(glob)) if path.is_dir() or path.suffix == ".py"]
        if not matches:
            raise SystemExit(f"Nothing matches {glob}.")
        for place in matches:
            files = [place] if place.is_file() else sorted(place.rglob("*.py"))
            if new := [file for file in files if file not in taken]:
                found[str(place.relative_to(ROOT))] = new
                taken.update(new)
    return found


def accepted() -> dict[tuple[str, str, str], str]:
    """The reasons of the survivors that are accepted, by file, line of code and change ("" for all of a line)."""
    entries = tomllib.loads(ACCEPTED.read_text("utf-8")).get("accepted", [])
    return {(entry["file"], entry["code"], entry.get("change", "")): entry["reason"] for entry in entries}


def main(words: Sequence[str] | None = None) -> int:
    """Draw, run and tell; 1 where a survivor is not accepted."""
    args = _parser().parse_args(words)
    chance, drawn = random.Random(args.seed), {}
    for room, files in rooms(args.rooms or ROOMS).items():
        all_ = [mutant for file in files for mutant in mutants(file)]
        drawn[room] = all_ if args.all or len(all_) <= args.each else chance.sample(all_, args.each)
    room_of = {mutant: room for room, drawn_ in drawn.items() for mutant in drawn_}
    known = reach(args.tests, sorted({room.partition("/")[0] for room in drawn}), args.at_once)
    reasons, counts = accepted(), {room: Counter[str]() for room in drawn}
    for n, (mutant, outcome) in enumerate(outcomes(list(room_of), known, args.at_once), 1):
        where = str(mutant.path.relative_to(ROOT))
        reason = reasons.get((where, mutant.code, mutant.change)) or reasons.get((where, mutant.code, ""))
        if outcome in ("survived", "untested") and reason:
            outcome = "accepted"
        counts[room_of[mutant]][outcome] += 1
        print(f"\r{n} of {len(room_of)} ", end="", file=sys.stderr, flush=True)
        if outcome not in ("killed", "timeout"):
            print(f"\r{outcome} {where}:{mutant.line}\n    {mutant.code}\n    {mutant.change}")
            print(*([f"    because {reason}"] if outcome == "accepted" else []), sep="\n", end="", flush=True)
    _tell(counts)
    return int(any(count["survived"] + count["untested"] for count in counts.values()))


def _tell(counts: dict[str, Counter[str]]) -> None:
    total = sum(counts.values(), Counter[str]())
    wide = max(len(room) for room in [*counts, "all"])
    print("\n" + " " * wide, *(f"{name:>9}" for name in OUTCOMES), "  noticed")
    for room, count in [*counts.items(), ("all", total)]:
        noticed = (count["killed"] + count["timeout"]) / max(1, count.total() - count["accepted"])
        print(f"{room:{wide}}", *(f"{count[name]:>9}" for name in OUTCOMES), f"{noticed:>8.0%}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help="a glob, such as corpus/exporting or models/*")
    parser.add_argument("--each", type=int, default=EACH, help=f"how many of each room (default: {EACH})")
    parser.add_argument("--all", action="store_true", help="all of each room")
    parser.add_argument("--seed", type=int, default=1, help="which are drawn (default: 1)")
    parser.add_argument("--tests", nargs="+", default=TESTS, help=f"which tests (default: {' '.join(TESTS)})")
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 1, help="how many runs at a time")
    return parser


if __name__ == "__main__":
    sys.exit(main())
