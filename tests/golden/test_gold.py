"""The gold itself: what it quotes stands in its articles, and there is enough of it to test each ability."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest

from tests.golden.gold import FOLDER, WORD, GoldArticle, Mistake, load, nearest, place
from tests.golden.reading import sample_texts

ABILITIES = {
    "according to",
    "acronym",
    "apposition",
    "block without cue",
    "colon",
    "conjoined cues",
    "content-source-verb order",
    "content-verb-source order",
    "continued speaker",
    "demonyms",
    "document source",
    "doubled apostrophes",
    "guillemets",
    "headline",
    "list of counties",
    "low quotes",
    "multi-paragraph quotation",
    "nested quotation",
    "pronoun speaker",
    "reliability: helper",
    "reliability: inside",
    "reliability: length",
    "reliability: quoted",
    "reliability: source",
    "reliability: tag",
    "scare quotes left alone",
    "single quotes",
    "source-verb-content order",
    "split quotation",
    "surname to full name",
    "title makes a person",
    "titles of works left alone",
    "told and recipient",
    "unbalanced marks",
    "unnamed source",
}
TEXT = "Okafor said that rents rose. Voss said that rents fell.\nRents rose, Okafor said."


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Sequence[GoldArticle]:
    return load(sample_texts(tmp_path_factory.mktemp("gold")).__getitem__)


def test_all_that_the_gold_quotes_stands_in_its_articles(articles: Sequence[GoldArticle]) -> None:
    assert len(articles) == len(list(FOLDER.glob("*.yaml"))) >= 40


def test_articles_are_as_long_as_news_is(articles: Sequence[GoldArticle]) -> None:
    lengths = [len(WORD.findall(article.text)) for article in articles]
    assert min(lengths) >= 150
    assert max(lengths) <= 900
    assert max(article.text.count("\n") + 1 for article in articles) >= 60


def test_each_ability_is_tested_by_several_items(articles: Sequence[GoldArticle]) -> None:
    tested = Counter(ability for article in articles for ability in _tested(article))
    assert {ability for ability in ABILITIES if tested[ability] < 3} == set()


def _tested(article: GoldArticle) -> Iterator[str]:
    for attribution in article.attributions:
        yield from attribution.abilities
    for alone in article.left_alone:
        yield from alone.abilities
    for name in article.named:
        yield from name.abilities


def test_source_and_cue_lie_outside_of_the_content(articles: Sequence[GoldArticle]) -> None:
    for article in articles:
        for attribution in article.attributions:
            spans = sorted((attribution.source, attribution.cue, *attribution.content))
            assert all(first[1] <= second[0] for first, second in pairwise(spans)), attribution


def test_no_attribution_stands_twice(articles: Sequence[GoldArticle]) -> None:
    for article in articles:
        contents = [attribution.content for attribution in article.attributions]
        assert len(set(contents)) == len(contents), article.name


def test_a_string_is_found_where_it_stands() -> None:
    assert TEXT[slice(*place(TEXT, "rents fell"))] == "rents fell"
    assert place(TEXT, "rents#2")[0] == TEXT.index("rents fell")
    assert TEXT[slice(*place(TEXT, "Voss said [...] Okafor"))] == "Voss said that rents fell.\nRents rose, Okafor"


@pytest.mark.parametrize("string", ["rents sank", "rents", "rents#3", "rents fell [...] Voss", "ents rose"])
def test_a_string_that_does_not_say_where_it_stands_is_a_mistake(string: str) -> None:
    with pytest.raises(Mistake):
        place(TEXT, string)


def test_source_and_cue_are_those_of_the_same_sentence() -> None:
    rose = place(TEXT, "rents rose")
    assert nearest(TEXT, "said", [rose], [rose])[0] == TEXT.index("said")
    fell = place(TEXT, "rents fell")
    assert nearest(TEXT, "Okafor#2", [fell], [fell])[0] == TEXT.rindex("Okafor")
    with pytest.raises(Mistake):
        nearest(TEXT, "Marsh", [fell], [fell])
