"""Each command as it is typed: what it prints where, and its exit code."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.commands.evaluate import FIGURES
from corpus.readers.registry import READERS
from models import codebook
from models.articles import article_ids
from models.file import open_project, user_name
from models.findings import Reading, store_reading
from models.history import history
from models.people import coders, machine
from tests.corpus.brought import package
from tests.corpus.exporting.test_formats import TOY

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"


def test_new_makes_a_project_with_a_codebook_in_somebodys_name(shell):
    assert shell("new", "rents", "--title", "Rents", "--codebook", str(SAMPLE / "codebook.yaml"), "--coder", "Ana") == 0
    assert (shell.out, shell.err) == ("Made rents.standfirst.\n", "")
    with open_project(Path("rents.standfirst")) as made:
        assert made.title == "Rents"
        assert len(codebook.load(made).claims) == 26
        assert [c.name for c in coders(made)] == ["Ana"]
        assert "codebook.yaml" in history(made)[0].sentence
    assert shell("new", "rents") == 1
    assert "exists already" in shell.err


def test_new_with_a_broken_codebook_makes_nothing(shell):
    shell.write("bad.yaml", "title: x\nclaims: 3\n")
    assert shell("new", "rents", "--codebook", "bad.yaml") == 1
    assert "line 2" in shell.err
    assert not Path("rents.standfirst").exists()


def test_import_reports_every_input(project):
    assert project("import", "p.standfirst", "in", "none.txt", "--json", "--report", "report.csv") == 0
    found = json.loads(project.out)
    assert [(r["path"], r["imported"], r["duplicates"], r["skipped"]) for r in found] == [
        (str(Path("in/a.txt")), 0, 1, 0), (str(Path("in/b.txt")), 0, 1, 0), ("none.txt", 0, 0, 1),
    ]  # fmt: skip
    assert list(found[0]) == [
        "path", "kind", "encoding", "declared", "found", "imported", "duplicates", "skipped", "issues",
    ]  # fmt: skip
    with Path("report.csv").open(encoding="utf-8", newline="") as file:
        assert [row["path"] for row in csv.DictReader(file)] == [r["path"] for r in found]


def test_import_says_what_came_in_and_what_is_to_know(project):
    project.write("table.csv", "story,where\nOne text here,Alden\n,Alden\n")
    assert project("import", "p.standfirst", "table.csv", "--map", "text=story", "--dry-run", "--quiet") == 0
    assert "would be imported" in project.out
    assert project.err == ""
    assert project("import", "p.standfirst", "table.csv", "--map", "text=story") == 0
    assert "1 article found in 1 input: 1 imported, 0 already here. 1 skipped." in project.out
    assert "Importing articles" in project.err


def test_import_of_nothing_fails(project):
    assert project("import", "p.standfirst", "none.txt") == 1
    assert project.err.splitlines()[-1] == "No article was found in none.txt."


@pytest.mark.parametrize("argument", ["--map=headlin=x", "--map=text"])
def test_import_refuses_what_makes_no_sense(project, argument):
    assert project("import", "p.standfirst", "in", argument) == 1
    assert len(project.err.splitlines()) == 1


def test_prehighlight_reads_each_article_once(project):
    assert project("prehighlight", "p.standfirst", "--pipeline", "blank", "--workers", "1") == 0
    assert project.out == "2 articles read.\n"
    assert project("prehighlight", "p.standfirst", "--pipeline", "blank") == 0
    assert project.out == "No article was left to read.\n"


def test_prehighlight_says_that_the_reader_has_changed(project):
    with open_project(Path("p.standfirst")) as opened:
        earlier = machine(opened, "blank", "3.8/earlier")
        for article_id in article_ids(opened):
            store_reading(opened, earlier.id, article_id, Reading())
    assert project("prehighlight", "p.standfirst", "--pipeline", "blank", "--workers", "1") == 0
    assert project.out == "2 articles read, 2 of them anew, as the reader has changed.\n"
    assert "2 articles are read anew, as the reader has changed" in project.err


def test_prehighlight_of_json_lines_needs_no_project(shell):
    shell.write("in.jsonl", '{"id": "a", "text": "“Rents must fall,” Rosa Lind said."}\nno json\n')
    assert shell("prehighlight", "--jsonl", "in.jsonl", "out.jsonl", "--pipeline", "blank", "--workers", "1") == 0
    assert shell.out == "1 text read.\n"
    assert "Line 2" in shell.err
    row = json.loads(Path("out.jsonl").read_text("utf-8"))
    assert {"id", "mentions", "attributions"} <= set(row)


def test_prehighlight_says_what_is_missing(project):
    assert project("prehighlight", "p.standfirst", "--pipeline", "no_such_pipeline") == 1
    assert "no_such_pipeline" in project.err.splitlines()[-1]
    assert project("prehighlight") == 1
    assert "Name a project" in project.err


def test_search_prints_a_table_or_json(project):
    assert project("search", "p.standfirst", "rents", "rise") == 0
    assert "Rents rise" in project.out
    assert project("search", "p.standfirst", "rents", "--json", "--best-first") == 0
    assert [hit["published"] for hit in json.loads(project.out)] == ["2024-05-14"]
    assert project("search", "p.standfirst", "turbine") == 0
    assert project.out == "No article has turbine.\n"


def test_export_writes_the_dataset(project):
    assert project("export", "p.standfirst", "--to", "csv", "--out", "data") == 0
    assert project.out == "0 statements of 2 articles exported to data.\n"
    assert (project.folder / "data" / "README.md").is_file()
    assert project("export", "p.standfirst", "--to", "jsonl", "--out", "data.jsonl", "--no-text") == 0
    assert [json.loads(line)["text"] for line in Path("data.jsonl").read_text("utf-8").splitlines()] == ["", ""]
    assert project("export", "p.standfirst", "--to", "csv", "--out", "in") == 1
    assert "no earlier export" in project.err.splitlines()[-1]
    assert project("export", "p.standfirst", "--to", "csv", "--out", "x", "--coder", "C09") == 1


def test_an_export_says_what_goes_on_elsewhere(project):
    project.write("long.txt", "y" * 40_000)
    assert project("import", "p.standfirst", "long.txt") == 0
    assert project("export", "p.standfirst", "--to", "xlsx", "--out", "data.xlsx") == 0
    assert project.out.splitlines() == [
        "0 statements of 3 articles exported to data.xlsx.",
        "1 text is longer than a cell can be: it goes on in the sheet “continued”.",
    ]


def test_an_option_of_a_format(project):
    assert project("export", "p.standfirst", "--to", "csv", "--out", "data", "--option", "bom=no") == 0
    assert Path("data/articles.csv").read_bytes().startswith(b"article_")
    assert project("export", "p.standfirst", "--to", "csv", "--out", "data", "--option", "bom=perhaps") == 1
    assert project.err.splitlines()[-1] == "The option bom can't be “perhaps”. Write bom=yes|no."


def test_wrong_words_for_formats_are_wrong_usage(project):
    assert project("export", "p.standfirst", "--to", "spss", "--out", "data") == 2
    assert "Choose one of: csv, jsonl, spreadsheet, xlsx." in project.err
    assert project("import", "p.standfirst", "in", "--as", "word") == 2
    assert f"The kinds are {', '.join(reader.kind for reader in READERS)}." in project.err


def test_formats_are_listed(shell, tmp_path):
    assert shell("formats") == 0
    assert "export --to  csv" in shell.out
    points = "toy = brings_things:toy\ngone = brings_things:nothing"
    (tmp_path / "package").mkdir()
    with package(tmp_path / "package", TOY, exporters=points):
        assert shell("formats", "--json") == 0
        assert "“gone” of the package brings 1.2 can't be loaded" in shell.err
        rows = {(row["way"], row["kind"]): row for row in json.loads(shell.out)}
        assert list(rows) == [
            *(("in", reader.kind) for reader in READERS),
            ("out", "csv"), ("out", "jsonl"), ("out", "spreadsheet"), ("out", "xlsx"), ("out", "toy"),
        ]  # fmt: skip
        assert rows["out", "toy"] == {
            "way": "out", "kind": "toy", "label": "Toy (only how many articles there are)", "package": "brings 1.2",
            "fields": [], "options": ["sign=any text"],
        }  # fmt: skip
        assert rows["in", "table"]["fields"][:2] == ["text", "headline"]
        assert shell("new", "p") == 0
        assert shell("export", "p.standfirst", "--to", "toy", "--out", "out") == 0
        assert shell.out.splitlines()[-1] == "0 statements have no place in a toy."


def test_codebook_goes_out_and_comes_in(project):
    assert project("codebook", "import", "p.standfirst", str(SAMPLE / "codebook.yaml")) == 0
    assert project.out == "The codebook is version 2 now.\n"
    assert project("codebook", "export", "p.standfirst", "out.yaml") == 0
    assert project("codebook", "import", "p.standfirst", "out.yaml") == 0
    assert project.out == "The codebook says this already.\n"
    with open_project(Path("p.standfirst")) as made:
        assert [c.name for c in coders(made)] == [user_name()]


def test_check_says_that_all_is_well_or_what_is_not(project):
    assert project("check", "p.standfirst") == 0
    assert project.out == "All is well with p.standfirst.\n"
    with closing(sqlite3.connect("p.standfirst")) as database:
        kept = database.execute("SELECT sql FROM sqlite_master WHERE name = 'article_text_is_frozen'").fetchone()[0]
        for sql in ("DROP TRIGGER article_text_is_frozen", "UPDATE article SET text = 'changed' WHERE id = 1", kept):
            database.execute(sql)
        database.commit()
    assert project("check", "p.standfirst", "--json") == 1
    assert any("frozen" in sentence for sentence in json.loads(project.out))
    assert "Something is off" in project.err.splitlines()[-1]


def test_reading_commands_work_while_somebody_codes(project):
    with open_project(Path("p.standfirst"), user="Ana"):
        assert project("search", "p.standfirst", "rents") == 0
        assert project("export", "p.standfirst", "--to", "csv", "--out", "data") == 0
        assert project("backup", "p.standfirst", "copy.standfirst") == 0
        assert project("check", "p.standfirst") == 0
        assert "Ana" in project.err
        assert project("import", "p.standfirst", "in") == 1
        assert "Ana" in project.err
    assert project("check", "copy.standfirst") == 0


def test_backup_never_overwrites(project):
    assert project("backup", "p.standfirst", "p.standfirst") == 1
    assert "exists already" in project.err


def test_evaluate_prints_figures(shell):
    cited = {"source": [[6, 8]], "cue": [[9, 13]], "content": [[1, 3]]}
    shell.write("gold.jsonl", json.dumps({"id": 1, "text": "“No,” he said.", "attributions": [cited]}))
    assert shell("evaluate", "gold.jsonl", "gold.jsonl") == 0
    assert "100.0" in shell.out
    assert shell("evaluate", "gold.jsonl", "gold.jsonl", "--json") == 0
    assert json.loads(shell.out)["figures"]["content"]["f1"] == 1.0
    assert shell("evaluate", "gold.jsonl", "none.jsonl") == 1
    shell.write("textless.jsonl", '{"id": 1, "attributions": []}')
    assert shell("evaluate", "textless.jsonl", "gold.jsonl") == 1
    assert "has no text" in shell.err


def test_figures_are_named_in_the_language_of_who_reads_and_by_their_keys_in_json(shell, marked):
    cited = {"source": [[6, 8]], "cue": [[9, 13]], "content": [[1, 3]], "speaker": "Ivo Brandt"}
    mention = {"start": 6, "end": 8, "label": "PERSON"}
    gold = {"id": 1, "text": "“No,” he said.", "attributions": [cited], "mentions": [mention]}
    shell.write("gold.jsonl", json.dumps(gold))
    assert shell("evaluate", "gold.jsonl", "gold.jsonl", "--json") == 0
    names = set(json.loads(shell.out)["figures"])
    assert names == {*FIGURES, "mention PERSON"}
    assert shell("evaluate", "gold.jsonl", "gold.jsonl") == 0
    assert {line.split("  ")[0] for line in shell.out.splitlines()[1:-2]} == {marked + name for name in names}


def test_formats_are_named_in_the_language_of_who_reads_and_in_english_in_json(shell, marked):
    assert shell("formats", "--json") == 0
    labels = {row["label"] for row in json.loads(shell.out)}
    assert not any(label.startswith(marked) for label in labels)
    assert shell("formats") == 0
    assert all(marked + label in shell.out for label in labels)
