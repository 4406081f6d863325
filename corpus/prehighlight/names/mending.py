"""What the whole article knows mends what the model got wrong sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence

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
    return sorted(mended, key=lambda mention: mention.start)


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
