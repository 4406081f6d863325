"""Import of text files beside reading them and one bare insert with FTS; memory of large files beside small ones."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from operator import attrgetter
from pathlib import Path

from corpus.importing import DEFAULTS, ImportOptions, import_paths
from corpus.looking import Look
from corpus.progress import finish
from models.articles import count_articles
from models.file import create
from tests.benchmarks.figures import Figure, Sizes, Stopwatch, timed
from tests.benchmarks.prose import Prose, write_large

WHOLE = 5_000  # files of a full run
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
    runs = [
        (_import(folder, sizes, run), _import(folder, sizes, run, Look()), _bare(folder, sizes, run))
        for run in range(RUNS)
    ]
    *ours, bare = (min(watches, key=attrgetter("seconds")) for watches in zip(*runs, strict=True))
    names = f"import of {sizes.files:,} text files", "the same with a look before it"
    bound = "reading them, one executemany with FTS"
    rows = [
        Figure(name, aim, sizes.files / watch.seconds, sizes.files / bare.seconds, bound, "/s", bare.work / watch.work)
        for name, aim, watch in zip(names, ("≥ 0.5 ×", "≥ 0.3 ×"), ours, strict=True)
    ]
    return [*rows, *_memory(sizes)]


def _memory(sizes: Sizes) -> list[Figure]:
    """Peak memory of a process that reads one file, small and large."""
    small, large = (10, 40) if sizes.files < WHOLE else (20, 400)
    figures = []
    for kind, name in (("csv", "a CSV file"), ("jsonl", "a JSON Lines file"), ("json", "a JSON array")):
        peak, bound = (_peak(sizes.folder / f"{megabytes}.{kind}", megabytes) for megabytes in (large, small))
        what = f"memory to read {name} of {large} MB"
        figures.append(Figure(what, "≤ 1.2 ×", peak, bound, f"one of {small} MB", "MB"))
    text = sizes.folder / "one.txt"
    text.write_text("“Rents must stop climbing,” Mayor Lind said — twice.\n" * (large * 18_000), "utf-8")
    size = text.stat().st_size / 1_000_000
    what = f"memory to import one text of {size:.0f} MB"
    return [*figures, Figure(what, "≤ 8 ×", _taken("importing_one", text, 1), size, "its size", "MB")]


def _peak(path: Path, megabytes: int) -> float:
    return _taken("reading", path, write_large(path, megabytes))


def _taken(program: str, path: Path, articles: int) -> float:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{program}", str(path)], stdout=subprocess.PIPE, text=True, check=True
    )
    path.unlink()
    count, peak = done.stdout.split()
    if int(count) != articles:
        raise RuntimeError("not every article was read")
    return float(peak)


def _import(folder: Path, sizes: Sizes, run: int, look: Look | None = None) -> Stopwatch:
    with create(sizes.folder / f"{run} {look is None}.standfirst") as project:
        with timed() as watch:
            if look is not None:
                finish(import_paths(project, [folder], ImportOptions(dry_run=True), look))
            finish(import_paths(project, [folder], DEFAULTS, look))
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
