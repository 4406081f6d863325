"""A coder who is killed at random: `python -m tests.killing PROJECT ROUNDS SEED [EVENTS]`.

Each round forks a child that codes without pause and reports every action once it is saved. The child is killed with
SIGKILL after some of them, fewer than EVENTS, and a random time; then the project is opened again, checked, and held
against what had been reported.
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
from models.coding import Ref, State, items
from models.file import open_project
from models.findings import Span
from models.people import acting, person


def code_without_pause(path: Path, report: int, start: int) -> None:
    """The child: never returns."""
    project = open_project(path, user="Ana")
    ana = acting(project, person(project, "Ana").id)
    drafts = [item for item in items(project, ana, 1) if item.state is State.DRAFT]
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
        if n % 11 == 0 and drafts:
            draft = drafts.pop(0)
            coding.accept(project, ana, draft.ref)
            os.write(report, f"accepted {draft.suggestion_id}\n".encode())


def one_round(path: Path, chance: random.Random, start: int, most: int = 12) -> int:
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
        reported = [pipe.readline() for _ in range(chance.randrange(most))]
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
        memos = dict(project.tuples("SELECT id, memo FROM statement"))
        cited = dict(project.tuples("SELECT DISTINCT statement_id, 1 FROM statement_span"))
        texts = dict(project.tuples("SELECT id, text FROM article"))
        accepted = dict(project.tuples("SELECT suggestion_id, 1 FROM statement WHERE kept = 1"))
        for what, row_id, *rest in reported:
            if what == "memo":
                assert memos[int(row_id)] in (f"memo {rest[0]}", "to be undone")
            elif what == "statement":
                assert cited[int(row_id)]
            elif what == "article":
                assert texts[int(row_id)].startswith("Article")
            else:
                assert accepted[int(row_id)], f"{what} {row_id}"
    assert not list(path.parent.glob("*-wal"))


def main() -> None:
    path, rounds, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    most = int(sys.argv[4]) if len(sys.argv) > 4 else 12
    chance, reported = random.Random(seed), 0
    for n in range(rounds):
        reported += one_round(path, chance, 1 + n * 1000, most)
    print(f"{rounds} kills, {reported} reported actions, all there")


if __name__ == "__main__":
    main()
