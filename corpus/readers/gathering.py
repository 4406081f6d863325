"""Files, folders, patterns and archives into inputs: listed first, then opened one by one by the order of names."""

from __future__ import annotations

import glob
import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from corpus.readers.archives import holds_document, members_of
from corpus.readers.files import NO_FILE, is_ordinary
from corpus.readers.members import Member, is_packed, is_tar, is_zip
from corpus.readers.patterns import is_folder, is_folder_link, matches
from corpus.readers.source import Source, reason_of, unreadable
from corpus.readers.tars import packed_members
from models.errors import Unreadable
from models.wording import later, say

BETWEEN = " › "  # stands between an archive and its member in what people see
_SYSTEM_FILES = frozenset(("thumbs.db", "desktop.ini"))
_HIDDEN = later("is hidden or the system's own; left out")
_LINKED_FOLDER = later("is a link to a folder, which is not followed")
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Listed:
    """A file that was found, or a path that gave none; ``below`` is its name under the path that was given.

    ``changed`` is when the file was, in nanoseconds as the system counts them; ``target`` is the file that a link
    leads to.
    """

    path: str
    below: str
    size: int = 0
    changed: int = 0
    refusal: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Input:
    """One file or member of an archive as a source, or the reason why it isn't read.

    ``path`` is for the person who imports; ``below`` has folders with ``/``, from under the path that was given;
    ``origin`` says where an article came from without telling whose machine it was.
    """

    path: str
    below: str
    origin: str
    source: Source | None = None
    refusal: str = ""


def list_files(paths: Iterable[str | os.PathLike[str]]) -> list[Listed]:
    """All files that ``paths`` (files, folders, patterns such as ``2020/*.txt``) mean, sorted, each once a mention."""
    return [listed for path in paths for listed in _given(os.fspath(path))]


def open_inputs(listed: Listed) -> Iterator[Input]:
    """A file as a source; of an archive each member, whose source is gone when the next is asked for."""
    origin = shown(listed.below)
    if listed.refusal:
        yield Input(shown(listed.path), listed.below, origin, refusal=listed.refusal)
        return
    try:
        source = Source.of_file(listed.target or listed.path, listed.below, origin)
        if is_zip(source.head) and not _is_document(source):
            with source.open() as seekable:
                yield from _members(listed, members_of(seekable))
        elif is_packed(source.head) or is_tar(source.head):
            with source.open() as seekable:
                yield from _members(listed, packed_members(seekable, Path(listed.below).name))
        else:
            yield Input(shown(listed.path), listed.below, origin, source)
    except Unreadable as error:
        yield Input(shown(listed.path), listed.below, origin, refusal=str(error))
    except (OSError, MemoryError) as error:
        yield Input(shown(listed.path), listed.below, origin, refusal=str(unreadable(error)).removesuffix("."))


def _is_document(source: Source) -> bool:
    with source.open() as file:
        return holds_document(file)


def shown(path: str) -> str:
    """A path as text that any file can hold: bytes that are no UTF-8 and control characters become ``�``."""
    text = os.fsencode(path).decode("utf-8", "replace") if not path.isascii() else path
    return text if text.isprintable() else "".join(sign if sign.isprintable() else "�" for sign in text)


def _given(path: str) -> Iterator[Listed]:
    if is_folder(path):
        yield from _folder(path, "", os.path.realpath(path))
    elif os.path.lexists(path):
        yield _file(path, Path(path).name)
    elif glob.has_magic(path):
        yield from _matching(path)
    else:
        yield Listed(path, "", refusal=say("there is no such file or folder"))


