"""What a reader found in an article, kept and given back."""

from __future__ import annotations

from models import coding, findings
from models.articles import NewArticle, add_articles
from models.findings import Reading
from tests.conftest import READING, TEXT


def test_a_reading_comes_back_as_it_was_stored(world):
    assert findings.latest_reading(world.project, world.article) == READING
    assert Reading.from_json(READING.as_json()) == READING
    assert findings.unread(world.project, world.machine) == []


def test_the_same_text_is_read_once(world):
    twin = add_articles(world.project, [NewArticle(TEXT, outlet="Other Post")])[0].article_id
    assert findings.unread(world.project, world.machine) == [twin]
    assert findings.twin_reading(world.project, world.machine, twin) == READING


def test_what_could_not_be_read_is_kept_with_its_reason(world):
    odd = add_articles(world.project, [NewArticle("Odd.")])[0].article_id
    findings.store_problem(world.project, world.machine, odd, "the reader crashed")
    assert findings.problems(world.project) == [(odd, "test", "the reader crashed")]
    assert findings.unread(world.project, world.machine) == []
    assert findings.latest_reading(world.project, odd) is None


def test_seen_is_noted_and_never_overwrites_a_decision(world):
    coding.reject(world.project, world.ana, world.first.ref)
    findings.mark_seen(world.project, world.ana, {1: None, 2: (2, "words: cap")})
    assert findings.outcomes(world.project) == [("test", "1", "rejected", 1), ("test", "1", "seen", 1)]
