"""What several rooms of models are tried on."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.file import Project, open_project

FILE = Path(__file__).parent / "file" / "release_0_1.standfirst.gz"


@pytest.fixture
def year(tmp_path: Path) -> Iterator[Project]:
    """A project of the first release with a year of history, opened by the program of today."""
    path = tmp_path / "year.standfirst"
    with gzip.open(FILE) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    with open_project(path) as opened:
        yield opened
