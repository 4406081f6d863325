"""The first sheet of a workbook: how it was made, which sheets it has, what every column means."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.exporting import xlsx_cells
from corpus.exporting.csv_readme import MARK, made
from corpus.exporting.dataset import Dataset
from corpus.exporting.table import Table
from corpus.exporting.xlsx_writing import CONTINUED, Book, Canvas, Filled

# As the README of a CSV set it is a part of the format, so it is in English whatever the language of who exports.
NAME = "README"
TITLE = MARK.removeprefix("# ")  # by which a later export knows that it may replace this one
READING = (
    "Text is as the project holds it. A cell that begins with =, +, - or @ is text and no formula, with nothing added.",
    "An empty cell is a missing value, and nothing else is: NA is a word.",
    "Dates are dates; one before 1 March 1900, which programs count differently, is text. Times are text, in UTC.",
    f"Numbers have {xlsx_cells.DIGITS} digits, as spreadsheets hold them.",
    "Positions count Unicode code points; a spreadsheet's LEN counts UTF-16 units, as utf16_start and utf16_end do.",
    "Signs that XML forbids are kept as _x0001_, which spreadsheets show as the one sign that it stands for; pandas "
    "and openpyxl give it as it is written, so that positions after it are off by six there.",
    f"A cell holds {xlsx_cells.LONGEST:,} UTF-16 units. A longer text goes on, without a break, in the sheet "
    f"“{CONTINUED.name}”, and its cell is yellow.",
    f"A sheet holds {xlsx_cells.ROWS:,} rows. A table with more goes on in a sheet of the same name with a 2 after it.",
    "For programs, the CSV set has the same tables with their types and loaders.",
    "Every sheet was read again after it was written and compared with the project: each identity, each count, and the "
    "words of each span with the text at its positions.",
)  # fmt: skip
COLUMNS = (26, 28, 12, 100)  # widths


def write_readme(book: Book, sheet: Canvas, dataset: Dataset, filled: Sequence[tuple[Table, Sequence[Filled]]]) -> None:
    """Fill the sheet; ``filled`` are the tables with the sheets that they fill."""
    title, strong = book.look(bold=True, font_size=15), book.look(bold=True)
    plain, head = book.look(), book.look(bold=True, bottom=1, bg_color="#EFEBE3")
    for number, width in enumerate(COLUMNS):
        sheet.set_column(number, number, width)
    lines: list[tuple[object, tuple[object, ...]]] = [(title, (TITLE + dataset.project.title,))]
    lines += [(plain, (line.replace("`", ""),)) for line in made(dataset, "the sheet articles")]
    lines += [(plain, ()), (strong, ("Reading the sheets",)), *((plain, (line,)) for line in READING)]
    lines += [(plain, ()), (head, ("sheet", "rows", "", "holds"))]
    lines += [(plain, (s.name, s.rows, "", table.meaning)) for table, sheets in filled for s in sheets]
    lines += [(plain, ()), (head, ("sheet", "column", "type", "holds"))]
    lines += [(plain, (t.name, c.name, str(c.type), c.meaning)) for t, _ in filled for c in t.columns]
    for row, (look, cells) in enumerate(lines):
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                sheet.write_number(row, column, cell, look)
            elif cell:
                sheet.write_string(row, column, str(cell), look)
