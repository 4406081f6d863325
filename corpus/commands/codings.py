"""``standfirst codings``: what was said, listed, counted and crossed; many statements changed at once; progress."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict

from corpus.commands.command import Command, add_coder, add_json, add_project, add_quiet, looking, positive
from corpus.commands.terminal import Terminal
from models import codebook, codings
from models.coding import Stance
from models.codings import CodingRow, Plan, Recoding, What
from models.columns import Columns, Query, Value
from models.errors import NotAllowed, NotFound
from models.file import Project, open_project, user_name
from models.people import Acting, coders, leading
from models.wording import later, say

LIMIT = 50


def _add(parser: ArgumentParser) -> None:
    ways = parser.add_subparsers(metavar="list|count|cross|time|bulk|progress", required=True, dest="way")
    for way, summary, more in (
        ("list", later("List statements with the words of their passages"), _add_list),
        ("count", later("Count statements by one of their columns"), _add_count),
        ("cross", later("Count how often values of two columns meet"), _add_cross),
        ("time", later("Stances over time toward each target"), _add_time),
        ("bulk", later("Change many statements at once, as a lead"), _add_bulk),
        ("progress", later("How far each coder is, and how long an article takes"), None),
    ):
        one = ways.add_parser(way, help=say(summary), description=say("{summary}.", summary=say(summary)))
        add_project(one)
        if way != "progress":
            one.add_argument(
                "--where", metavar="COLUMN=VALUE", action="append", default=[],
                help=say("only statements that have it: claim=2.3, stance=oppose …; may be given several times"),
            )  # fmt: skip
            one.add_argument(
                "--words", metavar="WORDS", default="", help=say("only passages that have all these words")
            )
        if more is not None:
            more(one)
        add_coder(one)
        add_json(one)
        add_quiet(one)


def _add_list(parser: ArgumentParser) -> None:
    parser.add_argument("--sort", metavar="COLUMN", default="", help=say("by this column (default: the newest first)"))
    parser.add_argument("--descending", action="store_true", help=say("the other way round"))
    parser.add_argument("--limit", metavar="N", type=positive, default=LIMIT, help=say("at most so many (default: 50)"))


def _add_count(parser: ArgumentParser) -> None:
    names = ", ".join(codings.NAMES)
    parser.add_argument("column", metavar="COLUMN", help=say("one of: {names}", names=names))


def _add_cross(parser: ArgumentParser) -> None:
    parser.add_argument("rows", metavar="ROWS", help=say("the column whose values are the rows"))
    parser.add_argument("across", metavar="COLUMNS", help=say("the column whose values are the columns"))


def _add_time(parser: ArgumentParser) -> None:
    parser.add_argument("--by", choices=("week", "month"), default="week", help=say("the unit (default: week)"))


def _add_bulk(parser: ArgumentParser) -> None:
    for what in What:
        parser.add_argument(f"--{what}", metavar="FROM", help=say("from this {what}", what=str(what)))
        parser.add_argument(f"--to-{what}", metavar="TO", help=say("to this {what}", what=str(what)))
    parser.add_argument("--toward", metavar="TARGET", help=say("only stances toward this target"))
    parser.add_argument("--dry-run", action="store_true", help=say("only tell what would change"))


def _run(args: Namespace, terminal: Terminal) -> int:
    writes = args.way == "bulk" and not args.dry_run
    with open_project(args.project, read_only=not writes) as project:
        seen = looking(project, args.coder or user_name())
        WAYS[args.way](args, terminal, project, seen)
    return 0


def _query(args: Namespace, project: Project, seen: Acting, columns: Columns) -> Query:
    ids = codings.having_words(project, seen, args.words) if args.words else None
    order = codings.column_named(args.sort) if getattr(args, "sort", "") else ""
    return Query(codings.chosen(columns, args.where), ids, order, getattr(args, "descending", False))


def _list(args: Namespace, terminal: Terminal, project: Project, seen: Acting) -> None:
    columns = codings.columns(project, seen)
    ids = list(columns.listing(_query(args, project, seen, columns)).ids[: args.limit])
    rows = codings.coding_rows(project, seen, ids)
    book = codebook.load(project)
    people = {coder.id: coder for coder in coders(project)}
    told = [_told(rows[i], book, people[rows[i].coder_id].name) for i in ids]
    if args.json:
        terminal.json(told)
    elif told:
        head = (
            say("statement"), say("coder"), say("date"), say("outlet"), say("speaker"), say("stance"), say("claim"),
            say("passage"),
        )  # fmt: skip
        terminal.table(head, [_line(one) for one in told])
    else:
        terminal.say(say("No statement is so."))


def _told(row: CodingRow, book: codebook.Codebook, coder: str) -> dict[str, object]:
    """A statement for a script."""
    item = row.item
    return {
        "uid": item.uid, "id": row.id, "article": row.article_id, "headline": row.headline, "outlet": row.outlet,
        "date": row.published, "coder": coder, "state": str(item.state), "codebook_version": row.version,
        "speakers": [actor.name for actor in item.claimants],
        "claims": [{"number": book.claim(c).number, "label": book.claim(c).label} for c in item.claims],
        "positions": [
            {
                "actor": next((a.name for a in item.actors if a.actor_id == p.actor_id), None),
                "target": None if p.target_id is None else book.target(p.target_id).proposition,
                "stance": None if p.stance is None else str(p.stance),
            }
            for p in item.positions
        ],
        "passage": row.passage, "before": row.before, "after": row.after, "memo": item.memo,
    }  # fmt: skip


def _line(told: dict[str, object]) -> tuple[object, ...]:
    positions, claims, speakers = told["positions"], told["claims"], told["speakers"]
    assert isinstance(positions, list)
    assert isinstance(claims, list)
    assert isinstance(speakers, list)
    stances = ", ".join(dict.fromkeys(p["stance"] for p in positions if p["stance"]))
    numbers = ", ".join(claim["number"] for claim in claims)
    return (
        str(told["id"]), told["coder"], told["date"], told["outlet"], ", ".join(speakers), stances, numbers,
        told["passage"],
    )  # fmt: skip


def _count(args: Namespace, terminal: Terminal, project: Project, seen: Acting) -> None:
    columns = codings.columns(project, seen)
    name = codings.column_named(args.column)
    counts = columns.facet(name, _query(args, project, seen, columns))
    if args.json:
        terminal.json([{**_named(count.value), "statements": count.rows} for count in counts])
    else:
        terminal.table(
            (say(codings.NAMES[name]), say("statements")), [(_shown(count.value), count.rows) for count in counts]
        )


def _cross(args: Namespace, terminal: Terminal, project: Project, seen: Acting) -> None:
    columns = codings.columns(project, seen)
    table = codings.cross(columns, args.rows, args.across, _query(args, project, seen, columns))
    if args.json:
        rows, across = (list(map(_named, values)) for values in (table.rows, table.across))
        terminal.json({"rows": rows, "columns": across, "counts": table.counts})
        return
    head = (f"{args.rows} × {args.across}", *map(_shown, table.across))
    terminal.table(head, [(_shown(row), *counts) for row, counts in zip(table.rows, table.counts, strict=True)])


def _time(args: Namespace, terminal: Terminal, project: Project, seen: Acting) -> None:
    columns = codings.columns(project, seen)
    found = codings.over_time(columns, _query(args, project, seen, columns), args.by)
    rows: list[tuple[object, ...]] = []
    for series in found.series:
        for n, period in enumerate(found.periods):
            counts = [series.counts[stance][n] for stance in Stance]
            if any(counts):
                rows.append((period, *counts, _shown(series.target)))
    if args.json:
        names = (args.by, *map(str, Stance), "target")
        terminal.json([dict(zip(names, row, strict=True)) for row in rows])
    else:
        stances = (value.label for value in columns.columns["stance"].values)
        terminal.table((say("week") if args.by == "week" else say("month"), *stances, say("target")), rows)


def _bulk(args: Namespace, terminal: Terminal, project: Project, seen: Acting) -> None:
    lead = seen if args.dry_run else leading(project, seen)
    recoding = _recoding(args, codebook.load(project))
    columns = codings.columns(project, lead)
    ids = columns.listing(_query(args, project, lead, columns)).ids
    planned = codings.plan(project, lead, ids, recoding)
    people = {coder.id: coder.name for coder in coders(project)}
    done = None if args.dry_run else codings.carry_out(project, lead, planned)
    if args.json:
        terminal.json(
            {
                "statements": planned.statements, "articles": planned.articles, "left": planned.left,
                "coders": {people[i]: n for i, n in planned.by_coder.items()}, "joined": planned.joined,
                "emptied": planned.emptied, "reopened": planned.reopened, "changed": bool(done and done.id),
                "uids": [step.before.uid for step in planned.steps],
            }
        )  # fmt: skip
        return
    for sentence in _sentences(planned, people, done is not None):
        terminal.say(sentence)


def _sentences(planned: Plan, people: dict[int, str], is_done: bool) -> list[str]:
    if not planned.statements:
        return [say("Nothing is so that it would change.")]
    statements = say("{n} statement|{n} statements", n=planned.statements)
    articles = say("{n} article|{n} articles", n=planned.articles)
    found = [
        say("Changed {statements} in {articles}.", statements=statements, articles=articles)
        if is_done
        else say("It would change {statements} in {articles}.", statements=statements, articles=articles),
        ", ".join(f"{people[i]}: {n}" for i, n in planned.by_coder.items()) + ".",
    ]
    if planned.joined:
        found.append(
            say("{n} has it already: once, not twice.|{n} have it already: once, not twice.", n=planned.joined)
        )
    if planned.emptied:
        found.append(
            say(
                "{n} loses its stance, which was toward something else.|"
                "{n} lose their stances, which were toward something else.",
                n=planned.emptied,
            )
        )
    return found


def _recoding(args: Namespace, book: codebook.Codebook) -> Recoding:
    asked = [what for what in What if getattr(args, f"to_{what}") is not None]
    if len(asked) != 1:
        raise NotAllowed(say("Say one thing to change."), say("Such as --claim 2.3 --to-claim 2.4."))
    what = asked[0]
    before, after = getattr(args, str(what)), getattr(args, f"to_{what}")
    toward = None if args.toward is None else _target(book, args.toward)
    if what is What.STANCE:
        return Recoding(what, _stance(before) if before else None, _stance(after), toward)
    if before is None:
        raise NotAllowed(say("Say from which {what}.", what=str(what)))
    find = _claim if what is What.CLAIM else _target
    return Recoding(what, find(book, before), find(book, after))


def _claim(book: codebook.Codebook, number: str) -> int:
    for claim in book.claims:
        if claim.number == number:
            return claim.id
    raise NotFound(say("There is no claim {number}.", number=number))


def _target(book: codebook.Codebook, words: str) -> int:
    for target in book.targets:
        if words.casefold() in (target.key.casefold(), target.proposition.casefold()):
            return target.id
    raise NotFound(say("There is no target “{target}”.", target=words))


def _stance(word: str) -> Stance:
    try:
        return Stance(word)
    except ValueError:
        raise NotFound(
            say("“{word}” is no stance.", word=word), say("They are: {stances}.", stances=", ".join(Stance))
        ) from None


def _progress(args: Namespace, terminal: Terminal, project: Project, seen: Acting) -> None:
    found = codings.standing(project, seen)
    if args.json:
        terminal.json(
            {
                "pause_seconds": codings.PAUSE,
                "coders": [{**asdict(stage), "statements_an_article": stage.per_article} for stage in found.stages],
                "drafts": [{**asdict(one), "precision": one.precision} for one in found.drafts],
            }
        )
        return
    head = (
        say("batch"), say("coder"), say("articles"), say("finished"), say("nothing codable"), say("with gaps"),
        say("begun"), say("statements"), say("lacking"), say("an article"), say("minutes"),
    )  # fmt: skip
    terminal.table(
        head,
        [
            (
                s.batch or say("no batch"), s.coder, s.articles, s.finished, s.nothing, s.with_gaps, s.begun,
                s.statements, s.lacking, _tenth(s.per_article), _tenth(s.minutes),
            )
            for s in found.stages
        ],
    )  # fmt: skip
    minutes = codings.PAUSE // 60
    terminal.say(say("Minutes an article: active time; pauses of more than {n} minutes are left out.", n=minutes))
    if found.drafts:
        drafts = (say("coder"), say("drafts"), say("accepted"), say("edited"), say("rejected"), say("precision"))
        terminal.table(
            drafts,
            [
                (d.coder, d.kind, d.accepted, d.edited + d.merged, d.rejected, f"{d.precision:.0%}")
                for d in found.drafts
            ],
        )


def _named(value: Value | None) -> dict[str, str | None]:
    if value is None:
        return {"key": None, "label": None}
    return {"key": value.key, "label": value.label, **({"number": value.number} if value.number else {})}


def _shown(value: Value | None) -> str:
    return say("none") if value is None else f"{value.number} {value.label}".strip()


def _tenth(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


WAYS: dict[str, Callable[[Namespace, Terminal, Project, Acting], None]] = {
    "list": _list, "count": _count, "cross": _cross, "time": _time, "bulk": _bulk, "progress": _progress,
}  # fmt: skip
COMMAND = Command("codings", later("List, count and mend codings"), _add, _run)
