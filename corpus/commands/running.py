"""Finding the command that was typed, running it, and saying in one line what went wrong."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from corpus.commands import (
    backup,
    check,
    codebook,
    evaluate,
    export,
    formats,
    import_articles,
    new,
    prehighlight,
    search,
)
from corpus.commands.command import add_quiet
from corpus.commands.terminal import Terminal, nobody, silence
from models.errors import KnownError
from models.version import version

MODULES = (new, import_articles, prehighlight, search, export, formats, codebook, check, backup, evaluate)
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
        code = int(args.run(args, terminal))
        terminal.clear()
        sys.stdout.flush()
    except KnownError as error:
        terminal.note(str(error))
        return 1
    except KeyboardInterrupt:
        terminal.note("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        silence()
        return 0
    except OSError as error:
        if os.environ.get(DEBUG):
            raise
        terminal.note(f"{error.filename or 'The result'} can't be read or written: {error.strerror or error}.")
        return 1
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        terminal.note(
            f"Standfirst made a mistake ({type(error).__name__}: {error}). Please report it; {DEBUG}=1 says where."
        )
        return 1
    return code


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="standfirst",
        usage="standfirst [PROJECT]\n       standfirst COMMAND ... (standfirst COMMAND --help explains each)",
        description="Code policy news: who said what about which policy, and where they stand. "
        "Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"Standfirst {version()}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands", prog="standfirst")
    for command in COMMANDS.values():
        one = commands.add_parser(command.name, help=command.summary, description=f"{command.summary}.")
        command.add(one)
        add_quiet(one)
        one.set_defaults(run=command.run)
    return parser
