"""Changing the statements that were chosen: from what, to what, shown first, then done by one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from gui.banner import Kind
from gui.codings.bulk import BulkBar
from gui.desk.choice import Choice
from gui.desk.choices import matching
from gui.desk.picker import Picker
from gui.desk.question import Question
from gui.desk.shown import STANCES
from models.codebook import Codebook
from models.coding import Stance
from models.codings import Plan, Recoding, What, carry_out, plan
from models.columns import Count, Query
from models.file import Project
from models.history import Change
from models.people import Acting, leading
from models.wording import say

if TYPE_CHECKING:
    from gui.codings.page import CodingsPage

NUMBER_OF_STANCE = {str(n): stance for n, stance in enumerate(Stance, 1)}


class Mending(QObject):
    """What a lead does with the statements that are ticked, or with the current one where none is."""

    def __init__(self, page: CodingsPage) -> None:
        super().__init__(page)
        self._page = page
        self.bar = BulkBar(page.look, self.carry_out, self.look_through, self.let_go)
        self.picker = Picker(page.look, page)
        self.picker.gone.connect(page.table.setFocus)
        self.plan: Plan | None = None
        self._ids: list[int] = []
        self._before: frozenset[int] | None = None  # what the query was kept to before one looked through

    def keys(self) -> dict[str, Callable[[], object]]:
        """The plain keys that begin something."""
        if self._page.around.project.read_only:
            return {}
        stances = {digit: partial(self.stance, stance) for digit, stance in NUMBER_OF_STANCE.items()}
        return {"C": self.claim, "T": self.target, "V": self.look_through, **stances}

    def chosen(self) -> None:
        """Other statements are ticked."""
        self._forget_plan()
        marked = len(self._page.model.marked)
        if marked:
            self.bar.show_chosen(marked, self._page.model.listing.count)
        else:
            self.bar.hide()

    def answered(self) -> None:
        """The page shows other rows; what is planned stays planned."""
        if self.plan is None and self._page.model.marked:
            self.bar.show_chosen(len(self._page.model.marked), self._page.model.listing.count)

    def let_go(self) -> bool:
        """Drop what is planned and what is ticked; False where there is neither."""
        if self.plan is None and not self._page.model.marked:
            return False
        self._back_from_looking()
        self._forget_plan()
        self._page.table.let_go()
        self.bar.hide()
        return True

    # What is asked.

    def claim(self) -> None:
        """From one claim of theirs to another."""
        self._from("claim", say("Which claim becomes another?"), self._claim_from)

    def target(self) -> None:
        """From one target of theirs to another."""
        self._from("target", say("Which target becomes another?"), self._target_from)

    def stance(self, stance: Stance) -> None:
        """To one stance, from one of those that they have."""

        def chosen(count: Count) -> None:
            before = Stance(count.value.key) if count.value is not None else None
            words = (say(STANCES[before]) if before else say("no stance"), say(STANCES[stance]))
            self._plan(Recoding(What.STANCE, before, stance), f"{words[0]}  →  {words[1]}")

        self._from("stance", say("Which stance becomes {stance}?", stance=say(STANCES[stance])), chosen, str(stance))

    def look_through(self) -> None:
        """Show only what would change; once more, all again."""
        page = self._page
        if self._before is not None or page.query.ids is not None:
            self._back_from_looking()
        elif self.plan is not None and self.plan.statements:
            self._before = page.query.ids or frozenset()
            page.query = replace(page.query, ids=frozenset(step.statement_id for step in self.plan.steps))
            page.refresh()

    def carry_out(self) -> None:
        """Do what was shown."""
        planned, page = self.plan, self._page
        if planned is None or not planned.statements:
            return

        def act(project: Project, acting: Acting) -> Change:
            return carry_out(project, leading(project, acting), planned)

        job = page.around.operations.run_long(say("Changing the statements"), act, self)
        job.done.connect(self._done)
        self.bar.change.setEnabled(False)
        job.start()

    def _done(self, change: Change) -> None:
        page = self._page
        done = say("{coder} {did}.", coder=page.around.here.coder.name, did=change.sentence)
        page.around.banners.tell(Kind.NEWS, done, say("Undo takes it back."))
        self.plan = None
        self.let_go()

    def _from(self, name: str, prompt: str, then: Callable[[Count], object], but: str = "") -> None:
        """Ask which of the values that the chosen statements have; not where there is one alone."""
        page = self._page
        current = page.table.current_id()
        self._ids = sorted(page.model.marked) or ([current] if current is not None else [])
        if not self._ids or page.columns is None:
            return
        counts = [c for c in page.columns.facet(name, Query(ids=frozenset(self._ids))) if self._can_go(c, name, but)]
        if len(counts) == 1:
            then(counts[0])
        elif counts:
            choices = [Choice(c, *_named(c), note=say("{n} statement|{n} statements", n=c.rows)) for c in counts]
            self._ask(Question(prompt, matching(choices), partial(_take, then)))
        else:
            page.around.operations.refuse(say("They have nothing that could become that."))

    def _can_go(self, count: Count, name: str, but: str) -> bool:
        if name == "stance":
            return count.value is None or count.value.key != but
        return count.value is not None

    def _claim_from(self, count: Count) -> None:
        book = self._page.source.codebook
        before = next(c for c in book.claims if count.value is not None and c.uid == count.value.key)
        rows = [
            Choice(c.id, c.label, c.number, details=((say("means"), c.definition),) if c.definition else ())
            for c in book.claims
            if not c.retired and c.id != before.id
        ]

        def pick(claim_id: object) -> None:
            if isinstance(claim_id, int):
                words = f"{before.name}  →  {book.claim(claim_id).name}"
                self._plan(Recoding(What.CLAIM, before.id, claim_id), words)

        self._ask(Question(say("{claim} becomes …", claim=before.name), matching(rows), pick, detail_lines=3))

    def _target_from(self, count: Count) -> None:
        book: Codebook = self._page.source.codebook
        before = next(t for t in book.targets if count.value is not None and t.uid == count.value.key)
        rows = [Choice(t.id, t.proposition) for t in book.targets if not t.retired and t.id != before.id]

        def pick(target_id: object) -> None:
            if isinstance(target_id, int):
                words = f"“{before.proposition}”  →  “{book.target(target_id).proposition}”"
                self._plan(Recoding(What.TARGET, before.id, target_id), words)

        self._ask(Question(say("“{target}” becomes …", target=before.proposition), matching(rows), pick))

    def _ask(self, question: Question) -> None:
        pane = self._page.facets
        self.picker.ask(question, QRect(0, 0, pane.width() + 120, self._page.height()))

    def _plan(self, recoding: Recoding, words: str) -> None:
        page, ids = self._page, self._ids

        def work(project: Project) -> Plan:
            return plan(project, page.seen, ids, recoding)

        def planned(found: object) -> None:
            assert isinstance(found, Plan)
            self.plan = found
            page.source.planned = {step.statement_id: step for step in found.steps}
            page.table.viewport().update()
            self.bar.show_plan(found, words, page.source.names)

        job = page.around.operations.ask(say("Counting"), work)
        job.done.connect(planned)
        job.failed.connect(page.around.operations.failed)
        job.start()

    def _forget_plan(self) -> None:
        self.plan = None
        self._page.source.planned = {}

    def _back_from_looking(self) -> None:
        page = self._page
        if self._before is not None:
            self._before = None
            page.query = replace(page.query, ids=None)
            page.refresh()


def _take(then: Callable[[Count], object], chosen: object) -> None:
    assert isinstance(chosen, Count)
    then(chosen)


def _named(count: Count) -> tuple[str, str]:
    """Label and number."""
    return (count.value.label, count.value.number) if count.value is not None else (say("none"), "")
