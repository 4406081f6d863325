"""Recipes as small YAML files: read with the line of whatever is wrong, written so that they read back the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, SequenceNode

from corpus.readers.columns import SPELLINGS
from corpus.readers.recipes.patterns import pattern
from corpus.readers.recipes.recipe import (
    FIELDS,
    GOES_ON,
    LIKE,
    MOST_LINES,
    SUFFIX,
    VERSION,
    Body,
    Recipe,
    Separator,
    Where,
)
from corpus.yaml_keys import Form, Keys, root_of
from models.errors import CannotWrite, NotAllowed, Unreadable
from models.newfiles import text_file, whole
from models.wording import later, say

FORM = Form(
    too_large=later("{file} is too large for a recipe."),
    save_first=later("Save the recipe as a file first."),
    has_alias=later("has an alias (*), which recipes can't use"),
    too_deep=later("is nested too deep for a recipe"),
    is_empty=later("A recipe has a name and fields, or columns; the guide shows one."),
    way_out=later("The guide shows how a recipe is written."),
)
HEAD_KEYS = ("recipe", "name", "separator", "fields", "text", "columns")
SEPARATOR_KEYS = ("lines", "blank lines", "begins article")
WHERE_KEYS = (
    "label", "below", "like", "line", "within", "lines under it", "divided by", "part", "always",
)  # fmt: skip
TEXT_KEYS = ("label", "gap", "line", "until", "until line")
LONGEST_NAME = 80
_MOST = 20  # lines of a separator, ways to find a field
_HEAD = """\
# A recipe of Standfirst: how files of one format are read. It is plain words; change what you like.
# Use it with: standfirst import PROJECT PATH --recipe THIS_FILE
"""
_OF_LINES = """\
# In lines and labels {number} stands for digits, {run of =} for three or more of a sign, {any} for anything, {page}
# for the end of a page. Lines are counted from 1 among those that are not blank, with -1, -2 … from the article's end.
"""


def read_recipe(path: Path) -> Recipe:
    """The recipe in a YAML file.

    Raises NotFound, or Unreadable with the line where something is missing, unknown or of the wrong form.
    """
    path = Path(path)
    root = Keys(path, root_of(path, FORM), HEAD_KEYS, say("a recipe"), FORM)
    root.needed("recipe")
    if root.word("recipe") != str(VERSION):
        version = root.word("recipe")
        raise root.wrong("recipe", say("is of the form {version}, which this Standfirst can't read", version=version))
    name = root.needed("name")
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise root.wrong("name", say("has a name that is no short line"))
    if root.node("columns") is not None:
        for other in ("separator", "fields", "text"):
            if root.node(other) is not None:
                raise root.wrong(other, say("has “{key}” beside columns; a recipe has one or the other", key=other))
        return Recipe(name, columns=_columns(root))
    if root.node("fields") is None and root.node("text") is None:
        raise root.wrong("recipe", say("needs “fields” or “columns” for a recipe"))
    return Recipe(name, _separator(root), tuple(_fields(root)), _text(root))


def write_recipe(recipe: Recipe, path: Path) -> None:
    """Write a recipe; an earlier one in its place is replaced, nothing else is. Raises NotAllowed or CannotWrite."""
    path = Path(path)
    if path.is_symlink() or (path.exists() and not is_recipe(path)):
        raise NotAllowed(say("{file} exists already and is no recipe.", file=path), say("Choose another name."))
    try:
        with whole(path) as part, text_file(part) as file:
            file.write(as_text(recipe))
    except OSError as error:
        raise CannotWrite(
            say("The recipe {file} could not be written ({reason}).", file=path, reason=error.strerror)
        ) from error


def is_recipe(path: Path) -> bool:
    """Whether a file is a recipe that can be read."""
    try:
        read_recipe(path)
    except (Unreadable, OSError):
        return False
    return path.is_file()


def as_text(recipe: Recipe) -> str:
    """A recipe as its file holds it, with comments."""
    lines = [_HEAD + f"recipe: {VERSION}", f"name: {_quoted(recipe.name)}", ""]
    if recipe.is_for_tables:
        lines += ["# Which column holds which field of an article; the others are kept as metadata.", "columns:"]
        return "\n".join([*lines, *(f"  {field}: {_quoted(column)}" for field, column in recipe.columns), ""])
    lines[:1] = [_HEAD + _OF_LINES + f"recipe: {VERSION}"]
    lines += _separator_lines(recipe.separator)
    if recipe.fields:
        lines.append("# How each field is found; of several ways the first that finds something counts.")
        lines.append("fields:")
    for field, wheres in recipe.fields:
        lines.append(f"  {field}:")
        for where in wheres:
            pairs = [f"{key}: {value}" for key, value in _where_pairs(where)]
            lines += [f"    {'- ' if n == 0 else '  '}{pair}" for n, pair in enumerate(pairs)]
    pairs = [f"  {key}: {value}" for key, value in _text_pairs(recipe.text)]
    below = "  {}  # below the fields, to the end of the article"
    lines += ["", "# Where the text begins and ends.", "text:", *(pairs or [below])]
    return "\n".join([*lines, ""])


def _separator_lines(separator: Separator) -> list[str]:
    if not separator:
        return ["# One article a file: nothing separates.", ""]
    lines = ["# What separates two articles."]
    lines.append("separator:")
    if separator.blank_lines:
        lines.append(f"  blank lines: {separator.blank_lines}")
    else:
        lines.append("  lines:")
        lines += [f"    - {_quoted(one)}" for one in separator.lines]
    if separator.begins:
        lines.append("  begins article: true  # its lines are the first of an article")
    return [*lines, ""]


def _where_pairs(where: Where) -> Iterator[tuple[str, str]]:
    values = (
        where.label, where.below, where.like, where.line, where.within, where.goes_on, where.divided_by, where.part,
        where.always,
    )  # fmt: skip
    yield from _pairs(WHERE_KEYS, values)


def _text_pairs(body: Body) -> Iterator[tuple[str, str]]:
    yield from _pairs(TEXT_KEYS, (body.label, body.gap, body.line, body.until, body.until_line))


def _pairs(keys: Sequence[str], values: Sequence[str | int | bool]) -> Iterator[tuple[str, str]]:
    for key, value in zip(keys, values, strict=True):
        if value:
            yield key, _quoted(value) if isinstance(value, str) else str(value).lower()


def _quoted(words: str) -> str:
    dumped: str = yaml.safe_dump(words, default_style='"', allow_unicode=True, width=100_000)
    return dumped.strip()


def _separator(root: Keys) -> Separator:
    node = root.node("separator")
    if node is None:
        return Separator()
    keys = Keys(root.path, node, SEPARATOR_KEYS, say("a separator"), FORM)
    lines, blank = keys.words("lines"), keys.number("blank lines", 1, MOST_LINES)
    if bool(lines) == bool(blank) or len(lines) > _MOST:
        raise keys.wrong("lines", say("needs “lines” or “blank lines” for a separator, and not both"))
    for one in lines:
        _check(keys, "lines", one)
    return Separator(lines, blank, keys.flag("begins article"))


def _fields(root: Keys) -> Iterator[tuple[str, tuple[Where, ...]]]:
    node = root.node("fields")
    if node is None:
        return
    keys = Keys(root.path, node, FIELDS, say("the fields"), FORM)
    for field in FIELDS:
        given = keys.node(field)
        if given is None:
            continue
        ways = given.value if isinstance(given, SequenceNode) else [given]
        if not 0 < len(ways) <= _MOST:
            raise keys.wrong(field, say("needs a way to find “{key}”", key=field))
        yield field, tuple(_where(Keys(root.path, way, WHERE_KEYS, say("a way to find a field"), FORM)) for way in ways)


def _where(keys: Keys) -> Where:
    where = Where(
        keys.word("label"), keys.needed("like", LIKE) if "like" in keys.given() else "",
        keys.number("line", -MOST_LINES, MOST_LINES), keys.number("within", -MOST_LINES, MOST_LINES),
        keys.flag("below"), keys.needed("lines under it", GOES_ON) if "lines under it" in keys.given() else "",
        keys.exact("divided by"), keys.number("part", -MOST_LINES, MOST_LINES), keys.word("always"),
    )  # fmt: skip
    found = [name for name in ("label", "like", "line", "always") if getattr(where, name)]
    if len(found) != 1:
        raise keys.wrong(found[-1] if found else "", say("needs one of label, like, line, always"))
    if where.label:
        _check(keys, "label", where.label)
    if bool(where.divided_by) != bool(where.part):
        raise keys.wrong("divided by" if where.divided_by else "part", say("needs “divided by” and “part” together"))
    return where


def _text(root: Keys) -> Body:
    node = root.node("text")
    if node is None:
        return Body()
    keys = Keys(root.path, node, TEXT_KEYS, say("the text"), FORM)
    body = Body(
        keys.word("label"), keys.number("gap", 1, MOST_LINES), keys.number("line", 1, MOST_LINES), keys.word("until"),
        keys.number("until line", -MOST_LINES, -1),
    )  # fmt: skip
    for pair in (("label", "gap", "line"), ("until", "until line")):
        given = [key for key in pair if key in keys.given()]
        if len(given) > 1:
            raise keys.wrong(given[-1], say("has {keys}, of which one is enough", keys=", ".join(given)))
    for key in ("label", "until"):
        if word := keys.word(key):
            _check(keys, key, word)
    return body


def _columns(root: Keys) -> tuple[tuple[str, str], ...]:
    node = root.node("columns")
    assert node is not None, "it was asked for before"
    keys = Keys(root.path, node, tuple(SPELLINGS), say("the columns"), FORM)
    if isinstance(node, MappingNode) and not keys.word("text"):
        raise root.wrong("columns", say("needs “text” for the columns"))
    return tuple((field, keys.exact(field)) for field in SPELLINGS if keys.word(field))


def _check(keys: Keys, key: str, written: str) -> None:
    try:
        pattern(written)
    except NotAllowed as error:
        raise keys.wrong(key, say("has a pattern that is none: {problem}", problem=error.what.rstrip("."))) from error


def file_name(name: str) -> str:
    """The name of a file for a recipe, whatever its own is."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in name)
    return ("-".join(kept.split())[:60] or "recipe") + SUFFIX
