"""Statements and drafts read from the project: the items of one article in reading order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from models.actors import known_by
from models.codebook import UNDER
from models.coding.asked import Asked, Reason, question
from models.coding.records import Item, ItemActor, Position, Role, Stance, State
from models.errors import NotFound
from models.file import Project, Row, as_list
from models.findings import ActorKind, SourceMode, Span
from models.history import Change
from models.people import Acting, Right
from models.wording import say

ALIKE = 0.8  # share of common words from which two passages are one

# Which suggestions g (of attributions t) are drafts still, to the coder ?1 in the layer ?2: the one rule there is.
OPEN_DRAFT = """
    t.reading_id = (SELECT max(id) FROM reading WHERE article_id = {article} AND problem = '')
    AND NOT EXISTS (SELECT 1 FROM suggestion_outcome decided WHERE decided.suggestion_id = g.id
    AND decided.coder_id = ?1 AND decided.layer_id = ?2 AND decided.outcome IN ('rejected', 'merged'))
    AND NOT EXISTS (SELECT 1 FROM statement made WHERE made.suggestion_id = g.id AND made.coder_id = ?1
    AND made.layer_id = ?2)
    AND NOT EXISTS (SELECT 1 FROM assignment given WHERE given.article_id = {article} AND given.coder_id = ?1
    AND given.suggestions_shown = 0)
"""
STATEMENTS = f"""
    SELECT s.id, {UNDER.format(article="s.article_id", coder="s.coder_id")} AS under_id,
    s.uuid, s.coder_id, s.layer_id, s.suggestion_id, s.state, s.kept, s.mode, s.mode_chosen, s.memo,
    s.confidence,
    s.article_id, (SELECT uuid FROM article WHERE id = s.article_id) AS article_uid,
    coalesce(g.uuid, '') AS suggestion_uid, coalesce(t.confidence, 1.0) AS sureness,
    coalesce(t.speaker_confidence, 1.0) AS speaker_sureness, coalesce(t.chain, '') AS chain,
    json_array(
    (SELECT json_group_array(json_array(role, start, end)) FROM (SELECT role, start, end FROM statement_span
    WHERE statement_id = s.id ORDER BY start)),
    (SELECT json_group_array(json_array(id, name, kind, title, role)) FROM (SELECT a.id, a.name, a.kind, a.title,
    sa.role FROM statement_actor sa JOIN actor a ON a.id = sa.actor_id WHERE sa.statement_id = s.id
    ORDER BY sa.role = 'claimant' DESC, sa.role, sa.position, sa.id)),
    (SELECT json_group_array(claim_id) FROM (SELECT claim_id FROM statement_claim WHERE statement_id = s.id
    ORDER BY position, id)),
    (SELECT json_group_array(json_array(actor_id, target_id, stance, strength, explicit, id,
    target_chosen)) FROM (SELECT * FROM stance
    WHERE statement_id = s.id ORDER BY id)),
    (SELECT json_group_array(json_array(variable_id, value, stance_id)) FROM answer WHERE statement_id = s.id),
    (SELECT json_group_array(json_array(variable_id, value)) FROM answer WHERE article_id = s.article_id
    AND coder_id = s.coder_id AND layer_id = s.layer_id AND statement_id IS NULL),
    (SELECT json_group_array(json_array(id, reason, arguments)) FROM recoding WHERE statement_id = s.id)
    ) AS parts -- one text, as it is quicker to read than five
    FROM statement s LEFT JOIN suggestion g ON g.id = s.suggestion_id LEFT JOIN attribution t ON t.id = g.attribution_id
"""
DRAFTS = f"""
    SELECT g.id AS suggestion_id, g.uuid, t.mode, t.chain, t.confidence AS sureness,
    t.speaker_confidence AS speaker_sureness, t.codability, m.name, m.kind, m.title, m.aliases,
    ({known_by("m.name", "m.kind", "m.title")}) AS known,
    (SELECT json_group_array(json_array(role, start, end)) FROM (SELECT role, start, end FROM attribution_span
    WHERE attribution_id = t.id ORDER BY start)) AS spans
    FROM suggestion g JOIN attribution t ON t.id = g.attribution_id LEFT JOIN cast_member m ON m.id = t.speaker_id
