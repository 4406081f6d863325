"""A process that imports one file into a new project and says how much memory it took: ``python -m … FILE``."""

from __future__ import annotations

import sys
from pathlib import Path

from corpus.importing import import_paths
from corpus.progress import finish
from models.file import create
from tests.benchmarks.figures import peak_megabytes


def main() -> None:
    """Print how many articles there are, and the megabytes beyond those that the program takes by itself."""
    path = Path(sys.argv[1])
    with create(path.with_suffix(".standfirst")) as project:
        before = peak_megabytes()
        (report,) = finish(import_paths(project, [path]))
    print(report.imported, peak_megabytes() - before)


if __name__ == "__main__":
    main()
