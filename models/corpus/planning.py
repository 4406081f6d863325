"""What would change where fields of many articles are mended at once: shown first, then done by ``mend_articles``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from models.articles import freeze
from models.corpus.mending import FIELDS
from models.file import Project, as_list

Plan = dict[int, dict[str, str | None]]  # by article what its fields would say
BESIDE = (
    "SELECT wanted.value, m.value FROM json_each(?) wanted LEFT JOIN metadata m "
    "ON m.article_id = wanted.value AND m.name = ?"
)


def values_of(project: Project, ids: Collection[int], field: str) -> dict[int, str]:
    """What a field, or metadata of that name, says of articles; "" where it says nothing."""
    if field in FIELDS:  # which is a column's name by now, and no user's words
        of = f"SELECT id, {field} FROM article WHERE id IN (SELECT value FROM json_each(?))"
        rows = project.tuples(of, as_list(ids))
    else:
        rows = project.tuples(BESIDE, as_list(ids), field)
    return {article_id: value or "" for article_id, value in rows}


def plan_value(project: Project, ids: Collection[int], field: str, value: str) -> Plan:
    """All of them would say this; those that do already are left out."""
    value = " ".join(freeze(value).split())
    return {i: {field: value or None} for i, before in values_of(project, ids, field).items() if before != value}


def plan_replacing(project: Project, ids: Collection[int], field: str, find: str, by: str) -> Plan:
    """Wherever some letters stand in a field, others would; capitals count."""
    if not find:
        return {}
    found: Plan = {}
    for article_id, before in values_of(project, ids, field).items():
        after = " ".join(before.replace(find, by).split())
        if find in before and after != before:
            found[article_id] = {field: after or None}
    return found


def plan_joining(
    project: Project, ids: Iterable[int], on: str, given: Mapping[str, Mapping[str, str]]
) -> tuple[Plan, frozenset[str]]:
    """What a table would add: ``given`` has by what the field ``on`` says, without regard to case, names and values.

    Returns it with those of the table's keys that no article has.
    """
    wanted = {key.casefold(): values for key, values in given.items()}
    there, met = {}, set()
    for article_id, said in values_of(project, list(ids), on).items():
        key = said.casefold()
        if key in wanted:
            met.add(key)
            there[article_id] = wanted[key]
    before = {name: values_of(project, list(there), name) for name in {n for v in there.values() for n in v}}
    plan: Plan = {}
    for article_id, values in there.items():
        fresh: dict[str, str | None] = {n: v for n, v in values.items() if v and before[n][article_id] != v}
        if fresh:
            plan[article_id] = fresh
    return plan, frozenset(key for key in given if key.casefold() not in met)


def metadata_names(project: Project) -> list[str]:
    """The names of all metadata, the most frequent first."""
    rows = project.tuples("SELECT name FROM metadata GROUP BY name ORDER BY count(*) DESC, name")
    return [name for (name,) in rows]
