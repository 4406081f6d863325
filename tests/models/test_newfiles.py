"""Files are made, never written over: no link is followed, and nothing that was there before is touched."""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest

from models.newfiles import bytes_file, own_file, text_file, whole

ROOT = Path(__file__).parents[2]
links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
# What writes to no file: the stream that nobody reads, and the one to whoever reads what a child has found.
NO_FILES = {"corpus/commands/terminal.py", "corpus/serving.py"}


@pytest.fixture
def thesis(tmp_path):
    """Somebody's own text."""
    path = tmp_path / "thesis.txt"
    path.write_text("mine")
    return path


@links
@pytest.mark.parametrize("opened", [text_file, bytes_file, own_file])
def test_no_link_is_followed(tmp_path, thesis, opened):
    link = tmp_path / "link"
    for leads in (thesis, tmp_path / "nowhere"):
        link.symlink_to(leads)
        with pytest.raises(FileExistsError):
            opened(link)
        link.unlink()
    assert thesis.read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


@links
def test_a_file_with_two_names_and_a_pipe_are_nobody_s_own(tmp_path, thesis):
    os.link(thesis, tmp_path / "other")
    os.mkfifo(tmp_path / "pipe")
    for name in ("other", "pipe"):
        with pytest.raises(FileExistsError):
            own_file(tmp_path / name)


@links
def test_what_was_made_whole_takes_the_place_of_a_link_and_leaves_what_it_leads_to(tmp_path, thesis):
    out = tmp_path / "out"
    out.symlink_to(thesis)
    with whole(out) as part:
        part.write_text("new")
    assert (out.read_text(), thesis.read_text(), out.is_symlink()) == ("new", "mine", False)


def test_what_fails_half_way_leaves_nothing(tmp_path, thesis):
    def fail(part: Path) -> None:
        part.write_text("half")
        raise KeyError

    with pytest.raises(KeyError), whole(thesis) as part:
        fail(part)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
    assert thesis.read_text() == "mine"


def writers(source: str) -> list[int]:
    """The lines of a module that open a file to write over what is there."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            words = [a.value for a in (*node.args, *(k.value for k in node.keywords)) if isinstance(a, ast.Constant)]
            modes = [w for w in words if isinstance(w, str) and 0 < len(w) < 4 and set(w) <= set("rwab+t")]
            is_open = name in ("open", "fdopen") and any(set(mode) & set("wa+") for mode in modes)
            if is_open or name in ("write_text", "write_bytes", "copyfile", "copy2"):
                found.append(node.lineno)
    return found


def test_nothing_in_the_program_writes_over_a_file():
    assert writers('open("x", "w")\np.write_text("x")\np.open("rb")\np.open("x")\np.open(mode="ab")') == [1, 2, 5]
    told = [
        f"{path.relative_to(ROOT)}:{line}"
        for folder in ("gui", "corpus", "models")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path.relative_to(ROOT).as_posix() not in NO_FILES
        for line in writers(path.read_text("utf-8"))
    ]
    assert told == []
