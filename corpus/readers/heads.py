"""What stands above the body of a news text: date line, headline, byline, outlet, address."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.readers.datelines import dateline_of
from corpus.readers.dates import date_at_start, only_time_after, read_date
from models.wording import say

LABELS = {
    "headline": "headline",
    "title": "headline",
    "byline": "byline",
    "author": "byline",
    "authors": "byline",
    "outlet": "outlet",
    "source": "outlet",
    "publication": "outlet",
    "newspaper": "outlet",
    "publisher": "outlet",
    "date": "published",
    "published": "published",
    "publication date": "published",
    "url": "url",
    "link": "url",
    "place": "place",
    "dateline": "place",
    "location": "place",
    "language": "language",
}
# Said of an article often enough to be taken for metadata where they stand above the body.
_OTHERS = "section page pages edition keywords tags topic topics id updated length copyright"
OTHER_LABELS = frozenset(_OTHERS.split())
_MOST_LINES = 40
_LONGEST_LINE = 400
_LONGEST_HEADLINE = 250

_LABEL = re.compile(r"[ \t]*([A-Za-z][A-Za-z ]{1,18}?)[ \t]*:[ \t]*(?!//)")
_DATE_PREFIX = re.compile(r"\s*date:?[ \t]+(?=\d|[A-Z])", re.IGNORECASE)
_TIME_AND_MARKS = re.compile(r"(?:[T ]\s*\d{1,2}:\d{2}[\w:.+\-]*)?[\s|,;:–—-]*")
_DATE_ALONE = re.compile(r"(?:published|posted|first published)?(?:\s+on)?:?\s*", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_BY = re.compile(r"(?:[Bb]y|BY):?\s+(?=[^\W\d_a-z])")
_SENTENCE = re.compile(r"(?<!Jr)(?<!Sr)[.!?][\"”’]?$")
_BEHIND_NAMES = re.compile(r"[|,]")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_ADDRESS = re.compile(r"https?://\S+$")
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.:;,][\"”’')]*$")
_BODY_END = re.compile(r"[.!?…][\"”’')]*$")
_INNER_END = re.compile(r"[.!?][\"”’')]*\s+[A-ZÀ-Þ]")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|vs|No|[A-Z])\.")
_ENDINGS = (
    "a an the of to in on at by for from with and or but nor that which who as if than is are was were be been has"
)
_GOES_ON = frozenset(_ENDINGS.split())  # words that end no headline
_LONGEST_PARAGRAPH = 4_000  # code points of a body's first paragraph that are looked at
_LONGEST_ALONE = 150  # of a headline that only a blank line parts from the body
_FEWEST_WORDS, _FEWEST_OF_BODY = 3, 12
_PARTICLES = "and for in of the de van von der den la le da di du al el bin y e with at from"
_SMALL = frozenset(_PARTICLES.split())


@dataclass(slots=True)
class Head:
    """The fields read above a body, where the body starts, and what is doubtful."""

    fields: dict[str, str] = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)
    issues: list[str] = field(default_factory=list)
    body: int = 0


def read_head(text: str, day_first: bool | None = None) -> Head:
    """Read the lines of ``text`` up to where its body starts.

    A first line without a sentence's end is the headline where a byline, a date line or a dateline comes next, or a
    blank line and a paragraph.
    """
    head = Head()
    for _ in range(_MOST_LINES):
        if head.body >= len(text) or not _take_line(head, text, day_first):
            break
    return head


def is_byline(line: str) -> bool:
    """Whether a line is ``By`` and names: short, no sentence, all words with a capital but *and*, *of* and the like."""
    match = _BY.match(line)
    if not match or len(line) > 150 or _SENTENCE.search(line):
        return False
    words = _WORD.findall(_BEHIND_NAMES.split(line[match.end() :], 1)[0])
    return 0 < len(words) <= 12 and all(word[0].isupper() or word in _SMALL for word in words)


def _take_line(head: Head, text: str, day_first: bool | None) -> bool:
    """Take the next line into the head, with ``head.body`` after it; False where the body starts."""
    line, after = _line(text, head.body)
    if dated := _date_line(line, day_first) if "published" not in head.fields else None:
        head.fields["published"], rest = dated
        head.body = head.body + rest if line[rest:].strip() else after
        return True
    stripped = line.strip()
    taken = not stripped or (
        len(stripped) <= _LONGEST_HEADLINE
        and (
            _take_labelled(head, line, day_first)
            or _take_bare(head, stripped, day_first)
            or _take_headline(head, stripped, text, after)
        )
    )
    if taken:
        head.body = after
    return taken


def _line(text: str, start: int) -> tuple[str, int]:
    """The line at ``start`` without its end, cut where it is longer than any head line, and where the next starts."""
    end = text.find("\n", start, start + _LONGEST_LINE)
    if end >= 0:
        return text[start:end], end + 1
    rest = text[start : start + _LONGEST_LINE]
    return rest, start + len(rest)


def _date_line(line: str, day_first: bool | None) -> tuple[str, int] | None:
    """The date after the word *date*, and where in the line it ends; the body may go on there."""
    prefix = _DATE_PREFIX.match(line)
    if not prefix:
        return None
    written = line[prefix.end() :]
    read = date_at_start(written, day_first)
    if not read.iso:
        return None
    if only_time_after(written, read.end):
        return read.iso, len(line)
    time = _TIME_AND_MARKS.match(written, read.end)
    return read.iso, prefix.end() + (time.end() if time else read.end)


def _take_labelled(head: Head, line: str, day_first: bool | None) -> bool:
    match = _LABEL.match(line)
    if not match:
        return False
    label, value = match[1].lower(), line[match.end() :].strip()
    name = LABELS.get(label)
    if name is None and label not in OTHER_LABELS:
        return False
    if name == "byline":
        value = _BY.sub("", value, count=1)
    if name == "published" and value:
        read = read_date(value, day_first)
        if read.issue:
            head.issues.append(say("{issue}; kept as metadata", issue=read.issue))
        value, name = (read.iso, name) if read.iso else (value, None)
    if value and name and name not in head.fields:
        head.fields[name] = value
    elif value:
        head.metadata[label] = value
    return True


def _take_bare(head: Head, line: str, day_first: bool | None) -> bool:
    """A byline, an address or a date that stands on a line of its own."""
    if "byline" not in head.fields and is_byline(line):
        head.fields["byline"] = _BY.sub("", line, count=1).strip()
        return True
    if "url" not in head.fields and _ADDRESS.match(line):
        head.fields["url"] = line
        return True
    if "published" not in head.fields and (iso := _lone_date(line, day_first)):
        head.fields["published"] = iso
        return True
    return False


def _lone_date(line: str, day_first: bool | None) -> str | None:
    if not _DIGIT.search(line):  # as in most lines: no need to try every way to write a date
        return None
    prefix = _DATE_ALONE.match(line)
    written = line[prefix.end() :] if prefix else line
    return read_date(written, day_first).iso if len(written) < 60 and written[:1].isalnum() else None


def _take_headline(head: Head, line: str, text: str, after: int) -> bool:
    if "headline" in head.fields or _SENTENCE_END.search(line) or dateline_of(line):
        return False
    following = _next_written(text, after)
    if not (
        _stands_alone(line, text, after)
        or is_byline(following)
        or _DATE_PREFIX.match(following)
        or dateline_of(following)
        or _lone_date(following, day_first=True)
    ):
        return False
    head.fields["headline"] = line
    return True


def _stands_alone(line: str, text: str, after: int) -> bool:
    """Whether a first line is a title that a blank line parts from a body: short, no sentence, nothing that goes on."""
    words = line.split()
    blank, start = _line(text, after)
    is_first = not text[: text.find(line)].strip()
    is_title = (
        len(line) <= _LONGEST_ALONE
        and len(words) >= _FEWEST_WORDS
        and not line[0].islower()
        and words[-1].lower() not in _GOES_ON
        and not _INNER_END.search(_ABBREVIATED.sub("", line))
    )
    return is_first and is_title and not blank.strip() and _is_paragraph(text, start)


def _is_paragraph(text: str, start: int) -> bool:
    """Whether what is written next begins and ends as a paragraph of sentences does."""
    written = text[start : start + _LONGEST_PARAGRAPH].strip().split("\n", 1)[0]
    opening = next((char for char in written if char.isalnum()), "a")
    is_whole = len(written) > _LONGEST_PARAGRAPH // 2 or _BODY_END.search(written) is not None
    return not opening.islower() and is_whole and len(written.split()) >= _FEWEST_OF_BODY


def _next_written(text: str, start: int) -> str:
    for _ in range(3):
        line, start = _line(text, start)
        if line.strip():
            return line.strip()
    return ""
