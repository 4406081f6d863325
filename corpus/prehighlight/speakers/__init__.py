"""Who a source stands for, with the way that led there, and through what the words reached the article.

It promises: a speaker is a member of the article's cast, and a source that is a full name is never replaced by another.
"""

from __future__ import annotations

from corpus.prehighlight.speakers.cast import Cast
from corpus.prehighlight.speakers.modes import kind_of, mode_of
from corpus.prehighlight.speakers.resolver import Resolver

__all__ = ["Cast", "Resolver", "kind_of", "mode_of"]
