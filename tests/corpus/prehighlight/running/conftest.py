"""A worker that reads without a pipeline, and fails on demand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from corpus import child


@pytest.fixture
def fake_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children are this worker from now on."""
    fake = str(Path(__file__).with_name("fake_worker.py"))
    monkeypatch.setattr(child, "program", lambda module: [sys.executable, "-P", fake])
