"""Documents that are cited: who issued “the report”, and whether “it” is one."""

from __future__ import annotations

import re
from itertools import islice

from corpus.prehighlight.speakers.cast import Cast
from corpus.prehighlight.speakers.nouns import noun_kind
from models.findings import ActorKind, FoundMention

_MOST = 60  # mentions before a document among which its issuer is sought
_BY = r"(?:,? (?:[a-z]+ed|out|on \w+))?,? (?:by|from)(?: the)? "  # "the report, published by the"
_ISSUING = "issue|release|publishe?|sen[dt]|file|write|wrote|produce|conduct|commission|unveil"
_ISSUES = (
    rf"(?: has| have| had)?(?: (?:{_ISSUING})[sd]?(?:ed)?|[^.\n]{{0,60}} in)"
    r" (?:a|an|its|his|her|their) (?:[\w-]+ ){0,3}?"
)  # "the agency said in a report"
_DETERMINERS = "The|A|An|Its|His|Her|Their|This|That|These|One"
_SUBJECT = re.compile(rf"[“\"‘\s]*(?:{_DETERMINERS}) (?:[\w’'-]+ ){{0,2}}?([a-z]+)\b(?! \w+(?:man|woman|er)\b)")


def issuer(cast: Cast, noun: str, place: int) -> FoundMention | None:
    """Whose document "the report" at ``place`` is: where it was named before with a body or person beside it."""
    behind = re.compile(
        rf"(?:[’']s?)? (?:(?!(?:and|of|for|to|in|on)\b)[\w-]+ ){{0,2}}?{re.escape(noun)}\b", re.IGNORECASE
    )
    issues = re.compile(rf"{_ISSUES}{re.escape(noun)}\b", re.IGNORECASE)
    before = re.compile(rf"\b{re.escape(noun)}\b{_BY}$", re.IGNORECASE)
    actors = cast.is_kind(ActorKind.ORGANISATION, ActorKind.PERSON)
    for mention in islice(cast.before(place, actors), _MOST):
        lead = cast.text[max(0, mention.start - 60) : mention.start]
        if behind.match(cast.text, mention.end) or issues.match(cast.text, mention.end) or before.search(lead):
            return mention
    return None


def subject_before(cast: Cast, place: int, several: bool) -> str:
    """The document that begins the sentence before the one at ``place``: what "it", or "they", is; or nothing."""
    match = _SUBJECT.match(cast.text, *cast.sentence_before(place))
    noun = match[1] if match else ""
    return noun if noun_kind(noun) == "document" and noun.endswith("s") == several else ""
