"""A workbook, cell by cell: as the CSV set has it, as others read it, and what is too long or too many for it."""

from __future__ import annotations

import csv
import errno
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from corpus.exporting import csv_check, xlsx_cells, xlsx_set, xlsx_writing
from corpus.exporting.csv_contents import BY_THEMSELVES, TABLES
from corpus.exporting.csv_tables import ARTICLES, STATEMENTS
from corpus.exporting.dataset import ExportDisagrees, ExportOptions, gather
from corpus.exporting.exporter import Exported, export
from corpus.exporting.formats import FORMATS
from corpus.exporting.table import Column, Table, Type
from corpus.exporting.xlsx_cells import LONGEST, pieces
from corpus.exporting.xlsx_reading import WrittenBook
from corpus.exporting.xlsx_readme import READING
from corpus.exporting.xlsx_writing import CONTINUED, Book
from corpus.progress import finish
from models import coding, findings, work
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles
from models.coding import Ref, Stance, items
from models.errors import CannotWrite, NotAllowed
from models.findings import Span
from tests.conftest import OPEN_CLAIM, World, code, span_of

FORM = FORMATS["xlsx"]
ODD = (
    "=", "+", "-", "@", "\t", "\n", "'", "=1+1", "😀", "e\u0301", "שלום", "\u202e", "\u00a0", "\x85", "\u2028", "\x01",
    "\x1f", "\x7f", "\r", "\ufffe", "\uffff", "_", "x", "_x0041_", "x0041_", "_x0041", "_x005F_", "<r>", "</r>", "<t>",
    "]]>", "&amp;", '"', " ", "2.10", "TRUE", "2024-05-14",
)  # fmt: skip
SIGNS = st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
TEXTS = st.lists(SIGNS, min_size=1, max_size=12).map("".join)
LONG = st.builds(lambda text, times, end: text * times + end, TEXTS, st.integers(1, 40_000), TEXTS).filter(
    lambda text: len(text) < 200_000
)
TABLE = Table(
    "things",
    "",
    (
        Column("uid", ""), Column("text", "", True), Column("day", "", type=Type.DAY),
        Column("is", "", type=Type.YES_OR_NO), Column("many", "", type=Type.WHOLE),
        Column("much", "", type=Type.NUMBER),
    ),
)  # fmt: skip


