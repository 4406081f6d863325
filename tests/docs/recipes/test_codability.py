"""Counts from labelled drafts; and that those which are shipped are the counts of the labels that are kept."""

import csv
import hashlib
import json
from pathlib import Path

import pytest

from docs.recipes import codability

ROOT = Path(__file__).resolve().parents[3]
LABELS = ROOT / "docs" / "recipes" / "codability_labels.tsv"
TEXT = "Voss said it is wrong. Two firms filed papers in 2024."
HEAD = "article\tsha256\tkind\tsource\tcue\tcontent\tconfidence\tworth\n"


def files(folder: Path, sha256: str) -> tuple[Path, Path]:
    texts, labels = folder / "texts.jsonl", folder / "labels.tsv"
    texts.write_text("".join(json.dumps({"id": n, "text": TEXT}) + "\n" for n in "abc"), "utf-8")
    rows = [
        f"{n}\t{sha256}\tindirect\t{source}\t{cue}\t{content}\t0.9\t{worth}\n"
        for n in "abc"
        for source, cue, content, worth in (("0-4", "5-9", "10-21", 1), ("23-32", "33-38", "39-53", 0))
    ]
    labels.write_text(f"# A note.\n{HEAD}{''.join(rows)}", "utf-8")
    return texts, labels


def test_traits_are_counted_and_what_would_be_folded_is_told(tmp_path, capsys):
    texts, labels = files(tmp_path, hashlib.sha256(TEXT.encode()).hexdigest()[:12])
    codability.main([str(texts), str(labels), str(tmp_path), "A note."])
    lines = (tmp_path / "codability.tsv").read_text("utf-8").splitlines()
    counts = {row["trait"]: (row["seen"], row["worth"]) for row in csv.DictReader(lines[1:], delimiter="\t")}
    assert lines[0] == "# A note."
    assert (counts["*"], counts["cue=say"], counts["cue=deed"]) == (("6", "3"), ("3", "3"), ("3", "0"))
    told = capsys.readouterr().out.splitlines()
    assert told[0].split() == ["below", "folded", "rightly", "shown", "in", "vain"]
    assert told[-1].split() == ["0.40", "3", "100%", "3", "0%"]


def test_another_text_than_the_one_that_was_labelled_is_refused(tmp_path):
    texts, labels = files(tmp_path, "0" * 12)
    with pytest.raises(ValueError, match="another text"):
        codability.read(texts, labels)


def test_the_shipped_counts_are_of_the_labels_that_are_kept():
    with LABELS.open(encoding="utf-8") as file:
        rows = list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))
    with (ROOT / "resources" / "lexicons" / "codability.tsv").open(encoding="utf-8") as file:
        counts = {
            row["trait"]: (int(row["seen"]), int(row["worth"]))
            for row in csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        }
    assert counts["*"] == (len(rows), sum(row["worth"] == "1" for row in rows))
    assert len(rows) >= 300
    for kind in ("direct", "mixed", "indirect"):
        of_kind = [row["worth"] for row in rows if row["kind"] == kind]
        assert counts[f"kind={kind}"] == (len(of_kind), of_kind.count("1"))
