"""What became of the articles, as a drawing and as a table for a paper's appendix."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from corpus.exporting.cells import guard
from corpus.placing import placed
from models.corpus import Out, Stage
from models.errors import NotAllowed
from models.newfiles import text_file
from models.wording import later, number, say

HEAD = ("stage", "articles", "left", "why", "note")
MARK = "<!-- Standfirst: what became of the articles -->"
TAKEN = later("{out} is there already and is no earlier flow.")
FAILED = later("The flow {out} can't be written: {reason}.")
WIDE, BOX, HIGH, OUT, GAP = 620, 260, 64, 34, 26  # points
FONT = 'font-family="Inter, Helvetica, Arial, sans-serif"'


def write_flow(stages: Sequence[Stage], out: Path) -> None:
    """Write it as SVG or CSV, by the ending; an earlier one is replaced, nothing else is.

    Raises NotAllowed for another ending, and what ``placed`` raises.
    """
    kind = out.suffix.casefold()
    if kind not in (".svg", ".csv"):
        raise NotAllowed(say("{file} is neither SVG nor CSV.", file=out.name), say("Let its name end in .svg or .csv."))
    with placed(out, _is_earlier, TAKEN, FAILED) as part, text_file(part, newline="") as file:
        if kind == ".svg":
            file.write(drawn(stages))
        else:
            writer = csv.writer(file)
            writer.writerow(HEAD)
            writer.writerows(rows(stages))


def rows(stages: Sequence[Stage]) -> list[list[object]]:
    """A row for each stage, and below it one for each group that left there."""
    found: list[list[object]] = []
    for stage in stages:
        found.append([guard(stage.label), stage.articles, "", "", ""])
        found += [[guard(stage.label), "", out.articles, guard(out.label), guard(out.note)] for out in stage.outs]
    return found


def drawn(stages: Sequence[Stage]) -> str:
    """The diagram as SVG: words are plain text, escaped, and nothing in it leads anywhere."""
    parts: list[str] = []
    top = 16.0
    for n, stage in enumerate(stages):
        parts += _box(stage, top)
        y = top + HIGH + 14
        for out in stage.outs:
            parts += _leaving(out, y)
            y += OUT
        below = max(top + HIGH + GAP, y + 8 if stage.outs else 0)
        if n < len(stages) - 1:
            parts.append(_line(16 + BOX / 2, top + HIGH, 16 + BOX / 2, below - 2))
        top = below
    high = top + 8
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDE}" height="{high:.0f}" viewBox="0 0 {WIDE} {high:.0f}">'
        '<defs><marker id="end" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs>'
        f'<rect width="{WIDE}" height="{high:.0f}" fill="#fff"/>'
    )
    return f"{MARK}\n{head}\n" + "\n".join(parts) + "\n</svg>\n"


def _box(stage: Stage, top: float) -> list[str]:
    return [
        f'<rect x="16" y="{top:.0f}" width="{BOX}" height="{HIGH}" rx="6" fill="#fff" stroke="#555"/>',
        _text(30, top + 28, number(stage.articles), 20, bold=True),
        _text(30, top + 49, stage.label, 12),
    ]


def _leaving(out: Out, y: float) -> list[str]:
    left = 16 + BOX / 2
    words = f"{out.label} ({out.note})" if out.note else out.label
    return [
        _line(left, y + 12, 16 + BOX + 16, y + 12),
        _text(16 + BOX + 24, y + 16, number(out.articles), 13, bold=True),
        _text(16 + BOX + 24 + 9 * len(number(out.articles)) + 8, y + 16, words, 12),
    ]


def _text(x: float, y: float, words: str, size: int, bold: bool = False) -> str:
    weight = ' font-weight="600"' if bold else ""
    shown = "".join(sign if sign.isprintable() else " " for sign in words)
    return f'<text x="{x:.0f}" y="{y:.0f}" {FONT} font-size="{size}"{weight} fill="#222">{escape(shown)}</text>'


def _line(x: float, y: float, to_x: float, to_y: float) -> str:
    return f'<path d="M{x:.0f} {y:.0f}L{to_x:.0f} {to_y:.0f}" stroke="#555" fill="none" marker-end="url(#end)"/>'


def _is_earlier(path: Path) -> bool:
    """Whether a file begins as one of ours."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MARK)).startswith((MARK.encode(), ",".join(HEAD).encode()))
