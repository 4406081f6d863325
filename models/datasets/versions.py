"""The codebook in every version that codings of a dataset were made under, and as it is now."""

from __future__ import annotations

import json

from models.codebook import Codebook, as_written, load
from models.datasets.datasets import CHOSEN, SINCE, Selection
from models.file import Project


def versions(project: Project, selection: Selection) -> dict[int, Codebook]:
    """By their numbers, the oldest first."""
    now = load(project)
    rows = project.tuples(
        "SELECT number, id, content FROM codebook_version WHERE id IN (SELECT s.codebook_version_id FROM statement s "
        f"WHERE s.state = 'coded' AND {CHOSEN} AND {SINCE}) ORDER BY number",
        *selection.bound,
    )
    found = {
        number: as_written(number, version_id, json.loads(content), now)
        for number, version_id, content in rows
        if number != now.version
    }
    return {**found, now.version: now}
