"""What the whole article knows mends what the model got wrong sentence by sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.prehighlight.names.article import ArticleNames, Name
from corpus.prehighlight.names.lexicons import PLACE_LABELS, lexicons
from corpus.prehighlight.names.verdicts import Verdict, judge
from models.findings import FoundMention


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
    return sorted(_bare(text, mended), key=lambda mention: mention.start)


def _bare(text: str, mentions: Sequence[FoundMention]) -> Iterator[FoundMention]:
    """The mentions, persons without a word that is no part of their name: "Crooked Hillary Clinton", "Rival …".

    What follows the word is a full name that the article has more often without it.
    """
    times = Counter(text[m.start : m.end] for m in mentions if m.label == "PERSON")
    lists = lexicons()
    for mention in mentions:
        whole = text[mention.start : mention.end]
        first, _, rest = whole.partition(" ")
        is_name = first in lists.given_names or first in lists.surnames or first in lists.titles or "." in first
        is_full = " " in rest and rest[0].isupper()
        if mention.label == "PERSON" and is_full and times[rest] > times[whole] and not is_name:
            yield replace(mention, start=mention.end - len(rest))
        else:
            yield mention


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
