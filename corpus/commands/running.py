"""Finding the command that was typed, running it, and saying in one line what went wrong."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from corpus.commands import (
    actors,
    backup,
    batches,
    check,
    codebook,
    codings,
    corpus,
    desktop,
    doubles,
    evaluate,
    export,
    formats,
    guesses,
    hand_out,
    import_articles,
    new,
    prehighlight,
    recipe,
    sample,
    search,
    withdraw,
)
from corpus.commands.command import add_quiet
from corpus.commands.terminal import Terminal, nobody, silence, visible
from models.errors import KnownError, NotAllowed
from models.signs import has_half_sign
from models.version import version
from models.wording import say

MODULES = (
    new,
    import_articles,
    recipe,
    prehighlight,
    search,
    export,
    formats,
    codebook,
    actors,
    corpus,
    codings,
    doubles,
    sample,
    hand_out,
    batches,
    withdraw,
    check,
    backup,
    evaluate,
    guesses,
    desktop,
)
COMMANDS = {module.COMMAND.name: module.COMMAND for module in MODULES}
INTERRUPTED = 130  # as shells have it
DEBUG = "STANDFIRST_DEBUG"  # set to see where in the program a mistake was made


def run(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    # A process may be started with either of them closed.
    sys.stdout, sys.stderr = sys.stdout or nobody(), sys.stderr or nobody()
    try:
        args = _parser().parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    terminal = Terminal(args.quiet)
    try:
        _refuse_half_signs(args)
        code = int(args.run(args, terminal))
        terminal.clear()
        sys.stdout.flush()
    except KnownError as error:
        terminal.note(str(error))
        return 1
    except KeyboardInterrupt:
        terminal.note(say("Stopped."))
        return INTERRUPTED
    except BrokenPipeError:
        silence()
        return 0
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        terminal.note(_told(error))
        return 1
    return code


def _refuse_half_signs(args: Namespace) -> None:
    """Raise NotAllowed for a word that is no UTF-8, which Python takes in as halves of signs; paths may be so."""
    for value in vars(args).values():
        for word in value if isinstance(value, list | tuple) else (value,):
            if isinstance(word, str) and has_half_sign(word):
                raise NotAllowed(
                    say("“{word}” is no text in UTF-8.", word=word.encode("utf-8", "replace").decode()),
                    say("Type it anew, or set this terminal to UTF-8."),
                )


class _Parser(ArgumentParser):
    """A parser whose complaints show what was typed rather than obey it."""

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ANN401 (as argparse has it)
        to = file or sys.stderr
        super()._print_message(visible(message, to).encode("utf-8", "backslashreplace").decode(), to)


def _told(error: Exception) -> str:
    """What went wrong, in one line: the machine's doing or a mistake of the program."""
    if isinstance(error, OSError):
        what, reason = error.filename or say("The result"), error.strerror or error
        return say("{what} can't be read or written: {reason}.", what=what, reason=reason)
    return say(
        "Standfirst made a mistake ({kind}: {error}). Please report it; {setting} says where.",
        kind=type(error).__name__,
        error=error,
        setting=f"{DEBUG}=1",
    )


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="standfirst",
        usage="standfirst [PROJECT]\n       " + say("standfirst COMMAND ... (standfirst COMMAND --help explains each)"),
        description=say(
            "Code policy news: who said what about which policy, and where they stand. "
            "Without a command the window opens."
        ),
    )
    parser.add_argument("--version", action="version", version=f"Standfirst {version()}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title=say("commands"), prog="standfirst")
    for command in COMMANDS.values():
        summary = say(command.summary)
        one = commands.add_parser(command.name, help=summary, description=say("{summary}.", summary=summary))
        command.add(one)
        add_quiet(one)
        one.set_defaults(run=command.run)
    return parser
