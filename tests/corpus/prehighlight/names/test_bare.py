"""A word before a name that is no part of it goes, where the article has the name without it."""

from __future__ import annotations

import pytest

from corpus.prehighlight.names.mending import _bare
from models.findings import FoundMention


def names(text: str, *found: str, label: str = "PERSON", lower: frozenset[str] = frozenset()) -> list[str]:
    mentions, at = [], 0
    for name in found:
        at = text.index(name, at)
        mentions.append(FoundMention(at, at + len(name), label))
        at += len(name)
    return [text[m.start : m.end] for m in _bare(text, mentions, lower)]


def test_a_word_that_is_no_name_goes():
    text = "Ada Cole spoke. Ada Cole left. Rival Ada Cole sat."
    assert names(text, "Ada Cole", "Ada Cole", "Rival Ada Cole") == ["Ada Cole"] * 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gary Cole spoke. Gary Cole left. Jeh Cole sat.", ("Gary Cole", "Gary Cole", "Jeh Cole")),  # another person
        ("Ada Cole spoke. Ada Cole left. Mary Ada Cole sat.", ("Ada Cole", "Ada Cole", "Mary Ada Cole")),
        ("Ada Cole spoke. Ada Cole left. J. Ada Cole sat.", ("Ada Cole", "Ada Cole", "J. Ada Cole")),
        ("Ada Cole spoke. Laiba Ada Cole left.", ("Ada Cole", "Laiba Ada Cole")),  # as often with it as without
        ("Rival Ada Cole left.", ("Rival Ada Cole",)),  # nothing tells that it is none
    ],
)
def test_what_may_be_a_name_stays(text, found):
    assert names(text, *found) == list(found)


def test_only_persons_are_looked_at():
    found = ("Ada Cole", "Ada Cole", "Rival Ada Cole")
    assert names("Ada Cole. Ada Cole. Rival Ada Cole.", *found, label="ORG") == list(found)


def test_a_word_that_is_one_in_the_article_goes_though_the_bare_name_is_no_more_frequent():
    text = "Miss universe Ada Cole spoke. Ada Cole left. Universe Ada Cole sat."
    assert names(text, "Ada Cole", "Ada Cole", "Universe Ada Cole", lower=frozenset({"universe"})) == ["Ada Cole"] * 3


def test_a_verb_that_begins_a_sentence_is_no_given_name():
    text = "Ada Cole spoke. Cole left. Cole sat. Injecting Cole into it was wrong. Ramsingh Cole and Irving Cole sat."
    found = ("Ada Cole", "Cole", "Cole", "Injecting Cole", "Ramsingh Cole", "Irving Cole")
    assert names(text, *found) == ["Ada Cole", "Cole", "Cole", "Cole", "Ramsingh Cole", "Irving Cole"]


@pytest.mark.parametrize(
    ("headline", "found", "left"),
    [
        ("Ada Cole Says Rents Could Fall", "Ada Cole Says", "Ada Cole"),  # the text below has the name without the verb
        ("Council Breaks With Cole Over Rents", "With Cole Over", "Cole"),
        ("Mary Cole Goes After Rent Boards", "Mary Cole Goes", "Mary Cole"),  # a given name stays with it
        ("Vera Lund Says Rents Could Fall", "Vera Lund Says", "Vera Lund Says"),  # nobody else tells
        ("A cat sat on Ada Cole Says", "Ada Cole Says", "Ada Cole Says"),  # not written like a headline
    ],
)
def test_a_run_of_capitals_in_a_headline_is_cut_to_the_name_that_the_text_has(headline, found, left):
    text = f"{headline}\n\nAda Cole spoke. Cole left."
    assert names(text, found, "Ada Cole", "Cole") == [left, "Ada Cole", "Cole"]
