"""The tables of a CSV set, cell by cell."""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import replace

import pytest

from corpus.exporting.csv_check import Written, compare
from corpus.exporting.csv_contents import TABLES
from corpus.exporting.csv_tables import ACTORS, ANSWERS, ARTICLES, CODEBOOK, SPANS, STATEMENTS
from corpus.exporting.dataset import ExportDisagrees, ExportOptions, gather
from corpus.exporting.exporter import export
from corpus.exporting.formats import FORMATS
from corpus.exporting.pairing import paired
from corpus.exporting.table import Table
from corpus.progress import finish
from models import codebook, coding, file, work
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles, article
from models.codebook import Claim, Codebook, Target, Variable
from models.coding import Role, Stance, items, statement
from models.datasets import Coding
from models.findings import ActorKind
from tests.conftest import CODEBOOK as BOOK
from tests.conftest import TEXT, World, code, span_of
from tests.corpus.exporting.tables import rows


@pytest.fixture
def folder(world: World, tmp_path):
    """A statement with two claims, two claimants, two pieces of evidence, after an emoji and with odd words."""
    project, ana = world.project, world.ana
    made = coding.create(project, ana, world.article, [span_of("The cap"), span_of("He offered no figures.")])
    ref = next(i for i in items(project, ana, world.article) if i.statement_id == made.made("statement")).ref
    coding.set_actors(project, ana, ref, [ActorSpec("Voss"), ActorSpec("Rosa Lind", title="Mayor")])
    coding.set_actors(project, ana, ref, [ActorSpec("Alden", ActorKind.PLACE)], Role.OBJECT)
    coding.set_claims(project, ana, ref, [2, 3])
    coding.set_stance(project, ana, ref, Stance.OPPOSE)
    voss = next(a.actor_id for a in statement(project, made.made("statement")).claimants)
    coding.set_strength(project, ana, ref, -2, (voss, 1))
    coding.set_explicit(project, ana, ref, False)
    coding.set_memo(project, ana, ref, '=HYPERLINK(1)\nsecond line, “quoted” "so"')
    coding.set_answer(project, ana, ref, 2, "cost")
    work.set_article_answer(project, ana, world.article, 1, "rents")
    work.set_progress(project, ana, world.article, work.Progress.FINISHED)
    add_articles(project, [NewArticle("@home and away", "-2 degrees", metadata={"desk": "=1"})])
    finish(export(project, ExportOptions("csv", tmp_path / "out")))
    return tmp_path / "out"


def test_a_statement_fills_a_row_for_each_claim_and_stance(folder):
    found = rows(folder, STATEMENTS)
    assert [(r["claim"], r["actor"], r["target"], r["stance"], r["strength"]) for r in found] == [
        ("c1.1", "Voss", "cap", "oppose", "-2"),
        ("c1.1", "Rosa Lind", "cap", "oppose", ""),
        ("c1.2", "Voss", "cap", "oppose", "-2"),
        ("c1.2", "Rosa Lind", "cap", "oppose", ""),
    ]
    assert len({r["statement_uid"] for r in found}) == 1
    first = found[0]
    start = TEXT.index("The cap")
    assert first["evidence"] == "The cap […] He offered no figures."
    assert (int(first["evidence_start"]), int(first["evidence_end"])) == (start, start + 7)
    assert (first["claimants"], first["objects"], first["addressees"]) == ("Voss; Rosa Lind", "Alden", "")
    assert (first["coder"], first["explicit"], first["draft"]) == ("C01", "FALSE", "")
    assert first["memo"].startswith("=HYPERLINK(1)\n")
    assert len(first["created"]) == len("2026-01-01")


def test_spans_count_code_points_and_utf16_units(folder):
    found = rows(folder, SPANS)
    assert [r["text"] for r in found] == ["The cap", "He offered no figures."]
    for row in found:
        assert TEXT[int(row["start"]) : int(row["end"])] == row["text"]
        units = TEXT.encode("utf-16-le")[2 * int(row["utf16_start"]) : 2 * int(row["utf16_end"])]
        assert units.decode("utf-16-le") == row["text"]


