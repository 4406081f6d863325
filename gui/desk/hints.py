"""Which keys are worth showing now."""

from __future__ import annotations

from collections.abc import Mapping

from gui.desk.opened import OpenArticle
from gui.widgets.hints import Hint
from models.coding import State
from models.wording import say


def hints(opened: OpenArticle | None, selected: bool, keys: Mapping[str, str], all_done: bool = False) -> list[Hint]:
    """Caps and words for the hint bar, the likeliest first."""

    def of(*commands: tuple[str, str]) -> list[Hint]:
        return [Hint(keys[command], words, command) for command, words in commands if keys.get(command)]

    if opened is None:
        return of(("import", say("import articles")), ("palette", say("anything, by name")), ("keys", say("all keys")))
    moving = of(("end_shorter", say("shorter")), ("end_longer", say("longer"))) if opened.items else []
    ends = of(("keys", say("all keys")))
    if selected:
        made = of(("new_statement", say("new, whole sentences")), ("new_exact", say("new, as selected")))
        return [*made, *(of(("add_evidence", say("add to the evidence"))) if opened.items else []), *ends]
    finish = of(("finish", say("finish, next article")))
    narrowed = of(("narrow", say("all statements"))) if opened.only is not None else []
    said = [Hint("", say("All articles of the queue are finished."))] if all_done else []
    if opened.items and not opened.open_items():
        walk = of(("next_statement", say("next")), ("previous_statement", say("previous")))
        return [*said, *narrowed, *finish, *walk, *of(("new_statement", say("new from selection"))), *moving, *ends]
    rows = len(opened.item.positions) if opened.item is not None else 0
    if rows > 1:
        moving = [*of(("next_row", say("next position"))), *moving]
    drafts = any(item.state is not State.CODED for item in opened.items)
    walk = of(("next_statement", say("next draft" if drafts else "next")), ("previous_statement", say("previous")))
    made = of(("new_statement", say("new from selection")))
    nothing = of(("nothing", say("nothing codable")))
    return [*said, *narrowed, *(walk if opened.items else []), *made, *moving, *nothing, *finish, *ends]
