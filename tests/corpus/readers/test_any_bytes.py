"""No bytes, however broken, make a reader raise anything but a reason."""

from __future__ import annotations

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.readers.archives import members_of
from corpus.readers.members import Limits
from corpus.readers.registry import READERS
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.renderings.all import RENDERINGS
from tests.corpus.readers.ten import TEN
from tests.corpus.readers.test_archives import zipped

SEEDS = (
    b'title,text,date\nA,"b, ""c""",2024-05-14\nB,d,03/04/2024\n',
    b"Title\tText\n'a'\t\\\"b\\\"\n",
    b'[{"text": "a", "title": {"main": "b"}, "date": 1583884800}, {"text": ["a", null]}]',
    b'{"text": "a"}\n{"text": "\\ud800 b", "x": {"y": [1, {"z": 2}]}}\n',
    b"---\ntitle: a\ndate: 2024-05-14\ntags: [b, c]\n---\n# Heading\n\nText.\n",
    " date 2020-03-11 ELLERBY, N.C. (AP) — “Yes,” she said.\nBy Ina Roe\nURL: https://a.example\n".encode(),
    "Headline\nBy Ina Roe\nMarch 11, 2020\n\nâ€œNoâ€\x9d, she said.".encode(),
    "“Öl” – ½ m³".encode("cp1252"),
    "Title\tText\nа\tб\n".encode("utf-16"),
)
EVERY_SHAPE = tuple(rendering.render(TEN[1:2]) for rendering in RENDERINGS)  # one article in every format
NAMES = ("a.txt", "a.csv", "a.tsv", "a.json", "a.jsonl", "a.md", "")
TEXTS = st.text(st.characters(codec=None), max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A good file with a few bytes changed, cut out or put in."""
    data = bytearray(draw(st.sampled_from(SEEDS) | st.sampled_from(EVERY_SHAPE)))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.integers(0, 4))] = draw(st.binary(max_size=4))
    return bytes(data)


def check(data: bytes, name: str, kind: str | None, mend: bool) -> None:
    try:
        result = read_bytes(data, name, kind, mend_mojibake=mend)
    except Unreadable:
        return
    assert result.articles or result.found.issues or result.kind == "table"
    assert all(article.text.strip() for article in result.articles)
    assert len(result.found.issues) + result.found.unlisted >= result.found.skipped


ANY = {
    "data": st.one_of(damaged(), TEXTS, st.binary(max_size=300)),
    "name": st.sampled_from(NAMES),
    "kind": st.sampled_from((None, *(reader.kind for reader in READERS))),
    "mend": st.booleans(),
}


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(**ANY)
def test_any_bytes(data, name, kind, mend):
    check(data, name, kind, mend)


@pytest.mark.fuzz
@settings(max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(**ANY)
def test_any_bytes_for_long(data, name, kind, mend):
    check(data, name, kind, mend)


ARCHIVE = zipped(a=b"text " * 50, b=SEEDS[0], c=zipped(d="e").getvalue()).getvalue()


def check_archive(changes: list[tuple[int, int]]) -> None:
    data = bytearray(ARCHIVE)
    for at, value in changes:
        data[at % len(data)] = value
    try:
        for member in members_of(io.BytesIO(bytes(data)), Limits(member=10_000, archive=20_000)):
            assert member.refusal or member.size <= 10_000
    except Unreadable:
        return


CHANGES = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8)


@settings(max_examples=200, deadline=None)
@given(CHANGES)
def test_any_damage_to_a_zip(changes):
    check_archive(changes)


@pytest.mark.fuzz
@settings(max_examples=20_000, deadline=None)
@given(CHANGES)
def test_any_damage_to_a_zip_for_long(changes):
    check_archive(changes)
