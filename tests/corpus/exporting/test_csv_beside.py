"""What lies beside a CSV set, used as by somebody who has nothing else: types, loaders, citation."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

import frictionless
import pandas
import pytest
import yaml

from corpus.exporting.csv_contents import TABLES
from corpus.exporting.csv_tables import ARTICLES, STATEMENTS
from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import finish
from models import coding, findings, work
from models.articles import NewArticle, add_articles
from models.coding import Stance, items
from tests.conftest import World
from tests.corpus.exporting.tables import answer_more, rows


@pytest.fixture(params=["csv", "spreadsheet"])
def folder(request, world: World, tmp_path: Path) -> Path:
    """A set in which every table has rows, with words that a program might take for something else."""
    project, ana = world.project, world.ana
    (odd,) = add_articles(project, [NewArticle("NA\nnull", "NA", "1.10", language="na", metadata={"n": "1"})])
    coding.accept(project, ana, world.first.ref, [2])
    ref = world.first.ref
    coding.set_stance(project, ana, ref, Stance.OPPOSE)
    coding.set_strength(project, ana, ref, -2)
    coding.set_memo(project, ana, ref, "-1")
    coding.set_answer(project, ana, ref, 2, "cost")
    answer_more(world, ref)
    coding.reject(project, ana, items(project, ana, world.article)[1].ref)
    findings.mark_seen(project, world.ben, {1: (2, "words: rents")})
    work.assign(project, world.lead, "First", [world.article, odd.article_id], [ana.coder_id])
    work.set_progress(project, ana, odd.article_id, work.Progress.NOTHING)
    finish(export(project, ExportOptions(request.param, tmp_path / "out")))
    return tmp_path / "out"


def loaded(folder: Path) -> dict[str, pandas.DataFrame]:
    """The tables as the loader beside them gives them."""
    spec = importlib.util.spec_from_file_location("load", folder / "load.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    tables: dict[str, pandas.DataFrame] = module.load()
    return tables


def test_the_types_hold_for_every_cell_and_the_keys_for_every_row(folder):
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.flatten(["type", "note"]) == []
    assert report.stats["tasks"] == len(TABLES)
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert package["title"] == "Rents 2024"
    for table, resource in zip(TABLES, package["resources"], strict=True):
        assert resource["name"] == table.name
        assert resource["rows"] > 0, "every table has rows here"
        assert resource["bytes"] == (folder / table.file).stat().st_size


def test_a_cell_of_another_type_would_be_seen(folder):
    path = folder / "statements.csv"
    path.write_bytes(path.read_bytes().replace(b",oppose,-2,", b",oppose,much,"))
    found = frictionless.validate(str(folder / "datapackage.json")).flatten(["type"])
    assert ["type-error"] in found


def test_the_loader_for_python_gives_every_table_in_its_types(folder):
    tables = loaded(folder)
    assert list(tables) == [table.name for table in TABLES]
    statements = tables["statements"]
    assert list(statements["claim"]) == ["c1.1"]
    assert (statements["strength"].dtype, statements["explicit"].dtype) == ("Int64", "boolean")
    assert statements["date"].dt.year.tolist() == [2024]
    articles = tables["articles"].set_index("article")
    assert list(articles.loc[2, ["headline", "language"]]) == ["NA", "na"], "a word, and no missing value"
    assert pandas.isna(articles.loc[2, "date"])
    for name, table in tables.items():
        assert len(table) == next(r for r in _package(folder) if r["name"] == name)["rows"]


def test_what_the_loader_gives_is_what_stands_in_the_project(folder):
    is_guarded = (folder / "articles.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    for table in (ARTICLES, STATEMENTS):
        whole = loaded(folder)[table.name]
        for column in (c for c in table.columns if c.type == "string" and not (is_guarded and c.is_text)):
            cells = ["" if pandas.isna(cell) else str(cell) for cell in whole[column.name]]
            assert cells == [row[column.name] for row in rows(folder, table, is_guarded)]


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_the_loader_for_r_gives_every_table_in_its_types(folder):
    program = """
    source("load.R"); tables <- load_set(); s <- tables$statements
    cat(length(tables), s$claim, class(s$claim), s$strength + 1L, class(s$explicit), class(s$date), sep = "|")
    cat("|", tables$articles$headline[2], is.na(tables$articles$date[2]), tables$assignments$drafts_shown[1], sep = "|")
    """
    ran = subprocess.run(["Rscript", "-e", program], cwd=folder, capture_output=True, text=True, check=False)
    assert ran.stdout == f"{len(TABLES)}|c1.1|character|-1|logical|Date||NA|TRUE|TRUE", ran.stderr


def test_it_says_how_to_cite_it(folder):
    citation = yaml.safe_load((folder / "CITATION.cff").read_text("utf-8"))
    assert (citation["cff-version"], citation["type"], citation["title"]) == ("1.2.0", "dataset", "Rents 2024")
    assert citation["authors"] == [{"name": "The coders of “Rents 2024”"}]
    assert citation["abstract"].startswith("Coded statements: 1. Articles: 2.")


def _package(folder: Path) -> list[dict[str, object]]:
    resources: list[dict[str, object]] = json.loads((folder / "datapackage.json").read_text("utf-8"))["resources"]
    return resources
