"""What the pre-highlighter finds in the golden articles: the one place of these tests that knows the program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from corpus.importing import import_paths
from corpus.prehighlight.running import DEFAULT_PIPELINE, ReadText, as_record, read_texts
from corpus.progress import finish
from models.articles import article, article_ids
from models.file import create
from tests.golden.gold import GoldArticle

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "articles"
_PLACES = ("GPE", "LOC", "FAC")

Record = dict[str, Any]


def sample_texts(folder: Path) -> dict[str, str]:
    """The frozen texts of the sample's articles by headline; ``folder`` takes the project that they are imported to."""
    project = create(folder / "golden.standfirst", "Golden articles")
    try:
        finish(import_paths(project, [SAMPLE]))
        articles = [article(project, number) for number in article_ids(project)]
    finally:
        project.close()
    return {one.headline: one.text for one in articles}


def read(articles: list[GoldArticle]) -> list[Record]:
    """What is found in each article, in the shape of ``prehighlight --jsonl`` with the source modes, in one child."""
    found: dict[int, Record] = {}
    texts = [(number, one.text) for number, one in enumerate(articles)]
    for result in read_texts(texts, DEFAULT_PIPELINE, 1):
        if isinstance(result, ReadText):
            found[result.number] = {"id": articles[result.number].name, **_record(result)}
        elif result is not None:
            raise AssertionError(f"{articles[result.number].name}: {result.reason}")
    return [found[number] for number in range(len(articles))]


def _record(result: ReadText) -> Record:
    record = as_record(result.reading)
    for mention in record["mentions"]:
        mention["label"] = "PLACE" if mention["label"] in _PLACES else mention["label"]
    for written, attribution in zip(record["attributions"], result.reading.attributions, strict=True):
        written["mode"] = attribution.mode.value
    return record
