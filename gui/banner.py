"""Sentences on top of the page: what happened and the way out, what to look out for, what was done. Never a box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.style import fonts, plain
from gui.style.painting import Look, text
from gui.style.themes import SMALL, SPACE, alpha
from gui.widgets.buttons import Button
from gui.widgets.labels import Label
from models.errors import KnownError
from models.wording import say

MOST = 3  # banners at a time; the oldest make room


class Kind(StrEnum):
    """What a banner tells."""

    ERROR = "error"
    WARNING = "warning"
    NEWS = "news"


SIGNS = {Kind.ERROR: ("▼", "oppose"), Kind.WARNING: ("◆", "draft"), Kind.NEWS: ("●", "accent")}


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a banner; the banner goes when it is pressed, unless it ``stays``."""

    label: str
    then: Callable[[], object]
    stays: bool = False


class Banner(QFrame):
    """One message with its ways out."""

    def __init__(self, look: Look, kind: Kind, what: str, more: str, choices: tuple[Choice, ...]) -> None:
        super().__init__()
        self.kind, self.what, self.more = kind, what, more
        self.setAccessibleName(plain.short(f"{what} {more}".strip(), plain.MOST))
        self._line = line = QHBoxLayout(self)
        line.setSpacing(SPACE[3])
        words = QVBoxLayout()
        words.setSpacing(2)
        for said, weight, tone in ((what, 500, "ink"), (more, fonts.REGULAR, "ink2")):
            if said:
                label = Label(said, look, SMALL, weight, tone, wraps=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(label)
        line.addLayout(words, 1)
        for choice in choices:
            line.addWidget(Button(choice.label, look, partial(self._chosen, choice)))
        line.addWidget(Button(say("Dismiss"), look, self.close_banner))
        for button in self.findChildren(Button):  # a click leaves the keys to the page: the button is about to go
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._line.setContentsMargins(20 + round(look.px(24)), SPACE[2], SPACE[4], SPACE[2])
        self.update()

    def close_banner(self) -> None:
        """Take it away."""
        # Its parent stays its owner till it is gone: given to Python, its layouts could be freed twice.
        self.hide()
        around = self.parentWidget()
        if around is not None and (column := around.layout()) is not None:
            column.removeWidget(self)
        self.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        sign, tone = SIGNS[self.kind]
        look, theme = self._look, self._look.theme
        colour = getattr(theme, tone)
        painter = QPainter(self)
        painter.fillRect(self.rect(), alpha(theme.paper))
        painter.fillRect(self.rect(), alpha(colour, 0.10))
        painter.fillRect(QRectF(0, 0, 4, self.height()), alpha(colour))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), alpha(theme.line))
        text(painter, QRectF(20, 0, look.px(20), self.height()), sign, colour, look.font(SMALL))

    def _chosen(self, choice: Choice) -> None:
        if not choice.stays:
            self.close_banner()
        choice.then()


class Banners(QWidget):
    """The place for them, under the top bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_look(self, look: Look) -> None:
        """Take another look, for the banners that come."""
        self._look = look

    def shown(self) -> list[Banner]:
        """The banners that stand there, the newest last."""
        items = (self._column.itemAt(n) for n in range(self._column.count()))
        found = (item.widget() for item in items if item is not None)
        return [banner for banner in found if isinstance(banner, Banner)]

    def tell(self, kind: Kind, what: str, more: str = "", *choices: Choice) -> Banner:
        """Show a message; the same one again takes the place of the first."""
        for banner in self.shown():
            if banner.what == what:
                banner.close_banner()
        for banner in self.shown()[: 1 - MOST]:
            banner.close_banner()
        banner = Banner(self._look, kind, what, more, choices)
        self._column.addWidget(banner)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(banner, banner.accessibleName()))
        return banner

    def tell_error(self, error: KnownError, *choices: Choice) -> Banner:
        """Show what happened and the way out."""
        return self.tell(Kind.ERROR, error.what, error.way_out, *choices)

    def take_away(self, banner: Banner) -> None:
        """Take this one away, if it still stands there."""
        if banner in self.shown():
            banner.close_banner()

    def dismiss_newest(self) -> None:
        """Take the newest away, if there is one."""
        for banner in self.shown()[-1:]:
            banner.close_banner()

    def clear(self, *kinds: Kind) -> None:
        """Take away the banners of these kinds, all without one."""
        for banner in self.shown():
            if not kinds or banner.kind in kinds:
                banner.close_banner()
