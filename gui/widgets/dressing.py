"""How a page tells the widgets below it of another theme."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from gui.style.themes import Theme


@runtime_checkable
class Dressed(Protocol):
    """A widget that paints or colours itself by the theme."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""


def dress(root: QWidget, theme: Theme) -> None:
    """Give all widgets below ``root`` the colours of ``theme``."""
    for child in root.findChildren(QWidget):
        if isinstance(child, Dressed):
            child.set_theme(theme)


def paint_ground(widget: QWidget, colour: str) -> None:
    """Fill a widget with one colour of the theme; its children are laid on it."""
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
