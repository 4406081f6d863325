"""Which language a text is in, and which of its paragraphs in another: offline, mostly by its commonest words."""

from __future__ import annotations

from corpus.languages.identifying import Identified, identify, same_language
from corpus.languages.names import language_name, language_tag
from corpus.languages.paragraphs import foreign_paragraphs

__all__ = ["Identified", "foreign_paragraphs", "identify", "language_name", "language_tag", "same_language"]