def _matching(pattern: str) -> Iterator[Listed]:
    parts = Path(pattern).parts
    first = next(n for n, part in enumerate(parts) if glob.has_magic(part))
    root = str(Path(*parts[:first]))
    bounds = os.path.realpath(root)
    files: dict[str, Listed] = {}
    for match in sorted(matches("" if root == "." else root, parts[first:]), key=_natural):
        below = os.path.relpath(match, root).replace(os.sep, "/")
        if not is_folder(match):
            files.setdefault(match, _file(match, below, bounds))
        elif Path(match).is_symlink():
            files.setdefault(match, Listed(match, below, refusal=say(_LINKED_FOLDER)))
        elif "**" not in parts:  # which goes down to the files by itself
            for listed in _folder(match, below + "/", bounds):
                files.setdefault(listed.path, listed)
    yield from files.values() or [Listed(pattern, "", refusal=say("no file matches this pattern"))]


def _folder(path: str, prefix: str, bounds: str) -> Iterator[Listed]:
    """The files in a folder and below it; what is hidden or can't be entered is listed with the reason."""
    empty = True
    waiting = [(path, prefix)]
    while waiting:
        folder, below = waiting.pop()
        try:
            with os.scandir(folder) as scan:
                entries = sorted(scan, key=lambda entry: _natural(entry.name))
        except OSError as error:
            entries, empty = [], False
            yield Listed(folder, below, refusal=say("can't be looked into: {reason}", reason=reason_of(error)))
        inner = []
        for entry in entries:
            if entry.is_dir(follow_symlinks=False) and not is_hidden(entry.name):
                inner.append((entry.path, f"{below}{entry.name}/"))
            else:
                empty = False
                yield _entry(entry, below + entry.name, bounds)
        waiting.extend(reversed(inner))
    if empty:
        yield Listed(path, prefix, refusal=say("holds no files"))


def _entry(entry: os.DirEntry[str], below: str, bounds: str) -> Listed:
    if is_hidden(entry.name):
        return Listed(entry.path, below, refusal=say(_HIDDEN))
    if is_folder_link(entry):
        return Listed(entry.path, below, refusal=say(_LINKED_FOLDER))
    return _file(entry.path, below, bounds)


def _file(path: str, below: str, bounds: str = "") -> Listed:
    """A file as it is now; a link only where it stays within ``bounds``, or was given by name."""
    try:
        state, target = Path(path).lstat(), ""
        if stat.S_ISLNK(state.st_mode):
            target = os.path.realpath(path, strict=True)
            state = Path(target).stat()
    except (OSError, ValueError) as error:  # a name may hold what no system takes
        reason = error if isinstance(error, OSError) else OSError(str(error))
        return Listed(path, below, refusal=str(unreadable(reason)).removesuffix("."))
    if target and bounds and not Path(target).is_relative_to(bounds):
        return Listed(path, below, refusal=say("is a link that leads out of the folder, which is not followed"))
    if not is_ordinary(state):
        return Listed(path, below, refusal=say(NO_FILE))
    return Listed(path, below, state.st_size, state.st_mtime_ns, target=target)


def _members(listed: Listed, members: Iterable[Member]) -> Iterator[Input]:
    folder = listed.below.rpartition("/")[0]
    empty = True
    for member in members:
        empty = False
        name = member.name.replace("\\", "/")
        parts = [part for part in PurePosixPath(name).parts if part not in ("/", "..") and not part.endswith(":")]
        below = "/".join([*filter(None, [folder]), *parts])
        refusal = say(_HIDDEN) if any(map(is_hidden, parts)) else member.refusal
        inside = BETWEEN + shown(member.name)
        origin = shown(listed.below) + inside
        source = None if refusal else Source(below, member.head, member.size, member.opener, origin)
        yield Input(shown(listed.path) + inside, below, origin, source, refusal)
    if empty:
        yield Input(shown(listed.path), listed.below, shown(listed.below), refusal=say("holds no files"))


def is_hidden(name: str) -> bool:
    """Whether a file or folder is one that systems keep for themselves."""
    return name.startswith(".") or name == "__MACOSX" or name.lower() in _SYSTEM_FILES


def _natural(name: str) -> list[tuple[int, str]]:
    """A key that puts ``page 2`` before ``page 10``."""
    parts = _DIGITS.split(name.casefold())
    return [(int(part), "") if n % 2 else (0, part) for n, part in enumerate(parts)]
