"""Every rendering there is."""

from __future__ import annotations

from tests.corpus.readers.renderings import factiva, files, nexis, others, proquest, web, wires

RENDERINGS = tuple(one for family in (nexis, factiva, proquest, others, wires, web, files) for one in family.RENDERINGS)
