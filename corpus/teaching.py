"""Teaching a format that no reader knows: the text or table to be marked, and what a recipe finds in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, TypeVar

from corpus.importing import ImportOptions, open_input
from corpus.previewing import Column
from corpus.progress import Job, Step, finish
from corpus.readers.columns import match_columns
from corpus.readers.documents.separators import note_of
from corpus.readers.gathering import BETWEEN, Input, list_files, open_inputs
from corpus.readers.recipes.dividing import Chunk, lines_of
from corpus.readers.recipes.finding import found_in
from corpus.readers.recipes.inferring import Example, infer
from corpus.readers.recipes.judging import Judged, judge
from corpus.readers.recipes.reading import TEXTS
from corpus.readers.recipes.recipe import Recipe
from corpus.readers.recipes.separating import label_in
from corpus.readers.shapes import shape_of
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import NotAllowed, Unreadable
from models.wording import say

SHOWN = 20_000_000  # characters of a file that are shown and marked; a recipe reads all of it
RECORDS = 5  # rows of a table that are shown
_PART = 1_000_000  # characters that are read between two steps
_EACH = 200  # articles between two steps
_LOOKED_AT = 200_000  # characters in which labels are counted
_NEAR = 20_000  # characters below a headline in which the other words of its article are looked for
_FEWEST = 3  # times that two labels must repeat
Marks = list[Example]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sample:
    """The text of a file to be marked, as its articles will be frozen; ``is_whole`` where that is all of it."""

    path: str
    text: str
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table with the fields that they fill by now, and its first rows."""

    path: str
    columns: tuple[Column, ...]
    rows: tuple[dict[str, str], ...]


def sample_of(path: str, options: ImportOptions) -> Sample:
    """The text of a file or archive member, by the path that reports have; raises Unreadable where it is none."""
    return _with_source(path, lambda given, source: _sample(given, source, options))


def table_of(path: str, options: ImportOptions) -> Table:
    """The columns and first rows of a table; raises Unreadable where it is none."""
    return _with_source(path, lambda given, _: _table(given, options))


def taught(sample: Sample, marks: Marks, name: str) -> Job[tuple[Recipe, Judged]]:
    """The recipe for what is marked, and what it finds in the text, as far as that is shown.

    Raises NotAllowed where nothing is marked.
    """
    yield Step(0)
    recipe = infer(sample.text, marks, name)
    return recipe, (yield from judged(sample, recipe))


def judged(sample: Sample, recipe: Recipe) -> Job[Judged]:
    """What a recipe finds in a text; steps count articles."""
    result = Judged()
    for n, known in enumerate(judge(recipe, _parts(sample.text))):
        result = known
        if n % _EACH == 0:
            yield Step(n)
    return result


def repeats(text: str) -> bool:
    """Whether labels at the starts of lines repeat as often as each other, as those of many articles in one text do."""
    counted = Counter(
        label.split(maxsplit=1)[0]
        for line in text[:_LOOKED_AT].split("\n")
        if line[:1].isalpha() and (label := label_in(line)) and not re.search(r"\d", label)
    )
    often = [count for count in counted.values() if count >= _FEWEST]
    return len(often) > 1 and max(Counter(often).values()) > 1


def marks_from(text: str, words: dict[str, str], is_below: bool = True) -> Example:
    """Marks of the words that an article has, ``is_below`` its headline or next to it; of the text its first will do.

    The headline, or else the text, says where the article is. Raises NotAllowed for words that are not there.
    """
    first = next((name for name in ("headline", "text", *words) if name in words), None)
    found: dict[str, tuple[int, int]] = {}
    around = 0
    for name in sorted(words, key=lambda name: name != first):
        wanted = freeze(words[name]).strip()
        start = _near(text, wanted, around, is_below) if wanted else -1
        if start < 0:
            raise NotAllowed(
                say("“{words}” does not stand in the text.", words=wanted[:80]), say("Give the very words of the file.")
            )
        around = start if name == first else around
        found[name] = (start, start if name == "text" else start + len(wanted))
    return found


