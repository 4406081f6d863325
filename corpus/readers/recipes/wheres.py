"""How a field that is marked in one article may be found in the others: candidates, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from corpus.readers.dates import date_in_line
from corpus.readers.recipes.dividing import Chunk, Line
from corpus.readers.recipes.finding import Value, fits, value_at
from corpus.readers.recipes.patterns import BLANKS, escaped, general
from corpus.readers.recipes.recipe import Body, Where
from corpus.readers.recipes.separating import label_in

DIVIDERS = (
    " | ", " · ", " • ", " — ", " – ", " -- ", " - ", " // ", " / ", "\t", "; ", " (", ", ", "|", ";", " +++ ", " *** ",
)  # fmt: skip
_LONGEST_LABEL = 60
_OFTEN, _MANY, _SELDOM = 0.6, 0.5, 0.15  # shares of the pieces in which a label stands
Span = tuple[int, int]


def best_where(name: str, chunk: Chunk, spans: Mapping[str, Span], others: Sequence[Chunk]) -> Where | None:
    """The likeliest way to what is marked in a piece, by how many of the others it finds something in.

    ``spans`` are the marks of all fields of the piece: what is marked itself is no label of what stands behind it.
    """
    found: list[tuple[float, int, Where]] = []
    written, span = chunk.written, spans[name]
    begins = written[line_at(written, span[0])].start
    is_behind = any(begins < end <= span[0] for _, end in spans.values())
    for rank, (where, least) in enumerate(_candidates(name, written, spans)):
        if where.label and not where.below and is_behind:
            continue
        value = value_at(written, where, name, len(written))
        if value is None or not _is_same(name, value, chunk, span, where):
            continue
        share = _share(name, where, others)
        if share >= least:
            # A label that stands before many marks is sure, though not all articles have such a line.
            is_sure = bool(where.label) and (share >= _MANY or not where.label[-1].isalnum())
            found.append((1.0 if is_sure else round(share, 1), -rank, where))
    return max(found, key=lambda one: one[:2])[2] if found else None


def bodies(chunk: Chunk, span: Span) -> list[Body]:
    """Ways to where a text begins and ends, for one that is marked; an empty span begins there and is open."""
    written = chunk.written
    n = line_at(written, span[0])
    begins = list(_begins(chunk, written, n, span[0]))
    rest = [line for line in written if line.start >= span[1]] if span[1] > span[0] else []
    left = sum(len(line.text) for line in rest)
    if not rest or left > span[1] - span[0]:  # more is left than was marked: it was only shown where the text begins
        return begins
    label = label_in(rest[0].text)
    ends: list[Body] = [Body(until=general(label))] if label else []
    words = rest[0].text.split(maxsplit=1)
    if words and len(words[0]) <= _LONGEST_LABEL:
        ends.append(Body(until=general(words[0])))
    if len(rest[0].text) <= _LONGEST_LABEL:
        ends.append(Body(until=general(rest[0].text)))
    ends.append(Body(until_line=-len(rest)))
    return [replace(begin, until=end.until, until_line=end.until_line) for begin in begins for end in (Body(), *ends)]


def line_at(written: Sequence[Line], position: int) -> int:
    """Which of the written lines a position stands in."""
    return next((n for n, line in enumerate(written) if line.end >= position), len(written) - 1)


def _begins(chunk: Chunk, written: Sequence[Line], n: int, start: int) -> Iterator[Body]:
    before = written[n].text[: start - written[n].start].strip()
    if before:
        yield Body(label=general(before))
        return
    if label := label_in(written[n].text):
        yield Body(label=general(label))
    gap, is_open, seen = 0, False, False
    for line in chunk.lines:
        if line.start >= written[n].start:
            break
        if line.is_blank:
            is_open = seen
        else:
            gap, seen, is_open = gap + is_open, True, False
    if is_open and gap == 0:
        yield Body(gap=1)
    yield Body()
    if is_open and gap:
        yield Body(gap=gap + 1)
    if n and len(written[n - 1].text.strip()) <= _LONGEST_LABEL:
        yield Body(label=general(written[n - 1].text))
    yield Body(line=n + 1)


def _candidates(name: str, written: Sequence[Line], spans: Mapping[str, Span]) -> Iterator[tuple[Where, float]]:
    """Each with the least share of the pieces in which it must find something to be believed."""
    span = spans[name]
    n, last = line_at(written, span[0]), line_at(written, span[1])
    line, is_low = written[n], _is_low(spans, span, written)
    before = line.text[: span[0] - line.start].strip(BLANKS)
    more = _goes_on(written, n, last)
    if before and len(before) <= _LONGEST_LABEL:
        for label in dict.fromkeys((general(before), escaped(before))):
            where = _within(Where(label=label, goes_on=more), n, len(written), is_low)
            yield where, _SELDOM
            for divider in DIVIDERS:
                yield replace(where, divided_by=divider, part=1), _SELDOM
    elif not before and (label := label_in(line.text)):
        where = _within(Where(label=general(label), goes_on=more), n, len(written), is_low)
        yield where, _OFTEN
    if n and not before and len(above := written[n - 1].text.strip()) <= _LONGEST_LABEL:
        yield _within(Where(label=general(above), below=True, goes_on=more), n, len(written), is_low), _OFTEN
    if name in ("published", "url"):
        like = "date" if name == "published" else "address"
        yield _within(Where(like=like), n, len(written), is_low), 0.0
    places = (n + 1, n - len(written)) if 2 * n <= len(written) else (n - len(written), n + 1)
    for place in places:
        yield Where(line=place, goes_on=more), 0.0
        yield from ((Where(line=place, divided_by=by, part=part), 0.0) for by, part in _parts(line, span))


def _parts(line: Line, span: Span) -> Iterator[tuple[str, int]]:
    """Dividers of a line, each with the numbers that the marked part of it may have."""
    for divider in DIVIDERS:
        count = line.text[:5000].count(divider)
        if 0 < count <= 20:
            nth = line.text[: span[0] - line.start].count(divider)
            yield divider, nth + 1
            yield divider, nth - count - 1


def _goes_on(written: Sequence[Line], n: int, last: int) -> str:
    if last <= n:
        return ""
    return "indented" if all(line.text[:1] in BLANKS for line in written[n + 1 : last + 1]) else "to blank"


def _is_low(spans: Mapping[str, Span], span: Span, written: Sequence[Line]) -> bool:
    """Whether a mark stands below the text or, where no text is marked, near the end."""
    if "text" in spans:
        return span[0] > spans["text"][0]
    return len(written) > 4 and span[0] > (written[0].start + 3 * written[-1].end) / 4


def _within(where: Where, n: int, count: int, is_low: bool) -> Where:
    """A rule with a bound for how far it looks: from above, or from the end where it stands below the text."""
    if is_low:
        return replace(where, within=n - count - 2)
    if where.label and not where.label[-1].isalnum():
        return where  # nobody writes "Title:" by chance
    return replace(where, within=n + 1 + (3 if where.label else 2))


def _share(name: str, where: Where, others: Sequence[Chunk]) -> float:
    if not others:
        return 1.0
    found = 0.0
    for chunk in others:
        written = chunk.written
        value = value_at(written, where, name, len(written))
        found += value is not None and fits(name, value.text, where)
    return found / len(others)


def _is_same(name: str, value: Value, chunk: Chunk, span: Span, where: Where) -> bool:
    """Whether it is what was marked; a label inside the mark is no part of it, and of a date only the day counts."""
    if (value.start, value.end) == span:
        return True
    whole = chunk.lines[0].start
    marked = "\n".join(line.text for line in chunk.lines)[span[0] - whole : span[1] - whole]
    if name == "published" and value.start <= span[0] and span[1] <= value.end:
        read, wanted = date_in_line(value.text), date_in_line(marked)
        return read is not None and wanted is not None and (read.iso, read.issue) == (wanted.iso, wanted.issue)
    return bool(where.label) and value.end == span[1] and span[0] < value.start and bool(label_in(marked))
