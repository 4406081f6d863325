"""Measures what is reached today and writes it as the floors: ``python -m tests.golden.measure``.

To be run when the gold has changed or the reading has become better; never to make a test pass that has found a loss.
"""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from tests.golden import scoring
from tests.golden.gold import load
from tests.golden.reading import read, sample_texts

FLOORS = Path(__file__).parent / "floors.yaml"
_HEAD = """\
# What the pre-highlighting reached in the golden articles on the day of measurement: no test lets it fall below.
# Written by tests/golden/measure.py. An ability: how many of its items were found right, and of how many.
"""


def counted(items: Iterable[scoring.Item]) -> dict[str, dict[str, int]]:
    """Of each ability how many items are right (``found``), and how many there are (``of``)."""
    table: dict[str, dict[str, int]] = {}
    for item in items:
        for ability in item.abilities:
            row = table.setdefault(ability, {"found": 0, "of": 0})
            row["found"] += item.right
            row["of"] += 1
    return dict(sorted(table.items()))


def floors() -> dict[str, Any]:
    """The table as it was measured last."""
    table: dict[str, Any] = yaml.safe_load(FLOORS.read_text(encoding="utf-8"))
    return table


def main() -> None:
    """Measure and write."""
    with tempfile.TemporaryDirectory() as folder:
        articles = load(sample_texts(Path(folder)).__getitem__)
    found = read(articles)
    figures = {
        name: {"right": figure.right, "predicted": figure.predicted, "gold": figure.gold}
        for name, figure in scoring.figures(articles, found).items()
    }
    lines = [f"measured: {datetime.datetime.now(datetime.UTC).date()}", "figures:"]
    lines += [f"  {name}: {_row(row)}" for name, row in figures.items()]
    lines += ["abilities:"]
    lines += [f'  "{name}": {_row(row)}' for name, row in counted(scoring.items(articles, found)).items()]
    FLOORS.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def _row(row: dict[str, int]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in row.items()) + "}"


if __name__ == "__main__":
    main()
