"""``standfirst export``: the dataset of a project."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from corpus.commands.command import Command, add_project, reading
from corpus.commands.terminal import Terminal
from corpus.exporting.dataset import ExportOptions, Format
from corpus.exporting.exporter import export, left_aside
from corpus.exporting.formats import FORMATS, format_named, outside
from corpus.exporting.settings import parse
from corpus.progress import finish
from models.errors import NotFound
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--to", dest="format", metavar="FORMAT", type=_format, required=True,
        help=say("{formats}; standfirst formats lists all", formats="; ".join(map(_described, FORMATS.values()))),
    )  # fmt: skip
    parser.add_argument(
        "--out", metavar="PATH", type=Path, required=True, help=say("where to; an earlier export there is replaced")
    )
    parser.add_argument(
        "--coder", dest="coders", metavar="CODER", action="append", default=[],
        help=say("only this coder, by pseudonym or name; may be given several times"),
    )  # fmt: skip
    parser.add_argument("--layer", default="codings", help=say("only this layer (default: codings)"))
    parser.add_argument("--since", metavar="DATE", default="", help=say("only what was made or changed from then on"))
    parser.add_argument("--no-text", action="store_true", help=say("leave out the words of the articles"))
    parser.add_argument(
        "--option", dest="settings", metavar="NAME=VALUE", action="append", default=[],
        help=say(
            "an option of the format, as standfirst formats lists them, such as bom=no; may be given several times"
        ),
    )  # fmt: skip
    parser.add_argument("--names", action="store_true", help=say("the coders' names instead of their pseudonyms"))


def _described(form: Format) -> str:
    return say("{name}: {label}", name=form.name, label=say(form.label))


def _format(word: str) -> str:
    """A word for ``--to``; another is wrong usage."""
    try:
        return format_named(word).name
    except NotFound as error:
        raise ArgumentTypeError(str(error)) from None


def _run(args: Namespace, terminal: Terminal) -> int:
    options = ExportOptions(
        args.format, args.out, tuple(args.coders), args.layer, not args.no_text, args.since, args.names,
        parse(args.settings),
    )  # fmt: skip
    for issue in outside().issues:
        terminal.note(issue)
    with reading(args.project, terminal) as project:
        done = finish(export(project, options), lambda p: terminal.progress(p.done, p.total, p.doing))
    statements = say("{n} statement|{n} statements", n=done.statements)
    articles = say("{n} article|{n} articles", n=done.articles)
    terminal.say(
        say("{statements} of {articles} exported to {out}.", statements=statements, articles=articles, out=done.out)
    )
    if done.begun:
        begun = say("{n} begun statement|{n} begun statements", n=done.begun)
        terminal.say(say("Left out, since they lack something or were not kept yet: {begun}.", begun=begun))
    for sentence in filter(None, (left_aside(done.aside), *done.cannot_hold, *done.remarks)):
        terminal.say(sentence)
    return 0


COMMAND = Command("export", later("Export the dataset"), _add, _run)
