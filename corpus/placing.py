"""Putting what was made in its place: written beside it under another name, moved there when it is whole and checked.

What stands there already stays, unless it is an earlier one of its kind.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import CannotWrite, NotAllowed, NotFound
from models.leftovers import sweep
from models.newfiles import beside
from models.wording import later, say

TAKEN = later("{out} is there already and is no earlier export.")
FAILED = later("The export {out} could not be written ({reason}).")


@contextmanager
def placed(out: Path, is_earlier: Callable[[Path], bool], taken: str = TAKEN, failed: str = FAILED) -> Iterator[Path]:
    """A path to write to; what stands there at the end becomes ``out``, nothing is left of it if anything is raised.

    ``out`` may be free, an empty file or folder, or an earlier one of its kind, which is then replaced; never a link.
    Raises NotFound, NotAllowed (in the words of ``taken``) or CannotWrite (in those of ``failed``).
    """
    refuse_others(out, is_earlier, taken)
    part = beside(out, "part")
    try:
        yield part
        _replace(part, out)
    except OSError as error:
        raise CannotWrite(
            say(failed, n=None, out=out, reason=error.strerror or error),
            say("Is the disk full or protected?"),
        ) from error
    finally:
        remove(part)


def remove(path: Path) -> None:
    """Remove a file or a folder with all that is in it, where it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        sweep(path)


def refuse_others(out: Path, is_earlier: Callable[[Path], bool], taken: str = TAKEN) -> None:
    """Raise NotFound or NotAllowed where ``placed`` would."""
    if not out.parent.is_dir():
        raise NotFound(
            say("There is no folder {folder}.", folder=out.parent), say("Make it first, or choose another place.")
        )
    if out.is_symlink() or (out.exists() and not _is_empty(out) and not is_earlier(out)):
        raise NotAllowed(say(taken, n=None, out=out), say("Choose another place."))


def _is_empty(path: Path) -> bool:
    return not any(path.iterdir()) if path.is_dir() else path.is_file() and path.stat().st_size == 0


def _replace(part: Path, out: Path) -> None:
    if not out.is_dir() and not part.is_dir():
        part.replace(out)
        return
    # A folder can't be replaced in one step: the earlier one goes only after the new one stands in its place.
    old = beside(out, "old")
    if out.exists():
        out.replace(old)
    try:
        part.replace(out)
    except OSError:
        if old.exists():
            old.replace(out)
        raise
    remove(old)
