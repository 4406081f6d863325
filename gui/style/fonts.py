"""The two faces, Literata for reading and Inter for everything else, with the system's own behind them."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

UI, READING = "Inter", "Literata"
BEHIND = {
    UI: ["Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans", "sans-serif"],
    READING: ["Charter", "Georgia", "Noto Serif", "DejaVu Serif", "serif"],
}
PACKAGES = {UI: "fontpkg_inter", READING: "fontpkg_literata"}
REGULAR, STRONG = 400, 600  # weights of the variable faces


@lru_cache(maxsize=1)
def load_fonts() -> frozenset[str]:
    """Make the packaged faces known to Qt, once; returns the families that are there."""
    loaded: set[str] = set()
    for package in PACKAGES.values():
        for file in _files_of(package):
            number = QFontDatabase.addApplicationFont(str(file))
            loaded.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
    return frozenset(loaded)


@lru_cache(maxsize=512)
def font(size: float, weight: int = REGULAR, family: str = UI, italic: bool = False) -> QFont:
    """A face at a size in pixels; to be copied before it is changed."""
    made = QFont([family, *BEHIND.get(family, BEHIND[READING])])
    made.setPixelSize(max(1, round(size)))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if family in load_fonts():
        made.setVariableAxis(QFont.Tag("wght"), weight)
    else:
        made.setWeight(QFont.Weight.DemiBold if weight >= STRONG else QFont.Weight.Normal)
    return made


def _files_of(package: str) -> list[Path]:
    try:
        folder = Path(str(files(package))) / "files"
    except ModuleNotFoundError:
        return []
    return sorted(folder.glob("*.ttf"))
