"""What a tooltip says of a statement or a name in the text."""

from __future__ import annotations

from gui.desk.opened import OpenArticle
from gui.desk.shown import LABELS, MODES, STATES, dotted, names, stance_words, way_to_speaker
from models.wording import say


def tip_of(opened: OpenArticle | None, item: int | None, mention: int | None) -> str:
    """Of the item at this place of the article's items, else of the mention."""
    if opened is None:
        return ""
    if item is not None:
        about = opened.items[item]
        who = names(about.claimants) or say("no speaker yet")
        found = say("found by {chain}", chain=way) if (way := way_to_speaker(about)) else ""
        facts = (who, say(MODES[about.mode]), stance_words(about), say(STATES[about.state]), found)
        return f"{about.number}  {dotted(facts)}"
    named = opened.mentions[mention or 0]
    cast = opened.reading.cast[named.cast] if opened.reading and named.cast is not None else None
    kind = say(LABELS[named.label]) if named.label in LABELS else named.label.replace("_", " ").casefold()
    return say("{kind}: {who}", kind=kind, who=dotted((cast.name, cast.title))) if cast else kind
