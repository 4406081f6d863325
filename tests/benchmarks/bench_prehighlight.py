"""Pre-highlighting on every core beside nlp.pipe of the same pipeline, alone in as many processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import resources
from pathlib import Path
from time import perf_counter

from corpus.importing import import_paths
from corpus.prehighlight.running import DEFAULT_PIPELINE, ReadText, read_texts
from models.articles import article, article_ids
from models.file import create
from tests.benchmarks.figures import Figure, Sizes

# The bound: the pipeline as it comes, in its own process, timed after it has been loaded and has warmed up.
BARE = """
import json, sys, time
import spacy
nlp, texts = spacy.load(sys.argv[1]), json.load(sys.stdin)
list(nlp.pipe(texts[:4]))
began = time.perf_counter()
for _ in nlp.pipe(texts, batch_size=16):
    pass
print(time.perf_counter() - began)
"""


def measure(sizes: Sizes) -> list[Figure]:
    """English articles of the sample, over and over, since made-up words would not be parsed as news is."""
    texts = _texts(sizes)
    words = sum(len(text.split()) for text in texts)
    figures = []
    for workers in sorted({1, os.cpu_count() or 1}):
        bare = _bare(texts, workers) * words
        ours = _ours(texts, workers)
        name = f"pre-highlighting, {workers} process{'es' if workers > 1 else ''}, words a second"
        figures.append(Figure(name, "≥ 0.8 ×", ours, bare, "nlp.pipe of the same pipeline", "/s"))
    return figures


def _texts(sizes: Sizes) -> list[str]:
    articles = resources.files("resources") / "sample" / "articles"
    with resources.as_file(articles) as folder, create(sizes.folder / "sample.standfirst") as project:
        for _ in import_paths(project, [folder]):
            pass
        found = [article(project, i).text for i in article_ids(project)]
    each = sum(len(text.split()) for text in found)
    return found * max(1, round(sizes.words / each))


def _bare(texts: list[str], processes: int) -> float:
    """How often a second all processes together read the texts, each of them all of them."""
    children = [
        subprocess.Popen(
            [sys.executable, "-c", BARE, DEFAULT_PIPELINE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            cwd=Path.cwd(),
        )
        for _ in range(processes)
    ]  # fmt: skip
    for child in children:
        assert child.stdin is not None
        child.stdin.write(json.dumps(texts))
        child.stdin.close()
    seconds = []
    for child in children:
        assert child.stdout is not None
        seconds.append(float(child.stdout.read()))
        child.wait()
    return sum(1 / s for s in seconds)


def _ours(texts: list[str], workers: int) -> float:
    """Words a second from the first result on: the pipeline has been loaded by then."""
    lengths = [len(text.split()) for text in texts]
    read, began = 0, 0.0
    for result in read_texts(iter(enumerate(texts)), DEFAULT_PIPELINE, workers):
        if result is None:  # a moment without one
            continue
        if not isinstance(result, ReadText):
            raise RuntimeError(f"text {result.number} could not be read: {result.reason}")
        if began:
            read += lengths[result.number]
        else:
            began = perf_counter()
    return read / (perf_counter() - began)
