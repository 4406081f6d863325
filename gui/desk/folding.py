"""Drafts that are unlikely to be statements: shown where they stand, or rejected at once."""

from __future__ import annotations

from collections.abc import Callable

from gui.desk.work import Work
from models import coding
from models.wording import say


class Folding:
    """The commands for folded drafts; ``shown`` is called where other drafts are before the coder's eyes."""

    def __init__(self, work: Work, shown: Callable[[], None]) -> None:
        self._work, self._shown = work, shown

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        return {"unfold": self.unfold, "reject_unlikely": self.reject_unlikely}

    def unfold(self) -> None:
        """Show the unlikely drafts of the article among the others, or fold them away again."""
        opened = self._work.opened
        if opened is None or not opened.fold(away=opened.is_unfolded):
            self._work.refuse(say("No drafts are folded here."))
        else:
            self._work.items_changed.emit()
            self._shown()

    def switch(self, folds: bool) -> None:
        """Fold unlikely drafts from now on, or show all of them everywhere."""
        self._work.codes.folds = folds
        opened = self._work.opened
        if opened is not None and opened.fold(away=folds):
            self._work.items_changed.emit()
            self._shown()

    def reject_unlikely(self) -> None:
        """Turn down all drafts of the article that are folded, or that were and are shown now."""
        opened = self._work.opened
        refs = [item.ref for item in opened.unlikely] if opened else []
        if not refs:
            self._work.refuse(say("No drafts are folded here."))
        else:
            self._work.change(lambda project, acting: coding.reject_all(project, acting, refs))