"""


@dataclass(frozen=True)
class Items:
    """What a coder has of one article: statements, open drafts, and what was turned down in earlier readings of it."""

    article_id: int
    statements: Mapping[int, Item]
    drafts: Mapping[int, Item]  # by suggestion
    turned_down: tuple[tuple[Span, ...], ...] | None = ()  # None: there is no earlier reading

    @cached_property
    def shown(self) -> list[Item]:
        """In reading order, numbered from 1; a draft of the same words as a statement is not shown beside it."""
        coded = list(self.statements.values())
        done = [item.evidence for item in coded] + list(self.turned_down or ())
        open_ = [draft for draft in self.drafts.values() if not any(is_alike(draft.evidence, d) for d in done)]
        found = sorted(coded + open_, key=lambda i: (i.evidence[:1], i.statement_id or 0))
        return [replace(item, number=number) for number, item in enumerate(found, 1)]

    def after(self, project: Project, acting: Acting, change: Change) -> Items:
        """The same once a change was made: only what it touched is read again."""
        statements = {i: item for i, item in self.statements.items() if i not in change.statements}
        made = change.outcome
        if isinstance(made, Item) and made.statement_id is not None:  # the action tells what it has made
            statements[made.statement_id] = made
            statements = {i: statements[i] for i in sorted(statements)}
        elif still_there := change.statements - change.deleted("statement"):
            touched = "s.id IN (SELECT value FROM json_each(?)) AND s.article_id = ?"
            statements |= _statements(project, touched, as_list(still_there), self.article_id)
            statements = {i: statements[i] for i in sorted(statements)}
        drafts = {i: item for i, item in self.drafts.items() if i not in change.suggestions}
        taken = {item.suggestion_id for item in statements.values()}
        again = [i for i in change.suggestions if i not in taken]
        if again:
            drafts |= _drafts(project, acting, self.article_id, again)
            drafts = {i: drafts[i] for i in sorted(drafts)}
        turned_down = self.turned_down
        if turned_down is not None and any(i not in self.drafts for i in again):
            turned_down = _turned_down(project, acting, self.article_id)
        return Items(self.article_id, statements, drafts, turned_down)


def load_items(project: Project, acting: Acting, article_id: int) -> Items:
    """Everything that the coder has of an article."""
    mine = "s.article_id = ? AND s.coder_id = ? AND s.layer_id = ?"
    statements = _statements(project, mine, article_id, acting.coder_id, acting.layer_id)
    return Items(
        article_id, statements, _drafts(project, acting, article_id), _turned_down(project, acting, article_id)
    )


def items(project: Project, acting: Acting, article_id: int) -> list[Item]:
    """The coder's statements and the drafts that are open to this coder, in reading order and numbered from 1."""
    return load_items(project, acting, article_id).shown


def statements(project: Project, acting: Acting, article_id: int) -> list[Item]:
    """The coder's own statements in an article, begun ones too, in the order they were made."""
    mine = "s.article_id = ? AND s.coder_id = ? AND s.layer_id = ?"
    return list(_statements(project, mine, article_id, acting.coder_id, acting.layer_id).values())


def statements_of_all(project: Project, lead: Acting, article_id: int) -> dict[int, list[Item]]:
    """What every coder has coded in an article, in the layer of ``lead``, by coder; only a lead may look."""
    lead.demand(Right.LEAD)
    found: dict[int, list[Item]] = {}
    where = "s.article_id = ? AND s.layer_id = ?"
    whose = dict(project.tuples(f"SELECT s.id, s.coder_id FROM statement s WHERE {where}", article_id, lead.layer_id))
    for statement_id, item in _statements(project, where, article_id, lead.layer_id).items():
        found.setdefault(whose[statement_id], []).append(item)
    return found


def statement(project: Project, statement_id: int) -> Item:
    """One statement; raises NotFound where it is not there any more."""
    return _found(_statements(project, "s.id = ?", statement_id), statement_id)


def statements_with(project: Project, ids: Iterable[int]) -> dict[int, Item]:
    """Statements of whomever, by id, as far as they are there; who may see or change them is asked elsewhere."""
    return _statements(project, "s.id IN (SELECT value FROM json_each(?))", as_list(ids))


def owned_statement(project: Project, statement_id: int) -> tuple[Item, Row]:
    """One statement, with the row that says whose it is and of which article."""
    rows = project.select(f"{STATEMENTS} WHERE s.id = ?", statement_id)
    return _found({row["id"]: _statement(row) for row in rows}, statement_id), rows[0]


def answers_about(project: Project, acting: Acting, article_id: int) -> dict[int, str]:
    """The coder's answers to the questions about an article, by variable."""
    return dict(
        project.tuples(
            "SELECT variable_id, value FROM answer WHERE article_id = ? AND statement_id IS NULL AND coder_id = ? "
            "AND layer_id = ?",
            article_id, acting.coder_id, acting.layer_id,
        )
    )  # fmt: skip