def test_text_is_as_the_project_holds_it(folder):
    raw = (folder / "statements.csv").read_bytes().decode("utf-8")
    assert '"=HYPERLINK(1)\nsecond line' in raw
    assert ",-2,FALSE," in raw
    raw = (folder / "articles.csv").read_bytes().decode("utf-8")
    assert "@home and away\r\n" in raw
    assert ",-2 degrees," in raw
    (row,) = (row for row in rows(folder, ARTICLES) if row["text"].startswith("@"))
    assert row["text"] == "@home and away"


def test_for_spreadsheets_text_is_guarded_and_numbers_are_not(folder, world, tmp_path):
    finish(export(world.project, ExportOptions("spreadsheet", tmp_path / "sheets")))
    raw = (tmp_path / "sheets" / "statements.csv").read_bytes().decode("utf-8")
    assert raw.startswith("\ufeffstatement_uid,")
    assert "\"'=HYPERLINK(1)\n" in raw
    assert ",-2,FALSE," in raw
    raw = (tmp_path / "sheets" / "articles.csv").read_bytes().decode("utf-8-sig")
    assert "'@home and away\r\n" in raw
    assert ",'-2 degrees," in raw
    assert "has an apostrophe before it" in (tmp_path / "sheets" / "README.md").read_text("utf-8")
    assert rows(tmp_path / "sheets", ARTICLES, is_guarded=True) == rows(folder, ARTICLES)


def test_articles_actors_answers_and_codebook(folder, world):
    first, second = rows(folder, ARTICLES)
    assert (first["text"], first["finished_by"], first["metadata"]) == (TEXT, "C01", "")
    assert hashlib.sha256(first["text"].encode()).hexdigest() == first["sha256"]
    assert (second["text"], second["headline"], second["metadata"]) == (
        "@home and away",
        "-2 degrees",
        '{"desk": "=1"}',
    )
    assert [(r["name"], r["title"], r["statements"]) for r in rows(folder, ACTORS)] == [
        ("Alden", "", "1"), ("Rosa Lind", "Mayor", "1"), ("Voss", "", "1"),
    ]  # fmt: skip
    assert [(r["variable"], r["value"], bool(r["statement_uid"])) for r in rows(folder, ANSWERS)] == [
        ("main", "rents", False),
        ("why", "cost", True),
    ]
    kinds = [(r["kind"], r["key"]) for r in rows(folder, CODEBOOK)]
    assert ("claim", "c1.1") in kinds
    assert ("rule", "r1") in kinds
    assert article(world.project, world.article).uuid == first["article_uid"]


def test_the_readme_has_every_column_and_the_hash_of_every_file(folder):
    readme = (folder / "README.md").read_text("utf-8")
    for table in TABLES:
        assert hashlib.sha256((folder / table.file).read_bytes()).hexdigest() in readme
        for column in table.columns:
            assert f"| `{column.name}` |" in readme


def test_without_text_there_are_positions_and_hashes_only(folder, world):
    finish(export(world.project, ExportOptions("csv", folder, with_text=False)))
    whole = "".join(path.read_text("utf-8") for path in folder.iterdir())
    for words in ("The cap would", "He offered", "@home"):
        assert words not in whole
    assert rows(folder, STATEMENTS)[0]["evidence_spans"].startswith("[")
    assert rows(folder, ARTICLES)[0]["sha256"]


