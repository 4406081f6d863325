"""The front door: a subcommand goes to ``corpus.commands`` before Qt is loaded, anything else opens the window."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

from corpus.workers import CHILDREN
from gui import system
from models.file import SUFFIX
from models.wording import say


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``standfirst`` with these arguments (those of the process by default) and return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in CHILDREN:  # a child of a frozen program, which has no Python of its own to start it with
        sys.argv = [sys.argv[0], *given[1:]]
        runpy.run_module(CHILDREN[given[0]], run_name="__main__")
        return 0
    if given and not _is_project(given[0]):
        from corpus.commands.running import run

        return run(given)
    if len(given) > 1:
        more = say("one project at a time, please; “standfirst --help” names the commands.")
        print(f"standfirst: {more}", file=sys.stderr)
        return 2
    return _open_window(Path(given[0]) if given else None)


def _is_project(word: str) -> bool:
    """Whether the first word is a project rather than a command or an option."""
    path = Path(word)
    return not word.startswith("-") and (path.suffix == SUFFIX or len(path.parts) > 1 or path.is_file())


def _open_window(project: Path | None) -> int:
    why_not = system.refusal()
    if not why_not:
        try:
            from gui.application import run as run_window
        except ImportError as error:
            if ".so" not in str(error):
                raise
            why_not = system.lacking(str(error))
    if why_not:
        print(f"standfirst: {why_not}", file=sys.stderr)
        return 1
    return run_window(project)


if __name__ == "__main__":
    sys.exit(main())
