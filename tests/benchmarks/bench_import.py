"""Import of text files beside reading them and one bare insert with FTS."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from operator import attrgetter
from pathlib import Path

from corpus.importing import import_paths
from models.articles import count_articles
from models.file import create
from tests.benchmarks.figures import Figure, Sizes, Stopwatch, timed
from tests.benchmarks.synthetic import Prose

RUNS = 5  # of each, in turn; the best counts: what the machine can do when nothing else disturbs it
SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE article (id INTEGER PRIMARY KEY, name TEXT, text TEXT) STRICT;
CREATE VIRTUAL TABLE article_search USING fts5 (
  text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
"""


def measure(sizes: Sizes) -> list[Figure]:
    """A folder of text files in the form of news articles, just written, so that none is fetched from the disk."""
    folder = sizes.folder / "texts"
    folder.mkdir()
    for n, article in enumerate(Prose().articles(sizes.files)):
        head = f"{article.headline}\n{article.byline}\n date {article.published} ALDEN — "
        (folder / f"{n:05}.txt").write_text(head + article.text, "utf-8")
    runs = [(_import(folder, sizes, run), _bare(folder, sizes, run)) for run in range(RUNS)]
    ours, bare = (min(watches, key=attrgetter("seconds")) for watches in zip(*runs, strict=True))
    name, bound = f"import of {sizes.files:,} text files", "reading them, one executemany with FTS"
    rates = sizes.files / ours.seconds, sizes.files / bare.seconds
    return [Figure(name, "≥ 0.5 ×", *rates, bound, "/s", bare.work / ours.work)]


def _import(folder: Path, sizes: Sizes, run: int) -> Stopwatch:
    with create(sizes.folder / f"{run}.standfirst") as project:
        with timed() as watch:
            for _ in import_paths(project, [folder]):
                pass
        if count_articles(project) != sizes.files:
            raise RuntimeError("not every file was imported")
    return watch


def _bare(folder: Path, sizes: Sizes, run: int) -> Stopwatch:
    with closing(sqlite3.connect(sizes.folder / f"{run}.db")) as database:
        database.executescript(SCHEMA)
        with timed() as watch:
            rows = [(n, file.name, file.read_text("utf-8")) for n, file in enumerate(sorted(folder.iterdir()))]
            database.executemany("INSERT INTO article VALUES (?, ?, ?)", rows)
            searched = ((n, text) for n, _, text in rows)
            database.executemany("INSERT INTO article_search (rowid, text) VALUES (?, ?)", searched)
            database.commit()
    return watch
