"""One article with the marks of all its coders beside each other: opened from wherever a lead compares."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from gui.desk.shown import dotted, shown_date
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.beside.view import BesideView
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Line
from gui.widgets.pages import Page
from models.codebook import load
from models.codings import beside, seen_by
from models.errors import KnownError
from models.findings import Span
from models.history import Kind
from models.people import coders
from models.wording import later, say


class BesidePage(Page):
    """Headline, what differs, and the view; nothing can be changed here, and looking is no coding."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, 0)
        self._around = around
        self._article_id = 0
        self.headline = Line("", self.look, size=READING_SIZE, weight=650, family=fonts.READING)
        self.about = Label("", self.look, TINY, tone="ink3")
        nobody = say("Nobody has coded anything in this article.")
        self.said = Label(nobody, self.look, SMALL, fonts.STRONG)
        self.view = BesideView(self.look)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE[6], SPACE[3], SPACE[6], SPACE[2])
        head.setSpacing(SPACE[1])
        for part in (self.headline, self.about, self.said):
            head.addWidget(part)
        self.column.addLayout(head)
        self.column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.opened.connect(self._open)
        self.view.moved.connect(self._tell)
        around.operations.subscribe({Kind.CODINGS, Kind.CODEBOOK}, lambda _: self._again(), self)

    def hints(self) -> list[Hint]:
        """What its keys do."""
        return [
            Hint("J K", say("next, previous passage")), Hint("N", say("next difference")),
            Hint("← →", say("other coders")), Hint("H", say("names hidden")),
            Hint("Enter", say("open it at the desk")),
        ]  # fmt: skip

    def show_article(self, article_id: int, statement_id: int | None = None) -> None:
        """Show an article at one of its statements."""
        project = self._around.project
        self._article_id = article_id
        try:
            shown = beside(project, seen_by(project, self._around.operations.acting), article_id)
        except KnownError as error:
            self._around.banners.tell_error(error)
            return
        self.headline.set_text(shown.headline)
        places = {coder.id: n for n, coder in enumerate(coders(project))}
        self.view.show_beside(shown, load(project), places, statement_id)
        about = dotted((shown.outlet, shown_date(shown.published)), "   ·   ")
        read_only = say("read only: nobody’s codings change here")
        self.about.setText(dotted((about, read_only), "   ·   "))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            self.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        """How many passages differ, and which of them is the current one."""
        there, passages = self.view.differing(), len(self.view.units)
        if not passages:
            self.said.setText(say("Nobody has coded anything in this article."))
        elif self.view.now in there:
            at = say("Difference {n} of {all}", n=there.index(self.view.now) + 1, all=len(there))
            self.said.setText(f"{at}   ·   {self._in_what()}")
        else:
            passages_said = say("{n} passage|{n} passages", n=passages)
            self.said.setText(say("{passages}, {differ} of them differ", passages=passages_said, differ=len(there)))

    def _in_what(self) -> str:
        words = {
            "found": say("not all have marked it"), "stance": say("the stance"), "claim": say("the claim"),
            "speaker": say("the speaker"), "target": say("the target"),
        }  # fmt: skip
        unit = self.view.units[self.view.now]
        return ", ".join(words[what] for what in unit.differs(len(self.view.coders), self.view.codebook))

    def _open(self, words: object) -> None:
        if isinstance(words, Span):
            self._around.open_article(self._article_id, None, words)

    def _again(self) -> None:
        if self._article_id:
            unit = self.view.units[self.view.now] if self.view.units else None
            there = next((i.statement_id for of in unit.items.values() for i in of), None) if unit else None
            self.show_article(self._article_id, there)


PAGE = PageSpec("beside", later("All coders beside each other"), BesidePage, compares=True)
