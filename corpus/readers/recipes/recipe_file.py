"""A recipe among the files to import: it is no article, which is what is said of it."""

from __future__ import annotations

import re

from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.recipes.recipe import SUFFIX
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_HEAD = re.compile(r"^recipe[ \t]*:", re.MULTILINE)


def recognises(source: Source) -> float:
    """By its name and its first key."""
    is_named = source.name.lower().endswith(SUFFIX)
    return CERTAIN if is_named and _HEAD.search(source.beginning()[:10_000]) else NO


def read(_source: Source, _options: ReadOptions) -> Found:
    """Nothing: raises ``Unreadable`` with the way to use it."""
    raise Unreadable(say("is a recipe and no article."), say("Give it with --recipe, or drop it on the import page."))


READER = Reader("recipe", later("recipe (of Standfirst)"), recognises, read)
