"""How all widgets are told of another look: each by its own ``set_look``."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from gui.style.painting import Look


@runtime_checkable
class Dressed(Protocol):
    """A widget that paints, colours or measures itself by the look."""

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type; what lies below is told by ``dress``."""


def dress(root: QWidget, look: Look) -> None:
    """Give ``root`` and all widgets below it a look, each once, whatever lies above before what lies in it."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, Dressed):
            widget.set_look(look)


def paint_ground(widget: QWidget, colour: str) -> None:
    """Fill a widget with one colour of the theme; its children are laid on it."""
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
