"""A project that holds the same words wherever words can be: of articles, names, codes, memos, coders, batches."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from models import articles, coding, work
from tests.conftest import World, build

MARKUP = "<img src='/etc/icon.png'><h1>Big &amp; <b>bold</b></h1>"
WORDS = {
    "project": ("title", "created_with"),
    "article": ("headline", "outlet", "byline", "place", "url", "origin"),
    "metadata": ("name", "value"),
    "actor": ("name", "title", "note"),
    "alias": ("name",),
    "coder": ("pseudonym",),
    "batch": ("name", "note"),
    "claim": ("label", "definition"),
    "target": ("proposition", "definition"),
    "variable": ("label", "definition"),
    "codebook": ("title", "description"),
    "codebook_version": ("note",),
    "statement": ("memo",),
    "cast_member": ("name", "title"),
    "attribution": ("chain",),
    "progress": ("reason",),
    "suggestion_outcome": ("reason",),
    "mention": ("label",),
    "answer": ("value",),
    "reading": ("problem",),
}
LISTS = {
    "claim": ("include", "exclude", "examples", "keywords"),
    "variable": ("options",),
    "codebook": ("rules",),
    "cast_member": ("aliases",),
}
TOLD = """UPDATE change SET arguments = (SELECT json_group_object(key, CASE WHEN type = 'text' AND key NOT IN
('role', 'state') THEN ?1 ELSE value END) FROM json_each(arguments))"""


def strange(path: Path, words: str) -> Path:
    """A closed project with a draft, a coding and two assigned articles, full of ``words``."""
    world: World = build(path)
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref)
    coding.set_memo(project, ana, world.first.ref, "Mine.")
    articles.add_articles(project, [articles.NewArticle(f"{words[:1000]} is another text of it. " * 3, "Another")])
    work.assign(project, world.lead, "Pilot", [1, 2], [ana.coder_id])
    project.close()
    fill(path, words)
    return path


def fill(path: Path, words: str) -> None:
    """Write ``words`` into every column that holds words of somebody's."""
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in WORDS.items():
            for column in columns:
                connection.execute(f"UPDATE {table} SET {column} = ?1 || ' ' || id", (words,))
        for table, columns in LISTS.items():
            for column in columns:
                connection.execute(f"UPDATE {table} SET {column} = json_array(?1)", (words,))
        connection.execute(TOLD, (words,))
        connection.commit()
