"""Projects of any size, with drafts, assignments, statements of one coder and their history; the same for each making.

Straight into the tables: a million actions would take an hour. Uids are spread as evenly as random ones are, so that
a new one falls anywhere among them.
"""

from __future__ import annotations

import itertools
from pathlib import Path

from models import codebook, people
from models.articles import add_articles
from models.codebook import Claim, Codebook, Target
from models.file import Project, create
from tests.benchmarks.prose import Prose

CODER = "Ana Novak"
MACHINE = ("bench", "1")
ACTORS, CLAIMS, TARGETS = 500, 24, 6
CAST = 20  # speakers of the articles on the desk, each with claims enough for one to be guessed
EVERY = 10  # of so many articles one was read, with drafts
DRAFTS, MENTIONS = 15, 30  # of such an article
DESK, CODED = 100, 10  # articles that the benchmarks put on the desk, first in the queue, and statements of each
AT_ONCE = 1_000

COUNT = "WITH RECURSIVE numbers(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n < {last}) "
UID = "printf('%012x%024x', ({0} * 40503) % 16777216 * 16777216 + {0} % 16777216, {0})"
NUMBER = "row_number() OVER ()"
CITED = f"article WHERE id % {EVERY} = 0"


def make_project(path: Path, articles: int, statements: int = 0, machine: tuple[str, str] = MACHINE) -> Project:
    """A project with so many articles, all of them assigned to one coder; with statements if there are to be any.

    The first ``DESK`` articles of the queue have drafts and ``CODED`` statements each; all other statements lie on
    articles without drafts. So what is on the desk is the same in a project of any size.
    """
    project = create(path, "Synthetic")
    without_waiting(project)
    ana = people.acting(project, people.person(project, CODER).id)
    targets = tuple(Target(f"t{n}", f"The county should do {n}.") for n in range(TARGETS))
    claims = tuple(Claim(str(n), f"Claim {n}", target=f"t{n % TARGETS}") for n in range(1, CLAIMS + 1))
    lead = people.leading(project, ana)
    codebook.replace(project, lead, Codebook("Synthetic", claims=claims, targets=targets))
    found = Prose().articles(articles)
    while batch := list(itertools.islice(found, AT_ONCE)):
        add_articles(project, batch)
    if articles:
        _add_work(project, ana.coder_id, people.machine(project, *machine).id)
        _add_desk(project)
        add_statements(project, statements)
    return project


def without_waiting(project: Project) -> None:
    """Let a connection write much without waiting for the disk."""
    project._connection.execute("PRAGMA synchronous = OFF")
    project._connection.execute("PRAGMA cache_size = -400000")


def add_statements(project: Project, statements: int) -> None:
    """Bring a project to so many statements, the new ones spread evenly over the articles without drafts."""
    there = _value(project, "SELECT count(*) FROM statement")
    open_ = _value(project, f"SELECT count(*) FROM article WHERE id % {EVERY} <> 0")
    if statements <= there:
        return
    place = f"((n - {there + 1}) * {open_} / {statements - there})"
    article = f"1 + {place} / {EVERY - 1} * {EVERY} + {place} % {EVERY - 1}"
    count = COUNT.format(first=there + 1, last=statements)
    _add(project, f"{count} SELECT n, {article}, 1 + n % {ACTORS}, n * 7919 % 2500 FROM numbers")


def add_to(project: Project, article_id: int, statements: int) -> None:
    """Give one article so many statements more."""
    there = _value(project, "SELECT count(*) FROM statement")
    count = COUNT.format(first=there + 1, last=there + statements)
    _add(project, f"{count} SELECT n, {article_id}, 1 + n % {ACTORS}, n * 7919 % 2500 FROM numbers")


def _add_desk(project: Project) -> None:
    count = COUNT.format(first=1, last=DESK * CODED)
    place = f"40 + (n - 1) % {CODED} * 290"
    _add(project, f"{count} SELECT n, {EVERY} * (1 + (n - 1) / {CODED}), 1 + n % {CAST}, {place} FROM numbers")


