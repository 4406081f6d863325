"""Somebody who writes without pause and tells of all that was saved: `python -m tests.siege.coder PROJECT NAME`.

Each line is ``saved NUMBER``, once article NUMBER is called saved; ``gone FILE`` is the last where its file is gone.
A line on standard input, or the end of it, makes an end: the project is closed.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from models import articles
from models.articles import NewArticle
from models.file import ProjectGone, open_project


def text_of(name: str, number: int) -> str:
    """What article ``number`` of a coder says."""
    return f"Article {number} of {name}. " + "They said no more. " * (1 + number * 37 % 150)


def main() -> None:
    path, name = Path(sys.argv[1]), sys.argv[2]
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.readline(), ended.set()), daemon=True).start()
    project = open_project(path, user=name)
    number = 0
    try:
        while not ended.is_set():
            articles.add_articles(project, [NewArticle(text_of(name, number))])
            print("saved", number, flush=True)
            number += 1
    except ProjectGone as gone:
        print("saved", number, flush=True)  # what was written last is in the copy too
        print("gone", gone.kept, flush=True)
    project.close()
    print("closed", project.left_out or "whole", flush=True)


if __name__ == "__main__":
    main()
