"""Which statements of the article are shown: all of them, or only mine, the open ones, the unsure ones, one actor's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from gui.desk.choice import Choice
from gui.desk.choices import matching
from gui.desk.lanes import is_speaker_unsure, is_unsure
from gui.desk.opened import Part
from gui.desk.question import Question
from gui.desk.work import Work
from models.coding import Item, State
from models.wording import later, say

ALL = object()
PARTS: tuple[tuple[str, Callable[[Item], bool]], ...] = (
    (later("Only mine, kept or begun"), lambda item: item.state is not State.DRAFT),
    (later("Only what is not coded yet"), lambda item: item.state is not State.CODED),
    (later("Only what is unsure"), lambda item: item.confidence == 1 or is_unsure(item) or is_speaker_unsure(item)),
)


class Narrowing:
    """The command that shows a part; ``ask`` puts a question to the coder."""

    def __init__(self, work: Work, ask: Callable[[Question], None]) -> None:
        self._work, self._ask = work, ask

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The commands this answers."""
        return {"narrow": self.narrow}

    def narrow(self) -> None:
        """Choose what is shown."""
        opened = self._work.opened
        if opened is None or not opened.everything:
            self._work.refuse(say("There is no statement here."))
            return
        now = opened.only.label if opened.only else None
        shown = [item for item in opened.everything if item not in opened.folded]
        parts = [Part(say(label), holds) for label, holds in PARTS]
        parts += [Part(say("Only {who}", who=name), _by(name)) for name in _names(shown)]
        rows = [Choice(ALL, say("All statements"), note=say("{n} statement|{n} statements", n=len(shown)))]
        for part in parts:
            n = sum(map(part.holds, shown))
            if n:
                rows.append(Choice(part, part.label, note=str(n), chosen=part.label == now))
        self._ask(Question(say("Show which? Type a word"), matching(rows), self._pick, mark=ALL))

    def _pick(self, value: object) -> None:
        opened = self._work.opened
        if opened is not None:
            opened.narrow(value if isinstance(value, Part) else None)
            self._work.items_changed.emit()
            self._work.current_changed.emit(True)


def _names(items: list[Item]) -> list[str]:
    """Who speaks in them, whoever has most first."""
    count = Counter(actor.name for item in items for actor in item.claimants)
    return [name for name, _ in count.most_common()]


def _by(name: str) -> Callable[[Item], bool]:
    return lambda item: any(actor.name == name for actor in item.claimants)
