"""Articles of any number from made-up words, and large files of them; the same for the same seed."""

from __future__ import annotations

import csv
import itertools
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from models.articles import NewArticle

SYLLABLES = [consonant + vowel for consonant in "bdfklmnrs" for vowel in "aeiou"]
OUTLETS = ("Alden Post", "Linden Courier", "Quill Valley Ledger", "Meridian Wire")


# The most frequent words are those of English, by which an import knows that it is.
FREQUENT = (
    "the", "of", "and", "to", "a", "in", "that", "for", "with", "was", "is", "on", "by", "he", "his", "said", "from",
    "have", "has", "had", "not", "are", "at", "be", "as",
)  # fmt: skip


class Prose:
    """Sentences of made-up words, few of them frequent and most of them rare, as in any language."""

    def __init__(self, seed: int = 1, words: int = 30_000, sentences: int = 20_000) -> None:
        self._dice = random.Random(seed)
        self.words = ["".join(self._dice.choices(SYLLABLES, k=self._dice.randint(2, 4))) for _ in range(words)]
        self.words[: len(FREQUENT)] = FREQUENT
        weights = list(itertools.accumulate(1 / rank for rank in range(1, words + 1)))
        self._sentences = [
            " ".join(self._dice.choices(self.words, cum_weights=weights, k=20)).capitalize() + "."
            for _ in range(sentences)
        ]

    def text(self, sentences: int = 25) -> str:
        """A text of paragraphs; 25 sentences have 500 words."""
        return "\n".join(" ".join(self._dice.choices(self._sentences, k=5)) for _ in range(sentences // 5))

    def articles(self, count: int) -> Iterator[NewArticle]:
        """Articles of one a day and outlet."""
        first = date(2000, 1, 1)
        for n in range(count):
            published = (first + timedelta(days=n // len(OUTLETS))).isoformat()
            headline = " ".join(self._dice.choices(self.words, k=6)).capitalize()
            yield NewArticle(self.text(), headline, OUTLETS[n % len(OUTLETS)], published, "By " + headline[:12])


def write_large(path: Path, megabytes: int) -> int:
    """A table, lines or an array of JSON, as the suffix says, of so many megabytes; returns how many articles it has.

    The dates of the table could be read either way for a long time, so that all of them are looked at.
    """
    articles, is_table, is_array = list(Prose().articles(500)), path.suffix == ".csv", path.suffix == ".json"
    with path.open("w", encoding="utf-8", newline="\n") as file:
        table = csv.writer(file)
        file.write("title,text,date\n" if is_table else "[" if is_array else "")
        for n in itertools.count(1):
            article = articles[n % len(articles)]
            text, day = f"{article.text}\n“Été” {n}", f"{n % 12 + 1:02}/{n // 1_000 % 20 + 1:02}/2020"
            if is_table:
                table.writerow([article.headline, text, day])
            else:
                file.write(", " if is_array and n > 1 else "")
                file.write(json.dumps({"title": article.headline, "text": text, "date": article.published}))
                file.write("" if is_array else "\n")
            if n % 100 == 0 and file.tell() > megabytes * 1_000_000:
                file.write("]" if is_array else "")
                return n
    raise AssertionError("counting has no end")
