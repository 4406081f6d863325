"""Errors a user can act on, apart from bugs.

A ``KnownError`` says in one sentence what happened to which file or article, and in ``way_out`` what to do.
Anything else that is raised is a bug: it is logged and reported, and the project stays as it was.
"""

from __future__ import annotations


class KnownError(Exception):
    """What happened, and the way out; ``str()`` gives both in one line."""

    def __init__(self, what: str, way_out: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.way_out = way_out

    def __str__(self) -> str:
        return f"{self.what} {self.way_out}".strip()


class ProjectInUse(KnownError):
    """Another process holds the project for writing."""


class NewerProject(KnownError):
    """The file was written by a newer Standfirst."""


class OlderProject(KnownError):
    """The file is of an earlier Standfirst, and can't be brought up to date where it is only read."""


class ForeignFile(KnownError):
    """The file is no Standfirst project."""


class DamagedProject(KnownError):
    """The file is a project, but SQLite can't read all of it."""


class CannotWrite(KnownError):
    """Disk full, read-only file or folder."""


class ReadOnlyProject(KnownError):
    """The project was opened for reading only."""


class NotFound(KnownError):
    """A file, article or other thing asked for is not there."""


class NotAllowed(KnownError):
    """The rules of the domain refuse it: an empty name, a span outside the text, a claim that is retired."""


class UndoRefused(KnownError):
    """What an undo would give back has been changed by somebody else since."""


class PipelineUnavailable(KnownError):
    """The language pipeline is not installed, doesn't fit or doesn't run."""


class Unreadable(KnownError):
    """An input that can't be read as what it should be."""
