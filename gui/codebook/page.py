"""The codebook page: what codes mean. The codes at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.codebook.changing import Changing
from gui.codebook.codes import Row, rows_of
from gui.codebook.preview import Preview
from gui.codebook.shown import ShownCode
from gui.codebook.tree import CodeList
from gui.commands import Command
from gui.pagebar import Door
from gui.pages.spec import PageSpec, Surroundings
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.forms import Field
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, Rule, row
from models import people, revising
from models.codebook import Claim, Codebook, load, versions
from models.history import Kind
from models.people import Acting, CoderRole
from models.revising import Passage
from models.wording import later, say

WIDTH, LEFT = 1500, 430  # pixels


class CodebookPage(Page):
    """The page; what its keys do is in ``changing``."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH, SPACE[5])
        self.around, self.project = around, around.project
        self.list = CodeList(self.look)
        self.shown = ShownCode(self.look)
        self.right = QStackedWidget()
        self.right.addWidget(self.shown)
        self.field = Field(self.look, size=SMALL)
        self.field.setPlaceholderText(say("Find a code by any word"))
        self.field.setAccessibleName(say("Find a code"))
        self.field.setFixedWidth(round(self.look.px(280)))
        self.state = Label("", self.look, TINY, tone="ink2")
        self.changing = Changing(self)
        self.with_retired = False
        self._rows: list[Row] = []
        self._build()
        self.list.chosen.connect(self._chosen)
        self.field.textChanged.connect(lambda _: self._show_rows())
        self.field.returnPressed.connect(self.list.setFocus)
        self.shown.passages.opened.connect(self.open_passage)
        around.operations.subscribe({Kind.CODEBOOK, Kind.CODINGS, Kind.ACTORS}, lambda _: self.refresh(), self)
        self.refresh()

    def _build(self) -> None:
        head = row(
            Title(say("Codebook"), self.look), Label(say("What do codes mean?"), self.look, italic=True), 0, self.field
        )
        self.column.addLayout(head)
        self.column.addSpacing(SPACE[1])
        self.column.addWidget(self.state)
        self.column.addSpacing(SPACE[3])
        self.column.addWidget(Rule(self.look))
        self.column.addSpacing(SPACE[3])
        self.list.setFixedWidth(round(self.look.px(LEFT)))
        body = row(self.list, self.right, gap=SPACE[5])
        body.setStretch(1, 1)
        self.column.addLayout(body, 1)

    # What is there.

    @property
    def is_lead(self) -> bool:
        """Whether the coder is a lead of the project, who alone changes what is there."""
        coder = people.coder(self.project, self.around.here.coder.id)
        return coder.role is CoderRole.LEAD and not self.project.read_only

    @property
    def acting(self) -> Acting:
        """Who looks: as a lead, if she is one."""
        acting = self.around.operations.acting
        return people.leading(self.project, acting) if self.is_lead else acting

    @property
    def book(self) -> Codebook:
        """The codebook as it is now."""
        return load(self.project)

    @property
    def row(self) -> Row | None:
        """The code that is marked."""
        return self.list.row

    def refresh(self) -> None:
        """Read everything again; the marked code stays."""
        self._rows = rows_of(self.project, self.acting, self.with_retired)
        found = versions(self.project)
        newest = found[-1]
        asked = len(revising.recodings(self.project, self.acting))
        frozen = next((v for v in reversed(found) if v.frozen_as), None)
        said = [say("Version {number}", number=str(newest.number))]
        if frozen is not None:
            said.append(say("version {number} frozen as “{name}”", number=str(frozen.number), name=frozen.frozen_as))
        if asked:
            said.append(say("{n} coding to be looked at again|{n} codings to be looked at again", n=asked))
        self.state.setText("  ·  ".join(said))
        self._show_rows()

    def _show_rows(self) -> None:
        words = self.field.text().casefold().split()
        self.list.show_rows([r for r in self._rows if _holds(r, words)] if words else self._rows)

    def _chosen(self, row: Row | None) -> None:
        if self.changing.chosen(row):
            return
        if row is not None:
            self.show_passages(row)
        self.leave_pane()

    def show_passages(self, row: Row) -> None:
        """Show a code with its passages."""
        found = revising.passages(self.project, self.acting, row.sort.value, row.code.id)
        self.shown.show_code(row, self.book, found)

    # What stands at the right.

    @property
    def pane(self) -> QWidget | None:
        """What is shown in place of the code: a form, a preview, a list."""
        now = self.right.currentWidget()
        return None if now is self.shown else now

    def show_pane(self, pane: QWidget, focus: QWidget | None = None) -> None:
        """Show something in place of the code until it is left."""
        self._drop_pane()
        self.right.addWidget(pane)
        self.right.setCurrentWidget(pane)
        (focus or pane).setFocus(Qt.FocusReason.OtherFocusReason)
        self.around.hints_changed()

    def leave_pane(self) -> None:
        """Show the code again."""
        had_focus = self.pane is not None and not self.field.hasFocus()
        self._drop_pane()
        if had_focus:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.around.hints_changed()

    def _drop_pane(self) -> None:
        pane = self.pane
        if pane is not None:
            self.right.setCurrentWidget(self.shown)
            self.right.removeWidget(pane)
            pane.deleteLater()

    def open_passage(self, passage: Passage | None) -> None:
        """Open the article at a passage, another's beside those of all coders; ``back`` leads here again."""
        if passage is not None:
            self.open_statement(passage.coder_id, passage.article_id, passage.statement_id)

    def open_statement(self, coder_id: int, article_id: int, statement_id: int | None) -> None:
        """Open an article at a statement: one's own at the desk, another's beside those of all coders."""
        is_own = coder_id == self.around.operations.acting.coder_id
        (self.around.open_article if is_own else self.around.compare)(article_id, statement_id)

    # Keys.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.pane is None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Esc first leaves what is about to be changed."""
        if self.pane is not None or self.changing.doing.merging is not None:
            self.changing.leave()
            return False
        return True

    def take_files(self, paths: Sequence[Path]) -> None:
        """A codebook's file was chosen."""
        self.changing.taking.take(paths[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pane = self.pane
        if isinstance(pane, Preview) and pane.press(event):
            return
        act = self.changing.keys().get(QKeySequence(event.keyCombination()).toString())
        if act is not None and (pane is None or self.changing.is_list(pane)):
            act()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            event.ignore()

    def hints(self) -> Sequence[Hint]:
        return [Hint(cap, label, act) for cap, label, act in self.changing.offered()]


def _holds(row: Row, words: Sequence[str]) -> bool:
    code = row.code
    more = (code.number, *code.include, *code.keywords, *code.examples) if isinstance(code, Claim) else ()
    every = " ".join((row.name, code.definition, *more)).casefold()
    return all(word in every for word in words)


PAGE = PageSpec(
    "codebook", later("Codebook"), CodebookPage,
    Command("codebook", "View", later("Codebook"), ("Ctrl+3", "Ctrl+Shift+B"), after="imports"),
    door=Door("codebook", later("Codebook"), "codebook"),
    undoes=True,
)  # fmt: skip
