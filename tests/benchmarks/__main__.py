"""Every promise of speed beside what bounds it, in one run: ``python -m tests.benchmarks [--quick] [NAME …]``."""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import HEAD, Sizes, as_json, from_json, line

NAMES = (
    "opening", "keys", "desk", "search", "codings", "corpus", "drawing", "bulk", "import", "doubles", "prehighlight",
    "export",
)  # fmt: skip
MARK = "figures: "


def main() -> int:
    """Run each benchmark in a process of its own, so that none warms or fills the memory of another."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", help=f"only these: {', '.join(NAMES)}")
    parser.add_argument("--quick", action="store_true", help="small sizes, to try the benchmarks themselves")
    parser.add_argument(
        "--project", metavar="FILE", type=Path, help="make the large project here, or take it from here"
    )
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.inside:
        module = importlib.import_module(f"tests.benchmarks.bench_{args.names[0]}")
        print(MARK + as_json(module.measure(Sizes.of(args.inside, args.project, args.quick))))
        return 0
    failed = 0
    print(f"({_load()} before; what else runs slows everything here)")
    print(line(HEAD), flush=True)
    with tempfile.TemporaryDirectory(prefix="standfirst-bench-") as folder:
        large = args.project or Path(folder) / "large.standfirst"
        for name in args.names or NAMES:
            scratch = Path(folder) / name
            scratch.mkdir()
            failed += not _run(name, scratch, large, args.quick)
    print(f"({_load()} after)")
    return failed


def _load() -> str:
    cores = f"{os.cpu_count()} cores"
    return f"load {os.getloadavg()[0]:.1f} on {cores}" if hasattr(os, "getloadavg") else cores


def _run(name: str, scratch: Path, large: Path, quick: bool) -> bool:
    command = [sys.executable, "-m", "tests.benchmarks", name, "--inside", str(scratch), "--project", str(large)]
    command += ["--quick"] * quick
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    found = [row.removeprefix(MARK) for row in done.stdout.splitlines() if row.startswith(MARK)]
    if done.returncode or not found:
        print(f"{name}: failed", flush=True)
        return False
    for figure in from_json(found[-1]):
        print(line(figure.row()), flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
