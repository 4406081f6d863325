"""Where a project lies: on this machine's own disk, on a network drive, or in a folder that is synced."""

from __future__ import annotations

import ctypes
from pathlib import Path

from models.wording import say

DRIVE_REMOTE = 4  # what Windows calls a network drive
NETWORK_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "davfs", "fuse.davfs", "ncpfs"}
SYNCED_FOLDERS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "seafile": "Seafile",
    "box sync": "Box",
    "box-box": "Box",
    "megasync": "MEGA",
    "mega downloads": "MEGA",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "pcloudsync": "pCloud",
}
# Words that begin the names of other folders too: these only where nothing follows.
WHOLE_NAMES = {"box": "Box", "mega": "MEGA"}


def warning(path: Path) -> str:
    """One sentence about the place of a project, empty where there is nothing to warn of."""
    if is_network(path):
        return say(
            "{file} lies on a network drive: it is safe for one user at a time, but slower. "
            "Work on a copy on this computer where you can.",
            file=path.name,
        )
    service = synced_by(path)
    if service:
        return say(
            "{file} lies in a folder that {service} syncs: let it finish before you open the project elsewhere, "
            "and never open it on two computers at once.",
            file=path.name, service=service,
        )  # fmt: skip
    return ""


def synced_by(path: Path) -> str:
    """The service that syncs the folder of ``path``, empty where none is recognised."""
    # By what it is called, and by where that leads: a link may lead into such a folder, or out of it.
    for part in (*path.absolute().parts, *path.resolve().parts):
        name = part.casefold()
        if name in WHOLE_NAMES:
            return WHOLE_NAMES[name]
        for word, service in SYNCED_FOLDERS.items():
            if name == word or name.startswith((word + " ", word + "-")):
                return service
    return ""


def is_network(path: Path) -> bool:
    """Whether the file system of ``path`` is one that write-ahead logging can't share between hosts."""
    mounts = Path("/proc/mounts")
    if mounts.exists():
        return _system_of(path.resolve(), mounts.read_text("utf-8", "replace")) in NETWORK_SYSTEMS
    return _is_remote_drive(path.resolve().anchor)


def numbers_last(path: Path) -> bool:
    """Whether a file keeps its number there: some network drives, and what programs pretend to be a drive, do not."""
    mounts = Path("/proc/mounts")
    if mounts.exists() and _system_of(path.resolve(), mounts.read_text("utf-8", "replace")).startswith("fuse"):
        return False
    return not is_network(path)


def _system_of(path: Path, mounts: str) -> str:
    best, system = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:
            point = fields[1].replace("\\040", " ")
            if path.is_relative_to(point) and len(point) > best:
                best, system = len(point), fields[2]
    return system


def _is_remote_drive(anchor: str) -> bool:
    """Windows' own answer for ``Z:\\``; elsewhere False."""
    drives = getattr(ctypes, "windll", None)
    if drives is None:
        return False
    return anchor.startswith("\\\\") or drives.kernel32.GetDriveTypeW(anchor) == DRIVE_REMOTE
