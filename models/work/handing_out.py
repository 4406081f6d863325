"""Handing out articles: which ones, drawn how, to whom, and how far each coder is with what was given."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from models.errors import NotAllowed
from models.file import Project
from models.history import Change
from models.people import Acting, Right, person
from models.wording import say
from models.work.assigning import assign


@dataclass(frozen=True, slots=True)
class Choice:
    """Which articles: all or those that nobody has yet, and of these all or ``number`` of them, drawn by ``seed``."""

    unassigned_only: bool = True
    number: int | None = None
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Share:
    """What one coder has of one batch; ``hidden`` are the articles whose drafts the coder does not see."""

    batch: str
    coder: str
    articles: int
    finished: int
    hidden: int


def count_choice(project: Project, unassigned_only: bool) -> int:
    """How many articles there are to choose from."""
    return int(project.tuples(f"SELECT count(*) FROM article {_where(unassigned_only)}")[0][0])


def chosen_articles(project: Project, choice: Choice) -> list[int]:
    """The articles of a choice, in the order of the corpus; the same choice of the same articles is the same draw."""
    rows = project.tuples(f"SELECT id FROM article {_where(choice.unassigned_only)} ORDER BY published, id")
    ids = [article_id for (article_id,) in rows]
    if choice.number is None or choice.number >= len(ids):
        return ids
    drawn = set(random.Random(choice.seed).sample(ids, choice.number))
    return [article_id for article_id in ids if article_id in drawn]


def hand_out(
    project: Project, acting: Acting, batch: str, choice: Choice, to: Sequence[str], suggestions_shown: bool = True
) -> Change:
    """Give the articles of a choice to coders by name, who are made where they are new; who has one keeps it."""
    acting.demand(Right.LEAD)  # before coders are made
    names = list(dict.fromkeys(name for name in (" ".join(name.split()) for name in to) if name))
    articles = chosen_articles(project, choice)
    if not articles:
        raise NotAllowed(say("There is no such article to hand out."), say("Choose others, or import some first."))
    if not batch.strip() or not names:
        raise NotAllowed(say("A batch needs a name and at least one coder."))
    coder_ids = [person(project, name).id for name in names]
    # The note is data, read by scripts: in English whatever the language of who hands out.
    pool = count_choice(project, choice.unassigned_only)
    drawn = f"{len(articles)} of {pool} drawn with seed {choice.seed}" if len(articles) < pool else "all"
    kind = "articles without a coder" if choice.unassigned_only else "articles"
    return assign(project, acting, batch, articles, coder_ids, suggestions_shown, f"{kind}: {drawn}")


def shares(project: Project, acting: Acting) -> list[Share]:
    """What was handed out so far, batch by batch, and how far each coder is with it in the acting one's layer."""
    rows = project.tuples(
        "SELECT b.name, c.name, count(*), count(p.id), sum(1 - a.suggestions_shown) FROM assignment a "
        "JOIN batch b ON b.id = a.batch_id JOIN coder c ON c.id = a.coder_id "
        "LEFT JOIN progress p ON p.article_id = a.article_id AND p.coder_id = a.coder_id AND p.layer_id = ? "
        "GROUP BY b.id, c.id ORDER BY b.id, c.id",
        acting.layer_id,
    )
    return [Share(*row) for row in rows]


def next_batch_name(project: Project) -> str:
    """A name that no batch has yet: ``Batch 3``."""
    taken = {name for (name,) in project.tuples("SELECT name FROM batch")}
    number = len(taken) + 1
    while say("Batch {number}", number=number) in taken:
        number += 1
    return say("Batch {number}", number=number)


def _where(unassigned_only: bool) -> str:
    return "WHERE id NOT IN (SELECT article_id FROM assignment)" if unassigned_only else ""
