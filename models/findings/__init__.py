"""What machine coders find in an article: mentions, its cast, attributions, and the drafts made of these.

It promises: findings stay apart from codings, and a reading is never changed once it is kept.
"""

from __future__ import annotations

from models.findings.appearing import casts
from models.findings.readings import (
    has_unread,
    latest_reading,
    latest_reading_id,
    mark_folded,
    mark_seen,
    mentions,
    outcomes,
    problems,
    reading,
    store_problem,
    store_reading,
    twin_reading,
    unread,
)
from models.findings.records import (
    ActorKind,
    AttributionKind,
    CastMember,
    FoundAttribution,
    FoundMention,
    Reading,
    SourceMode,
    Span,
)
from models.findings.speaking import is_read_by_machines, left_to_people

__all__ = [
    "ActorKind",
    "AttributionKind",
    "CastMember",
    "FoundAttribution",
    "FoundMention",
    "Reading",
    "SourceMode",
    "Span",
    "casts",
    "has_unread",
    "is_read_by_machines",
    "latest_reading",
    "latest_reading_id",
    "left_to_people",
    "mark_folded",
    "mark_seen",
    "mentions",
    "outcomes",
    "problems",
    "reading",
    "store_problem",
    "store_reading",
    "twin_reading",
    "unread",
]
