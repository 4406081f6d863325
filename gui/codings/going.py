"""How far each coder is: by batch, what became of the machine's drafts, and how long an article takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.style.themes import READING_SIZE, SPACE, TINY
from gui.widgets.grid import GridView
from gui.widgets.labels import Label, Title
from models.codings import PAUSE, Standing, standing
from models.columns import Query
from models.wording import later, say

if TYPE_CHECKING:
    from gui.codings.page import CodingsPage

KINDS = {"direct": later("direct"), "mixed": later("mixed"), "indirect": later("indirect")}


class ProgressView(QWidget):
    """Two tables, each with what its numbers mean."""

    def __init__(self, page: CodingsPage) -> None:
        super().__init__()
        self._page = page
        self.stages = GridView(say("How far each coder is"), page.look)
        self.drafts = GridView(say("What became of the machine’s drafts"), page.look)
        self.setFocusProxy(self.stages)
        pause = say(
            "Minutes an article are active time by the history: pauses of more than {n} minutes are left out. "
            "A coder sees her own here too.", n=PAUSE // 60,
        )  # fmt: skip
        precision = say("Precision: of the drafts decided, how many became a statement, be it edited.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[2], 0, 0)
        column.setSpacing(SPACE[2])
        for head, grid, note in (
            (say("How far each coder is"), self.stages, pause),
            (say("What became of the machine’s drafts"), self.drafts, precision),
        ):
            column.addWidget(Title(head, page.look, READING_SIZE))
            column.addWidget(Label(note, page.look, TINY, tone="ink3", wraps=True))
            column.addWidget(grid)
            column.addSpacing(SPACE[4])
        column.addStretch(1)

    def show_query(self, _query: Query) -> None:
        """Count anew, off the window's thread."""
        page = self._page
        job = page.around.operations.ask(say("Counting"), lambda project: standing(project, page.seen))
        job.done.connect(self._counted)
        job.failed.connect(page.around.banners.tell_error)
        job.start()

    def _counted(self, found: object) -> None:
        assert isinstance(found, Standing)
        heads = (
            say("articles"), say("finished"), say("nothing codable"), say("with gaps"), say("begun"),
            say("statements"), say("lacking"), say("statements an article"), say("minutes an article"),
        )  # fmt: skip
        self.stages.show_cells(
            [f"{s.coder}   {s.batch or say('no batch')}" for s in found.stages], heads,
            [
                [s.articles, s.finished, s.nothing, s.with_gaps, s.begun, s.statements, s.lacking,
                 _tenth(s.per_article), _tenth(s.minutes)]
                for s in found.stages
            ],
            shaded=False,
        )  # fmt: skip
        self.drafts.show_cells(
            [f"{d.coder}   {say(KINDS[d.kind])}" for d in found.drafts],
            (say("accepted"), say("edited"), say("merged"), say("rejected"), say("precision")),
            [[d.accepted, d.edited, d.merged, d.rejected, f"{d.precision:.0%}"] for d in found.drafts],
            shaded=False,
        )
        self.stages.hug()
        self.drafts.hug()


def _tenth(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"
