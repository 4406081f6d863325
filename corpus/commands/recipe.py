"""``standfirst recipe``: teach a format that no reader knows, look at what a recipe finds, keep it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from corpus.commands.command import Command, add_json, add_quiet
from corpus.commands.terminal import Terminal
from corpus.importing import ImportOptions
from corpus.progress import finish
from corpus.readers.columns import match_columns, missing_columns, parse_mapping
from corpus.readers.recipes.files import as_text, read_recipe, write_recipe
from corpus.readers.recipes.inferring import TEXT
from corpus.readers.recipes.judging import Judged
from corpus.readers.recipes.kept import FOLDER, drop, keep, recipe_of, recipes_in, settings_home
from corpus.readers.recipes.recipe import FIELDS, SUFFIX, Recipe
from corpus.readers.recipes.saying import NAMES, said_rules, said_separator
from corpus.teaching import judged, recipe_from_words, sample_of, table_of
from models.errors import NotAllowed
from models.wording import later, say

Way = Callable[[Namespace, Terminal], int]


def _add(parser: ArgumentParser) -> None:
    ways = parser.add_subparsers(metavar=later("WHAT"), required=True, dest="way")

    def way(name: str, summary: str, run: Way) -> ArgumentParser:
        one = ways.add_parser(name, help=summary, description=summary)
        one.set_defaults(run_way=run)
        add_quiet(one)
        return one

    def add_recipe(one: ArgumentParser) -> None:
        one.add_argument("recipe", metavar="FILE", help=say("a recipe: its file, or the name of one that is kept"))

    add_json(way("list", say("List the recipes that are kept, which are tried at each import"), _list))
    one = way("show", say("Tell what a recipe says"), _show)
    add_recipe(one)
    add_json(one)
    one = way("check", say("Tell what a recipe finds in a file, and what is odd; nothing is imported"), _check)
    add_recipe(one)
    one.add_argument("path", metavar="PATH", help=say("the file"))
    one.add_argument("--encoding", help=say("the encoding of the file (default: found out)"))
    add_json(one)
    one = way("make", say("Make a recipe from the words of one article, or from columns"), _make)
    one.add_argument("path", metavar="PATH", help=say("the file that the article stands in"))
    one.add_argument("out", metavar=f"FILE{SUFFIX}", type=Path, help=say("the recipe"))
    one.add_argument(
        "--field", metavar="FIELD=WORDS", action="append", default=[],
        help=say("what stands in one article, as in headline=Rents rise; of the text its first words"),
    )  # fmt: skip
    one.add_argument(
        "--map", dest="mapping", metavar="FIELD=COLUMN", action="append", default=[],
        help=say("for a table: take a field of the article from this column, as in text=story"),
    )  # fmt: skip
    one.add_argument("--name", default="", help=say("what the recipe is called (default: as the file)"))
    one.add_argument("--encoding", help=say("the encoding of the file (default: found out)"))
    one = way("keep", say("Keep a recipe, so that it is tried at each import"), _keep)
    one.add_argument("file", metavar="FILE", type=Path, help=say("the recipe"))
    one = way("drop", say("Keep a recipe no longer"), _drop)
    one.add_argument("name", metavar="NAME", help=say("its name"))


def _run(args: Namespace, terminal: Terminal) -> int:
    run: Way = args.run_way
    return run(args, terminal)


def _folder() -> Path:
    return settings_home() / FOLDER


def _list(args: Namespace, terminal: Terminal) -> int:
    kept = recipes_in(_folder())
    for issue in kept.issues:
        terminal.note(issue)
    if args.json:
        terminal.json([_plain(recipe) for recipe in kept.recipes])
        return 0
    rows = [(recipe.name, ", ".join(say(NAMES[name]) for name, _ in said_rules(recipe))) for recipe in kept.recipes]
    terminal.table((say("recipe"), say("fields")), rows)
    return 0


def _show(args: Namespace, terminal: Terminal) -> int:
    recipe = recipe_of(args.recipe, _folder())
    if args.json:
        terminal.json(_plain(recipe))
        return 0
    terminal.say(recipe.name)
    if not recipe.is_for_tables:
        terminal.say(say("Between two articles: {what}", what=said_separator(recipe.separator)))
    for name, said in said_rules(recipe):
        terminal.say(say("{field}: {what}", field=say(NAMES[name]), what=said))
    return 0


def _plain(recipe: Recipe) -> dict[str, object]:
    return {
        "name": recipe.name, "for": "tables" if recipe.is_for_tables else "texts",
        "separator": None if recipe.is_for_tables else said_separator(recipe.separator),
        "fields": dict(said_rules(recipe)),
    }  # fmt: skip


def _check(args: Namespace, terminal: Terminal) -> int:
    recipe = recipe_of(args.recipe, _folder())
    options = ImportOptions(encoding=args.encoding)
    if recipe.is_for_tables:
        return _check_table(recipe, args, terminal)
    sample = sample_of(args.path, options)
    found = finish(judged(sample, recipe), lambda step: terminal.progress(step.done, 0, say("Looking")))
    if not sample.is_whole:
        terminal.note(say("Only the beginning of {path} was looked at.", path=args.path))
    if args.json:
        terminal.json(found.as_json(recipe))
    else:
        _tell(recipe, found, terminal)
    return 0 if found.articles else 1


def _tell(recipe: Recipe, found: Judged, terminal: Terminal) -> None:
    terminal.say(say("{n} article would be found.|{n} articles would be found.", n=found.articles))
    for name, said in said_rules(recipe):
        count = say("in {n} of them", n=found.found[name])
        terminal.say(say("{field}: {what} ({count})", field=say(NAMES[name]), what=said, count=count))
    if found.loose:
        terminal.say(
            say(
                "{n} line that no rule names would be kept as metadata.|"
                "{n} lines that no rule names would be kept as metadata.",
                n=found.loose,
            )
        )
    if found.odd:
        terminal.say("")
        rows = [(str(one.line), str(one.article or "–"), one.said) for one in found.odd]
        terminal.table((say("line"), say("article"), say("what is odd")), rows)
    if found.unlisted:
        terminal.say(say("and {n} more issue like these|and {n} more issues like these", n=found.unlisted))


def _check_table(recipe: Recipe, args: Namespace, terminal: Terminal) -> int:
    table = table_of(args.path, ImportOptions(encoding=args.encoding))
    names = [column.name for column in table.columns]
    missing = missing_columns(names, dict(recipe.columns))
    fields = match_columns(names, dict(recipe.columns)).fields
    if args.json:
        terminal.json({"recipe": recipe.name, "columns": names, "fields": dict(fields), "missing": missing})
    else:
        rows = [(say(NAMES[name]), column) for name, column in fields.items()]
        terminal.table((say("field"), say("column")), rows)
        for name in missing:
            terminal.say(say("There is no column “{name}”.", name=name))
    return 1 if missing or "text" not in fields else 0


def _make(args: Namespace, terminal: Terminal) -> int:
    if not args.out.name.endswith(SUFFIX):
        raise NotAllowed(say("{file} does not end in {suffix}.", file=args.out, suffix=SUFFIX), say("Call it so."))
    name = args.name or args.out.name.removesuffix(SUFFIX)
    if args.mapping:
        mapping = parse_mapping(args.mapping)
        if not mapping.get("text"):
            raise NotAllowed(say("No column is said to hold the text."), say("Say which: --map text=COLUMN."))
        recipe = Recipe(name, columns=tuple((field, column) for field, column in mapping.items() if column))
    else:
        sample = sample_of(args.path, ImportOptions(encoding=args.encoding))
        recipe = recipe_from_words(sample, _words(args.field), name)
    write_recipe(recipe, args.out)
    terminal.say(as_text(recipe))
    return 0


def _words(pairs: list[str]) -> dict[str, str]:
    words = {}
    for pair in pairs:
        field, equals, said = pair.partition("=")
        if not equals or field.strip() not in (*FIELDS, TEXT):
            raise NotAllowed(
                say("“{pair}” names no field.", pair=pair),
                say("Write it as field=words; the fields are {fields}.", fields=", ".join((*FIELDS, TEXT))),
            )
        words[field.strip()] = said
    return words


def _keep(args: Namespace, terminal: Terminal) -> int:
    terminal.say(say("Kept as {file}.", file=keep(read_recipe(args.file), _folder())))
    return 0


def _drop(args: Namespace, terminal: Terminal) -> int:
    terminal.say(say("Removed {file}.", file=drop(args.name, _folder())))
    return 0


COMMAND = Command("recipe", later("Teach a format that no reader knows"), _add, _run)
