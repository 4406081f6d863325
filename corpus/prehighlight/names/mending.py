"""What the whole article knows mends what the model got wrong sentence by sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from corpus.prehighlight.names.article import ArticleNames, Name
from corpus.prehighlight.names.headline import headline
from corpus.prehighlight.names.lexicons import PLACE_LABELS, lexicons
from corpus.prehighlight.names.runs import starts_sentence
from corpus.prehighlight.names.verdicts import Verdict, judge
from models.findings import FoundMention

_LONGEST_GIVEN_ING = 6  # letters: Irving is a name, Injecting is none


def mend(text: str, mentions: Sequence[FoundMention]) -> list[FoundMention]:
    """The mentions with their types settled name by name, repeats added and what is no name left out."""
    article = ArticleNames(text, mentions)
    verdicts = judge(article)
    mended = list(article.fixed)
    for name in article.names.values():
        verdict = verdicts[name.key]
        label = _label(name, verdict)
        if label is not None:
            mended.extend(
                FoundMention(start, end, label, confidence=round(verdict.confidence, 3))
                for start, end, _ in name.occurrences
            )
    return sorted(_bare(text, mended, article.lower_words), key=lambda mention: mention.start)


def _bare(text: str, mentions: Sequence[FoundMention], lower_words: Set[str]) -> Iterator[FoundMention]:
    """The mentions, persons without words that are no part of their names: "Crooked Hillary Clinton", "Voss Says".

    What is left is a name that the article has elsewhere without the word.
    """
    ends = headline(text).end
    times = Counter(text[m.start : m.end] for m in mentions if m.label == "PERSON")
    known = Counter(text[m.start : m.end] for m in mentions if m.label == "PERSON" and m.start >= ends)
    for mention in mentions:
        if mention.label == "PERSON" and mention.start < ends and not known[text[mention.start : mention.end]]:
            yield _known_part(text, mention, known)
        elif mention.label == "PERSON" and _has_spare_word(text, mention, times, lower_words):
            yield replace(mention, start=text.index(" ", mention.start) + 1)
        else:
            yield mention


def _has_spare_word(text: str, mention: FoundMention, times: Counter[str], lower_words: Set[str]) -> bool:
    whole = text[mention.start : mention.end]
    first, _, rest = whole.partition(" ")
    lists = lexicons()
    is_name = first in lists.given_names or first in lists.surnames or first in lists.titles or "." in first
    if is_name or not rest[:1].isupper():
        return False
    if " " in rest:
        return times[rest] > (0 if first.lower() in lower_words else times[whole])
    is_verb = first.endswith("ing") and len(first) > _LONGEST_GIVEN_ING
    return is_verb and starts_sentence(text, mention.start) and times[rest] > times[whole]


def _known_part(text: str, mention: FoundMention, known: Counter[str]) -> FoundMention:
    """Of a run of capitals in a headline, the longest part that is a name elsewhere; all of it where none is."""
    whole = text[mention.start : mention.end]
    words = [match.span() for match in re.finditer(r"\S+", whole)]
    parts = [(s, e) for at, (s, _) in enumerate(words) for _, e in words[at:]]
    here = [(s, e) for s, e in parts if known[whole[s:e].removesuffix("'s").removesuffix("’s")]]
    if not here:
        return mention
    start, end = max(here, key=lambda part: part[1] - part[0])
    if " " not in whole[start:end]:
        start = next((s for s, e in words if e + 1 == start and whole[s:e] in lexicons().given_names), start)
    return replace(mention, start=mention.start + start, end=mention.start + end)


def _label(name: Name, verdict: Verdict) -> str | None:
    if verdict.kind == "PLACE":
        kind = lexicons().places.get(name.key)
        if kind:
            return PLACE_LABELS[kind]
        votes = {label: name.votes.get(label, 0) for label in ("GPE", "LOC", "FAC")}
        head = lexicons().heads.get(name.key.split()[-1])
        if head in votes:
            return head
        return max(votes, key=lambda label: votes[label])
    if verdict.kind == "none":
        return "EVENT" if name.votes.get("EVENT", 0) * 2 > len(name.occurrences) else None
    return verdict.kind
