"""What the keys of the codebook page do, and which of them are worth showing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.codebook.carrying import Carrying
from gui.codebook.codes import Row
from gui.codebook.doing import Doing, is_claim
from gui.codebook.lists import QueuePane, VersionsPane
from gui.codebook.looking import Looking
from gui.codebook.rounds import Rounds, RoundsPane
from gui.codebook.shapes import Shapes
from gui.codebook.taking import Taking
from gui.codebook.words import Words
from models.wording import say

if TYPE_CHECKING:
    from gui.codebook.page import CodebookPage

Keyed = tuple[str, str, Callable[[], object]]


class Changing:
    """All that can be done on one page."""

    def __init__(self, page: CodebookPage) -> None:
        self._page = page
        self.doing = Doing(page)
        self.words, self.shapes, self.looking = Words(self.doing), Shapes(self.doing), Looking(self.doing)
        self.taking, self.rounds = Taking(self.doing), Rounds(self.doing)
        self.carrying = Carrying(self.doing, self.taking)

    def keys(self) -> dict[str, Callable[[], object]]:
        """What each key does now, by Qt's name of it."""
        page, words, shapes, looking = self._page, self.words, self.shapes, self.looking
        passages = page.shown.passages
        return {
            "N": words.new, "Shift+N": partial(words.new, below=True), "E": words.mend, "X": words.take_example,
            "M": shapes.merge, "D": shapes.split, "Del": shapes.retire, "B": shapes.bring_back, "R": shapes.renumber,
            "Alt+Up": partial(shapes.move, -1), "Alt+Down": partial(shapes.move, 1), "Shift+Right": shapes.indent,
            "Shift+Left": shapes.outdent, "V": looking.show_versions, "F": looking.freeze, "Q": looking.show_queue,
            "H": looking.hold, "O": looking.open, "Return": self._enter, "Enter": self._enter,
            "I": self.carrying.bring, "W": self.carrying.write, "A": self.carrying.append,
            "U": self.rounds.show,
            "Z": looking.show_retired, "J": partial(passages.step, 1), "K": partial(passages.step, -1),
            "Right": partial(passages.turn, 1), "Left": partial(passages.turn, -1), "Ctrl+F": page.field.setFocus,
        }  # fmt: skip

    def offered(self) -> Sequence[Keyed]:
        """The keys that are worth showing now."""
        pane, words, shapes, looking = self._page.pane, self.words, self.shapes, self.looking
        if isinstance(pane, QueuePane):
            return [("Enter", say("open article at statement"), looking.open), ("H", say("it holds"), looking.hold)]
        if isinstance(pane, RoundsPane):
            return [("Enter", say("begin or end its round"), self.rounds.act)]
        if pane is not None or self.doing.merging is not None:
            return []
        row = self._page.row
        found: list[Keyed] = [("N", say("new"), words.new)]
        if row is not None and self._page.is_lead:
            found.append(("E", say("mend its words"), words.mend))
        if row is not None and self._page.is_lead and row.code.retired:
            found.append(("B", say("use it again"), shapes.bring_back))
        elif row is not None and self._page.is_lead:
            if is_claim(row):
                found += [("M", say("merge"), shapes.merge), ("D", say("split"), shapes.split)]
                found += [("Alt ↓", say("move"), partial(shapes.move, 1)), ("R", say("number"), shapes.renumber)]
            found.append(("Del", say("retire"), shapes.retire))
        return [
            *found,
            ("J", say("next passage"), partial(self._page.shown.passages.step, 1)),
            ("O", say("open article at statement"), looking.open),
            ("X", say("take as example"), words.take_example),
            ("V", say("versions"), looking.show_versions),
            ("Q", say("look again"), looking.show_queue),
            *([("U", say("rounds"), self.rounds.show)] if self._page.is_lead else []),
            ("Z", say("retired codes"), looking.show_retired),
            ("A", say("passages as an appendix"), self.carrying.append),
            ("I", say("import"), self.carrying.bring),
            ("W", say("write to a file"), self.carrying.write),
        ]

    def _enter(self) -> None:
        if not self.rounds.act():
            self.looking.open()

    @staticmethod
    def is_list(pane: QWidget) -> bool:
        """Whether a pane is a list whose marked line the keys are about."""
        return isinstance(pane, QueuePane | VersionsPane | RoundsPane)

    def chosen(self, row: Row | None) -> bool:
        """Another code was marked; True where that was an answer to what was asked."""
        if self.doing.merging is None or row is None:
            return False
        self.shapes.preview_merge(row)
        return True

    def leave(self) -> None:
        """Nothing of what was about to be done."""
        self.doing.leave()
