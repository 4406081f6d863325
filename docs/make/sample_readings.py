"""Read the sample once for all: writes resources/sample/readings.json.gz, so that the sample is there at once.

A test tells when it has to be made anew: the readings must be those of the reader as it is now.
"""

from __future__ import annotations

import gzip
import json
import tempfile
from pathlib import Path
from typing import Any

from corpus.importing import import_paths
from corpus.prehighlight.running import DEFAULT_PIPELINE, prehighlight
from corpus.progress import finish
from corpus.sample import READINGS
from models import findings
from models.articles import article, article_ids
from models.file import create
from models.people import coders

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


def readings() -> dict[str, Any]:
    """What the default pipeline finds in each article of the sample, by the SHA-256 of its text."""
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "sample") as project:
        finish(import_paths(project, [SAMPLE / "articles"]))
        finish(prehighlight(project, DEFAULT_PIPELINE))
        (machine,) = coders(project, "machine")
        found = {}
        for article_id in article_ids(project):
            reading = findings.latest_reading(project, article_id)
            if reading is None:
                raise SystemExit(f"Article {article_id} of the sample could not be read.")
            found[article(project, article_id).sha256] = reading.as_json()
        return {"pipeline": machine.name, "version": machine.version, "readings": dict(sorted(found.items()))}


def main() -> None:
    """Write the file."""
    text = json.dumps(readings(), ensure_ascii=False, separators=(",", ":"))
    (SAMPLE / READINGS).write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    main()
