"""How articles are set, as their reader likes it: face, size, distance of the lines, width of the column."""

from __future__ import annotations

from dataclasses import dataclass

from gui.style import fonts

SIZES = (0.85, 1.0, 1.15, 1.3, 1.5)  # of the type, as shares of the designed one
LEADINGS = (0.6, 1.0, 1.6, 2.4)  # of the distance between lines
WIDTHS = (0.8, 1.0, 1.25, 1.6)  # of the column; the widest has about a hundred characters in a line


@dataclass(frozen=True, slots=True)
class Reader:
    """All of it as shares of what is designed; a face that is not there is replaced by the designed one."""

    face: str = fonts.READING
    size: float = 1.0
    leading: float = 1.0
    width: float = 1.0


def nearest(wanted: float, offered: tuple[float, ...]) -> float:
    """The one of these that comes nearest: what a file says may be anything."""
    return min(offered, key=lambda share: abs(share - wanted))
