"""A coder who is killed at random: `python -m tests.killing PROJECT ROUNDS SEED`.

Each round forks a child that codes without pause and reports every action once it is saved. The child is killed with
SIGKILL after some of them and a random time; then the project is opened again, checked, and held against what had been
reported.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from itertools import count
from pathlib import Path

from models import articles, checking, coding, history
from models.coding import Ref, State, items, statement
from models.file import open_project
from models.findings import Span
from models.people import acting, person


def code_without_pause(path: Path, report: int, start: int) -> None:
    """The child: never returns."""
    project = open_project(path, user="Ana")
    ana = acting(project, person(project, "Ana").id)
    for n in count(start):
        made = coding.create(project, ana, 1, [Span(n % 40, n % 40 + 5)]).made("statement")
        os.write(report, f"statement {made}\n".encode())
        coding.set_memo(project, ana, Ref(made), f"memo {n}")
        os.write(report, f"memo {made} {n}\n".encode())
        if n % 5 == 0:
            coding.set_memo(project, ana, Ref(made), "to be undone")
            history.undo(project, ana)
            os.write(report, f"memo {made} {n}\n".encode())
        if n % 7 == 0:
            added = articles.add_articles(
                project, [articles.NewArticle(f"Article {n} of {os.getpid()} {time.time_ns()}")]
            )
            os.write(report, f"article {added[0].article_id}\n".encode())
        if n % 11 == 0:
            draft = next((i for i in items(project, ana, 1) if i.state is State.DRAFT), None)
            if draft is not None:
                coding.accept(project, ana, draft.ref)
                os.write(report, f"accepted {draft.suggestion_id}\n".encode())


def one_round(path: Path, chance: random.Random, start: int) -> int:
    """Fork, let it code, kill it, look; returns how many actions had been reported."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            code_without_pause(path, writing, start)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        # By what was reported and not by the clock alone, so that a busy machine gives the coder no rest either.
        reported = [pipe.readline() for _ in range(chance.randrange(12))]
        time.sleep(chance.uniform(0.0, 0.03))
        os.kill(child, signal.SIGKILL)
        reported += pipe.readlines()
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, f"the coder ended by itself with {status}"
    lines = [line.split() for line in reported if line.endswith("\n")]
    look(path, lines)
    return len(lines)


def look(path: Path, reported: list[list[str]]) -> None:
    """Raise AssertionError unless all that was reported is in the project and the project is whole."""
    with open_project(path) as project:
        assert checking.check(project) == []
        for what, row_id, *rest in reported:
            if what == "memo":
                assert statement(project, int(row_id)).memo in (f"memo {rest[0]}", "to be undone")
            elif what == "statement":
                assert statement(project, int(row_id)).evidence
            elif what == "article":
                assert articles.article(project, int(row_id)).text.startswith("Article")
            else:
                accepted = "SELECT 1 FROM statement WHERE suggestion_id = ? AND kept = 1"
                assert project.tuples(accepted, int(row_id)), f"{what} {row_id}"
    assert not list(path.parent.glob("*-wal"))


def main() -> None:
    path, rounds, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance, reported = random.Random(seed), 0
    for n in range(rounds):
        reported += one_round(path, chance, 1 + n * 1000)
    print(f"{rounds} kills, {reported} reported actions, all there")


if __name__ == "__main__":
    main()
