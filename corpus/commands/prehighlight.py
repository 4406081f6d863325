"""``standfirst prehighlight``: find names and speakers in a project, or in JSON lines without one."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from corpus.commands.command import Command, positive, writing
from corpus.commands.terminal import Terminal
from corpus.prehighlight.running import (
    DEFAULT_PIPELINE,
    default_workers,
    left_to_people,
    prehighlight,
    prehighlight_jsonl,
    read_anew,
)
from corpus.progress import Step, finish
from models.errors import NotAllowed
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path, nargs="?", help=say("the project file (.standfirst)"))
    parser.add_argument(
        "--jsonl", metavar=("IN", "OUT"), type=Path, nargs=2,
        help=say("no project: read lines {line}, write lines with mentions and attributions", line='{"id", "text"}'),
    )  # fmt: skip
    parser.add_argument(
        "--pipeline", metavar="NAME", default=DEFAULT_PIPELINE, help=say("a spaCy pipeline for English")
    )
    parser.add_argument(
        "--workers", metavar="N", type=positive, default=0, help=say("processes (default: one a core but one)")
    )


def _run(args: Namespace, terminal: Terminal) -> int:
    if (args.project is None) == (args.jsonl is None):
        raise NotAllowed(say("Name a project, or two files after --jsonl."), say("Not both."))
    if args.jsonl:
        return _jsonl(args, terminal)
    read = 0

    def tell(step: Step) -> None:
        nonlocal read
        terminal.progress(step.done, step.total, step.doing)
        read += len(step.news) if isinstance(step.news, tuple) else 0

    with writing(args.project, terminal) as project:
        anew = read_anew(project, args.pipeline)
        problems = finish(prehighlight(project, args.pipeline, args.workers), tell)
        problems += left_to_people(project)
    for problem in problems:
        terminal.note(problem)
    terminal.say(_result(read, min(anew, read)))
    return 0


def _result(read: int, anew: int) -> str:
    if not read:
        return say("No article was left to read.")
    if not anew:
        return say("{n} article read.|{n} articles read.", n=read)
    return say(
        "{n} article read, {anew} of them anew, as the reader has changed.|"
        "{n} articles read, {anew} of them anew, as the reader has changed.",
        n=read, anew=anew,
    )  # fmt: skip


def _jsonl(args: Namespace, terminal: Terminal) -> int:
    source, target = args.jsonl
    workers = args.workers or default_workers()
    report = finish(
        prehighlight_jsonl(source, target, args.pipeline, workers),
        lambda step: terminal.progress(
            step.done, 0, say("{doing}, {n} text|{doing}, {n} texts", n=step.done, doing=step.doing)
        ),
    )
    for _, issue in report.issues:
        terminal.note(issue)
    terminal.say(say("{n} text read.|{n} texts read.", n=report.read))
    return 0


COMMAND = Command("prehighlight", later("Find names and speakers"), _add, _run)
