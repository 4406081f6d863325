"""Descriptions of persons: by what the article says of somebody beside the name, else by nothing."""

from __future__ import annotations

import pytest

from tests.corpus.prehighlight.speakers.articles import ORGANISATION, PERSON, marked, members, name_of

CAST = members(("Vera Lund", PERSON), ("Ivo Brandt", PERSON), ("Halden Times", ORGANISATION), ("Ada Cole", PERSON))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Republican nominee Vera Lund met Ivo Brandt. [The GOP nominee] said no.", "Vera Lund"),
        ("Vera Lund, the Republican nominee, met Ivo Brandt. [The GOP presidential nominee] said no.", "Vera Lund"),
        ("Norvale Gov. Vera Lund met Ivo Brandt. [The Norvale governor] said no.", "Vera Lund"),
        ("Gov. Vera Lund of Norvale met Gov. Ivo Brandt of Halden. [The Norvale governor] said no.", "Vera Lund"),
        ("Sen. Vera Lund (R-Tex.) met Ivo Brandt. [The Republican] said no.", "Vera Lund"),
        ("Vera Lund is the first mayor of Halden. Ivo Brandt ran. [The mayor] said no.", "Vera Lund"),
        ("Sen. Vera Lund spoke. [The South Norvale senator] said no.", "Vera Lund"),  # the only one
        ("Republican candidate Vera Lund met Democratic candidate Ivo Brandt. [The Republican] said no.", "Vera Lund"),
    ],
)  # fmt: skip
def test_a_description_is_of_whom_the_article_says_so(text, name):
    assert name_of(*marked(text, CAST)) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vera Lund met Ivo Brandt. [The GOP nominee] said no.", "GOP nominee"),  # nothing is said of them
        ("Democratic nominee Vera Lund came. [The Republican nominee] said no.", "Republican nominee"),
        ("Vice President Vera Lund came. [The president] said no.", "president"),
        ("Press secretary Vera Lund came. [The former secretary of state] said no.", "former secretary of state"),
        ("Sen. Vera Lund and Sen. Ivo Brandt came. [The Norvale senator] said no.", "Norvale senator"),
        ("Vera Lund, who met the mayor, came. [The mayor] said no.", "mayor"),
        ("Vera Lund, an aide to the president, came. [The president] said no.", "president"),
    ],
)  # fmt: skip
def test_where_nothing_tells_who_it_is_nobody_gets_the_words(text, name):
    assert name_of(*marked(text, CAST)) == name


def test_a_courtesy_title_may_stand_between_a_role_and_its_name():
    text = "Vera Lund spoke. The minister of trade, Mr. Brandt, said no. Ivo Brandt left."
    assert name_of(text, CAST, "The minister of trade, Mr. Brandt") == "Ivo Brandt"
