"""Which drafts are unlikely to be worth a coder's time: folded away where they stand, never hidden.

What the machine saw of a draft counts, whether it shares words with the codebook, and what the coder made of drafts
with the same cue so far.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from models.coding.guessing import quote_of
from models.coding.records import Item
from models.file import Project
from models.people import Acting

UNLIKELY = 0.25  # codability below which a draft is folded; how that was found tells docs/recipes/codability.md
NO_WORDS, EACH_WORD, MOST_WORDS = -0.8, 0.4, 3  # in log odds: none shared with the codebook, each that is, at most
ENOUGH = 4  # drafts with a cue that were decided, before that tells anything
MOST = 1.5  # in log odds, that decisions may tell
LATEST = 2_000  # decisions that are looked at


@dataclass(frozen=True, slots=True)
class Habits:
    """What became of the coder's latest drafts, by their cues."""

    kept: Mapping[str, int] = field(default_factory=dict)
    rejected: Mapping[str, int] = field(default_factory=dict)

    def tell(self, cue: str) -> float:
        """How much likelier than others a draft with this cue is kept, in log odds."""
        kept, rejected = self.kept.get(cue, 0), self.rejected.get(cue, 0)
        if kept + rejected < ENOUGH:
            return 0.0
        usual = math.log((sum(self.kept.values()) + 1) / (sum(self.rejected.values()) + 1))
        return max(-MOST, min(MOST, math.log((kept + 1) / (rejected + 1)) - usual))


NO_HABITS = Habits()


def likelihood(text: str, item: Item, shared: int | None, habits: Habits = NO_HABITS) -> float:
    """Between 0 and 1: that a draft is kept; ``shared`` counts its words in the codebook, None where that is empty."""
    known = min(max(item.codability, 0.001), 0.999)
    odds = math.log(known / (1 - known)) + habits.tell(cue_of(text, item))
    if shared is not None:
        odds += EACH_WORD * min(shared, MOST_WORDS) if shared else NO_WORDS
    return 1 / (1 + math.exp(-odds))


def cue_of(text: str, item: Item) -> str:
    """The words by which a draft is introduced."""
    return quote_of(text, item.cue).casefold()


def habits(project: Project, acting: Acting) -> Habits:
    """What the coder made of the latest drafts that were decided."""
    kept, rejected = Counter[str](), Counter[str]()
    rows = project.tuples(
        "SELECT o.outcome, (SELECT group_concat(lower(substr(a.text, p.start + 1, p.end - p.start)), ' … ') "
        "FROM (SELECT * FROM attribution_span WHERE attribution_id = t.id AND role = 'cue' ORDER BY start) p) "
        "FROM (SELECT * FROM suggestion_outcome WHERE coder_id = ? AND layer_id = ? "
        "AND outcome IN ('accepted', 'edited', 'rejected') ORDER BY id DESC LIMIT ?) o "
        "JOIN suggestion g ON g.id = o.suggestion_id JOIN attribution t ON t.id = g.attribution_id "
        "JOIN reading r ON r.id = t.reading_id JOIN article a ON a.id = r.article_id",
        acting.coder_id, acting.layer_id, LATEST,
    )  # fmt: skip
    for outcome, cue in rows:
        (rejected if outcome == "rejected" else kept)[cue or ""] += 1
    return Habits(kept, rejected)
