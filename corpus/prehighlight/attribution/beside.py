"""Who is named right beside a quotation's marks, read from words and punctuation alone.

It backs the parse where that fails, and stands in for it in a pipeline without a parser.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.prehighlight.attribution.cuewords import speech_forms
from corpus.prehighlight.text import WORD, Quotation, word_set
from models.findings import Span

_WINDOW = 220  # code points looked at on each side of a quotation
_LONGEST_NAME = 16  # words between a quotation and its cue
_AFTER_CUE = 12  # words between a cue and the quotation it opens
_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Rep|Reps|Sen|Sens|Gov|Lt|Col|Gen|Sgt|Capt|Rev|Prof|St|Jr|Sr|[A-Z]|[A-Z]\.[A-Z]|Calif|Wis|Ariz|Fla|Tex|Mass)\.$"
)
_BREAK = re.compile(r"[.!?;][)\"”’']*\s|[:\n]")
_PRONOUN = word_set("he she they it i we who")
_DETERMINER = word_set("the a an one another some many several both his her its their this that these those two three")
_NO_NAME = word_set(
    "is was were are has had have that because if and but to be would could can as when while so or not in at"
    " on what why how where"
)
_STOP = word_set(
    "in on at during when as after before who which that to from with while about via through yesterday today"
    " last earlier later this by again and but because if upon under into over monday tuesday wednesday"
    " thursday friday saturday sunday"
)
_CLAUSE_START = word_set("and but as when that because while so if though although before after then where what")
_HELPERS = word_set(
    "has had have also later then once would will could did does is was were are just even only still often"
    " recently simply quickly again further not be been"
)
_INTRODUCED = re.compile(r"(?:^|[.!?][\"”’)]*\s+|\n)([A-ZÀ-Þ][\w.'’\-]+(?: [A-ZÀ-Þ][\w.'’\-]+){0,3} ?)(:)$")
# A word begins only behind a space: were it anywhere, a run of capitals could be cut into words in millions of ways.
_SIGNER = r"\s*([―—–]|--?)\s*([A-ZÀ-Þ][\w.'’\-]*(?:[ \u00a0][A-ZÀ-Þ][\w.'’\-]*){0,4}[ \u00a0]?)"
_SIGNED = re.compile(_SIGNER + r"(?=\s*(?:[.,\n“\"(]|$))")
_SIGNED_BELOW = re.compile(r"\s*\n" + _SIGNER + r"(?=\s*(?:\n|$))")
_SIGNATURE = 80  # code points behind a quotation in which one stands


@dataclass(frozen=True, slots=True)
class Beside:
    """A cue beside a quotation and the words that name its source; ``source`` is empty where nobody is named."""

    source: Span | None
    cue: Span
    strict: bool  # whether it touches the quotation, so that a parse which disagrees is wrong


def beside(text: str, quotation: Quotation, left: int, right: int) -> Beside | None:
    """The cue next to a quotation within ``[left, right)``, the stretch that no other quotation has; or None."""
    return (
        _signed(text, quotation, right) or _behind(text, quotation, right) or ahead(text, quotation.outer.start, left)
    )


def _signed(text: str, quotation: Quotation, right: int) -> Beside | None:
    end = quotation.outer.end
    match = _SIGNED.match(text, end, min(right, end + _SIGNATURE)) or _SIGNED_BELOW.match(text, end, end + _SIGNATURE)
    if match is None or not quotation.closed:
        return None
    return Beside(
        Span(match.start(2), match.start(2) + len(match[2].rstrip(" \u00a0."))), Span(*match.span(1)), strict=True
    )


def _behind(text: str, quotation: Quotation, right: int) -> Beside | None:
    """“…,” Okafor said / “…,” said Okafor."""
    start = quotation.outer.end
    ending = text[quotation.start : quotation.end].rstrip(" '’\"”")[-1:]
    if ending not in tuple(",?!…—-–") and text[start : start + 1] != ",":
        return None
    words = list(WORD.finditer(text, start, min(right, start + _WINDOW)))[: _LONGEST_NAME + 2]
    for number, word in enumerate(words):
        if _breaks(text, words[number - 1].end() if number else start + 1, word.start()):
            return None
        low = word[0].lower()
        if _is_cue(word[0]) and not low.endswith("ing"):
            if (
                number + 1 < len(words)
                and number
                and _is_cue(words[number + 1][0])
                and words[number + 1].start() - word.end() == 1
            ):
                continue  # "the email read"
            cue = Span(*word.span())
            if number:
                named = _is_name(text, words[:number])
                return Beside(_span(_without_helpers(words[:number])), cue, strict=True) if named else None
            following = _name_from(text, words[1:], word.end())
            return None if following is None else Beside(following, cue, strict=True)
    return None


def _is_cue(word: str) -> bool:
    return word in speech_forms()


def _breaks(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    if between.startswith(".") and _ABBREVIATED.search(text[max(0, start - 12) : start + 1]):
        between = between[1:]
    return bool(_BREAK.search(between))


def _is_name(text: str, words: Sequence[re.Match[str]]) -> bool:
    """Whether the words between a quotation and its cue name somebody."""
    first = words[0][0]
    low = first.lower()
    if low in _PRONOUN:
        return all(w[0].lower() in _HELPERS or w[0].endswith("ly") for w in words[1:])
    opening = text[words[0].start() : words[-1].end()].split(",")[0]
    named = any(word[0][0].isupper() for word in words)
    if any(
        w.lower() in _NO_NAME and w.lower() not in ("in", "on", "at", "and", "to") for w in WORD.findall(opening)[:-1]
    ):
        return False
    return low in _DETERMINER or named or len(words) <= 3


def _without_helpers(words: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    kept = list(words)
    while len(kept) > 1 and (kept[-1][0].lower() in _HELPERS or (kept[-1][0].endswith("ly") and kept[-1][0].islower())):
        kept.pop()
    return kept


def _span(words: Sequence[re.Match[str]]) -> Span:
    return Span(words[0].start(), words[-1].end())


def _name_from(text: str, words: Sequence[re.Match[str]], start: int) -> Span | None:
    """The name that follows a cue: "said Mayor Ines Duarte of Halden, who …"."""
    kept: list[re.Match[str]] = []
    at = start
    for word in words:
        gap = text[at : word.start()]
        low = word[0].lower()
        if kept and (_breaks(text, at, word.start()) or any(c in gap for c in ',;—–(“"')):
            break
        if low in _STOP or (not kept and low in _HELPERS):
            break
        if kept and kept[0][0].lower() in _PRONOUN:
            break
        kept.append(word)
        at = word.end()
    if not kept or len(kept) > _LONGEST_NAME:
        return None
    first = kept[0][0]
    if first.lower() not in _DETERMINER | _PRONOUN and not any(w[0][:1].isupper() for w in kept):
        return None
    return _span(kept)


def ahead(text: str, before: int, left: int) -> Beside | None:
    """Okafor said: “…” / Okafor told reporters on Monday, “…”."""
    lead = text[max(left, before - _WINDOW) : before].rstrip(" \t\n\u00a0“\"'‘`(")
    offset = max(left, before - _WINDOW)
    touches = lead[-1:] in (",", ":")
    introduced = _INTRODUCED.search(lead)
    if introduced is not None:
        (start, end), (colon, _) = introduced.span(1), introduced.span(2)
        return Beside(Span(offset + start, offset + end), Span(offset + colon, offset + colon + 1), strict=True)
    words = list(WORD.finditer(lead))
    for number in range(len(words) - 1, max(-1, len(words) - 2 - _AFTER_CUE), -1):
        word = words[number]
        if number + 1 < len(words) and _breaks(lead, word.end(), words[number + 1].start()):
            return None
        if _is_cue(word[0]):
            if not touches and number < len(words) - 1:
                return None
            tied = word[0].endswith("ing") or (number and words[number - 1][0].lower() == "to")
            name = None if tied else _name_before(lead, words[:number])
            cue = Span(offset + word.start(), offset + word.end())
            source = None if name is None else Span(offset + name.start, offset + name.end)
            return Beside(source, cue, strict=touches and source is not None)
    return None


def _name_before(text: str, words: Sequence[re.Match[str]]) -> Span | None:
    """The subject that ends where a cue begins."""
    words = _without_helpers(words)
    kept: list[re.Match[str]] = []
    for word in reversed(words):
        low = word[0].lower()
        if kept and (
            _breaks(text, word.end(), kept[0].start())
            or any(c in text[word.end() : kept[0].start()] for c in ',;—–“”"')
        ):
            break
        if low in _CLAUSE_START or low in speech_forms() or len(kept) >= _LONGEST_NAME:
            break
        kept.insert(0, word)
        if low in _PRONOUN:
            break
    if not kept:
        return None
    rest = words[: len(words) - len(kept)]
    if rest and kept[0][0].lower() == "who":
        return _name_before(text, rest)
    if rest and text[rest[-1].end() : kept[0].start()].strip() == "," and text[kept[-1].end() :][:1] == ",":
        named = _name_before(text, rest)
        if named is not None and text[named.start].isupper():
            return Span(named.start, kept[-1].end())
    return _span(kept)
