"""Commands and windows that are killed at any moment: `python -m tests.siege.commanded FOLDER ROUNDS SEED [NAME ...]`.

Each round forks a child that does one thing to a project and kills it after a random time. What the child was to write
must be whole or not there, the project must have all that it had, and the same thing done again must come to its end
and leave nothing beside. A process of its own does it: what has threads should not fork.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from corpus.commands.running import run
from models import articles
from models.checking import check
from models.file import Project, open_project
from tests.conftest import build

TEXTS = 40
Look = Callable[[], None]


class Place:
    """A folder with a project and something to import."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.project = folder, folder / "work" / "rents.standfirst"
        self.project.parent.mkdir()
        build(self.project).project.close()
        self.news = folder / "news"
        self.news.mkdir()
        self.rounds = 0

    def fresh(self) -> list[str]:
        """Texts that are no articles yet, in files of their own."""
        shutil.rmtree(self.news)
        self.news.mkdir()
        self.rounds += 1
        texts = [f"Number {n} of round {self.rounds}. " + "They said no more. " * (n % 9) for n in range(TEXTS)]
        for n, text in enumerate(texts):
            (self.news / f"{n}.txt").write_text(text, "utf-8")
        return texts

    def texts(self) -> set[str]:
        """All texts of the project, which is whole and one file."""
        with open_project(self.project) as project:
            kept = _texts(project)
        beside = [one.name for one in self.project.parent.iterdir() if one.name.startswith(f"{self.project.name}-")]
        assert not beside, f"not one file: {beside}"
        return kept


def _texts(project: Project) -> set[str]:
    off = check(project)
    assert off == [], off
    return {text.strip() for (text,) in project.tuples("SELECT text FROM article")}


def importing(place: Place) -> tuple[list[str], Look]:
    """An import, which may be taken up again."""
    texts, before = {text.strip() for text in place.fresh()}, place.texts()

    def look() -> None:
        kept = place.texts()
        assert before <= kept <= before | texts
        _done(["import", str(place.project), str(place.news)])
        assert place.texts() == before | texts

    return ["import", str(place.project), str(place.news)], look


def backing_up(place: Place) -> tuple[list[str], Look]:
    """A copy of the whole project."""
    to, before = place.folder / "copies" / f"{place.rounds}.standfirst", place.texts()
    place.rounds += 1
    to.parent.mkdir(exist_ok=True)

    def look() -> None:
        assert place.texts() == before
        if not to.exists():
            _done(["backup", str(place.project), str(to)])
        with open_project(to) as copy:
            assert _texts(copy) == before
        assert [one.name for one in to.parent.iterdir()] == [to.name]
        shutil.rmtree(to.parent)

    return ["backup", str(place.project), str(to)], look


def exporting(place: Place) -> tuple[list[str], Look]:
    """A dataset in lines."""
    to, before = place.folder / "sets" / "lines.jsonl", place.texts()
    to.parent.mkdir(exist_ok=True)
    words = ["export", str(place.project), "--to", "jsonl", "--out", str(to)]

    def look() -> None:
        assert place.texts() == before
        if not to.exists():
            _done(words)
        assert {json.loads(line)["text"].strip() for line in to.read_text("utf-8").split("\n") if line} == before
        assert [one.name for one in to.parent.iterdir()] == [to.name]
        shutil.rmtree(to.parent)

    return words, look


def making(place: Place) -> tuple[list[str], Look]:
    """A project of articles that come along."""
    path = place.folder / "made" / "sample.standfirst"
    path.parent.mkdir(exist_ok=True)

    def look() -> None:
        if not path.exists():
            _done(["new", str(path), "--sample"])
        with open_project(path) as project:
            assert articles.count_articles(project) == 22
            assert check(project) == []
        beside = [one.name for one in path.parent.iterdir() if one.is_file()]
        assert beside == [path.name], beside
        shutil.rmtree(path.parent)

    return ["new", str(path), "--sample"], look


def checking(place: Place) -> tuple[list[str], Look]:
    """A check, which changes nothing."""
    before = place.texts()

    def look() -> None:
        assert place.texts() == before

    return ["check", str(place.project)], look


def reading(place: Place) -> tuple[list[str], Look]:
    """A reading of all articles, with what stands in for a model."""
    importing(place)[1]()
    before = place.texts()

    def look() -> None:
        assert place.texts() == before

    return ["prehighlight", str(place.project), "--pipeline", "blank", "--workers", "1"], look


COMMANDS: dict[str, tuple[Callable[[Place], tuple[list[str], Look]], float]] = {  # and the seconds that each may take
    "import": (importing, 0.6),
    "backup": (backing_up, 0.15),
    "export": (exporting, 0.3),
    "new": (making, 1.5),
    "check": (checking, 0.2),
    "prehighlight": (reading, 3.0),
}


def one_round(place: Place, chance: Random, name: str) -> bool:
    """Begin a command, kill it, look; whether it was killed before its end."""
    begin, longest = COMMANDS[name]
    words, look = begin(place)
    child = _forked(words)
    time.sleep(chance.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    try:
        look()
    except Exception as error:
        error.add_note(f"after a killed {' '.join(words)}")
        raise
    return os.WIFSIGNALED(status)


def _done(words: list[str]) -> None:
    _, status = os.waitpid(_forked(words), 0)
    assert status == 0, f"{words} ended with {status}"


def _forked(words: list[str]) -> int:
    child = os.fork()
    if child:
        return child
    try:
        silent = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(silent, number)
        os._exit(run(words))
    finally:
        os._exit(70)


def main() -> None:
    folder, rounds, chance = Path(sys.argv[1]), int(sys.argv[2]), Random(int(sys.argv[3]))
    place, names = Place(folder), sys.argv[4:] or list(COMMANDS)
    killed = sum(one_round(place, chance, chance.choice(names)) for _ in range(rounds))
    print(f"{killed} kills of {rounds}, all there")


if __name__ == "__main__":
    main()
