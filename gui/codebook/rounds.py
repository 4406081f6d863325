"""Batches and the frozen versions that they are coded under: a round is begun, and ended with what that does shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.codebook.doing import Doing
from gui.codebook.lists import WordList
from gui.codebook.preview import Choice
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.labels import Label
from models import codebook, revising
from models.errors import KnownError
from models.revising import Round
from models.wording import say


class RoundsPane(QWidget):
    """A line for each batch."""

    def __init__(self, look: Look, found: Sequence[Round]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(Label(say("Rounds"), look, READING_SIZE, fonts.STRONG))
        hint = say(
            "A batch can be coded under a frozen version while the codebook goes on. Enter begins such a round, or "
            "ends it: what it does to the codings is shown first."
        )
        column.addWidget(Label(hint, look, TINY, tone="ink3", wraps=True))
        self.list = WordList(look, say("Rounds"))
        for one in found:
            self.list.add(told(one), one)
        column.addWidget(self.list, 1)
        if not found:
            column.addWidget(Label(say("No articles were handed out yet."), look, SMALL, tone="ink3"))
            column.addStretch(1)
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def round(self) -> Round | None:
        """The marked one."""
        held = self.list.held()
        return held if isinstance(held, Round) else None


class Rounds:
    """Begins and ends rounds."""

    def __init__(self, doing: Doing) -> None:
        self._doing = doing
        self._page = doing.page

    def show(self) -> None:
        """The batches with their rounds."""
        if not self._doing.refuses():
            self._page.show_pane(RoundsPane(self._page.look, revising.rounds(self._page.project)))

    def act(self) -> bool:
        """Begin the round of the marked batch, or show what its end would do; False where no batch is marked."""
        pane = self._page.pane
        if not isinstance(pane, RoundsPane):
            return False
        if pane.round is not None:
            (self._end if pane.round.version is not None and not pane.round.is_over else self._begin)(pane.round)
        return True

    def _begin(self, of: Round) -> None:
        frozen = [v for v in codebook.versions(self._page.project) if v.frozen_as]
        if not frozen:
            self._page.around.operations.refuse(
                say("No version of the codebook is frozen."),
                say("Freeze it for a round first: F on the codebook page."),
            )
            return
        version = frozen[-1]
        said = [
            say("Its articles are coded by version {n} of the codebook, whatever is changed since.", n=version.number),
            say("What is changed touches none of their codings until the round is ended."),
        ]  # fmt: skip
        label = say("Code it under version {n}, “{name}”", n=version.number, name=version.frozen_as)
        begin = Choice("Enter", label, lambda: self._doing.lead(
            lambda project, lead: revising.begin_round(project, lead, of.batch_id, version.number)))  # fmt: skip
        self._doing.preview(say("Begin a round of {batch}", batch=of.batch), None, said, [begin])

    def _end(self, of: Round) -> None:
        try:
            plan = revising.ending(self._page.project, of.batch_id)
        except KnownError as error:
            self._doing.fail(error)
            return
        moved, said = len(plan.moved) + len(plan.doubled), list[str]()
        if moved:
            said.append(say(
                "{n} claim is another by now and follows.|{n} claims are others by now and follow.", n=moved
            ))  # fmt: skip
        said.append(say("From then on its articles are coded by the codebook as it is."))
        end = Choice("Enter", say("End the round"), lambda: self._doing.lead(
            lambda project, lead: revising.end_round(project, lead, of.batch_id)))  # fmt: skip
        self._doing.preview(say("End the round of {batch}", batch=of.batch), plan.effect, said, [end])


def told(one: Round) -> str:
    """A batch in a line."""
    codings = say("{n} coding|{n} codings", n=one.statements)
    if one.version is None:
        return say("{batch}: by the codebook as it is, {codings}", batch=one.batch, codings=codings)
    if one.is_over:
        return say(
            "{batch}: its round under version {n} is over, {codings}", batch=one.batch, n=one.version, codings=codings
        )
    return say("{batch}: under version {n}, {codings}", batch=one.batch, n=one.version, codings=codings)
