"""What became of all articles: whatever was done to them, the numbers add up, and every number is articles."""

from __future__ import annotations

import random
from contextlib import suppress
from itertools import pairwise

import pytest

from models import articles, corpus, work
from models.articles import NewArticle
from models.columns import Query
from models.corpus import AsideKind
from models.errors import NotAllowed
from models.work import Progress
from tests.models.corpus.conftest import make_news


def adds_up(project) -> tuple[corpus.Stage, ...]:
    columns, came = corpus.columns(project), corpus.came(project)
    stages = corpus.flow(columns, came)
    everything = int(project.value("SELECT count(*) FROM article"))
    assert stages[0].articles == everything + came.duplicates
    for stage, after in pairwise(stages):
        assert stage.articles - sum(out.articles for out in stage.outs) == after.articles
    seen: list[int] = []
    for stage in stages:
        behind = columns.listing(Query({"fate": stage.fates})).ids if stage.fates else ()
        assert len(behind) == stage.articles - (came.duplicates if stage is stages[0] else 0)
        for out in stage.outs:
            if out.fates:
                left = columns.listing(Query({"fate": out.fates})).ids
                assert len(left) == out.articles
                assert set(left) <= set(behind)
                seen += left
    assert len(seen) == len(set(seen)), "nobody leaves twice"
    coded = stages[-1]
    assert len(seen) + coded.articles == everything
    return stages


def test_each_leaves_where_it_left(news):
    lead = news.world.lead
    corpus.set_articles_aside(news.project, lead, [news.twin], "as another", AsideKind.DOUBLE, of=news.cap)
    corpus.set_articles_aside(news.project, lead, [news.letters], "letters")
    corpus.set_articles_aside(news.project, lead, [news.short], "under 100 words", AsideKind.RULE)
    work.set_progress(news.project, news.world.ben, news.cap, Progress.FINISHED)
    work.assign(news.project, lead, "Second", [news.undated], [news.world.ben.coder_id])
    stages = adds_up(news.project)
    told = [(s.id, s.articles, [(o.label, o.articles) for o in s.outs]) for s in stages]
    assert told == [
        ("identified", 8, [("duplicates", 2)]),
        ("kept", 6, [("double", 1)]),
        ("different", 5, [("letters", 1), ("under 100 words", 1)]),
        ("left", 3, [("not handed out", 1)]),
        ("begun", 2, [("not finished yet", 1)]),
        ("coded", 1, []),
    ]


def test_an_import_that_was_taken_back_left_first(news):
    work.set_progress(news.project, news.world.ana, news.cap, Progress.OPEN)
    corpus.take_back(news.project, news.world.lead, corpus.imports(news.project)[0].id)
    stages = adds_up(news.project)
    assert [(o.label, o.articles) for o in stages[0].outs] == [("duplicates", 2), ("its import was taken back", 5)]
    corpus.set_articles_aside(news.project, news.world.lead, [news.world.article], "as another", AsideKind.DOUBLE)
    adds_up(news.project)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_done_it_adds_up(world, seed):
    rng = random.Random(seed)
    news = make_news(world)
    new = [NewArticle(f"Text {n} of many.", f"Headline {n}", rng.choice(["A", "B"])) for n in range(30)]
    ids = [added.article_id for added in articles.add_articles(world.project, new)]
    every = [world.article, news.cap, news.letters, news.short, news.undated, news.twin, *ids]
    people = (world.ana, world.ben)
    for step in range(25):
        some = rng.sample(every, rng.randrange(1, 9))
        what = rng.randrange(8)
        if what < 3:
            kind = rng.choice([AsideKind.HAND, AsideKind.RULE, AsideKind.DOUBLE, AsideKind.ONCE])
            corpus.set_articles_aside(world.project, world.lead, some, rng.choice(["letters", "double", "open"]), kind)
        elif what == 3:
            corpus.bring_articles_back(world.project, world.lead, some)
        elif what == 7:
            with suppress(NotAllowed):  # where somebody has coded in it
                corpus.take_back(world.project, world.lead, corpus.imports(world.project)[0].id)
        elif what == 4:
            work.assign(world.project, world.lead, f"B{step}", some, [rng.choice(people).coder_id])
        else:
            for article_id in some:
                state = rng.choice(list(Progress))
                work.set_progress(world.project, rng.choice(people), article_id, state)
        if step % 5 == 4:
            adds_up(world.project)


def test_an_empty_project_has_nothing_to_add(tmp_path):
    from models.file import create

    with create(tmp_path / "none.standfirst", "None") as project:
        stages = adds_up(project)
    assert [(stage.id, stage.articles) for stage in stages] == [("identified", 0), ("left", 0), ("coded", 0)]
