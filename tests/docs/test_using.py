"""The code in the guide on using a dataset runs on the sample, and counts what is there."""

from __future__ import annotations

import csv
import math
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from itertools import permutations
from pathlib import Path

import pandas
import pytest

from corpus import sample
from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import finish

PAGE = (Path(__file__).parents[2] / "docs" / "guide" / "using.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(python|r)(?: with=(\w+))?\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project as a CSV set."""
    home = tmp_path_factory.mktemp("using")
    with finish(sample.make_sample(home / "sample.standfirst")) as project:
        finish(export(project, ExportOptions("csv", home / "set")))
    return home / "set"


def followed(folder: Path, monkeypatch: pytest.MonkeyPatch, library: str = "") -> dict[str, object]:
    """What all pieces of Python that want this library have made, run one after the other in the folder of the set."""
    monkeypatch.chdir(folder)
    monkeypatch.syspath_prepend(str(folder))
    sys.modules.pop("load", None)
    names: dict[str, object] = {}
    for language, wants, code in BLOCKS:
        if (language, wants) == ("python", library):
            exec(compile(code, "using.md", "exec"), names)
    sys.modules.pop("load", None)
    return names


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def first_coders(folder: Path, *wanted: str) -> list[dict[str, str]]:
    return [row for row in rows(folder, "statements") if row["coder"] == "C01" and all(row[name] for name in wanted)]


def alpha_by_pairs(units: list[list[object]]) -> float:
    """Krippendorff's α as it is defined: by pairs of values within units, and of all values."""
    units = [unit for unit in units if len(unit) > 1]
    values = [value for unit in units for value in unit]
    seen = sum(sum(a != b for a, b in permutations(unit, 2)) / (len(unit) - 1) for unit in units) / len(values)
    expected = sum(a != b for a, b in permutations(values, 2)) / (len(values) * (len(values) - 1))
    return 1 - seen / expected


def units_of(table: pandas.DataFrame) -> list[list[object]]:
    return [[value for value in row if not pandas.isna(value)] for row in table.to_numpy()]


def test_stances_over_time_are_those_of_the_table(folder, monkeypatch):
    found = followed(folder, monkeypatch)["by_month"]
    counted: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in first_coders(folder, "actor_uid", "target_uid", "stance", "date"):
        key = (row["proposition"], row["actor"], row["date"][:7], row["stance"])
        counted[key].add(row["statement_uid"])
    stacked = found.stack()
    assert {key: n for key, n in stacked.items() if n} == {key: len(uids) for key, uids in counted.items()}
    assert len(counted) > 10


def test_an_edge_is_as_heavy_as_it_has_statements(folder, monkeypatch):
    followed(folder, monkeypatch)
    counted: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in first_coders(folder, "actor_uid", "claim_uid"):
        counted[row["actor_uid"], row["claim_uid"]].add(row["statement_uid"])
    found = {(row["Source"], row["Target"]): int(row["Weight"]) for row in rows(folder, "edges")}
    assert found == {ends: len(uids) for ends, uids in counted.items()}
    assert len(found) > 10


def test_a_claim_counts_as_not_given_only_where_the_coder_has_ended_the_article(folder, monkeypatch):
    claims = followed(folder, monkeypatch)["claims"]
    ended = {(row["article_uid"], row["coder"]) for row in rows(folder, "progress")}
    given = {(row["article_uid"], row["claim"], row["coder"]) for row in rows(folder, "statements")}
    for (article, claim), values in claims.iterrows():
        for coder, value in values.items():
            known = int((article, claim, coder) in given) if (article, coder) in ended else None
            assert (None if pandas.isna(value) else value) == known


def test_alpha_is_that_of_the_literature(folder, monkeypatch):
    """Part C of Krippendorff's “Computing Krippendorff's Alpha-Reliability”: four observers, twelve units, gaps."""
    observers = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
    units = pandas.DataFrame([[None if value == "." else value for value in seen] for seen in observers]).T
    alpha = followed(folder, monkeypatch)["alpha"](units)
    assert round(alpha, 3) == 0.743
    assert alpha == pytest.approx(alpha_by_pairs(units_of(units)))


@pytest.mark.parametrize("name", ["main_issue", "claims", "kept", "stance"])
def test_alpha_of_the_sample_is_that_of_its_definition(folder, monkeypatch, name):
    names = followed(folder, monkeypatch)
    units = units_of(names[name])
    assert sum(len(unit) > 1 for unit in units) > 5
    assert names["alpha"](names[name]) == pytest.approx(alpha_by_pairs(units))
    assert not math.isnan(names["alpha"](names[name]))


@pytest.mark.parametrize("library", ["polars", "duckdb"])
def test_other_libraries_read_a_table_in_its_types(folder, monkeypatch, library):
    pytest.importorskip(library)
    found = followed(folder, monkeypatch, library)["statements"]
    whole = found.rows() if library == "polars" else found.fetchall()
    known = rows(folder, "statements")
    numbers = {"strength", "evidence_start", "evidence_end", "certainty", "codebook_version"}
    for row, right in zip(whole, known, strict=True):
        for cell, (name, text) in zip(row, right.items(), strict=True):
            shown = "" if cell is None else str(cell).upper() if isinstance(cell, bool) else str(cell)
            assert shown == text
            assert isinstance(cell, int) == bool(text and (name in numbers or name == "explicit"))


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_r_makes_the_same_tables(folder, monkeypatch):
    names = followed(folder, monkeypatch)
    edges = sorted(rows(folder, "edges"), key=lambda row: (row["Source"], row["Target"]))
    program = "".join(code for language, _, code in BLOCKS if language == "r")
    tell = "\ncat(nrow(by_month), sum(by_month$statement_uid), class(statements$date), sep = '|')"
    ran = subprocess.run(["Rscript", "-e", program + tell], cwd=folder, capture_output=True, text=True, check=False)
    by_month = names["by_month"]
    assert ran.stdout == f"{int((by_month > 0).sum().sum())}|{int(by_month.sum().sum())}|Date", ran.stderr
    assert sorted(rows(folder, "edges"), key=lambda row: (row["Source"], row["Target"])) == edges
