"""A recipe in words: how each field is found, and what separates the articles."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.readers.recipes.recipe import Body, Recipe, Separator, Where
from models.wording import later, say

NAMES = {
    "text": later("Text"), "headline": later("Headline"), "published": later("Date"), "outlet": later("Outlet"),
    "byline": later("Byline"), "place": later("Place"), "url": later("Address"), "language": later("Language"),
}  # fmt: skip
_OR = later("{one}; or {other}")


def said_separator(separator: Separator) -> str:
    """What stands between two articles."""
    if separator.blank_lines:
        return say("{n} blank line or more|{n} blank lines or more", n=separator.blank_lines)
    if not separator.lines:
        return say("nothing: the file is one article")
    lines = " ⏎ ".join(separator.lines)
    if separator.begins:
        return say("each begins with a line “{lines}”", lines=lines)
    return say("a line “{lines}”", lines=lines)


def said_text(body: Body) -> str:
    """Where the text begins and ends."""
    if body.label:
        begins = say("from the label “{label}” on", label=body.label)
    elif body.gap:
        begins = say(
            "below the first blank line|below the blank line number {number}", n=body.gap, number=str(body.gap)
        )
    elif body.line:
        begins = say("from line {line} on", line=str(body.line))
    else:
        begins = say("below the other fields")
    if body.until:
        return say("{begins}, as far as the line with “{label}”", begins=begins, label=body.until)
    if body.until_line:
        n = -body.until_line
        return say("{begins}, without the last line|{begins}, without the last {n} lines", n=n, begins=begins)
    return begins


def said_where(where: Where) -> str:
    """How a field is found in one way."""
    if where.always:
        return say("always “{words}”", words=where.always)
    if where.label:
        found = say("under the label “{label}”" if where.below else "by the label “{label}”", label=where.label)
    elif where.like == "date":
        found = say("the first line with a date")
    elif where.like:
        found = say("the first line that is an address")
    elif where.line > 0:
        found = say("line {line}", line=str(where.line))
    else:
        found = say("the last line|line {line} from the end", n=-where.line, line=str(-where.line))
    if where.divided_by:
        sign = where.divided_by.strip(" ") or " "
        return say("{found}, part {part} between “{sign}”", found=found, part=str(where.part), sign=sign)
    return found


def said_rules(recipe: Recipe) -> Iterator[tuple[str, str]]:
    """Each field's key with how it is found, the text last."""
    if recipe.is_for_tables:
        for name, column in recipe.columns:
            yield name, say("the column “{column}”", column=column)
        return
    for name, wheres in recipe.fields:
        said = said_where(wheres[0])
        for where in wheres[1:]:
            said = say(_OR, n=None, one=said, other=said_where(where))
        yield name, said
    yield "text", said_text(recipe.text)
