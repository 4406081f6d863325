"""A recipe for a text of which one article, or a few, are marked: what separates them, and where their fields stand.

Every candidate is tried on the pieces around the marked article, and the one that explains most of them is taken. What
is looked at is bounded, so that it takes a time that does not grow with the file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from corpus.readers.recipes.dividing import Chunk, Line, chunks, lines_of
from corpus.readers.recipes.finding import FEWEST_WORDS, Piece, found_in, text_begins, text_ends
from corpus.readers.recipes.recipe import FIELDS, Body, Recipe, Separator, Where
from corpus.readers.recipes.separating import candidates
from corpus.readers.recipes.wheres import Span, best_where, bodies
from models.errors import NotAllowed
from models.wording import say

AROUND = 150_000  # characters on each side of the marked articles that are looked at
FARTHEST = 1_000_000  # characters from the first mark to the last
_TRIED = 12  # pieces by which a rule is chosen, and
_WEIGHED = 60  # by which a separator is
TEXT = "text"
Example = Mapping[str, Span]  # field, or "text" → from where to where; an empty span of a text is open at its end


@dataclass(frozen=True, slots=True)
class _Marked:
    """An example in the lines of the text: from which to which it goes."""

    spans: Example
    first: int
    last: int


def infer(text: str, examples: Sequence[Example], name: str = "") -> Recipe:
    """The recipe that finds what is marked, and the most beside it; positions are code points of ``text``.

    Raises NotAllowed where nothing is marked, or more than an article can be.
    """
    given = [spans for example in examples if (spans := _stripped(text, example))]
    if not given or not text:
        raise NotAllowed(say("Nothing is marked yet."), say("Mark the headline and the text of one article."))
    low = min(span[0] for spans in given for span in spans.values())
    high = max(span[1] for spans in given for span in spans.values())
    if high - low > FARTHEST:
        raise NotAllowed(
            say("What is marked lies too far apart."), say("Mark a shorter article, and a second one near it.")
        )
    start = text.rfind("\n", 0, max(0, low - AROUND)) + 1 if low > AROUND else 0
    end = text.find("\n", high + AROUND)
    lines = [
        line._replace(start=line.start + start) for line in lines_of([text[start : end if end >= 0 else len(text)]])
    ]
    marked = [one for spans in given if (one := _in_lines(lines, spans)) is not None]
    head = marked[0]
    mark = min(span[0] for span in head.spans.values()) - lines[head.first].start
    best, most = Recipe(name), (-1, -1.0)
    for separator in candidates(lines, head.first, head.last, mark):
        recipe, worth = _tried(lines, separator, marked, is_cut=start > 0)
        if worth > most:
            best, most = replace(recipe, name=name), worth
    return best


def _stripped(text: str, example: Example) -> dict[str, Span]:
    """The marks without the blanks around them."""
    found = {}
    for name, (start, end) in example.items():
        if name not in (*FIELDS, TEXT):
            raise NotAllowed(
                say("An article has no field “{field}”.", field=name),
                say("The fields are {fields}.", fields=", ".join((*FIELDS, TEXT))),
            )
        inside = text[start:end]
        first = start + len(inside) - len(inside.lstrip())
        if inside.strip():
            found[name] = (first, first + len(inside.strip()))
        elif name == TEXT:
            rest = len(text[start : start + 10_000]) - len(text[start : start + 10_000].lstrip())
            found[name] = (start + rest, start + rest)
    return found


def _in_lines(lines: Sequence[Line], spans: Example) -> _Marked | None:
    starts = [line.start for line in lines]
    inside = [span for span in spans.values() if starts[0] <= span[0] and span[1] <= lines[-1].end]
    if len(inside) < len(spans):
        return None
    first, last = (min(span[0] for span in inside), max(span[1] for span in inside))
    return _Marked(spans, bisect_right(starts, first) - 1, bisect_right(starts, max(first, last - 1)) - 1)


def _tried(
    lines: Sequence[Line], separator: Separator, marked: Sequence[_Marked], is_cut: bool
) -> tuple[Recipe, tuple[int, float]]:
    """The best recipe with this separator, with how many marks it finds again and how much it explains."""
    pieces = list(chunks(lines, separator))
    if is_cut:
        pieces = pieces[1:]
    of = [_piece_of(pieces, lines, one) for one in marked]
    if of[0] is None or (separator and len(pieces) < 2):  # what stands but once separates nothing
        return Recipe(""), (-1, -1.0)
    examples = [(chunk, one.spans) for chunk, one in zip(of, marked, strict=True) if chunk is not None]
    tried = _spread(pieces, _TRIED)
    fields = _fields(examples, tried)
    recipe = Recipe("", separator, fields)
    rules = list(
        dict.fromkeys(rule for chunk, spans in examples if TEXT in spans for rule in bodies(chunk, spans[TEXT]))
    )
    ranked = [
        (_again(made, examples), round(_worth(made, tried), 1), -n, made)
        for n, made in enumerate(replace(recipe, text=rule) for rule in rules or [Body()])
    ]
    _, _, _, recipe = max(ranked, key=lambda one: one[:3])
    total = _worth(recipe, _spread(pieces, _WEIGHED)) * len(pieces)
    return recipe, (_again(recipe, examples), total)


def _piece_of(pieces: Sequence[Chunk], lines: Sequence[Line], one: _Marked) -> Chunk | None:
    """The piece that holds all marks of an example."""
    first, last = lines[one.first].start, lines[one.last].start
    for chunk in pieces:
        if chunk.lines[0].start <= first and last <= chunk.lines[-1].start:
            return chunk
    return None


def _fields(
    examples: Sequence[tuple[Chunk, Example]], others: Sequence[Chunk]
) -> tuple[tuple[str, tuple[Where, ...]], ...]:
    """For each field the way that finds it where it is marked; one more for an example in which that finds another."""
    found = []
    for name in FIELDS:
        ways: list[Where] = []
        for chunk, spans in examples:
            if name not in spans or any(_finds(way, name, chunk, spans[name]) for way in ways):
                continue
            if (where := best_where(name, chunk, spans, others)) is not None and where not in ways:
                ways.append(where)
        if ways:
            # What is surer comes first: a place finds something in every piece.
            found.append((name, tuple(sorted(ways, key=lambda way: (not way.label, not way.like)))))
    return tuple(found)


def _finds(way: Where, name: str, chunk: Chunk, span: Span) -> bool:
    value = found_in(chunk, Recipe("", fields=((name, (way,)),))).values.get(name)
    return value is not None and value.start <= span[0] and span[1] <= value.end


def _again(recipe: Recipe, examples: Sequence[tuple[Chunk, Example]]) -> int:
    """How many of the marks are found again; of a text, its beginning and its end count one each."""
    count = 0
    for chunk, spans in examples:
        piece = found_in(chunk, recipe)
        for name, span in spans.items():
            if name == TEXT:
                count += piece.text.start == span[0] or span[0] < piece.text.start < span[0] + 40
                count += span[1] <= span[0] or piece.text.end == span[1]
            elif (value := piece.values.get(name)) is not None:
                count += value.start < span[1] and span[0] < value.end
    return count


def _worth(recipe: Recipe, pieces: Sequence[Chunk]) -> float:
    """How well pieces are explained on average: each by its text and fields, less what belongs to none of them."""
    if not pieces:
        return 0.0
    worth = sum(_explained(found_in(chunk, recipe), len(recipe.fields)) for chunk in pieces) / len(pieces)
    text = recipe.text  # of which a label that most don't have is none
    if text.label:
        begun = sum(text_begins(chunk, chunk.written, text)[0] is not None for chunk in pieces)
        worth -= 0.3 * (2 * begun < len(pieces))
    if text.until:
        ended = sum(text_ends(chunk.written, text, 0) is not None for chunk in pieces)
        worth -= 0.3 * (2 * ended < len(pieces))
    return worth


def _explained(piece: Piece, fields: int) -> float:
    share = len(piece.values) / fields if fields else 1.0
    if not piece.has_text or share < 1 / 3:
        return -1.0
    is_short = len(piece.text.text.split(maxsplit=FEWEST_WORDS)) < FEWEST_WORDS
    return (0.2 if is_short else 0.5) + share - 0.2 * min(4, len(piece.loose))


def _spread(pieces: Sequence[Chunk], most: int) -> Sequence[Chunk]:
    """So many of the pieces, from all parts of the text."""
    if len(pieces) <= most:
        return pieces
    return [pieces[n * len(pieces) // most] for n in range(most)]
