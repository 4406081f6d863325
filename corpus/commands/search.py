"""``standfirst search``: the articles that have all words of a query."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from corpus.commands.command import Command, add_json, add_project, positive, reading
from corpus.commands.terminal import Terminal
from corpus.search import search
from models.articles import quoted
from models.errors import NotAllowed
from models.wording import later, say


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("query", metavar="QUERY", nargs="+", help=say('words, or a "phrase" in quotation marks'))
    parser.add_argument("--limit", metavar="N", type=positive, default=50, help=say("at most so many (default: 50)"))
    parser.add_argument("--best-first", action="store_true", help=say("the best first instead of the newest"))
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    query = " ".join(args.query)
    if not quoted(query):
        raise NotAllowed(
            say("“{query}” has no word to search for.", query=query), say("Name one that the articles have.")
        )
    with reading(args.project, terminal) as project:
        hits = search(project, query, args.limit, args.best_first)
    if args.json:
        terminal.json([asdict(hit) for hit in hits])
    elif hits:
        head = (say("article"), say("date"), say("outlet"), say("headline"), say("words around it"))
        terminal.table(head, [(str(h.article_id), h.published, h.outlet, h.headline, h.excerpt) for h in hits])
    else:
        terminal.say(say("No article has {query}.", query=query))
    return 0


COMMAND = Command("search", later("Search the corpus"), _add, _run)
