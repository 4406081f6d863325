"""What lets a desktop know Standfirst: its menu entry, its icons, and that it opens ``.standfirst`` files.

On Linux these are files under the user's data folder, as the desktops of freedesktop.org read them; on Windows they are
keys of the user's own part of the registry. On macOS the application's bundle says it, so there is nothing to install.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from models.errors import CannotWrite, NotAllowed
from models.file import SUFFIX
from models.leftovers import sweep
from models.newfiles import bytes_file, whole
from models.wording import say

TYPE = "application/vnd.standfirst"  # of a project file, as the files beside the program name it too
CLASS = "Standfirst.Project"  # of a project file, in the registry
# What of ``resources/desktop`` goes where, under the user's data folder.
PLACES = {
    "standfirst.desktop": "applications/standfirst.desktop",
    "standfirst.mime.xml": "mime/packages/standfirst.xml",
    "standfirst.svg": "icons/hicolor/scalable/apps/standfirst.svg",
    "standfirst-project.svg": "icons/hicolor/scalable/mimetypes/application-vnd.standfirst.svg",
    "standfirst.metainfo.xml": "metainfo/standfirst.metainfo.xml",
}
ICONS = "icons/hicolor"


class Index(NamedTuple):
    """What a tool of the desktop makes in a folder of the files that lie in ``origins``."""

    tool: str
    folder: str
    origins: str
    made: tuple[str, ...]


INDEXES = (
    Index("update-desktop-database", "applications", "applications/*.desktop", ("mimeinfo.cache",)),
    Index(
        "update-mime-database", "mime", "mime/packages/*.xml",
        ("aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache", "subclasses", "treemagic",
         "types", "version", "XMLnamespaces", f"{TYPE}.xml"),
    ),
)  # fmt: skip


def data_home() -> Path:
    """Where a Linux user's own data lie; of a path that is not absolute the specification says to ignore it."""
    asked = Path(os.environ.get("XDG_DATA_HOME", ""))
    return asked if asked.is_absolute() else Path.home() / ".local" / "share"


def program() -> Path:
    """What starts the window: the command that was installed, or the program itself where it is frozen."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    beside = Path(sys.executable).parent
    found = shutil.which("standfirst-desk", path=str(beside)) or shutil.which("standfirst-desk")
    if found is None:
        raise NotAllowed(
            say("The command standfirst-desk is not installed."), say("Install Standfirst first, as its README says.")
        )
    return Path(found).absolute()


def install() -> list[str]:
    """Make Standfirst known to this user's desktop; returns what was written. Doing it again does no harm."""
    if os.name == "nt":
        return _each_key(_set_key)
    _only_here()
    home, exe = data_home(), program()
    written = []
    for name, place in PLACES.items():
        to = home / place
        content = (files("resources") / "desktop" / name).read_bytes()
        if name.endswith(".desktop"):
            content = with_program(content.decode(), exe).encode()
        try:
            to.parent.mkdir(parents=True, exist_ok=True)
            with whole(to) as part, bytes_file(part) as file:
                file.write(content)
        except OSError as error:
            raise _cannot_write(to, error) from error
        written.append(str(to))
    _index(home)
    return written


def remove() -> list[str]:
    """Take all of it away again, with indexes and folders that hold nothing else; returns what was there."""
    if os.name == "nt":
        return _each_key(_drop_key)
    _only_here()
    home, gone = data_home(), []
    for place in PLACES.values():
        if (home / place).is_file():
            try:
                (home / place).unlink()
            except OSError as error:
                raise _cannot_write(home / place, error) from error
            gone.append(str(home / place))
    if gone:
        _index(home)
    for place in (*PLACES.values(), f"mime/{TYPE}"):
        _drop_empty((home / place).parent, home)
    return gone


def with_program(entry: str, exe: Path) -> str:
    """A menu entry that starts this program, whatever its path holds."""
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in str(exe)).replace("%", "%%")
    quoted = '"' + escaped.replace("\\", "\\\\") + '"'  # first for the command line, then for the file
    lines = []
    for line in entry.splitlines():
        if line.startswith("Exec="):
            line = f"Exec={quoted} %f"
        elif line.startswith("TryExec="):
            line = "TryExec=" + str(exe).replace("\\", "\\\\")
        lines.append(line)
    return "\n".join([*lines, ""])


def _only_here() -> None:
    if sys.platform == "darwin":
        raise NotAllowed(
            say("On macOS the application itself says which files it opens."),
            say("Put it into the Applications folder."),
        )


def _index(home: Path) -> None:
    """Let the desktop look again; one that has no such index sees the files anyway. An index of nothing is dropped."""
    for index in INDEXES:
        if any(home.glob(index.origins)):
            if tool := shutil.which(index.tool):
                with contextlib.suppress(OSError, subprocess.SubprocessError):
                    folder = str(home / index.folder)
                    subprocess.run([tool, folder], capture_output=True, timeout=60, check=False)
        else:
            for name in index.made:
                sweep(home / index.folder / name)
    with contextlib.suppress(OSError):
        os.utime(home / ICONS)  # an index of icons that is older than this is not believed


def _drop_empty(folder: Path, home: Path) -> None:
    """Remove a folder and those above it, below ``home``, as far as nothing is in them."""
    with contextlib.suppress(OSError):
        while folder != home:
            folder.rmdir()
            folder = folder.parent


def _cannot_write(path: Path, error: OSError) -> CannotWrite:
    return CannotWrite(
        say("{file} can’t be written ({why}).", file=path, why=error.strerror or error),
        say("Free the folder for writing, or set XDG_DATA_HOME to another one."),
    )


def keys_of(exe: Path) -> dict[str, str]:
    """The registry's keys under ``Software\\Classes`` with their default values."""
    return {
        SUFFIX: CLASS,
        CLASS: "Standfirst project",
        f"{CLASS}\\DefaultIcon": f'"{exe}",0',
        f"{CLASS}\\shell\\open\\command": f'"{exe}" "%1"',
    }


def _each_key(do: Callable[[str, str], None]) -> list[str]:
    told = []
    keys = keys_of(program())
    for key in keys if do is _set_key else reversed(keys):
        do(f"Software\\Classes\\{key}", keys[key])
        told.append(f"HKEY_CURRENT_USER\\Software\\Classes\\{key}")
    return told


def _set_key(key: str, value: str) -> None:
    if sys.platform == "win32":
        import winreg

        winreg.SetValue(winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, value)


def _drop_key(key: str, _value: str) -> None:
    if sys.platform == "win32":
        import winreg

        with contextlib.suppress(FileNotFoundError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
