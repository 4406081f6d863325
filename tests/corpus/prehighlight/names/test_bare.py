"""A word before a name that is no part of it goes, where the article has the name without it."""

from __future__ import annotations

import pytest

from corpus.prehighlight.names.mending import _bare
from models.findings import FoundMention


def names(text: str, *found: str, label: str = "PERSON") -> list[str]:
    mentions, at = [], 0
    for name in found:
        at = text.index(name, at)
        mentions.append(FoundMention(at, at + len(name), label))
        at += len(name)
    return [text[m.start : m.end] for m in _bare(text, mentions)]


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
