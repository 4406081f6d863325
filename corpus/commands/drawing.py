"""What the commands share that draw articles: of which, how many, how, by which seed."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from corpus.commands.command import DIGITS, positive
from corpus.commands.terminal import Terminal
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.wording import say
from models.work import Among, Quota, Sampled, Sampling, Source, Way, listed, remarks

REST, EVERY = "rest", "all"


def add_drawing(parser: ArgumentParser) -> None:
    """Everything that says what is drawn."""
    parser.add_argument("--articles", metavar="N", type=positive, help=say("how many to draw (default: all)"))
    parser.add_argument(
        "--by", metavar="COLUMNS", default="",
        help=say("in proportion to outlet, year, month, week, language or a name of the metadata; with commas between"),
    )  # fmt: skip
    parser.add_argument("--equal", action="store_true", help=say("as many of each stratum of --by, not in proportion"))
    parser.add_argument(
        "--quota", metavar="COLUMN=VALUE:N", action="append", default=[], type=_quota,
        help=say("so many with this value, or “all” for N; “rest:N” of all others; may be given several times"),
    )  # fmt: skip
    parser.add_argument(
        "--weeks",
        metavar="N",
        type=positive,
        help=say("constructed weeks: for each weekday N days, all their articles"),
    )
    parser.add_argument("--per-outlet", action="store_true", help=say("constructed weeks of each outlet by itself"))
    parser.add_argument("--seed", metavar="N", type=_seed, default=1, help=say("the seed of the draw (default: 1)"))
    parser.add_argument(
        "--from", dest="among", choices=(Among.NOBODYS.value, Among.ALL.value), default=Among.NOBODYS.value,
        help=say("of articles in nobody’s hands, or of all (default: nobody)"),
    )  # fmt: skip
    parser.add_argument(
        "--list", metavar="FILE", help=say("of the articles whose uids stand in a file, one a line; - is the input")
    )
    parser.add_argument(
        "--whole-families",
        action="store_true",
        help=say("articles that tell the same, too; else of these only the first"),
    )


def source(args: Namespace, project: Project) -> Source:
    """Of which articles is drawn."""
    if args.list is None:
        return Source(Among(args.among), one_of_family=not args.whole_families)
    return Source(Among.LIST, listed(project, _lines(args.list)), not args.whole_families)


def sampling(args: Namespace) -> Sampling:
    """How it is drawn; raises NotAllowed for two ways at once."""
    by = tuple(name for name in (name.strip() for name in args.by.split(",")) if name)
    ways = [
        way for way, is_asked in ((Way.PROPORTION, by), (Way.QUOTAS, args.quota), (Way.WEEK, args.weeks)) if is_asked
    ]
    if len(ways) > 1:
        raise NotAllowed(say("A draw has one way."), say("Give one of --by, --quota and --weeks."))
    way = ways[0] if ways else Way.CHANCE
    if args.articles is not None and way in (Way.QUOTAS, Way.WEEK):
        raise NotAllowed(say("How many that are follows from the quotas or the weeks."), say("Leave --articles out."))
    if args.equal:
        way = Way.EQUAL if way in (Way.CHANCE, Way.PROPORTION) else way
    return Sampling(args.articles, args.seed, way, by, tuple(args.quota), args.weeks or 1, args.per_outlet)


def tell(sampled: Sampled, asked: Sampling, terminal: Terminal) -> None:
    """What a draw could not reach or left out, each a line to stderr."""
    for sentence in remarks(sampled, asked):
        terminal.note(sentence)


def _lines(name: str) -> list[str]:
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise NotFound(say("{file} can't be read.", file=name), str(getattr(error, "strerror", "") or "")) from None
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def _seed(word: str) -> int:
    if not word.isdecimal() or len(word) > DIGITS:
        raise ArgumentTypeError(say("“{word}” is no whole number", word=word))
    return int(word)


def _quota(word: str) -> Quota:
    which, _, number = word.rpartition(":")
    column, found, value = which.partition("=")
    if not (which == REST or (column.strip() and found)):
        raise ArgumentTypeError(say("“{word}” is no quota such as outlet=Linden Courier:50", word=word))
    many = None if number.strip() == EVERY else positive(number.strip())
    return Quota("", "", many) if which == REST else Quota(column.strip(), value.strip(), many)
