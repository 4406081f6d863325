"""Counts from an annotated corpus."""

import csv
import json
import subprocess
import sys
from pathlib import Path

TEXT = "Okafor said it would pay. The board painted the hall in the spring of that year."


def test_words_are_counted_by_pattern_and_by_whether_the_gold_has_them(tmp_path):
    said = {"source": [[0, 6]], "cue": [[7, 11]], "content": [[12, 24]]}
    gold = [json.dumps({"id": n, "text": TEXT, "attributions": [said] if n else []}) for n in range(8)]
    (tmp_path / "gold.jsonl").write_text("\n".join(gold), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "docs.recipes.counting", str(tmp_path / "gold.jsonl"), str(tmp_path), "A note."],
        cwd=Path(__file__).resolve().parents[3],
        check=True,
    )
    lines = (tmp_path / "cue_patterns.tsv").read_text(encoding="utf-8").splitlines()
    rows = {(r["lemma"], r["pattern"]): (r["seen"], r["right"]) for r in csv.DictReader(lines[1:], delimiter="\t")}
    assert lines[0] == "# A note."
    assert rows["say", "ccomp>"] == ("8", "7")
    assert rows["paint", "dobj"] == ("8", "0")
    assert (tmp_path / "cue_traits.tsv").exists()
