"""Every function that reads a text takes a time that grows with its length and not with the square of it.

Four times the text may take four times the time; with the square it takes sixteen times. What takes no time to speak
of at its longest is linear enough.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import cache

import pytest

from corpus.prehighlight.attribution import Attributor, evidence_of, from_counts, traits
from corpus.prehighlight.names import assemble, link, mend
from corpus.prehighlight.names.runs import runs
from corpus.prehighlight.reading import pipeline
from corpus.prehighlight.speakers import Cast, Resolver, kind_of
from corpus.prehighlight.text import count_words, find_quotes, parts_of
from corpus.readers.reader import ReadOptions
from corpus.readers.registry import open_source
from corpus.readers.source import Source
from gui.desk.segments import Side, joined, longer, segments, shorter
from gui.offsets import Offsets, for_qt
from models.errors import Unreadable
from models.findings import FoundMention
from tests import nasty

Work = Callable[[str], object]

LENGTH, TIMES = 15_000, 4
NOTHING = 0.15  # seconds
MOST = 8.0  # times, where 4 are linear and 16 are a square


def imported(name: str) -> Work:
    """What an import does with a file of that name."""

    def read(text: str) -> None:
        source = Source.of_bytes(name, text.encode("utf-8", "surrogatepass"))
        try:
            opened = open_source(source, ReadOptions(mend_mojibake=True))
            list(opened.reader.read(source, opened.options).articles)
        except Unreadable:
            return

    return read


def spoken(label: str) -> Work:
    """What is made of a text whose capitalised words are all names of one kind: its cast, and who speaks."""

    def read(text: str) -> None:
        quotes = find_quotes(text)
        attributor = Attributor(text, from_counts())
        for part in parts_of(text, quotes):
            attributor.read(part.paragraph, part.quotes, part.folded, None)
        mentions, members = link(text, [FoundMention(start, end, label) for start, end in runs(text)])
        resolver = Resolver(Cast(text, mentions, members, quotes))
        for draft in attributor.drafts:
            resolver.resolve(draft)
            kind = kind_of(text, draft.content, quotes)
            list(traits(text, kind, draft.source, draft.cue, draft.content, draft.confidence))
            evidence_of(text, kind, draft.source, draft.cue, draft.content)

    return read


def named(text: str) -> None:
    """The names that are found without a model, and mended."""
    count_words(text)
    mend(text, assemble(text, [FoundMention(start, end, "PERSON") for start, end in runs(text)[::2]]))


def cut(text: str) -> None:
    """Words and sentences, and a hundred keys that use them."""
    found = segments(text)
    for place in range(0, len(text), len(text) // 25):
        sentence = found.sentence_at(place)
        for units in (found.words, found.sentences):
            spans = [sentence] if sentence else []
            for side in Side if spans else ():
                spans = shorter(units, longer(units, spans, side), side)
    joined(text[:5_000], found.words[:500])


def counted(text: str) -> None:
    """All positions as Qt counts them, and back."""
    offsets = Offsets(text)
    assert all(offsets.from_qt(offsets.to_qt(place)) == place for place in range(0, len(text), 97))
    for_qt(text)


@cache
def _reader() -> pipeline.Pipeline:
    return pipeline.load("blank")


def tokenised(text: str) -> None:
    """A whole reading but for the networks."""
    list(_reader().read([text]))


WORKS: dict[str, Work] = {
    "a text": imported("a.txt"),
    "a table": imported("a.csv"),
    "JSON": imported("a.json"),
    "JSON lines": imported("a.jsonl"),
    "front matter": imported("a.md"),
    "names": named,
    "persons": spoken("PERSON"),
    "bodies": spoken("ORG"),
    "places": spoken("GPE"),
    "a reading": tokenised,
    "segments": cut,
    "offsets": counted,
}
KINDS = [name for name, _ in nasty.texts(1)]
DRAWN = 6  # kinds that the suite tries with each work, other ones with each


def check(work: Work, kind: str) -> None:
    long = dict(nasty.texts(LENGTH * TIMES))[kind]
    took = cost(work, long)
    if took < NOTHING:
        return
    ratios = []
    for _ in range(3):  # whatever else the machine does may make one of them slower
        ratios.append(took / cost(work, dict(nasty.texts(LENGTH))[kind]))
        if ratios[-1] < MOST:
            return
        took = cost(work, long)
    pytest.fail(f"{TIMES} times as long takes {min(ratios):.1f} times as much, {took:.2f} s in the end")


def cost(work: Work, text: str) -> float:
    """Seconds of the processor's time for it."""
    runs.cache_clear()
    gc.disable()
    begun = time.process_time()
    work(text)
    took = time.process_time() - begun
    gc.enable()
    return took


def drawn() -> list[tuple[str, str]]:
    """A few kinds for each work, the same ones each time."""
    step = len(KINDS) // DRAWN
    return [(work, kind) for n, work in enumerate(WORKS) for kind in KINDS[n % step :: step]]


@pytest.mark.parametrize(("work", "kind"), drawn())
def test_some_nasty_texts_take_a_time_that_grows_with_their_length(work, kind):
    check(WORKS[work], kind)


@pytest.mark.parametrize(
    ("work", "kind"),
    [  # each took the square, or more, at one time
        ("a reading", "opening brackets, alone"),
        ("a reading", "percent, alone"),
        ("a reading", "capitals before marks, alone"),
        ("persons", "distinct one surname of many"),
        ("persons", "distinct middle names and last names"),
        ("persons", "distinct churches"),
        ("persons", "quote paragraphs, alone"),
        ("bodies", "distinct speakers by their office"),
        ("segments", "sentences, alone"),
        ("segments", "dots, alone"),
        ("segments", "abbreviations, alone"),
    ],
)
def test_what_was_slow_once_is_so_no_more(work, kind):
    check(WORKS[work], kind)


@pytest.mark.fuzz
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("work", WORKS)
def test_all_nasty_texts_take_a_time_that_grows_with_their_length(work, kind):
    check(WORKS[work], kind)
