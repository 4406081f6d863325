"""The front door: commands need no Qt, a window that cannot be shown is told in one line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus import child
from corpus.workers import COMPARER, COMPARES, READER, READS
from gui import system
from gui.main import main

ROOT = Path(__file__).parents[2]


def start(*arguments, **environment):
    keep = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "gui.main", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60,
        env={**keep, **environment}, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["search", "--help"]])
def test_help_needs_no_qt(arguments):
    code = f"import sys; from gui.main import main\ntry: main({arguments})\nfinally: print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines()[-1] == "False"


def test_a_wrong_command_is_wrong_usage():
    assert start("improt").returncode == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has systems without a display")
def test_without_a_display_it_says_so_in_one_line():
    done = start(QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "no display" in done.stderr or "apt-get install" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has systems without a display")
@pytest.mark.parametrize("display", [":987", ""])
def test_a_display_that_does_not_answer_is_none(monkeypatch, display):
    monkeypatch.setattr(system, "_loads", lambda name: True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", display)
    assert "no display" in system.refusal()


def test_missing_system_libraries_are_named_with_the_command_that_helps(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "_loads", lambda name: "EGL" not in name)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    said = system.refusal()
    assert "libEGL.so.1" in said
    assert "apt-get install" in said
    assert "libegl1" in said


def test_offscreen_needs_no_display(monkeypatch):
    monkeypatch.setattr(system, "_loads", lambda name: True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert system.refusal() == ""


def test_two_projects_at_a_time_are_wrong_usage(capsys):
    assert main(["a.standfirst", "b.standfirst"]) == 2
    assert "one project" in capsys.readouterr().err


def test_a_frozen_program_reads_when_it_is_told_to():
    text = json.dumps({"id": 1, "text": "“No,” Ann Moss said."})
    done = subprocess.run(
        [sys.executable, "-m", "gui.main", READS, "--pipeline", "blank"], cwd=ROOT, capture_output=True, text=True,
        timeout=60, check=True, input=f"{text}\n",
    )  # fmt: skip
    ready, answer = map(json.loads, done.stdout.splitlines())
    assert ready["ready"] is True
    assert answer["id"] == 1


def test_a_frozen_program_compares_when_it_is_told_to():
    text = json.dumps({"id": 1, "sketch": ["No rents, no rooms."]})
    done = subprocess.run(
        [sys.executable, "-m", "gui.main", COMPARES], cwd=ROOT, capture_output=True, text=True,
        timeout=60, check=True, input=f"{text}\n",
    )  # fmt: skip
    assert json.loads(done.stdout)["id"] == 1


def test_a_frozen_program_starts_itself_as_its_child(monkeypatch):
    assert child.program(READER) == [sys.executable, "-P", "-m", READER]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child.program(READER) == [sys.executable, READS]
    assert child.program(COMPARER) == [sys.executable, COMPARES]
