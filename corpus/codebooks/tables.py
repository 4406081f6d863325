"""Tables of codes, as CSV or as a workbook: Standfirst's own, plain lists of labels, and what MAXQDA and NVivo export.

Which of them it is, the names of the columns tell. MAXQDA writes where a code stands as a path or into a column of its
own, NVivo indents the names; of DNA's list of statements the concepts are the codes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from corpus.codebooks.listed import DEEPEST, Listed, as_codebook, as_colour, of_paths
from corpus.exporting.cells import guard, unguard
from models.codebook import Claim, Codebook
from models.errors import Unreadable
from models.wording import say

OWN = ("number", "label", "definition", "include", "exclude", "examples", "keywords", "target", "colour", "parent",
       "retired", "uid")  # fmt: skip
LISTS = ("include", "exclude", "examples", "keywords")
BETWEEN = ";"  # of the items of a list in one cell; one of its own is doubled
# What the columns are called, in the languages of the programs that are met most.
PARENTS = ("parent code", "obercode", "parent", "hierarchical name")
CODES = ("code", "codes", "name", "node", "knoten", "codename", "code name", "code system", "codesystem")
MEMOS = (
    "memo",
    "code memo",
    "code-memo",
    "codememo",
    "description",
    "beschreibung",
    "definition",
    "comment",
    "kommentar",
)
COLOURS = ("color", "colour", "farbe")
CONCEPTS = ("concept", "concepts", "category", "claim")
PATHS = ("\\\\", "\\", " > ", ">")
Rows = Sequence[Sequence[str]]

LONGEST = 131_072  # characters of a cell


def is_table(first: str) -> str:
    """What stands between the cells of a text's first line where they are names of columns; empty where it is none."""
    for between in ("\t", ";", ","):
        cells = [cell.strip().strip('"').casefold() for cell in first.split(between)]
        if "label" in cells or (len(cells) > 1 and _place(cells, (*CODES, *CONCEPTS)) is not None):
            return between
    return ""


def read_text(text: str, name: str, between: str = "") -> Codebook:
    """The codes of a table in a text; raises Unreadable where no column holds them."""
    between = between or is_table(text.partition("\n")[0]) or ","
    csv.field_size_limit(LONGEST)  # readers of articles set another
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=between))
    except csv.Error as error:
        raise Unreadable(say("{file} is no table that can be read ({error}).", file=name, error=error)) from None
    return read_rows(rows, name)


def read_sheets(sheets: Sequence[tuple[str, Rows]], name: str) -> Codebook:
    """The codes of a workbook: those of the first sheet that has a column of them; raises Unreadable."""
    for _, rows in sheets:
        if rows and _is_of_codes([cell.strip().casefold() for cell in rows[0]]):
            return read_rows(rows, name)
    raise _no_column(name)


def read_rows(rows: Rows, name: str) -> Codebook:
    """The codes of a table whose first row names its columns."""
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    cells = [dict(zip(head, row, strict=False)) for row in rows[1:]]
    if "label" in head:
        return _own(cells, head, name)
    if (place := _place(head, CONCEPTS)) is not None and "statement_id" in head:
        return _statements(cells, head[place], name)
    if (place := _place(head, CODES)) is None and _place(head, PARENTS) is None:
        raise _no_column(name)
    memo, colour, parent = (_place(head, names) for names in (MEMOS, COLOURS, PARENTS))
    codes = head[place] if place is not None else head[parent or 0]
    says = frozenset(("definition",) * (memo is not None) + ("colour",) * (colour is not None))
    found = _paths(cells, codes, *(None if n is None else head[n] for n in (parent, memo, colour)))
    return as_codebook(name, found, says)


