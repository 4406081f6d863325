"""The first articles of a file as they would be kept, painted as plain text, whatever stands in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.desk.shown import shown_date
from gui.style import fonts
from gui.style.painting import Look, metrics, paragraph, text, wrapped
from gui.style.plain import short
from gui.style.themes import SMALL, TINY
from models.articles import NewArticle, first_words
from models.wording import say

EACH = 62  # pixels of one article, as designed
SHOWN = 2


class FirstArticles(QWidget):
    """Headline, source and first words of the first two."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._articles: tuple[NewArticle, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_articles(self, articles: Sequence[NewArticle]) -> None:
        """Show these."""
        self._articles = tuple(articles[:SHOWN])
        heads = "; ".join(short(a.headline) or first_words(a.text) for a in self._articles)
        self.setAccessibleName(say("First articles: {headlines}", headlines=heads))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, round(max(1, len(self._articles)) * self._look.px(EACH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        if not self._articles:
            box = QRectF(0, 0, self.width(), self._look.px(24))
            text(painter, box, say("No article yet that could be shown."), theme.ink3, self._look.font())
        for n, article in enumerate(self._articles):
            self._paint_article(painter, article, n * self._look.px(EACH))

    def _paint_article(self, painter: QPainter, article: NewArticle, top: float) -> None:
        theme, wide = self._look.theme, float(self.width())
        name = self._look.reading(SMALL, fonts.STRONG)
        head = article.headline or say("(no headline)")
        facts = "  ·  ".join(
            fact for fact in (article.outlet, shown_date(article.published) or say("no date"), article.place) if fact
        )
        small = self._look.font(TINY)
        room = min(metrics(small).horizontalAdvance(facts) + 1, wide / 2)
        high = self._look.px(20)
        used = text(painter, QRectF(0, top, wide - room - 12, high), head, theme.ink, name)
        text(painter, QRectF(used + 12, top, room, high), facts, theme.ink2, small)
        words = article.text[:600].replace("\n", " ")
        lines = wrapped(words, self._look.reading(SMALL), wide, 2)
        paragraph(painter, QRectF(0, top + high, wide, 2 * high), lines, theme.ink2, self._look.reading(SMALL))
