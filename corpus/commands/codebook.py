"""``standfirst codebook``: bring a codebook in or write it out, look at it, and change it under its codings."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from corpus.codebooks.appendix import FORMS, AppendixOptions, write_appendix
from corpus.codebooks.exporting import export_codebook
from corpus.codebooks.faults import schema_text
from corpus.codebooks.sources import KINDS, READY, codebook_named
from corpus.codebooks.writing import new_file
from corpus.commands.command import Command, add_coder, add_json, add_project, add_quiet, positive, reading, writing
from corpus.commands.terminal import Terminal
from corpus.progress import finish
from models import codebook, revising
from models.codebook import Claim, differences
from models.errors import NotFound
from models.file import Project, user_name
from models.history import Change
from models.people import Acting, acting, leading, person
from models.revising import Effect
from models.wording import later, say

Way = Callable[[Namespace, Terminal], int]
Done = Callable[[Project, Acting], Change]


def _add(parser: ArgumentParser) -> None:
    ways = parser.add_subparsers(metavar=later("WHAT"), required=True, dest="way")

    def way(name: str, summary: str, run: Way, writes: bool = False) -> ArgumentParser:
        one = ways.add_parser(name, help=summary, description=summary)
        add_project(one)
        one.set_defaults(run_way=run)
        if writes:
            add_coder(one)
            one.add_argument("--dry-run", action="store_true", help=say("only tell what would be changed"))
        add_quiet(one)
        return one

    one = way(
        "import", say("Import a codebook; what codings hang on is never retired in silence"), _import, writes=True
    )
    one.add_argument(
        "file", metavar="FILE", type=Path,
        help=say("the codebook's file ({kinds}, or a project), or one of {ready}", kinds=KINDS, ready=", ".join(READY)),
    )  # fmt: skip
    one.add_argument("--same-meaning", action="store_true", help=say("other words for codes in use mean the same"))
    one.add_argument(
        "--gone",
        choices=("retire", "ask"),
        help=say("codes in use that the file lacks: only retire, or ask the coders"),
    )
    one = way("export", say("Export the codebook as YAML, CSV or QDC"), _export)
    one.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help=say("the new file; .csv and .qdc are tables and REFI-QDA, all else YAML"),
    )
    one.add_argument("--no-uids", action="store_true", help=say("without what the project knows codes by"))
    _add_appendix(way("appendix", say("Write all passages with a claim, a branch or any, for a paper"), _appendix))
    one = ways.add_parser("schema", help=say("Write the JSON Schema of codebook files"))
    one.description = say("Write the JSON Schema of codebook files, by which editors complete and check them")
    one.add_argument("file", metavar="FILE.json", type=Path, help=say("the new file"))
    one.set_defaults(run_way=_schema)
    add_quiet(one)
    add_json(way("list", say("List the claims and how many codings each has"), _list))
    add_json(way("versions", say("List the versions of the codebook"), _versions))
    one = way("diff", say("Tell what differs between two versions"), _diff)
    one.add_argument("--since", metavar="N", type=positive, help=say("the earlier version (default: the one before)"))
    one.add_argument("--to", metavar="N", type=positive, help=say("the later version (default: the newest)"))
    add_json(one)
    one = way("merge", say("Merge a claim into another"), _merge, writes=True)
    one.add_argument("number", metavar="NUMBER", help=say("the claim that is retired"))
    one.add_argument("into", metavar="INTO", help=say("the claim that its codings go to"))
    one = way("retire", say("Take a claim with all below it out of use"), _retire, writes=True)
    one.add_argument("number", metavar="NUMBER", help=say("the claim"))
    one.add_argument("--ask", action="store_true", help=say("ask its coders which claim it is now"))
    one = way("renumber", say("Give a claim another number, and what is below it"), _renumber, writes=True)
    one.add_argument("number", metavar="NUMBER", help=say("the claim"))
    one.add_argument("to", metavar="TO", help=say("its new number"))
    one = way("freeze", say("Freeze the codebook as it is for a round of coding"), _freeze, writes=True)
    one.add_argument("name", metavar="NAME", help=say("what the round is called"))
    add_json(way("queue", say("List what coders must look at again since the codebook changed"), _queue))
    way("ask", say("Ask about all codings of codes that are not used any more"), _ask, writes=True)


def _run(args: Namespace, terminal: Terminal) -> int:
    run: Way = args.run_way
    return run(args, terminal)


def _add_appendix(one: ArgumentParser) -> None:
    one.add_argument("--claim", metavar="NUMBER", default="", help=say("only this claim (default: the whole codebook)"))
    one.add_argument("--branch", action="store_true", help=say("with all claims below it"))
    one.add_argument("--to", choices=tuple(FORMS), default="", help=say("the format (default: by the file's name)"))
    one.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help=say("where to; an earlier appendix there is replaced")
    )
    one.add_argument(
        "--coder", dest="coders", metavar="CODER", action="append", default=[],
        help=say("only this coder, by pseudonym or name; may be given several times"),
    )  # fmt: skip
    one.add_argument("--layer", default="codings", help=say("only this layer (default: codings)"))
    one.add_argument("--names", action="store_true", help=say("the coders' names instead of their pseudonyms"))


def _import(args: Namespace, terminal: Terminal) -> int:
    new = codebook_named(args.file)
    for remark in new.remarks:
        terminal.note(remark)
    if args.dry_run:
        with reading(args.project, terminal) as project:
            found = revising.incoming(project, new)
        for sentence in filter(None, (found.summary,)):
            terminal.say(sentence)
        for sentence in found.sentences or (say("The codebook says this already."),):
            terminal.say(sentence)
        for used in (*found.gone, *found.reworded):
            terminal.say(say("{n} coding of {name}.|{n} codings of {name}.", n=used.codings, name=used.before))
        for lost in found.lost:
            terminal.say(say("{n} answer {name}.|{n} answers {name}.", n=lost.answers, name=f"“{lost.option}”"))
        return 0
    asks = None if args.gone is None else args.gone == "ask"
    note = say("imported from {file}", file=args.file.name)

    def act(project: Project, lead: Acting) -> Change:
        return revising.import_codebook(project, lead, new, note, args.same_meaning, asks)

    return _change(args, terminal, act)


def _export(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        remarks = export_codebook(project, args.file, not args.no_uids)
    for remark in remarks:
        terminal.note(remark)
    terminal.say(say("Wrote {file}.", file=args.file))
    return 0


def _appendix(args: Namespace, terminal: Terminal) -> int:
    options = AppendixOptions(args.out, args.to, args.claim, args.branch, tuple(args.coders), args.layer, args.names)
    with reading(args.project, terminal) as project:
        job = write_appendix(project, options)
        done = finish(job, lambda p: terminal.progress(p.done, p.total, p.doing))
    terminal.say(done.sentence)
    if done.begun:
        begun = say("{n} begun statement|{n} begun statements", n=done.begun)
        terminal.say(say("Left out, since they lack something or were not kept yet: {begun}.", begun=begun))
    return 0


def _schema(args: Namespace, terminal: Terminal) -> int:
    with new_file(args.file) as file:
        file.write(schema_text())
    terminal.say(say("Wrote {file}.", file=args.file))
    return 0


def _list(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        book, used = codebook.load(project), revising.claim_use(project)
    rows = [(c, used.get(c.id, 0)) for c in book.claims]
    if args.json:
        terminal.json([{**_plain(claim), "codings": n} for claim, n in rows])
    else:
        head = (say("number"), say("codings"), say("claim"))
        terminal.table(
            head, [(c.number, n, say("{label} (retired)", label=c.label) if c.retired else c.label) for c, n in rows]
        )
    return 0


def _plain(claim: Claim) -> dict[str, object]:
    return {name: value for name, value in asdict(claim).items() if name != "id"}


def _versions(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        found = codebook.versions(project)
    if args.json:
        terminal.json([asdict(version) for version in found])
    else:
        head = (say("version"), say("made"), say("codings"), say("frozen as"), say("what was done"))
        terminal.table(head, [(v.number, v.made_at[:16], v.codings, v.frozen_as, v.note) for v in found])
    return 0


def _diff(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        to = args.to or codebook.load(project).version
        since = args.since or max(1, to - 1)
        found = differences(codebook.version(project, since), codebook.version(project, to))
    if args.json:
        terminal.json(found)
    else:
        for sentence in found or [say("Nothing differs.")]:
            terminal.say(sentence)
    return 0


def _merge(args: Namespace, terminal: Terminal) -> int:
    if args.dry_run:
        with reading(args.project, terminal) as project:
            plan = revising.merging(project, *(_numbered(project, n) for n in (args.number, args.into)))
        return _told(terminal, plan.effect)
    return _change(
        args, terminal,
        lambda project, lead: revising.merge_claims(
            project, lead, _numbered(project, args.number), _numbered(project, args.into)
        ),
    )  # fmt: skip


def _retire(args: Namespace, terminal: Terminal) -> int:
    if args.dry_run:
        with reading(args.project, terminal) as project:
            plan = revising.retiring_claim(project, _numbered(project, args.number), args.ask)
        return _told(terminal, plan.effect)
    return _change(
        args, terminal,
        lambda project, lead: revising.retire_claim(project, lead, _numbered(project, args.number), args.ask),
    )  # fmt: skip


def _renumber(args: Namespace, terminal: Terminal) -> int:
    def numbers(project: Project) -> dict[int, str]:
        return revising.with_number(codebook.load(project), _numbered(project, args.number), args.to)

    if args.dry_run:
        with reading(args.project, terminal) as project:
            book = codebook.load(project)
            for claim_id, number in numbers(project).items():
                terminal.say(f"{book.claim(claim_id).number} → {number}  {book.claim(claim_id).label}")
        return 0
    return _change(args, terminal, lambda project, lead: revising.renumber_claims(project, lead, numbers(project)))


def _freeze(args: Namespace, terminal: Terminal) -> int:
    if args.dry_run:
        with reading(args.project, terminal) as project:
            newest = codebook.versions(project)[-1]
        terminal.say(say("Version {number} would be frozen.", number=str(newest.number)))
        return 0
    return _change(args, terminal, lambda project, lead: codebook.freeze(project, lead, args.name))


def _queue(args: Namespace, terminal: Terminal) -> int:
    with reading(args.project, terminal) as project:
        found = revising.all_recodings(project)
    if args.json:
        terminal.json([{name: value for name, value in asdict(r).items() if not name.endswith("id")} for r in found])
    elif found:
        head = (say("coder"), say("article"), say("question"))
        terminal.table(head, [(r.coder, r.headline, r.question) for r in found])
    else:
        terminal.say(say("Nothing waits to be looked at again."))
    return 0


def _ask(args: Namespace, terminal: Terminal) -> int:
    if args.dry_run:
        with reading(args.project, terminal) as project:
            found = revising.leftovers(project)
        terminal.table((say("codings"), say("not used any more")), [(left.codings, left.name) for left in found])
        return 0
    return _change(args, terminal, revising.ask_leftovers)


def _change(args: Namespace, terminal: Terminal, act: Done) -> int:
    """Do it as a lead, and tell what was done."""
    with writing(args.project, terminal) as project:
        lead = leading(project, acting(project, person(project, args.coder or user_name()).id))
        change = act(project, lead)
        version = codebook.load(project).version
    if not change.id:
        terminal.say(say("The codebook says this already."))
        return 0
    terminal.note(change.sentence)
    terminal.say(say("The codebook is version {version} now.", version=str(version)))
    return 0


def _told(terminal: Terminal, effect: Effect) -> int:
    """What a change would touch."""
    terminal.say(
        say(
            "{n} coding of {coders} in {articles} would be touched; {asked} to be looked at again.|"
            "{n} codings of {coders} in {articles} would be touched; {asked} to be looked at again.",
            n=effect.codings, coders=say("{n} coder|{n} coders", n=effect.coders),
            articles=say("{n} article|{n} articles", n=effect.articles), asked=effect.asked,
        )
    )  # fmt: skip
    return 0


def _numbered(project: Project, number: str) -> int:
    for claim in codebook.load(project).claims:
        if claim.number == number:
            return claim.id
    raise NotFound(
        say("The codebook has no claim {number}.", number=number), say("`standfirst codebook list` shows those it has.")
    )


COMMAND = Command("codebook", later("Look at the codebook, import, export and change it"), _add, _run)
