"""What each name of an article is, judged from all the evidence at once, full names before their parts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from corpus.prehighlight.names.article import MOST_READ, ArticleNames, Name
from corpus.prehighlight.names.evidence import within
from corpus.prehighlight.names.lexicons import KINDS, lexicons
from corpus.prehighlight.names.patterns import SURE
from corpus.prehighlight.names.words import PLACES, initials, is_acronym

_MOST_RELATIVES = 50  # a register of thousands of like names must not cost their square


class Verdict(NamedTuple):
    """The type of a name (PERSON, ORG, PLACE, NORP or none), and how sure that is, from 0 to 1."""

    kind: str
    confidence: float


class Family:
    """The longer names that a shorter one may be a part or the acronym of."""

    def __init__(self, article: ArticleNames) -> None:
        self._by_first: dict[str, list[str]] = {}
        self._by_last: dict[str, list[str]] = {}
        self._by_inner: dict[str, list[str]] = {}
        self._by_initials: dict[str, list[str]] = {}
        for key in article.names:
            words = key.split()
            if len(words) < 2:
                continue
            self._by_first.setdefault(words[0], []).append(key)
            self._by_last.setdefault(words[-1], []).append(key)
            for word in words[1:-1]:
                self._by_inner.setdefault(word, []).append(key)
            for short in initials(key):
                self._by_initials.setdefault(short, []).append(key)

    def relations(self, key: str, verdicts: Mapping[str, Verdict]) -> dict[str, float]:
        """Evidence like ``last_of_PERSON`` from the verdicts on the longer names."""
        words = key.split()
        found = {}
        for relation, longer in (
            ("last_of", self._by_last.get(words[-1], ())),
            ("first_of", self._by_first.get(words[0], ())),
            ("inner_of", self._by_inner.get(key, ())),
            ("short_of", self._by_initials.get(key.replace(".", "").upper(), ()) if is_acronym(key) else ()),
        ):
            for name in longer[:_MOST_RELATIVES]:
                if name in verdicts and len(name) > len(key) and (len(words) == 1 or key in name):
                    found[f"{relation}_{verdicts[name].kind}"] = 1.0
        return found


def judge(article: ArticleNames) -> dict[str, Verdict]:
    """A verdict for every name of the article."""
    family = Family(article)
    verdicts: dict[str, Verdict] = {}
    for name in sorted(article.names.values(), key=lambda name: (-name.key.count(" "), name.key)):
        found = evidence(article, name, family, verdicts)
        verdicts[name.key] = _settled(article, name.key, found) or weigh(found)
    return verdicts


def _settled(article: ArticleNames, key: str, found: Mapping[str, float]) -> Verdict | None:
    """What a list of counties or the like has said, or that a bare title names nobody, but for a person's surname."""
    if "last_of_PERSON" in found:
        return None
    label = article.settled.get(key)
    if label in {"GPE", "ORG"}:
        return Verdict("PLACE" if label == "GPE" else label, SURE)
    return Verdict("none", SURE) if key in lexicons().titles else None


def evidence(article: ArticleNames, name: Name, family: Family, verdicts: Mapping[str, Verdict]) -> dict[str, float]:
    """All that speaks for or against each type, with its strength from 0 to 1."""
    count = len(name.occurrences)
    found = {"bias": 1.0}
    found.update((word, 1.0) for word in within(name.key))
    read = min(count, MOST_READ)
    found.update((word, times / read) for word, times in name.context.items())
    for label, votes in name.votes.items():
        model = "model_PLACE" if label in PLACES else f"model_{label}"
        found[model] = found.get(model, 0.0) + votes / count
    if count > 1:
        found["repeated"] = min(1.0, math.log2(count) / 3)
    if " " not in name.key and name.key.lower() in article.lower_words:
        found["also_lower"] = 1.0
    found.update(family.relations(name.key, verdicts))
    return found


def weigh(found: Mapping[str, float]) -> Verdict:
    """The type that the evidence speaks for most."""
    table = lexicons().weights
    person = org = place = norp = none = 0.0
    for word, strength in found.items():
        row = table.get(word)
        if row is not None:
            person += strength * row[0]
            org += strength * row[1]
            place += strength * row[2]
            norp += strength * row[3]
            none += strength * row[4]
    scores = (person, org, place, norp, none)
    best = max(range(len(KINDS)), key=scores.__getitem__)
    total = sum(math.exp(score - scores[best]) for score in scores)
    return Verdict(KINDS[best], 1.0 / total)
