"""A process that opens the window on a project as the program does: ``python -m … PROJECT ARTICLES FOLDER``.

It says when the desk is painted and can be used; then how many modules of numpy were loaded by that time, and the
megabytes of memory.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.felt import opened
from tests.benchmarks.figures import peak_megabytes


def main() -> None:
    """Open, tell, close."""
    path, articles, folder = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    with opened(QApplication([]), path, folder, articles):
        print("usable", flush=True)
        print(sum(name.split(".")[0] == "numpy" for name in sys.modules), peak_megabytes(), flush=True)


if __name__ == "__main__":
    main()
