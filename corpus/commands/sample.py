"""``standfirst sample``: articles drawn, and nothing done with them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from corpus.commands.command import Command, add_json, add_project, reading
from corpus.commands.drawing import add_drawing, sampling, source, tell
from corpus.commands.terminal import Terminal
from models.wording import later, say
from models.work import Sampled, sample


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    add_drawing(parser)
    parser.add_argument("--ids", action="store_true", help=say("print numbers of this file’s rows, not uids"))
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        asked = sampling(args)
        found = sample(project, source(args, project), asked)
    if args.json:
        terminal.json(_told(found))
    else:
        for piece in found.draw.pieces:
            terminal.say(str(piece.id) if args.ids else piece.uid)
    tell(found, asked, terminal)
    return 0


def _told(found: Sampled) -> dict[str, object]:
    """A draw for a script."""
    return {
        "of": len(found.pool.pieces), "set_aside": found.pool.aside, "told_already": found.pool.told_already,
        "undated": found.draw.undated, "days": list(found.draw.days),
        "strata": [
            {"values": list(s.values), "there": s.there, "wanted": s.wanted, "drawn": s.drawn}
            for s in found.draw.strata
        ],
        "articles": [
            {"uid": p.uid, "id": p.id, "outlet": p.outlet, "date": p.published or None} for p in found.draw.pieces
        ],
    }  # fmt: skip


COMMAND = Command("sample", later("Draw articles and list them"), _add, _run)
