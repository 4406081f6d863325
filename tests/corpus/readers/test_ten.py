"""The same ten articles come back from every format, each field as it was told."""

from __future__ import annotations

import pytest

from corpus.readers.pieces import FIELDS
from corpus.readers.registry import reader_of_kind
from models.articles import NewArticle
from tests.corpus.readers.reading import Result, read_bytes
from tests.corpus.readers.renderings.all import RENDERINGS
from tests.corpus.readers.renderings.rendering import Rendering
from tests.corpus.readers.ten import TEN, Told


@pytest.mark.parametrize("rendering", RENDERINGS, ids=lambda rendering: rendering.name)
def test_ten_articles_come_back(rendering):
    if rendering.each:
        results = [read_bytes(rendering.render([told]), "x.bin") for told in TEN]
    else:
        results = [read_bytes(rendering.render(TEN), "x.bin")]
    articles = [article for result in results for article in result.articles]
    assert {result.kind for result in results} == {rendering.kind}
    assert [result.found.skipped for result in results] == [0] * len(results), results[0].issues
    assert len(articles) == len(TEN), results[0].issues
    check_declared(rendering, results)
    for told, article in zip(TEN, articles, strict=True):
        assert differences(rendering, told, article) == {}, told.headline


def test_what_comes_back_is_what_the_format_says_it_fills():
    for rendering in RENDERINGS:
        told = {name for name in rendering.fields if name in FIELDS}
        assert told <= {*reader_of_kind(rendering.kind).fields, "authors", "place"}, rendering.name


def check_declared(rendering: Rendering, results: list[Result]) -> None:
    for result in results:
        assert result.found.declared == (len(result.articles) if rendering.declares else None)


def differences(rendering: Rendering, told: Told, article: NewArticle) -> dict[str, tuple[object, object]]:
    """What came back otherwise than it was told, by field."""
    more, fields = article.metadata, rendering.fields
    both = f"{told.headline}; {told.subhead}" if told.subhead else told.headline
    authors = "; ".join(told.authors)
    pairs: dict[str, tuple[object, object]] = {
        "text": (article.text, told.text),
        "headline": (article.headline, both if "headline and subhead" in fields else told.headline),
        "outlet": (article.outlet, told.outlet),
        "published": (article.published, told.published),
        "authors": (more.get("authors", article.byline if len(told.authors) < 2 else ""), authors),
        "place": (article.place, told.place),
        "section": (told.section in more.get("section", ""), True),
        "section in capitals": (told.section.upper() in more.get("section", ""), True),
        "page": (more.get("page", ""), told.page),
        "edition": (more.get("edition", ""), told.edition),
        "subhead": (more.get("subhead", ""), told.subhead),
        "caption": (more.get("caption", ""), told.caption),
        "length": (more.get("length", "").split(" ")[0], str(told.words)),
        "rights": (told.rights in more.get("rights", ""), True),
        "url": (article.url, told.url),
        "identifier": (more.get("identifier", ""), told.identifier),
        "accession": (more.get("identifier", ""), told.accession),
        "urn": (more.get("identifier", ""), f"urn:contentItem:{told.identifier}-00"),
        "docview": (article.url, f"https://www.proquest.com/docview/{31073966 * 100 + told.number}"),
        "news number": (more.get("identifier", ""), f"news·{told.published.replace('-', '')}·AL·{told.number}"),
        "language": (article.language, rendering.language),
    }
    kept = {"text", "headline", *fields}
    return {name: pair for name, pair in pairs.items() if name in kept and pair[0] != pair[1]}
