"""What was handed out so far, batch by batch, and how far each coder is with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from models.articles import IN_CORPUS
from models.file import Project
from models.people import Acting
from models.work.withdrawing import BEGUN

BATCHES = (
    "SELECT b.id, b.name, b.made_at, b.plan, v.number, coalesce(v.frozen_as, '') FROM batch b "
    "LEFT JOIN codebook_version v ON v.id = b.codebook_version_id ORDER BY b.id"
)
SHARES = (
    "SELECT g.batch_id, g.coder_id, c.name, count(*), count(p.id), "
    f"sum(p.id IS NULL AND {BEGUN}), sum(g.shared), sum(1 - g.suggestions_shown) FROM assignment g "
    "JOIN coder c ON c.id = g.coder_id LEFT JOIN progress p ON p.article_id = g.article_id "
    "AND p.coder_id = g.coder_id AND p.layer_id = ? "
    f"WHERE {IN_CORPUS.format(article='g.article_id')} GROUP BY g.batch_id, g.coder_id ORDER BY g.batch_id, g.coder_id"
)


@dataclass(frozen=True, slots=True)
class Share:
    """What one coder has of one batch; ``hidden`` are the articles whose suggestions the coder does not see."""

    coder_id: int
    coder: str
    articles: int
    finished: int
    begun: int  # and not finished
    shared: int
    hidden: int


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch: when made, how drawn ({}: before plans were kept), under which frozen version, for whom."""

    id: int
    name: str
    made_at: str
    plan: Mapping[str, Any]
    version: int | None
    frozen_as: str
    shares: tuple[Share, ...]

    @property
    def readings(self) -> int:
        """Articles times those who have them."""
        return sum(share.articles for share in self.shares)

    @property
    def finished(self) -> int:
        """How many of those are done."""
        return sum(share.finished for share in self.shares)


def handed_out(project: Project, acting: Acting) -> list[Batch]:
    """Every batch, the first one first; how far is told of the acting one's layer."""
    rows = project.tuples(SHARES, acting.layer_id)
    shares = {of: tuple(Share(*row[1:]) for row in some) for of, some in groupby(rows, key=lambda row: row[0])}
    return [
        Batch(batch_id, name, made_at, json.loads(plan), version, frozen_as, shares.get(batch_id, ()))
        for batch_id, name, made_at, plan, version, frozen_as in project.tuples(BATCHES)
    ]
