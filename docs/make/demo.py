"""`make demo`: the window on the sample project; without a display, the same job and its pictures in build/demo/."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import Step, finish
from corpus.sample import make_sample
from gui import system
from models.checking import check
from models.file import Project

FOLDER = Path(__file__).parents[2] / "build" / "demo"
NAME = "Sample.standfirst"


def main() -> int:
    """Open the window, or leave its results in a folder; returns the exit status."""
    why_not = system.refusal()
    if not why_not:
        path = FOLDER / NAME
        if not path.exists():
            FOLDER.mkdir(parents=True, exist_ok=True)
            _make(path).close()
        print(f"Opening {path}", file=sys.stderr)
        return subprocess.run([sys.executable, "-m", "gui.main", str(path)], check=False).returncode
    print(why_not, file=sys.stderr)
    print("So the sample is coded, exported and photographed without a window.", file=sys.stderr)
    return _without_a_window()


def _without_a_window() -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with _make(FOLDER / NAME) as project:
        done = finish(export(project, ExportOptions("csv", FOLDER / "dataset")), _tell)
        off = check(project)
    print(f"\n{done.articles} articles and {done.statements} statements are in {FOLDER / 'dataset'}", file=sys.stderr)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if missing := system.refusal():
        print(f"No pictures: {missing}", file=sys.stderr)
        return 1
    from docs.make.pictures import shoot_all

    shoot_all(FOLDER / "pictures", FOLDER / NAME)
    print(f"The project, the dataset and pictures of the window are in {FOLDER}", file=sys.stderr)
    for sentence in off:
        print(sentence, file=sys.stderr)
    return 1 if off else 0


def _make(path: Path) -> Project:
    return finish(make_sample(path), _tell)


def _tell(progress: Step) -> None:
    far = f" {progress.done} of {progress.total}" if progress.total else ""
    print(f"\r\033[K{progress.doing}{far}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
