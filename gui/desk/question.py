"""What a picker asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gui.desk.choice import Choice
from models.wording import say


@dataclass(frozen=True, slots=True)
class About:
    """The statement that is asked about: its number, who speaks, its words."""

    number: str
    who: str
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """What a picker asks for; ``offer`` gives the choices for the words typed so far."""

    prompt: str
    offer: Callable[[str], list[Choice]]
    pick: Callable[[object], None] | None  # None: there is only something to read
    add: Callable[[object], None] | None = None
    propose: Callable[[str, object], None] | None = None  # the words typed, and the value of the marked row
    add_label: str = ""
    propose_label: str = ""
    detail_lines: int = 0
    mark: object = None  # the value to begin with
    about: About | None = None

    def nothing(self, typed: bool) -> str:
        """What to say where no row fits."""
        if self.propose is None:
            return say("Nothing fits." if typed else "There is nothing to choose from.")
        if typed:
            return say("Nothing fits. {key}: {command}.", key="Alt N", command=self.propose_label)
        return say("There is none yet: type one, then {key}.", key="Alt N")
