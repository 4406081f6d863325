"""The tour: five steps beside a real article, each of which waits until its key was pressed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.desk.desk import Desk
from gui.operations import Operation, Operations, Way
from gui.tour.panel import TourPanel
from gui.tour.steps import ASKED, LAST, STEPS, UNDONE
from models.wording import say


class Tour(QObject):
    """Shown at the margin of a desk while it runs; whoever is ahead of it is not held back."""

    ended = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at = 0
        self.panel: TourPanel | None = None
        operations.done.connect(self._done)
        desk.picker.asked.connect(lambda: self._happened(ASKED))
        desk.keys_shown.connect(self._show)

    @property
    def is_running(self) -> bool:
        """Whether it is shown."""
        return self.panel is not None

    def switch(self) -> None:
        """Begin, or end it where it runs."""
        self.end() if self.is_running else self.begin()

    def begin(self) -> None:
        """Show the first step."""
        self._at = 0
        if self.panel is None:
            self.panel = TourPanel(self._desk.look, self.end)
            self._desk.put_at_margin(self.panel)
        self._show()

    def end(self) -> None:
        """Go away."""
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self._desk.view.setFocus()
            self.ended.emit()

    def _done(self, operation: Operation) -> None:
        if operation.way is Way.ACTION:
            self._happened(operation.change.verb)
        elif operation.way is Way.UNDO:
            self._happened(UNDONE)

    def _happened(self, what: str) -> None:
        """Go on to the step after the one that waits for this, if that is still to come."""
        waits = [step.waits_for for step in STEPS]
        if self.is_running and what in waits[self._at :]:
            self._at = waits.index(what) + 1
            self._show()

    def _show(self) -> None:
        if self.panel is None:
            return
        is_last = self._at == len(STEPS)
        step = LAST if is_last else STEPS[self._at]
        head = say("The tour") if is_last else say("The tour: {n} of {all}", n=self._at + 1, all=len(STEPS))
        self.panel.show_step(head, step, self._desk.keys, is_last)
