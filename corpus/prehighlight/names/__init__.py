"""The names of an article: found, mended by what the article knows as a whole, linked into its cast.

It promises: after ``assemble``, ``mend`` and ``link``, each given what the one before made, no two mentions overlap.
"""

from __future__ import annotations

from corpus.prehighlight.names.finding import assemble
from corpus.prehighlight.names.lexicons import is_outlet, is_personal, place_sort
from corpus.prehighlight.names.linking import link
from corpus.prehighlight.names.mending import mend

__all__ = ["assemble", "is_outlet", "is_personal", "link", "mend", "place_sort"]
