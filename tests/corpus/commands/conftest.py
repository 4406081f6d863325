"""A folder to type commands in, and a language that marks what it says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from corpus.commands.running import run
from models.wording import ENGLISH, English, speak


class Shell:
    """Runs commands in a folder and keeps what they said."""

    def __init__(self, folder, capsys) -> None:
        self.folder, self._capsys = folder, capsys
        self.out = self.err = ""

    def __call__(self, *argv: str) -> int:
        code = run(argv)
        self.out, self.err = self._capsys.readouterr()
        return code

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, "utf-8")


@pytest.fixture
def shell(tmp_path, capsys, monkeypatch) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))  # where recipes are kept
    return Shell(tmp_path, capsys)


@pytest.fixture
def project(shell) -> Shell:
    """A project p.standfirst of two articles."""
    shell.write("in/a.txt", "Rents rise\n date 2024-05-14 ALDEN — Rents rise again, Voss said.")
    shell.write("in/b.txt", "Zoning\n date 2024-05-15 ALDEN — Zoning is eased.")
    assert shell("new", "p") == 0
    assert shell("import", "p.standfirst", "in") == 0
    return shell


MARK = "¶"


class Marked(English):
    """English with a sign before every sentence, by which those that were not said are found."""

    def template(self, english: str, n: int | None) -> str:
        return MARK + super().template(english, n)


@pytest.fixture
def marked() -> Iterator[str]:
    """The sign before all that is said."""
    speak(Marked())
    yield MARK
    speak(ENGLISH)
