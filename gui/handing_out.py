"""The page that hands out articles: which, to whom, drafts shown or hidden, and what was handed out so far."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from gui.jobs import Job
from gui.operations import Operations
from gui.style import fonts
from gui.style.themes import MIDDLE, SMALL, SPACE, TINY, Theme
from gui.widgets.buttons import Button
from gui.widgets.forms import field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Card, Page, row, stack
from gui.widgets.ticks import Pick, Tick
from models.file import Project
from models.history import Change
from models.people import Acting, coders, leading
from models.wording import say
from models.work import Choice, Share, count_choice, hand_out, next_batch_name, shares

WIDTH = 640
LARGEST = 999_999_999


class HandOutPage(Page):
    """Four questions, one button, and the batches there are."""

    handed_out = Signal(object)  # a Change

    def __init__(self, theme: Theme, operations: Operations, close: Callable[[], object]) -> None:
        super().__init__(theme, WIDTH, top=SPACE[6])
        project = self._project = operations.project
        self._operations = operations
        self._job: Job | None = None
        self._open = {unassigned: count_choice(project, unassigned) for unassigned in (True, False)}
        self.column.addWidget(Title("Hand out articles", theme))
        self.column.addSpacing(SPACE[2])
        about = "They appear in each coder’s queue as a batch. Who has an article of a batch already keeps it."
        self.column.addWidget(Label(about, theme, SMALL, tone="ink2", wraps=True))
        self.batch = QLineEdit(next_batch_name(project))
        self.batch.setFont(fonts.font(MIDDLE))
        self.column.addLayout(field("1   Batch", self.batch, theme))
        self.column.addLayout(self._which())
        self.column.addLayout(self._whom())
        self.column.addLayout(self._drafts())
        self.column.addSpacing(SPACE[5])
        self.primary = self.button = Button("Hand out", theme, self.hand_out, "Enter", primary=True)
        self.column.addLayout(row(self.button, Button("Back", theme, close, "Esc"), 0))
        self._build_so_far()
        self.column.addStretch(1)
        for changed in (self.batch, self.number, self.seed, self.others):
            changed.textChanged.connect(self._check)
        self._check()

    @property
    def is_working(self) -> bool:
        """Whether it is under way."""
        return self._job is not None

    def choice(self) -> Choice:
        """Which articles were chosen."""
        number = int(self.number.text() or 0) if self.drawn.isChecked() else None
        return Choice(self._pool.checkedId() == 0, number, int(self.seed.text() or 0))

    def names(self) -> list[str]:
        """Who gets them: those that are ticked, and those that are new."""
        ticked = [name for name, box in self.coder_boxes.items() if box.isChecked()]
        typed = (name.strip() for name in self.others.text().split(","))
        return list(dict.fromkeys([*ticked, *(name for name in typed if name)]))

    def hand_out(self) -> None:
        """Do it, in the background."""
        if self._job is not None or not self.button.isEnabled():
            return
        batch, choice, names, shown = self.batch.text(), self.choice(), self.names(), self._sees.checkedId() == 0

        def give(project: Project, acting: Acting) -> Change:
            return hand_out(project, leading(project, acting), batch, choice, names, shown)

        self._job = job = self._operations.run_long(say("Handing out articles"), give, self)
        job.done.connect(self._done)
        job.ended.connect(self._ended)
        self._check()
        job.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.batch.setFocus(Qt.FocusReason.OtherFocusReason)
        self.batch.selectAll()

    # The questions.

    def _which(self) -> QVBoxLayout:
        self._pool = QButtonGroup(self)
        heads = (f"Those that nobody has yet ({self._open[True]:,})", f"All of them ({self._open[False]:,})")
        for n, label in enumerate(heads):
            self._pool.addButton(Pick(label, self.theme), n)
        self._pool.button(0 if self._open[True] else 1).setChecked(True)
        self._pool.idClicked.connect(self._check)
        self.drawn = Tick("Draw by chance", self.theme)
        self.drawn.toggled.connect(self._check)
        self.number, self.seed = self._number("How many", "20"), self._number("Seed of the draw", "1")
        draw = row(
            self.drawn, self.number, Label("articles, with the seed", self.theme, SMALL), self.seed, 0, gap=SPACE[2]
        )
        hint = "The same seed draws the same articles again: note it with your project’s papers."
        said = Label(hint, self.theme, TINY, tone="ink3", wraps=True)
        return self._question("2   Articles", self._pool.button(0), self._pool.button(1), draw, said)

    def _whom(self) -> QVBoxLayout:
        self.coder_boxes = {coder.name: Tick(coder.name, self.theme) for coder in coders(self._project)}
        for box in self.coder_boxes.values():
            box.toggled.connect(self._check)
        self.others = QLineEdit()
        self.others.setPlaceholderText("Others, with commas: Ben Okafor, Cleo Marsh")
        self.others.setAccessibleName("Coders who are new")
        hint = "Write a name as its owner will when Standfirst asks who is coding."
        said = Label(hint, self.theme, TINY, tone="ink3", wraps=True)
        return self._question("3   To", *self.coder_boxes.values(), self.others, said)

    def _drafts(self) -> QVBoxLayout:
        self._sees = QButtonGroup(self)
        for n, label in enumerate(("Shown", "Hidden, to see how much they lead your coders")):
            self._sees.addButton(Pick(label, self.theme), n)
        self._sees.button(0).setChecked(True)
        return self._question("4   The machine’s drafts", self._sees.button(0), self._sees.button(1))

    def _question(self, head: str, *parts: object) -> QVBoxLayout:
        column = stack(Label(head, self.theme, SMALL, fonts.STRONG), *parts, gap=SPACE[2])  # type: ignore[arg-type]
        column.setContentsMargins(0, SPACE[5], 0, 0)
        return column

    def _number(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setValidator(QIntValidator(0, LARGEST, line))
        line.setFixedWidth(72)
        line.setAccessibleName(name)
        line.textEdited.connect(lambda: self.drawn.setChecked(True))
        return line

    def _check(self) -> None:
        choice, names = self.choice(), self.names()
        found = self._open[choice.unassigned_only]
        given = found if choice.number is None else min(choice.number, found)
        articles, people = say("{n} article|{n} articles", n=given), say("{n} coder|{n} coders", n=len(names))
        self.button.set_label(f"Hand out {articles} to {people}" if names else f"Hand out {articles}")
        self.button.setEnabled(bool(given and names and self.batch.text().strip() and self._job is None))

    def _done(self, change: Change) -> None:
        self._job = None
        self.handed_out.emit(change)

    def _ended(self) -> None:
        self._job = None
        self._check()

    # What there is already.

    def _build_so_far(self) -> None:
        given = shares(self._project, self._operations.acting)
        if not given:
            return
        self.column.addSpacing(SPACE[5])
        self.column.addWidget(Label("Handed out so far", self.theme, SMALL, fonts.STRONG))
        self.column.addSpacing(SPACE[2])
        card = Card(self.theme, panel=True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        inside.setSpacing(SPACE[1])
        for batch, of_batch in groupby(given, lambda share: share.batch):
            inside.addWidget(Label(batch, self.theme, SMALL, 500))
            for share in of_batch:
                inside.addWidget(self._share(share))
        self.column.addWidget(card)

    def _share(self, share: Share) -> QWidget:
        hidden = ", drafts hidden" if share.hidden else ""
        articles = say("{n} article|{n} articles", n=share.articles)
        said = f"{share.coder}: {share.finished:,} of {articles} finished{hidden}"
        return Label(said, self.theme, TINY, tone="ink2", wraps=True)
