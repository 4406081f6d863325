"""What the palette finds for some words: commands by name, articles by full text, actors by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gui.commands import Command, group_name
from gui.desk.shown import shown_date
from models.actors import actors, latest_statement
from models.articles import search_articles
from models.file import Project
from models.wording import say

ARTICLES, ACTORS, SHOWN_COMMANDS = 8, 5, 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a command, or a place to go to."""

    label: str
    more: str
    kind: str  # the head it stands under
    command: str = ""
    article_id: int = 0
    statement_id: int | None = None


def commands_for(words: str, may_run: Sequence[Command]) -> list[Entry]:
    """Commands whose names have all of the words; those that begin with them come first."""
    found = [(rank, command) for command in may_run if (rank := _rank(words, command)) < 9]
    found.sort(key=lambda pair: pair[0])
    return [Entry(c.name, group_name(c.group), say("Do"), c.id) for _, c in found[:SHOWN_COMMANDS]]


def places_for(project: Project, words: str) -> list[Entry]:
    """Articles and actors of a project."""
    if len(words.strip()) < 2:
        return []
    found = [
        Entry(hit.headline, "  ·  ".join(fact for fact in (hit.outlet, shown_date(hit.published)) if fact),
              say("Articles"), article_id=hit.article_id)
        for hit in search_articles(project, words, ARTICLES)
    ]  # fmt: skip
    for actor in actors(project, words, ACTORS):
        place = latest_statement(project, actor.id)
        if place is not None:
            many = say("{n} statement|{n} statements", n=actor.statements)
            more = ", ".join(part for part in (actor.title, many) if part)
            found.append(Entry(actor.name, more, say("Actors"), article_id=place[0], statement_id=place[1]))
    return found


def _rank(words: str, command: Command) -> int:
    """0 for the best fit, 9 for none."""
    label, wanted = command.name.casefold(), words.casefold().split()
    if not wanted:
        return 1
    if label.lstrip("▲▼◆●? ").startswith(" ".join(wanted)):
        return 0
    if all(any(part.startswith(word) for part in label.split()) for word in wanted):
        return 2
    return 3 if all(word in f"{label} {group_name(command.group).casefold()}" for word in wanted) else 9
