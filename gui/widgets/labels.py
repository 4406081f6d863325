"""Words: a label in one of the sizes, weights and tones of the look, and large figures with what they count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.themes import SMALL, TINY, TITLE, Theme


class Label(QLabel):
    """Plain text; never markup, whatever an article or a path may hold."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        size: int = SMALL,
        weight: int = fonts.REGULAR,
        tone: str = "ink",
        family: str = fonts.UI,
        italic: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self._tone = tone
        self.setFont(QFont(fonts.font(size, weight, family, italic)))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.set_tone(self._tone)

    def set_tone(self, tone: str) -> None:
        """Take another colour of the theme: ``ink2``, ``oppose``."""
        self._tone = tone
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(self._theme, tone)))
        self.setPalette(palette)


class Line(Label):
    """One line that is elided where there is too little room, with all of it in its tooltip."""

    def __init__(self, text: str, theme: Theme, **look: object) -> None:
        super().__init__(text, theme, **look)  # type: ignore[arg-type]
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
        self.setAccessibleName(self._whole)


class Title(Label):
    """The head of a page, in the reading face."""

    def __init__(self, text: str, theme: Theme, size: int = TITLE) -> None:
        super().__init__(text, theme, size, 650, family=fonts.READING, wraps=True)


class Figure(QWidget):
    """A number, large, over what it counts."""

    def __init__(self, label: str, theme: Theme, tone: str = "ink") -> None:
        super().__init__()
        self._name, self._full_tone = label, tone
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._number = Label("–", theme, TITLE, fonts.STRONG)
        column.addWidget(self._number)
        column.addWidget(Label(label, theme, TINY, tone="ink2"))

    def set_number(self, number: int | None) -> None:
        """Show a number; nothing to speak of (0, or None for unknown) is quiet."""
        self._number.setText("–" if number is None else f"{number:,}")
        self._number.set_tone(self._full_tone if number else "ink3")
        self.setAccessibleName(f"{self._name}: {self._number.text()}")