# Scripts name these columns; those with a star are text, in which a spreadsheet could find a formula.
COLUMNS = {
    "articles": "article_uid article headline* outlet* date byline* place* url* language* origin* words sha256 "
    "metadata* finished_by* nothing_codable_by* text*",
    "statements": "statement_uid article_uid date outlet* headline* coder* layer* codebook_version claim_uid claim* "
    "claim_label* actor_uid actor* actor_kind actor_title* target_uid target* proposition* stance strength "
    "explicit source_mode claimants* addressees* objects* evidence* evidence_start evidence_end evidence_spans "
    "certainty draft memo* created",
    "spans": "span_uid statement_uid article_uid role start end utf16_start utf16_end text*",
    "actors": "actor_uid name* kind title* note* aliases* statements",
    "codebook": "codebook_version uid kind key* parent* label* definition* include* exclude* examples* keywords* "
    "target* level type options* required retired",
    "answers": "answer_uid article_uid statement_uid coder* variable_uid variable* label* value*",
    "batches": "batch_uid batch* made articles readings batch_note* plan* codebook_version frozen_as*",
    "assignments": "assignment_uid batch* batch_note* position article_uid coder* drafts_shown batch_uid shared",
    "progress": "progress_uid article_uid coder* state gaps reason*",
    "drafts": "draft_uid article_uid machine* machine_version* kind source_mode speaker* speaker_kind confidence "
    "speaker_confidence codability spans latest",
    "outcomes": "draft_uid coder* outcome claim_uid reason* decided",
    "mentions": "mention_uid article_uid start end label name* confidence",
}


def test_the_columns_are_those_that_were_promised(folder):
    readme = (folder / "README.md").read_text("utf-8")
    assert {table.name: " ".join(c.name + "*" * c.is_text for c in table.columns) for table in TABLES} == COLUMNS
    for table in TABLES:
        head = (folder / f"{table.name}.csv").read_bytes().split(b"\r\n")[0]
        assert head == COLUMNS[table.name].replace("*", "").replace(" ", ",").encode()
        for column in table.columns:
            text = "text" if column.is_text else ""
            assert f"| `{column.name}` | {column.type} | {column.meaning} | {text} |" in readme


def test_a_statement_with_what_it_must_have_alone_has_one_row_of_empty_cells(world, tmp_path):
    code(world.project, world.ana, world.article, [span_of("ALDEN")])
    item = next(i for i in items(world.project, world.ana, world.article) if i.statement_id)
    coding.set_confidence(world.project, world.ana, item.ref, 3)
    finish(export(world.project, ExportOptions("csv", tmp_path / "out")))
    (row,) = rows(tmp_path / "out", STATEMENTS)
    empty = {name for name, cell in row.items() if not cell}
    assert empty == {
        "actor_title", "target_uid", "target", "proposition", "stance", "strength", "explicit", "addressees",
        "objects", "draft", "memo",
    }  # fmt: skip
    assert (row["evidence"], row["evidence_spans"], row["certainty"]) == ("ALDEN", "[0,5)", "3")
    assert (row["date"], row["outlet"], row["headline"], row["layer"], row["codebook_version"]) == (
        "2024-05-14", "Alden Post", "Council weighs cap", "codings", "2",
    )  # fmt: skip


def test_an_article_gives_all_that_is_known_of_it(world, tmp_path):
    whole = NewArticle(
        "Rents rose.", "Rents", "Post", None, "By Ina", "Alden", "http://a.b", "de", "a.zip/b.txt", {"ü": "x"}
    )
    (added,) = add_articles(world.project, [whole])
    work.set_progress(world.project, world.ana, added.article_id, work.Progress.NOTHING)
    work.set_progress(world.project, world.ben, added.article_id, work.Progress.FINISHED)
    finish(export(world.project, ExportOptions("csv", tmp_path / "out")))
    row = rows(tmp_path / "out", ARTICLES)[1]
    del row["article_uid"], row["sha256"]
    assert list(row.values()) == [
        "2", "Rents", "Post", "", "By Ina", "Alden", "http://a.b", "de", "a.zip/b.txt", "2", '{"ü": "x"}', "C02", "C01",
        "Rents rose.",
    ]  # fmt: skip


