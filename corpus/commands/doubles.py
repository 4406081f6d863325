"""``standfirst doubles``: articles that tell the same story, found and decided about."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from corpus.commands.command import Command, add_coder, add_json, add_project, positive, reading, writing
from corpus.commands.terminal import Terminal
from corpus.doubles import Doubles, find_doubles
from corpus.progress import Step, finish
from models import corpus, work
from models.corpus import Decision, Family
from models.file import Project, user_name
from models.people import acting, leading, person
from models.wording import later, number, say

DECISIONS = {"keep": Decision.KEEP, "first": Decision.FIRST, "once": Decision.ONCE}


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "way", choices=("find", "list", *DECISIONS, "copy"), nargs="?", default="list",
        help=say(
            "find: compare what was not compared yet; list: the families that wait (default); keep: all articles of a "
            "family are coded; first: only its first; once: its first, whose codings copy then brings to the others"
        ),
    )  # fmt: skip
    parser.add_argument(
        "--family", metavar="ARTICLE", type=positive, action="append", default=[],
        help=say("only the family of this article; may be given several times (default: all that wait)"),
    )  # fmt: skip
    parser.add_argument(
        "--first", metavar="ARTICLE", type=positive,
        help=say("the article that stands for its family (default: the earliest)"),
    )  # fmt: skip
    parser.add_argument("--all", action="store_true", help=say("list those that are decided too"))
    parser.add_argument("--dry-run", action="store_true", help=say("only tell what would be done"))
    add_coder(parser)
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    if args.way == "find":
        return _find(args, terminal)
    if args.way == "list" or args.dry_run:
        return _list(args, terminal)
    with writing(args.project, terminal) as project:
        lead = leading(project, acting(project, person(project, args.coder or user_name()).id))
        of = _chosen(args, project)
        if args.way == "copy":
            change = work.copy_codings(project, lead, of)
            return _told(args, terminal, change.sentence or "", change.outcome)
        first = {corpus.family(project, args.first).number: args.first} if args.first else None
        change = corpus.decide_families(project, lead, of, DECISIONS[args.way], first)
    return _told(args, terminal, change.sentence or say("That is decided already."), None)


def _chosen(args: Namespace, project: Project) -> list[Family]:
    """The families that are meant: of the articles that are named, else all that the way is about."""
    named = args.family or ([args.first] if args.first else [])
    if named:
        return list({one.number: one for one in (corpus.family(project, article) for article in named)}.values())
    found = corpus.families(project, only_open=args.way in DECISIONS or (args.way == "list" and not args.all))
    return [one for one in found if args.way != "copy" or one.decision is Decision.ONCE]


def _find(args: Namespace, terminal: Terminal) -> int:
    with writing(args.project, terminal) as project:
        found = compare(project, terminal)
    if args.json:
        terminal.json(asdict(found))
    else:
        terminal.say(say("{n} article compared.|{n} articles compared.", n=found.compared))
        tell_doubles(found, terminal.say)
    return 0


def compare(project: Project, terminal: Terminal) -> Doubles:
    """Compare what was not compared yet, with progress and what could not be done on stderr."""

    def show(step: Step) -> None:
        terminal.progress(step.done, step.total, step.doing)

    found = finish(find_doubles(project), show)
    for problem in found.problems:
        terminal.note(problem)
    return found


def tell_doubles(found: Doubles, tell: Any) -> None:  # noqa: ANN401 (a way to say a line)
    """What was found, where anything was."""
    if not found.found:
        return
    tell(
        say(
            "{n} article tells a story that is there already; “standfirst doubles” lists the families.|"
            "{n} articles tell a story that is there already; “standfirst doubles” lists the families.",
            n=found.found,
        )
    )


def _list(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        told: list[dict[str, Any]] = [
            {
                "family": one.number, "decision": str(one.decision), "open": one.open,
                "articles": [_plain(member) for member in corpus.members(project, one)],
            }
            for one in _chosen(args, project)
        ]  # fmt: skip
    if args.json:
        terminal.json(told)
        return 0
    if not told:
        terminal.say(say("No family waits for a decision."))
        return 0
    head = (say("family"), say("article"), say("date"), say("outlet"), say("words"), say("likeness"), say("headline"))
    shown = ("article", "published", "outlet", "words")
    rows = [
        (one["family"], *(member[name] for name in shown), f"{member['likeness']:.2f}", member["headline"])
        for one in told
        for member in one["articles"]
    ]
    terminal.table(head, rows)
    terminal.say(say("{n} family|{n} families", n=len(told)))
    return 0


def _plain(member: corpus.Member) -> dict[str, Any]:
    values = asdict(member)
    return {"article": values.pop("article_id"), **values}


def _told(args: Namespace, terminal: Terminal, sentence: str, outcome: object) -> int:
    left = outcome.left if isinstance(outcome, work.Copied) else ()
    if args.json:
        terminal.json({"done": sentence, "left": [asdict(one) for one in left]})
        return 0
    terminal.say(f"{sentence[:1].upper()}{sentence[1:]}")
    for one in left:
        terminal.say(say("Not copied to article {article}: “{words}”", article=number(one.article_id), words=one.words))
    return 0


COMMAND = Command("doubles", later("Find articles that tell the same story, and decide which are coded"), _add, _run)
