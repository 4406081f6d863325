"""Writes down how long each test takes, for the runs that come after (a plugin of pytest)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_seconds: dict[str, float] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _seconds[report.nodeid] = _seconds.get(report.nodeid, 0.0) + report.duration


def pytest_sessionfinish() -> None:
    lines = (f"{test}\t{seconds}\n" for test, seconds in _seconds.items())
    Path(os.environ["TIMES_FILE"]).write_text("".join(lines), "utf-8")
