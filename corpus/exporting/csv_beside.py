"""What lies beside the tables of a CSV set: their types for programs, loaders for Python and R, how to cite it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import yaml

from corpus.exporting.csv_contents import TABLES
from corpus.exporting.dataset import Dataset
from corpus.exporting.table import Table, Type
from models.newfiles import text_file
from models.version import version

PACKAGE, CITATION, IN_PYTHON, IN_R = "datapackage.json", "CITATION.cff", "load.py", "load.R"
FILES = (PACKAGE, CITATION, IN_PYTHON, IN_R)
PYTHON = '''"""Reads this set: `from load import load`; `load()` gives a pandas DataFrame for each table, by name."""

import json
from pathlib import Path

import pandas

TYPES = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "date": "string"}


def load(folder=Path(__file__).parent):
    """Every table with the types that datapackage.json gives; only an empty field is missing, "NA" is a word."""
    resources = json.loads((Path(folder) / "datapackage.json").read_text("utf-8"))["resources"]
    return {resource["name"]: _table(Path(folder), resource) for resource in resources}


def _table(folder, resource):
    fields = resource["schema"]["fields"]
    table = pandas.read_csv(
        folder / resource["path"], encoding=ENCODING, keep_default_na=False, na_values=[""],
        dtype={field["name"]: TYPES[field["type"]] for field in fields},
    )
    for field in fields:
        if field["type"] == "date":
            table[field["name"]] = pandas.to_datetime(table[field["name"]])
    return table
'''
R = """# Reads this set: source("load.R"), then tables <- load_set() is a data frame for each table, by name.

load_set <- function(folder = ".") {{
  read <- function(name, classes, dates) {{
    table <- utils::read.csv(file.path(folder, paste0(name, ".csv")), colClasses = classes, na.strings = "",
                             fileEncoding = "{encoding}", check.names = FALSE)
    table[dates] <- lapply(table[dates], as.Date)
    table
  }}
  list(
{tables}
  )
}}
"""
CLASSES = {
    Type.TEXT: "character", Type.WHOLE: "integer", Type.NUMBER: "numeric", Type.YES_OR_NO: "logical",
    Type.DAY: "character",
}  # fmt: skip


def write_beside(dataset: Dataset, folder: Path, has_mark: bool, rows: Mapping[str, int]) -> None:
    """Write all of them into ``folder``; ``rows`` counts those of each table, ``has_mark`` says how UTF-8 begins."""
    texts = {
        PACKAGE: json.dumps(_package(dataset, folder, rows), ensure_ascii=False, indent=2) + "\n",
        CITATION: yaml.safe_dump(_citation(dataset), allow_unicode=True, sort_keys=False),
        IN_PYTHON: PYTHON.replace("ENCODING", '"utf-8-sig"' if has_mark else '"utf-8"'),
        IN_R: _in_r(has_mark),
    }
    for name, text in texts.items():
        with text_file(folder / name) as file:
            file.write(text)


def _package(dataset: Dataset, folder: Path, rows: Mapping[str, int]) -> dict[str, object]:
    """A Data Package, version 1, with a Table Schema for each table (Frictionless)."""
    return {
        "profile": "tabular-data-package",
        "name": "standfirst-dataset",
        "title": dataset.project.title,
        "created": f"{date.today().isoformat()}T00:00:00Z",
        "resources": [_resource(table, folder, rows[table.name]) for table in TABLES],
    }


def _resource(table: Table, folder: Path, rows: int) -> dict[str, object]:
    schema: dict[str, object] = {
        "fields": [{"name": c.name, "type": str(c.type), "description": c.meaning} for c in table.columns],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = [table.key]
    if table.points:
        schema["foreignKeys"] = [
            {"fields": [column], "reference": {"resource": other, "fields": [column]}}
            for column, other in table.points
        ]  # fmt: skip
    path = folder / table.file
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {
        "profile": "tabular-data-resource", "name": table.name, "path": table.file, "description": table.meaning,
        "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}", "rows": rows, "dialect": {"lineTerminator": "\\r\\n"}, "schema": schema,
    }  # fmt: skip


def _citation(dataset: Dataset) -> dict[str, object]:
    """A Citation File: who published it is for those to write who do."""
    return {
        "cff-version": "1.2.0",
        "message": "Write down who made this dataset, and please cite it so.",
        "type": "dataset",
        "title": dataset.project.title,
        "authors": [{"name": f"The coders of “{dataset.project.title}”"}],
        "date-released": date.today().isoformat(),
        "version": str(dataset.codebook.version),
        "abstract": f"Coded statements: {dataset.statements}. Articles: {dataset.articles}. Standfirst {version()}.",
    }


def _in_r(has_mark: bool) -> str:
    calls = []
    for table in TABLES:
        classes = ", ".join(f'{_plain(c.name)} = "{CLASSES[c.type]}"' for c in table.columns)
        dates = ", ".join(f'"{c.name}"' for c in table.columns if c.type is Type.DAY)
        calls.append(f'    {table.name} = read("{table.name}", c({classes}), c({dates}))')
    return R.format(encoding="UTF-8-BOM" if has_mark else "UTF-8", tables=",\n".join(calls))


def _plain(name: str) -> str:
    return f"`{name}`"
