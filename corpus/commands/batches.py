"""``standfirst batches``: what was handed out so far, how it was drawn, and how far it is."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from corpus.commands.command import Command, add_json, add_project, reading
from corpus.commands.terminal import Terminal
from models.people import acting
from models.wording import later, say
from models.work import handed_out, plan_in_words


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        found = handed_out(project, acting(project, 0))  # of the layer that everybody codes in
    if args.json:
        terminal.json([{**asdict(batch), "how": plan_in_words(batch.plan)} for batch in found])
        return 0
    if not found:
        terminal.say(say("Nothing is handed out yet."))
    for batch in found:
        version = say("{batch}, coded under version {number}, “{name}”", batch=batch.name, number=str(batch.version),
                      name=batch.frozen_as)  # fmt: skip
        terminal.say(
            " ".join((say("{batch}.", batch=version if batch.version else batch.name), *plan_in_words(batch.plan)))
        )
        head = (say("articles"), say("finished"), say("begun"), say("for all"), say("hidden"), say("coder"))
        terminal.table(head, [(s.articles, s.finished, s.begun, s.shared, s.hidden, s.coder) for s in batch.shares])
    return 0


COMMAND = Command("batches", later("Tell what was handed out, and how it was drawn"), _add, _run)
