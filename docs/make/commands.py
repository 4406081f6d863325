"""Write down the command line: docs/commands.md, every command with every option, from the parsers themselves."""

from __future__ import annotations

import argparse
from argparse import SUPPRESS, Action, ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from corpus.commands.command import Command, add_quiet
from corpus.commands.running import COMMANDS

PAGE = Path(__file__).parents[1] / "commands.md"
HEAD = """# The command line

`standfirst` alone opens the window, and so does `standfirst PROJECT`. Everything else is a command. Results go to
standard output, progress and notes to standard error; the exit code is 0, 1 with one line that says why, or 2 for wrong
usage. This page is written by `make docs` from the commands themselves; a test fails where it is stale.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(part for command in COMMANDS.values() for part in _command(command))])


def options() -> Iterator[tuple[str, str]]:
    """Each option with its command: ("export", "--no-text")."""
    for command in COMMANDS.values():
        for _, parser in _ways(_parser(command)):
            for action in _shown(parser):
                for word in action.option_strings:
                    yield command.name, word


def _parser(command: Command) -> ArgumentParser:
    parser = ArgumentParser(prog=f"standfirst {command.name}", description=command.summary)
    command.add(parser)
    add_quiet(parser)
    return parser


def _ways(parser: ArgumentParser) -> list[tuple[str, ArgumentParser]]:
    """A command's own parser, or those of its ways, such as ``codebook import``."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return [way for name, one in action.choices.items() for way in _ways_of(name, one)]
    return [("", parser)]


def _ways_of(name: str, parser: ArgumentParser) -> list[tuple[str, ArgumentParser]]:
    return [(f"{name} {deeper}".strip(), one) for deeper, one in _ways(parser)]


def _command(command: Command) -> Iterator[str]:
    yield f"## {command.name}\n"
    yield f"{command.summary}.\n"
    for way, parser in _ways(_parser(command)):
        actions = _shown(parser)
        yield (
            "```\n"
            + " ".join([f"standfirst {command.name}", *([way] if way else []), *map(_usage, actions)])
            + "\n```\n"
        )
        if way and parser.description:
            yield f"{parser.description}.\n"
        yield "| argument | meaning |\n|---|---|"
        yield from (f"| {_names(action)} | {_meaning(action)} |" for action in actions)
        yield ""


def _shown(parser: ArgumentParser) -> list[Action]:
    """Arguments first, then options; help, which all have, is left out."""
    actions = [a for a in parser._actions if a.help != SUPPRESS and not isinstance(a, argparse._HelpAction)]
    return sorted(actions, key=lambda action: bool(action.option_strings))


def _usage(action: Action) -> str:
    if not action.option_strings:
        name = _value(action)
        return {"?": f"[{name}]", "*": f"[{name} ...]", "+": f"{name} ..."}.get(str(action.nargs), name)
    used = " ".join([action.option_strings[0], *filter(None, [_value(action)])])
    return used if action.required else f"[{used}]"


def _value(action: Action) -> str:
    """What stands for the value: ``FILE``, ``IN OUT``, ``csv|jsonl``; empty where an option takes none."""
    if action.nargs == 0:
        return ""
    if isinstance(action.metavar, tuple):
        return " ".join(action.metavar)
    if action.metavar:
        return action.metavar
    return "|".join(map(str, action.choices)) if action.choices else action.dest.upper()


def _names(action: Action) -> str:
    if not action.option_strings:
        return f"`{_value(action)}`"
    names = (" ".join(filter(None, [word, _value(action)])) for word in action.option_strings)
    return ", ".join(f"`{name}`" for name in names).replace("|", "\\|")


def _meaning(action: Action) -> str:
    said = (action.help or "").replace("%%", "%").replace("|", "\\|")
    return f"{said} (needed)" if action.option_strings and action.required else said


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
