"""A worker that reads without a pipeline, and fails on demand."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.prehighlight.running import child


@pytest.fixture
def fake_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children are this worker from now on."""
    monkeypatch.setattr(child, "WORKER", (str(Path(__file__).with_name("fake_worker.py")),))
