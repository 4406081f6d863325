"""What is painted beside each other: a text with its passages, the coders, and which passage is the current one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.style.painting import Look
from gui.widgets.beside.layout import BesideLayout
from gui.widgets.beside.units import Unit
from models.codebook import Codebook
from models.people import Coder
from models.wording import say


@dataclass(frozen=True, slots=True)
class Scene:
    """``places`` says which coder, by id, has which shape; ``first`` is the leftmost of the columns that fit."""

    look: Look
    at: BesideLayout
    units: Sequence[Unit]
    coders: Sequence[Coder]
    codebook: Codebook
    places: Mapping[int, int]
    now: int
    first: int
    hides_names: bool

    @property
    def shown(self) -> range:
        """The coders whose columns are in view."""
        return range(self.first, self.first + self.at.columns) if self.coders else range(0)

    def differs(self, unit: Unit) -> tuple[str, ...]:
        """In what the coders differ of a passage."""
        return unit.differs(len(self.coders), self.codebook)

    def place_of(self, coder: int) -> int:
        """Of which shape and tint a coder is."""
        return self.places.get(self.coders[coder].id, coder)

    def name_of(self, coder: int) -> str:
        """A coder's name, or a number where names are hidden."""
        return say("Coder {n}", n=coder + 1) if self.hides_names else self.coders[coder].name


def under_line(painter: QPainter, colour: QColor, place: int, line: QLineF) -> None:
    """The line of a coder under words: one, two, dots, dashes, dashes and dots."""
    kind = place % 5
    if kind == 1:
        painter.setPen(QPen(colour, 1))
        painter.drawLine(line.translated(0, -1))
        painter.drawLine(line.translated(0, 1.5))
        return
    pen = QPen(colour, 2)
    pattern = {2: [0.5, 1.8], 3: [4.0, 2.0], 4: [4.0, 2.0, 0.5, 2.0]}.get(kind)
    if pattern:
        pen.setDashPattern(pattern)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if kind == 2 else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(line)