def _near(text: str, wanted: str, around: int, is_below: bool) -> int:
    after, before = text.find(wanted, around, around + _NEAR), text.rfind(wanted, 0, around + 1)
    if after < 0 and before < 0:
        return text.find(wanted)
    if after < 0 or before < 0:
        return max(after, before)
    return after if is_below or after - around <= around - before else before


def _with_source(path: str, use: Callable[[Input, Source], T]) -> T:
    file = path.partition(BETWEEN)[0]
    for listed in list_files([file]):
        for given in open_inputs(listed):
            if given.path == path or path == file:
                if given.source is None:
                    raise Unreadable(given.refusal)
                return use(given, given.source)
    raise Unreadable(say("{path} is not there any more.", path=path))


def _sample(given: Input, source: Source, options: ImportOptions) -> Sample:
    if shape_of(source) not in TEXTS:
        raise Unreadable(say("{path} is no plain text.", path=given.path), say("Save it as text first."))
    source.decode_as(options.encoding, options.mend_mojibake)
    parts, size = list[str](), 0
    for line in source.lines():
        size += len(line)
        if size > SHOWN:
            return Sample(given.path, "".join(parts), is_whole=False)
        parts.append(freeze(line))
    return Sample(given.path, "".join(parts))


def _table(given: Input, options: ImportOptions) -> Table:
    opened = open_input(given, options)
    if opened.reader.columns is None:
        raise Unreadable(say("{path} is no table.", path=given.path))
    names = opened.reader.columns(opened.source)
    field_of = {column: name for name, column in match_columns(names, opened.options.mapping).fields.items()}
    rows = opened.reader.records(opened.source) if opened.reader.records is not None else iter(())
    return Table(
        given.path, tuple(Column(name, field_of.get(name)) for name in names), tuple(map(dict, islice(rows, RECORDS)))
    )


def _parts(text: str) -> Iterator[str]:
    """A text in parts that end with lines."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _PART)
        end = len(text) if end < 0 else end + 1
        yield text[at:end]
        at = end


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text that is the value of a field, in an article by its number from 1."""

    start: int
    end: int
    field: str
    article: int


def passages(sample: Sample, recipe: Recipe, found: Judged, start: int, end: int) -> list[Passage]:
    """What a recipe finds between two places of a text of which ``found`` says where its articles are."""
    shown = []
    for n in range(max(0, bisect_right(found.starts, start) - 1), len(found.starts)):
        first, last = found.starts[n], found.ends[n]
        if first >= end:
            break
        lines = [line._replace(start=line.start + first) for line in lines_of([sample.text[first:last]])]
        piece = found_in(Chunk(lines), recipe)
        values = {**piece.values, "text": piece.text}
        shown += [Passage(one.start, one.end, name, n + 1) for name, one in values.items() if one.start >= 0]
    return shown


class Asked(NamedTuple):
    """How a file can be taught, as a ``table`` or by its text, and whether nobody knows it without."""

    is_table: bool
    is_needed: bool


def asked(path: str, kind: str | None, options: ImportOptions) -> Asked | None:
    """Whether a file can be taught, by the kind that it was read as; None where there is nothing to teach."""
    try:
        table = table_of(path, options)
    except Unreadable:
        pass
    else:
        return Asked(True, not any(column.field == "text" for column in table.columns))
    if kind not in (None, "text", "markdown"):
        return None
    try:
        text = sample_of(path, options).text
    except Unreadable:
        return None
    return Asked(False, bool(text.strip()) and (kind is None or bool(note_of(text)) or repeats(text)))


def recipe_from_words(sample: Sample, words: dict[str, str], name: str) -> Recipe:
    """The recipe for an article of which these words are known; raises NotAllowed for words that are not there."""
    tried = []
    for is_below in (True, False):
        recipe = infer(sample.text, [marks_from(sample.text, words, is_below)], name)
        found = finish(judged(sample, recipe))
        tried.append((sum(found.found.values()) - len(found.odd), is_below, recipe))
    return max(tried, key=lambda one: one[:2])[2]