def _add(project: Project, made: str) -> None:
    """Statements of which ``made`` selects the id, the article, the actor and where the evidence begins."""
    execute = project._connection.execute
    claim, target = f"1 + actor % {CLAIMS}", f"1 + (1 + actor % {CLAIMS}) % {TARGETS}"
    with project.transaction():
        execute("DROP TABLE IF EXISTS temp.made")
        execute(f"CREATE TEMP TABLE made AS SELECT * FROM (SELECT 0 AS id, 0 AS article, 0 AS actor, 0 AS start "
                f"LIMIT 0) UNION ALL SELECT * FROM ({made})")  # fmt: skip
        for sql in (
            "INSERT INTO statement (id, uuid, article_id, coder_id, layer_id, codebook_version_id, state, mode, memo, "
            f"created_at) SELECT id, {UID.format('id')}, article, 1, 1, 2, 'coded', 'direct quote', "
            "CASE WHEN id % 9 = 0 THEN 'a memo' ELSE '' END, '2026-01-01T00:00:00.000Z' FROM made",
            "INSERT INTO statement_span (uuid, statement_id, role, start, end) "
            f"SELECT {UID.format('(2 * id)')}, id, 'source', start, start + 12 FROM made UNION ALL "
            f"SELECT {UID.format('(2 * id + 1)')}, id, 'evidence', start + 20, start + 80 FROM made ORDER BY 2",
            "INSERT INTO statement_actor (uuid, statement_id, actor_id, role, position) "
            f"SELECT {UID.format('id')}, id, actor, 'claimant', 0 FROM made",
            "INSERT INTO statement_claim (uuid, statement_id, claim_id, position) "
            f"SELECT {UID.format('id')}, id, {claim}, 0 FROM made",
            "INSERT INTO stance (uuid, statement_id, actor_id, target_id, stance, strength, explicit) "
            f"SELECT {UID.format('id')}, id, actor, {target}, 'support', 1, 1 FROM made",
            "INSERT INTO change (id, uuid, coder_id, made_at, kind, verb, arguments, article_id, layer_id) "
            f"SELECT 1000 + id, {UID.format('id')}, 1, '2026-01-01T00:00:00.000Z', 'action', 'accept', "
            "json_object('draft', json('false')), article, 1 FROM made",
            "INSERT INTO change_row (change_id, table_name, row_uid, before, after) "
            f"SELECT 1000 + id, 'statement', {UID.format('id')}, '{{\"state\":\"begun\"}}', "
            '\'{"state":"coded"}\' FROM made',
        ):
            execute(sql)
        execute("DROP TABLE temp.made")


def _add_work(project: Project, coder_id: int, machine_id: int) -> None:
    """Actors, a batch of all articles with those that were read first, and what was found in them."""
    execute = project._connection.execute
    with project.transaction():
        for sql in (
            f"{COUNT.format(first=1, last=ACTORS)} INSERT INTO actor (id, uuid, name, kind) "
            f"SELECT n, {UID.format('n')}, 'Speaker ' || n, 'person' FROM numbers",
            "INSERT INTO batch (id, uuid, name, made_at) VALUES (1, 'all', 'All', '2026-01-01T00:00:00.000Z')",
            "INSERT INTO assignment (uuid, batch_id, article_id, coder_id, suggestions_shown, position) "
            f"SELECT {UID.format('id')}, 1, id, {coder_id}, 1, row_number() OVER (ORDER BY id % {EVERY} <> 0, id) "
            f"FROM article ORDER BY id % {EVERY} <> 0, id",
            "INSERT INTO reading (id, uuid, article_id, coder_id, read_at) "
            f"SELECT id / {EVERY}, {UID.format('id')}, id, {machine_id}, '2026-01-01T00:00:00.000Z' FROM {CITED}",
            "INSERT INTO cast_member (uuid, reading_id, name, kind, title, aliases) "
            f"SELECT {UID.format(NUMBER)}, r.id, a.name, a.kind, '', '[]' FROM reading r JOIN actor a "
            f"ON a.id <= {CAST} ORDER BY r.id, a.id",
            f"{COUNT.format(first=0, last=MENTIONS - 1)} INSERT INTO mention (uuid, reading_id, cast_member_id, "
            f"label, start, end, confidence) SELECT {UID.format(NUMBER)}, r.id, (r.id - 1) * {CAST} + 1 + n % {CAST}, "
            "'PERSON', 90 * n + 10, 90 * n + 22, 0.9 FROM reading r, numbers ORDER BY r.id, n",
            f"{COUNT.format(first=0, last=DRAFTS - 1)} INSERT INTO attribution (id, uuid, reading_id, kind, mode, "
            "speaker_id, chain, confidence, speaker_confidence) SELECT "
            f"(r.id - 1) * {DRAFTS} + n + 1, {UID.format(f'((r.id - 1) * {DRAFTS} + n + 1)')}, r.id, 'direct', "
            f"'direct quote', (r.id - 1) * {CAST} + 1 + n % {CAST}, '', 0.9, 0.9 FROM reading r, numbers "
            "ORDER BY r.id, n",
            "INSERT INTO attribution_span (uuid, attribution_id, role, start, end) "
            f"SELECT {UID.format(NUMBER)}, t.id, value ->> 0, value ->> 1 + (t.id - 1) % {DRAFTS} * 180, "
            f"value ->> 2 + (t.id - 1) % {DRAFTS} * 180 FROM attribution t, "
            """json_each('[["source", 120, 132], ["cue", 133, 137], ["content", 140, 260]]') ORDER BY t.id""",
            "INSERT INTO suggestion (id, uuid, attribution_id, confidence) "
            f"SELECT id, {UID.format('id')}, id, 0.9 FROM attribution",
        ):
            execute(sql)


def _value(project: Project, sql: str) -> int:
    return int(project.value(sql))
