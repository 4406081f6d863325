"""What a command is, and what several of them share."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from corpus.commands.terminal import Terminal
from models.wording import say

DIGITS = 9  # of a number; what has more counts nothing that there is


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: ``add`` gives it its arguments, ``run`` does it and returns the exit code."""

    name: str
    summary: str  # in the words of the window; it is said where it is shown, so ``later`` marks it
    add: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Terminal], int]


def add_project(parser: ArgumentParser) -> None:
    """The project that a command works on."""
    parser.add_argument("project", metavar="PROJECT", type=Path, help=say("the project file (.standfirst)"))


def add_json(parser: ArgumentParser) -> None:
    """Results for scripts."""
    parser.add_argument("--json", action="store_true", help=say("print the result as JSON"))


def add_quiet(parser: ArgumentParser) -> None:
    """No progress."""
    parser.add_argument("--quiet", action="store_true", help=say("tell nothing of the progress"))


def add_coder(parser: ArgumentParser) -> None:
    """In whose name something is changed."""
    parser.add_argument("--coder", metavar="NAME", default="", help=say("who does it (default: this computer's user)"))


def positive(word: str) -> int:
    """A number of the command line that counts something; a smaller one than 1 is wrong usage."""
    if not word.isdecimal() or not 1 <= len(word.lstrip("0")) <= DIGITS:
        raise ArgumentTypeError(say("“{word}” is no whole number from 1 on", word=word))
    return int(word)
