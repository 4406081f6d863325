"""The statements that somebody may see, as columns: read once, a piece at a time, and never their words."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import compress

from models.clock import week_of
from models.codebook import Codebook, load
from models.coding import Stance
from models.columns import Coded, Column, Columns, Ties, Value
from models.errors import NotAllowed
from models.file import Project
from models.people import Acting, CoderRole, coders, leading
from models.wording import later, say

AT_ONCE = 100_000  # ids that are read in one query, so that reading can be stopped between
SEEN = "s.layer_id = ?3 AND (?4 = 0 OR s.coder_id = ?4)"
STATEMENTS = (
    "SELECT json_group_array(id), json_group_array(article_id), json_group_array(coder_id), "
    "json_group_array(version), json_group_array(complete), json_group_array(made) FROM ("
    "SELECT s.id, s.article_id, s.coder_id, s.codebook_version_id AS version, "
    "CASE WHEN s.state = 'coded' THEN 1 ELSE 2 END AS complete, "
    "CASE WHEN s.suggestion_id IS NULL THEN 3 ELSE coalesce((SELECT CASE o.outcome WHEN 'accepted' THEN 1 "
    "WHEN 'edited' THEN 2 ELSE 4 END FROM suggestion_outcome o WHERE o.suggestion_id = s.suggestion_id "
    "AND o.coder_id = s.coder_id AND o.layer_id = s.layer_id), 4) END AS made "
    f"FROM statement s WHERE s.id BETWEEN ?1 AND ?2 AND {SEEN} ORDER BY s.id)"
)
HANGING = {  # what hangs on statements, as (statement, what, …)
    "claim": "SELECT json_group_array(statement_id), json_group_array(claim_id) FROM (SELECT statement_id, claim_id "
    "FROM statement_claim WHERE statement_id BETWEEN ?1 AND ?2 ORDER BY statement_id, position, id)",
    "actor": "SELECT json_group_array(statement_id), json_group_array(actor_id) FROM (SELECT statement_id, actor_id "
    "FROM statement_actor WHERE statement_id BETWEEN ?1 AND ?2 AND role = 'claimant' "
    "ORDER BY statement_id, position, id)",
    "stance": "SELECT json_group_array(statement_id), json_group_array(coalesce(actor_id, 0)), "
    "json_group_array(coalesce(target_id, 0)), json_group_array(CASE stance WHEN 'support' THEN 1 WHEN 'oppose' THEN 2 "
    "WHEN 'mixed' THEN 3 WHEN 'neutral' THEN 4 WHEN 'unclear' THEN 5 ELSE 0 END) "
    "FROM stance WHERE statement_id BETWEEN ?1 AND ?2",
}
STANCES = {
    Stance.SUPPORT: later("support"),
    Stance.OPPOSE: later("oppose"),
    Stance.MIXED: later("mixed"),
    Stance.NEUTRAL: later("neutral"),
    Stance.UNCLEAR: later("unclear"),
}
COMPLETE = {"complete": later("complete"), "begun": later("begun: lacks something")}
STATES = {
    "accepted": later("kept as drafted"),
    "edited": later("edited"),
    "by hand": later("made by hand"),
    "open": later("not kept yet"),
}
# The columns that a query can choose and order by, with what they are called.
NAMES = {
    "claim": later("Claim"),
    "target": later("Target"),
    "stance": later("Stance"),
    "actor": later("Actor"),
    "outlet": later("Outlet"),
    "coder": later("Coder"),
    "week": later("Week"),
    "state": later("State"),
    "complete": later("Complete or not"),
    "version": later("Codebook version"),
    "date": later("Date"),
}


def seen_by(project: Project, by: Acting) -> Acting:
    """As whom one looks at codings: a lead sees those of all coders, a coder her own."""
    try:
        return leading(project, by)
    except NotAllowed:
        return by


def only(seen: Acting) -> int:
    """The coder whose codings alone are seen; 0 where all are."""
    return 0 if seen.role is CoderRole.LEAD else seen.coder_id


def newest(project: Project, seen: Acting, limit: int) -> tuple[list[int], int]:
    """The ids of the newest statements, and how many there are: what is shown before the columns are read."""
    where = SEEN.replace("?3", "?1").replace("?4", "?2")
    bound = (seen.layer_id, only(seen))
    ids = project.tuples(f"SELECT s.id FROM statement s WHERE {where} ORDER BY s.id DESC LIMIT {int(limit)}", *bound)
    if only(seen) or project.value("SELECT count(*) FROM layer") > 1:
        count = project.value(f"SELECT count(*) FROM statement s WHERE {where}", *bound)
    else:  # of all of them an index tells it
        count = project.value("SELECT count(*) FROM statement")
    return [i for (i,) in ids], int(count)


def columns(project: Project, seen: Acting) -> Columns:
    """All statements that one may see; takes some seconds for a million."""
    reading = read_columns(project, seen)
    while True:
        try:
            next(reading)
        except StopIteration as end:
            found: Columns = end.value
            return found


def read_columns(project: Project, seen: Acting) -> Generator[tuple[int, int], None, Columns]:
    """The same for a job: yields (ids done, ids in all), and returns the columns."""
    last = int(project.value("SELECT coalesce(max(id), 0) FROM statement"))
    read = _Read(array("q"), array("I", bytes(4 * (last + 1))))
    with project.snapshot():
        for first in range(1, last + 1, AT_ONCE):
            bound = (first, min(first + AT_ONCE - 1, last))
            read.take(project, bound, (seen.layer_id, only(seen)))
            yield bound[1], last
        return _made(project, load(project), read)


@dataclass(slots=True)
class _Read:
    """What the tables hold, by row ids: it becomes codes once all is read."""

    ids: array[int]
    places: array[int]  # by statement id: its row + 1
    own: defaultdict[str, array[int]]
    hanging: dict[str, list[tuple[int, int]]]  # (row, row id of what hangs there)
    ties: defaultdict[str, array[int]]

    def __init__(self, ids: array[int], places: array[int]) -> None:
        self.ids, self.places = ids, places
        self.own = defaultdict(lambda: array("I"))
        self.hanging = {}
        self.ties = defaultdict(lambda: array("I"))

    def take(self, project: Project, bound: tuple[int, int], whose: tuple[int, int]) -> None:
        """Read the statements with ids between two."""
        found = project.tuples(STATEMENTS, *bound, *whose)[0]
        ids, *own = (json.loads(text) for text in found)
        there = array("I", range(len(self.ids) + 1, len(self.ids) + 1 + len(ids)))
        for row, statement_id in zip(there, ids, strict=True):
            self.places[statement_id] = row
        self.ids.extend(ids)
        for name, values in zip(("article", "coder", "version", "complete", "state"), own, strict=True):
            self.own[name].extend(values)
        for name in ("claim", "actor"):
            of, what = (json.loads(text) for text in project.tuples(HANGING[name], *bound)[0])
            self._hang(name, array("I", map(self.places.__getitem__, of)), what, there)
        of, *parts = (json.loads(text) for text in project.tuples(HANGING["stance"], *bound)[0])
        places = array("I", map(self.places.__getitem__, of))  # 0 for statements that one does not see
        self.ties["row"].extend(row - 1 for row in places if row)
        for name, values in zip(("actor", "target", "stance"), parts, strict=True):
            self.ties[name].extend(compress(values, places))

    def _hang(self, name: str, rows: array[int], what: list[int], there: array[int]) -> None:
        """The first of what hangs on each row, and what else does; mostly each has one, which is quick."""
        if rows == there:
            self.own[name].extend(what)
            return
        first = self.own[name]
        first.extend([0] * len(there))
        more = self.hanging.setdefault(name, [])
        for row, one in zip(rows, what, strict=True):
            if not row:
                continue
            if first[row - 1]:
                more.append((row - 1, one))
            else:
                first[row - 1] = one


def _made(project: Project, codebook: Codebook, read: _Read) -> Columns:
    """Codes in place of row ids, each column in the order in which it sorts."""
    people = coders(project)
    claims = Coded((Value(c.uid, c.label, c.number), [c.id]) for c in codebook.claims)
    targets = Coded((Value(t.uid, t.proposition), [t.id]) for t in codebook.targets)
    actors = Coded(_actors(project, {*read.own["actor"], *read.ties["actor"]}))
    versions = project.tuples("SELECT id, number FROM codebook_version ORDER BY number")
    outlets, weeks, dates = _articles(project)
    ties = Ties(
        read.ties["row"],
        {"actor": actors.codes(read.ties["actor"]), "target": targets.codes(read.ties["target"]),
         "stance": read.ties["stance"]},
    )  # fmt: skip
    articles = read.own["article"]
    made = {
        "claim": claims.column(read.own["claim"], read.hanging.get("claim", [])),
        "target": _of_ties(len(read.ids), ties.rows, ties.codes["target"], targets.values),
        "stance": _of_ties(
            len(read.ids), ties.rows, ties.codes["stance"], [Value(str(s), say(w)) for s, w in STANCES.items()]
        ),
        "actor": actors.column(read.own["actor"], read.hanging.get("actor", [])),
        "outlet": outlets.column(articles),
        "coder": Coded((Value(c.uuid, c.name), [c.id]) for c in people).column(read.own["coder"]),
        "week": weeks.column(articles),
        "state": Column([Value(key, say(word)) for key, word in STATES.items()], read.own["state"]),
        "complete": Column([Value(key, say(word)) for key, word in COMPLETE.items()], read.own["complete"]),
        "version": Coded((Value(str(n), str(n)), [i]) for i, n in versions).column(read.own["version"]),
        "date": dates.column(articles),
    }
    return Columns(read.ids, made, ties)


def _of_ties(rows: int, at: array[int], codes: array[int], values: list[Value]) -> Column:
    if at == array("I", range(rows)):  # each has one
        return Column(values, codes)
    first, more = array("I", bytes(4 * rows)), []
    for row, code in zip(at, codes, strict=True):
        if code and not first[row]:
            first[row] = code
        elif code:
            more.append((row, code))
    return Column(values, first, more)


def _actors(project: Project, ids: set[int]) -> Iterator[tuple[Value, list[int]]]:
    rows = project.tuples("SELECT id, uuid, name FROM actor ORDER BY name COLLATE NOCASE, id")
    return ((Value(uid, name), [i]) for i, uid, name in rows if i in ids)


def _articles(project: Project) -> tuple[Coded, Coded, Coded]:
    """Outlets, weeks and days of articles, by article; each read from an index alone."""
    rows = project.tuples("SELECT outlet, json_group_array(id) FROM article WHERE outlet <> '' GROUP BY outlet")
    outlets = [(Value(name, name), json.loads(ids)) for name, ids in sorted(rows, key=lambda r: str(r[0]).casefold())]
    weeks: list[tuple[Value, list[int]]] = []
    days: list[tuple[Value, list[int]]] = []
    for published, ids in project.tuples(
        "SELECT published, json_group_array(id) FROM article WHERE published IS NOT NULL GROUP BY published"
    ):
        of, monday = json.loads(ids), week_of(published)
        weeks.append((Value(monday, monday), of))
        days.append((Value(published, published), of))
    return Coded(outlets), Coded(weeks), Coded(days)
