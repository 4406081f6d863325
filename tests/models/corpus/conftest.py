"""A small corpus: outlets spelt twice, letters, an article without a date, some in work."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from models import articles, work
from models.articles import NewArticle
from models.corpus import FileOutcome, begin_import, end_import, keep_files
from tests.conftest import World

LONG = "The county weighs a cap on rents. " * 40


@dataclass
class News:
    """The ids of the articles, by what they are."""

    world: World
    cap: int
    letters: int
    short: int
    undated: int
    twin: int

    @property
    def project(self):
        return self.world.project


def make_news(world: World) -> News:
    new = [
        NewArticle(LONG + "One.", "Rent cap passes", "Linden Courier", "2024-06-12", "Mara Ibsen", "LINDEN",
                   metadata={"section": "Local"}),
        NewArticle(LONG + "Two.", "Letters: five of them", "Linden Courrier", "2024-06-13", "By Mara Ibsen",
                   metadata={"section": "Opinion"}),
        NewArticle("Too short to say much.", "Corrections", "Linden Courier", "2023-12-31",
                   metadata={"section": "Local"}),
        NewArticle("ALDEN, July 6, 2024 (Post) – He said so.", "No day is told", "Alden Post", None,
                   metadata={"date": "06/07/2024"}),
        NewArticle(LONG + "Three.", "Rent cap passes, 3 to 2", "Alden Post", "2024-06-12", language="es"),
    ]  # fmt: skip
    ids = [added.article_id for added in articles.add_articles(world.project, new)]
    with world.project.transaction():
        number = begin_import(world.project, world.ana.coder_id)
        first = FileOutcome(
            "/news/courier.csv", "csv", "utf-8", None, 5, 3, 2, 1, ("row 4 has no text",), ids[0], ids[2]
        )
        second = FileOutcome("/news/post.csv", "csv", "utf-8", None, 2, 2, 0, 0, (), ids[3], ids[4])
        keep_files(world.project, number, [first, second])
        end_import(world.project, number)
        world.project.execute(
            "INSERT INTO twin (uuid, article_id, other_id, likeness) VALUES ('t', ?, ?, 0.9)", ids[4], ids[0]
        )
    work.assign(world.project, world.lead, "Pilot", [ids[0]], [world.ana.coder_id, world.ben.coder_id])
    work.set_progress(world.project, world.ana, ids[0], work.Progress.FINISHED)
    return News(world, *ids)


@pytest.fixture
def news(world) -> News:
    return make_news(world)
