"""Dressing the running application, and telling whether the system asks for light or dark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.style import fonts
from gui.style.painting import Look
from gui.style.sheet import palette, sheet
from gui.style.themes import DARK, LIGHT, SMALL, Theme


def apply(app: QApplication, look: Look) -> None:
    """Give every widget of ``app`` the faces and colours of a look; painted widgets are told by ``dress``."""
    fonts.load_fonts()
    if app.style().objectName().casefold() != "fusion":
        app.setStyle("Fusion")  # the one style that takes every colour of a palette on all systems
    app.setFont(look.font(SMALL))
    app.setPalette(palette(look.theme))
    app.setStyleSheet(sheet(look.theme))


def chosen_theme(choice: str) -> Theme:
    """The theme for "light" or "dark"; for anything else what the system shows."""
    if choice in (LIGHT.name, DARK.name):
        return DARK if choice == DARK.name else LIGHT
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
