"""All articles as columns, and as rows of a page."""

from __future__ import annotations

from models import corpus, work
from models.columns import Query
from models.corpus import Hand


def counted(columns, name, query=Query()):  # noqa: B008 (it is never changed)
    return {c.value.label if c.value else None: c.rows for c in columns.facet(name, query)}


def ids(columns, **chosen):
    return set(columns.listing(Query({name: frozenset([key]) for name, key in chosen.items()})).ids)


def test_each_column_says_what_the_articles_say(news):
    columns = corpus.columns(news.project)
    assert len(columns) == 6
    assert counted(columns, "outlet") == {"Alden Post": 3, "Linden Courier": 2, "Linden Courrier": 1}
    assert counted(columns, "year") == {"2023": 1, "2024": 4, None: 1}
    assert counted(columns, "month")["2024-06"] == 3
    assert counted(columns, "week") == {"2023-12-25": 1, "2024-05-13": 1, "2024-06-10": 3, None: 1}
    assert counted(columns, "length") == {"under 100 words": 3, "250 – 500": 3}
    assert counted(columns, "language") == {"en": 5, "es": 1}
    assert counted(columns, "byline") == {"By Ina Roe": 1, "By Mara Ibsen": 1, "Mara Ibsen": 1, None: 3}
    assert counted(columns, "import") == {"2 files, " + str(corpus.imports(news.project)[0].made_at[:10]): 5, None: 1}
    assert ids(columns, twins="family") == {news.cap, news.twin}
    assert counted(columns, corpus.META + "section") == {"Local": 2, "Opinion": 1, None: 3}
    assert corpus.META + "date" in columns.columns
    assert ids(columns, words="5") == {news.short}


def test_place_in_work_is_that_of_the_article_with_all_who_have_it(news):
    columns = corpus.columns(news.project)
    assert counted(columns, "work") == {"in nobody’s hands": 5, "handed out": 1}
    assert counted(columns, "coder") == {"Ana": 1, "Ben": 1, None: 5}
    work.set_progress(news.project, news.world.ben, news.cap, work.Progress.NOTHING)
    work.set_progress(news.project, news.world.ben, news.twin, work.Progress.FINISHED)
    columns = corpus.columns(news.project)
    assert ids(columns, work="finished") == {news.cap, news.twin}


def test_why_it_is_aside_is_its_fate_else_its_place_in_work(news):
    corpus.set_articles_aside(news.project, news.world.lead, [news.letters, news.cap], "letters")
    columns = corpus.columns(news.project)
    assert counted(columns, "aside") == {"letters": 2, None: 4}
    assert counted(columns, "fate") == {"letters": 2, "in nobody’s hands": 4}
    assert counted(columns, "work")["handed out"] == 1


def test_headlines_are_read_when_they_are_asked_for(news):
    columns = corpus.columns(news.project)
    assert "headline" not in columns.columns
    ordered = corpus.with_headlines(news.project, columns)
    first = ordered.listing(Query(order="headline")).ids
    rows = corpus.article_rows(news.project, first)
    headlines = [rows[i].headline for i in first]
    assert headlines == sorted(headlines, key=str.casefold)
    assert corpus.with_headlines(news.project, ordered) is ordered


def test_a_row_has_all_that_is_known(news):
    corpus.set_articles_aside(news.project, news.world.lead, [news.short], "under 100 words")
    rows = corpus.article_rows(news.project, [news.cap, news.short, 999])
    assert rows.keys() == {news.cap, news.short}
    cap = rows[news.cap]
    assert (cap.outlet, cap.byline, cap.place, cap.metadata) == (
        "Linden Courier", "Mara Ibsen", "LINDEN", {"section": "Local"},
    )  # fmt: skip
    assert cap.hands == (Hand(news.world.ana.coder_id, True), Hand(news.world.ben.coder_id, False))
    assert (cap.family, cap.aside) == (2, None)
    assert rows[news.short].aside.reason == "under 100 words"


def test_words_are_found_in_headline_or_text_or_in_the_headline_alone(news):
    assert corpus.having_words(news.project, "corrections") == {news.short}
    assert corpus.having_words(news.project, "cap passes", in_headline=True) == {news.cap, news.twin}
    assert corpus.having_words(news.project, "county weighs", in_headline=True) == frozenset()
    assert corpus.having_words(news.project, " ") == frozenset()


def test_the_newest_come_before_all_is_read(news):
    found, count = corpus.newest(news.project, 2)
    assert (found, count) == ([news.letters, news.twin], 6)