def test_the_codebook_is_there_row_by_row(world, tmp_path):
    claims = (
        Claim("1", "Rents", "What homes cost.", ("a", "b"), ("c",), ("d", "e"), ("f",), target="cap"),
        Claim("1.1", "Caps", parent="1", retired=True),
    )
    variables = (Variable("main", "Main issue", "article", "choice", ("rents", "zoning"), "What it is about."),)
    codebook.replace(
        world.project,
        world.lead,
        Codebook("Rents", "", ("One.", "Two."), claims, (Target("cap", "Cap!", "A cap."),), variables),
    )
    finish(export(world.project, ExportOptions("csv", tmp_path / "out")))
    found = rows(tmp_path / "out", CODEBOOK)
    kept = [row for row in found if row["retired"] == "FALSE" or row["key"] == "c1.1"]
    filled = [
        {name: cell for name, cell in row.items() if cell and name not in ("uid", "codebook_version")} for row in kept
    ]
    assert {row["codebook_version"] for row in found} == {"3"}, "nothing was coded under another version"
    assert filled == [
        {"kind": "claim", "key": "c1", "label": "Rents", "definition": "What homes cost.", "include": "a\nb",
         "exclude": "c", "examples": "d\ne", "keywords": "f", "target": "cap", "retired": "FALSE"},
        {"kind": "claim", "key": "c1.1", "parent": "c1", "label": "Caps", "retired": "TRUE"},
        {"kind": "target", "key": "cap", "label": "Cap!", "definition": "A cap.", "retired": "FALSE"},
        {"kind": "variable", "key": "main", "label": "Main issue", "definition": "What it is about.",
         "level": "article", "type": "choice", "options": "rents\nzoning", "required": "FALSE", "retired": "FALSE"},
        {"kind": "rule", "key": "r1", "label": "One.", "retired": "FALSE"},
        {"kind": "rule", "key": "r2", "label": "Two.", "retired": "FALSE"},
    ]  # fmt: skip
    uids = dict(world.project.tuples("SELECT number, uuid FROM claim"))
    assert [row["uid"] for row in kept[:2]] == [uids["1"], uids["1.1"]]
    assert [row["uid"] for row in kept[-2:]] == ["", ""]


def test_every_version_that_something_was_coded_under_is_there_with_its_words(world, tmp_path):
    coding.accept(world.project, world.ana, world.first.ref, [4])
    renamed = tuple(replace(c, label="Zones") if c.number == "2" else c for c in BOOK.claims)
    codebook.replace(world.project, world.lead, replace(BOOK, claims=renamed))
    codebook.replace(world.project, world.lead, replace(BOOK, claims=renamed, rules=("More.",)))
    code(world.project, world.ben, world.article, [span_of("ALDEN")])
    finish(export(world.project, ExportOptions("csv", tmp_path / "out")))
    words = [
        (r["codebook_version"], r["label"], r["uid"]) for r in rows(tmp_path / "out", CODEBOOK) if r["key"] == "c2"
    ]
    uid = world.project.value("SELECT uuid FROM claim WHERE number = '2'")
    assert words == [("2", "Zoning", uid), ("4", "Zones", uid)]
    found = rows(tmp_path / "out", STATEMENTS)
    assert [(r["codebook_version"], r["claim_label"], r["claim_uid"]) for r in found] == [
        ("2", "Zoning", uid), ("4", "Zones", uid),
    ]  # fmt: skip


def test_versions_of_an_earlier_release_have_uids_too(world, tmp_path):
    coding.accept(world.project, world.ana, world.first.ref, [4])
    with world.project.transaction():
        world.project.execute("UPDATE codebook_version SET content = replace(content, '\"uid\"', '\"was\"')")
        (content,) = world.project.execute("SELECT content FROM codebook_version WHERE number = 2")[0]
        plain = json.loads(content)
        for kind in ("claims", "targets", "variables"):
            for thing in plain[kind]:
                del thing["was"]
        world.project.execute("UPDATE codebook_version SET content = ? WHERE number = 2", json.dumps(plain))
    codebook.replace(world.project, world.lead, replace(BOOK, rules=("More.",)))
    finish(export(world.project, ExportOptions("csv", tmp_path / "out")))
    found = rows(tmp_path / "out", CODEBOOK)
    assert {row["codebook_version"] for row in found} == {"2", "3"}
    assert all(row["uid"] for row in found if row["kind"] != "rule")


