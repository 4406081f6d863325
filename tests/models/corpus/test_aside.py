"""Articles that are set aside stay in the file with their reason, and come back."""

from __future__ import annotations

import pytest

from models import articles, corpus, history
from models.corpus import AsideKind
from models.errors import NotAllowed


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
