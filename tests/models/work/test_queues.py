"""Whose turn an article is, and how far the work on it is."""

from __future__ import annotations

from models import coding, history, work
from models.articles import NewArticle, add_articles
from models.work import Progress, QueueFilter


def test_the_queue_is_the_corpus_until_articles_are_assigned(world):
    other = add_articles(world.project, [NewArticle("Zoning fight.", published="2024-06-01")])[0].article_id
    assert work.queue(world.project, world.ana) == [world.article, other]
    work.assign(world.project, world.lead, "Batch 1", [other], [world.ana.coder_id])
    assert work.queue(world.project, world.ana) == [other]
    assert work.queue(world.project, world.ben) == [world.article, other]
    assert work.queue(world.project, world.ben, words="zoning") == [other]
    work.set_progress(world.project, world.ben, other, Progress.NOTHING)
    assert work.queue(world.project, world.ben, QueueFilter.OPEN) == [world.article]
    assert work.queue(world.project, world.ben, QueueFilter.FINISHED) == [other]
    rows = work.queue_rows(world.project, world.ben, [world.article, other])
    assert (rows[world.article].drafts, rows[other].progress) == (2, Progress.NOTHING)
    assert work.queue_count(world.project, world.ben) == work.QueueCount(2, 1)
    history.undo(world.project, world.ben)
    assert work.progress(world.project, world.ben, other) is Progress.OPEN


def test_counts_of_the_queue_follow_the_work(world):
    coding.accept(world.project, world.ana, world.first.ref)
    row = work.queue_rows(world.project, world.ana, [world.article])[world.article]
    assert (row.coded, row.drafts, row.is_read, row.name) == (1, 1, True, "Council weighs cap")


def test_hidden_drafts_are_not_counted(world):
    other = add_articles(world.project, [NewArticle("Zoning fight.")])[0].article_id
    work.assign(world.project, world.lead, "Seen", [other], [world.ana.coder_id])
    work.assign(world.project, world.lead, "Blind", [world.article], [world.ben.coder_id], suggestions_shown=False)
    rows = {c: work.queue_rows(world.project, c, [world.article])[world.article] for c in (world.ana, world.ben)}
    assert (rows[world.ana].drafts, rows[world.ben].drafts) == (2, 0)
