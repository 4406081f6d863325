"""Why a queue is empty, and what to do."""

from __future__ import annotations

from models import articles, corpus
from models.file import open_project
from models.people import acting, leading


def test_where_all_is_set_aside_it_says_so(open_window, rents):
    with open_project(rents) as project:
        ids = articles.article_ids(project)
        corpus.set_articles_aside(project, leading(project, acting(project, 1)), ids, "not about it")
    window = open_window(rents)
    empty = window.opened.desk.queue.emptiness(whole=True)
    assert empty.title == "All articles are set aside"
    assert empty.keys == (("Ctrl 2", "corpus"),)
