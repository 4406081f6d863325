"""Rules: what they choose, that they are kept, and that they are asked of newer articles alone."""

from __future__ import annotations

import pytest

from models import articles, corpus, history
from models.articles import NewArticle
from models.corpus import By, Rule
from models.errors import NotAllowed


def fits(news, rule):
    return corpus.fitting(news.project, corpus.columns(news.project), rule)


def test_by_length_headline_words_and_what_is_chosen(news):
    assert fits(news, Rule(By.LENGTH, "6")) == {news.short}
    assert fits(news, Rule(By.LENGTH, "5")) == frozenset(), "fewer, not as many"
    assert fits(news, Rule(By.HEADLINE, "letters")) == {news.letters}
    assert fits(news, Rule(By.HEADLINE, "county")) == frozenset()
    assert fits(news, Rule(By.WORDS, "short")) == {news.short}
    local = Rule(By.CHOSEN, "", {corpus.META + "section": frozenset(["Local"])})
    assert fits(news, local) == {news.cap, news.short}
    assert fits(news, Rule(By.CHOSEN, "corrections", local.chosen)) == {news.short}


@pytest.mark.parametrize(
    "rule", [Rule(By.LENGTH, "few"), Rule(By.LENGTH, "9" * 30), Rule(By.HEADLINE, " "), Rule(By.CHOSEN), Rule(By.WORDS)]
)
def test_a_rule_that_says_nothing_is_refused(news, rule):
    with pytest.raises(NotAllowed):
        fits(news, rule)


def test_a_rule_is_kept_and_asked_again_of_newer_articles_alone(news):
    columns, rule = corpus.columns(news.project), Rule(By.HEADLINE, "letters")
    change = corpus.set_aside_by_rule(news.project, news.world.lead, columns, rule, "letters")
    assert change.sentence == "set 1 article aside: letters"
    assert corpus.fitting_since(news.project, corpus.columns(news.project)) == []
    corpus.bring_articles_back(news.project, news.world.lead, [news.letters])
    corpus.set_aside_by_rule(news.project, news.world.lead, columns, Rule(By.LENGTH, "6"), "short")
    history.undo(news.project, news.world.lead)
    history.undo(news.project, news.world.lead)
    (more,) = articles.add_articles(news.project, [NewArticle("Dear all, more.", "More letters")])
    (again,) = corpus.fitting_since(news.project, corpus.columns(news.project))
    assert (again.rule, again.reason, again.articles) == (rule, "letters", {more.article_id})
    columns = corpus.columns(news.project)
    corpus.set_aside_by_rule(news.project, news.world.lead, columns, again.rule, again.reason)
    assert corpus.fitting_since(news.project, corpus.columns(news.project)) == []
    assert [(one.reason, one.articles) for one in corpus.reasons(news.project)] == [("letters", 2)]


def test_what_is_brought_back_by_hand_is_not_offered_again(news):
    columns = corpus.columns(news.project)
    corpus.set_aside_by_rule(news.project, news.world.lead, columns, Rule(By.LENGTH, "100"), "short")
    corpus.bring_articles_back(news.project, news.world.lead, [news.short])
    assert corpus.fitting_since(news.project, corpus.columns(news.project)) == []


@pytest.mark.parametrize("kept", ["", "headline:letters", "[]", '{"by": "moon"}', '{"by": "under", "until": "x"}'])
def test_a_rule_of_another_version_is_left_alone(news, kept):
    corpus.set_articles_aside(news.project, news.world.lead, [news.short], "short", corpus.AsideKind.RULE, kept)
    assert corpus.fitting_since(news.project, corpus.columns(news.project)) == []


def test_rules_are_said_in_words(news):
    columns = corpus.columns(news.project)
    assert corpus.said_rule(Rule(By.LENGTH, "100")) == "fewer than 100 words"
    assert corpus.said_rule(Rule(By.HEADLINE, "letters")) == "“letters” in the headline"
    chosen = Rule(By.CHOSEN, "cap", {"length": frozenset(["-100"]), "outlet": frozenset(["", "Alden Post"])})
    assert corpus.said_rule(chosen, columns) == (
        "“cap” in headline or text, Length: under 100 words, Outlet: none, Alden Post"
    )
