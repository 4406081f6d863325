"""All passages that were coded with a claim, a branch or the whole codebook, as a part of a paper."""

from __future__ import annotations

from corpus.codebooks.appendix.writing import FORMS, Appended, AppendixOptions, write_appendix

__all__ = ["FORMS", "Appended", "AppendixOptions", "write_appendix"]
