"""A drop-down that takes no more room than it must."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from gui.style import fonts
from gui.style.themes import SMALL


class DropDown(QComboBox):
    """One choice of several."""

    def __init__(self, name: str, choices: Sequence[str]) -> None:
        super().__init__()
        self.addItems(list(choices))
        self.setFont(fonts.font(SMALL))
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
