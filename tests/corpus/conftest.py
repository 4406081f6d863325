"""What importing is tried on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.file import Project, create


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """An empty project."""
    with create(tmp_path / "p.standfirst", "Rents") as made:
        yield made
