"""``standfirst desktop``: a menu entry, icons, and project files that open by a double click."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from corpus.commands.command import Command
from corpus.commands.terminal import Terminal
from corpus.desktop import install, remove
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    what = say("install: make it known to this user's desktop; remove: take that away again")
    parser.add_argument("what", choices=("install", "remove"), help=what)


def _run(args: Namespace, terminal: Terminal) -> int:
    touched = install() if args.what == "install" else remove()
    for one in touched:
        terminal.note(one)
    if args.what == "install":
        terminal.say(say("Standfirst is in the menu, and .standfirst files open with it."))
    elif touched:
        terminal.say(say("Standfirst is no longer in the menu."))
    else:
        terminal.say(say("Standfirst was not in the menu."))
    return 0


COMMAND = Command("desktop", later("Put Standfirst into the menu, or take it out"), _add, _run)
