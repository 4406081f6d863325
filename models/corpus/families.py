"""Families: articles that tell the same story, by the pairs that were found, and what a lead decides about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.articles import first_words
from models.corpus.aside import AsideKind, aside_of
from models.errors import NotAllowed, NotFound
from models.file import Project, as_list
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import say

OF_FAMILY = (AsideKind.DOUBLE, AsideKind.ONCE)  # why an article is set aside by what was decided about its family


class Decision(StrEnum):
    """OPEN: nobody has decided yet. KEEP: all are coded. FIRST: one is. ONCE: one is, for the others too."""

    OPEN = ""
    KEEP = "keep"
    FIRST = "first"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class Family:
    """Articles that tell one story, in the order in which they came; ``number`` is the id of the earliest of them.

    It is ``open`` where somebody has to decide: a pair of it is new, and two of its articles are not set aside.
    """

    number: int
    article_ids: tuple[int, ...]
    decision: Decision
    open: bool


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a family; ``likeness`` is to the one that it was found with, 1.0 for the same words.

    ``is_new`` tells that it came since the family was decided; ``aside`` why it is set aside, where it is.
    """

    article_id: int
    headline: str
    outlet: str
    published: str | None
    words: int
    likeness: float
    is_new: bool
    aside: AsideKind | None
    statements: int


def families(project: Project, only_open: bool = False) -> list[Family]:
    """All families, or those that wait for a decision, the latest first.

    Articles of an import that was taken back are in none.
    """
    rows = project.tuples(
        "SELECT article_id, other_id, decision FROM twin WHERE article_id NOT IN (SELECT article_id FROM set_aside "
        "WHERE kind = 'import') AND other_id NOT IN (SELECT article_id FROM set_aside WHERE kind = 'import') "
        "ORDER BY id"
    )
    heads: dict[int, int] = {}
    for one, other, _ in rows:
        first, second = _head(heads, one), _head(heads, other)
        heads[max(first, second)] = min(first, second)
    members, decisions = defaultdict[int, set[int]](set), defaultdict[int, set[str]](set)
    for one, other, decision in rows:
        head = _head(heads, one)
        members[head] |= {one, other}
        decisions[head].add(decision)
    aside = {article_id for (article_id,) in project.tuples("SELECT article_id FROM set_aside")}
    found = [
        Family(head, tuple(sorted(ids)), _decision(decisions[head]), "" in decisions[head] and len(ids - aside) > 1)
        for head, ids in members.items()
    ]
    return sorted((f for f in found if f.open or not only_open), key=lambda f: f.number, reverse=True)


def family(project: Project, number: int) -> Family:
    """The family of which an article is; raises NotFound where it is of none."""
    for one in families(project):
        if number in one.article_ids:
            return one
    raise NotFound(
        say("Article {number} tells no story that others tell.", number=str(number)),
        say("“standfirst doubles PROJECT list” names the families."),
    )


def members(project: Project, of: Family) -> list[Member]:
    """The articles of a family by date; those without one last."""
    ids = as_list(of.article_ids)
    like: dict[int, tuple[float, str]] = {}
    for one, other, likeness, decision in project.tuples(
        "SELECT article_id, other_id, likeness, decision FROM twin "
        "WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY likeness DESC", ids,
    ):  # fmt: skip
        like.setdefault(one, (likeness, decision))
        like.setdefault(other, (likeness, of.decision))
    aside = aside_of(project, of.article_ids)
    rows = project.tuples(
        "SELECT id, headline, substr(text, 1, 400), outlet, published, words, (SELECT count(*) FROM statement s WHERE "
        "s.article_id = article.id) FROM article WHERE id IN (SELECT value FROM json_each(?)) "
        "ORDER BY published IS NULL, published, id", ids,
    )  # fmt: skip
    return [
        Member(
            i, headline or first_words(text), outlet, published, words, like[i][0],
            of.decision != Decision.OPEN and like[i][1] == "", aside[i].kind if i in aside else None, statements,
        )
        for i, headline, text, outlet, published, words, statements in rows
    ]  # fmt: skip


def decide_families(
    project: Project,
    acting: Acting,
    of: Sequence[Family],
    decision: Decision,
    first: Mapping[int, int] | None = None,
) -> Change:
    """Decide about families, however many, in one action.

    KEEP brings back what an earlier decision has set aside. FIRST and ONCE set all but one aside: the earliest by date,
    or the one that ``first`` has by the number of its family. What is set aside by hand, by a rule or with its import
    stays so. Raises NotAllowed where the first is no member, or set aside itself.
    """
    if decision is Decision.OPEN:
        raise NotAllowed(say("A family is kept, kept by its first, or coded once."), say("Choose one of these."))
    with action(project, acting, "decide_families", right=Right.LEAD) as edit:
        ids = as_list({article_id for one in of for article_id in one.article_ids})
        rows = project.tuples("SELECT id FROM twin WHERE article_id IN (SELECT value FROM json_each(?))", ids)
        edit.update_rows("twin", {row_id: {"decision": str(decision)} for (row_id,) in rows})
        left = sum(_decide(edit, one, decision, (first or {}).get(one.number)) for one in of)
        edit.say(families=len(of), decision=str(decision), articles=left)
    return edit.done()


def _decide(edit: Edit, of: Family, decision: Decision, chosen: int | None) -> int:
    """Bring what is set aside of one family to what was decided; how many articles that are."""
    there = {row[0]: row[1:] for row in edit.project.tuples(
        "SELECT article_id, id, kind FROM set_aside WHERE article_id IN (SELECT value FROM json_each(?))",
        as_list(of.article_ids),
    )}  # fmt: skip
    ours = {i: row_id for i, (row_id, kind) in there.items() if kind in OF_FAMILY}
    others = there.keys() - ours.keys()
    first = 0 if decision is Decision.KEEP else _first(edit.project, of, others, chosen)
    wanted = [] if decision is Decision.KEEP else [i for i in of.article_ids if i != first and i not in others]
    edit.delete_where("set_aside", "id", [row_id for i, row_id in ours.items() if i not in wanted])
    kind = AsideKind.ONCE if decision is Decision.ONCE else AsideKind.DOUBLE
    values = {"kind": str(kind), "reason": say("tells the same story as another"), "of_id": first}
    edit.update_rows("set_aside", {ours[i]: values for i in wanted if i in ours})
    edit.insert_rows("set_aside", [{"article_id": i, "rule": "", **values} for i in wanted if i not in ours])
    return len(wanted)


def _first(project: Project, of: Family, others: set[int], chosen: int | None) -> int:
    if chosen is not None and (chosen not in of.article_ids or chosen in others):
        raise NotAllowed(
            say("Article {number} can't stand for its family.", number=str(chosen)),
            say("Choose one of the family that is not set aside for another reason."),
        )
    if chosen is not None:
        return chosen
    row = project.tuples(
        "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY published IS NULL, published, id "
        "LIMIT 1",
        as_list(i for i in of.article_ids if i not in others) if len(others) < len(of.article_ids) else "[0]",
    )
    return int(row[0][0]) if row else of.article_ids[0]


def _decision(found: set[str]) -> Decision:
    """What was decided about a family before what is new in it came."""
    decided = found - {""}
    return Decision(decided.pop()) if len(decided) == 1 else Decision.OPEN


def _head(heads: dict[int, int], article_id: int) -> int:
    while (above := heads.get(article_id, article_id)) != article_id:
        heads[article_id] = heads.get(above, above)
        article_id = above
    return article_id
