"""Every rendering there is."""

from __future__ import annotations

from tests.corpus.readers.renderings import nexis

RENDERINGS = (*nexis.RENDERINGS,)
