"""``standfirst actors``: who is who, from the command line; the same functions as the actors page."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.actor_tables import read_attributes
from corpus.commands.command import Command, add_coder, add_json, add_project, add_quiet, positive
from corpus.commands.terminal import Terminal
from models import actors, revising
from models.actors import ActorSpec, Attribute, Found, Order
from models.errors import NotAllowed, NotFound
from models.file import Project, open_project, user_name
from models.findings import ActorKind
from models.history import Change
from models.people import Acting, acting, leading, person
from models.revising import Effect
from models.wording import later, say

Planned = tuple[dict[str, Any], str, Callable[[], Change]]  # what happens, for scripts and in words, and what does it
Plan = Callable[[Namespace, Project, Acting], Planned]


def _list(args: Namespace, terminal: Terminal) -> int:
    with open_project(args.project, read_only=True) as project:
        ids = actors.actor_ids(project, args.begins, _kinds(args), Order(args.order))[: args.limit]
        rows = actors.actor_rows(project, ids)
        uids = project.uids(("actor", i) for i in ids)
    found = [{"uid": uids["actor", i], **{k: v for k, v in asdict(rows[i]).items() if k != "id"}} for i in ids]
    if args.json:
        terminal.json(found)
        return 0
    head = (say("name"), say("kind"), say("statements"), say("articles"), say("role"))
    terminal.table(head, [(r["name"], r["kind"], r["statements"], r["articles"], r["role"]) for r in found])
    return 0


def _show(args: Namespace, terminal: Terminal) -> int:
    with open_project(args.project, read_only=True) as project:
        known = actors.dossier(project, actors.called(project, args.name))
    if args.json:
        terminal.json(asdict(known))
        return 0
    for name in known.names:
        said = (name.coder or say("a person")) if name.by_person else say("a machine")
        terminal.say(say("name: {name}, given by {who}", name=name.name, who=said))
    for one in known.attributes:
        terminal.say(f"{one.name}: {one.value} {one.time}".rstrip())
    for one_ in known.belongs_to:
        terminal.say(say("belongs to: {name}", name=f"{one_.name} {one_.time}".rstrip()))
    return 0


def _suggest(args: Namespace, terminal: Terminal) -> int:
    with open_project(args.project, read_only=True) as project:
        pairs = actors.likely_same(project, args.limit)
        told = [(pair, actors.evidence(project, pair)) for pair in pairs]
    if args.json:
        terminal.json([{**asdict(pair), **asdict(why)} for pair, why in told])
    elif told:
        head = (say("this one"), say("may be"), say("speaks for it"), say("against it"))
        rows = [(p.one.name, p.into.name, "; ".join(e.speaks_for), "; ".join(e.speaks_against)) for p, e in told]
        terminal.table(head, rows)
    else:
        terminal.say(say("Nobody looks like somebody else."))
    return 0


def _candidates(args: Namespace, terminal: Terminal) -> int:
    if args.keep or args.set_aside or args.are:
        return _change(args, terminal, _decide)
    with open_project(args.project, read_only=True) as project:
        found = actors.candidates(project, args.begins, _kinds(args), args.limit)
    if args.json:
        terminal.json([asdict(one) for one in found])
        return 0
    head = (say("name"), say("kind"), say("drafts"), say("articles"), say("title"))
    terminal.table(head, [(c.name, c.kind, c.spoken, c.articles, c.title) for c in found])
    return 0


def _decide(args: Namespace, project: Project, lead: Acting) -> Planned:
    names = args.keep or args.set_aside or args.are
    found = [_found(project, name, args.kind) for name in names]
    told = ", ".join(names)
    if args.keep:
        words = say("Makes actors of: {names}", names=told)
        return {"what": words}, words, lambda: actors.keep_candidates(project, lead, found)
    if args.set_aside:
        words = say("Sets aside: {names}", names=told)
        return {"what": words}, words, lambda: actors.set_aside(project, lead, found)
    if not args.who:
        raise NotAllowed(say("Who are they?"), say("Name the actor with --who."))
    who = _or_new(project, args.who, found[0].kind)
    words = say("{names}: that is {who}", names=told, who=args.who)
    return {"what": words}, words, lambda: actors.name_candidates(project, lead, found, who)


def _merge(args: Namespace, project: Project, lead: Acting) -> Planned:
    one, into = (actors.called(project, word) for word in (args.name, args.into))
    plan = revising.joining(project, one, into)
    words = say(
        "Merges {name} into {into}: {statements}, {asked} to be asked about.",
        name=plan.actor.name, into=plan.into.name,
        statements=say("{n} statement|{n} statements", n=plan.effect.codings), asked=str(plan.effect.asked),
    )  # fmt: skip
    result = {"actor": plan.actor.name, "into": plan.into.name, **_counted(plan.effect), "names": plan.names}
    return result, words, lambda: revising.merge_actors(project, lead, one, into)


def _split(args: Namespace, project: Project, lead: Acting) -> Planned:
    one = actors.called(project, args.name)
    new = ActorSpec(args.new, ActorKind(args.kind) if args.kind else actors.actor(project, one).kind, args.title)
    statements = _statements(project, args.statements)
    names = [n.alias_id for n in actors.dossier(project, one).names if n.name in args.names and n.alias_id]
    plan = revising.parting(project, one, new, statements, names)
    words = say(
        "Splits {new} off {name}: {statements}.", name=plan.actor.name, new=args.new,
        statements=say("{n} statement|{n} statements", n=plan.effect.codings),
    )  # fmt: skip
    result = {"actor": plan.actor.name, "new": args.new, **_counted(plan.effect), "names": plan.names}
    return result, words, lambda: revising.split_actor(project, lead, one, new, statements, names)


def _edit(args: Namespace, project: Project, lead: Acting) -> Planned:
    one = actors.called(project, args.name)
    known = actors.actor(project, one)
    given = [_attribute(text) for text in args.set]
    if sum(map(bool, (args.rename or args.title is not None or args.kind, args.alias, given, args.belongs_to))) != 1:
        raise NotAllowed(
            say("One change at a time: a name with title and kind, an alias, attributes, or what it belongs to."),
            say("Each is an action that one undo takes back."),
        )
    if args.alias:
        words = say("{name} goes by {alias} too.", name=known.name, alias=args.alias)
        return {"what": words}, words, lambda: actors.add_alias(project, lead, one, args.alias)
    if given:
        for attribute in given:
            actors.checked(attribute)
        words = say("Notes of {name}: {what}", name=known.name, what="; ".join(f"{a.name} = {a.value}" for a in given))
        return {"what": words}, words, lambda: actors.take_attributes(project, lead, {one: given})
    if args.belongs_to:
        whole = _or_new(project, args.belongs_to, ActorKind.ORGANISATION)
        words = say("{name} belongs to {whole}.", name=known.name, whole=args.belongs_to)
        return {"what": words}, words, lambda: actors.add_membership(project, lead, one, whole)
    title = known.title if args.title is None else args.title
    spec = ActorSpec(args.rename or known.name, ActorKind(args.kind) if args.kind else known.kind, title)
    words = say("{before} becomes {after}.", before=f"{known.name}, {known.title}".rstrip(", "),
                after=f"{spec.name}, {spec.title}".rstrip(", "))  # fmt: skip
    return {"what": words}, words, lambda: actors.edit_actor(project, lead, one, spec)


def _attributes(args: Namespace, project: Project, lead: Acting) -> Planned:
    table = read_attributes(project, args.file)
    words = say(
        "{attributes} of {actors}.", attributes=say("{n} attribute|{n} attributes", n=table.attributes),
        actors=say("{n} actor|{n} actors", n=len(table.given)),
    )  # fmt: skip
    result = {"actors": len(table.given), "attributes": table.attributes, "unknown": table.unknown}
    told = " ".join((words, *table.unknown))
    return result, told, lambda: actors.take_attributes(project, lead, table.given)


def _change(
    args: Namespace,
    terminal: Terminal,
    plan: Plan,
) -> int:
    """Do what was planned, or with --dry-run only say it."""
    with open_project(args.project, read_only=args.dry_run) as project:
        lead = Acting(0, 0) if args.dry_run else _lead(project, args.coder)
        result, words, act = plan(args, project, lead)
        sentence = "" if args.dry_run else act().sentence
    if args.json:
        terminal.json({**result, "done": not args.dry_run})
    elif args.dry_run:
        terminal.say(words)
    else:
        terminal.say(say("Done: {what}.", what=sentence))
    return 0


def _lead(project: Project, name: str) -> Acting:
    return leading(project, acting(project, person(project, name or user_name()).id))


def _counted(effect: Effect) -> dict[str, int]:
    return {
        "statements": effect.codings, "coders": effect.coders, "articles": effect.articles, "asked": effect.asked
    }  # fmt: skip


def _kinds(args: Namespace) -> tuple[ActorKind, ...]:
    return (ActorKind(args.kind),) if args.kind else ()


def _found(project: Project, name: str, kind: str) -> Found:
    """A candidate by its name; its kind may be left out where only one kind has it."""
    found = [one for one in actors.found_under(project, name) if kind in ("", one.kind)]
    if not found:
        raise NotFound(say("No article has {name}.", name=name), say("Choose somebody from the list."))
    if len(found) > 1:
        raise NotAllowed(say("Machines found {name} as several kinds.", name=name), say("Name one with --kind."))
    return found[0]


def _or_new(project: Project, word: str, kind: ActorKind) -> int | ActorSpec:
    try:
        return actors.called(project, word)
    except NotFound:
        return ActorSpec(word, kind)


def _attribute(text: str) -> Attribute:
    """``role=Sheriff@2018..2022``: what stands behind the last @ are the times."""
    name, _, value = text.partition("=")
    value, at, time = value.rpartition("@") if "@" in value else (value, "", "")
    since, _, until = time.partition("..") if at else ("", "", "")
    return Attribute(name.strip(), value.strip(), since.strip(), until.strip())


def _statements(project: Project, uids: list[str]) -> list[int]:
    found = project.ids(("statement", uid) for uid in uids)
    for uid in uids:
        if ("statement", uid) not in found:
            raise NotFound(say("There is no statement {uid}.", uid=uid), say("Their uids stand in every export."))
    return list(found.values())


def _add(parser: ArgumentParser) -> None:
    ways = parser.add_subparsers(metavar="WAY", required=True, dest="way")
    for name, (summary, add, run) in WAYS.items():
        one = ways.add_parser(name, help=say(summary), description=say("{summary}.", summary=say(summary)))
        add_project(one)
        add(one)
        add_json(one)
        add_quiet(one)
        one.set_defaults(does=run)


def _run(args: Namespace, terminal: Terminal) -> int:
    return int(args.does(args, terminal))


def _add_kind(parser: ArgumentParser) -> None:
    parser.add_argument("--kind", choices=[str(kind) for kind in ActorKind], default="", help=say("only of this kind"))


def _add_listing(parser: ArgumentParser) -> None:
    parser.add_argument("--begins", metavar="WORDS", default="", help=say("names whose words begin so"))
    parser.add_argument("--limit", metavar="N", type=positive, default=50, help=say("at most so many (default: 50)"))
    _add_kind(parser)


def _add_list(parser: ArgumentParser) -> None:
    _add_listing(parser)
    orders = [str(order) for order in Order]
    parser.add_argument("--order", choices=orders, default=orders[0], help=say("how they are sorted"))


def _add_name(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help=say("a name in use, or a uid"))


def _add_suggest(parser: ArgumentParser) -> None:
    parser.add_argument("--limit", metavar="N", type=positive, default=50, help=say("at most so many (default: 50)"))


def _add_change(parser: ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help=say("only say what would happen"))
    add_coder(parser)


def _add_candidates(parser: ArgumentParser) -> None:
    _add_listing(parser)
    parser.add_argument("--keep", metavar="NAME", nargs="+", help=say("make actors of these, as they were found"))
    parser.add_argument("--set-aside", metavar="NAME", nargs="+", help=say("these are nobody to code"))
    parser.add_argument("--are", metavar="NAME", nargs="+", help=say("these are the actor that --who names"))
    parser.add_argument("--who", metavar="NAME", default="", help=say("an actor that is there, or a new one"))
    _add_change(parser)


def _add_merge(parser: ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("into", metavar="INTO", help=say("who stays: a name in use, or a uid"))
    _add_change(parser)


def _add_split(parser: ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--new", metavar="NAME", required=True, help=say("the name of the new actor"))
    parser.add_argument("--title", default="", help=say("the title of the new actor"))
    parser.add_argument("--statements", metavar="UID", nargs="+", default=[], help=say("what the new one said"))
    parser.add_argument("--names", metavar="NAME", nargs="+", default=[], help=say("names in use that go along"))
    _add_kind(parser)
    _add_change(parser)


def _add_edit(parser: ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--rename", metavar="NAME", default="", help=say("another name; the old one stays in use"))
    parser.add_argument("--title", default=None, help=say("another title"))
    _add_kind(parser)
    parser.add_argument("--alias", metavar="NAME", default="", help=say("one more name in use"))
    parser.add_argument(
        "--set", metavar="NAME=VALUE", nargs="+", default=[], help=say("attributes, such as role=Sheriff@2018..2022")
    )
    parser.add_argument("--belongs-to", metavar="NAME", default="", help=say("what the actor belongs to"))
    _add_change(parser)


def _add_attributes(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE.csv",
        type=Path,
        help=say("a table: name or uid, a column for each attribute, since, until"),
    )
    _add_change(parser)


def _doing(plan: Plan) -> Callable[[Namespace, Terminal], int]:
    return lambda args, terminal: _change(args, terminal, plan)


WAYS: dict[str, tuple[str, Callable[[ArgumentParser], None], Callable[[Namespace, Terminal], int]]] = {
    "list": (later("List the actors of the registry"), _add_list, _list),
    "show": (later("Show what is known of an actor"), _add_name, _show),
    "candidates": (later("List whom machines found and nobody decided, or decide"), _add_candidates, _candidates),
    "suggest": (later("List who may be the same"), _add_suggest, _suggest),
    "merge": (later("Merge an actor into another"), _add_merge, _doing(_merge)),
    "split": (later("Split an actor that was two"), _add_split, _doing(_split)),
    "edit": (later("Change a name, or note something of an actor"), _add_edit, _doing(_edit)),
    "attributes": (later("Note attributes of many actors from a table"), _add_attributes, _doing(_attributes)),
}
COMMAND = Command("actors", later("Say who is who: list, merge, split, edit, decide on candidates"), _add, _run)
