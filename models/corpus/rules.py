"""Rules by which articles are set aside: asked once, kept with those that they chose, and asked again later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from models.columns import Columns, Query
from models.corpus.aside import AsideKind, set_articles_aside
from models.corpus.reading import label_of
from models.corpus.rows import having_words
from models.errors import NotAllowed
from models.file import Project
from models.history import Change
from models.people import Acting
from models.wording import say

DIGITS = 7  # of a number of words; no article has more


class By(StrEnum):
    """What a rule looks at."""

    LENGTH = "under"
    HEADLINE = "headline"
    WORDS = "words"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Rule:
    """``value`` are the words, or the number of them; ``chosen`` the values of columns that articles have."""

    by: By
    value: str = ""
    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def kept(self, until: int = 0) -> str:
        """As it stands in the file; articles up to the id ``until`` were asked already."""
        chosen = {name: sorted(keys) for name, keys in sorted(self.chosen.items())}
        return json.dumps({"by": str(self.by), "value": self.value, "chosen": chosen, "until": until},
                          ensure_ascii=False, sort_keys=True)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fitting:
    """A rule that was asked before, and articles that came later and fit it."""

    rule: Rule
    reason: str
    articles: frozenset[int]


def said_rule(rule: Rule, columns: Columns | None = None) -> str:
    """A rule in words."""
    if rule.by is By.LENGTH:
        return say("fewer than {words} words", words=rule.value)
    if rule.by is By.HEADLINE:
        return say("“{words}” in the headline", words=rule.value)
    parts = [say("“{words}” in headline or text", words=rule.value)] if rule.value else []
    for name, keys in rule.chosen.items():
        column = columns.columns.get(name) if columns is not None else None
        named = (column.value(column.code(key) or 0) if column is not None else None for key in sorted(keys))
        labels = [
            value.label if value is not None else key or say("none")
            for value, key in zip(named, sorted(keys), strict=True)
        ]
        parts.append(f"{label_of(name)}: {', '.join(labels)}")
    return ", ".join(parts)


def fitting(project: Project, columns: Columns, rule: Rule) -> frozenset[int]:
    """The articles that fit a rule and are not set aside. Raises NotAllowed for a rule that says nothing."""
    if rule.by is By.LENGTH:
        if not rule.value.isdecimal() or len(rule.value) > DIGITS:
            raise NotAllowed(say("“{words}” is no number of words.", words=rule.value), say("Write one such as 100."))
        words = columns.columns["words"]
        short = frozenset(value.key for value in words.values if int(value.key) < int(rule.value))
        query = Query({"words": short}) if short else Query(ids=frozenset())
    elif rule.by is By.HEADLINE:
        query = Query(ids=_having(project, rule.value, True))
    elif not rule.chosen and not rule.value.strip():
        raise NotAllowed(say("Nothing is chosen."), say("Choose what narrows at the left, or type words first."))
    else:
        query = Query(rule.chosen, _having(project, rule.value, False) if rule.value else None)
    listing = columns.listing(Query({**query.chosen, "aside": frozenset(("",))}, query.ids))
    return frozenset(listing.ids)


def _having(project: Project, words: str, in_headline: bool) -> frozenset[int]:
    if not words.strip():
        raise NotAllowed(say("Which words?"), say("Type some."))
    return having_words(project, words, in_headline)


def set_aside_by_rule(project: Project, acting: Acting, columns: Columns, rule: Rule, reason: str) -> Change:
    """Set the articles that fit a rule aside, and keep the rule, so that it can be asked of those that come later."""
    ids = fitting(project, columns, rule)
    until = max(columns.ids, default=0)
    return set_articles_aside(project, acting, sorted(ids), reason, AsideKind.RULE, rule.kept(until))


def fitting_since(project: Project, columns: Columns) -> list[Fitting]:
    """Of each rule that was asked before the articles that came later and fit it; those that none fits are left out."""
    asked: dict[tuple[str, str], tuple[Rule, int]] = {}
    for reason, text in project.tuples("SELECT DISTINCT reason, rule FROM set_aside WHERE kind = 'rule'"):
        rule, until = _read(text)
        if rule is not None:
            key = (reason, rule.kept())
            asked[key] = (rule, max(until, asked[key][1] if key in asked else 0))
    found = []
    for (reason, _), (rule, until) in asked.items():
        later = frozenset(article_id for article_id in fitting(project, columns, rule) if article_id > until)
        if later:
            found.append(Fitting(rule, reason, later))
    return found


def _read(text: str) -> tuple[Rule | None, int]:
    """A rule as it was kept; None for one that this version can't ask."""
    try:
        kept: dict[str, Any] = json.loads(text)
        chosen = {str(name): frozenset(map(str, keys)) for name, keys in kept.get("chosen", {}).items()}
        return Rule(By(kept["by"]), str(kept.get("value", "")), chosen), int(kept.get("until", 0))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None, 0
