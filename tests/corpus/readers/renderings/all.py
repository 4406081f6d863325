"""Every rendering there is."""

from __future__ import annotations

from tests.corpus.readers.renderings import factiva, nexis, others, proquest

RENDERINGS = (*nexis.RENDERINGS, *factiva.RENDERINGS, *proquest.RENDERINGS, *others.RENDERINGS)
