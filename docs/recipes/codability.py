"""Counts which traits labelled drafts have: the table of ``codability``, and how well it tells them apart.

``python -m docs.recipes.codability TEXTS.jsonl LABELS.tsv FOLDER NOTE`` writes the table into FOLDER, NOTE as its
first line, and prints what would be folded where each article is left out in turn. TEXTS has lines with ``id`` and
``text``; the labels point into them by offset, and hold none of their words. ``codability.md`` is the guideline.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.prehighlight.attribution.codability import ALL, Codability, traits
from models.findings import AttributionKind, Span

THRESHOLDS = (0.15, 0.2, 0.25, 0.3, 0.35, 0.4)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A draft: its article, its traits, and whether a person held it to be worth coding."""

    article: str
    traits: tuple[str, ...]
    is_worth: bool


def read(texts: Path, labels: Path) -> list[Labelled]:
    """The labelled drafts; a text that is not the one that was labelled raises ValueError."""
    known = {row["id"]: row["text"] for row in map(json.loads, texts.read_text("utf-8").splitlines())}
    found = []
    with labels.open(encoding="utf-8") as file:
        for row in csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"):
            text = known[row["article"]]
            if not hashlib.sha256(text.encode()).hexdigest().startswith(row["sha256"]):
                raise ValueError(f"{row['article']} has another text than the one that was labelled")
            source, cue, content = (_spans(row[role]) for role in ("source", "cue", "content"))
            seen = traits(text, AttributionKind(row["kind"]), source, cue, content, float(row["confidence"]))
            found.append(Labelled(row["article"], tuple(seen), row["worth"] == "1"))
    return found


def count(drafts: Iterable[Labelled]) -> dict[str, tuple[int, int]]:
    """Of how many drafts each trait was seen, and how many of these are worth coding; "*" counts all."""
    seen, worth = Counter[str](), Counter[str]()
    for draft in drafts:
        for trait in (ALL, *draft.traits):
            seen[trait] += 1
            worth[trait] += draft.is_worth
    return {trait: (seen[trait], worth[trait]) for trait in sorted(seen)}


def left_out(drafts: Sequence[Labelled]) -> list[tuple[float, bool]]:
    """The codability of each draft by the counts of the other articles, and whether it is worth coding."""
    found = []
    for article in dict.fromkeys(draft.article for draft in drafts):
        others = Codability(count(d for d in drafts if d.article != article))
        found += [(others.of(d.traits), d.is_worth) for d in drafts if d.article == article]
    return found


def write(counts: dict[str, tuple[int, int]], folder: Path, note: str) -> None:
    """The table that the reader takes."""
    with (folder / "codability.tsv").open("w", encoding="utf-8", newline="") as file:
        file.write(f"# {note}\n")
        rows = csv.writer(file, delimiter="\t", lineterminator="\n")
        rows.writerow(("trait", "seen", "worth"))
        rows.writerows((trait, *of) for trait, of in counts.items())


def told(tried: Sequence[tuple[float, bool]]) -> list[str]:
    """For each threshold: how many drafts are folded, how many of them rightly; shown, and how many of them in vain."""
    lines = ["below  folded  rightly  shown  in vain"]
    for limit in THRESHOLDS:
        folded = [worth for score, worth in tried if score < limit]
        shown = [worth for score, worth in tried if score >= limit]
        rightly = folded.count(False) / max(1, len(folded))
        in_vain = shown.count(False) / max(1, len(shown))
        lines.append(f"{limit:5.2f}  {len(folded):6}  {rightly:7.0%}  {len(shown):5}  {in_vain:7.0%}")
    return lines


def _spans(words: str) -> list[Span]:
    """ "3-9 12-20" """
    return [Span(*map(int, pair.split("-"))) for pair in words.split()]


def main(words: Sequence[str]) -> None:
    """Read, tell and write."""
    texts, labels, folder, note = words
    drafts = read(Path(texts), Path(labels))
    print(*told(left_out(drafts)), sep="\n")
    write(count(drafts), Path(folder), note)


if __name__ == "__main__":
    main(sys.argv[1:])
