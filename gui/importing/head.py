"""What stands at the head of an import: the place to drop files on, and the figures over all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.importing.report_rows import Figures
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import READING_SIZE, SMALL, SPACE
from gui.widgets.buttons import Button
from gui.widgets.labels import Figure, Label
from gui.widgets.pages import Card, row
from models.wording import say


class DropCard(Card):
    """Invites to drop articles, or to choose them."""

    def __init__(self, look: Look, ask_files: Callable[[], object], ask_folder: Callable[[], object]) -> None:
        super().__init__(look, dashed=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE[5], SPACE[7], SPACE[5], SPACE[7])
        what = say("text, PDF, Word, downloads of news databases, CSV, JSON, Excel, ZIP, or a whole folder of them")
        for label in (
            Label(say("Drop articles here"), look, READING_SIZE, fonts.STRONG),
            Label(what, look, SMALL, tone="ink2"),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(label)
        self.files_button = Button(say("Choose files …"), look, ask_files, primary=True)
        self.folder_button = Button(say("Choose a folder …"), look, ask_folder)
        inside.addSpacing(SPACE[2])
        inside.addLayout(row(0, self.files_button, self.folder_button, 0))


class FigureRow(QWidget):
    """How many articles there are, are new, are missing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        heads = {
            "declared": (say("articles declared"), "ink"), "found": (say("found"), "ink"),
            "imported": (say("new"), "support"), "duplicates": (say("already here"), "ink2"),
            "missing": (say("missing"), "oppose"), "not_read": (say("files not read"), "oppose"),
        }  # fmt: skip
        self.figures = {name: Figure(label, look, tone) for name, (label, tone) in heads.items()}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, SPACE[3])
        for figure in self.figures.values():
            line.addWidget(figure, 1)

    def show_figures(self, counted: Figures) -> None:
        """Show other numbers."""
        for name, figure in self.figures.items():
            figure.set_number(getattr(counted, name))
