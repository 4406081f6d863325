"""The gold: articles with what is right to find in them, from the files of ``gold/``.

A file quotes its article; here the quotations become spans. README.md says how they are written and what is right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "gold"
LABELS = ("PERSON", "ORG", "PLACE", "NORP")
KINDS = ("direct", "mixed", "indirect")
WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
_GAP = " [...] "  # stands for words that a quoted string leaves out
_NUMBERED = re.compile(r"(.+)#(\d+)", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?]['’”\"»]*\s+|\n")
_KEYS = {"sample", "text", "names", "attributions", "left_alone", "named"}
_ATTRIBUTION_KEYS = {"kind", "source", "cue", "content", "speaker", "mode", "abilities"}

Span = tuple[int, int]


class Mistake(ValueError):
    """What is wrong with a file of the gold."""


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """One attribution as a careful reader marks it; ``speaker`` is a full name without title, or None."""

    kind: str
    source: Span
    cue: Span
    content: tuple[Span, ...]
    speaker: str | None
    mode: str | None
    abilities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """Quoted words that nobody said: no attribution may have them in its content."""

    span: Span
    abilities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldName:
    """A name to be found in all its ``spans`` as ``label`` and, where ``actor`` is given, linked to that."""

    name: str
    spans: tuple[Span, ...]
    label: str
    actor: str | None
    abilities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One article with its gold; ``mentions`` are all names of the four kinds, wherever they stand."""

    name: str
    text: str
    mentions: tuple[tuple[int, int, str], ...]
    attributions: tuple[GoldAttribution, ...]
    left_alone: tuple[LeftAlone, ...]
    named: tuple[GoldName, ...]

    def record(self) -> dict[str, Any]:
        """The article in the shape that ``corpus.evaluation`` compares."""
        return {
            "id": self.name,
            "text": self.text,
            "mentions": [{"start": start, "end": end, "label": label} for start, end, label in self.mentions],
            "attributions": [
                {"source": [a.source], "cue": [a.cue], "content": list(a.content), "speaker": a.speaker}
                for a in self.attributions
            ],
        }


def load(sample_text: Callable[[str], str]) -> list[GoldArticle]:
    """All articles by name; ``sample_text`` gives the text of the sample's article with a headline.

    Raises Mistake, naming file and entry, where a string is not found or stands where it can't be told which is meant.
    """
    return [_article(path, sample_text) for path in sorted(FOLDER.glob("*.yaml"))]


def _article(path: Path, sample_text: Callable[[str], str]) -> GoldArticle:
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    if set(written) - _KEYS or ("text" in written) == ("sample" in written):
        raise Mistake(f"{path.name}: an article has text or sample, and {', '.join(sorted(_KEYS))}.")
    text = written["text"] if "text" in written else sample_text(written["sample"])
    try:
        mentions = _mentions(text, written["names"])
        return GoldArticle(
            path.stem,
            text,
            mentions,
            tuple(_attribution(text, entry) for entry in written["attributions"]),
            tuple(LeftAlone(place(text, entry["words"]), _abilities(entry)) for entry in written.get("left_alone", ())),
            tuple(_named(text, mentions, entry) for entry in written.get("named", ())),
        )
    except Mistake as mistake:
        raise Mistake(f"{path.name}: {mistake}") from mistake


def _abilities(entry: dict[str, Any]) -> tuple[str, ...]:
    return tuple(entry.get("abilities", ()))


def _attribution(text: str, entry: dict[str, Any]) -> GoldAttribution:
    if set(entry) - _ATTRIBUTION_KEYS or entry["kind"] not in KINDS:
        raise Mistake(f"{entry} is no attribution.")
    content = tuple(place(text, string) for string in entry["content"])
    if list(content) != sorted(content):
        raise Mistake(f"{entry['content']} does not stand in reading order.")
    cue = nearest(text, entry["cue"], content, content)
    source = nearest(text, entry["source"], (cue,), (*content, cue))
    return GoldAttribution(entry["kind"], source, cue, content, entry["speaker"], entry.get("mode"), _abilities(entry))


def _named(text: str, mentions: Sequence[tuple[int, int, str]], entry: dict[str, Any]) -> GoldName:
    spans = tuple((start, end) for start, end, _ in mentions if text[start:end] == entry["name"])
    if not spans:
        raise Mistake(f"{entry['name']} is tested, but is not among the names.")
    return GoldName(entry["name"], spans, entry["label"], entry.get("actor"), _abilities(entry))


def _mentions(text: str, names: dict[str, list[str]]) -> tuple[tuple[int, int, str], ...]:
    """Every place where a name stands and no longer one does."""
    if tuple(names) != LABELS:
        raise Mistake(f"names are of the kinds {', '.join(LABELS)}.")
    labels = {name: label for label in LABELS for name in names[label]}
    if len(labels) != sum(map(len, names.values())):
        raise Mistake("a name is listed twice.")
    found: list[tuple[int, int, str]] = []
    for name in sorted(labels, key=len, reverse=True):
        here = [(start, end, labels[name]) for start, end in _standing(text, name)]
        here = [m for m in here if not any(m[0] < end and m[1] > start for start, end, _ in found)]
        if not here:
            raise Mistake(f"the name {name} stands nowhere by itself.")
        found += here
    return tuple(sorted(found))


def place(text: str, string: str) -> Span:
    """Where a quoted string stands: the only place, or the one whose number follows ``#``."""
    string, number = _number(string)
    first, gap, last = string.partition(_GAP)
    starts = [start for start, _ in _standing(text, first)]
    if not starts:
        raise Mistake(f"“{first}” stands nowhere.")
    if number is None and len(starts) > 1:
        raise Mistake(f"“{first}” stands {len(starts)} times.")
    if (number or 1) > len(starts):
        raise Mistake(f"“{first}” stands only {len(starts)} times.")
    start = starts[(number or 1) - 1]
    end = start + len(first)
    if gap:
        at = text.find(last, end)
        if at < 0:
            raise Mistake(f"“{last}” does not stand behind “{first}”.")
        end = at + len(last)
    return start, end


def nearest(text: str, string: str, to: Sequence[Span], apart_from: Sequence[Span]) -> Span:
    """Where source or cue stands: nearest to ``to``, in its sentence if it can be, and not in ``apart_from``.

    A number behind ``#`` counts the places in the whole article where the string stands as a word or more.
    """
    string, number = _number(string)
    standing = _standing(text, string)
    if number is not None:
        if number > len(standing):
            raise Mistake(f"“{string}” stands only {len(standing)} times.")
        return standing[number - 1]
    free = [s for s in standing if not any(s[0] < end and s[1] > start for start, end in apart_from)]
    if not free:
        raise Mistake(f"“{string}” stands nowhere outside of the content.")
    return min(free, key=lambda span: min(_distance(text, span, other) for other in to))


def _distance(text: str, one: Span, other: Span) -> tuple[int, int]:
    """How many sentences further on, and then how many characters."""
    first, second = sorted((one, other))
    return len(_SENTENCE_END.findall(text[max(0, first[1] - 2) : second[0]])), second[0] - first[1]


def _number(string: str) -> tuple[str, int | None]:
    numbered = _NUMBERED.fullmatch(string)
    return (numbered[1], int(numbered[2])) if numbered else (string, None)


def _standing(text: str, string: str) -> list[Span]:
    """Where a string stands, and not as a part of a word."""
    before = r"(?<!\w)" if string[0].isalnum() else ""
    behind = r"(?!\w)" if string[-1].isalnum() else ""
    return [match.span() for match in re.finditer(before + re.escape(string) + behind, text)]
