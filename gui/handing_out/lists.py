"""The lists: what each coder would get, article by article, in her order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.desk.shown import shown_date
from gui.handing_out.quotas import Ask
from gui.style.painting import Look
from gui.style.themes import SPACE, TINY
from gui.widgets.dropdown import DropDown
from gui.widgets.grid import GridView
from gui.widgets.labels import Label
from gui.widgets.pages import row
from models.people import Acting
from models.wording import number, say
from models.work import Hand, Planned, QueueRow, queue_rows

MOST = 300  # rows of a list that are shown; it is told how many more there are
HIGH = 320  # pixels


class Lists(QWidget):
    """A drop-down of the coders over the list of one of them."""

    def __init__(self, look: Look, ask: Ask, acting: Callable[[], Acting]) -> None:
        super().__init__()
        self._ask, self._acting = ask, acting
        self._hands: Sequence[Hand] = ()
        self._wanted = 0
        self.coder = DropDown(say("Whose list"), [], look)
        self.said = Label("", look, TINY, tone="ink3")
        self.grid = GridView(say("What would be handed out"), look)
        self.grid.hold_words()
        self.grid.setMinimumHeight(round(look.px(HIGH)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addLayout(row(self.coder, self.said, 0, gap=SPACE[3]))
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.coder.currentIndexChanged.connect(lambda _: self._read())

    def show_plan(self, plan: Planned) -> None:
        """Show another plan, of the same coder if she is in it."""
        before = self.coder.currentText()
        self._hands = plan.hands
        self.coder.blockSignals(True)
        self.coder.clear()
        self.coder.addItems([hand.coder for hand in plan.hands])
        self.coder.setCurrentIndex(max(0, self.coder.findText(before)))
        self.coder.blockSignals(False)
        self._read()

    def _read(self) -> None:
        at = self.coder.currentIndex()
        if not 0 <= at < len(self._hands):
            self.grid.show_cells((), (), ())
            self.said.setText(say("Nobody is named yet."))
            return
        self._wanted += 1
        hand, acting, wanted = self._hands[at], self._acting(), self._wanted
        ids = hand.articles[:MOST]
        self._ask(
            say("Reading the lists"), lambda project: queue_rows(project, acting, ids),
            lambda rows: self._show(wanted, hand, rows),
        )  # fmt: skip

    def _show(self, wanted: int, hand: Hand, rows: object) -> None:
        assert isinstance(rows, dict)
        if wanted != self._wanted:
            return
        shown = [(article_id, rows[article_id]) for article_id in hand.articles[:MOST] if article_id in rows]
        heads = (say("headline"), say("outlet"), say("date"), say("for"), say("suggestions"))
        self.grid.show_cells(
            [number(n) for n in range(1, len(shown) + 1)], heads,
            [self._cells(hand, article_id, one) for article_id, one in shown], shaded=False,
        )  # fmt: skip
        more = len(hand.articles) - len(shown)
        first = say("the first {shown} of {n} article|the first {shown} of {n} articles", n=len(hand.articles),
                    shown=len(shown))  # fmt: skip
        self.said.setText(first if more else say("{n} article|{n} articles", n=len(shown)))

    def _cells(self, hand: Hand, article_id: int, one: QueueRow) -> list[int | str]:
        whose = say("all of them") if article_id in hand.shared else say("her alone")
        shows = say("hidden") if article_id in hand.hidden else say("shown")
        return [one.name, one.outlet, shown_date(one.published), whose, shows]
