"""``standfirst check``: whether a project is whole."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from corpus.commands.command import Command, add_json, add_project
from corpus.commands.terminal import Terminal
from models.checking import check
from models.errors import CannotWrite, ProjectInUse
from models.file import Project, open_project
from models.revising import leftovers
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    terminal.progress(0, 0, say("Checking the project"))
    with _opened(args, terminal) as project:
        found, left_over = check(project), leftovers(project)
    if args.json:
        terminal.json(found)
    else:
        for sentence in found or [say("All is well with {file}.", file=args.project.name)]:
            terminal.say(sentence)
    for left in left_over:
        terminal.note(
            say(
                "{n} coding hangs on {name}, which is not used any more; `standfirst codebook ask` asks about it.|"
                "{n} codings hang on {name}, which is not used any more; `standfirst codebook ask` asks about them.",
                n=left.codings, name=left.name,
            )
        )  # fmt: skip
    if found:
        terminal.note(
            say(
                "Something is off with {file} ({n} point). Its last backup may be whole.|"
                "Something is off with {file} ({n} points). Its last backup may be whole.",
                n=len(found), file=args.project.name,
            )
        )  # fmt: skip
    return 1 if found else 0


def _opened(args: Namespace, terminal: Terminal) -> Project:
    """Open for writing, which the test of the search index needs; for reading where somebody else writes."""
    try:
        return open_project(args.project)
    except (ProjectInUse, CannotWrite) as error:
        terminal.note(say("{reason} Everything but the search index is checked.", reason=error.what))
        return open_project(args.project, read_only=True)


COMMAND = Command("check", later("Check the project"), _add, _run)
