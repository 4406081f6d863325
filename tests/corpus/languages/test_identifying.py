"""The language of texts and of their paragraphs: what is said is right, and nothing is said where it can't be."""

from __future__ import annotations

import pytest

from corpus.languages import Identified, foreign_paragraphs, identify, same_language
from corpus.languages import identifying as room
from models.articles import ForeignParagraph
from tests.corpus.languages.sentences import SENTENCES

ENGLISH = "\n".join(SENTENCES["en"])
LANGUAGES = sorted(SENTENCES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_is_told_for_sure_and_a_sentence_never_wrongly(language):
    assert identify("\n".join(SENTENCES[language])) == Identified(language, True)
    told = [found for found in map(identify, SENTENCES[language]) if found]
    assert {found.language for found in told} == {language}


def test_what_is_too_short_or_no_text_is_not_told():
    assert [identify(text) for text in ("", "Yes.", "12345 " * 50, "市长说", "Rosa Lind, Sam Page")] == [None] * 5


def test_the_usual_article_never_wakes_the_model(monkeypatch):
    monkeypatch.setattr(room, "_model", lambda: pytest.fail("the model was asked"))
    assert identify(ENGLISH) == Identified("en", True)
    long = [line for line in SENTENCES["en"] if len(line.split()) > 11]
    assert foreign_paragraphs("\n".join(long), "en") == []


def test_only_the_beginning_and_the_middle_of_a_long_text_are_looked_at(monkeypatch):
    seen = []
    monkeypatch.setattr(room, "told_by", lambda hits, words: seen.append(words) or "en")
    identify("word " * 1_000_000)
    assert seen[0] < 1_000


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_paragraph_in_another_language_is_found_where_it_stands(language):
    line = max(SENTENCES[language], key=len)
    text = f"{ENGLISH}\n\n{line}\n{SENTENCES['en'][0]}"
    start = len(ENGLISH) + 2
    assert foreign_paragraphs(text, "en") == [ForeignParagraph(start, start + len(line), language)]
    assert text[start : start + len(line)] == line


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_paragraph_of_an_article_in_one_language_is_foreign(language):
    assert foreign_paragraphs("\n".join(SENTENCES[language]), language) == []


def test_english_in_another_language_is_found_too():
    german = SENTENCES["de"]
    text = "\n".join((*german[:3], SENTENCES["en"][0], *german[3:]))
    (found,) = foreign_paragraphs(text, "de")
    assert (text[found.start : found.end], found.language) == (SENTENCES["en"][0], "en")


def test_positions_are_code_points_beyond_the_basic_plane():
    text = f"😀😀 {SENTENCES['en'][0]}\n{SENTENCES['fr'][0]}"
    (found,) = foreign_paragraphs(text, "en")
    assert text[found.start : found.end] == SENTENCES["fr"][0]


def test_a_short_line_goes_with_those_around_it_where_they_agree():
    first, second, third = SENTENCES["es"][0], "— Sí.", SENTENCES["es"][2]
    text = "\n".join((SENTENCES["en"][0], first, second, third, "Yes.", SENTENCES["en"][1]))
    found = foreign_paragraphs(text, "en")
    assert [text[one.start : one.end] for one in found] == [first, second, third]


@pytest.mark.parametrize(
    "line",
    [
        "Rosa Lind, Sam Page, Karl Otis, Lena Quist, Noor Haas, Jo Brand, Ida Brook, Ina Roe",
        "Schools: Alden 3, Kells 1; Port Ellis 2, Harbor 2; Lower Marsh 0, Upper Marsh 4",
        "PACOIMA (CNS) - A drive-by shooting in Pacoima this afternoon left one person",
        "Another byelection loss forces the premier's Liberals to face a hard reality",
        "COST: 43 million dollars. Plays a key role in supporting coalition forces.",
        "https://www.alden-post.example/2024/05/03/council-weighs-a-cap-on-rents?ref=home&edition=evening",
    ],
)
def test_what_only_looks_foreign_is_left_to_the_article(line):
    assert foreign_paragraphs(f"{ENGLISH}\n{line}", "en") == []


def test_languages_that_few_sentences_tell_apart_are_no_contradiction():
    assert same_language("en-GB", "EN")
    assert same_language("zh-Hant", "zh")
    assert same_language("nb", "da")
    assert not same_language("en", "de")
