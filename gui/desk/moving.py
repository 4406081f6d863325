"""Getting around: statements, articles, words of the article, overlapping statements."""

from __future__ import annotations

from collections.abc import Callable

from gui.desk.correcting import Correcting
from gui.desk.find_bar import FindBar
from gui.desk.queue import QueuePane
from gui.desk.reading import ReadingView
from gui.desk.work import Work
from models.wording import say


class Moving:
    """The commands that move."""

    def __init__(
        self, work: Work, queue: QueuePane, find_bar: FindBar, correcting: Correcting, view: ReadingView
    ) -> None:
        self._work, self._queue, self._find_bar = work, queue, find_bar
        self._correcting, self._view = correcting, view

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        return {
            "next_statement": lambda: self._step(1),
            "previous_statement": lambda: self._step(-1),
            "next_article": lambda: self._turn(1),
            "previous_article": lambda: self._turn(-1),
            "find": self._find_bar.open_bar,
            "overlaps": self.overlaps,
        }

    def overlaps(self) -> None:
        """Choose among the statements at the caret, or else those that overlap the current one."""
        opened = self._work.opened
        if opened is None:
            self._work.refuse(say("There is no article here."))
            return
        found = opened.at(self._view.caret())
        if len(found) < 2 and opened.item is not None:
            found = opened.over(opened.item.evidence)
        if len(found) < 2:
            self._work.refuse(say("No statements overlap here."), say("Put the caret where several do."))
        else:
            self._correcting.overlaps(found)

    def _step(self, by: int) -> None:
        opened = self._work.opened
        if opened is None or not opened.items:
            self._work.refuse(
                say("There is no statement here."), say("Make one from a selection or from the sentence.")
            )
            return
        self._work.choose(min(max(opened.current + by, 0), len(opened.items) - 1))

    def _turn(self, by: int) -> None:
        now = self._work.opened
        article_id = self._queue.neighbour(now.id if now else 0, by)
        if article_id is None:
            self._work.refuse(
                say("That was the last article of the queue.") if by > 0 else say("That is the first article.")
            )
        else:
            self._work.open(article_id)
