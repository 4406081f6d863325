"""How likely a draft is worth a coder's time: counts of what labelled drafts looked like, read as a probability.

``resources/lexicons/codability.tsv`` says for each trait of how many labelled drafts it was seen and how many of them
held a statement that a codebook of their debate would have; ``docs/recipes/codability.md`` is the guideline.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources

from models.findings import AttributionKind, Span

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d[\d,.]*")
PRIOR = 10.0  # sightings that the share of all drafts weighs against those of a trait
SHARE = 0.7  # traits of one draft overlap, so each gets less than its full say
UNSURE = 0.45  # an attribution that is less sure is unlikely to be one
LENGTHS = (3, 7, 12, 25)  # words
ALL = "*"
PRESENT = """
    is are am has have does do isn't aren't hasn't haven't doesn't don't it's that's he's she's what's there's they're
    we're you're i'm
"""
PAST = "was were had did wasn't weren't hadn't didn't"
MODAL = """
    should must need needs could would will can might may ought cannot can't won't shouldn't couldn't wouldn't let's
"""
SAYING = "say says said saying tell tells told telling write writes wrote writing"
BEING = "was were been be is are"
# Verbs by which somebody takes a stand, and verbs of doing that are seldom more than an event; with all their forms.
STANDS = """
    accuse argue attack back believe blame blast call claim complain condemn contend criticise criticize defend demand
    denounce describe endorse express favor favour insist oppose praise predict propose stress suggest support think
    urge warn
"""
DEEDS = """
    advise agree announce appear ask attend cite continue decide decline deny detail draw encourage expect file fire
    intend issue join know like list look love mention note order overrule plan pledge question read record refer reject
    release report restrict rule schedule see seek set sign speak sue unveil visit vote
"""
IRREGULAR = {
    "draw": ("drew", "drawn"), "know": ("knew", "known"), "plan": ("planned",),
    "refer": ("referred", "referring"), "see": ("saw", "seen"), "seek": ("sought",), "speak": ("spoke", "spoken"),
    "think": ("thought",),
    "decide": ("decision",), "file": ("filing",), "sue": ("lawsuit",),
}  # fmt: skip


def traits(
    text: str, kind: AttributionKind, source: Iterable[Span], cue: Iterable[Span], content: Iterable[Span], sure: float
) -> Iterator[str]:
    """What is seen of a draft that tells a position from an event; each trait as "what=which"."""
    said, cued, named = (_words(text, spans) for spans in (content, cue, source))
    yield f"kind={kind}"
    yield f"sure={'low' if sure < UNSURE else 'high'}"
    yield f"length={sum(len(said) > limit for limit in LENGTHS)}"
    yield f"verb={_verb(said)}"
    yield f"begins={said[0] if said[:1] in (['that'], ['to']) else '-'}"
    yield f"number={'yes' if any(word[0].isdigit() for word in said) else 'no'}"
    yield f"source={'some' if named else 'none'}"
    yield f"cue={_cue(cued)}"
    yield f"passive={'yes' if _among(BEING) & set(cued) else 'no'}"
    yield f"negated={'yes' if any(word == 'not' or word.endswith(chr(39) + 't') for word in cued) else 'no'}"


class Codability:
    """Probability that a draft holds a codable statement, from counts by trait."""

    def __init__(self, counts: dict[str, tuple[int, int]]) -> None:
        seen, worth = counts[ALL]
        base = worth / seen
        self._base = _log_odds(base)
        self._more = {
            trait: SHARE * (_log_odds((worth + PRIOR * base) / (seen + PRIOR)) - self._base)
            for trait, (seen, worth) in counts.items()
            if trait != ALL
        }

    def of(self, seen: Iterable[str]) -> float:
        """Between 0 and 1, for a draft with these traits."""
        return 1 / (1 + math.exp(-self._base - sum(self._more.get(trait, 0.0) for trait in seen)))


@cache
def from_counts() -> Codability:
    """The codability of the counts that Standfirst ships."""
    with (resources.files("resources") / "lexicons" / "codability.tsv").open(encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return Codability({row["trait"]: (int(row["seen"]), int(row["worth"])) for row in rows})


def is_saying(text: str, cue: Iterable[Span]) -> bool:
    """Whether a cue does no more than cite: “said”, “wrote”, “according to”."""
    return _cue(_words(text, cue)) in ("say", "according")


def has_finite_verb(text: str, content: Iterable[Span]) -> bool:
    """Whether words hold one of the verbs by which a clause is told from a phrase."""
    return _verb(_words(text, content)) != "none"


def _words(text: str, spans: Iterable[Span]) -> list[str]:
    return [word.casefold().replace("’", "'") for start, end in spans for word in WORD.findall(text[start:end])]


def _verb(said: list[str]) -> str:
    words = set(said)
    return next(
        (name for name, of in (("modal", MODAL), ("present", PRESENT), ("past", PAST)) if words & _among(of)), "none"
    )


def _cue(cued: list[str]) -> str:
    words = set(cued)
    if "according" in words:
        return "according"
    if words & _forms(STANDS):
        return "stand"
    return "say" if words & _among(SAYING) else "deed" if words & _forms(DEEDS) else "other"


@cache
def _among(words: str) -> frozenset[str]:
    return frozenset(words.split())


@cache
def _forms(verbs: str) -> frozenset[str]:
    found: set[str] = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        found |= {verb, f"{verb}s", f"{stem}ed", f"{stem}ing", *IRREGULAR.get(verb, ())}
        if verb.endswith("y") and verb[-2] not in "aeiou":
            found |= {f"{verb[:-1]}ied", f"{verb[:-1]}ies"}
        if verb.endswith(("ss", "sh", "ch", "x")):
            found.add(f"{verb}es")
    return frozenset(found)


def _log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability))
