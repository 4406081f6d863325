"""``standfirst corpus``: what there is, listed and counted; mended, replaced, set aside; what became of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from corpus.commands.command import Command, add_coder, add_json, add_project, add_quiet, positive, reading, writing
from corpus.commands.terminal import Terminal
from corpus.dating import datings
from corpus.flow_files import write_flow
from corpus.joining import join, read_join
from models import corpus
from models.columns import Columns, Query
from models.corpus import FIELDS, META, By, Plan, Rule
from models.errors import NotAllowed, NotFound
from models.file import Project, user_name
from models.history import Change
from models.people import Acting, acting, leading, person
from models.wording import later, say

LIMIT = 50
SHOWN = 10  # values that are named where none fits
Way = Callable[[Namespace, Terminal, Project], None]


def _add(parser: ArgumentParser) -> None:
    ways = parser.add_subparsers(metavar="|".join(WAYS), required=True, dest="way")
    for way, (summary, more, *_) in WAYS.items():
        one = ways.add_parser(way, help=say(summary), description=say("{summary}.", summary=say(summary)))
        add_project(one)
        if more is not None:
            more(one)
        if way in WRITING:
            add_coder(one)
            one.add_argument("--dry-run", action="store_true", help=say("only tell what would change"))
        add_json(one)
        add_quiet(one)


def _add_which(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--where", metavar="COLUMN=VALUE", action="append", default=[],
        help=say("only articles that have it: outlet=Alden Post, year=2024, aside= …; may be given several times"),
    )  # fmt: skip
    parser.add_argument("--words", metavar="WORDS", default="", help=say("only articles that have all these words"))


def _add_list(parser: ArgumentParser) -> None:
    _add_which(parser)
    parser.add_argument("--sort", metavar="COLUMN", default="", help=say("by this column (default: the newest first)"))
    parser.add_argument("--descending", action="store_true", help=say("the other way round"))
    parser.add_argument("--limit", metavar="N", type=positive, default=LIMIT, help=say("at most so many (default: 50)"))


def _add_count(parser: ArgumentParser) -> None:
    names = ", ".join(corpus.NAMES)
    parser.add_argument("column", metavar="COLUMN", help=say("one of: {names}, or metadata's name", names=names))
    _add_which(parser)


def _add_mend(parser: ArgumentParser) -> None:
    _add_which(parser)
    parser.add_argument("--set", metavar="FIELD=VALUE", action="append", default=[], help=say("what it should say"))
    parser.add_argument("--dates", action="store_true", help=say("take the dates that files or texts show"))


def _add_replace(parser: ArgumentParser) -> None:
    parser.add_argument("field", metavar="FIELD", help=say("headline, outlet, byline … or metadata's name"))
    parser.add_argument("find", metavar="FIND", help=say("the letters that go; capitals count"))
    parser.add_argument("by", metavar="BY", help=say("the letters that come"))
    _add_which(parser)


def _add_aside(parser: ArgumentParser) -> None:
    _add_which(parser)
    parser.add_argument("--reason", metavar="WORDS", default="", help=say("why (default: the rule in words)"))
    parser.add_argument("--under", metavar="N", type=positive, help=say("articles with fewer words"))
    parser.add_argument(
        "--headline", metavar="WORDS", default="", help=say("articles with these words in the headline")
    )
    parser.add_argument(
        "--again", action="store_true", help=say("what fits a rule that was asked before, and is newer")
    )


def _add_flow(parser: ArgumentParser) -> None:
    parser.add_argument("--out", metavar="FILE", type=Path, help=say("write it as FILE.svg or FILE.csv"))


def _add_join(parser: ArgumentParser) -> None:
    parser.add_argument("table", metavar="TABLE", type=Path, help=say("a CSV whose first row names its columns"))
    parser.add_argument("--on", metavar="FIELD", default="outlet", help=say("what it is joined on (default: outlet)"))


def _add_outlets(parser: ArgumentParser) -> None:
    parser.add_argument("--merge", metavar="NAME", action="append", default=[], help=say("another spelling"))
    parser.add_argument("--into", metavar="NAME", default="", help=say("the name that is kept"))


def _add_import(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="IMPORT", type=positive, help=say("its number, as “corpus imports” shows it"))


def _run(args: Namespace, terminal: Terminal) -> int:
    *_, run = WAYS[args.way]
    writes = args.way in WRITING and not args.dry_run and (args.way != "outlets" or bool(args.merge))
    with (writing if writes else reading)(args.project, terminal) as project:
        run(args, terminal, project)
    return 0


def _lead(project: Project, args: Namespace) -> Acting:
    return leading(project, acting(project, person(project, args.coder or user_name()).id))


# What there is.


def column_named(columns: Columns, name: str) -> str:
    """A column by its name, or that of a field of metadata. Raises NotFound, naming those that there are."""
    for found in (name, META + name):
        if found in columns.columns:
            return found
    names = ", ".join(column.removeprefix(META) for column in columns.columns)
    raise NotFound(say("Articles have no “{name}”.", name=name), say("They have: {names}.", names=names))


def chosen(columns: Columns, conditions: list[str]) -> dict[str, frozenset[str]]:
    """The choice that conditions make; several of one column widen it. Raises NotFound where nothing is called so."""
    found: dict[str, set[str]] = {}
    for condition in conditions:
        name, equals, words = condition.partition("=")
        if not equals:
            what = say("“{condition}” is no condition.", condition=condition)
            raise NotFound(what, say("Write it as outlet=Alden Post."))
        known = column_named(columns, name.strip())
        column = columns.columns[known]
        key = column.named(words.strip())
        if key is None:
            there = ", ".join(value.label for value in column.values[:SHOWN])
            what = say("No article has {name} “{value}”.", name=name, value=words)
            raise NotFound(what, say("There is: {values}.", values=there) if there else "")
        found.setdefault(known, set()).add(key)
    return {name: frozenset(keys) for name, keys in found.items()}


def _query(args: Namespace, project: Project, columns: Columns) -> Query:
    ids = corpus.having_words(project, args.words) if args.words else None
    order = getattr(args, "sort", "")
    return Query(chosen(columns, args.where), ids, column_named(columns, order) if order else "",
                 getattr(args, "descending", False))  # fmt: skip


def _ids(args: Namespace, project: Project, columns: Columns) -> list[int]:
    return list(columns.listing(_query(args, project, columns)).ids)


def _list(args: Namespace, terminal: Terminal, project: Project) -> None:
    columns = corpus.columns(project)
    if args.sort == "headline":
        columns = corpus.with_headlines(project, columns)
    ids = _ids(args, project, columns)[: args.limit]
    rows = corpus.article_rows(project, ids)
    work = columns.columns["work"]
    at = {article_id: row for row, article_id in enumerate(columns.ids)}
    told = [{
        "id": i, "uid": rows[i].uuid, "headline": rows[i].name, "outlet": rows[i].outlet, "date": rows[i].published,
        "words": rows[i].words, "language": rows[i].language, "byline": rows[i].byline, "place": rows[i].place,
        "url": rows[i].url, "origin": rows[i].origin, "metadata": dict(rows[i].metadata),
        "work": value.key if (value := work.value(work.codes[at[i]])) is not None else None,
        "aside": aside.reason if (aside := rows[i].aside) is not None else None,
    } for i in ids]  # fmt: skip
    if args.json:
        terminal.json(told)
    elif told:
        names = ("id", "outlet", "date", "words", "work", "aside", "headline")
        head = (
            say("article"),
            say("outlet"),
            say("date"),
            say("words"),
            say("work"),
            say("set aside"),
            say("headline"),
        )
        terminal.table(head, [tuple(str(one[n]) if n == "id" else one[n] for n in names) for one in told])
    else:
        terminal.say(say("No article is so."))


def _count(args: Namespace, terminal: Terminal, project: Project) -> None:
    columns = corpus.columns(project)
    name = column_named(columns, args.column)
    counts = columns.facet(name, _query(args, project, columns))
    if args.json:
        terminal.json([{"key": c.value.key if c.value else None, "label": c.value.label if c.value else None,
                        "articles": c.rows} for c in counts])  # fmt: skip
    else:
        head = (corpus.label_of(name), say("articles"))
        terminal.table(head, [(c.value.label if c.value else say("none"), c.rows) for c in counts])


def _flow(args: Namespace, terminal: Terminal, project: Project) -> None:
    stages = corpus.flow(corpus.columns(project), corpus.came(project))
    if args.out is not None:
        write_flow(stages, args.out)
    if args.json:
        told = [{"stage": s.id, "label": s.label, "articles": s.articles,
                 "out": [{"why": o.id, "label": o.label, "articles": o.articles} for o in s.outs]}
                for s in stages]  # fmt: skip
        terminal.json(told)
    elif args.out is not None:
        terminal.say(say("Wrote {file}.", file=args.out))
    else:
        rows: list[tuple[object, ...]] = []
        for stage in stages:
            rows.append((stage.articles, "", stage.label))
            rows += [("", out.articles, out.label) for out in stage.outs]
        terminal.table((say("articles"), say("left"), ""), rows)


def _imports(args: Namespace, terminal: Terminal, project: Project) -> None:
    found = corpus.imports(project)
    if args.json:
        terminal.json([
            {**asdict(one), "taken_back": one.is_taken_back,
             "paths": [asdict(file) for file in corpus.files_of_import(project, one.id)]} for one in found
        ])  # fmt: skip
        return
    head = (say("import"), say("when"), say("files"), say("found"), say("new"), say("already here"), say("skipped"), "")
    terminal.table(head, [
        (str(i.id), i.made_at[:16].replace("T", " "), i.files, i.found, i.imported, i.duplicates, i.skipped,
         say("taken back") if i.is_taken_back else i.first_path) for i in found
    ])  # fmt: skip


# What changes it.


def _mend(args: Namespace, terminal: Terminal, project: Project) -> None:
    columns = corpus.columns(project)
    ids = _ids(args, project, columns)
    plan: Plan = {}
    if args.dates:
        for one in datings(project, ids):
            if one.likely is not None:
                plan[one.article_id] = {"published": one.likely}
    for pair in args.set:
        field, equals, value = pair.partition("=")
        if not equals:
            raise NotAllowed(say("“{pair}” sets nothing.", pair=pair), say("Write it as outlet=Alden Post."))
        for article_id, values in corpus.plan_value(project, ids, field.strip(), value).items():
            plan.setdefault(article_id, {}).update(values)
    if not args.dates and not args.set:
        raise NotAllowed(say("Say what should be mended."), say("Such as --set “outlet=Alden Post”, or --dates."))
    _carry_out(args, terminal, project, plan)


def _replace(args: Namespace, terminal: Terminal, project: Project) -> None:
    ids = _ids(args, project, corpus.columns(project))
    _carry_out(args, terminal, project, corpus.plan_replacing(project, ids, args.field, args.find, args.by))


def _join(args: Namespace, terminal: Terminal, project: Project) -> None:
    table = read_join(args.table, args.on)
    found = join(project, list(corpus.columns(project).ids), table)
    for name in found.unknown:
        terminal.note(say("No article has {field} “{name}”.", field=args.on, name=name))
    _carry_out(args, terminal, project, found.plan)


def _carry_out(args: Namespace, terminal: Terminal, project: Project, plan: Plan) -> None:
    """Do what was planned, or only tell it, with what every field says before and after."""
    fields = sorted({field for values in plan.values() for field in values})
    before = {field: corpus.values_of(project, list(plan), field) for field in fields}
    if not args.dry_run and plan:
        corpus.mend_articles(project, _lead(project, args), plan)
    if args.json:
        terminal.json([
            {"id": i, "field": field, "before": before[field][i], "after": after or ""}
            for i, values in plan.items() for field, after in values.items()
        ])  # fmt: skip
        return
    n = len(plan)
    if not n:
        terminal.say(say("Nothing is so that it would change."))
    elif args.dry_run:
        head = (say("article"), say("field"), say("before"), say("after"))
        rows = [
            (str(i), field, before[field][i], after) for i, values in plan.items() for field, after in values.items()
        ]
        terminal.table(head, rows)
        terminal.say(say("It would change {n} article.|It would change {n} articles.", n=n))
    else:
        terminal.say(say("Changed {n} article.|Changed {n} articles.", n=n))


def _aside(args: Namespace, terminal: Terminal, project: Project) -> None:
    columns = corpus.columns(project)
    if args.again:
        rules = [(fits.rule, fits.reason) for fits in corpus.fitting_since(project, columns)]
    else:
        rules = [(rule := _rule(args, columns), args.reason or corpus.said_rule(rule, columns))]
    told: list[dict[str, object]] = []
    for rule, reason in rules:
        ids = corpus.fitting(project, columns, rule)
        if ids and not args.dry_run:
            corpus.set_aside_by_rule(project, _lead(project, args), columns, rule, reason)
            columns = corpus.columns(project)
        told.append({"reason": reason, "rule": corpus.said_rule(rule, columns), "articles": sorted(ids)})
    if args.json:
        terminal.json(told)
        return
    for one in told:
        ids = one["articles"]  # type: ignore[assignment]
        template = (
            later("It would set {n} article aside: {reason}.|It would set {n} articles aside: {reason}.")
            if args.dry_run
            else later("Set {n} article aside: {reason}.|Set {n} articles aside: {reason}.")
        )
        terminal.say(say(template, n=len(ids), reason=one["reason"]))
    if not told:
        terminal.say(say("No newer article fits a rule that was asked before."))


def _rule(args: Namespace, columns: Columns) -> Rule:
    ways = [
        *([Rule(By.LENGTH, str(args.under))] if args.under else []),
        *([Rule(By.HEADLINE, args.headline)] if args.headline else []),
        *([Rule(By.CHOSEN, args.words, chosen(columns, args.where))] if args.where else []),
        *([Rule(By.WORDS, args.words)] if args.words and not args.where else []),
    ]
    if len(ways) != 1:
        raise NotAllowed(
            say("Say which articles, in one way."), say("By --under, --headline, --words, or --where with --words.")
        )
    return ways[0]


def _back(args: Namespace, terminal: Terminal, project: Project) -> None:
    columns = corpus.columns(project)
    there = corpus.aside_of(project, _ids(args, project, columns))
    ids = sorted(i for i, one in there.items() if one.kind is not corpus.AsideKind.IMPORT)
    _do(args, terminal, project, ids, lambda lead: corpus.bring_articles_back(project, lead, ids))


def _outlets(args: Namespace, terminal: Terminal, project: Project) -> None:
    if args.merge or args.into:
        names = args.merge
        ids = sorted({i for name in names for i in corpus.spelt(project, "outlet", name)})
        _do(args, terminal, project, ids, lambda lead: corpus.merge_outlets(project, lead, names, args.into))
        return
    pairs = [pair for field in corpus.MERGED for pair in corpus.likely_alike(project, field)]
    aliases = corpus.outlet_aliases(project)
    if args.json:
        terminal.json({"alike": [asdict(pair) for pair in pairs], "aliases": [asdict(one) for one in aliases]})
        return
    head = (say("field"), say("articles"), say("spelling"), say("may be"), say("why"))
    terminal.table(head, [(say(FIELDS[p.field]), p.ones, p.one, p.into, p.why) for p in pairs])
    for one in aliases:
        terminal.say(say("“{alias}” is {outlet}.", alias=one.alias, outlet=one.outlet))


def _take_back(args: Namespace, terminal: Terminal, project: Project) -> None:
    columns = corpus.columns(project)
    uid = next((one.uuid for one in corpus.imports(project) if one.id == args.number), "")
    ids = list(columns.listing(Query({"import": frozenset((uid,))})).ids) if uid else []
    _do(args, terminal, project, ids, lambda lead: corpus.take_back(project, lead, args.number))


def _do(args: Namespace, terminal: Terminal, project: Project, ids: list[int], act: Callable[[Acting], Change]) -> None:
    """Do it, unless it should only be told."""
    done = None if args.dry_run else act(_lead(project, args))
    if args.json:
        terminal.json({"articles": ids, "changed": bool(done is not None and done.id)})
    elif args.dry_run:
        terminal.say(say("It would change {n} article.|It would change {n} articles.", n=len(ids)))
    else:
        terminal.say(
            say("Changed {n} article.|Changed {n} articles.", n=len(ids) if done is not None and done.id else 0)
        )


WAYS: dict[str, tuple[str, Callable[[ArgumentParser], None] | None, Way]] = {
    "list": (later("List articles"), _add_list, _list),
    "count": (later("Count articles by one of their columns"), _add_count, _count),
    "mend": (later("Give fields of articles other values, as a lead"), _add_mend, _mend),
    "replace": (later("Find and replace in a field, as a lead"), _add_replace, _replace),
    "aside": (later("Set articles aside by a rule, as a lead"), _add_aside, _aside),
    "back": (later("Bring articles back that are set aside, as a lead"), _add_which, _back),
    "flow": (later("What became of all that came in"), _add_flow, _flow),
    "join": (later("Add what a table says of outlets, as a lead"), _add_join, _join),
    "outlets": (later("Spellings that may be one, or merge them as a lead"), _add_outlets, _outlets),
    "imports": (later("List imports and their files"), None, _imports),
    "take-back": (later("Take an import back, as a lead"), _add_import, _take_back),
}
WRITING = ("mend", "replace", "aside", "back", "join", "outlets", "take-back")
COMMAND = Command("corpus", later("List, count, mend and set aside articles"), _add, _run)
