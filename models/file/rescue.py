"""What becomes of a project whose file is moved, deleted or replaced while it is open.

SQLite still holds the file that was opened, with all that was saved in it, though no name leads to it any more; it goes
for good when the project is closed. So all of it is written to another file at once.
"""

from __future__ import annotations

import sqlite3
import threading
from datetime import datetime
from pathlib import Path

from models.errors import CannotWrite
from models.file import backups
from models.file.whereabouts import Identity
from models.wording import say

ELSEWHERE = "Standfirst rescued"  # the folder in the user's own, where beside the project nothing can be written

_one_at_a_time = threading.Lock()
_made: dict[Identity, Path] = {}  # by this process: what is changed after a rescue goes to the same file


class ProjectGone(CannotWrite):
    """The path of an open project leads to it no longer; all of it is in ``kept``, None where that failed too."""

    def __init__(self, what: str, way_out: str, kept: Path | None) -> None:
        super().__init__(what, way_out)
        self.kept = kept


def rescue(source: sqlite3.Connection, path: Path, identity: Identity | None) -> ProjectGone:
    """Write all that ``source`` holds to another file; what to tell of it. Without an ``identity`` nothing is written.

    Each rescue of one open file goes to the same place, so that the last one has everything, until it is ``forgotten``.
    """
    what = say("{file} is no longer where it was: it was moved, deleted or replaced while it was open.", file=path.name)
    if identity is None:
        return ProjectGone(what, say("Open it again."), None)
    reason = ""
    with _one_at_a_time:
        known = [_made[identity]] if identity in _made else []
        for kept in (
            *known,
            *(_free(folder, path.stem) for folder in (backups.folder_of(path), Path.home() / ELSEWHERE)),
        ):
            try:
                _write(source, kept)
            except (CannotWrite, OSError) as error:
                reason = str(error)
            else:
                _made[identity] = kept
                break
        else:
            way_out = say(
                "It could not be saved elsewhere by itself ({reason}). Leave it open, and save it in another place.",
                reason=reason.rstrip("."),
            )
            return ProjectGone(what, way_out, None)
    if backups.is_whole(kept):
        return ProjectGone(what, say("All of it is saved in {kept}: go on there.", kept=kept), kept)
    way_out = say("What can still be read of it is saved in {kept}: compare it with a backup.", kept=kept)
    return ProjectGone(what, way_out, kept)


def forget(kept: Path) -> None:
    """A rescued file is opened as a project of its own: what else is rescued must not replace it."""
    with _one_at_a_time:
        for identity in [one for one, path in _made.items() if path == kept]:
            del _made[identity]


def _write(source: sqlite3.Connection, kept: Path) -> None:
    if not kept.parent.is_dir() and not kept.parent.parent.is_dir():
        raise CannotWrite(say("There is no folder {folder}.", folder=kept.parent.parent))
    kept.parent.mkdir(exist_ok=True)
    backups.write(source, kept)


def _free(folder: Path, stem: str) -> Path:
    """A name that nothing has yet."""
    name = f"{stem} rescued {datetime.now():%Y-%m-%d %H%M%S}"
    numbers = ("", *(f" {n}" for n in range(2, 1000)))
    return next(to for n in numbers if not (to := folder / f"{name}{n}.standfirst").exists())
