"""Outlets under one name each: spellings merged, and kept, so that later imports come in under the right one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from models.errors import NotAllowed
from models.file import Project, as_list
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import say


@dataclass(frozen=True, slots=True)
class OutletAlias:
    """Another spelling of an outlet."""

    alias: str
    outlet: str


def merge_outlets(project: Project, acting: Acting, names: Collection[str], into: str) -> Change:
    """Give all articles of some outlets the outlet ``into``; the other names are kept as other spellings of it."""
    into = " ".join(into.split())
    others = [name for name in dict.fromkeys(names) if name and name != into]
    if not into or not others:
        raise NotAllowed(say("Which outlets are one?"), say("Name another spelling, and the name that is kept."))
    with action(project, acting, "merge_outlets", right=Right.LEAD) as edit:
        found = project.tuples(
            "SELECT id FROM article WHERE outlet IN (SELECT value FROM json_each(?))", as_list(others)
        )
        edit.update_rows("article", {article_id: {"outlet": into} for (article_id,) in found})
        _keep(edit, others, into)
        edit.say(names=others, outlet=into, articles=len(found))
    return edit.done()


def forget_outlet_alias(project: Project, acting: Acting, alias: str) -> Change:
    """Let a spelling be an outlet of its own again, for articles that come from now on."""
    with action(project, acting, "forget_outlet_alias", right=Right.LEAD) as edit:
        rows = project.tuples("SELECT id, alias, outlet FROM outlet_alias WHERE alias = ?", alias)
        edit.delete_where("outlet_alias", "id", [row_id for row_id, _, _ in rows])
        for _, said, outlet in rows:
            edit.say(alias=said, outlet=outlet)
    return edit.done()


def outlet_aliases(project: Project) -> list[OutletAlias]:
    """All other spellings, by outlet."""
    rows = project.tuples("SELECT alias, outlet FROM outlet_alias ORDER BY outlet, alias")
    return [OutletAlias(*row) for row in rows]


def known_outlets(project: Project) -> dict[str, str]:
    """What an outlet is called in this project, by its other spellings without regard to case."""
    return {one.alias.casefold(): one.outlet for one in outlet_aliases(project)}


def _keep(edit: Edit, others: Collection[str], into: str) -> None:
    """Remember other spellings; what was a spelling of one of them is one of ``into`` now."""
    named = {other.casefold(): other for other in others}
    rows = edit.project.tuples("SELECT id, alias, outlet FROM outlet_alias")
    gone = {i for i, alias, _ in rows if alias.casefold() == into.casefold() and alias.casefold() not in named}
    moved = {i for i, alias, outlet in rows if outlet in others or alias.casefold() in named} - gone
    edit.delete_where("outlet_alias", "id", gone)
    edit.update_rows("outlet_alias", {i: {"outlet": into} for i in sorted(moved)})
    taken = {alias.casefold() for _, alias, _ in rows}
    edit.insert_rows(
        "outlet_alias", [{"alias": other, "outlet": into} for fold, other in named.items() if fold not in taken]
    )
