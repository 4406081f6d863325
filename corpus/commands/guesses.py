"""``standfirst guesses``: how often the claims that are guessed are right, by what was coded."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from corpus.commands.command import Command, add_json, add_project, reading
from corpus.commands.terminal import Terminal
from models.coding import Figures, Trial, trial
from models.people import acting, coders
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("--layer", default="codings", help=say("the codings of this layer (default: codings)"))
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    found: list[tuple[str, Trial]] = []
    with reading(args.project, terminal) as project:
        for coder in coders(project):
            tried = trial(project, acting(project, coder.id, args.layer))
            if tried.alone.statements:
                found.append((coder.pseudonym, tried))
    if args.json:
        terminal.json([{"coder": name, **asdict(tried)} for name, tried in found])
    elif found:
        head = (
            say("coder"), say("guesses by"), say("statements"), say("first right"), say("among five"), say("shown"),
            say("shown and right"),
        )  # fmt: skip
        terminal.table(head, [row for name, tried in found for row in _rows(name, tried)])
    else:
        terminal.say(say("Nothing is coded yet by which guesses could be measured."))
    return 0


def _rows(coder: str, tried: Trial) -> list[tuple[object, ...]]:
    used = say("codebook and codings, as used") if tried.weight else say("codebook and codings, not used")
    return [(coder, say("codebook"), *_told(tried.alone)), (coder, used, *_told(tried.learned))]


def _told(figures: Figures) -> tuple[object, ...]:
    return (
        figures.statements, _share(figures.first, figures.statements),
        _share(figures.among_five, figures.statements), _share(figures.shown, figures.statements),
        _share(figures.shown_right, figures.shown),
    )  # fmt: skip


def _share(part: int, of: int) -> str:
    return f"{100 * part / of:.0f} %" if of else "–"


COMMAND = Command("guesses", later("Measure how often guessed claims are right"), _add, _run)
