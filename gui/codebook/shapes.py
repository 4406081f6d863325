"""What codes become: merged, split, retired, moved, numbered anew; shown first where codings hang on them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial

from gui.codebook.codes import Row
from gui.codebook.doing import Doing, is_claim, short
from gui.codebook.form import Lines
from gui.codebook.preview import Choice
from gui.style.themes import SMALL
from gui.widgets.forms import Field
from models import codebook, revising
from models.codebook import Claim, Variable
from models.errors import KnownError
from models.file import Project
from models.history import Change
from models.people import Acting
from models.wording import later, say

INCLUDES = later("It will include: {texts}")
EXAMPLES = later("It will have the examples: {texts}")
KEYWORDS = later("It will have the keywords: {texts}")
EXCLUDES = later("It will not exclude any more: {texts}")


class Shapes:
    """Merging, splitting, retiring, moving."""

    def __init__(self, doing: Doing) -> None:
        self._doing = doing
        self._page = doing.page

    def merge(self) -> None:
        """Ask which claim the marked one is to become part of: the one that is marked next."""
        row = self._page.row
        if row is None or not isinstance(row.code, Claim) or row.code.retired or self._doing.refuses():
            return
        self._doing.merging = row
        self._page.list.mark_merging(row.key)
        hint = say("Mark the claim that it is to become part of, with the arrows or the mouse; then Enter.")
        self._doing.preview(say("Merge {name} into …", name=short(row)), None, [hint], [], in_list=True)

    def preview_merge(self, into: Row) -> None:
        one = self._doing.merging
        if one is None:
            return
        try:
            plan = revising.merging(self._page.project, one.code.id, into.code.id if is_claim(into) else 0)
        except KnownError as error:
            head = say("Merge {name} into …", name=short(one))
            self._doing.preview(head, None, [error.what], [], in_list=True)
            return
        said = [say("{before} is retired; its number is never given again.", before=plan.claim.name), *_more(plan)]
        label = say("Merge {n} coding|Merge {n} codings", n=plan.effect.codings)

        def act(project: Project, lead: Acting) -> Change:
            return revising.merge_claims(project, lead, plan.claim.id, plan.into.id)

        choices = [Choice("Enter", label, lambda: self._doing.lead(act, into.key))]
        head = say("Merge {before} into {after}", before=plan.claim.name, after=plan.into.name)
        self._doing.preview(head, plan.effect, said, choices, in_list=True)

    def split(self) -> None:
        """Name the claims that the marked one is to be divided into."""
        row = self._page.row
        if row is None or not isinstance(row.code, Claim) or row.code.retired or self._doing.refuses():
            return
        lines = Lines(self._page.look, (), 4)
        hint = say("A label of a new claim in each line. The old one stays; its coders say which one each coding is.")
        self._doing.ask(
            say("Split {name}", name=short(row)), hint, lines, lambda: self._preview_split(row, lines.texts)
        )

    def _preview_split(self, row: Row, labels: Sequence[str]) -> None:
        into = [Claim("", label) for label in labels]
        try:
            plan = revising.splitting(self._page.project, row.code.id, into)
        except KnownError as error:
            self._doing.fail(error)
            return

        def act(project: Project, lead: Acting) -> Change:
            return revising.split_claim(project, lead, row.code.id, into)

        if not plan.effect.codings:
            self._doing.lead(act, row.key)
            return
        said = [say("{name} is new.", name=claim.name) for claim in plan.into]
        choices = [Choice("Enter", say("Split it"), lambda: self._doing.lead(act, row.key))]
        self._doing.preview(say("Split {name}", name=short(row)), plan.effect, said, choices)

    def retire(self) -> None:
        """Take the marked code out of use; where codings hang on it, say first what becomes of them."""
        row = self._page.row
        if row is None or row.code.retired or self._doing.refuses():
            return
        if isinstance(row.code, Variable):
            question = dataclasses.replace(row.code, retired=True)
            self._doing.lead(lambda project, lead: revising.change_variable(project, lead, question), row.key)
            return
        plan_of = revising.retiring_claim if is_claim(row) else revising.retiring_target
        act = revising.retire_claim if is_claim(row) else revising.retire_target
        plan = plan_of(self._page.project, row.code.id)
        if not plan.effect.codings:
            self._doing.lead(lambda project, lead: act(project, lead, row.code.id), row.key)
            return
        said = [say("Its codings keep it; it can’t be given any more.")]
        if len(plan.ids) > 1:
            said.append(say("{n} claim below it goes too.|{n} claims below it go too.", n=len(plan.ids) - 1))

        def done(asks: bool) -> None:
            self._doing.lead(lambda project, lead: act(project, lead, row.code.id, asks), row.key)

        choices = [
            Choice("Enter", say("Retire it"), partial(done, False)),
            Choice("A", say("Retire it, and ask its coders which code it is now"), partial(done, True)),
        ]
        self._doing.preview(say("Retire {name}", name=short(row)), plan.effect, said, choices)

    def bring_back(self) -> None:
        """Use a retired code again."""
        row = self._page.row
        if row is None or not row.code.retired or self._doing.refuses():
            return
        if isinstance(row.code, Variable):
            question = dataclasses.replace(row.code, retired=False)
            self._doing.lead(lambda project, lead: revising.change_variable(project, lead, question), row.key)
            return
        act = revising.bring_back_claim if is_claim(row) else revising.bring_back_target
        self._doing.lead(lambda project, lead: act(project, lead, row.code.id), row.key)

    def move(self, by: int) -> None:
        """Move the marked claim up or down among those beside it."""
        row = self._page.row
        if row is None or not isinstance(row.code, Claim) or self._doing.refuses():
            return
        beside = [c.id for c in self._page.book.claims if c.parent == row.code.parent]
        self._move(row, row.code.parent, max(0, beside.index(row.code.id) + by))

    def indent(self) -> None:
        """Move the marked claim below the one that stands before it."""
        row = self._page.row
        if row is None or not isinstance(row.code, Claim) or self._doing.refuses():
            return
        beside = [c for c in self._page.book.claims if c.parent == row.code.parent]
        place = [c.id for c in beside].index(row.code.id)
        if place:
            self._move(row, beside[place - 1].number, len(self._page.book.claims))

    def outdent(self) -> None:
        """Move the marked claim out of its branch, behind it."""
        row = self._page.row
        if row is None or not isinstance(row.code, Claim) or row.code.parent is None or self._doing.refuses():
            return
        above = next(c for c in self._page.book.claims if c.number == row.code.parent)
        beside = [c.id for c in self._page.book.claims if c.parent == above.parent]
        self._move(row, above.parent, beside.index(above.id) + 1)

    def _move(self, row: Row, parent: str | None, place: int) -> None:
        parent_id = next((c.id for c in self._page.book.claims if c.number == parent), None)
        try:
            plan = revising.moving(self._page.project, row.code.id, parent_id, place)
        except KnownError as error:
            self._doing.fail(error)
            return

        def act(project: Project, lead: Acting) -> Change:
            return revising.move_claim(project, lead, row.code.id, parent_id, place)

        if not plan.effect.questions:
            self._doing.lead(act, row.key)
            return
        said = [say("There it goes with another target; stances that were given stay toward the earlier one.")]
        choices = [Choice("Enter", say("Move it"), lambda: self._doing.lead(act, row.key))]
        self._doing.preview(say("Move {name}", name=short(row)), plan.effect, said, choices)

    def renumber(self) -> None:
        """Give the marked claim another number, and what is below it."""
        row = self._page.row
        if row is None or not isinstance(row.code, Claim) or self._doing.refuses():
            return
        field = Field(self._page.look, row.code.number, SMALL)
        hint = say("Codings, words and place stay as they are. What is below it is numbered along.")

        def act(project: Project, lead: Acting) -> Change:
            numbers = revising.with_number(codebook.load(project), row.code.id, field.text().strip())
            return revising.renumber_claims(project, lead, numbers)

        self._doing.ask(
            say("Another number for {name}", name=short(row)), hint, field, lambda: self._doing.lead(act, row.key)
        )


def _more(plan: revising.Merging) -> list[str]:
    """What the claim that stays will say beside what it says now."""
    found = []
    for template, fewer, more in (
        (INCLUDES, plan.into.include, plan.words.include),
        (EXAMPLES, plan.into.examples, plan.words.examples),
        (KEYWORDS, plan.into.keywords, plan.words.keywords),
        (EXCLUDES, plan.words.exclude, plan.into.exclude),
    ):
        texts = "; ".join(text for text in more if text not in fewer)
        if texts:
            found.append(say(template, texts=texts))
    return found
