"""``standfirst new``: a project, empty, with a codebook, or with the sample in it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from corpus.codebooks.sources import KINDS, READY, codebook_named
from corpus.commands.command import Command, add_coder
from corpus.commands.terminal import Terminal
from corpus.progress import finish
from corpus.sample import make_sample
from models import codebook
from models.file import creating, user_name
from models.people import acting, leading, person
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, help=say("the file to make (.standfirst)"))
    parser.add_argument("--title", default="", help=say("the project's title (default: the file's name)"))
    content = parser.add_mutually_exclusive_group()
    ready = ", ".join(READY)
    content.add_argument(
        "--codebook", metavar="FILE", type=Path,
        help=say("begin with this codebook: {kinds}, a project, or one of {ready}", kinds=KINDS, ready=ready),
    )  # fmt: skip
    content.add_argument("--sample", action="store_true", help=say("make the sample project: 22 articles, two coders"))
    add_coder(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    if args.sample:
        job = make_sample(args.project)
        with finish(job, lambda p: terminal.progress(p.done, p.total, p.doing)) as project:
            terminal.say(say("Made the sample project {path}.", path=args.project.with_name(project.path.name)))
        return 0
    content = codebook_named(args.codebook) if args.codebook else None
    with creating(args.project, args.title) as project:
        if content is not None:
            lead = leading(project, acting(project, person(project, args.coder or user_name()).id))
            codebook.replace(project, lead, content, say("imported from {file}", file=args.codebook.name))
    for remark in content.remarks if content is not None else ():
        terminal.note(remark)
    terminal.say(say("Made {path}.", path=args.project.with_name(project.path.name)))
    return 0


COMMAND = Command("new", later("New project"), _add, _run)
