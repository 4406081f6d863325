"""Draws sieges for as long as one likes: `python -m tests.siege --minutes N --seed S [NAME ...]`.

The seed of each is printed where it is lost; `--seed` with it and `--rounds 1` does that one again.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.siege.damagers import DAMAGERS
from tests.siege.files import FILES
from tests.siege.killers import KILLERS
from tests.siege.senders import SENDERS

SIEGES = {**KILLERS, **DAMAGERS, **FILES, **SENDERS}


def main() -> int:
    """1 where something was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.siege", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", help=f"only these: {', '.join(SIEGES)}")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--rounds", type=int, default=sys.maxsize, help="of each, at the most")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 30))
    args = parser.parse_args()
    names = args.names or list(SIEGES)
    print(f"seed {args.seed}", flush=True)
    outcomes: Counter[tuple[str, str]] = Counter()
    end, round_ = time.monotonic() + 60 * args.minutes, 0
    while time.monotonic() < end and round_ < args.rounds:
        for name in names:
            outcomes[name, drawn(name, args.seed + round_)] += 1
        round_ += 1
    print(f"{'siege':<18}{'came out':<18}{'times':>6}")
    for (name, outcome), times in sorted(outcomes.items()):
        print(f"{name:<18}{outcome:<18}{times:>6}")
    return 1 if any(outcome == "LOST" for _, outcome in outcomes) else 0


def drawn(name: str, seed: int) -> str:
    """How one siege came out; one that is lost is told with its seed."""
    with tempfile.TemporaryDirectory(prefix="standfirst-siege-") as folder:
        try:
            return SIEGES[name](Path(folder), random.Random(seed))
        except Exception:
            print(f"LOST: {name} --rounds 1 --seed {seed}", flush=True)
            traceback.print_exc()
            return "LOST"


if __name__ == "__main__":
    sys.exit(main())
