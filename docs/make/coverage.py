"""The lines that the last `make coverage` ran, folder by folder, as a table.

What child processes run, such as `corpus/prehighlight/reading`, is not counted.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from coverage import Coverage
from coverage.exceptions import NoSource

ROOT = Path(__file__).parents[2]


def table() -> str:
    """A line for each folder: its lines of code, how many were run, their share."""
    measured = Coverage(data_file=str(ROOT / ".coverage"), config_file=str(ROOT / "pyproject.toml"))
    measured.load()
    lines, missed = Counter[str](), Counter[str]()
    for file in measured.get_data().measured_files():
        try:
            _, code, _, unrun, _ = measured.analysis2(file)
        except NoSource:
            continue  # it has moved since
        for place in (str(Path(file).parent.relative_to(ROOT)), "all"):
            lines[place] += len(code)
            missed[place] += len(unrun)
    places = [*sorted(lines.keys() - {"all"}), "all"]
    wide = max(map(len, places))
    head = f"{'folder':{wide}}  {'lines':>6}  {'run':>6}  share"
    rows = []
    for place in filter(lines.get, places):
        run = lines[place] - missed[place]
        rows.append(f"{place:{wide}}  {lines[place]:>6}  {run:>6}  {run / lines[place]:>5.0%}")
    return "\n".join([head, *rows])


if __name__ == "__main__":
    print(table())
