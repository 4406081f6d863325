"""Made families of articles: a story in made-up words, and what papers make of it; unrelated ones beside them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from models.articles import NewArticle

SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprst" for vowel in "aeiou"]
RIGHTS = (
    "Copyright 2024 The Meridian Wire. All rights reserved. This material may not be published, broadcast, rewritten "
    "or redistributed without permission of the wire."
)
HOUSE = (
    "The Linden Courier has told the valley its news for a hundred and twelve years, and it lives by those who read "
    "it at breakfast, in the tram and at the counter of the bakery on Quill Street."
)  # stands under many articles, and says nothing of rights
OUTLETS = ("Alden Post", "Linden Courier", "Quill Valley Ledger", "Meridian Wire", "Harbour Mail")


class Writer:
    """Writes text that is never the same twice, with the frequent words and stock phrases that all news shares."""

    def __init__(self, seed: int = 1) -> None:
        self.dice = random.Random(seed)
        words = {"".join(self.dice.choices(SYLLABLES, k=self.dice.randint(1, 4))) for _ in range(9000)}
        self._words = sorted(words, key=lambda word: (len(word), word))
        self._weights = list(accumulate(1 / (rank + 8) for rank in range(len(self._words))))
        self._phrases = [self.words(self.dice.randint(4, 8)) for _ in range(300)]

    def words(self, count: int) -> list[str]:
        """So many words, short ones most often."""
        return self.dice.choices(self._words, cum_weights=self._weights, k=count)

    def sentence(self) -> str:
        """A sentence of some twenty words; every third has a phrase that others have too."""
        words = self.words(self.dice.randint(10, 24))
        if self.dice.random() < 0.35:
            at = self.dice.randrange(len(words))
            words[at:at] = self.dice.choice(self._phrases)
        return " ".join(words).capitalize() + "."

    def paragraph(self) -> str:
        """Two or three sentences."""
        return " ".join(self.sentence() for _ in range(self.dice.randint(2, 3)))

    def story(self, words: int = 700) -> list[str]:
        """Paragraphs of some so many words."""
        paragraphs: list[str] = []
        while sum(len(p.split()) for p in paragraphs) < words:
            paragraphs.append(self.paragraph())
        return paragraphs


Edit = Callable[[Writer, list[str]], list[str]]


def cut(writer: Writer, story: list[str]) -> list[str]:
    """Without its ending."""
    return story[: max(1, round(len(story) * writer.dice.uniform(0.55, 0.95)))]


def own_opening(writer: Writer, story: list[str]) -> list[str]:
    """With a first paragraph of its own."""
    return [writer.paragraph(), *story[1:]]


def headline_in_text(writer: Writer, story: list[str]) -> list[str]:
    """With another headline above its text."""
    return [" ".join(writer.words(8)).title(), *story]


def agency_line(writer: Writer, story: list[str]) -> list[str]:
    """With the agency named at its beginning, and its rights at the end."""
    return [f"QUILL VALLEY (Meridian Wire) — {story[0]}", *story[1:], RIGHTS]


def moved(writer: Writer, story: list[str]) -> list[str]:
    """With paragraphs in another order."""
    story = list(story)
    for _ in range(2):
        story.insert(writer.dice.randrange(len(story)), story.pop(writer.dice.randrange(len(story))))
    return story


def added(writer: Writer, story: list[str]) -> list[str]:
    """With sentences of its own between those of the agency."""
    return [p + " " + writer.sentence() if writer.dice.random() < 0.4 else p for p in story]


EDITS: tuple[Edit, ...] = (cut, own_opening, headline_in_text, agency_line, moved, added)


@dataclass(frozen=True, slots=True)
class Made:
    """Articles, and the number of the story that each tells."""

    articles: list[NewArticle]
    stories: list[int]

    def truth(self, one: int, other: int) -> float:
        """Jaccard's likeness of two of them, counted another way than the program does."""
        rows = [_rows(self.articles[at].text) for at in (one, other)]
        return len(rows[0] & rows[1]) / len(rows[0] | rows[1])


def made(count: int, seed: int = 1, words: int = 700, share: float = 0.4) -> Made:
    """So many articles of which a ``share`` stands in families, most of two; all in one shuffled order."""
    writer = Writer(seed)
    texts: list[tuple[int, list[str]]] = []
    story = 0
    while len(texts) < count:
        story += 1
        first = writer.story(round(words * writer.dice.uniform(0.4, 1.6)))
        texts.append((story, first))
        if writer.dice.random() < share / 1.4:
            for _ in range(writer.dice.choice((1, 1, 1, 2, 4))):
                edition = first
                for edit in writer.dice.sample(EDITS, writer.dice.choice((1, 1, 2, 3))):
                    edition = edit(writer, edition)
                texts.append((story, edition))
        elif writer.dice.random() < 0.2:
            first.append(writer.dice.choice((RIGHTS, HOUSE)))
    del texts[count:]
    writer.dice.shuffle(texts)
    articles = [
        NewArticle(
            "\n\n".join(paragraphs), " ".join(writer.words(7)).capitalize(), writer.dice.choice(OUTLETS),
            f"2024-{writer.dice.randint(1, 12):02}-{writer.dice.randint(1, 28):02}", origin=f"{n}.txt",
        )
        for n, (_, paragraphs) in enumerate(texts)
    ]  # fmt: skip
    return Made(articles, [number for number, _ in texts])


def _rows(text: str) -> set[tuple[str, ...]]:
    words = "".join(sign if sign.isalnum() else " " for sign in text.replace(RIGHTS, "").lower()).split()
    return set(zip(words, words[1:], words[2:], strict=False))
