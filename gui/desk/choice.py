"""A row of a picker."""

from __future__ import annotations

from dataclasses import dataclass

from models.wording import say


@dataclass(frozen=True, slots=True)
class Choice:
    """One row; ``details`` are (what, sentence) pairs that explain it before it is chosen."""

    value: object
    label: str
    left: str = ""  # a number or sign before the label
    note: str = ""  # why it is offered
    details: tuple[tuple[str, str], ...] = ()
    indent: int = 0
    chosen: bool = False  # it is set already
    ruled: bool = False  # a line above sets it off from the rows before
    is_ground: bool = True  # there is ground enough to choose it unread: it may be marked before anything is typed

    @property
    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        parts = (f"{self.left} {self.label}".strip(), say("chosen") if self.chosen else "", self.note)
        return ", ".join(part for part in parts if part) + "".join(f". {w} {s}".rstrip() for w, s in self.details)
