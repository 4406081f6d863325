"""An article beside its raw source: as it was frozen at the left, the file it came from at the right, both plain."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QVBoxLayout

from corpus.raw import Raw, raw_of
from gui.desk.shown import about
from gui.jobs import Job
from gui.offsets import Offsets, for_qt
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.painting import Look
from gui.style.sheet import lay_on
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY, alpha
from gui.widgets.buttons import Button
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Line, Title
from gui.widgets.pages import Page, row
from models.articles import article
from models.errors import KnownError
from models.file import Project
from models.wording import later, say

SHOWN = 200_000  # signs of an article that are shown: a page to compare by, not to read a book on


class RawPage(Page):
    """Which article, whoever shows the page says by ``show_article``."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, 0)
        self._around = around
        self._job: Job | None = None
        self.article_id = 0
        self.title = Title("", self.look, READING_SIZE)
        self.about = Line("", self.look, size=TINY, tone="ink3")
        self.file = Line("", self.look, size=SMALL, weight=fonts.STRONG)
        self.said = Label("", self.look, TINY, tone="ink2", wraps=True)
        self.left, self.right = Plain(self.look, say("The article as it was kept")), Plain(self.look, say("The file"))
        back = Button(say("Back"), self.look, around.back, "Esc")
        whole = QVBoxLayout()
        whole.setContentsMargins(SPACE[5], SPACE[3], SPACE[5], SPACE[4])
        whole.setSpacing(SPACE[2])
        head = row(self.title, back)
        head.setStretch(0, 1)
        whole.addLayout(head)
        whole.addWidget(self.about)
        both = row(gap=SPACE[5])
        for parts in ((Label(say("As it was kept"), self.look, SMALL, fonts.STRONG), self.left),
                      (self.file, self.said, self.right)):  # fmt: skip
            column = QVBoxLayout()
            column.setSpacing(SPACE[1])
            for part in parts:
                column.addWidget(part)
            both.addLayout(column, 1)
        whole.addLayout(both, 1)
        self.column.addLayout(whole, 1)

    def show_article(self, article_id: int, _statement_id: int | None = None) -> None:
        """Show an article beside its file, which is read off the window's thread."""
        self.article_id = article_id
        told = article(self._around.project, article_id)
        self.title.setText(told.name)
        self.about.set_text(about(told))
        self.left.show_text(told.text[:SHOWN])
        self.file.set_text(say("Reading the file …"))
        self.said.setText("")
        self.right.show_text("")

        def read(project: Project) -> object:
            try:
                return raw_of(project, article_id)
            except KnownError as error:
                return error

        self._job = job = self._around.operations.ask(say("Reading the file"), read)
        job.done.connect(lambda found: self._read(job, found))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def hints(self) -> Sequence[Hint]:
        return [Hint("Tab", say("the other text")), Hint("Esc", say("back"), self._around.back)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Tab:
            (self.left if self.right.hasFocus() else self.right).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _read(self, job: Job, found: object) -> None:
        if job is not self._job:
            return
        self._job = None
        if isinstance(found, Raw):
            self.file.set_text(found.path)
            self.said.setText(_said(found))
            self.right.show_text(found.text, (found.start, found.end))
        elif isinstance(found, KnownError):
            self.file.set_text(say("No file to show"))
            self.said.setText(str(found))


class Plain(QPlainTextEdit):
    """A text as it is, to be read; one place in it can be marked."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._place: tuple[int, int] | None = None
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFont(look.font(SMALL))
        lay_on(self, look.theme, look.theme.raised)
        self._mark()

    def show_text(self, text: str, place: tuple[int, int] = (0, 0)) -> None:
        """Show a text, at a place of it, in code points."""
        offsets = Offsets(text)
        self.setPlainText(for_qt(text))
        self._place = (offsets.to_qt(place[0]), offsets.to_qt(place[1])) if place[1] > place[0] else None
        self._mark()
        cursor = self.textCursor()
        cursor.setPosition(self._place[0] if self._place else 0)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _mark(self) -> None:
        if self._place is None:
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._place[0])
        cursor.setPosition(self._place[1], QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setBackground(alpha(self._look.theme.accent, 0.18))
        self.setExtraSelections([mark])


def _said(raw: Raw) -> str:
    where = say("Where the article begins is marked.") if raw.end else say("The article's words are not found in it.")
    if not raw.before and not raw.after:
        return where
    more = say("{n} sign of the file is left out.|{n} signs of the file are left out.", n=raw.before + raw.after)
    return f"{where} {more}"


PAGE = PageSpec("beside_source", later("Beside its source"), RawPage)
