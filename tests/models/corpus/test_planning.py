"""Changes of many articles are planned first; what is planned is what is then done."""

from __future__ import annotations

from models import articles, corpus, history


def test_letters_are_replaced_where_they_stand(news):
    every = list(corpus.columns(news.project).ids)
    plan = corpus.plan_replacing(news.project, every, "outlet", "Courrier", "Courier")
    assert plan == {news.letters: {"outlet": "Linden Courier"}}
    assert corpus.plan_replacing(news.project, every, "outlet", "courrier", "Courier") == {}, "capitals count"
    assert corpus.plan_replacing(news.project, every, "outlet", "", "x") == {}
    assert corpus.plan_replacing(news.project, every, "section", "Local", "") == {
        news.cap: {"section": None}, news.short: {"section": None},
    }  # fmt: skip
    assert corpus.plan_replacing(news.project, [news.cap], "outlet", "Courrier", "x") == {}
    change = corpus.mend_articles(news.project, news.world.lead, plan)
    assert change.sentence == "mended what is told of 1 article"
    assert articles.article(news.project, news.letters).outlet == "Linden Courier"
    history.undo(news.project, news.world.lead)
    assert articles.article(news.project, news.letters).outlet == "Linden Courrier"


def test_a_value_for_all_leaves_out_those_that_have_it(news):
    assert corpus.plan_value(news.project, [news.cap, news.letters], "outlet", "  Linden   Courier ") == {
        news.letters: {"outlet": "Linden Courier"}
    }
    assert corpus.plan_value(news.project, [news.cap, news.undated], "type", "daily") == {
        news.cap: {"type": "daily"}, news.undated: {"type": "daily"},
    }  # fmt: skip
    assert corpus.plan_value(news.project, [news.cap], "section", "") == {news.cap: {"section": None}}


def test_a_table_is_joined_without_regard_to_case(news):
    every = list(corpus.columns(news.project).ids)
    given = {"LINDEN courier": {"type": "daily", "owner": ""}, "Nobody's Paper": {"type": "weekly"}}
    plan, unknown = corpus.plan_joining(news.project, every, "outlet", given)
    assert plan == {news.cap: {"type": "daily"}, news.short: {"type": "daily"}}
    assert unknown == {"Nobody's Paper"}
    corpus.mend_articles(news.project, news.world.lead, plan)
    assert corpus.plan_joining(news.project, every, "outlet", given)[0] == {}, "it is there already"
    facet = corpus.columns(news.project).columns[corpus.META + "type"]
    assert [value.label for value in facet.values] == ["daily"]


def test_names_of_metadata_come_by_frequency(news):
    assert corpus.metadata_names(news.project) == ["section", "date"]
