"""``standfirst evaluate``: how well predicted mentions, attributions and speakers agree with a gold standard."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from corpus.commands.command import Command, add_json
from corpus.commands.terminal import Terminal, counted
from corpus.evaluation import evaluate_files


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("gold", metavar="GOLD.jsonl", type=Path, help="articles with text and what is right")
    parser.add_argument("predicted", metavar="PRED.jsonl", type=Path, help="what prehighlight --jsonl wrote for them")
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    result = evaluate_files(args.gold, args.predicted)
    if args.json:
        terminal.json(result.as_json())
        return 0
    rows = [
        (f.name, f"{100 * f.precision:.1f}", f"{100 * f.recall:.1f}", f"{100 * f.f1:.1f}", f.right, f.predicted, f.gold)
        for f in result.figures.values()
    ]
    terminal.table(("figure", "precision", "recall", "F1", "right", "predicted", "gold"), rows)
    missing = f", {len(result.missing):,} of them without a prediction" if result.missing else ""
    terminal.say(f"\n{counted(result.articles, 'article')}{missing}.")
    return 0


COMMAND = Command("evaluate", "Measure what was found against a gold standard", _add, _run)