def is_alike(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether two passages are nearly the same words."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    if not common:
        return False
    whole = sum(end - start for start, end in (*one, *other)) - common
    return common >= ALIKE * whole


def _found(found: Mapping[int, Item], statement_id: int) -> Item:
    if statement_id not in found:
        raise NotFound(say("This statement is not there any more."))
    return found[statement_id]


def _statements(project: Project, where: str, *args: object) -> dict[int, Item]:
    rows = project.select(f"{STATEMENTS} WHERE {where} ORDER BY s.id", *args)
    return {row["id"]: _statement(row) for row in rows}


def _drafts(project: Project, acting: Acting, article_id: int, only: Iterable[int] | None = None) -> dict[int, Item]:
    which = "" if only is None else "AND g.id IN (SELECT value FROM json_each(?4))"
    given = () if only is None else (as_list(only),)
    rows = project.select(
        f"{DRAFTS} WHERE {OPEN_DRAFT.format(article='?3')} {which} ORDER BY g.id",
        acting.coder_id, acting.layer_id, article_id, *given,
    )  # fmt: skip
    return {row["suggestion_id"]: _draft(row) for row in rows}


def _turned_down(project: Project, acting: Acting, article_id: int) -> tuple[tuple[Span, ...], ...] | None:
    """The passages of drafts of earlier readings that this coder has rejected: a new reading brings none back."""
    if project.value("SELECT count(*) FROM reading WHERE article_id = ?", article_id) < 2:
        return None
    rows = project.tuples(
        "SELECT (SELECT json_group_array(json_array(start, end)) FROM attribution_span p WHERE p.attribution_id = t.id "
        "AND p.role = 'content') FROM reading r JOIN attribution t ON t.reading_id = r.id "
        "JOIN suggestion g ON g.attribution_id = t.id JOIN suggestion_outcome o ON o.suggestion_id = g.id "
        "AND o.coder_id = ?1 AND o.layer_id = ?2 AND o.outcome IN ('rejected', 'merged') WHERE r.article_id = ?3 "
        "AND r.id < (SELECT max(id) FROM reading WHERE article_id = ?3 AND problem = '')",
        acting.coder_id, acting.layer_id, article_id,
    )  # fmt: skip
    return tuple(tuple(Span(start, end) for start, end in json.loads(spans)) for (spans,) in rows)


def _statement(row: Row) -> Item:
    spans, actors, claims, positions, answers, of_article, asked = json.loads(row["parts"])
    item = Item(
        row["id"], row["suggestion_id"], State(row["state"]), *_places(spans, "evidence"),
        actors=tuple(ItemActor(i, name, ActorKind(kind), title, Role(role)) for i, name, kind, title, role in actors),
        mode=SourceMode(row["mode"]), claims=tuple(claims),
        positions=tuple(_position(p, answers) for p in positions), memo=row["memo"], confidence=row["confidence"],
        answers={v: value for v, value, stance_id in answers if stance_id is None}, of_article=dict(of_article),
        sureness=row["sureness"], speaker_sureness=row["speaker_sureness"],
        chain=row["chain"], uid=row["uuid"], suggestion_uid=row["suggestion_uid"], kept=bool(row["kept"]),
        mode_chosen=bool(row["mode_chosen"]), asked=tuple(map(_asked, asked)),
    )  # fmt: skip
    return item.in_order()


def _asked(values: list[Any]) -> Asked:
    row_id, reason, arguments = values
    told = json.loads(arguments)
    return Asked(row_id, Reason(reason), question(Reason(reason), told), told.get("key", ""))


def _draft(row: Row) -> Item:
    speaker: tuple[ItemActor, ...] = ()
    if row["name"] is not None:
        found = (None, row["name"], row["kind"], row["title"])
        _, name, kind, title = json.loads(row["known"]) if row["known"] else found
        also = (row["name"],) if name.casefold() != row["name"].casefold() else ()
        aliases = (*also, *json.loads(row["aliases"]))
        speaker = (ItemActor(None, name, ActorKind(kind), title or row["title"], aliases=aliases),)
    return Item(
        None, row["suggestion_id"], State.DRAFT, *_places(json.loads(row["spans"]), "content"), actors=speaker,
        mode=SourceMode(row["mode"]), sureness=row["sureness"], speaker_sureness=row["speaker_sureness"],
        chain=row["chain"], suggestion_uid=row["uuid"], codability=row["codability"],
    )  # fmt: skip


def _places(
    spans: Iterable[tuple[str, int, int]], evidence: str
) -> tuple[tuple[Span, ...], tuple[Span, ...], tuple[Span, ...]]:
    """Evidence, source and cue."""
    found: dict[str, list[Span]] = {evidence: [], "source": [], "cue": []}
    for role, start, end in spans:
        found[role].append(Span(start, end))
    return tuple(found[evidence]), tuple(found["source"]), tuple(found["cue"])


def _position(values: list[Any], answers: Sequence[tuple[int, str, int | None]]) -> Position:
    actor_id, target_id, stance, strength, explicit, row_id, target_chosen = values
    is_explicit = None if explicit is None else bool(explicit)
    said = Stance(stance) if stance else None
    given = tuple(sorted((v, value) for v, value, stance_id in answers if stance_id == row_id))
    return Position(actor_id, target_id, said, strength, is_explicit, row_id, bool(target_chosen), given)