def test_articles_without_codings_do_not_hide_those_after_them(world, tmp_path):
    add_articles(world.project, [NewArticle("Nothing here."), NewArticle("Rents 😀 rose.")])
    code(world.project, world.ana, 3, [span_of("😀 rose", "Rents 😀 rose.")])
    finish(export(world.project, ExportOptions("csv", tmp_path / "out")))
    (row,) = rows(tmp_path / "out", SPANS)
    assert (row["start"], row["end"], row["utf16_start"], row["utf16_end"]) == ("6", "12", "6", "13")
    assert (row["text"], row["role"]) == ("😀 rose", "evidence")


def test_the_readme_has_a_table_for_the_files_and_one_for_each_of_them(folder):
    readme = (folder / "README.md").read_text("utf-8")
    assert "## Files\n\n| file | rows | holds | SHA-256 |\n|---|---|---|---|\n| `articles.csv` | 2 | " in readme
    first = "| `answer_uid` | string | the answer's identity |  |\n| `article_uid` | string | the article |  |\n"
    assert f"### answers.csv\n\n| column | type | holds | text |\n|---|---|---|---|\n{first}" in readme
    assert "\n## Columns\n\n### articles.csv\n" in readme


def test_the_readme_says_how_the_set_was_made(folder, world, tmp_path):
    readme = (folder / "README.md").read_text("utf-8")
    assert readme.startswith("# Standfirst export set: Rents 2024\n")
    assert "* Articles: 2. Statements: 1.\n" in readme
    assert "* Coders: C01, C02 (pseudonyms; times are given as days).\n* Layer: codings.\n\n## Files" in readme
    counts = {
        "articles": 2, "statements": 4, "spans": 2, "actors": 3, "codebook": 9, "answers": 2, "batches": 0,
        "assignments": 0, "progress": 1, "drafts": 2, "outcomes": 0, "mentions": 2,
    }  # fmt: skip
    for table, count in counts.items():
        assert f"| `{table}.csv` | {count} | " in readme
    options = ExportOptions("csv", tmp_path / "other", with_text=False, since="2020-01-01", names=True, coders=("Ana",))
    finish(export(world.project, options))
    readme = (tmp_path / "other" / "README.md").read_text("utf-8")
    assert "* Coders: Ana (by name).\n" in readme
    assert "* Only statements and answers made or changed since 2020-01-01" in readme
    assert "* Without the texts: " in readme


def test_an_empty_project_has_tables_without_rows(tmp_path):
    with file.create(tmp_path / "empty.standfirst", "Empty") as project:
        done = finish(export(project, ExportOptions("csv", tmp_path / "out")))
    readme = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert (done.articles, done.statements, done.begun) == (0, 0, 0)
    assert "* Coders: nobody yet (" in readme
    for table in TABLES:
        assert f"| `{table.file}` | 0 | " in readme


def rewrite(folder, table: Table, row: int, column: str, value: str) -> None:
    """Put another value into a cell of a table; row 1 is the first below the head."""
    path = folder / table.file
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = list(csv.reader(file))
    cells[row][table.at(column)] = value
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(cells)


@pytest.mark.parametrize(
    ("row", "column", "value"),
    [
        (1, "evidence", "The cap […] He offered no figure"),
        (4, "evidence", "The cap […] He offered no figure"),
        (1, "evidence_spans", "[85,92)"),
        (4, "evidence_spans", ""),
        (2, "evidence_start", "86"),
        (3, "evidence_end", "91"),
    ],
)
def test_evidence_that_changed_in_any_row_of_a_statement_is_noticed(folder, world, row, column, value):
    dataset = gather(world.project, ExportOptions("csv", folder), FORMATS["csv"])
    assert list(compare(dataset, Written(folder)))
    rewrite(folder, STATEMENTS, row, column, value)
    with pytest.raises(ExportDisagrees, match="the evidence of statement"):
        list(compare(dataset, Written(folder)))


