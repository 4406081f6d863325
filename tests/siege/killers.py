"""Sieges by what is done to a file, or to who writes to it, while it is open."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from models import articles
from models.checking import check
from models.errors import CannotWrite, ProjectInUse
from models.file import Project, open_project
from tests.conftest import build
from tests.siege import tally
from tests.siege.coder import text_of

ROOT = Path(__file__).parents[2]
KILLED, REPORTED = r"(\d+) kills", r"(\d+) reported"
Siege = Callable[[Path, Random], str]


class Coder:
    """A process that codes; ``saved`` is how many articles it has called saved so far, as far as that was read."""

    def __init__(self, path: Path, name: str, home: Path) -> None:
        self.name, self.saved, self.kept, self.said = name, 0, "", ""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.siege.coder", str(path), name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env={**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    def work(self, count: int) -> None:
        """Wait until so many more are saved."""
        for _ in range(count):
            self._hear()

    def kill(self) -> None:
        """End it at once, whatever it does."""
        self._process.send_signal(signal.SIGKILL)
        tally.count(tally.KILLS)
        self._end()

    def finish(self) -> None:
        """Let it close the project."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._end()

    def wait(self) -> None:
        """Let it come to its end by itself."""
        self._end()

    def _end(self) -> None:
        while self._hear():
            pass
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def _hear(self) -> bool:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        what, _, rest = line.rstrip("\n").partition(" ")
        if what == "saved" and line.endswith("\n"):
            tally.count(tally.EVENTS, int(rest) + 1 - self.saved)
            self.saved = int(rest) + 1
        elif what == "gone":
            self.kept = rest
        elif what == "closed":
            self.said = rest
        return bool(line)


def has_all(project: Project, coder: Coder) -> None:
    """Raise unless all that the coder called saved is there, and the project is whole."""
    there = {text for (text,) in project.tuples("SELECT text FROM article")}
    lost = [n for n in range(coder.saved) if text_of(coder.name, n).strip() not in {t.strip() for t in there}]
    assert not lost, f"{len(lost)} of {coder.saved} saved articles are lost"
    assert check(project) == []


def made(folder: Path) -> Path:
    """The closed project of the tests."""
    path = folder / "work" / "rents.standfirst"
    path.parent.mkdir()
    build(path).project.close()
    return path


def killed(folder: Path, chance: Random) -> str:
    """A writer is killed."""
    path = made(folder)
    coder = Coder(path, "Ana", folder)
    coder.work(1 + chance.randrange(8))
    time.sleep(chance.uniform(0, 0.02))
    coder.kill()
    with open_project(path) as project:
        has_all(project, coder)
    return "all there"


def gone(folder: Path, chance: Random) -> str:
    """The file, or its folder, goes or is replaced under a writer's hands."""
    path = made(folder)
    other = folder / "other.standfirst"
    build(other).project.close()
    coder = Coder(path, "Ana", folder)
    coder.work(1 + chance.randrange(6))
    ways: dict[str, Callable[[], object]] = {
        "removed": path.unlink,
        "renamed": lambda: path.rename(path.with_name("renamed.standfirst")),
        "replaced": lambda: other.replace(path),
        "folder removed": lambda: shutil.rmtree(path.parent, ignore_errors=True),
        "folder renamed": lambda: path.parent.rename(folder / "moved"),
    }
    way = chance.choice(list(ways))
    ways[way]()
    coder.wait()
    assert coder.kept not in ("", "None"), f"{way}, and nothing was rescued"
    with open_project(Path(coder.kept)) as rescued:
        has_all(rescued, coder)
    if way == "replaced":
        with open_project(path) as project:
            assert (articles.count_articles(project), check(project)) == (1, [])
    return way


def second_writer(folder: Path, chance: Random) -> str:
    """Somebody else comes to the open file by another name."""
    path = made(folder)
    coder = Coder(path, "Ana", folder)
    coder.work(1 + chance.randrange(4))
    other = path.with_name("other.standfirst")
    way = chance.choice(["link", "hard link", "renamed"] if sys.platform == "linux" else ["link", "hard link"])
    if way == "link":
        other.symlink_to(path)
    elif way == "hard link":
        other.hardlink_to(path)
    else:
        path.rename(other)
    try:
        open_project(other, user="Ben").close()
    except (ProjectInUse, CannotWrite):
        pass
    else:
        raise AssertionError(f"a second writer came in by a {way}")
    if way == "renamed":
        coder.wait()
        path = Path(coder.kept)
    else:
        coder.work(2)
        coder.kill()
        other.unlink()
    with open_project(path) as project:
        has_all(project, coder)
    return way


def foreign_log(folder: Path, chance: Random) -> str:
    """Another file is put in the place of one whose writer was killed."""
    path = made(folder)
    kept = folder / "kept.standfirst"
    shutil.copy(path, kept)
    coder = Coder(path, "Ana", folder)
    coder.work(1 + chance.randrange(12))
    if chance.random() < 0.5:
        with open_project(path, read_only=True) as project:
            kept.unlink()
            project.back_up_to(kept)
    coder.kill()
    had_log = Path(f"{path}-wal").stat().st_size > 0
    with open_project(kept, read_only=True) as project:
        expected = articles.count_articles(project)
    way = chance.choice(["replaced", "overwritten"])
    if way == "replaced":
        kept.replace(path)
    else:
        shutil.copyfile(kept, path)
    with open_project(path) as project:
        assert check(project) == []
        assert articles.count_articles(project) == expected
        assert bool(project.news) is had_log
    return way


def reader_last(folder: Path, chance: Random) -> str:
    """Somebody who reads outlives who writes, and is killed or closes."""
    path = made(folder)
    coder = Coder(path, "Ana", folder)
    coder.work(1)
    reader = open_project(path, read_only=True)
    with reader.snapshot():
        articles.count_articles(reader)
        coder.work(1 + chance.randrange(6))
        way = chance.choice(["closed", "killed"])
        coder.finish() if way == "closed" else coder.kill()
        assert way == "killed" or "still in" in coder.said, coder.said
    reader.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name], "not one file"
    with open_project(path) as project:
        has_all(project, coder)
    return way


def commanded(folder: Path, chance: Random) -> str:
    """Commands are killed, one after the other."""
    return _alone("tests.siege.commanded", folder, "8", str(chance.randrange(1 << 30)))


def coded(folder: Path, chance: Random) -> str:
    """Somebody who codes at the speed of the machine is killed again and again."""
    path = made(folder)
    return _alone("tests.killing", path, "15", str(chance.randrange(1 << 30)), "180")


def _alone(module: str, *words: object) -> str:
    """Run a siege in a process of its own, which tells how many it has killed and what was saved meanwhile."""
    ran = subprocess.run(
        [sys.executable, "-m", module, *map(str, words)], capture_output=True, text=True, check=False, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert ran.returncode == 0, f"{words}: {ran.stderr}"
    for what, told in ((tally.KILLS, KILLED), (tally.EVENTS, REPORTED)):
        found = re.search(told, ran.stdout)
        tally.count(what, int(found[1]) if found else 0)
    return "all there"


KILLERS: dict[str, Siege] = {
    "killed": killed,
    "gone": gone,
    "second writer": second_writer,
    "foreign log": foreign_log,
    "reader last": reader_last,
    "commanded": commanded,
}
CODERS: dict[str, Siege] = {"coded": coded}
