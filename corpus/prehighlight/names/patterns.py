"""Names that the words around them settle: laws, datelines, lists of counties, offices of a sheriff and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from corpus.prehighlight.names.lexicons import lexicons, title_pattern
from corpus.prehighlight.names.runs import LINK, TOKEN, behind_openers
from models.findings import FoundMention

SURE = 0.9  # confidence of a mention that needs no vote of the article
AHEAD = 0.85  # of one that the article votes on, but that is cut better than a model does
_LAW = re.compile(
    r"""(?x)
    \b(?:(?:Section|Sec\.|Title|Article|Chapter|Proposition|Prop\.?|Executive\ Order|Rule)\s
        (?:[IVXLC]+\b|\d[\d.]*(?:\([a-z0-9]+\))*(?!\w))(?:-[A-Z])?)
    | \b\d{2,4}\([a-z]\)(?:\(\d\))?
    | \b(?:H\.?\ ?B\.?|S\.?\ ?B\.?|H\.\ ?R\.|HR|A\.B\.|(?:House|Senate|Assembly)\ Bill|Public\ Law|Pub\.\ L\.)
        \s?(?:No\.\s)?\d[\d-]*
    | \b(?:[A-Z][\w’'-]{1,40}\s(?:(?:and|of|the|for|to|in|on|&)\s){0,2}){1,7}
        (?:Act|Amendment|Treaty|Constitution|Accords?|Ordinance)\b(?:\sof\s\d{4})?
    """
)
_BODIES_ON = re.compile(
    r"\b(?:Commission|Committee|Subcommittee|Council|Conference|Panel|Institute|Campaign|Center|Centre|Coalition)[ ]on"
    rf"[ ](?:the[ ])?{TOKEN}(?:{LINK}[ ]{TOKEN})*"
)
_COUNTY = r"[A-Z][\w’'.-]{1,40}(?:\s[A-Z][\w’'-]{1,40})?"
_COUNTIES = re.compile(rf"\b((?:{_COUNTY},\s)*{_COUNTY},?\s(?:and|or|&)\s{_COUNTY})\s$")
_COUNTIES_CLOSE = re.compile(r"\b(?:counties|Counties|districts|provinces|parishes)\b")
_LONGEST_LIST = 400
_COUNTY_PART = re.compile(r"(?:^|,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)([^,]+?)(?=,|\s(?:and|or|&)\s|$)")
_DATELINE = re.compile(
    r"(?:^|\n|\d{4}-\d\d-\d\d[ ])[ \t]*"
    r"((?:[A-Z][A-Z’'.-]+|[A-Z][\w’'.-]+)(?:[ ][A-Z][\w’'.-]+){0,3}(?:,[ ][A-Z][\w.]+(?:[ ][A-Z][\w.]+)?)?)"
    r"[ ]*(?:,[ ]\w+\.?[ ]\d{1,2}(?:,[ ]\d{4})?)?[ ]*(?:[(/][A-Z][\w ]+[)/])?[ ]*(?:—|–|--|-[ ])"
)
_DAY = re.compile(
    r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b| on (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_OWNER_BEFORE = re.compile(rf"(?<![\w.-])(?:{TOKEN}[ ])+$")
_LONGEST_OWNER = 60
_DATELINE_ENDS = 600  # a dateline opens an article; later dashes part other things


def laws(text: str) -> Iterator[FoundMention]:
    """Mentions like "287(g)", "Section 8", "H.B. 2", "Title IX", "Clean Rivers Act"."""
    for match in _LAW.finditer(text):
        start = behind_openers(text, *match.span())
        named = text[start : match.end()]
        if " " in named or any(letter.isdigit() for letter in named):
            yield FoundMention(start, match.end(), "LAW", confidence=SURE)


def datelines(text: str) -> Iterator[FoundMention]:
    """The town, and the state behind a comma, where an article opens with "HARLOW, N.C. —"."""
    match = _DATELINE.search(text, 0, _DATELINE_ENDS)
    if match is None:
        return
    town, comma, state = match[1].partition(", ")
    places = lexicons().places
    if not (town.isupper() or town in places or comma):
        return
    if town.title() in lexicons().openers or title_pattern().match(town):
        return
    yield FoundMention(match.start(1), match.start(1) + len(town), "GPE", confidence=SURE)
    if comma and state in places:
        yield FoundMention(match.end(1) - len(state), match.end(1), "GPE", confidence=SURE)


def counties(text: str) -> Iterator[FoundMention]:
    """Each name of a list that "counties" closes."""
    for close in _COUNTIES_CLOSE.finditer(text):
        match = _COUNTIES.search(text, max(0, close.start() - _LONGEST_LIST), close.start())
        if match is None:
            continue
        for part in _COUNTY_PART.finditer(match[1]):
            start = behind_openers(text, match.start() + part.start(1), match.start() + part.end(1))
            end = match.start() + part.end(1)
            if start < end and text[start:end] not in lexicons().demonyms:
                yield FoundMention(start, end, "GPE", confidence=SURE)


def bodies_on(text: str) -> Iterator[FoundMention]:
    """Mentions like "Commission on Presidential Debates" and "House Committee on Foreign Affairs"."""
    for match in _BODIES_ON.finditer(text):
        before = _OWNER_BEFORE.search(text, max(0, match.start() - _LONGEST_OWNER), match.start())
        start = behind_openers(text, before.start() if before else match.start(), match.end())
        if start < match.end() and not _DAY.search(match[0]):
            yield FoundMention(start, match.end(), "ORG", confidence=AHEAD)


def owned(text: str) -> Iterator[FoundMention]:
    """Mentions like "Harlow County Sheriff's Office" and "State Teachers' Union"."""
    heads = lexicons().heads
    for match in _owned_pattern().finditer(text):
        if heads.get(match[0].split()[-1]) != "ORG":
            continue
        before = _OWNER_BEFORE.search(text, max(0, match.start() - _LONGEST_OWNER), match.start())
        start = behind_openers(text, before.start() if before else match.start(), match.end())
        if start < match.end():
            yield FoundMention(start, match.end(), "ORG", confidence=SURE)


@cache
def _owned_pattern() -> re.Pattern[str]:
    owners = "|".join(sorted(lexicons().words["owners"]))
    return re.compile(rf"\b(?:{owners})['’]s?(?:{LINK}[ ]{TOKEN})+")
