"""What a command is, and what several of them share."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from corpus.commands.terminal import Terminal
from models import codings
from models.errors import NotFound
from models.file import Project, open_project
from models.people import Acting, CoderRole, acting, coders
from models.wording import say

NEW = 0  # the id of somebody who is no coder of the project: who only looks is not made one
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


@contextmanager
def opened(project: Project, terminal: Terminal) -> Iterator[Project]:
    """A project while a command works on it; what its opening and its closing have to tell goes to stderr."""
    for sentence in project.news:
        terminal.note(sentence)
    try:
        yield project
    finally:
        project.close()
        if project.left_out:
            terminal.note(project.left_out)


@contextmanager
def reading(path: Path, terminal: Terminal) -> Iterator[Project]:
    """The same of a project that is only read."""
    with opened(open_project(path, read_only=True), terminal) as project:
        yield project


@contextmanager
def writing(path: Path, terminal: Terminal) -> Iterator[Project]:
    """The same of a project that is written to."""
    with opened(open_project(path), terminal) as project:
        yield project


def looking(project: Project, name: str) -> Acting:
    """As whom the one of this name looks: as in the window, but nobody is made a coder by looking."""
    people = coders(project)
    for person in people:
        if person.name == name:
            return codings.seen_by(project, acting(project, person.id))
    if any(person.role is CoderRole.CODER for person in people):
        names = ", ".join(person.name for person in people)
        raise NotFound(
            say("There is no coder {name} in {file}.", name=name, file=project.path.name),
            say("Say who looks by --coder; its coders are: {names}.", names=names),
        )
    return Acting(NEW, acting(project, NEW).layer_id, CoderRole.LEAD)


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