def as_csv(codebook: Codebook) -> str:
    """The claims as a table, one in each row; what has several items has ``;`` between them."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(OWN)
    for claim in codebook.claims:
        writer.writerow([guard(_cell(getattr(claim, column))) for column in OWN])
    return file.getvalue()


def cannot_hold(codebook: Codebook) -> list[str]:
    """Sentences on what of a codebook has no place in a table of claims."""
    others = codebook.targets or codebook.variables or codebook.rules
    return [say("Targets, questions and rules have no place in a table of claims.")] if others else []


def _cell(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, tuple):
        return f"{BETWEEN} ".join(item.replace(BETWEEN, 2 * BETWEEN) for item in value)
    if isinstance(value, bool):
        return "yes" if value else ""
    return str(value or "")


def _items(cell: str) -> tuple[str, ...]:
    """The items of a list in one cell."""
    marked = cell.replace(2 * BETWEEN, "\0")
    return tuple(item.replace("\0", BETWEEN).strip() for item in marked.split(BETWEEN) if item.strip())


def _own(rows: Sequence[Mapping[str, str]], head: Sequence[str], name: str) -> Codebook:
    """Claims in the order of the lines; without a column for it, one stands below whose number its own begins with."""
    claims: list[Claim] = []
    numbers: set[str] = set()
    for row in rows:
        cells = {key: unguard(cell).strip() for key, cell in row.items()}
        if not cells.get("label"):
            continue
        number = cells.get("number") or str(sum(c.parent is None for c in claims) + 1)
        parent = cells["parent"] if "parent" in head else number.rpartition(".")[0]
        include, exclude, examples, keywords = (_items(cells.get(key, "")) for key in LISTS)
        claims.append(
            Claim(
                number,
                cells["label"],
                cells.get("definition", ""),
                include,
                exclude,
                examples,
                keywords,
                parent if parent in numbers else None,
                cells.get("target") or None,
                cells.get("retired", "").casefold() in ("yes", "true", "1"),
                uid=cells.get("uid", ""),
                colour=as_colour(cells.get("colour", "")),
            )
        )
        numbers.add(number)
    return Codebook(name, claims=tuple(claims), says=frozenset(key for key in OWN if key in head))


def _paths(
    rows: Sequence[Mapping[str, str]], code: str, parent: str | None, memo: str | None, colour: str | None
) -> list[Listed]:
    """Codes whose place is in a column, in a path, or in how far their name is indented."""
    paths: list[tuple[tuple[str, ...], str, str]] = []
    is_indented = parent is None and any(row.get(code, "")[:1].isspace() for row in rows)
    above: list[tuple[int, str]] = []  # how far each of those is indented that this one stands below
    for row in rows:
        cell = row.get(code, "")
        if not cell.strip():
            continue
        path = _path(cell)
        if parent is not None and parent != code:
            path = (*_path(row.get(parent, "")), *path)
        if is_indented:
            far = len(cell) - len(cell.lstrip())
            above = [one for one in above if one[0] < far]
            path = (*(one[1] for one in above), *path)
            above.append((far, path[-1]))
        words = row.get(memo, "").strip() if memo else ""
        paths.append((path[:DEEPEST], words, row.get(colour, "") if colour else ""))
    return of_paths(paths)


def _path(cell: str) -> tuple[str, ...]:
    """A path as its parts, by whatever stands between them."""
    between = next((sign for sign in PATHS if sign in cell), None)
    parts = cell.split(between) if between else [cell]
    return tuple(words for part in parts if (words := " ".join(part.split())))


def _statements(rows: Sequence[Mapping[str, str]], column: str, name: str) -> Codebook:
    """The concepts of a list of statements that DNA has exported, in the order of the alphabet."""
    words = sorted({concept for row in rows if (concept := " ".join(row.get(column, "").split()))}, key=str.casefold)
    remark = say("Of DNA's statements only the concepts are taken: actors are not part of a codebook.")
    return as_codebook(name, [Listed(word) for word in words], frozenset(), remarks=(remark,))


def _place(head: Sequence[str], names: Sequence[str]) -> int | None:
    return next((head.index(name) for name in names if name in head), None)


def _is_of_codes(head: Sequence[str]) -> bool:
    return "label" in head or _place(head, (*CODES, *PARENTS, *CONCEPTS)) is not None


def _no_column(name: str) -> Unreadable:
    return Unreadable(
        say("{file} has no column “label”.", file=name),
        say("Its columns can be: {columns}; or those that MAXQDA, NVivo or DNA write.", columns=", ".join(OWN)),
    )
