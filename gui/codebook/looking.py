"""Versions, the re-code queue, and the way from a passage to its article."""

from __future__ import annotations

from collections.abc import Sequence

from gui.codebook.doing import Doing
from gui.codebook.lists import QueuePane, VersionsPane
from gui.style.themes import SMALL
from gui.widgets.forms import Field
from models import codebook, revising
from models.file import Project
from models.history import Change
from models.people import Acting
from models.wording import say


class Looking:
    """What can be looked at beside the codes."""

    def __init__(self, doing: Doing) -> None:
        self._doing = doing
        self._page = doing.page

    def show_versions(self) -> None:
        """The versions of the codebook, and what changed in each."""
        project = self._page.project

        def told(number: int) -> Sequence[str]:
            if number == 1:
                return ()
            return codebook.differences(codebook.version(project, number - 1), codebook.version(project, number))

        self._page.show_pane(VersionsPane(self._page.look, codebook.versions(project), told))

    def freeze(self) -> None:
        """Name the round that the codebook is frozen for."""
        if self._doing.refuses():
            return
        field = Field(self._page.look, size=SMALL)
        hint = say("The version keeps this name; what is changed from here on makes the next version.")

        def act(project: Project, lead: Acting) -> Change:
            return codebook.freeze(project, lead, field.text())

        self._doing.ask(say("Freeze the codebook for a round"), hint, field, lambda: self._doing.lead(act))

    def show_queue(self) -> None:
        """What must be looked at again since codes changed."""
        found = revising.recodings(self._page.project, self._page.acting)
        self._page.show_pane(QueuePane(self._page.look, found, self._page.is_lead))

    def hold(self) -> None:
        """Say that the marked coding of the queue holds as it is."""
        pane = self._page.pane
        if isinstance(pane, QueuePane) and pane.recoding is not None:
            asked, place = pane.recoding.id, pane.list.currentRow()
            acting = self._page.acting
            done = self._page.around.operations.run(
                lambda project, _: revising.keep(project, acting, [asked]), self._page
            )
            if done is not None:
                self.show_queue()
                again = self._page.pane
                if isinstance(again, QueuePane):
                    again.list.setCurrentRow(min(place, again.list.count() - 1))

    def open(self) -> None:
        """Open the article at the marked passage, or at the marked coding of the queue."""
        pane = self._page.pane
        if isinstance(pane, QueuePane) and pane.recoding is not None:
            asked = pane.recoding
            self._page.open_statement(asked.coder_id, asked.article_id, asked.statement_id)
        elif pane is None:
            self._page.open_passage(self._page.shown.passages.passage)

    def show_retired(self) -> None:
        """Show the codes that are not used any more, or hide them."""
        self._page.with_retired = not self._page.with_retired
        self._page.refresh()
