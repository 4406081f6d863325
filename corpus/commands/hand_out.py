"""``standfirst hand-out``: articles drawn, split among coders, and given to them as a batch."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from corpus.commands.command import Command, add_coder, add_json, add_project, looking, opened, positive
from corpus.commands.drawing import add_drawing, sampling, source, tell
from corpus.commands.terminal import Terminal
from models import codings
from models.errors import KnownError
from models.file import Project, open_project, user_name
from models.people import Acting, acting, coders, leading, person
from models.wording import later, say
from models.work import (
    NONE,
    Asked,
    Order,
    Planned,
    Portion,
    Splitting,
    hand_out,
    next_batch_name,
    planned,
    portion,
    uneven,
)

ORDERS = {"shared": Order.SHARED_FIRST, "date": Order.DATE, "chance": Order.CHANCE}


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--coders", metavar="NAMES", required=True, help=say("to whom, with commas between; new ones too")
    )
    parser.add_argument("--batch", metavar="NAME", default="", help=say("the batch’s name (default: the next number)"))
    add_drawing(parser)
    parser.add_argument(
        "--shared", metavar="PART", type=_portion, default=NONE,
        help=say("how many all of them get: 10%%, 1/5 or a number (default: none)"),
    )  # fmt: skip
    parser.add_argument(
        "--hidden", metavar="PART", type=_portion, default=NONE,
        help=say("how many without the machine’s suggestions: 20%%, 1/5 or a number (default: none)"),
    )  # fmt: skip
    parser.add_argument(
        "--order", choices=tuple(ORDERS), default="shared",
        help=say("the shared ones first, all by date, or in an order of chance (default: shared)"),
    )  # fmt: skip
    parser.add_argument(
        "--version", metavar="N", type=positive, help=say("coded under this frozen version of the codebook")
    )
    parser.add_argument("--dry-run", action="store_true", help=say("only tell who would get what"))
    add_coder(parser)
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    how = sampling(args)
    with opened(open_project(args.project, read_only=args.dry_run), terminal) as project:
        asked = Asked(
            args.batch or next_batch_name(project), tuple(args.coders.split(",")), source(args, project), how,
            Splitting(args.shared, args.hidden, ORDERS[args.order]), args.version,
        )  # fmt: skip
        plan, name = planned(project, asked), args.coder or user_name()
        if not args.dry_run:
            hand_out(project, leading(project, acting(project, person(project, name).id)), plan)
        tell(plan.sampled, how, terminal)
        told = _as_json if args.json else _as_table
        told(project, plan, looking(project, name), not args.dry_run, terminal)
    return 0


def _as_json(project: Project, plan: Planned, seen: Acting, is_done: bool, terminal: Terminal) -> None:
    uids = {piece.id: piece.uid for piece in plan.sampled.draw.pieces}
    hours = _hours(project, plan, seen)
    terminal.json(
        {
            "batch": plan.asked.batch, "done": is_done, "seed": plan.asked.sampling.seed,
            "of": len(plan.sampled.pool.pieces), "articles": plan.articles, "readings": plan.readings,
            "shared": plan.shared, "version": plan.asked.version,
            "coders": [
                {
                    "coder": hand.coder, "articles": len(hand.articles), "shared": len(hand.shared),
                    "hidden": len(hand.hidden), "hours": hours.get(hand.coder),
                    "readings": [
                        {"uid": uids[i], "shared": i in hand.shared, "hidden": i in hand.hidden} for i in hand.articles
                    ],
                }
                for hand in plan.hands
            ],
        }
    )  # fmt: skip


def _as_table(project: Project, plan: Planned, seen: Acting, is_done: bool, terminal: Terminal) -> None:
    articles = say("{n} article|{n} articles", n=plan.articles)
    readings = say("{n} reading|{n} readings", n=plan.readings)
    what = later("Handed out as {batch}: {articles}, {readings}, seed {seed}.")
    would = later("It would hand out as {batch}: {articles}, {readings}, seed {seed}.")
    seed, batch = str(plan.asked.sampling.seed), plan.asked.batch
    terminal.say(say(what if is_done else would, articles=articles, readings=readings, batch=batch, seed=seed))
    for sentence in uneven(plan):
        terminal.say(sentence)
    hours = _hours(project, plan, seen)
    head = (say("articles"), say("for all"), say("own"), say("hidden"), say("hours"), say("coder"))
    terminal.table(
        head,
        [
            (len(h.articles), len(h.shared), h.own, len(h.hidden), _shown(hours.get(h.coder)), h.coder)
            for h in plan.hands
        ],
    )
    if len(hours) < len(plan.hands):
        terminal.say(
            say("Hours are told of coders whose pace was measured: active time of articles they have finished.")
        )


def _hours(project: Project, plan: Planned, seen: Acting) -> dict[str, float]:
    """How long each coder would need, at her own pace; those who were not measured are not in it."""
    people = {person.name: person.id for person in coders(project)}
    paces = codings.paces(project, seen)
    return {
        hand.coder: round(paces[people[hand.coder]] * len(hand.articles) / 60, 1)
        for hand in plan.hands if people.get(hand.coder) in paces
    }  # fmt: skip


def _shown(hours: float | None) -> str:
    return "–" if hours is None else f"{hours:.1f}"


def _portion(words: str) -> Portion:
    try:
        return portion(words)
    except KnownError as error:
        raise ArgumentTypeError(str(error)) from None


COMMAND = Command("hand-out", later("Hand out articles"), _add, _run)
