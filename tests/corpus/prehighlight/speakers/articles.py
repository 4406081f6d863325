"""Sources resolved in short articles, with mentions wherever a member of a given cast is named."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.prehighlight.attribution.drafts import Draft
from corpus.prehighlight.speakers.cast import Cast
from corpus.prehighlight.speakers.modes import mode_of
from corpus.prehighlight.speakers.resolver import Resolver
from corpus.prehighlight.text.quotes import find_quotes
from models.findings import ActorKind, AttributionKind, CastMember, FoundMention, Span

PERSON, ORGANISATION, PLACE, UNNAMED = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.UNNAMED
_LABELS = {PERSON: "PERSON", ORGANISATION: "ORG", PLACE: "GPE"}
PEOPLES = ("Democrats", "Republicans", "Republican", "Democratic")


def members(*named: tuple[str, ActorKind] | tuple[str, ActorKind, str]) -> list[CastMember]:
    """A cast of names with their kinds and, for some, titles; a person goes by the surname too."""
    return [
        CastMember(name, kind, *title, aliases=(name.split()[-1],) if kind is PERSON and " " in name else ())
        for name, kind, *title in named
    ]


def speakers(text: str, cast: Sequence[CastMember], *sources: str) -> list[tuple[str, str, str] | None]:
    """Name, kind and source mode of the speaker of each source, the sources in reading order; None for nobody."""
    found = Cast(text, list(_mentions(text, cast)), cast, find_quotes(text))
    resolver = Resolver(found)
    answers: list[tuple[str, str, str] | None] = []
    at = 0
    for source in sources:
        at = text.rindex(source) if len(sources) == 1 else text.index(source, at)
        speaker = resolver.resolve(Draft(at, (Span(at, at + len(source)),), (), (), 1.0))
        at += len(source)
        if speaker.member is None:
            answers.append(None)
            continue
        member = found.members[speaker.member]
        mode = mode_of(AttributionKind.INDIRECT, speaker.source, speaker.named)
        answers.append((member.name, member.kind.value, mode.value))
    return answers


def marked(text: str, cast: Sequence[CastMember]) -> tuple[str, Sequence[CastMember], str]:
    """What ``name_of`` takes, of a text with its source between square brackets."""
    before, _, rest = text.partition("[")
    source, _, behind = rest.partition("]")
    return before + source + behind, cast, source


def name_of(text: str, cast: Sequence[CastMember], *sources: str) -> str | None:
    """The name of the last source's speaker."""
    last = speakers(text, cast, *sources)[-1]
    return None if last is None else last[0]


def _mentions(text: str, cast: Sequence[CastMember]) -> list[FoundMention]:
    found: list[FoundMention] = []
    names = [(name, _LABELS[one.kind], number) for number, one in enumerate(cast) for name in (one.name, *one.aliases)]
    names += [(name, "NORP", None) for name in PEOPLES]
    for name, label, number in sorted(names, key=lambda one: -len(one[0])):
        at = text.find(name)
        while at >= 0:
            if not any(m.start < at + len(name) and at < m.end for m in found):
                found.append(FoundMention(at, at + len(name), label, number))
            at = text.find(name, at + 1)
    return found
