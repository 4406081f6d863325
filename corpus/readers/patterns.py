"""Paths that fit a pattern such as ``2020/**/*.txt``, found without following links from folder to folder.

The system's own way follows them under ``**``, where two links to their own folder make more paths than can be walked.
"""

from __future__ import annotations

import fnmatch
import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

EVERYWHERE = "**"  # as a part of its own: any number of folders


def matches(folder: str, parts: Sequence[str]) -> Iterator[str]:
    """The paths in a folder that fit the parts of a pattern, a link to a folder wherever it stands in the way.

    What is hidden fits only a part that begins with a dot; an empty ``folder`` is the current one.
    """
    waiting = [(folder, tuple(parts))]
    walked = set(waiting)
    while waiting:
        folder, parts = waiting.pop()
        for path, rest in _step(folder, parts):
            if not rest:
                yield path
            elif Path(path).is_symlink() and path != folder:
                if is_folder(path):
                    yield path
            elif (path, rest) not in walked:
                walked.add((path, rest))
                waiting.append((path, rest))


def _step(folder: str, parts: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What fits the first part, each with the parts that are then left."""
    part, rest = parts[0], parts[1:]
    if not glob.has_magic(part):
        path = os.path.join(folder, part)  # noqa: PTH118 - as the pattern has it, ".." and all
        if os.path.lexists(path):
            yield path, rest
        return
    if part == EVERYWHERE and rest:
        yield folder, rest
    for name, is_folder in _names(folder):
        path = os.path.join(folder, name)  # noqa: PTH118
        if name.startswith(".") and not part.startswith("."):
            continue
        if part != EVERYWHERE:
            if fnmatch.fnmatch(name, part):
                yield path, rest
        elif is_folder:
            yield path, parts
        elif not rest:
            yield path, ()


def _names(folder: str) -> list[tuple[str, bool]]:
    """What is in a folder, and whether it is a folder or a link to one; nothing where it can't be looked into."""
    try:
        with os.scandir(folder or ".") as scan:
            return [(one.name, one.is_dir(follow_symlinks=False) or is_folder_link(one)) for one in scan]
    except OSError:
        return []


def is_folder_link(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a link to a folder; one that leads nowhere, or in a circle, is none."""
    return entry.is_symlink() and is_folder(entry.path)


def is_folder(path: str) -> bool:
    """Whether a path leads to a folder; also False where that can't be looked at, which whoever opens it is told."""
    return os.path.isdir(path)  # noqa: PTH112 (that of pathlib raises where one may not look)
