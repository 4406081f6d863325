"""``standfirst import``: files, folders, patterns and archives into a project."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from corpus.commands.command import Command, add_json, add_project, reading, writing
from corpus.commands.doubles import compare, tell_doubles
from corpus.commands.terminal import Terminal
from corpus.doubles import Doubles
from corpus.import_report import FileReport, refuse_other_files, write_report_csv
from corpus.importing import ImportOptions, import_paths
from corpus.progress import Step, finish
from corpus.readers.columns import parse_mapping
from corpus.readers.recipes.kept import FOLDER, recipe_of, recipes_in, settings_home
from corpus.readers.registry import outside, reader_of_kind
from models.errors import NotAllowed
from models.file import user_name
from models.people import coders
from models.wording import later, say

MEGABYTE = 1_000_000


def _add(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("paths", metavar="PATH", nargs="+", help=say("a file, folder, pattern or archive"))
    parser.add_argument(
        "--as", dest="kind", metavar="KIND", type=_kind,
        help=say("read all of them as this, a kind that standfirst formats lists (default: by their content)"),
    )  # fmt: skip
    parser.add_argument(
        "--recipe", metavar="FILE",
        help=say("read all of them by this recipe, a file or the name of one that is kept (see standfirst recipe)"),
    )  # fmt: skip
    parser.add_argument(
        "--map", dest="mapping", metavar="FIELD=COLUMN", action="append", default=[],
        help=say("take a field of the article from this column, as in text=story; may be given several times"),
    )  # fmt: skip
    parser.add_argument(
        "--name-pattern", default="",
        help=say("what file names tell, as in {pattern}", pattern="{outlet}/{date} {headline}"),
    )  # fmt: skip
    parser.add_argument("--encoding", help=say("the encoding of all files (default: found out for each)"))
    parser.add_argument("--mend", action="store_true", help=say("mend letters that were garbled earlier (â€œ)"))
    days = parser.add_mutually_exclusive_group()
    days.add_argument("--day-first", action="store_true", default=None, help=say("03/04/2020 is the third of April"))
    days.add_argument(
        "--month-first", dest="day_first", action="store_false", help=say("03/04/2020 is the fourth of March")
    )
    parser.add_argument("--dry-run", action="store_true", help=say("report only, keep nothing"))
    parser.add_argument("--report", metavar="FILE.csv", type=Path, help=say("write the report to this file too"))
    add_json(parser)


def _kind(word: str) -> str:
    """A word for ``--as``; another is wrong usage."""
    try:
        return reader_of_kind(word).kind
    except NotAllowed as error:
        raise ArgumentTypeError(str(error)) from None


def _run(args: Namespace, terminal: Terminal) -> int:
    folder = settings_home() / FOLDER
    kept = recipes_in(folder)
    options = ImportOptions(
        recipe=recipe_of(args.recipe, folder) if args.recipe else None, recipes=kept.recipes,
        mapping=parse_mapping(args.mapping), encoding=args.encoding, mend_mojibake=args.mend, day_first=args.day_first,
        kind=args.kind, name_pattern=args.name_pattern, dry_run=args.dry_run,
    )  # fmt: skip
    for issue in (*outside().issues, *kept.issues):
        terminal.note(issue)
    if args.report:
        refuse_other_files(args.report)
    with (reading if args.dry_run else writing)(args.project, terminal) as project:
        # Who only imports is not made a coder.
        by = next((coder.id for coder in coders(project) if coder.name == user_name()), None)
        work = import_paths(project, args.paths, options, coder_id=by)
        reports = finish(work, lambda step: _show(terminal, step))
        doubles = Doubles() if args.dry_run else compare(project, terminal)
    if args.report:
        write_report_csv(args.report, reports)
    if args.json:
        terminal.json([report.as_json() for report in reports])
    else:
        _tell(terminal, reports, args.dry_run)
    tell_doubles(doubles, terminal.note if args.json else terminal.say)
    if any(report.found for report in reports):
        return 0
    terminal.note(say("No article was found in {paths}.", paths=", ".join(args.paths)))
    return 1


def _show(terminal: Terminal, step: Step) -> None:
    done, total = (-(-size // MEGABYTE) for size in (step.done, step.total))
    terminal.progress(done, total, say("{doing} ({amount} so far), megabytes", doing=step.doing, amount=step.amount))


def _tell(terminal: Terminal, reports: list[FileReport], dry_run: bool) -> None:
    """The sum, and a row for each input that has more to say than that its one article came in."""
    noted = [r for r in reports if r.issues or r.skipped or r.duplicates or r.found != 1]
    if noted:
        head = (
            say("input"), say("kind"), say("declared"), say("found"), say("imported"), say("already here"),
            say("skipped"), say("what to know"),
        )  # fmt: skip
        terminal.table(
            head,
            [
                (r.path, r.kind, r.declared, r.found, r.imported, r.duplicates, r.skipped, "; ".join(r.issues))
                for r in noted
            ],
        )
        terminal.say("")
    found, imported, duplicates, skipped = (
        sum(getattr(r, name) for r in reports) for name in ("found", "imported", "duplicates", "skipped")
    )
    if dry_run:
        kept = say(
            "{imported} would be imported, {duplicates} already here. {skipped} skipped.",
            imported=imported, duplicates=duplicates, skipped=skipped,
        )  # fmt: skip
    else:
        kept = say(
            "{imported} imported, {duplicates} already here. {skipped} skipped.",
            imported=imported, duplicates=duplicates, skipped=skipped,
        )  # fmt: skip
    articles, inputs = say("{n} article|{n} articles", n=found), say("{n} input|{n} inputs", n=len(reports))
    terminal.say(say("{articles} found in {inputs}: {kept}", articles=articles, inputs=inputs, kept=kept))


COMMAND = Command("import", later("Import articles"), _add, _run)
