"""Articles that are finished though something is left: how much, and why."""

from __future__ import annotations

from models import people, work
from models.articles import NewArticle, add_articles
from models.work import Progress, earlier_reasons, set_progress
from tests.conftest import World


def test_why_and_how_much_is_kept_and_told(world: World):
    change = set_progress(world.project, world.ana, world.article, Progress.FINISHED, " breaks off ", gaps=1)
    assert change.arguments == {"state": "finished", "reason": "breaks off", "gaps": 1}
    assert change.sentence == "finished the article with 1 thing left: breaks off"
    assert world.project.tuples("SELECT reason, gaps FROM progress") == [("breaks off", 1)]
    plain = set_progress(world.project, world.ben, world.article, Progress.FINISHED)
    assert (plain.arguments, plain.sentence) == ({"state": "finished"}, "finished the article")


def test_earlier_reasons_are_the_coder_s_own_the_most_frequent_first(world: World):
    articles = [a.article_id for a in add_articles(world.project, [NewArticle(f"Story {n}.") for n in range(9)])]
    for article, why in zip(articles, "abbcdefg", strict=False):
        set_progress(world.project, world.ana, article, Progress.FINISHED, why, gaps=1)
    set_progress(world.project, world.ana, articles[-1], Progress.FINISHED)
    set_progress(world.project, world.ben, articles[0], Progress.FINISHED, "z", gaps=1)
    assert earlier_reasons(world.project, world.ana) == ["b", "g", "f", "e", "d"]
    assert earlier_reasons(world.project, world.ana, limit=2) == ["b", "g"]
    people.add_layer(world.project, "second")
    assert earlier_reasons(world.project, people.acting(world.project, world.ana.coder_id, "second")) == []
    assert work.progress(world.project, world.ana, articles[-1]) is Progress.FINISHED
