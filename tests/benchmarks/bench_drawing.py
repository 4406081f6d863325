"""Drawing and splitting of very many articles: what is shown before it is handed out, and the handing out itself."""

from __future__ import annotations

from functools import partial

from models import people, work
from models.file import open_project
from tests.benchmarks.figures import Figure, Sizes, timed, times
from tests.benchmarks.shared import copy_of, project_of

NUMBER = 5_000
BARE = "SELECT a.id, a.uuid, a.sha256, a.outlet, a.published FROM article a"


def measure(sizes: Sizes) -> list[Figure]:
    """A stratified draw split among five coders, beside a bare scan of the rows that it is drawn of."""
    copy = copy_of(project_of(sizes), sizes.folder)
    asked = work.Asked(
        "Drawn", ("Ana", "Ben", "Cleo", "Dov", "Esi"), work.Source(work.Among.ALL, one_of_family=True),
        work.Sampling(NUMBER, 2024, work.Way.PROPORTION, ("outlet", "month")),
        work.Splitting(work.portion("10 %"), work.portion("1/5")),
    )  # fmt: skip
    with open_project(copy) as project:
        bare = times(partial(project.tuples, BARE) for _ in range(3))
        drawn = times(partial(work.planned, project, asked) for _ in range(max(3, sizes.times)))
        plan = work.planned(project, asked)
        lead = people.leading(project, people.acting(project, 1))
        with timed() as written:
            work.hand_out(project, lead, plan)
    n = f"{sizes.articles:,} articles"
    return [
        drawn.beside(bare, f"a draw of {NUMBER:,} split among five, {n}", "", "a bare scan of the same columns"),
        Figure(f"the same handed out, {plan.readings:,} readings, {n}", "", written.seconds, drawn.p95 / 1000,
               "the draw, which is made anew", "s"),
    ]  # fmt: skip
