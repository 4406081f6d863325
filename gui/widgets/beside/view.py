"""Every coder's marks over one text, side by side, for reading only.

Each coder has a lane, a line under the words, and a column for what she says of a passage. Where all say the same it is
one quiet line; what differs is strong.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from gui.style.painting import Look
from gui.style.themes import alpha
from gui.widgets.beside.cards import paint_row, row_height
from gui.widgets.beside.layout import BesideLayout
from gui.widgets.beside.scene import Scene
from gui.widgets.beside.text_painting import paint_heads, paint_text
from gui.widgets.beside.units import Unit, in_words, units
from models.codebook import Codebook
from models.codings import Beside
from models.people import Coder
from models.wording import say


class BesideView(QAbstractScrollArea):
    """The text at the left, the columns at the right; J and K walk from passage to passage, N to what differs."""

    opened = Signal(object)  # the words of a passage: to be opened at the desk
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.shown: Beside | None = None
        self.codebook = Codebook("")
        self.units: list[Unit] = []
        self.now, self.first, self.hides_names = 0, 0, False
        self._places: dict[int, int] = {}
        self._at = BesideLayout(look, None, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._lay()

    def show_beside(self, shown: Beside, codebook: Codebook, places: Mapping[int, int], at: int | None = None) -> None:
        """Show an article, at one of its statements; ``places`` say which coder, by id, has which shape."""
        self.shown, self.codebook, self._places = shown, codebook, dict(places)
        self.units = units([items for _, items in shown.coders])
        self.first = 0
        self.now = next(
            (n for n, u in enumerate(self.units) if any(i.statement_id == at for of in u.items.values() for i in of)), 0
        )
        self._lay()
        self.go_to(self.now)

    @property
    def coders(self) -> list[Coder]:
        """Whose columns there are."""
        return [coder for coder, _ in self.shown.coders] if self.shown is not None else []

    def differing(self) -> list[int]:
        """The places of the passages of which not all say the same."""
        return [n for n, unit in enumerate(self.units) if unit.differs(len(self.coders), self.codebook)]

    def go_to(self, place: int) -> None:
        """Make a passage the current one."""
        self.now = min(max(0, place), max(0, len(self.units) - 1))
        self._lay_rows()
        self._see()
        self.setAccessibleName(self.spoken())
        self.viewport().update()
        self.moved.emit()

    def spoken(self) -> str:
        """The current passage with what each coder says of it."""
        if not self.units or self.shown is None:
            return say("Nobody has coded anything in this article.")
        unit = self.units[self.now]
        words = " ".join(self.shown.text[unit.words.start : unit.words.end].split())
        scene = self._scene()
        parts = [
            f"{scene.name_of(n)}: {in_words(unit.items.get(n, ()), self.codebook)}" for n in range(len(self.coders))
        ]
        place = say("Passage {n} of {all}", n=self.now + 1, all=len(self.units))
        return f"{place}. {words}. {'. '.join(parts)}."

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_J, Qt.Key.Key_Down):
            self.go_to(self.now + 1)
        elif key in (Qt.Key.Key_K, Qt.Key.Key_Up):
            self.go_to(self.now - 1)
        elif key == Qt.Key.Key_N:
            self._go_to_difference(-1 if shift else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_H:
            self.hides_names = not self.hides_names
            self.go_to(self.now)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_O) and self.units:
            self.opened.emit(self.units[self.now].words)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        y = event.position().y() + self.verticalScrollBar().value()
        for n, row in enumerate(self._at.rows):
            if row.top() <= y <= row.bottom() and event.position().x() > row.left() - 40:
                self.go_to(n)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        self._see()

    def _see(self) -> None:
        """Scroll to the current passage where it is not in view with its cards."""
        if not self._at.rows:
            return
        row, bar = self._at.rows[self.now], self.verticalScrollBar()
        top = min(row.top(), self._at.top_of(self.units[self.now].words))
        head = self._look.px(56)
        if top - head < bar.value() or row.bottom() + head > bar.value() + self.viewport().height():
            bar.setValue(int(max(0.0, top - self.viewport().height() / 3)))

    def _go_to_difference(self, by: int) -> None:
        there = self.differing()
        ahead = [n for n in there if (n > self.now if by > 0 else n < self.now)]
        if ahead:
            self.go_to(ahead[0] if by > 0 else ahead[-1])

    def _turn(self, by: int) -> None:
        self.first = min(max(0, self.first + by), max(0, len(self.coders) - self._at.columns))
        self.viewport().update()

    # Where everything is.

    def _lay(self) -> None:
        """Lay the text out for the width that there is."""
        text = self.shown.text if self.shown is not None else None
        self._at = BesideLayout(self._look, text, self.viewport().width(), len(self.coders))
        self._lay_rows()

    def _lay_rows(self) -> None:
        scene = self._scene()
        self._at.lay_rows(self.units, partial(row_height, scene))
        self.verticalScrollBar().setRange(0, max(0, int(self._at.height - self.viewport().height())))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(round(self._look.px(24)))

    def _scene(self) -> Scene:
        return Scene(
            self._look, self._at, self.units, self.coders, self.codebook, self._places, self.now, self.first,
            self.hides_names,
        )  # fmt: skip

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), alpha(theme.paper))
        if self.shown is None:
            return
        painter.translate(0, -self.verticalScrollBar().value())
        scene = self._scene()
        paint_text(scene, painter)
        for n in range(len(self.units)):
            paint_row(scene, painter, n)
        painter.resetTransform()
        paint_heads(scene, painter)
