"""The bar of what is chosen: what would become of it, whose it is, and the one button that makes it so."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import Look, rounded
from gui.style.themes import SMALL, SPACE, TINY, TITLE, alpha
from gui.widgets.buttons import Button
from gui.widgets.labels import Label
from gui.widgets.pages import row, stack
from models.codings import Plan
from models.wording import number, say


class BulkBar(QWidget):
    """Hidden while nothing is chosen; it stands below the table and covers nothing."""

    def __init__(self, look: Look, change: Callable[[], object], look_through: Callable[[], object],
                 let_go: Callable[[], object]) -> None:  # fmt: skip
        super().__init__()
        self._look = look
        self.count = Label("", look, TITLE, fonts.STRONG, tone="accent")
        self.of = Label("", look, TINY, tone="ink3")
        self.what = Label("", look, SMALL, fonts.STRONG, wraps=True)
        self.whose = Label("", look, TINY, tone="ink2", wraps=True)
        self.note = Label("", look, TINY, 500, tone="draft", wraps=True)
        self.through = Button(say("Look through"), look, look_through, "V")
        self.change = Button(say("Change"), look, change, "Ctrl ↵", primary=True)
        self.leave = Button(say("Let go"), look, let_go, "Esc")
        kept = say("What each coder had stays in the history, under your name as lead. One undo takes it back.")
        keeps = Label(kept, look, TINY, tone="ink3", wraps=True)
        left = stack(self.count, self.of, 0)
        middle = stack(self.what, self.whose, self.note, 0)
        right = stack(row(self.change, self.leave, 0, gap=SPACE[2]), row(self.through, 0), keeps, 0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(SPACE[5], SPACE[3], SPACE[4], SPACE[2])
        whole.setSpacing(SPACE[5])
        whole.addLayout(left)
        whole.addLayout(middle, 1)
        whole.addLayout(right)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def show_chosen(self, chosen: int, shown: int) -> None:
        """So many are chosen, and what may be done with them is open still."""
        self.count.setText(number(chosen))
        self.of.setText(say("chosen of {n}", n=shown))
        self.what.setText(say("C claim, T target, 1–5 stance: what would change is shown first"))
        self.whose.setText("")
        self.note.setText("")
        self._offer(False)

    def show_plan(self, plan: Plan, words: str, names: Mapping[int, str]) -> None:
        """What would be done."""
        self.count.setText(number(plan.statements))
        articles = say("{n} article|{n} articles", n=plan.articles)
        self.of.setText(say("would change, in {articles}", articles=articles))
        self.what.setText(words)
        people = "   ".join(f"{names.get(i, '')} {number(n)}" for i, n in plan.by_coder.items())
        left = say("{n} chosen one stays as it is|{n} chosen ones stay as they are", n=plan.left) if plan.left else ""
        self.whose.setText("   ·   ".join(part for part in (people, left) if part))
        self.note.setText("   ".join(notes(plan)))
        self.change.set_label(say("Change {n}", n=plan.statements))
        self._offer(bool(plan.statements))

    def _offer(self, yes: bool) -> None:
        self.change.setEnabled(yes)
        self.through.setEnabled(yes)
        if not yes:
            self.change.set_label(say("Change"))
        for label in (self.whose, self.note):
            label.setVisible(bool(label.text()))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -SPACE[1])
        rounded(painter, box, alpha(theme.raised), alpha(theme.accent, 0.5), 10, 1.5)


def notes(plan: Plan) -> list[str]:
    """What of a plan is not as one would think at first."""
    found = []
    if plan.joined:
        found.append(say("{n} has it already: once then, not twice.|{n} have it already: once then, not twice.",
                         n=plan.joined))  # fmt: skip
    if plan.emptied:
        found.append(
            say(
                "{n} loses its stance, which was toward something else.|"
                "{n} lose their stances, which were toward something else.",
                n=plan.emptied,
            )
        )
    if plan.reopened:
        found.append(say("{n} is begun again.|{n} are begun again.", n=plan.reopened))
    return found
