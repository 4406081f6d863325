"""How changes of the codebook page are asked, refused and made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gui.codebook.asked import Asked
from gui.codebook.codes import Code, Row, Sort
from gui.codebook.form import CodeForm, Lines
from gui.codebook.preview import Choice, Preview
from gui.operations import Act
from gui.widgets.forms import Field
from models.codebook import Claim
from models.errors import KnownError
from models.file import Project
from models.history import Change
from models.people import Acting, leading
from models.revising import Effect
from models.wording import say

if TYPE_CHECKING:
    from gui.codebook.page import CodebookPage

LeadAct = Callable[[Project, Acting], Change]
SHORT = 60  # letters of a code's name in a head


class Doing:
    """Shared by all that changes codes on one page; ``merging`` is the claim about to become part of another."""

    def __init__(self, page: CodebookPage) -> None:
        self.page = page
        self.merging: Row | None = None

    def leave(self) -> None:
        """Nothing of what was about to be done."""
        self.merging = None
        self.page.list.mark_merging(None)
        self.page.leave_pane()

    def refuses(self) -> bool:
        """Whether only a lead could do it, which is said then."""
        if self.page.is_lead:
            return False
        self.page.around.operations.refuse(
            say("Only a project lead can do that."), say("You can propose new claims and targets: N.")
        )
        return True

    def lead(self, act: LeadAct, keep: tuple[Sort, int] | None = None) -> bool:
        """Do it as a lead, and mark the code of ``keep``; False where it was refused."""
        self.merging = None
        self.page.list.mark_merging(None)
        lead_act: Act = lambda project, acting: act(project, leading(project, acting))  # noqa: E731
        if self.page.around.operations.run(lead_act, self.page) is None:
            return False
        self.done(keep)
        return True

    def done(self, keep: tuple[Sort, int] | None) -> None:
        """Show the codes again, with that of ``keep`` marked."""
        self.page.leave_pane()
        rows = self.page.list.codes.rows
        place = next((n for n, row in enumerate(rows) if row.key == keep), None)
        if place is not None:
            self.page.list.mark(place)

    def preview(
        self, head: str, effect: Effect | None, said: Sequence[str], choices: Sequence[Choice], in_list: bool = False,
        changes: bool = True,
    ) -> None:  # fmt: skip
        """Show what would be done; the way out is added. ``in_list``: the arrows go on walking the codes."""
        leave = Choice("Esc", say("Leave it"), self.leave)
        pane = Preview(self.page.look, head, effect, said, (*choices, leave), changes)
        self.page.show_pane(pane, self.page.list if in_list else None)

    def fail(self, error: KnownError) -> None:
        """Say why it can't be done."""
        self.page.around.operations.failed.emit(error)

    def write(self, head: str, code: Code, done: Callable[[Code], object]) -> None:
        """Show the fields of a code."""
        form = CodeForm(self.page.look, head, code, self.page.book, done, self.leave)
        self.page.show_pane(form, form.words)

    def ask(self, head: str, hint: str, field: Field | Lines, then: Callable[[], object]) -> None:
        """Show one field, and go on with what is written in it."""
        pane = Asked(self.page.look, head, hint, field, then, self.leave)
        self.page.show_pane(pane, field)


def is_claim(row: Row) -> bool:
    """Whether a row is a claim."""
    return row.sort is Sort.CLAIM


def short(row: Row) -> str:
    """What a head calls a code."""
    name = row.code.name if isinstance(row.code, Claim) else row.name
    return name if len(name) <= SHORT else f"{name[:SHORT]}…"
