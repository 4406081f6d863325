"""The recipes of CONTRIBUTING.md are followed to the letter, each in a tree that is laid over this one.

A fenced block that is marked ``python recipe=NAME file=PATH`` is a file of the recipe; one that is marked
``python recipe=NAME test`` holds tests of it, which know the names below and all public names of its files.
"""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpus.exporting.dataset import ExportDisagrees, ExportOptions, gather
from corpus.exporting.exporter import export
from corpus.exporting.formats import FORMATS
from corpus.importing import import_paths
from corpus.progress import finish
from corpus.readers import registry
from gui.pages.registry import PAGES
from gui.window import Window
from models import history, work
from models.errors import NotAllowed
from models.history.sentences import PLAIN
from tests.gui.conftest import home, rents, settings

ROOT = Path(__file__).parents[1]
__all__ = ["home", "rents", "settings"]  # fixtures that the recipe of a page asks for
BLOCK = re.compile(r"^```python recipe=(\w+) (?:file=(\S+)|test)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = BLOCK.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
KNOWN = {
    "ExportDisagrees": ExportDisagrees, "ExportOptions": ExportOptions, "FORMATS": FORMATS, "NotAllowed": NotAllowed,
    "export": export, "finish": finish, "gather": gather, "history": history, "pytest": pytest, "work": work,
    "PLAIN": PLAIN, "PAGES": PAGES, "QTest": QTest, "Qt": Qt, "Window": Window,
    "import_paths": import_paths, "registry": registry,
}  # fmt: skip
TESTS = [
    (recipe, test)
    for recipe, file, code in BLOCKS
    if not file
    for test in re.findall(r"^def (test_\w+)\(", code, re.MULTILINE)
]


def followed(recipe: str, tree: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Lay the files of a recipe over the packages that they belong to; returns what its tests know."""
    names = dict(KNOWN)
    for path, code in [(file, code) for name, file, code in BLOCKS if name == recipe and file]:
        assert not (ROOT / path).exists(), f"{path} is there already: choose another example"
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_text(code, "utf-8")
        there = next(folder for folder in Path(path).parents if (ROOT / folder).is_dir())
        package = importlib.import_module(".".join(there.parts))
        monkeypatch.setattr(package, "__path__", [*package.__path__, str(tree / there)])
        names |= public(importlib.import_module(".".join(Path(path).with_suffix("").parts)))
    return names


def public(module: ModuleType) -> dict[str, object]:
    return {name: value for name, value in vars(module).items() if not name.startswith("_")}


@pytest.fixture(autouse=True)
def forgotten():
    """What a recipe brought is gone after its test."""
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        package, _, module = name.rpartition(".")
        if package in sys.modules:
            vars(sys.modules[package]).pop(module, None)
        del sys.modules[name]


def test_there_are_recipes():
    assert {"reader", "exporter", "action", "page"} <= {recipe for recipe, _ in TESTS}
    assert all(any(name == recipe and file for name, file, _ in BLOCKS) for recipe, _ in TESTS)


@pytest.mark.parametrize(("recipe", "test"), TESTS)
def test_a_recipe_leads_to_what_it_promises(recipe, test, tmp_path, monkeypatch, request):
    names = followed(recipe, tmp_path / "tree", monkeypatch)
    for name, file, code in BLOCKS:
        if name == recipe and not file:
            exec(compile(code, f"CONTRIBUTING.md: {recipe}", "exec"), names)
    needed = inspect.signature(names[test]).parameters
    names[test](**{name: request.getfixturevalue(name) for name in needed})


@pytest.mark.parametrize(("recipe", "file", "code"), [block for block in BLOCKS if block[1]])
def test_a_recipe_has_the_style_of_the_house(recipe, file, code):
    for command in (["check", "--quiet"], ["format", "--check", "--quiet"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", file, "-"],
            cwd=ROOT, input=code, encoding="utf-8", capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
