"""The side of the main process: texts handed to children that read, and what comes back kept or written.

It promises: no text is read twice by the same pipeline in the same version; a text is kept whole or not at all, so
that reading can be stopped and taken up again; spaCy is never imported here.
"""

from __future__ import annotations

from corpus.prehighlight.pipelines import DEFAULT_PIPELINE
from corpus.prehighlight.running.jsonl import as_record, prehighlight_jsonl
from corpus.prehighlight.running.projects import default_workers, describe, left_to_people, prehighlight, read_anew
from corpus.prehighlight.running.readers_pool import Failed, ReadText, read_texts

__all__ = [
    "DEFAULT_PIPELINE",
    "Failed",
    "ReadText",
    "as_record",
    "default_workers",
    "describe",
    "left_to_people",
    "prehighlight",
    "prehighlight_jsonl",
    "read_anew",
    "read_texts",
]
