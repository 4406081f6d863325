"""Articles that tell the same story: found in a whole corpus and in what comes later, and how that grows."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import numpy as np

from corpus.doubles import find_doubles
from corpus.doubles.candidates import candidates
from corpus.doubles.sketching import BANDS, EDGES, Sketches
from corpus.progress import finish
from models import corpus
from models.articles import NewArticle, add_articles
from models.file import Project, create
from tests.benchmarks.figures import Figure, Sizes, timed
from tests.benchmarks.synthetic import without_waiting
from tests.corpus.doubles.families import Made, Writer, made

WHOLE = 100_000  # articles of a full run
WORDS = 700


def measure(sizes: Sizes) -> list[Figure]:
    """Twenty thousand articles, five hundred more in a hundred thousand, and sketches of up to a million."""
    part = sizes.articles // 5
    return [*_whole(sizes, made(part, seed=2, words=WORDS)), *_later(sizes), *_growing(sizes)]


def _whole(sizes: Sizes, of: Made) -> list[Figure]:
    with create(sizes.folder / "whole.standfirst") as project:
        without_waiting(project)
        with timed() as bare:
            _add(project, of.articles)
        with timed() as ours:
            finish(find_doubles(project))
        pairs = _pairs(project)
    right = sum(of.stories[one - 1] == of.stories[other - 1] for one, other in pairs) / len(pairs)
    count = len(of.articles)
    found = f"doubles among {count:,} articles of {WORDS} words"
    rows = [
        Figure(found, "≤ 20 s", ours.seconds, bare.seconds, "storing these articles, without reading any file", "s"),
        Figure(f"{found}: precision", "≥ .99", right, 0, f"of {len(pairs):,} pairs of one family", ""),
    ]
    of_story = defaultdict(list)
    for place, story in enumerate(of.stories):
        of_story[story].append(place)
    truth = {pair: of.truth(*pair) for some in of_story.values() for pair in combinations(some, 2)}
    for least, aim in ((0.8, "≥ .99"), (0.6, "≥ .95")):
        alike = [(one + 1, other + 1) for (one, other), likeness in truth.items() if likeness >= least]
        recall = len(pairs.intersection(alike)) / len(alike)
        rows.append(Figure(f"{found}: recall from {least} on", aim, recall, 0, f"of {len(alike):,} such pairs", ""))
    return rows


def _later(sizes: Sizes) -> list[Figure]:
    """Short articles are there in number; what comes later has its full length."""
    writer, more = Writer(3), sizes.articles // 200
    with create(sizes.folder / "later.standfirst") as project:
        without_waiting(project)
        _add(project, [NewArticle(" ".join(writer.words(30)), origin=str(n)) for n in range(sizes.articles)])
        finish(find_doubles(project))
        new = [NewArticle("\n\n".join(writer.story(WORDS)), origin=f"new {n}") for n in range(more)]
        with timed() as bare:
            _add(project, new)
        with timed() as ours:
            finish(find_doubles(project))
    what = f"doubles of {more:,} articles that come to {sizes.articles:,}"
    return [Figure(what, "≤ 5 s", ours.seconds, bare.seconds, "storing these articles", "s")]


def _growing(sizes: Sizes) -> list[Figure]:
    """Candidates alone, which is all that looks at more than one article at a time: a fifth of them in families."""
    most = 10 * sizes.articles
    seconds = []
    for count in (most // 4, most // 2, most):
        sketches = _sketches(count)
        with timed() as watch:
            candidates(sketches)
        seconds.append(watch.seconds)
    what = f"candidates among sketches of {most:,} articles, each"
    each, bound = seconds[-1] / most * 1e6, seconds[0] / (most // 4) * 1e6
    return [Figure(what, "≤ 1.5 ×", each, bound, f"among {most // 4:,} ({seconds[-1]:.3g} s in all)", "µs")]


def _sketches(count: int) -> Sketches:
    dice = np.random.default_rng(5)
    bands = dice.integers(0, 1 << 32, (count, BANDS), dtype=np.uint32)
    copies = dice.integers(count // 5, count, count // 5)
    kept = dice.random((len(copies), BANDS)) < 0.4
    bands[copies] = np.where(kept, bands[copies - count // 5], bands[copies])
    yes, no = np.ones(count, np.bool_), np.zeros(count, np.bool_)
    same = dice.integers(0, 1 << 63, count, dtype=np.uint64)
    return Sketches(np.arange(1, count + 1), no, same, np.zeros((count, EDGES), np.uint32), bands, yes)


def _add(project: Project, articles: list[NewArticle]) -> None:
    for start in range(0, len(articles), 1000):
        add_articles(project, articles[start : start + 1000])


def _pairs(project: Project) -> set[tuple[int, int]]:
    return {pair for one in corpus.families(project) for pair in combinations(one.article_ids, 2)}
