"""``standfirst check``: whether a project is whole."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from corpus.commands.command import Command, add_json, add_project
from corpus.commands.terminal import Terminal, counted
from models.checking import check
from models.errors import CannotWrite, ProjectInUse
from models.file import Project, open_project


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    terminal.progress(0, 0, "Checking the project")
    with _opened(args, terminal) as project:
        found = check(project)
    if args.json:
        terminal.json(found)
    else:
        for sentence in found or [f"All is well with {args.project.name}."]:
            terminal.say(sentence)
    if found:
        terminal.note(
            f"Something is off with {args.project.name} ({counted(len(found), 'point')}). Its last backup may be whole."
        )
    return 1 if found else 0


def _opened(args: Namespace, terminal: Terminal) -> Project:
    """Open for writing, which the test of the search index needs; for reading where somebody else writes."""
    try:
        return open_project(args.project)
    except (ProjectInUse, CannotWrite) as error:
        terminal.note(f"{error.what} Everything but the search index is checked.")
        return open_project(args.project, read_only=True)


COMMAND = Command("check", "Check the project", _add, _run)
