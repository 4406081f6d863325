"""The bar of pages at the left: one door for each, with its key; a lead goes through them all day long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import CENTRE, RIGHT, Look, rounded, text
from gui.style.plain import set_tip
from gui.style.strokes import draw_sign
from gui.style.themes import SPACE, TINY, alpha
from gui.widgets.buttons import with_key
from models.wording import later, say

WIDE, NARROW = 76, 48  # with the names of the pages, and without
HIGH, SIGN, HEAD = 56, 20, 26
ROOMY = 1200  # pixels of the window, as type is designed, from which there is room for the names
LEAST = 980  # the same, from which there is room for the bar at all


@dataclass(frozen=True, slots=True)
class Door:
    """How a page stands in the bar: its command, its name there, what sign, and with which others."""

    command: str
    name: str  # a template, said when it is shown
    sign: str
    group: int = 1


DESK = Door("desk", later("Desk"), "desk", 0)
HIDE = Door("page_bar", later("hide"), "hide", 9)


class PageBar(QWidget):
    """The doors, in groups; the page that is shown is marked."""

    def __init__(self, look: Look, doors: Sequence[Door], runs: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName(say("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.doors: dict[str, DoorButton] = {}
        self._roomy = self.fits = True
        column = QVBoxLayout(self)
        self._column = column
        column.setSpacing(SPACE[1])
        for group, of_group in groupby(sorted((DESK, *doors), key=lambda d: d.group), key=lambda d: d.group):
            if group:
                column.addWidget(Rule(look))
            for door in of_group:
                self.doors[door.command] = DoorButton(look, door, runs)
                column.addWidget(self.doors[door.command])
        column.addStretch(1)
        self.doors[HIDE.command] = DoorButton(look, HIDE, runs)
        column.addWidget(self.doors[HIDE.command])
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._fit()
        self.update()

    def set_room(self, width: float) -> None:
        """Leave the names out where a window is too narrow for them; ``fits`` says whether there is room at all."""
        self._roomy, self.fits = width >= self._look.px(ROOMY), width >= self._look.px(LEAST)
        self._fit()

    def set_caps(self, cap: Callable[[str], str]) -> None:
        """Show the keys that lead to the pages, by their commands."""
        for command, button in self.doors.items():
            button.set_cap(cap(command))

    def set_now(self, command: str) -> None:
        """Mark the page that this command shows; none where it is of no door."""
        for name, button in self.doors.items():
            button.set_now(name == command)

    def _fit(self) -> None:
        for button in self.doors.values():
            button.set_named(self._roomy)
        head = round(self._look.px(HEAD)) if self._roomy else SPACE[2]
        self._column.setContentsMargins(4, head, 5, SPACE[1])
        self.setFixedWidth(round(self._look.px(WIDE if self._roomy else NARROW)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.fillRect(self.rect(), alpha(theme.panel))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), alpha(theme.line))
        if self._roomy:
            head = QRectF(0, SPACE[1], self.width(), self._look.px(HEAD) - SPACE[1])
            text(painter, head, say("Ctrl +"), theme.ink3, self._look.font(TINY), CENTRE)


class Rule(QWidget):
    """A line between groups."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(SPACE[3])

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        inset = self.width() / 4
        line = QRectF(inset, self.height() / 2, self.width() - 2 * inset, 1)
        QPainter(self).fillRect(line, alpha(self._look.theme.line))


class DoorButton(QPushButton):
    """One page: its sign, its name, and the last sign of its key."""

    def __init__(self, look: Look, door: Door, runs: Callable[[str], object]) -> None:
        super().__init__(say(door.name))
        self._look, self._door, self._cap, self._is_now, self._named = look, door, "", False, True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: runs(door.command))
        self.set_cap("")

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_cap(self, cap: str) -> None:
        """Name the key that does the same."""
        self._cap = cap
        set_tip(self, with_key(self.text(), cap))
        self.setAccessibleName(self.text())
        self.update()

    def set_now(self, is_now: bool) -> None:
        """Whether this is the page that is shown."""
        self._is_now = is_now
        self.setAccessibleDescription(say("shown now") if is_now else "")
        self.update()

    def set_named(self, named: bool) -> None:
        """With its name below its sign, or without."""
        self._named = named
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(round(look.px(NARROW - 9)), round(look.px(HIGH if self._named else NARROW - 8)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._is_now or self.underMouse():
            rounded(painter, box, alpha(theme.accent, 0.12 if self._is_now else 0.06), None, 8)
        if self._is_now:
            rounded(painter, QRectF(0, box.center().y() - look.px(14), 3, look.px(28)), alpha(theme.accent), None, 1.5)
        if self.hasFocus():
            rounded(painter, box, None, alpha(theme.accent), 8, 1.5)
        ink, side = theme.ink if self._is_now else theme.ink2, look.px(SIGN)
        top = look.px(9) if self._named else (self.height() - side) / 2
        left = (self.width() - side) / 2 - (0 if self._named else look.px(4))  # beside its key
        draw_sign(painter, self._door.sign, QRectF(left, top, side, side), alpha(ink))
        last = self._cap.split()[-1] if self._cap else ""
        corner = QRectF(0, 2, self.width() - 4, look.px(14))
        text(painter, corner, last, theme.ink2 if self._is_now else theme.ink3, look.font(TINY, 500), RIGHT)
        if self._named:
            name = QRectF(0, self.height() - look.px(22), self.width(), look.px(18))
            text(painter, name, self.text(), ink, look.font(TINY, fonts.STRONG if self._is_now else 500), CENTRE)
