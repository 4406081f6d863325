"""Uids of drafts that follow from what was read with what, so that every machine gives the same draft the same one."""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from models.findings.records import FoundAttribution

NAMESPACE = uuid.UUID("429bb876-fd48-4bad-b5b2-2a1c7bfe8578")


class Twin(NamedTuple):
    """What tells an article from an earlier one of the same text; ``number`` counts those that agree in the rest."""

    outlet: str
    published: str | None
    number: int


def draft_uids(
    text_sha256: str, pipeline: str, version: str, attributions: Sequence[FoundAttribution], twin: Twin | None = None
) -> list[str]:
    """A uid for the draft of each attribution of a reading, all different; ``twin`` is None for a text's first article.

    Only spans count: a draft whose speaker or confidence alone is another is the same draft.
    """
    read = json.dumps([text_sha256, pipeline, version, twin])
    seen: Counter[str] = Counter()
    uids = []
    for found in attributions:
        spans = json.dumps([sorted(found.content), sorted(found.cue), sorted(found.source)])
        uids.append(str(uuid.uuid5(NAMESPACE, f"{read} {spans} {seen[spans]}")))
        seen[spans] += 1
    return uids
