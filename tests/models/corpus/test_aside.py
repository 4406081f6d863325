"""Articles that are set aside stay in the file with their reason, and come back."""

from __future__ import annotations

import pytest

from models import articles, corpus, datasets, findings, history, work
from models.corpus import AsideKind
from models.errors import NotAllowed
from models.findings import Span
from tests.conftest import code


@pytest.fixture
def three(world) -> list[int]:
    new = [articles.NewArticle(f"Letter {n} to the editor.", headline=f"Letters {n}") for n in range(3)]
    return [added.article_id for added in articles.add_articles(world.project, new)]


def test_what_is_set_aside_tells_why_and_comes_back(world, three):
    change = corpus.set_articles_aside(
        world.project, world.lead, three[:2], "letters", AsideKind.RULE, "headline:letters"
    )
    assert change.sentence == "set 2 articles aside: letters"
    assert corpus.aside_of(world.project, three) == {
        i: corpus.Aside(i, AsideKind.RULE, "letters", "headline:letters", None) for i in three[:2]
    }
    assert corpus.reasons(world.project) == [corpus.Reason(AsideKind.RULE, "letters", "headline:letters", 2)]
    corpus.bring_articles_back(world.project, world.lead, three[:1])
    assert list(corpus.aside_of(world.project, three)) == three[1:2]
    history.undo(world.project, world.lead)
    history.undo(world.project, world.lead)
    assert corpus.aside_of(world.project, three) == {}


def test_an_article_is_set_aside_once_for_its_first_reason(world, three):
    corpus.set_articles_aside(world.project, world.lead, three[:1], "letters")
    corpus.set_articles_aside(world.project, world.lead, three, "short", AsideKind.RULE)
    kinds = {i: aside.reason for i, aside in corpus.aside_of(world.project, three).items()}
    assert kinds == {three[0]: "letters", three[1]: "short", three[2]: "short"}


def test_it_takes_a_reason_and_a_lead(world, three):
    with pytest.raises(NotAllowed, match="Why"):
        corpus.set_articles_aside(world.project, world.lead, three, " ")
    with pytest.raises(NotAllowed, match="lead"):
        corpus.set_articles_aside(world.project, world.ben, three, "letters")


def test_it_is_out_of_queues_counts_readings_and_datasets(world, three):
    code(world.project, world.ana, world.article, [Span(0, 5)])
    selection = datasets.select(world.project)
    assert datasets.count_statements(world.project, selection) == 1
    assert world.article in work.queue(world.project, world.ana)
    work.assign(world.project, world.lead, "Pilot", [world.article], [world.ben.coder_id])
    corpus.set_articles_aside(world.project, world.lead, [world.article, three[0]], "not about it")
    assert work.queue(world.project, world.ana) == three[1:]
    assert work.queue_count(world.project, world.ana).articles == articles.count_articles(world.project) == 2
    assert work.queue(world.project, world.ben) == []
    assert work.queue_count(world.project, world.ben).articles == 0
    assert findings.unread(world.project, world.machine) == three[1:]
    assert [a.article.id for part in datasets.parts(world.project, selection) for a in part.articles] == three[1:]
    assert [i for i, *_ in datasets.texts(world.project)] == three[1:]
    assert list(datasets.statement_keys(world.project, selection)) == []
    assert list(datasets.span_keys(world.project, selection)) == []
    assert list(datasets.mentions(world.project)) == list(datasets.drafts(world.project)) == []
    assert list(datasets.outcomes(world.project, selection)) == []
    assert list(datasets.assignments(world.project, selection)) == []
    assert datasets.count_aside(world.project, selection) == (2, 1)
    corpus.bring_articles_back(world.project, world.lead, [world.article])
    assert [uid for uid, *_ in datasets.statement_keys(world.project, selection)]
    assert datasets.count_aside(world.project, selection) == (1, 0)
