"""``standfirst backup``: the whole project in another file, while somebody codes or not."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from corpus.commands.command import Command, add_project, reading
from corpus.commands.terminal import Terminal
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("to", metavar="TO", type=Path, help=say("the file to write; none is ever overwritten"))


def _run(args: Namespace, terminal: Terminal) -> int:
    terminal.progress(0, 0, say("Backing up"))
    with reading(args.project, terminal) as project:
        project.back_up_to(args.to)
    terminal.say(say("Backed up to {file}.", file=args.to))
    return 0


COMMAND = Command("backup", later("Back up now"), _add, _run)
