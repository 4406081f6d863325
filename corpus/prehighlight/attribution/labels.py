"""Speakers that stand before a colon: the lines of a transcript, and headlines."""

from __future__ import annotations

import re

from corpus.prehighlight.text import word_set
from models.findings import Span

_TRANSCRIPT = re.compile(r"\s*[“\"']{0,2}([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3} ?):\s")
_HEADLINE = re.compile(r"\s*((?:[A-Z][\w.'’\-]+ ){0,2}[A-Z][\w.\-]+): (?=\S)")
_WRITTEN = re.compile(r"\S")
_LONGEST_HEADLINE = 160  # code points
_ANONYMOUS = {"Report", "Poll", "Study", "Survey", "Officials", "Police", "Sources", "Experts"}
_RUBRICS = word_set(
    "Latest Update Updates Exclusive Breaking Watch Video Videos Photos Opinion Analysis Editorial Column Commentary"
    " Live Correction Review Explainer Check Factbox Timeline Interview Podcast Letters Profile News Politics"
)  # what headlines begin with that nobody is


def transcript_speaker(text: str, paragraph: Span) -> tuple[Span, Span] | None:
    """Name and colon of a transcript's line: "OKAFOR: We will pay"."""
    match = _TRANSCRIPT.match(text, paragraph.start, min(paragraph.end, paragraph.start + 60))
    if match is None or len(match[1].strip()) < 2:
        return None
    return _label(match)


def headline_speaker(text: str, paragraph: Span) -> tuple[Span, Span] | None:
    """Name and colon of a headline: "Okafor: We will pay", where the text below names Okafor again."""
    if paragraph.end - paragraph.start > _LONGEST_HEADLINE or _WRITTEN.search(text, 0, paragraph.start):
        return None
    match = _HEADLINE.match(text, paragraph.start, paragraph.end)
    if match is None:
        return None
    last = match[1].split()[-1]
    if last in _RUBRICS:
        return None
    known = last in _ANONYMOUS or re.search(rf"\b{re.escape(last)}\b", text[match.end() :]) is not None
    return _label(match) if known else None


def _label(match: re.Match[str]) -> tuple[Span, Span]:
    end = match.start(1) + len(match[1].rstrip())
    return Span(match.start(1), end), Span(match.end(1), match.end(1) + 1)
