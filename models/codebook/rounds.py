"""Coding under a version that stands: which codebook an article is coded by, while the lead works on the next.

An article that a coder has from a batch under a frozen version is coded by that version until its round is ended.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from models.codebook.asking import meant, needs
from models.codebook.loading import load
from models.codebook.records import Claim, Codebook, Target
from models.codebook.variables import Variable
from models.codebook.versioning import version
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.history import Edit
from models.people import Acting
from models.wording import say

T = TypeVar("T", Claim, Target, Variable)
RULES = ("frozen_aim", "frozen_question", "frozen_need", "frozen_condition")
KEPT = "codebook of a round"  # in the project's memory
# SQL: the version under which a coder codes an article; NULL: the codebook as it is now. The plus sign keeps SQLite
# from the index on coders, which leads through all that she was given.
UNDER = (
    "(SELECT b.codebook_version_id FROM assignment g JOIN batch b ON b.id = g.batch_id WHERE g.article_id = {article} "
    "AND +g.coder_id = {coder} AND b.codebook_version_id IS NOT NULL AND b.ended_at IS NULL ORDER BY b.id DESC LIMIT 1)"
)


def under(project: Project, acting: Acting, article_id: int) -> Codebook:
    """The codebook by which a coder codes an article: that of its round, else as it is now."""
    sql = f"SELECT {UNDER.format(article='?1', coder='?2')}"
    return of_version(project, project.value(sql, article_id, acting.coder_id))


def of_version(project: Project, version_id: int | None, newest: int | None = None) -> Codebook:
    """The codebook of a round by the id of its version, the newest for None.

    What came later can be read in it, as retired: it can't be given.
    """
    now = load(project, newest)
    if version_id is None or version_id == now.version_id:
        return now
    known = project.memory.get(KEPT)
    books = known if isinstance(known, dict) and known.get(0) == now.version_id else {0: now.version_id}
    project.memory[KEPT] = books
    if version_id not in books:
        number = project.value("SELECT number FROM codebook_version WHERE id = ?", version_id)
        then = version(project, int(number))
        claims, targets, variables = (
            _with_later(then.claims, now.claims), _with_later(then.targets, now.targets),
            _with_later(then.variables, now.variables),
        )  # fmt: skip
        books[version_id] = replace(then, claims=claims, targets=targets, variables=variables)
    found = books[version_id]
    assert isinstance(found, Codebook)
    return found


def put_under(edit: Edit, batch_id: int, number: int) -> None:
    """Within an action of a lead: have the articles of a batch coded under a frozen version till its round is ended."""
    project = edit.project
    rows = project.tuples("SELECT id, frozen_as FROM codebook_version WHERE number = ?", number)
    if not rows or not rows[0][1]:
        raise NotAllowed(
            say("Version {number} of the codebook is not frozen.", number=str(number)),
            say("Freeze the codebook for a round first."),
        )
    batch = project.tuples("SELECT codebook_version_id, ended_at FROM batch WHERE id = ?", batch_id)
    if not batch:
        raise NotFound(say("This batch is not there any more."))
    if batch[0][0] not in (None, rows[0][0]) and batch[0][1] is None:
        raise NotAllowed(say("The batch is coded under another version."), say("End its round first."))
    keep_rules(project, number)
    edit.update("batch", batch_id, codebook_version_id=rows[0][0], ended_at=None)


def keep_rules(project: Project, number: int) -> None:
    """Within an action that has a batch coded under a frozen version: write out by what statements are complete then.

    They follow from the version and stay.
    """
    for table, rows in _rules(version(project, number)).items():
        if not project.value(f"SELECT 1 FROM {table} WHERE version_id = ?", rows[0][0] if rows else 0):
            for row in rows:
                project.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", *row)


def changed_rules(project: Project) -> list[int]:
    """The frozen versions, by number, whose written rules are not those that follow from them."""
    numbers = dict(project.tuples("SELECT id, number FROM codebook_version"))
    held = {i for (i,) in project.tuples("SELECT codebook_version_id FROM batch WHERE codebook_version_id NOT NULL "
                                         "AND ended_at IS NULL")}  # fmt: skip
    there: dict[str, set[tuple[object, ...]]] = {}
    for table in RULES:
        there[table] = set(project.tuples(f"SELECT * FROM {table}"))
        held |= {int(str(row[0])) for row in there[table]}
    found = []
    for version_id in sorted(held):
        rules = _rules(version(project, numbers[version_id])) if version_id in numbers else {}
        written = {table: {row for row in rows if row[0] == version_id} for table, rows in there.items()}
        if written != {table: set(rules.get(table, ())) for table in RULES}:
            found.append(numbers.get(version_id, version_id))
    return found


def _rules(book: Codebook) -> dict[str, list[tuple[object, ...]]]:
    """By what statements are complete under a version, as rows of each of the tables for it."""
    version_id, ids = book.version_id, {v.key: v.id for v in book.variables}
    open_ = [v for v in book.variables if v.required and not v.retired]
    conditions = list[tuple[object, ...]]()
    for v in dict.fromkeys(of for one in open_ for of in needs(book, one)):
        on_id = ids.get(v.condition.variable or "")
        conditions += [(version_id, v.id, on_id, value, None) for value in v.condition.answers if on_id is not None]
        conditions += [(version_id, v.id, None, None, claim) for claim in sorted(meant(book, v.condition.claims))]
    aims: list[tuple[object, ...]] = [(version_id, c.id) for c in book.claims if book.target_of(c.id) is not None]
    questions: list[tuple[object, ...]] = [(version_id, v.id, v.level) for v in open_]
    depends: list[tuple[object, ...]] = [(version_id, v.id, of.id) for v in open_ for of in needs(book, v)]
    return {"frozen_aim": aims, "frozen_question": questions, "frozen_need": depends, "frozen_condition": conditions}


def _with_later(then: tuple[T, ...], now: tuple[T, ...]) -> tuple[T, ...]:
    known = {thing.id for thing in then}
    later: list[T] = [replace(thing, retired=True) for thing in now if thing.id not in known]
    return then + tuple(later)
