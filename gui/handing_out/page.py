"""The page that hands articles out: asked in one sentence, shown before it is done, and what was handed out so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.banner import Kind as Tone
from gui.commands import Command
from gui.handing_out.asking import Asking, There
from gui.handing_out.likeness import Likeness
from gui.handing_out.lists import Lists
from gui.handing_out.matrix import Matrix
from gui.handing_out.so_far import SoFar
from gui.jobs import Job
from gui.pages.spec import PageSpec, Surroundings
from gui.style.painting import Look
from gui.style.themes import SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.dressing import paint_ground
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, Rule, row
from models import codings
from models.errors import KnownError
from models.file import Project
from models.history import Change, Kind
from models.people import Acting, coders, leading
from models.wording import later, say
from models.work import (
    Asked,
    Planned,
    Withdrawal,
    hand_out,
    handed_out,
    metadata_names,
    planned,
    pool_sizes,
    remarks,
    uneven,
    withdraw,
    withdrawal,
)

WIDTH = 1180
TYPED = 180  # ms after the last change before it is drawn anew


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nothing can be drawn."""

    asked: Asked
    error: KnownError


class HandOutPage(Page):
    """A sentence, the matrix of who gets what, and the batches that there are."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, 0)
        self._around, self._project = around, around.project
        self.plan: Planned | None = None
        self._asked: Asked | None = None
        self._job: Job | None = None
        self._paces: Mapping[int, float] = {}
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED)
        self._typed.timeout.connect(self._draw)
        self.asking = Asking(self._project, self.look, self._ask)
        self.said = Label("", self.look, TINY, tone="ink2", wraps=True)
        self.matrix, self.likeness = Matrix(self.look), Likeness(self.look)
        self.lists = Lists(self.look, self._ask, lambda: around.operations.acting)
        self.so_far = SoFar(self.look, self._ask_back, self._take_back)
        self._build()
        self.asking.changed.connect(self._changed)
        around.operations.subscribe({Kind.ASSIGNMENTS, Kind.CORPUS}, lambda _: self._look_again(), self)
        self._look_again()

    @property
    def is_working(self) -> bool:
        """Whether it is under way."""
        return self._job is not None

    def take_articles(self, article_ids: Sequence[int]) -> None:
        """Draw of these."""
        self.asking.take_articles(article_ids)

    def hand_out(self) -> None:
        """Do what is shown, in the background."""
        plan = self.plan
        if self._job is not None or plan is None or not self.button.isEnabled():
            return

        def give(project: Project, acting: Acting) -> Change:
            return hand_out(project, leading(project, acting), plan)

        self._job = job = self._around.operations.run_long(say("Handing out articles"), give, self)
        job.done.connect(self._done)
        job.ended.connect(self._ended)
        self._check()
        job.start()

    def show_lists(self) -> None:
        """The lists in place of the matrix, or the matrix again."""
        is_shown = self.lists.isVisible()
        self.lists.setVisible(not is_shown)
        self.matrix.setVisible(is_shown)
        self.list_button.set_label(say("See who gets what") if not is_shown else say("See the lists"))
        if not is_shown and self.plan is not None:
            self.lists.show_plan(self.plan)
            self.lists.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw_again(self) -> None:
        """With another seed."""
        self.asking.draw_again()

    def hints(self) -> Sequence[Hint]:
        return [
            Hint("Alt 1–8", say("field")), Hint("↑ ↓", say("change it")),
            Hint("V", say("see the lists"), self.show_lists), Hint("R", say("draw again"), self.draw_again),
            Hint("Ctrl ↵", say("hand out"), self.hand_out),
        ]  # fmt: skip

    # Events.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.go_to(1)

    def leave(self) -> bool:
        """Esc first leaves what is about to be taken back, then the lists."""
        if self.so_far.leave():
            return False
        if self.lists.isVisible():
            self.show_lists()
            return False
        return True

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        if hasattr(self, "foot"):
            self._dress_foot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        if event.modifiers() & alt and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_8:
            self.asking.go_to(event.key() - Qt.Key.Key_0)
        elif event.modifiers() & control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.hand_out()
        elif not event.modifiers() and (does := self._plain_keys().get(event.key())) is not None:
            does()
        else:
            super().keyPressEvent(event)

    def _plain_keys(self) -> dict[int, Callable[[], object]]:
        return {Qt.Key.Key_V: self.show_lists, Qt.Key.Key_R: self.draw_again}

    # How it is put together.

    def _build(self) -> None:
        self.body = Page(self.look, WIDTH, top=SPACE[5])
        title = Title(say("Hand out articles"), self.look)
        title.setWordWrap(False)
        head = row(title, self.asking.of_what, gap=SPACE[5])
        head.setStretch(1, 1)
        head.setAlignment(self.asking.of_what, Qt.AlignmentFlag.AlignVCenter)
        self.body.column.addLayout(head)
        for part, before in ((self.asking, 3), (self.said, 3), (self.matrix, 3), (self.lists, 0), (self.likeness, 3),
                             (Rule(self.look), 5), (self.so_far, 4)):  # fmt: skip
            self.body.column.addSpacing(SPACE[before])
            self.body.column.addWidget(part)
        self.lists.hide()
        self.body.column.addStretch(1)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self._build_foot())
        self._dress_foot()
        self._check()

    def _build_foot(self) -> QWidget:
        """What is done stays in view at the bottom, however far one has scrolled."""
        self.button = Button(say("Hand out"), self.look, self.hand_out, "Ctrl ↵", primary=True)
        self.list_button = Button(say("See the lists"), self.look, self.show_lists, "V")
        again = Button(say("Draw again"), self.look, self.draw_again, "R")
        leave = Button(say("Leave it"), self.look, self._around.back, "Esc")
        after = say("One action, one undo.")
        said = Label(after, self.look, TINY, tone="ink3", wraps=True)
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        inside = row(self.button, self.list_button, again, leave, said)
        inside.setStretch(4, 1)
        self.foot, self._foot_middle, self._foot_sides = QWidget(), QWidget(), QHBoxLayout()
        self._foot_middle.setLayout(inside)
        self._foot_sides.addStretch(1)
        self._foot_sides.addWidget(self._foot_middle, 1000)
        self._foot_sides.addStretch(1)
        whole = QVBoxLayout(self.foot)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Rule(self.look))
        whole.addLayout(self._foot_sides)
        self.body.verticalScrollBar().rangeChanged.connect(lambda *_: self._dress_foot())
        return self.foot

    def _dress_foot(self) -> None:
        """On paper, as wide as what is above it."""
        bar = self.body.verticalScrollBar()
        right = SPACE[6] + (bar.sizeHint().width() if bar.maximum() else 0)
        self._foot_sides.setContentsMargins(SPACE[6], SPACE[2], right, SPACE[2])
        self._foot_middle.setMaximumWidth(round(self.look.px(WIDTH)))
        paint_ground(self.foot, self.look.theme.paper)

    # What is asked, and what comes of it.

    def _ask(self, name: str, query: Callable[[Project], object], then: Callable[[object], object]) -> None:
        job = self._around.operations.ask(name, query)
        job.done.connect(then)
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _look_again(self) -> None:
        """Read what there is: sizes, paces, batches; and draw."""
        acting = self._around.operations.acting

        def read(project: Project) -> object:
            there = There(pool_sizes(project), metadata_names(project))
            return there, codings.paces(project, codings.seen_by(project, acting)), handed_out(project, acting)

        self._ask(say("Looking at what there is"), read, self._there_read)

    def _there_read(self, found: object) -> None:
        assert isinstance(found, tuple)
        there, self._paces, batches = found
        self.asking.show_there(there)
        self.so_far.show_batches(batches)
        self._asked = None
        self._changed()

    def _changed(self) -> None:
        self._check()
        self._typed.start()

    def _draw(self) -> None:
        try:
            asked = self.asking.asked()
        except KnownError as error:
            self._asked = self.plan = None
            self._refuse(error)
            return
        if asked == self._asked:
            self._check()
            return
        self._asked = asked

        def plan(project: Project) -> object:
            try:
                return planned(project, asked)
            except KnownError as error:
                return Refused(asked, error)

        self._ask(say("Drawing"), plan, self._drawn)

    def _drawn(self, found: object) -> None:
        if isinstance(found, Refused):
            if found.asked == self._asked:
                self.plan = None
                self._refuse(found.error)
            return
        assert isinstance(found, Planned)
        if found.asked != self._asked:
            return
        self.plan = found
        hours = self._hours(found)
        self.matrix.show_plan(found, self._places(found), hours)
        self.likeness.show_sample(found.sampled)
        if self.lists.isVisible():
            self.lists.show_plan(found)
        nobody = () if found.hands else (say("To whom? Tick coders, or write the names of new ones."),)
        told = [*nobody, *uneven(found), *remarks(found.sampled, found.asked.sampling)]
        unmeasured = [hand.coder for hand in found.hands if hand.coder not in hours]
        if unmeasured:
            names = ", ".join(unmeasured)
            told.append(say("No pace is known yet of {names}: nothing she has finished was measured.|"
                            "No pace is known yet of {names}: nothing they have finished was measured.",
                            n=len(unmeasured), names=names))  # fmt: skip
        self._tell(" ".join(told), "ink2")
        self._check()

    def _hours(self, plan: Planned) -> dict[str, float]:
        ids = {coder.name: coder.id for coder in coders(self._project)}
        return {
            hand.coder: self._paces[ids[hand.coder]] * len(hand.articles) / 60
            for hand in plan.hands
            if ids.get(hand.coder) in self._paces
        }

    def _places(self, plan: Planned) -> dict[str, int]:
        """Where each coder stands in the project, which her sign comes from; those who are new come after."""
        known = {coder.name: n for n, coder in enumerate(coders(self._project))}
        for hand in plan.hands:
            known.setdefault(hand.coder, len(known))
        return known

    def _refuse(self, error: KnownError) -> None:
        self._tell(str(error), "oppose")
        self._check()

    def _tell(self, words: str, tone: str) -> None:
        self.said.setText(words)
        self.said.set_tone(tone)
        self.said.setVisible(bool(words))

    def _check(self) -> None:
        plan = self.plan
        readings = plan.readings if plan is not None else 0
        self.button.set_label(
            say("Hand out {n} reading|Hand out {n} readings", n=readings) if readings else say("Hand out")
        )
        self.button.setEnabled(bool(readings and self._is_shown() and self._job is None))

    def _is_shown(self) -> bool:
        """Whether what is shown is what is asked."""
        try:
            return self.plan is not None and self.asking.asked() == self.plan.asked
        except KnownError:
            return False

    def _done(self, change: Change) -> None:
        self._job = None
        done = say("{coder} {did}.", coder=self._around.here.coder.name, did=change.sentence)
        self._around.banners.tell(Tone.NEWS, done, say("Undo takes it back."))
        if self.isVisible():
            self._around.run("hand_out")  # anew: it counts again

    def _ended(self) -> None:
        self._job = None
        self._asked = None  # where it was refused since something has changed, it is drawn again
        self._changed()

    # Taking back.

    def _ask_back(self, batch_id: int, coder_id: int | None) -> None:
        def query(project: Project) -> object:
            return withdrawal(project, batch_id, coder_id)

        self._ask(say("Looking at what is begun"), query, self._back_asked)

    def _back_asked(self, found: object) -> None:
        assert isinstance(found, Withdrawal)
        self.so_far.show_withdrawal(found)
        card = self.so_far.cards.get(found.batch_id)
        if card is not None and card.pane is not None:
            QTimer.singleShot(0, self, lambda: self.body.ensureWidgetVisible(card, 0, SPACE[5]))

    def _take_back(self, found: Withdrawal, begun_too: bool) -> None:
        def take(project: Project, acting: Acting) -> Change:
            return withdraw(project, leading(project, acting), found.batch_id, found.coder_id, begun_too)

        change = self._around.operations.run(take, self)
        if change is not None:
            done = say("{coder} {did}.", coder=self._around.here.coder.name, did=change.sentence)
            self._around.banners.tell(Tone.NEWS, done, say("Undo takes it back."))


PAGE = PageSpec(
    "hand_out", later("Hand out articles"), HandOutPage,
    Command("hand_out", "Project", later("Hand out articles …"), apart=True, after="read_by_itself"),
    writes=True, is_kept=False, undoes=True, takes_articles=True,
)  # fmt: skip
