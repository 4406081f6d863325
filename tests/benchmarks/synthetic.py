"""Corpora of any size from made-up words, with codings; quick to make, and the same for the same seed."""

from __future__ import annotations

import csv
import itertools
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from models import codebook, people
from models.articles import NewArticle, add_articles
from models.codebook import Claim, Codebook, Target
from models.file import Project, create

SYLLABLES = [consonant + vowel for consonant in "bdfklmnrs" for vowel in "aeiou"]
OUTLETS = ("Alden Post", "Linden Courier", "Quill Valley Ledger", "Meridian Wire")
ACTORS = 500
AT_ONCE = 1_000


class Prose:
    """Sentences of made-up words, few of them frequent and most of them rare, as in any language."""

    def __init__(self, seed: int = 1, words: int = 30_000, sentences: int = 20_000) -> None:
        self._dice = random.Random(seed)
        self.words = ["".join(self._dice.choices(SYLLABLES, k=self._dice.randint(2, 4))) for _ in range(words)]
        weights = list(itertools.accumulate(1 / rank for rank in range(1, words + 1)))
        self._sentences = [
            " ".join(self._dice.choices(self.words, cum_weights=weights, k=20)).capitalize() + "."
            for _ in range(sentences)
        ]

    def text(self, sentences: int = 25) -> str:
        """A text of paragraphs; 25 sentences have 500 words."""
        return "\n".join(" ".join(self._dice.choices(self._sentences, k=5)) for _ in range(sentences // 5))

    def articles(self, count: int) -> Iterator[NewArticle]:
        """Articles of one a day and outlet."""
        first = date(2000, 1, 1)
        for n in range(count):
            published = (first + timedelta(days=n // len(OUTLETS))).isoformat()
            headline = " ".join(self._dice.choices(self.words, k=6)).capitalize()
            yield NewArticle(self.text(), headline, OUTLETS[n % len(OUTLETS)], published, "By " + headline[:12])


def write_large(path: Path, megabytes: int) -> int:
    """A table, lines or an array of JSON, as the suffix says, of so many megabytes; returns how many articles it has.

    The dates of the table could be read either way for a long time, so that all of them are looked at.
    """
    articles, is_table, is_array = list(Prose().articles(500)), path.suffix == ".csv", path.suffix == ".json"
    with path.open("w", encoding="utf-8", newline="\n") as file:
        table = csv.writer(file)
        file.write("title,text,date\n" if is_table else "[" if is_array else "")
        for n in itertools.count(1):
            article = articles[n % len(articles)]
            text, day = f"{article.text}\n“Été” {n}", f"{n % 12 + 1:02}/{n // 1_000 % 20 + 1:02}/2020"
            if is_table:
                table.writerow([article.headline, text, day])
            else:
                file.write(", " if is_array and n > 1 else "")
                file.write(json.dumps({"title": article.headline, "text": text, "date": article.published}))
                file.write("" if is_array else "\n")
            if n % 100 == 0 and file.tell() > megabytes * 1_000_000:
                file.write("]" if is_array else "")
                return n
    raise AssertionError("counting has no end")


def make_project(path: Path, articles: int, statements: int = 0) -> Project:
    """A project with so many articles, and statements spread evenly over them."""
    project = create(path, "Synthetic")
    project._connection.execute("PRAGMA synchronous = OFF")
    ana = people.person(project, "Ana Novak")
    targets = tuple(Target(f"t{n}", f"The county should do {n}.") for n in range(6))
    claims = tuple(Claim(str(n), f"Claim {n}", target=f"t{n % 6}") for n in range(1, 25))
    codebook.replace(project, ana.id, Codebook("Synthetic", claims=claims, targets=targets))
    found = Prose().articles(articles)
    while batch := list(itertools.islice(found, AT_ONCE)):
        add_articles(project, batch)
    if statements:
        _add_statements(project, articles, statements, ana.id)
    return project


def _add_statements(project: Project, articles: int, statements: int, coder_id: int) -> None:
    """Straight into the tables: a million actions with their change rows would take an hour."""
    dice = random.Random(2)
    insert = project._connection.executemany
    with project.transaction():
        insert(
            "INSERT INTO actor (id, uuid, name, kind) VALUES (?, ?, ?, 'person')",
            ((n, f"a{n:035}", f"Speaker {n}") for n in range(1, ACTORS + 1)),
        )
        insert(
            "INSERT INTO statement (id, uuid, article_id, coder_id, layer_id, codebook_version_id, state, mode, memo, "
            "created_at) VALUES (?, ?, ?, ?, 1, 2, 'coded', 'direct quote', ?, '2026-01-01T00:00:00.000Z')",
            (
                (n, f"s{n:035}", 1 + n * articles // (statements + 1), coder_id, "a memo" * (n % 9 == 0))
                for n in range(1, statements + 1)
            ),
        )
        starts = [dice.randrange(2500) for _ in range(1000)]
        insert(
            "INSERT INTO statement_span (uuid, statement_id, role, start, end) VALUES (?, ?, ?, ?, ?)",
            (
                (f"{role[0]}{n:035}", n, role, starts[n % 1000] + shift, starts[n % 1000] + shift + length)
                for n in range(1, statements + 1)
                for role, shift, length in (("source", 0, 12), ("evidence", 30, 120))
            ),
        )
        insert(
            "INSERT INTO statement_actor (uuid, statement_id, actor_id, role, position) "
            "VALUES (?, ?, ?, 'claimant', 0)",
            ((f"b{n:035}", n, 1 + n % ACTORS) for n in range(1, statements + 1)),
        )
        insert(
            "INSERT INTO statement_claim (uuid, statement_id, claim_id, position) VALUES (?, ?, ?, 0)",
            ((f"c{n:035}", n, 1 + n % 24) for n in range(1, statements + 1)),
        )
        insert(
            "INSERT INTO stance (uuid, statement_id, actor_id, target_id, stance, strength, explicit) "
            "VALUES (?, ?, ?, ?, 'support', 1, 1)",
            ((f"p{n:035}", n, 1 + n % ACTORS, 1 + n % 6) for n in range(1, statements + 1)),
        )
