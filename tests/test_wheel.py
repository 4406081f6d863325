"""The wheel alone, away from this tree, runs the sample from end to end with its resources inside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-c", "import sys, uv_build; print(uv_build.build_wheel(sys.argv[1]))", str(folder)],
        cwd=ROOT,
        # The build backend looks for its own program on the path.
        env={**os.environ, "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])},
        check=True,
        capture_output=True,
    )
    return next(folder.glob("standfirst-*.whl"))


@pytest.fixture(scope="module")
def python(wheel, tmp_path_factory) -> Path:
    """An environment with the wheel and the packages that it depends on, and nothing of this tree."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    paths = sysconfig.get_paths(vars={"base": str(folder), "platbase": str(folder)})
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(paths["purelib"])
    (Path(paths["purelib"]) / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"])
    return python


def run(python: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python, "-P", "-c", "import sys; from gui.main import main; sys.exit(main())", *words],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
    )


def test_the_wheel_holds_its_resources_and_no_tests(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.startswith("resources/sample/articles/") for name in names)
    assert any(name.startswith("resources/lexicons/") for name in names)
    assert "resources/guide/guide/coding.md" in names
    assert not [name for name in names if name.startswith(("tests/", "docs/"))]


def test_what_only_counts_and_fits_stays_outside_with_what_it_needs(wheel):
    packed = zipfile.ZipFile(wheel)
    names = packed.namelist()
    assert not [name for name in names if name.startswith("docs/") or Path(name).stem == "counting"]
    about = packed.read(next(name for name in names if name.endswith(".dist-info/METADATA"))).decode()
    assert not [line for line in about.splitlines() if line.startswith("Requires-Dist: scipy")]
    assert not [name for name in names if name.endswith(".py") and b"import scipy" in packed.read(name)]


def test_it_runs_the_sample_from_end_to_end(python, tmp_path):
    steps = (
        ("new", "sample.standfirst", "--sample"),
        ("search", "sample.standfirst", "rent", "--json"),
        ("export", "sample.standfirst", "--to", "csv", "--out", "dataset"),
        ("export", "sample.standfirst", "--to", "jsonl", "--out", "dataset.jsonl"),
        ("check", "sample.standfirst"),
    )
    told = {}
    for words in steps:
        ran = run(python, tmp_path, *words)
        assert ran.returncode == 0, f"{words}: {ran.stderr}"
        told[words[0]] = ran.stdout
    assert len(json.loads(told["search"])) > 3
    assert len((tmp_path / "dataset" / "statements.csv").read_text("utf-8").splitlines()) > 40
    lines = [json.loads(line) for line in (tmp_path / "dataset.jsonl").read_text("utf-8").splitlines()]
    assert len(lines) >= 15
    assert sum(len(line["attributions"]) for line in lines) > 100
    assert sum(len(line["statements"]) for line in lines) > 40


def test_it_is_not_this_tree_that_ran(python, tmp_path):
    ran = subprocess.run(
        [python, "-P", "-c", "import models, corpus, gui, resources; print(models.__file__)"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert str(ROOT) not in ran.stdout
    assert "site-packages" in ran.stdout


def test_the_window_opens_from_the_wheel(python, tmp_path):
    code = """
import sys
from PySide6.QtCore import QTimer
from gui.application import run
from gui.window import Window
begin = Window.begin
def begin_and_leave(window, project):
    begin(window, project)
    QTimer.singleShot(500, window.close)
Window.begin = begin_and_leave
sys.exit(run(None))
"""
    ran = subprocess.run(
        [python, "-P", "-c", code],
        cwd=tmp_path,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": ""},
        timeout=60,
        check=False,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
