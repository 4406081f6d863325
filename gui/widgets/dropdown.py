"""A drop-down that takes no more room than it must."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from gui.style.painting import Look
from gui.style.plain import short
from gui.style.themes import SMALL


class DropDown(QComboBox):
    """One choice of several."""

    def __init__(self, name: str, choices: Sequence[str], look: Look) -> None:
        super().__init__()
        self.addItems([short(choice) for choice in choices])
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another size of type."""
        self.setFont(look.font(SMALL))
