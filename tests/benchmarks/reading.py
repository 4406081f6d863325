"""A process that reads one file as an import does and says how much memory it took: ``python -m … FILE``."""

from __future__ import annotations

import sys

from corpus.importing import DEFAULTS, found_in, open_input, read_input
from corpus.readers.gathering import list_files, open_inputs
from tests.benchmarks.figures import peak_megabytes


def main() -> None:
    """Print how many articles there are, and the megabytes."""
    count = 0
    for listed in list_files(sys.argv[1:]):
        for given in open_inputs(listed):
            opened = open_input(given, DEFAULTS)
            count += sum(1 for _ in read_input(given, opened, found_in(opened, given.path), None))
    print(count, peak_megabytes())


if __name__ == "__main__":
    main()
