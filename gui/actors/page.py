"""Who is who? The registry and the candidates at the left, one of them in the middle, and who may be the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from gui.actors.middle import MiddlePane
from gui.actors.portrait import Portrayed, portrayed
from gui.actors.questions import Questions, joined
from gui.actors.registry import RegistryPane, those
from gui.actors.same import SamePane
from gui.asking import ask_file
from gui.commands import Command
from gui.jobs import Job
from gui.pagebar import Door
from gui.pages.spec import PageSpec, Surroundings
from gui.style.painting import Look
from gui.widgets.asking import AskPane, Question
from gui.widgets.hints import Hint
from gui.widgets.pages import Page, row
from models import actors, revising
from models.actors import Appearance, Candidate, Evidence, Likeness
from models.coding import Saying
from models.errors import KnownError, NotFound
from models.file import Project
from models.history import Kind
from models.people import Acting, CoderRole, coder, leading
from models.wording import later, say

NARROW = 1360  # pixels below which the sides take less
SIDES = {False: (392, 372), True: (332, 304)}  # of the left and the right pane, by whether it is narrow


class ActorsPage(Page):
    """Three panes; letters are keys of whoever is at hand, wherever no field is typed in."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, 0)
        self._around, self._project = around, around.project
        self.acting = _as_lead(self._project, around.operations.acting)
        self._job: Job | None = None
        self._weighing: Job | None = None
        self._is_stale = self._is_stale_same = True
        self.questions = Questions(around.operations, None)
        self.registry = RegistryPane(self._project, self.look)
        self.middle = MiddlePane(self.look, self._open, self.press)
        self.same = SamePane(self.look, self._decide)
        self.asked = AskPane(self.look, self._ended)
        self.right = QStackedWidget()
        self.right.addWidget(self.same)
        self.right.addWidget(self.asked)
        panes = row(self.registry, self.middle, self.right, gap=0)
        panes.setStretch(1, 1)
        for pane in (self.registry, self.middle, self.right):  # each scrolls in itself, and never the page
            pane.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.column.addLayout(panes, 1)
        self._keys = self._pressed()
        self.registry.moved.connect(self._moved)
        self.middle.said.changed = self.asked.refresh
        around.operations.subscribe(
            {Kind.ACTORS, Kind.CODINGS}, lambda operation: self._changed(operation.change.kinds), self
        )
        self.set_look(self.look)
        self._allow()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        if hasattr(self, "right"):
            self._share()

    @property
    def may_decide(self) -> bool:
        """Whether the one who looks is a lead, and the project can be written."""
        return self.acting.role is CoderRole.LEAD and not self._project.read_only

    @property
    def why_not(self) -> str:
        """Why the one who looks can't decide, empty where she can."""
        if self._project.read_only:
            return say("The project is open for reading only.")
        return "" if self.may_decide else say("Only a project lead can do that. Ask a lead of the project.")

    def hints(self) -> Sequence[Hint]:
        """What the keys do for whom is at hand."""
        more = [Hint("T", say("from a table"), self._choose_table)] if self.may_decide else []
        first = [Hint("/", say("search"), self._search), Hint("C", say("candidates"), self._switch)]
        return [*first, Hint("Q", say("the same?"), self._to_same), *more]

    def enter(self) -> None:
        """Begin with the list; suggestions that were put off may come again when the page is made anew."""
        if not self.asked.is_asking:
            self.registry.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """A question is left first."""
        if self.asked.is_asking:
            self.asked.end()
            return False
        return True

    def press(self, key: str) -> None:
        """Do what a key of the page does, as its hint does when it is clicked."""
        act = self._keys.get(key)
        if act is not None:
            act()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._around.operations.undo(None)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._around.operations.redo(None)
        elif event.key() == Qt.Key.Key_Space:
            self.middle.scroll_on(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.middle.said.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Left and self.middle.said.hasFocus():
            self.registry.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and _name(event) in self._keys:
            self._keys[_name(event)]()
        else:
            event.ignore()

    # What is done.

    def _pressed(self) -> dict[str, Callable[[], object]]:
        """What each key does."""
        return {
            "/": self._search, "C": self._switch, "Q": self._to_same, "O": self.registry.next_order,
            "J": lambda: self._ask(lambda known: self.questions.merge(known.actor, self.registry.show_actor)),
            "X": self._split, "F2": lambda: self._ask(self.questions.edit),
            "A": lambda: self._ask(self.questions.names), "R": lambda: self._ask(self.questions.attributes),
            "B": lambda: self._ask(self.questions.belongs), "E": lambda: self._ask(self.questions.note),
            "T": self._choose_table, "K": self._keep, "N": self._name, "D": self._set_aside,
        }  # fmt: skip

    def _search(self) -> None:
        self.registry.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.registry.field.selectAll()

    def _switch(self) -> None:
        self.registry.show_which(not self.registry.shows_candidates)
        self.registry.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_same(self) -> None:
        if not self.asked.is_asking:
            self.same.setFocus(Qt.FocusReason.OtherFocusReason)
            self.same.update()

    def _ask(self, make: Callable[[actors.Dossier], Question]) -> None:
        """Ask something about the actor at hand."""
        shown = self.middle.shown
        if not self._allowed() or shown is None or shown.dossier is None:
            return
        self.middle.said.mark(yes=False)
        self.asked.ask(make(shown.dossier))
        self.right.setCurrentWidget(self.asked)
        self.asked.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _split(self) -> None:
        said = self.middle.said
        self._ask(lambda known: self.questions.split(known, lambda: said.marked, self.registry.show_actor))
        if self.asked.is_asking:
            said.mark(yes=True)

    def _choose_table(self) -> None:
        if self._allowed():
            chosen = ask_file(self, say("A table of actors"), kinds=say("Tables (*.csv *.tsv *.txt)"))
            if chosen is not None:
                self.take_table(chosen)

    def take_table(self, path: Path) -> None:
        """Show what a table says of actors before it is noted."""
        try:
            question = self.questions.table(path)
        except KnownError as error:
            self._around.banners.tell_error(error)
            return
        self.asked.ask(question)
        self.right.setCurrentWidget(self.asked)

    def _keep(self) -> None:
        marked = self._marked()
        if marked:
            found = [one.found for one in marked]
            self.questions.run(lambda project, lead: actors.keep_candidates(project, lead, found))

    def _name(self) -> None:
        marked = self._marked()
        if marked:
            self.asked.ask(self.questions.name(marked, lambda _: None))
            self.right.setCurrentWidget(self.asked)
            self.asked.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_aside(self) -> None:
        marked = self._marked()
        if marked:
            found = [one.found for one in marked]
            self.questions.run(lambda project, lead: actors.set_aside(project, lead, found))

    def _marked(self) -> list[Candidate]:
        """The candidates that are marked, where one may decide."""
        marked = self.registry.marked
        return marked if marked and self._allowed() else []

    def _allowed(self) -> bool:
        if not self.may_decide:
            self._around.operations.refuse(self.why_not)
        return self.may_decide

    def _decide(self, what: str) -> None:
        """What was pressed about the suggestion at hand."""
        pair = self.same.pair
        if what == "later":
            self.same.put_off()
            self._weigh()
        elif what == "swap":
            self.same.turn()
            self._weigh()
        elif pair is not None and self._allowed():
            self._settle(pair, is_same=what == "merge")

    def _settle(self, pair: Likeness, is_same: bool) -> None:
        one, into = pair.one.who, pair.into.actor_id
        assert into is not None
        if not is_same:
            self.questions.run(lambda project, lead: actors.tell_apart(project, lead, into, one))
        elif isinstance(one, int):
            if self.questions.run(lambda project, lead: revising.merge_actors(project, lead, one, into)):
                self.registry.show_actor(into)
        else:
            self.questions.run(lambda project, lead: actors.name_candidates(project, lead, [one], into))

    def _ended(self) -> None:
        """A question was answered or left."""
        self.middle.said.mark(yes=False)
        self.right.setCurrentWidget(self.same)
        self.registry.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, one: Saying | Appearance) -> None:
        """Open an article at a statement of one's own, else at the words that somebody else has coded."""
        if isinstance(one, Appearance):
            self._around.open_article(one.article_id)
        elif one.coder_id == self.acting.coder_id:
            self._around.open_article(one.article_id, one.statement_id)
        else:
            self._around.open_article(one.article_id, None, one.place)

    # What is shown.

    def _changed(self, kinds: frozenset[Kind]) -> None:
        self._is_stale = True
        self._is_stale_same |= Kind.ACTORS in kinds
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = False
        self.registry.ask()
        self._count()
        if self._is_stale_same:
            self._is_stale_same = False
            self._suggest()

    def _moved(self) -> None:
        """Read who is at hand now; what was asked about somebody else is not asked any more."""
        who = self.registry.at_hand
        shown = self.middle.shown
        is_same = shown is not None and who == (shown.candidate or (shown.dossier and shown.dossier.actor.id))
        if self.asked.is_asking and not is_same:
            self.asked.end()
        if self._job is not None:
            self._job.stop()
            self._job = None
        if who is None:
            self.middle.show_one(None)
            return
        acting = self.acting

        def read(project: Project) -> Portrayed | None:
            try:
                return portrayed(project, acting, who)
            except NotFound:  # it went meanwhile
                return None

        self._job = job = self._around.operations.ask(say("Looking up an actor"), read)
        job.done.connect(lambda found: self._show(job, found))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _show(self, job: Job, found: Portrayed | None) -> None:
        if job is self._job:
            self._job = None
            self.middle.show_one(found)
            self._allow()

    def _count(self) -> None:
        def count(project: Project) -> tuple[int, int]:
            return sum(actors.count_actors(project).values()), actors.count_candidates(project)

        job = self._around.operations.ask(say("Counting actors"), count)
        job.done.connect(lambda found: self.registry.show_counts(*found))
        job.start()

    def _suggest(self) -> None:
        """Look for who may be the same, off the window's thread."""
        job = self._around.operations.ask(say("Looking for who may be the same"), actors.likely_same)
        job.done.connect(self._suggested)
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _suggested(self, pairs: list[Likeness]) -> None:
        self.same.show_pairs(pairs)
        self._weigh()

    def _weigh(self) -> None:
        """What speaks for and against the suggestion at hand, and what a merge would do."""
        self._allow()
        pair, may = self.same.pair, self.may_decide
        if pair is None:
            return

        def weigh(project: Project) -> tuple[Likeness, Evidence | None, str]:
            try:
                return pair, actors.evidence(project, pair), _foretold(project, pair) if may else ""
            except NotFound:  # one of them went meanwhile; other suggestions are on their way
                return pair, None, ""

        self._weighing = job = self._around.operations.ask(say("Looking for who may be the same"), weigh)
        job.done.connect(self._weighed)
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _weighed(self, found: tuple[Likeness, Evidence | None, str]) -> None:
        pair, evidence, foretold = found
        if pair == self.same.pair:
            self.same.tell(evidence, foretold)

    def _allow(self) -> None:
        """Grey what only a lead may do, with the reason."""
        self.same.allow(self.may_decide, self.why_not)
        self.middle.allow(
            self.may_decide, self.why_not, those(self.registry.marked) if len(self.registry.marked) > 1 else ""
        )

    def _share(self) -> None:
        left, right = SIDES[self.width() < self.look.px(NARROW)]
        self.registry.setFixedWidth(round(min(self.look.px(left), self.width() * 0.32)))
        self.right.setFixedWidth(round(min(self.look.px(right), self.width() * 0.32)))


def _foretold(project: Project, pair: Likeness) -> str:
    if pair.one.actor_id is not None and pair.into.actor_id is not None:
        return joined(revising.joining(project, pair.one.actor_id, pair.into.actor_id))
    return say(
        "{n} article names somebody so: drafts there show {into}. One undo takes it back.|"
        "{n} articles name somebody so: drafts there show {into}. One undo takes it back.",
        n=pair.one.articles, into=pair.into.name,
    )  # fmt: skip


def _as_lead(project: Project, acting: Acting) -> Acting:
    """The one who looks, as the lead that she may be."""
    return leading(project, acting) if coder(project, acting.coder_id).role is CoderRole.LEAD else acting


def _name(event: QKeyEvent) -> str:
    if event.key() == Qt.Key.Key_F2:
        return "F2"
    return "/" if event.text() == "/" else chr(event.key()) if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z else ""


PAGE = PageSpec(
    "actors", later("Actors"), ActorsPage,
    Command("actors", "View", later("Actors: who is who"), ("Ctrl+4", "Ctrl+Shift+A"), after="codebook"),
    door=Door("actors", later("Actors"), "actors"),
)  # fmt: skip
