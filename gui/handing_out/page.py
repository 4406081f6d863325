"""The page that hands out articles: which, to whom, drafts shown or hidden, and what was handed out so far."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from gui.banner import Kind
from gui.commands import Command
from gui.jobs import Job
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.forms import Field, field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Card, Page, row, stack
from gui.widgets.ticks import Pick, Tick
from models.file import Project
from models.history import Change
from models.people import Acting, coders, leading
from models.wording import later, say
from models.work import Choice, Share, count_choice, hand_out, next_batch_name, shares

WIDTH = 640
DIGITS = QRegularExpression("[0-9]{0,9}")  # Qt's own validator of numbers lets a comma in between


class HandOutPage(Page):
    """Four questions, one button, and the batches there are."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH, top=SPACE[6])
        self._around, self._project = around, around.project
        self._job: Job | None = None
        self._open = {unassigned: count_choice(self._project, unassigned) for unassigned in (True, False)}
        self.column.addWidget(Title(say("Hand out articles"), self.look))
        self.column.addSpacing(SPACE[2])
        about = say("They appear in each coder’s queue as a batch. Who has an article of a batch already keeps it.")
        self.column.addWidget(Label(about, self.look, SMALL, tone="ink2", wraps=True))
        self.batch = Field(self.look, next_batch_name(self._project))
        self.column.addLayout(field(say("1   Batch"), self.batch, self.look))
        self.column.addLayout(self._which())
        self.column.addLayout(self._whom())
        self.column.addLayout(self._drafts())
        self.column.addSpacing(SPACE[5])
        self.primary = self.button = Button(say("Hand out"), self.look, self.hand_out, "Enter", primary=True)
        self.column.addLayout(row(self.button, Button(say("Back"), self.look, around.back, "Esc"), 0))
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

        self._job = job = self._around.operations.run_long(say("Handing out articles"), give, self)
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
        heads = (
            say("Those that nobody has yet ({n})", n=self._open[True]),
            say("All of them ({n})", n=self._open[False]),
        )
        for n, label in enumerate(heads):
            self._pool.addButton(Pick(label, self.look), n)
        self._pool.button(0 if self._open[True] else 1).setChecked(True)
        self._pool.idClicked.connect(self._check)
        self.drawn = Tick(say("Draw by chance"), self.look)
        self.drawn.toggled.connect(self._check)
        self.number, self.seed = self._number(say("How many"), "20"), self._number(say("Seed of the draw"), "1")
        seed = Label(say("articles, with the seed"), self.look, SMALL)
        draw = row(self.drawn, self.number, seed, self.seed, 0, gap=SPACE[2])
        hint = say("The same seed draws the same articles again: note it with your project’s papers.")
        said = Label(hint, self.look, TINY, tone="ink3", wraps=True)
        return self._question(say("2   Articles"), self._pool.button(0), self._pool.button(1), draw, said)

    def _whom(self) -> QVBoxLayout:
        self.coder_boxes = {coder.name: Tick(coder.name, self.look) for coder in coders(self._project)}
        for box in self.coder_boxes.values():
            box.toggled.connect(self._check)
        self.others = Field(self.look, size=SMALL)
        self.others.setPlaceholderText(say("Others, with commas: Ben Okafor, Cleo Marsh"))
        self.others.setAccessibleName(say("Coders who are new"))
        hint = say("Write a name as its owner will when Standfirst asks who is coding.")
        said = Label(hint, self.look, TINY, tone="ink3", wraps=True)
        return self._question(say("3   To"), *self.coder_boxes.values(), self.others, said)

    def _drafts(self) -> QVBoxLayout:
        self._sees = QButtonGroup(self)
        for n, label in enumerate((say("Shown"), say("Hidden, to see how much they lead your coders"))):
            self._sees.addButton(Pick(label, self.look), n)
        self._sees.button(0).setChecked(True)
        return self._question(say("4   The machine’s drafts"), self._sees.button(0), self._sees.button(1))

    def _question(self, head: str, *parts: object) -> QVBoxLayout:
        column = stack(Label(head, self.look, SMALL, fonts.STRONG), *parts, gap=SPACE[2])  # type: ignore[arg-type]
        column.setContentsMargins(0, SPACE[5], 0, 0)
        return column

    def _number(self, name: str, text: str) -> Field:
        line = Field(self.look, text, SMALL, digits=7)
        line.setValidator(QRegularExpressionValidator(DIGITS, line))
        line.setAccessibleName(name)
        line.textEdited.connect(lambda: self.drawn.setChecked(True))
        return line

    def _check(self) -> None:
        choice, names = self.choice(), self.names()
        found = self._open[choice.unassigned_only]
        given = found if choice.number is None else min(choice.number, found)
        articles, people = say("{n} article|{n} articles", n=given), say("{n} coder|{n} coders", n=len(names))
        whole = say("Hand out {articles} to {coders}", articles=articles, coders=people)
        self.button.set_label(whole if names else say("Hand out {articles}", articles=articles))
        self.button.setEnabled(bool(given and names and self.batch.text().strip() and self._job is None))

    def _done(self, change: Change) -> None:
        self._job = None
        banners, coder = self._around.banners, self._around.here.coder
        if not change.id:
            banners.tell(Kind.NEWS, say("They have all of these articles already."))
            return
        done = say("{coder} {did}.", coder=coder.name, did=change.sentence)
        banners.tell(Kind.NEWS, done, say("Undo takes it back."))
        if self.isVisible():
            self._around.run("hand_out")  # anew: it counts again

    def _ended(self) -> None:
        self._job = None
        self._check()

    # What there is already.

    def _build_so_far(self) -> None:
        given = shares(self._project, self._around.operations.acting)
        if not given:
            return
        self.column.addSpacing(SPACE[5])
        self.column.addWidget(Label(say("Handed out so far"), self.look, SMALL, fonts.STRONG))
        self.column.addSpacing(SPACE[2])
        card = Card(self.look, panel=True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        inside.setSpacing(SPACE[1])
        for batch, of_batch in groupby(given, lambda share: share.batch):
            inside.addWidget(Label(batch, self.look, SMALL, 500))
            for share in of_batch:
                inside.addWidget(self._share(share))
        self.column.addWidget(card)

    def _share(self, share: Share) -> QWidget:
        said = say(
            "{coder}: {finished} of {n} article finished|{coder}: {finished} of {n} articles finished",
            n=share.articles, coder=share.coder, finished=share.finished,
        )  # fmt: skip
        said = say("{share}, drafts hidden", share=said) if share.hidden else said
        return Label(said, self.look, TINY, tone="ink2", wraps=True)


PAGE = PageSpec(
    "hand_out", later("Hand out articles"), HandOutPage,
    Command("hand_out", "Project", later("Hand out articles …"), apart=True, after="read_by_itself"),
    writes=True, is_kept=False,
)  # fmt: skip
