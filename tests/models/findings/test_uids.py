"""Uids of drafts: the same for the same text, reader and spans, and never twice in a project."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import articles, file, findings, people
from models.articles import NewArticle, sha256
from models.findings import AttributionKind, FoundAttribution, SourceMode, Span
from models.findings.uids import Twin, draft_uids
from tests.conftest import READING, TEXT

SAID = FoundAttribution(
    AttributionKind.DIRECT, (Span(7, 13),), (Span(14, 18),), (Span(0, 5), Span(20, 30)), SourceMode.DIRECT
)
DIGEST = sha256(TEXT)
OTHERS = [NewArticle(f"Nothing of note happened on day {n}.", outlet="Post") for n in range(6)]
WIRE = NewArticle(TEXT, "Council weighs cap", "Alden Post", "2024-05-14")

some_spans = st.lists(st.builds(Span, st.integers(0, 3), st.integers(4, 6)), max_size=2).map(tuple)
some_found = st.builds(
    FoundAttribution, st.just(AttributionKind.DIRECT), some_spans, some_spans, some_spans, st.just(SourceMode.DIRECT)
)
some_twin = st.none() | st.builds(
    Twin, st.sampled_from(["", "Post"]), st.none() | st.just("2024-05-14"), st.integers(0, 2)
)


def test_a_uid_is_a_promise_to_other_machines():
    assert draft_uids(DIGEST, "en", "3.8.0/a1b2c3d4", [SAID]) == ["ac27ab2f-4533-513c-b862-38edf4505565"]


@given(st.lists(some_found, max_size=12), st.lists(some_twin, min_size=1, max_size=4, unique=True))
def test_no_two_drafts_of_a_text_have_one_uid(found, twins):
    uids = [uid for twin in twins for uid in draft_uids(DIGEST, "en", "1", found, twin)]
    assert len(set(uids)) == len(found) * len(twins)


@given(st.lists(some_found, max_size=12))
def test_the_same_reading_has_the_same_uids(found):
    assert draft_uids(DIGEST, "en", "1", found) == draft_uids(DIGEST, "en", "1", list(found))


@pytest.mark.parametrize(
    ("digest", "pipeline", "version"),
    [(sha256("x"), "en", "1"), (DIGEST, "de", "1"), (DIGEST, "en", "2"), (DIGEST, "en1", "")],
)
def test_text_pipeline_and_version_each_make_a_difference(digest, pipeline, version):
    assert draft_uids(digest, pipeline, version, [SAID]) != draft_uids(DIGEST, "en", "1", [SAID])


def read(folder, new: list[NewArticle], order: list[int]) -> dict[tuple[str, str], list[str]]:
    """A fresh project with these articles, read in this order: the uids of the drafts by text and outlet."""
    with file.create(folder / f"{random.random()}.standfirst", "P") as project:
        ids = [added.article_id for added in articles.add_articles(project, new)]
        machine = people.machine(project, "test", "1").id
        for at in order:
            findings.store_reading(project, machine, ids[at], READING)
        rows = project.tuples(
            "SELECT a.text, a.outlet, g.uuid FROM suggestion g JOIN attribution t ON t.id = g.attribution_id "
            "JOIN reading r ON r.id = t.reading_id JOIN article a ON a.id = r.article_id ORDER BY g.id"
        )
    uids: dict[tuple[str, str], list[str]] = {}
    for text, outlet, uid in rows:
        uids.setdefault((text, outlet), []).append(uid)
    return uids


def test_projects_with_their_articles_in_another_order_have_the_same_drafts(tmp_path):
    new = [WIRE, *OTHERS]
    first = read(tmp_path, new, list(range(7)))
    assert read(tmp_path, new[::-1], [3, 6, 0, 5, 1, 4, 2]) == first
    assert sum(map(len, first.values())) == len({uid for uids in first.values() for uid in uids}) == 14


def test_the_first_article_of_a_text_has_the_plain_uids_whichever_is_read_first(tmp_path):
    new = [OTHERS[0], WIRE, NewArticle(TEXT, outlet="Bugle", published="2024-05-15"), OTHERS[1]]
    uids = read(tmp_path, new, [0, 1, 2, 3])
    assert read(tmp_path, new, [3, 2, 1, 0]) == uids
    assert uids[TEXT, "Alden Post"] == draft_uids(DIGEST, "test", "1", READING.attributions)
    assert uids[TEXT, "Bugle"] == draft_uids(DIGEST, "test", "1", READING.attributions, Twin("Bugle", "2024-05-15", 0))


def test_other_texts_of_the_same_outlet_and_day_make_no_difference(tmp_path):
    other = NewArticle("Another story.", outlet="Bugle", published="2024-05-15")
    new = [other, WIRE, NewArticle(TEXT, outlet="Bugle", published="2024-05-15")]
    uids = read(tmp_path, new, [1, 2])
    assert uids[TEXT, "Bugle"] == draft_uids(DIGEST, "test", "1", READING.attributions, Twin("Bugle", "2024-05-15", 0))


def test_articles_that_agree_in_all_have_drafts_of_their_own(world):
    world.project._connection.execute(
        "INSERT INTO article SELECT id + 1, 'another', text, sha256, headline, outlet, published, byline, place, url, "
        "language, origin, words, imported_at FROM article WHERE id = ?",
        (world.article,),
    )
    world.project._connection.commit()
    findings.store_reading(world.project, world.machine, world.article + 1, READING)
    assert len(world.project.tuples("SELECT DISTINCT uuid FROM suggestion")) == 4
