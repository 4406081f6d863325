"""Whether this machine can show a window at all, asked before Qt is loaded: Qt itself would end the process."""

from __future__ import annotations

import ctypes
import os
import sys

from models.wording import say

OF_QT = ("libglib-2.0.so.0", "libGL.so.1", "libEGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3")
OF_X11 = (
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0", "libxkbcommon-x11.so.0",
)  # fmt: skip
PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
INSTALL = f"sudo apt-get install -y {PACKAGES}"


def refusal() -> str:
    """One line that says why no window can be shown here and what helps; empty where one can."""
    return _refusal() if sys.platform.startswith("linux") else ""


def _refusal() -> str:
    """Linux may lack libraries that Qt needs, and a display."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    on_x11 = platform == "xcb" or (not platform and not os.environ.get("WAYLAND_DISPLAY"))
    missing = [name for name in (*OF_QT, *(OF_X11 if on_x11 else ())) if not _loads(name)]
    if missing:
        return lacking(", ".join(missing))
    if on_x11 and not _answers(os.environ.get("DISPLAY", "")):
        return say("There is no display to show a window on. Every command works without one: standfirst --help")
    return ""


def lacking(what: str) -> str:
    """One line that names the libraries that the window lacks, and how they are installed."""
    said = say("The window needs system libraries that are missing here ({libraries}).", libraries=what)
    return f"{said} Debian: {INSTALL}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers(display: str) -> bool:
    """Whether an X server answers at ``display``."""
    if not display:
        return False
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    fails = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not fails
