"""Paragraphs of an article in another language than its own."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.languages.common_words import OWN, hits_of, is_plainly, told_by
from corpus.languages.identifying import LOOKED_AT, by_model, is_of_other_script, is_telling, same_language
from models.articles import ForeignParagraph

_VERY_SURE = 0.85
_LOOKED_AT = 300  # characters of a paragraph, for the model, whose time grows with them
_SURE_OF_SCRIPT = 0.5  # where the letters alone leave few languages
_FEW_WORDS = 7


def foreign_paragraphs(text: str, language: str) -> list[ForeignParagraph]:
    """The paragraphs of a frozen text that are surely in another language than ``language``, in their order.

    Spans are code points of the text, without the line's end. A line too short to say is taken with those around it
    where these agree.
    """
    found: list[ForeignParagraph] = []
    short: list[tuple[int, int]] = []
    own = OWN.get(language.partition("-")[0], frozenset())
    for start, end in _lines(text):
        words = text[start : min(end, start + LOOKED_AT)].lower().split()
        if is_plainly(own, words):
            short = []
            continue
        told = _told(text[start : min(end, start + LOOKED_AT)], words, language)
        if told is None:
            short.append((start, end))
            continue
        if told and found and found[-1].language == told:
            found += [ForeignParagraph(*span, told) for span in short if span[0] > found[-1].end]
        short = []
        if told:
            found.append(ForeignParagraph(start, end, told))
    return found


def is_all_in(text: str, language: str) -> bool:
    """Whether each line of a text that is long enough to say is plainly in a language: quick, and most articles are."""
    own, plain = OWN.get(language.partition("-")[0], frozenset()), 0
    for line in text.split("\n"):
        words = line[:LOOKED_AT].lower().split()
        if is_plainly(own, words):
            plain += 1
        elif len(words) >= _FEW_WORDS or not line.isascii():
            return False
    return plain > 0


def _told(line: str, words: list[str], language: str) -> str | None:
    """The other language of a line; empty where it is in ``language`` or in any; None where it is too short to say."""
    own = language.partition("-")[0]
    if len(words) < _FEW_WORDS and line.isascii():
        return None
    hits = hits_of(words)
    common = told_by(hits, len(words))
    if common:
        return "" if same_language(common, language) else common
    is_other = is_of_other_script(line)
    if not is_telling(line) or (len(words) < _FEW_WORDS and not is_other):
        return None
    others = max((n for other, n in hits.items() if other != own), default=0)
    if own not in OWN and not is_other:  # where the model would be asked for every line
        return ""
    if own in OWN and hits[own] > others and not OWN[own].isdisjoint(words):
        return ""
    guess, sureness = by_model(line[:_LOOKED_AT])
    least = _SURE_OF_SCRIPT if is_other else _VERY_SURE
    return guess if sureness >= least and not same_language(guess, language) else ""


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end > start and not text[start:end].isspace():
            yield start, end
        start = end + 1
