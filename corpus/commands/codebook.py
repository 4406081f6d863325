"""``standfirst codebook``: bring a codebook in, or write it out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from corpus.codebooks import read_codebook, write_codebook
from corpus.commands.command import Command, add_coder, add_project, add_quiet, reading, writing
from corpus.commands.terminal import Terminal
from models import codebook
from models.file import user_name
from models.people import acting, leading, person
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    ways = parser.add_subparsers(metavar="import|export", required=True, dest="way")
    for way, summary in (
        ("import", say("Import a codebook; what it does not have any more is retired")),
        ("export", say("Export the codebook as YAML")),
    ):
        one = ways.add_parser(way, help=summary, description=summary)
        add_project(one)
        one.add_argument("file", metavar="FILE.yaml", type=Path, help=say("the codebook's file"))
        if way == "import":
            add_coder(one)
        add_quiet(one)


def _run(args: Namespace, terminal: Terminal) -> int:
    if args.way == "export":
        with reading(args.project, terminal) as project:
            write_codebook(codebook.load(project), args.file)
        terminal.say(say("Wrote {file}.", file=args.file))
        return 0
    content = read_codebook(args.file)
    with writing(args.project, terminal) as project:
        lead = leading(project, acting(project, person(project, args.coder or user_name()).id))
        change = codebook.replace(project, lead, content, say("imported from {file}", file=args.file.name))
        version = codebook.load(project).version
    if change.id:
        terminal.say(say("The codebook is version {version} now.", version=str(version)))
    else:
        terminal.say(say("The codebook says this already."))
    return 0


COMMAND = Command("codebook", later("Import or export the codebook"), _add, _run)
