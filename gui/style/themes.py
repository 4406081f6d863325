"""The tokens of the look: colours for light and dark, the distances, the sizes of type, the signs of the stances."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from models.coding import Stance

SPACE = (0, 4, 8, 12, 16, 24, 32, 48)  # the only distances, in pixels
TINY, SMALL, MIDDLE, READING_SIZE, TITLE = 11, 13, 15, 18, 28  # the only sizes of type, in pixels

SIGN = {Stance.SUPPORT: "▲", Stance.OPPOSE: "▼", Stance.MIXED: "◆", Stance.NEUTRAL: "●", Stance.UNCLEAR: "?"}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#RRGGBB``; hues stand for something, the rest is paper and ink."""

    name: str  # light or dark
    paper: str  # the reading column
    panel: str  # side panes, bars
    raised: str  # cards, fields
    line: str  # hairlines
    ink: str  # text
    ink2: str  # secondary text
    ink3: str  # hints
    accent: str  # focus, selection, the first thing to do
    draft: str  # what the machine proposed
    support: str
    oppose: str
    mixed: str
    neutral: str

    @property
    def is_dark(self) -> bool:
        """Whether text is light on dark."""
        return self.name == "dark"

    def stance(self, stance: Stance | None) -> str:
        """The colour of a stance; neutral, unclear and no stance share one and differ by sign."""
        hues = {Stance.SUPPORT: self.support, Stance.OPPOSE: self.oppose, Stance.MIXED: self.mixed}
        return hues.get(stance, self.neutral) if stance is not None else self.neutral


LIGHT = Theme(
    name="light",
    paper="#FFFDF8",
    panel="#F5F3EE",
    raised="#FFFFFF",
    line="#E3DFD6",
    ink="#22201C",
    ink2="#5E5A52",
    ink3="#6E695F",
    accent="#1F5FA8",
    draft="#7A5F12",
    support="#1F6FB2",
    oppose="#B5480F",
    mixed="#7B4FA3",
    neutral="#5E5A52",
)
DARK = Theme(
    name="dark",
    paper="#1C1D1F",
    panel="#232427",
    raised="#2C2E31",
    line="#3A3C40",
    ink="#ECE8E0",
    ink2="#B4B0A8",
    ink3="#A09C95",
    accent="#7FB4EE",
    draft="#D9BC6B",
    support="#79B8F2",
    oppose="#F0966B",
    mixed="#C3A0E8",
    neutral="#B4B0A8",
)


def alpha(colour: str, opacity: float = 1.0) -> QColor:
    """A colour of the theme, let through to what lies below it."""
    mixed = QColor(colour)
    mixed.setAlphaF(opacity)
    return mixed
