"""Where an article cites somebody: source, cue and content, by grammar, by quotation marks and by labels.

It promises: each quotation of some length belongs to an attribution, with or without a source; who a source stands for
is not asked here.
"""

from __future__ import annotations

from corpus.prehighlight.attribution.attributor import Attributor
from corpus.prehighlight.attribution.codability import from_counts as codability_from_counts
from corpus.prehighlight.attribution.codability import traits
from corpus.prehighlight.attribution.drafts import Draft
from corpus.prehighlight.attribution.reliability import from_counts
from corpus.prehighlight.attribution.telling import evidence_of

__all__ = ["Attributor", "Draft", "codability_from_counts", "evidence_of", "from_counts", "traits"]
