"""All articles as columns: read once from indexes and from what hangs on articles, never from their texts."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Generator, Iterable, Sequence
from itertools import pairwise, repeat

from models.clock import week_of
from models.columns import Coded, Column, Columns, Value
from models.file import CODINGS, Project
from models.people import coders, layer_id
from models.wording import later, number, say

# What stands of an article in an index; without the hint SQLite may take a smaller one and read the texts beside it.
ROWS = "SELECT id, outlet, published, language, words, byline FROM article INDEXED BY article_by_outlet ORDER BY id"
IN_HANDS = (
    "SELECT a.article_id, count(DISTINCT a.coder_id), count(DISTINCT p.coder_id) FROM assignment a "
    "LEFT JOIN progress p ON p.article_id = a.article_id AND p.coder_id = a.coder_id "
    "AND p.layer_id = ?1 GROUP BY a.article_id"
)
FINISHED = "SELECT DISTINCT article_id FROM progress WHERE layer_id = ?"
BEGUN = "SELECT DISTINCT article_id FROM statement WHERE layer_id = ?"
IMPORTS = (
    "SELECT i.uuid, i.made_at, count(f.id), min(f.path), min(f.first_id), max(f.last_id) FROM import i "
    "JOIN import_file f ON f.import_id = i.id GROUP BY i.id HAVING min(f.first_id) NOT NULL ORDER BY i.id"
)
ASIDE = "SELECT article_id, kind, reason FROM set_aside"
FAMILIES = "SELECT article_id FROM twin UNION SELECT other_id FROM twin"
FEW = 100  # values of a field of metadata that make a facet; more of them name single articles
LENGTHS = (100, 250, 500, 1_000, 2_000)  # words from which the next class of length begins
META = "meta:"  # before the name of a field of metadata, in the name of its column

NAMES = {
    "outlet": later("Outlet"),
    "year": later("Year"),
    "month": later("Month"),
    "week": later("Week"),
    "date": later("Date"),
    "length": later("Length"),
    "words": later("Words"),
    "language": later("Language"),
    "byline": later("Byline"),
    "import": later("Import"),
    "twins": later("Duplicates"),
    "aside": later("Set aside"),
    "work": later("Place in work"),
    "coder": later("Who has it"),
    "fate": later("What became of it"),
    "headline": later("Headline"),
}
WORK = {
    "open": later("in nobody’s hands"),
    "begun": later("begun"),
    "handed": later("handed out"),
    "finished": later("coded"),
}
# Keys of those that are aside for another reason than one that a lead gave.
TAKEN_BACK = "kind:import"
DOUBLES = {"kind:double": later("double"), "kind:once": later("coded once for its family")}
KINDS = {TAKEN_BACK: later("its import was taken back"), **DOUBLES}
TWINS = {"alone": later("alone"), "family": later("in a family")}


def label_of(name: str) -> str:
    """What a column is called: by this program, or, of metadata, as its file calls it."""
    return name.removeprefix(META) if name.startswith(META) else say(NAMES[name])


def columns(project: Project) -> Columns:
    """All articles, with all that they can be narrowed by; ``headline`` is not there before ``with_headlines``."""
    reading = read_columns(project)
    while True:
        try:
            next(reading)
        except StopIteration as end:
            found: Columns = end.value
            return found


def read_columns(project: Project) -> Generator[tuple[int, int], None, Columns]:
    """The same for a job: yields (parts done, parts in all), and returns the columns."""
    with project.snapshot():
        rows = project.tuples(ROWS)
        yield 1, 4
        ids = array("q", (row[0] for row in rows))
        made = _own(rows)
        yield 2, 4
        made |= _work(project, ids)
        yield 3, 4
        made |= {"import": _imports(project, ids), "twins": _twins(project, ids), "aside": _aside(project, ids)}
        made["fate"] = _fate(made["aside"], made["work"])
        made |= _metadata(project, ids)
        yield 4, 4
    return Columns(ids, made)


def with_headlines(project: Project, known: Columns) -> Columns:
    """The same columns with one of headlines, to order by: it is not read before it is asked for, as it takes long."""
    if "headline" not in known.columns:
        rows = dict(project.tuples("SELECT id, headline FROM article"))
        headlines = [str(rows.get(article_id, "")) for article_id in known.ids]
        return Columns(known.ids, {**known.columns, "headline": _sorted_by_words(headlines)})
    return known


def facets_of(known: Columns) -> list[str]:
    """The fields of metadata that make a facet."""
    return [name for name in known.columns if name.startswith(META)]


def _own(rows: Sequence[tuple[object, ...]]) -> dict[str, Column]:
    """What stands in the article itself."""
    outlets, dates, languages, words, bylines = (
        [row[n] for row in rows] if rows else [] for n in range(1, 6)
    )  # fmt: skip
    days = sorted({str(day) for day in dates if day})
    return {
        "outlet": _sorted_by_words([str(one) for one in outlets]),
        "byline": _sorted_by_words([str(one) for one in bylines]),
        "language": _sorted_by_words([str(one) for one in languages]),
        "date": _of_days(dates, days, {day: day for day in days}),
        "year": _of_days(dates, days, {day: day[:4] for day in days}),
        "month": _of_days(dates, days, {day: day[:7] for day in days}),
        "week": _of_days(dates, days, {day: week_of(day) for day in days}),
        "words": _numbers([int(str(one)) for one in words]),
        "length": _lengths([int(str(one)) for one in words]),
    }


def _sorted_by_words(words: Sequence[str]) -> Column:
    """A column of words as they stand, in the order of an alphabet that knows no capitals; "" is none."""
    there = sorted({word for word in words if word}, key=lambda word: (word.casefold(), word))
    codes = {"": 0, **{word: n for n, word in enumerate(there, 1)}}
    return Column([Value(word, word) for word in there], array("I", map(codes.__getitem__, words)))


def _of_days(dates: Sequence[object], days: Sequence[str], what: dict[str, str]) -> Column:
    there = sorted(set(what.values()))
    places = {value: n for n, value in enumerate(there, 1)}
    codes: dict[object, int] = {day: places[what[day]] for day in days}
    return Column([Value(value, value) for value in there], array("I", (codes.get(day, 0) for day in dates)))


def _numbers(words: Sequence[int]) -> Column:
    there = sorted(set(words))
    codes = {n: at for at, n in enumerate(there, 1)}
    return Column([Value(str(n), number(n)) for n in there], array("I", map(codes.__getitem__, words)))


def _lengths(words: Sequence[int]) -> Column:
    first, last = LENGTHS[0], LENGTHS[-1]
    values = [Value(f"-{first}", say("under {n} words|under {n} words", n=first))]
    for low, high in pairwise(LENGTHS):
        values.append(Value(f"{low}-{high}", f"{number(low)} – {number(high)}"))
    values.append(Value(f"{last}-", say("{n} words or more|{n} words or more", n=last)))
    return Column(values, array("I", (bisect_right(LENGTHS, n) + 1 for n in words)))


def _work(project: Project, ids: array[int]) -> dict[str, Column]:
    """Whose each article is, and how far it is; ``coder`` has all who were given it."""
    layer = layer_id(project, CODINGS)
    keys = list(WORK)
    codes: dict[int, int] = {}
    for (article_id,) in project.tuples(BEGUN, layer):
        codes[article_id] = keys.index("begun") + 1
    for (article_id,) in project.tuples(FINISHED, layer):
        codes[article_id] = keys.index("finished") + 1
    for article_id, given, finished in project.tuples(IN_HANDS, layer):
        codes[article_id] = keys.index("finished" if finished >= given else "handed") + 1
    work = Column([Value(key, say(word)) for key, word in WORK.items()], array("I", (codes.get(i, 1) for i in ids)))
    people = Coded((Value(one.uuid, one.name), [one.id]) for one in coders(project))
    first: dict[int, int] = {}
    more: list[tuple[int, int]] = []
    for article_id, coder_id in project.tuples("SELECT DISTINCT article_id, coder_id FROM assignment ORDER BY 1, 2"):
        if article_id in first:
            more.append((article_id, coder_id))
        else:
            first[article_id] = coder_id
    rows = {article_id: row for row, article_id in enumerate(ids)} if more else {}
    hands = array("I", (first.get(i, 0) for i in ids))
    return {"work": work, "coder": people.column(hands, [(rows[i], who) for i, who in more if i in rows])}


def _imports(project: Project, ids: array[int]) -> Column:
    """By which import each came: imports follow each other, and so do the ids of what they brought."""
    found = project.tuples(IMPORTS)
    firsts, lasts = [row[4] for row in found], [row[5] for row in found]
    codes = array("I", bytes(4 * len(ids)))
    for row, article_id in enumerate(ids):
        at = bisect_right(firsts, article_id)
        if at and article_id <= lasts[at - 1]:
            codes[row] = at
    return Column([Value(uid, import_label(made, files, path)) for uid, made, files, path, *_ in found], codes)


def import_label(made_at: str, files: int, path: str) -> str:
    """What an import is called: by its one file, or by how many there were and when."""
    if files == 1:
        return path.replace("\\", "/").rpartition("/")[2] or path
    return say("{n} file, {day}|{n} files, {day}", n=files, day=made_at[:10])


def _twins(project: Project, ids: array[int]) -> Column:
    in_families = {article_id for (article_id,) in project.tuples(FAMILIES)}
    codes = array("I", (2 if i in in_families else 1 for i in ids)) if in_families else array("I", repeat(1, len(ids)))
    return Column([Value(key, say(word)) for key, word in TWINS.items()], codes)


def _aside(project: Project, ids: array[int]) -> Column:
    """Why each is set aside: as a double or with its import, else the reason; none for those that are not."""
    reasons = {i: f"kind:{kind}" if f"kind:{kind}" in KINDS else str(why) for i, kind, why in project.tuples(ASIDE)}
    there = set(reasons.values())
    keys = [*(key for key in KINDS if key in there), *sorted(there.difference(KINDS), key=str.casefold)]
    codes = {key: n for n, key in enumerate(keys, 1)}
    values = [Value(key, say(KINDS[key]) if key in KINDS else key) for key in keys]
    return Column(values, array("I", (codes[reasons[i]] if i in reasons else 0 for i in ids)))


def _fate(aside: Column, work: Column) -> Column:
    """One thing that became of each article: why it is aside, or else how far it is."""
    first = len(aside.values)
    values = [*(Value(f"aside:{value.key}", value.label) for value in aside.values), *work.values]
    codes = array("I", (a or first + w for a, w in zip(aside.codes, work.codes, strict=True)))
    return Column(values, codes)


def _metadata(project: Project, ids: array[int]) -> dict[str, Column]:
    """A column for each field of metadata that has few values, the most frequent field first."""
    counted = project.tuples(
        "SELECT name, count(DISTINCT value) AS several, count(*) AS articles FROM metadata GROUP BY name "
        "HAVING several BETWEEN 1 AND ? AND (several < articles OR articles < 3) ORDER BY articles DESC, name",
        FEW,
    )
    found: dict[str, Column] = {}
    for name, _, _ in counted:
        rows = project.tuples(
            "SELECT value, json_group_array(article_id) FROM metadata WHERE name = ? GROUP BY value", name
        )
        found[META + name] = _coded(sorted(rows, key=lambda row: str(row[0]).casefold()), ids)
    return found


def _coded(rows: Iterable[tuple[str, str]], ids: array[int]) -> Column:
    codes: dict[int, int] = {}
    values: list[Value] = []
    for value, articles in rows:
        if not value:
            continue
        values.append(Value(value, value))
        codes.update(dict.fromkeys(json.loads(articles), len(values)))
    return Column(values, array("I", (codes.get(i, 0) for i in ids)))
