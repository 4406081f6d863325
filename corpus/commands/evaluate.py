"""``standfirst evaluate``: how well predicted mentions, attributions and speakers agree with a gold standard."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from corpus.commands.command import Command, add_json
from corpus.commands.terminal import Terminal
from corpus.evaluation import Evaluation, Figure, evaluate_files
from models.wording import later, say

FIGURES = {  # by the names that they have in the result as JSON
    "content": later("content"),
    "content exact": later("content exact"),
    "content and source": later("content and source"),
    "source of found": later("source of found"),
    "cue": later("cue"),
    "speaker of found": later("speaker of found"),
    "speaker's last name": later("speaker's last name"),
    "mention": later("mention"),
    "mention, any overlap": later("mention, any overlap"),
}


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("gold", metavar="GOLD.jsonl", type=Path, help=say("articles with text and what is right"))
    parser.add_argument(
        "predicted", metavar="PRED.jsonl", type=Path, help=say("what prehighlight --jsonl wrote for them")
    )
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    result = evaluate_files(args.gold, args.predicted)
    if args.json:
        terminal.json(result.as_json())
        return 0
    head = (
        say("figure"), say("precision"), say("recall"), say("F1"), say("right"), say("predicted"), say("gold"),
    )  # fmt: skip
    terminal.table(head, map(_row, result.figures.values()))
    terminal.say("\n" + _sum(result))
    return 0


def _row(figure: Figure) -> tuple[object, ...]:
    shares = (f"{100 * share:.1f}" for share in (figure.precision, figure.recall, figure.f1))
    return (_called(figure.name), *shares, figure.right, figure.predicted, figure.gold)


def _called(name: str) -> str:
    """A figure as people read it; that of one label of mentions is named for the label, which is a word of the data."""
    return say(FIGURES[name]) if name in FIGURES else say("mention {label}", label=name.removeprefix("mention "))


def _sum(result: Evaluation) -> str:
    if not result.missing:
        return say("{n} article.|{n} articles.", n=result.articles)
    return say(
        "{n} article, {missing} of them without a prediction.|{n} articles, {missing} of them without a prediction.",
        n=result.articles, missing=len(result.missing),
    )  # fmt: skip


COMMAND = Command("evaluate", later("Measure what was found against a gold standard"), _add, _run)
