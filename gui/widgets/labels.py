"""Words: a label in one of the sizes, weights and tones of the look, and large figures with what they count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import Look
from gui.style.plain import MOST, TIP, set_tip, short
from gui.style.themes import SMALL, TINY, TITLE
from models.wording import number as written
from models.wording import say


class Label(QLabel):
    """Plain text; never markup, whatever an article or a path may hold."""

    def __init__(
        self,
        text: str,
        look: Look,
        size: int = SMALL,
        weight: int = fonts.REGULAR,
        tone: str = "ink",
        family: str = fonts.UI,
        italic: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__(short(text, MOST))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self._tone = tone
        self._face = (size, weight, family, italic)
        self.set_look(look)

    def setText(self, text: str) -> None:
        """Say other words; of what is longer than anybody reads, the beginning."""
        super().setText(short(text, MOST))

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFont(QFont(look.font(*self._face)))
        self.set_tone(self._tone)

    def set_tone(self, tone: str) -> None:
        """Take another colour of the theme: ``ink2``, ``oppose``."""
        self._tone = tone
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(self._look.theme, tone)))
        self.setPalette(palette)


class Line(Label):
    """One line that is elided where there is too little room, with all of it in its tooltip."""

    _whole = ""

    def __init__(self, text: str, look: Look, **face: object) -> None:
        super().__init__(text, look, **face)  # type: ignore[arg-type]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._fit()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._whole = short(text, TIP)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width())
        self.setText(shown)
        set_tip(self, self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)


class Title(Label):
    """The head of a page, in the reading face."""

    def __init__(self, text: str, look: Look, size: int = TITLE) -> None:
        super().__init__(text, look, size, 650, family=fonts.READING, wraps=True)


class Figure(QWidget):
    """A number, large, over what it counts."""

    def __init__(self, label: str, look: Look, tone: str = "ink") -> None:
        super().__init__()
        self._name, self._full_tone = label, tone
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._number = Label("–", look, TITLE, fonts.STRONG)
        column.addWidget(self._number)
        column.addWidget(Label(label, look, TINY, tone="ink2"))

    def set_number(self, number: int | None) -> None:
        """Show a number; nothing to speak of (0, or None for unknown) is quiet."""
        self._number.setText("–" if number is None else written(number))
        self._number.set_tone(self._full_tone if number else "ink3")
        self.setAccessibleName(say("{what}: {number}", what=self._name, number=self._number.text()))