def unescaped(cell: object) -> object:
    """A cell as the standard has it: openpyxl leaves the escapes of signs that XML forbids as they are."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), cell) if isinstance(cell, str) else cell


def write(path: Path, *rows: list[object]) -> WrittenBook:
    with Book(path, "Things") as book:
        sheet = book.sheet(TABLE)
        for row in rows:
            sheet.add(row)
        list(book.put_together())
    return WrittenBook(path)


def run(world: World, tmp_path: Path, form: str = "xlsx", **options: object) -> Exported:
    out = tmp_path / ("out.xlsx" if form == "xlsx" else "out")
    return finish(export(world.project, ExportOptions(form, out, **options)))  # type: ignore[arg-type]


def opened(tmp_path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(tmp_path / "out.xlsx")


def column(book: openpyxl.Workbook, table: Table, name: str) -> list[openpyxl.cell.Cell]:
    return [row[table.at(name)] for row in book[table.name].iter_rows(min_row=2)]


UGLY = (
    "=1+1", "+41 20", "-2 degrees", "@home", "\tx", "'=1", "2.10", "007", "NA", "1e5", "a\nb\n\nc", " about ",
    "שלום =1", "\u202e rtl", "\x01\x02\x1f", "\x85\u00ad\ufffe\uffff", "_x0041_x0042_", "_x0041\x01", "<r>b</r>",
    '=HYPERLINK("http://a.b")', "http://a.b", "😀" * 20_000, "x" * 32_766 + "😀", "y" * 40_000,
)  # fmt: skip


@pytest.fixture
def ugly(world: World) -> World:
    """Each of the ugly texts as an article, its headline, the evidence and the memo of a statement, and an actor."""
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref, [2])
    for text in UGLY:
        (added,) = add_articles(project, [NewArticle(f"{text}.", text, metadata={"is": text[:99]})])
        whole = Span(0, project.value("SELECT length(text) FROM article WHERE id = ?", added.article_id))
        ref = Ref(coding.create(project, ana, added.article_id, [whole]).made("statement"))
        coding.set_memo(project, ana, ref, text)
        coding.set_actors(project, ana, ref, [ActorSpec(text[:200])])
        coding.set_claims(project, ana, ref, [OPEN_CLAIM])
    work.assign(project, world.lead, "=First", [world.article], [ana.coder_id])
    findings.mark_seen(project, world.ben, {1: (2, "words: rents")})
    return world


@pytest.fixture
def sets(ugly: World, tmp_path: Path) -> Path:
    """The folder with a workbook and the CSV set of the same project."""
    run(ugly, tmp_path, "csv")
    run(ugly, tmp_path)
    return tmp_path


def of_csv(folder: Path, table: Table) -> list[list[str]]:
    csv.field_size_limit(2**31 - 1)
    with (folder / "out" / table.file).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def whole(cell: object, rest: str, kind: Type) -> str:
    """A cell as the CSV set has it, with what goes on elsewhere."""
    if cell is None or cell is pandas.NaT or cell != cell:
        return rest
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(float(str(cell))) if kind is Type.NUMBER else f"{cell}{rest}"


def assert_is_the_csv_set(folder: Path, sheets: dict[str, list[list[object]]]) -> None:
    rest: dict[tuple[object, ...], str] = {}
    for sheet, row, _, name, _, text in sheets[CONTINUED.name][1:]:
        rest[sheet, row, name] = rest.get((sheet, row, name), "") + str(text)
    for table in TABLES:
        head, *rows = of_csv(folder, table)
        assert sheets[table.name][0] == head
        found = [
            [
                whole(cell, rest.pop((table.name, n, c.name), ""), c.type)
                for cell, c in zip(row, table.columns, strict=True)
            ]
            for n, row in enumerate(sheets[table.name][1:], 2)
        ]
        assert found == rows, table.name
    assert not rest, "every piece was looked for"


def test_openpyxl_reads_each_cell_as_the_csv_set_has_it(sets):
    book = opened(sets)
    assert_is_the_csv_set(sets, {s.title: [list(map(unescaped, row)) for row in s.values] for s in book})
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds == {"s", "n", "b", "d"}, "no formula, and no error"


def test_pandas_reads_each_cell_as_the_csv_set_has_it(sets):
    kept = {"header": None, "keep_default_na": False, "na_values": [""], "dtype": object}
    frames = pandas.read_excel(sets / "out.xlsx", sheet_name=None, engine="openpyxl", **kept)
    assert_is_the_csv_set(
        sets, {name: [list(map(unescaped, row)) for row in f.to_numpy()] for name, f in frames.items()}
    )


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_each_cell_as_the_csv_set_has_it(sets):
    every = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    profile = f"-env:UserInstallation={(sets / 'profile').as_uri()}"
    ran = ["soffice", profile, "--headless", "--convert-to", every, "--outdir", sets / "read", sets / "out.xlsx"]
    subprocess.run(ran, capture_output=True, check=True)
    sheets: dict[str, list[list[object]]] = {}
    for table in (*TABLES, CONTINUED):
        with (sets / "read" / f"out-{table.name}.csv").open(encoding="utf-8", newline="") as file:
            sheets[table.name] = [[cell or None for cell in row] for row in csv.reader(file)]
    for row in sheets[CONTINUED.name][1:]:
        row[1] = int(str(row[1]))
    assert_is_the_csv_set(sets, sheets)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(TEXTS, LONG), min_size=1, max_size=3))
@example(["<r>b</r>"])
@example(["_x0041_x0042_", "_x0041\x01"])
@example(["<r>" + "x" * LONGEST + "</r>"])
def test_any_text_comes_back_and_none_is_a_formula(texts):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.xlsx"
        written = write(path, *([f"u{n}", text, "", "", None, None] for n, text in enumerate(texts)))
        assert [row[1] for row in written.read(TABLE)] == texts
        book = openpyxl.load_workbook(path)
        cells = [row[1] for row in book["things"].iter_rows(min_row=2)]
        assert {cell.data_type for cell in cells} == {"s"}
        assert [cell.quotePrefix for cell in cells] == [text[0] in "=+-@\t\r" for text in texts]
        more = list(book[CONTINUED.name].values)[1:] if CONTINUED.name in book.sheetnames else []
        for n, cell in enumerate(cells):
            rest = [str(unescaped(row[5])) for row in more if row[2] == f"u{n}"]
            assert str(unescaped(cell.value)) + "".join(rest) == texts[n]


# An example that is kept from an earlier run is told in full, which is long here.
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(deadline=None)
@given(st.one_of(TEXTS, LONG))
def test_pieces_are_the_text_and_none_is_longer_than_a_cell(text):
    found = pieces(text)
    assert "".join(found) == text
    assert all(0 < len(piece.encode("utf-16-le")) <= 2 * LONGEST for piece in found)


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("x" * LONGEST, [LONGEST]), ("x" * (LONGEST + 1), [LONGEST, 1]), ("x" * (LONGEST - 1) + "😀", [LONGEST - 1, 1]),
        ("😀" * 20_000, [LONGEST // 2, 20_000 - LONGEST // 2]), ("_x0041_", [7]), ("_x0041_x0042_", [6, 7]),
        ("<r>b</r>", [7, 1]),
    ],
)  # fmt: skip
def test_a_text_is_cut_only_where_it_must_be(text, lengths):
    assert [len(piece) for piece in pieces(text)] == lengths


@settings(max_examples=30, deadline=None)
@given(
    st.dates(date(1, 1, 1)),
    st.sampled_from(["", "TRUE", "FALSE"]),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False, min_value=-1e300, max_value=1e300),
)
def test_days_answers_and_numbers_come_back_and_are_none_of_them_text(day, answer, many, much):
    row: list[object] = ["u", "", day.isoformat(), answer, many, much]
    with tempfile.TemporaryDirectory() as folder:
        written = write(Path(folder) / "any.xlsx", row)
        assert list(written.read(TABLE)) == [written.expected(TABLE, row)]
        ((_, text, read, yes, count, number),) = list(
            openpyxl.load_workbook(Path(folder) / "any.xlsx")["things"].values
        )[1:]
    assert text is None
    assert read == (datetime(day.year, day.month, day.day) if day >= date(1900, 3, 1) else day.isoformat())
    assert (yes, count) == ({"": None, "TRUE": True, "FALSE": False}[answer], many)
    assert number == pytest.approx(much, rel=1e-14)


def test_limits_are_those_of_spreadsheets():
    assert (xlsx_cells.ROWS, xlsx_cells.LONGEST) == (2**20, 2**15 - 1)


@pytest.mark.parametrize(("day", "kind"), [("1900-02-28", "s"), ("1900-03-01", "d"), ("2024-02-29", "d")])
def test_days_begin_where_all_programs_count_them_alike(tmp_path, day, kind):
    assert [row[2] for row in write(tmp_path / "any.xlsx", ["u", "", day, "", None, None]).read(TABLE)] == [day]
    assert openpyxl.load_workbook(tmp_path / "any.xlsx")["things"]["C2"].data_type == kind


def test_what_is_no_day_stays_a_text(tmp_path):
    rows: list[list[object]] = [["u", "2.10", day, "", None, None] for day in ("2024-02-30", "20240514")]
    assert [row[2] for row in write(tmp_path / "any.xlsx", *rows).read(TABLE)] == ["2024-02-30", "20240514"]


@pytest.mark.parametrize(
    ("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_are_called_as_spreadsheets_call_them(column, letters):
    assert xlsx_cells.column_letters(column) == letters


def test_times_are_days_where_coders_are_pseudonymous_and_text_where_not(world, tmp_path):
    code(world.project, world.ana, world.article, [span_of("ALDEN")])
    run(world, tmp_path)
    (cell,) = column(opened(tmp_path), STATEMENTS, "created")
    assert (cell.is_date, cell.number_format) == (True, "yyyy-mm-dd")
    run(world, tmp_path, names=True)
    (cell,) = column(opened(tmp_path), STATEMENTS, "created")
    assert cell.value == world.project.value("SELECT created_at FROM statement")


def test_each_sheet_has_a_head_that_stays_and_filters(sets):
    for sheet in opened(sets).worksheets[1:]:
        assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", sheet.dimensions)
        assert all(sheet.column_dimensions[cell.column_letter].width >= 10 for cell in sheet[1])


def test_quotations_are_wrapped_and_whole_articles_are_not(sets):
    book = opened(sets)
    assert {cell.alignment.wrap_text for cell in column(book, STATEMENTS, "evidence")} == {True}
    assert {cell.alignment.wrap_text for cell in column(book, ARTICLES, "text")} == {None}
    assert {cell.number_format for cell in column(book, STATEMENTS, "claim")} == {"@"}


def test_the_first_sheet_says_how_it_was_made_and_what_every_column_holds(world, tmp_path):
    run(world, tmp_path, "csv")
    options = {"with_text": False, "since": "2020-01-01", "names": True, "coders": ("Ana",)}
    run(world, tmp_path, **options)
    book = opened(tmp_path)
    rows = [[unescaped(cell) for cell in row if cell is not None] for row in book.worksheets[0].values]
    assert book.sheetnames == ["README", *(table.name for table in TABLES)]
    assert rows[0] == ["Standfirst export set: Rents 2024"]
    assert rows[1] == [f"Exported on {date.today().isoformat()}, codebook version 2."]
    assert ["Coders: Ana (by name)."] in rows
    assert any(row and str(row[0]).startswith("Only statements and answers made or changed since 2020") for row in rows)
    assert any(row and "SHA-256 stands in the sheet articles" in str(row[0]) for row in rows)
    begin = rows.index(["Reading the sheets"]) + 1
    assert rows[begin : begin + len(READING)] == [[line] for line in READING]
    heads = [["sheet", "rows", "holds"], ["sheet", "column", "type", "holds"]]
    assert [row for row in rows if row[:1] == ["sheet"]] == heads
    assert ["articles", 1, ARTICLES.meaning] in rows
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text("utf-8"))
    told = [
        [resource["name"], field["name"], field["type"], field["description"]]
        for resource in package["resources"]
        for field in resource["schema"]["fields"]
    ]
    assert [row for row in rows if len(row) == 4][1:] == told


def test_a_long_text_goes_on_elsewhere_and_that_is_said(world, tmp_path):
    (added,) = add_articles(world.project, [NewArticle("y" * 40_000), NewArticle("z" * 70_000)])[:1]
    done = run(world, tmp_path)
    assert done.remarks == ("2 texts are longer than a cell can be: they go on in the sheet “continued”.",)
    book = opened(tmp_path)
    uid = world.project.value("SELECT uuid FROM article WHERE id = ?", added.article_id)
    rows = list(book[CONTINUED.name].values)
    assert rows[1] == ("articles", 3, uid, "text", 2, "y" * (40_000 - LONGEST))
    assert [(row[1], row[4], len(row[5])) for row in rows[2:]] == [(4, 2, LONGEST), (4, 3, 70_000 - 2 * LONGEST)]
    assert not any(cell.quotePrefix for cell in column(book, ARTICLES, "text"))
    yellow = [cell.fill.fgColor.rgb for cell in column(book, ARTICLES, "text")]
    assert yellow == ["00000000", "FFFBE9B7", "FFFBE9B7"]
    assert any(row[0] == CONTINUED.name and row[1] == 3 for row in book["README"].values)


def test_a_formula_that_is_cut_is_a_text_too(full, tmp_path):
    run(full, tmp_path)
    cell = column(opened(tmp_path), ARTICLES, "text")[1]
    assert (cell.value[:2], cell.data_type, cell.quotePrefix, cell.fill.fgColor.rgb) == ("=y", "s", True, "FFFBE9B7")


def test_what_has_room_is_not_remarked_on(world, tmp_path):
    assert run(world, tmp_path).remarks == ()
    assert CONTINUED.name not in opened(tmp_path).sheetnames


def test_a_table_with_too_many_rows_goes_on_in_another_sheet(ugly, tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx_cells, "ROWS", 11)
    run(ugly, tmp_path, "csv")
    done = run(ugly, tmp_path)
    assert "“articles” has more rows than a sheet can have: it goes on in “articles 2”, “articles 3”." in done.remarks
    book = opened(tmp_path)
    assert [book[name].max_row for name in ("articles", "articles 2", "articles 3")] == [11, 11, 6]
    assert [book[name].auto_filter.ref for name in ("articles", "articles 3")] == ["A1:P11", "A1:P6"]
    written = WrittenBook(tmp_path / "out.xlsx")
    for table in (ARTICLES, STATEMENTS):
        assert list(written.read(table)) == of_csv(tmp_path, table)[1:]
    assert ("articles 2", 10, ARTICLES.meaning) in [(r[0], r[1], r[3]) for r in book["README"].values]


def changed(path: Path, sheet: str, old: str, new: str) -> None:
    """Put other words into a sheet, as a disk that errs might."""
    member = f"xl/worksheets/sheet{WrittenBook(path).names.index(sheet) + 1}.xml"
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    assert old.encode() in parts[member]
    parts[member] = parts[member].replace(old.encode(), new.encode(), 1)
    with zipfile.ZipFile(path, "w") as book:
        for name, part in parts.items():
            book.writestr(name, part)


@pytest.fixture
def full(world: World) -> World:
    """Every table has a row, and one article is longer than a cell."""
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref, [2])
    coding.set_stance(project, ana, world.first.ref, Stance.OPPOSE)
    coding.set_answer(project, ana, world.first.ref, 2, "cost")
    work.set_progress(project, ana, world.article, work.Progress.FINISHED, "breaks off", gaps=1)
    work.assign(project, world.lead, "First", [world.article], [ana.coder_id])
    findings.mark_seen(project, ana, {items(project, ana, world.article)[1].suggestion_id or 0: None})
    add_articles(project, [NewArticle("=" + "y" * 40_000, "Long")])
    return world


@pytest.mark.parametrize(
    ("sheet", "old", "new"),
    [
        ("articles", "families", "farmers"), ("statements", "families", "farmers"),
        ("spans", "families", "farmers"), ("answers", ">cost<", ">fair<"), ("actors", ">Rosa", ">Rose"),
        ("codebook", ">Zoning<", ">Zones<"), ("assignments", ">First<", ">Last<"),
        ("batches", ">First<", ">Last<"),
        ("progress", ">breaks off<", ">breaks<"), ("drafts", "<v>0.95</v>", "<v>0.94</v>"),
        ("outcomes", ">seen<", ">folded<"), ("mentions", ">PERSON<", ">ORG<"),
        ("mentions", "<t>label</t>", "<t>labels</t>"), ("continued", "yyyy", "yyyz"),
        ("continued", "<v>3</v>", "<v>4</v>"), ("spans", "<v>", "<v>1"),
        ("statements", 't="inlineStr"', 't="inlineStr'),
    ],
)  # fmt: skip
def test_a_cell_that_differs_from_the_project_is_noticed(full, tmp_path, sheet, old, new):
    dataset = gather(full.project, ExportOptions("xlsx", tmp_path / "out.xlsx"), FORM)
    path = tmp_path / "set"
    list(FORM.write(dataset, path))
    assert list(FORM.check(dataset, path))
    changed(path, sheet, old, new)
    where = "articles" if sheet == CONTINUED.name else sheet  # a piece of a text is missed where that is put together
    with pytest.raises(ExportDisagrees, match=f"^{where}, read again, is not what the project holds"):
        list(FORM.check(dataset, path))


def test_a_file_that_breaks_off_is_noticed(full, tmp_path):
    dataset = gather(full.project, ExportOptions("xlsx", tmp_path / "out.xlsx"), FORM)
    list(FORM.write(dataset, tmp_path / "set"))
    (tmp_path / "set").write_bytes((tmp_path / "set").read_bytes()[:-500])
    with pytest.raises(ExportDisagrees):
        list(FORM.check(dataset, tmp_path / "set"))


def test_a_workbook_that_a_script_has_saved_is_left_alone(world, tmp_path):
    run(world, tmp_path)
    assert FORM.is_earlier(tmp_path / "out.xlsx")
    book = opened(tmp_path)
    book["statements"]["A9"] = "my sums"
    book.save(tmp_path / "out.xlsx")
    with pytest.raises(NotAllowed, match="no earlier export"):
        run(world, tmp_path)
    assert opened(tmp_path)["statements"]["A9"].value == "my sums"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_workbook_that_a_spreadsheet_has_saved_is_left_alone(world, tmp_path):
    run(world, tmp_path)
    as_excel, profile = "xlsx:Calc MS Excel 2007 XML", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    ran = ["soffice", profile, "--headless", "--convert-to", as_excel, "--outdir", tmp_path / "saved"]
    subprocess.run([*ran, tmp_path / "out.xlsx"], capture_output=True, check=True)
    (tmp_path / "saved" / "out.xlsx").replace(tmp_path / "out.xlsx")
    assert not FORM.is_earlier(tmp_path / "out.xlsx")


def test_only_a_workbook_of_ours_is_an_earlier_one(tmp_path):
    write(tmp_path / "other.xlsx", ["Standfirst export set: x", "", "", "", None, None])
    assert not FORM.is_earlier(tmp_path / "other.xlsx")
    assert not FORM.is_earlier(tmp_path)
    assert not FORM.is_earlier(tmp_path / "none.xlsx")
    with zipfile.ZipFile(tmp_path / "zip", "w") as file:
        file.writestr("a", "b")
    assert not FORM.is_earlier(tmp_path / "zip")


def test_wherever_it_is_stopped_nothing_is_left(full, tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx_writing, "TICK", 0.0)  # so that the workbook is put together in many steps
    steps = sum(1 for _ in export(full.project, ExportOptions("xlsx", tmp_path / "whole.xlsx")))
    for stop in range(1, min(steps, 8)):
        job = export(full.project, ExportOptions("xlsx", tmp_path / "out.xlsx"))
        for _ in range(stop):
            next(job)
        job.close()
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith("out")] == []


def test_putting_it_together_can_be_stopped(tmp_path):
    stopped = []

    def closing() -> None:
        try:
            while True:
                book._outlet.write(b"x")
        except InterruptedError:
            stopped.append(True)
            raise

    with Book(tmp_path / "any.xlsx", "Things") as book:
        book.sheet(TABLE)
        book._book.close = closing
        work = book.put_together()
        next(work)
        work.close()
    assert stopped == [True]
    assert [path.name for path in tmp_path.iterdir()] == ["any.xlsx"], "nothing but the file lies there"


def test_a_disk_that_is_full_at_the_very_end_is_said_and_leaves_nothing(full, tmp_path, monkeypatch):
    def fails(outlet: object, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(xlsx_writing._Outlet, "write", fails)
    with pytest.raises(CannotWrite, match=r"out.xlsx could not be written \(No space left on device\)"):
        run(full, tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("out")] == []


def test_it_can_be_stopped_between_rows_that_follow_no_articles(full, tmp_path, monkeypatch):
    monkeypatch.setattr(xlsx_set, "ROWS_AT_ONCE", 4)
    monkeypatch.setattr(csv_check, "ROWS_AT_ONCE", 4)
    dataset = gather(full.project, ExportOptions("xlsx", tmp_path / "out.xlsx"), FORM)
    written = list(FORM.write(dataset, tmp_path / "set"))
    book = WrittenBook(tmp_path / "set")
    stops = sum(len(list(book.read(table))) // 4 for table, _ in BY_THEMSELVES)
    assert written[: stops + 1] == [*[0] * stops, 2]
    checked = list(FORM.check(dataset, tmp_path / "set"))
    assert checked[-1] == 2
    assert checked.count(0) >= stops > 0


def test_the_library_is_loaded_only_by_who_writes_a_workbook():
    program = "import sys, corpus.exporting.formats, corpus.commands.export; print('xlsxwriter' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
