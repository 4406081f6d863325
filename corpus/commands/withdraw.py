"""``standfirst withdraw``: a batch taken back, or what one coder has of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from corpus.commands.command import Command, add_coder, add_json, add_project, opened
from corpus.commands.terminal import Terminal
from models.errors import NotFound
from models.file import Project, open_project, user_name
from models.people import acting, coders, leading, person
from models.wording import later, say
from models.work import Withdrawal, batches, withdraw, withdrawal


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("--batch", metavar="NAME", required=True, help=say("the batch"))
    parser.add_argument(
        "--from", dest="of", metavar="CODER", default="", help=say("from this coder only (default: all)")
    )
    parser.add_argument(
        "--begun-too", action="store_true", help=say("also articles that were begun; codings stay in any case")
    )
    parser.add_argument("--dry-run", action="store_true", help=say("only tell what would go back"))
    add_coder(parser)
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    with opened(open_project(args.project, read_only=args.dry_run), terminal) as project:
        batch_id, coder_id = _batch(project, args.batch), _coder(project, args.of) if args.of else None
        found = withdrawal(project, batch_id, coder_id)
        if not args.dry_run:
            lead = leading(project, acting(project, person(project, args.coder or user_name()).id))
            withdraw(project, lead, batch_id, coder_id, args.begun_too)
    (_as_json if args.json else _as_words)(found, args.begun_too, not args.dry_run, terminal)
    return 0


def _as_json(found: Withdrawal, begun_too: bool, is_done: bool, terminal: Terminal) -> None:
    terminal.json(
        {
            "batch": found.batch, "done": is_done,
            "coders": [
                {
                    "coder": one.coder, "taken": len(one.untouched) + (len(one.begun) if begun_too else 0),
                    "kept": 0 if begun_too else len(one.begun), "begun": len(one.begun),
                }
                for one in found.coders
            ],
        }
    )  # fmt: skip


def _as_words(found: Withdrawal, begun_too: bool, is_done: bool, terminal: Terminal) -> None:
    for one in found.coders:
        taken = say("{n} article|{n} articles", n=len(one.untouched) + (len(one.begun) if begun_too else 0))
        what = later("{coder}: {taken} of {batch} taken back.")
        would = later("{coder}: {taken} of {batch} would go back.")
        terminal.say(say(what if is_done else would, coder=one.coder, taken=taken, batch=found.batch))
        if one.begun and not begun_too:
            n = len(one.begun)
            terminal.say(
                say("{coder} keeps {n} that is begun.|{coder} keeps {n} that are begun.", n=n, coder=one.coder)
            )


def _batch(project: Project, name: str) -> int:
    there = {batch: batch_id for batch_id, batch, _ in batches(project)}
    if name not in there:
        names = ", ".join(there) or say("none")
        raise NotFound(say("There is no batch {batch}.", batch=name), say("There are: {names}.", names=names))
    return there[name]


def _coder(project: Project, name: str) -> int:
    there = {coder.name: coder.id for coder in coders(project)}
    if name not in there:
        raise NotFound(
            say("There is no coder {name} in {file}.", name=name, file=project.path.name),
            say("Its coders are: {names}.", names=", ".join(there)),
        )
    return there[name]


COMMAND = Command("withdraw", later("Take back what was handed out"), _add, _run)
