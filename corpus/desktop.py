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

from models.errors import CannotWrite, NotAllowed
from models.file import SUFFIX
from models.wording import say

TYPE = "application/vnd.standfirst"  # of a project file, as the files beside the program name it too
CLASS = "Standfirst.Project"  # of a project file, in the registry
# What of ``resources/desktop`` goes where, under the user's data folder.
PLACES = {
    "standfirst.desktop": "applications/standfirst.desktop",
    "standfirst.mime.xml": "mime/packages/standfirst.xml",
    "standfirst.svg": "icons/hicolor/scalable/apps/standfirst.svg",
    "standfirst-project.svg": "icons/hicolor/scalable/mimetypes/application-vnd.standfirst.svg",
}
INDEXES = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))


def data_home() -> Path:
    """Where a Linux user's own data lie."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


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
            to.write_bytes(content)
        except OSError as error:
            raise CannotWrite(say("{file} can’t be written ({why}).", file=to, why=error.strerror)) from error
        written.append(str(to))
    _index(home)
    return written


def remove() -> list[str]:
    """Take all of it away again; returns what was there."""
    if os.name == "nt":
        return _each_key(_drop_key)
    _only_here()
    home, gone = data_home(), []
    for place in PLACES.values():
        if (home / place).is_file():
            (home / place).unlink()
            gone.append(str(home / place))
    if gone:
        _index(home)
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
    """Let the desktop look again; one that has no such index sees the files anyway."""
    for command, folder in INDEXES:
        tool = shutil.which(command)
        if tool is not None and (home / folder).is_dir():
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                subprocess.run([tool, str(home / folder)], capture_output=True, timeout=60, check=False)


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
