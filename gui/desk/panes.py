"""The statements pane: its head and the cards; and what it says where there are none."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.languages import language_name
from gui.desk.empty import Emptiness
from gui.desk.opened import Codes, OpenArticle
from gui.desk.statements import StatementList
from gui.desk.strip import Strip
from gui.style.painting import Look
from models.coding import State
from models.findings import is_read_by_machines
from models.wording import say


class StatementPane(QWidget):
    """Head and cards."""

    resized = Signal()

    def __init__(self, look: Look, codes: Codes, keys: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Strip(say("Statements"), look, self)
        self.list = StatementList(look, codes, keys, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.head)
        rows.addWidget(self.list, 1)
        self.setMinimumWidth(300)

    def show_article(self, opened: OpenArticle | None, emptiness: Emptiness) -> None:
        """Show the items of an article and count them."""
        self.head.set_note(counted(opened))
        self.list.show_article(opened, emptiness)

    def current_rect(self, within: QWidget) -> QRect:
        """Where the current card lies in ``within``; the top of the pane where there is none."""
        index = self.list.currentIndex()
        rect = self.list.visualRect(index) if index.isValid() else QRect(0, 0, self.list.width(), 100)
        return QRect(self.list.viewport().mapTo(within, QPoint(rect.topLeft())), rect.size())

    def list_rect(self, within: QWidget) -> QRect:
        """Where the cards lie in ``within``."""
        return QRect(self.list.mapTo(within, QPoint(0, 0)), self.list.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def counted(opened: OpenArticle | None) -> str:
    """ "1 coded · 2 begun · 6 drafts"."""
    if opened is None or not opened.items:
        return say("{n} unlikely|{n} unlikely", n=len(opened.folded)) if opened and opened.folded else ""
    coded = sum(item.state is State.CODED for item in opened.items)
    begun = sum(item.state is State.BEGUN for item in opened.items)
    drafts = len(opened.items) - coded - begun
    if opened.only is not None:
        shown = say("{n} of {all} statements", n=len(opened.items), all=len(opened.everything))
        return f"{opened.only.label} · {shown}"
    parts = [say("{n} coded", n=coded)]
    if opened.round is not None:
        parts.insert(0, say("codebook version {n}", n=opened.round))
    if begun:
        parts.append(say("{n} begun", n=begun))
    if drafts:
        parts.append(say("{n} draft|{n} drafts", n=drafts))
    if opened.folded:
        parts.append(say("{n} unlikely|{n} unlikely", n=len(opened.folded)))
    return " · ".join(parts)


def emptiness_of(opened: OpenArticle | None, keys: Mapping[str, str]) -> Emptiness:
    """What to say where an article has no statements."""
    make = (keys.get("new_statement", ""), say("make a statement"))
    if opened is None or opened.items:
        return Emptiness()
    if opened.folded:
        n = len(opened.folded)
        title = say("{n} draft that is unlikely to be a statement|{n} drafts that are unlikely to be statements", n=n)
        shows = (keys.get("unfold", ""), say("shows it|shows them", n=n))
        return Emptiness(title, "", (shows, make, (keys.get("nothing", ""), say("nothing codable"))))
    if not opened.is_read and not is_read_by_machines(opened.article.language):
        words = say("The machine reads English. Select words and make a statement of them.")
        name = language_name(opened.article.language)
        return Emptiness(say("An article in {language}", language=name), words, (make,))
    if not opened.is_read:
        words = say("You need not wait: select words and make a statement of them.")
        return Emptiness(say("Names and speakers are being looked for"), words, (make,))
    ends = (make, (keys.get("nothing", ""), say("nothing codable")))
    if opened.reading and opened.reading.attributions:  # the drafts were rejected, or are hidden from this coder
        return Emptiness(say("No statements yet"), say("Make one wherever the article holds one."), ends)
    return Emptiness(say("No statements"), say("Nobody is cited here, as far as the machine can tell."), ends)
