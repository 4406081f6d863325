"""Draws sieges for as long as one likes: `python -m tests.siege --minutes N --seed S [NAME ...]`.

Without names each draw is of the kind of which least was done, measured by what an hour is to do
(`tests.siege.tally`), and of that kind of the siege that has had the least time. The seed of each is printed where it
is lost; `--seed` with it and `--rounds 1` does that one again. One that hangs is lost: by its own time on the
processor, or after ten minutes.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.siege import tally
from tests.siege.damagers import DAMAGERS
from tests.siege.files import FILES
from tests.siege.killers import CODERS, KILLERS, Siege
from tests.siege.senders import SENDERS

KINDS: dict[str, dict[str, Siege]] = {
    tally.KILLS: KILLERS,
    tally.EVENTS: CODERS,
    tally.DAMAGED: DAMAGERS,
    tally.CRAFTED: {**FILES, **SENDERS},
}
SIEGES = {name: siege for sieges in KINDS.values() for name, siege in sieges.items()}


AT_MOST, SILENT = 30, 600  # seconds on the processor until a siege hangs, and by the clock, whoever is to blame


def main() -> int:
    """1 where something was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.siege", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", help=f"only these: {', '.join(SIEGES)}")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--rounds", type=int, default=sys.maxsize, help="how many, at the most, of each or in all")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 30))
    args = parser.parse_args()
    print(f"seed {args.seed}", flush=True)
    outcomes: Counter[tuple[str, str]] = Counter()
    spent: Counter[str] = Counter()
    begun, round_ = time.monotonic(), 0
    while time.monotonic() < begun + 60 * args.minutes and round_ < args.rounds:
        names = args.names or [min(KINDS[tally.furthest_behind()], key=lambda name: spent[name])]
        for name in names:
            at = time.monotonic()
            outcomes[name, drawn(name, args.seed + round_)] += 1
            spent[name] += round(1000 * (time.monotonic() - at))
        round_ += 1
        if round_ % 200 == 0:
            print(f"{round_} draws, {time.monotonic() - begun:.0f} s: {_so_far()}", flush=True)
    print(f"{'siege':<18}{'came out':<18}{'times':>6}")
    for (name, outcome), times in sorted(outcomes.items()):
        print(f"{name:<18}{outcome:<18}{times:>6}")
    last = args.seed + round_ - 1
    print(f"{_so_far()} in {(time.monotonic() - begun) / 60:.0f} minutes, seeds {args.seed} to {last}")
    return 1 if any(outcome == "LOST" for _, outcome in outcomes) else 0


def drawn(name: str, seed: int) -> str:
    """How one siege came out; one that is lost is told with its seed."""
    with tempfile.TemporaryDirectory(prefix="standfirst-siege-") as folder:
        try:
            with _watched(f"'{name}' --rounds 1 --seed {seed}"):
                outcome = SIEGES[name](Path(folder), random.Random(seed))
        except Exception:
            print(f"LOST: '{name}' --rounds 1 --seed {seed}", flush=True)
            traceback.print_exc()
            outcome = "LOST"
        for kind in (tally.DAMAGED, tally.CRAFTED):
            if name in KINDS[kind]:
                tally.count(kind)
        return outcome


@contextmanager
def _watched(what: str) -> Iterator[None]:
    def hangs(*_: object) -> None:
        raise TimeoutError(what)

    signal.signal(signal.SIGPROF, hangs)
    signal.setitimer(signal.ITIMER_PROF, AT_MOST)
    faulthandler.dump_traceback_later(SILENT, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_PROF, 0)


def _so_far() -> str:
    return ", ".join(f"{tally.done[what]} {what}" for what in tally.AN_HOUR)


if __name__ == "__main__":
    sys.exit(main())
