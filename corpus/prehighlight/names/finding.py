"""Names from a pipeline's own entities, completed by what lexicons and patterns find."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.prehighlight.names.patterns import AHEAD
from corpus.prehighlight.names.runs import Taken
from corpus.prehighlight.names.spotting import spot
from corpus.prehighlight.names.words import KEPT, trimmed
from models.findings import FoundMention


def assemble(text: str, entities: Sequence[FoundMention]) -> list[FoundMention]:
    """The kept entities, trimmed, with the spotted names where the model saw nothing or less."""
    spotted = spot(text)
    ahead = [mention for mention in spotted if mention.confidence >= AHEAD]
    taken = Taken()
    found = [mention for mention in ahead if taken.add(mention.start, mention.end)]
    for entity in entities:
        if entity.label in KEPT:
            start, end = trimmed(text, entity.start, entity.end)
            if start < end and taken.add(start, end):
                found.append(FoundMention(start, end, entity.label, confidence=0.6))
    found.extend(mention for mention in spotted if taken.add(mention.start, mention.end))
    return sorted(found, key=lambda mention: mention.start)
