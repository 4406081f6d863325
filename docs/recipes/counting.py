"""Counts how often each word in each pattern is a cue in an annotated corpus: the tables of ``reliability``.

``python -m docs.recipes.counting GOLD.jsonl FOLDER NOTE`` writes the tables into FOLDER, NOTE as their first
line; GOLD has the shape that ``prehighlight --jsonl`` writes, and the texts. Counts of words are facts; no text of the
corpus gets into the tables.
"""

from __future__ import annotations

import bisect
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from corpus.prehighlight.attribution.candidates import candidates
from corpus.prehighlight.attribution.drafts import spans_of
from corpus.prehighlight.attribution.reliability import PRIOR, traits
from corpus.prehighlight.pipelines import DEFAULT_PIPELINE
from corpus.prehighlight.text import WORD, Folded, find_quotes, parts_of

_ENOUGH = 8  # sightings after which a word that was never right is worth its row

Judged = tuple[str, str, tuple[str, ...], bool]


class _Words:
    """Word positions of a text, so that spans are compared without regard to marks."""

    def __init__(self, text: str) -> None:
        self._spans = [m.span() for m in WORD.finditer(text)]
        self._starts = [start for start, _ in self._spans]

    def of(self, spans: Iterable[Sequence[int]]) -> set[int]:
        found: set[int] = set()
        for start, end in spans:
            first = max(0, bisect.bisect_left(self._starts, start) - 1)
            last = bisect.bisect_left(self._starts, end)
            found.update(i for i in range(first, last) if self._spans[i][1] > start)
        return found


def judged(article: dict[str, Any], paragraphs: Iterable[tuple[Folded, Doc]]) -> list[Judged]:
    """Each candidate of an article as (lemma, pattern, traits, whether the gold has it)."""
    words = _Words(article["text"])
    gold = [(words.of(a["content"]), words.of(a["cue"])) for a in article["attributions"]]
    found: list[Judged] = []
    for folded, doc in paragraphs:
        for candidate in candidates(doc):
            content = words.of(spans_of(article["text"], folded, candidate.content))
            head = words.of(spans_of(article["text"], folded, [candidate.head]))
            if content and head:
                found.append(
                    (
                        candidate.lemma,
                        candidate.pattern,
                        tuple(traits(candidate, folded)),
                        _is_right(content, head, gold),
                    )
                )
    return found


def _parsed(nlp: Language, text: str) -> Iterator[tuple[Folded, Doc]]:
    folded = [part.folded for part in parts_of(text, find_quotes(text))]
    return zip(folded, nlp.pipe(one.text for one in folded), strict=True)


def _is_right(content: set[int], head: set[int], gold: list[tuple[set[int], set[int]]]) -> bool:
    return any(head & cue and 4 * len(content & said) >= len(content) + len(said) for said, cue in gold)


def write_tables(found: list[Judged], folder: Path, note: str) -> None:
    """``cue_patterns.tsv`` and ``cue_traits.tsv``; rare words are summed in a row ``*`` for each pattern."""
    seen = Counter((lemma, pattern) for lemma, pattern, _, _ in found)
    right = Counter((lemma, pattern) for lemma, pattern, _, is_right in found if is_right)
    rows: list[list[object]] = []
    rare_seen: Counter[str] = Counter()
    rare_right: Counter[str] = Counter()
    for key in sorted(seen):
        if (right[key] and seen[key] >= 2) or seen[key] >= _ENOUGH:
            rows.append([*key, seen[key], right[key]])
        else:
            rare_seen[key[1]] += seen[key]
            rare_right[key[1]] += right[key]
    rows += [["*", pattern, rare_seen[pattern], rare_right[pattern]] for pattern in sorted(rare_seen)]
    _write(folder / "cue_patterns.tsv", note, ["lemma", "pattern", "seen", "right"], rows)
    _write(
        folder / "cue_traits.tsv",
        note,
        ["pattern", "trait", "seen", "right", "expected"],
        _trait_rows(found, seen, right),
    )


def _trait_rows(
    found: list[Judged], seen: Counter[tuple[str, str]], right: Counter[tuple[str, str]]
) -> list[list[object]]:
    totals: Counter[str] = Counter()
    good: Counter[str] = Counter()
    for _, pattern, _, is_right in found:
        totals[pattern] += 1
        good[pattern] += is_right
    tally: dict[tuple[str, str], list[float]] = {}
    for lemma, pattern, marks, is_right in found:
        key = (lemma, pattern)
        rate = good[pattern] / totals[pattern]
        hoped = (right[key] - is_right + PRIOR * rate) / (seen[key] - 1 + PRIOR)
        for mark in marks:
            row = tally.setdefault((pattern, mark), [0, 0, 0.0])
            row[0] += 1
            row[1] += is_right
            row[2] += hoped
    return [[*key, int(n), int(k), round(hoped, 1)] for key, (n, k, hoped) in sorted(tally.items()) if n >= _ENOUGH]


def _write(path: Path, note: str, head: list[str], rows: list[list[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(f"# {note}\n")
        out = csv.writer(file, delimiter="\t", lineterminator="\n")
        out.writerow(head)
        out.writerows(rows)


def main() -> None:
    """Count the articles of the file named first."""
    gold, folder, note = sys.argv[1:]
    nlp = spacy.load(DEFAULT_PIPELINE, disable=["ner"])
    found: list[Judged] = []
    with Path(gold).open(encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            found += judged(article, _parsed(nlp, article["text"]))
    write_tables(found, Path(folder), note)


if __name__ == "__main__":
    main()