@pytest.mark.parametrize(("column", "value"), [("evidence", "The cap"), ("evidence_spans", ""), ("evidence_end", "1")])
def test_evidence_without_the_text_is_held_against_its_positions_too(world, tmp_path, column, value):
    code(world.project, world.ana, world.article, [span_of("The cap")])
    options = ExportOptions("csv", tmp_path / "out", with_text=False)
    finish(export(world.project, options))
    rewrite(tmp_path / "out", STATEMENTS, 1, column, value)
    with pytest.raises(ExportDisagrees, match="the evidence of statement"):
        list(compare(gather(world.project, options, FORMATS["csv"]), Written(tmp_path / "out")))


@pytest.mark.parametrize(
    ("table", "column", "where"),
    [
        (ARTICLES, "article_uid", "row 2"),
        (ARTICLES, "sha256", "row 2"),
        (ARTICLES, "text", "the text of article 2"),
        (STATEMENTS, "statement_uid", "row 2"),
        (SPANS, "span_uid", "row 2"),
        (SPANS, "start", "row 2"),
        (SPANS, "end", "row 2"),
        (SPANS, "text", "the words of span"),
        (ACTORS, "note", "row 2"),
        (CODEBOOK, "label", "row 2"),
        (ANSWERS, "answer_uid", "row 2"),
        (ANSWERS, "value", "row 2"),
    ],
)
def test_a_cell_that_changed_is_noticed_in_its_row(folder, world, table, column, where):
    dataset = gather(world.project, ExportOptions("csv", folder), FORMATS["csv"])
    rewrite(folder, table, 2, column, "7")
    with pytest.raises(ExportDisagrees, match=f"{table.file}, read again, .*{where}"):
        list(compare(dataset, Written(folder)))


def test_another_first_line_is_noticed(folder, world):
    dataset = gather(world.project, ExportOptions("csv", folder), FORMATS["csv"])
    rewrite(folder, SPANS, 0, "role", "part")
    with pytest.raises(ExportDisagrees, match="its first line"):
        list(compare(dataset, Written(folder)))


def test_where_no_date_is_known_none_is_given(world, tmp_path):
    (added,) = add_articles(world.project, [NewArticle("Rents rose.")])
    code(world.project, world.ana, added.article_id, [span_of("Rents", "Rents rose.")])
    finish(export(world.project, ExportOptions("csv", tmp_path / "out")))
    assert [row["date"] for row in rows(tmp_path / "out", STATEMENTS)] == [""]
    assert [row["date"] for row in rows(tmp_path / "out", ARTICLES)] == ["2024-05-14", ""]


def coding_of(claims, positions):
    """A coding of which only its claims and positions matter."""
    return Coding(1, "u", 1, 1, 1, "", "", None, "", "", [], [], claims, positions, [])


@pytest.mark.parametrize(
    ("claims", "targets", "rows"),
    [
        ([1], [10], [(1, 10)]),
        ([1, 2], [10, 20], [(1, 10), (2, 20)]),  # each with the stance toward its own target
        ([1, 3], [10], [(1, 10), (3, 10)]),  # both go with the one target
        ([1, 2], [10], [(1, 10), (2, None)]),  # nothing was said toward the other's
        ([1], [20], [(1, 20)]),  # a person has chosen another target
        ([1, 4], [10, 20], [(1, 10), (4, 20)]),  # what goes with no target has the position that no claim brought
        ([4], [None], [(4, None)]),
    ],
)
def test_a_claim_has_the_stances_toward_its_own_target(claims, targets, rows):
    aims = {1: 10, 2: 20, 3: 10, 4: None}
    positions = [(7, target, "support", None, None) for target in targets]
    found = list(paired(coding_of(claims, positions), aims))
    assert [(claim, position[1]) for claim, position in found] == rows
    assert all(position[2] == ("support" if position[1] in targets else None) for _, position in found)
