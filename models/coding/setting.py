"""What is set of a statement: its positions, claims, actors, words and the rest; each one change, undone whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from models.actors import ActorSpec, actor, find_or_make
from models.articles import freeze
from models.codebook import Variable
from models.coding.changing import Book, change, checked, numbers, open_claims
from models.coding.completeness import questions
from models.coding.records import Item, ItemActor, Place, Position, Ref, Role, Stance
from models.coding.shaping import (
    position_at,
    with_actors,
    with_claims,
    with_mode_of_speaker,
    with_position,
    with_stance,
    with_target,
    without_position,
)
from models.errors import NotAllowed
from models.file import Project
from models.findings import AttributionKind, SourceMode, Span
from models.history import Change, Edit, go_on
from models.people import Acting
from models.wording import say


def set_stance(project: Project, acting: Acting, ref: Ref, stance: Stance | None, place: Place | None = None) -> Change:
    """Set the stance of one position; without a place, of all that the statement has.

    How strong another stance was does not tell how strong this one is.
    """

    def become(position: Position) -> Position:
        return position if position.stance is stance else replace(position, stance=stance, strength=None)

    return _of_positions(project, acting, "set_stance", ref, place, lambda p: p.stance, stance, become)


def set_strength(
    project: Project, acting: Acting, ref: Ref, strength: int | None, place: Place | None = None
) -> Change:
    """Set how strong the stance of one position is, −2 to +2; without a place, of all."""
    become = partial(replace, strength=strength)
    return _of_positions(project, acting, "set_strength", ref, place, lambda p: p.strength, strength, become)


def set_explicit(
    project: Project, acting: Acting, ref: Ref, explicit: bool | None, place: Place | None = None
) -> Change:
    """Set whether the stance of one position is said outright or only implied; without a place, of all."""
    words = {True: "explicit", False: "implicit", None: None}
    return _of_positions(
        project, acting, "set_explicit", ref, place, lambda p: words[p.explicit], words[explicit],
        partial(replace, explicit=explicit),
    )  # fmt: skip


def set_target(project: Project, acting: Acting, ref: Ref, target_id: int | None, place: Place | None = None) -> Change:
    """Set what one position is toward, None for the claim itself; without a place, where the statement has only one."""

    def become(_edit: Edit, item: Item, _book: Book) -> Item:
        return with_target(item, _only(item) if place is None else place, target_id)

    return change(
        project, acting, "set_targets", ref, become, lambda _before, _after, book: {"targets": _quoted(book, target_id)}
    )


def add_position(project: Project, acting: Acting, ref: Ref, target_id: int | None, actor_id: int | None) -> Change:
    """Add a position of one of the claimants toward a target: an empty one."""

    def become(_edit: Edit, item: Item, _book: Book) -> Item:
        return with_position(item, (item.positions[0].actor_id if actor_id is None else actor_id, target_id))

    return change(
        project, acting, "add_position", ref, become,
        lambda _before, _after, book: {"targets": _quoted(book, target_id)},
    )  # fmt: skip


def drop_position(project: Project, acting: Acting, ref: Ref, place: Place) -> Change:
    """Take one position away."""
    return change(
        project, acting, "drop_position", ref, lambda _edit, item, _book: without_position(item, place),
        lambda _before, _after, book: {"targets": _quoted(book, place[1])},
    )  # fmt: skip


def set_claims(project: Project, acting: Acting, ref: Ref, claim_ids: Sequence[int]) -> Change:
    """Set the claims; the target that came along with the earlier ones gives way to that of the first which has one."""
    return change(
        project, acting, "set_claims", ref,
        lambda _edit, item, book: with_claims(item, book(), open_claims(book(), item, claim_ids)),
        lambda before, after, book: {
            "before": numbers(book(), before.claims), "after": numbers(book(), after.claims)
        },
    )  # fmt: skip


def set_actors(
    project: Project, acting: Acting, ref: Ref, actors: Sequence[int | ActorSpec], role: Role = Role.CLAIMANT
) -> Change:
    """Set who the actors in one role are: by id, or by name, in which case a new actor is made where none has it."""

    def become(edit: Edit, item: Item, _book: Book) -> Item:
        after = with_actors(item, [actor_of(edit, item, a) for a in actors], role)
        return with_mode_of_speaker(after, item, kind_of(project, item))

    def told(before: Item, after: Item, _book: Book) -> Mapping[str, Any]:
        named = (", ".join(a.name for a in of.actors if a.role == role) for of in (before, after))
        return {"role": str(role), **dict(zip(("before", "after"), named, strict=True))}

    return change(project, acting, "set_actors", ref, become, told)


def set_mode(project: Project, acting: Acting, ref: Ref, mode: SourceMode) -> Change:
    """Set through what the statement reached the article."""
    return change(
        project, acting, "set_mode", ref, lambda _edit, item, _book: replace(item, mode=mode, mode_chosen=True),
        lambda before, _after, _book: {"before": before.mode, "after": mode},
    )  # fmt: skip


def set_memo(project: Project, acting: Acting, ref: Ref, memo: str, before: Change | None = None) -> Change:
    """Set the memo; where ``before`` has begun to write it and nothing was done since, that action goes on."""
    memo = freeze(memo).strip()
    made = before.outcome if before is not None else None
    is_same = isinstance(made, Item) and made.statement_id == ref.statement_id
    if before is not None and isinstance(made, Item) and made.statement_id is not None and is_same:
        row = ("statement", made.statement_id, made.uid)
        told = {**before.arguments, "written": bool(memo)}
        further = go_on(project, acting, before, row, {"memo": memo}, told)
        if further is not None:
            return replace(further, outcome=replace(made, memo=memo))
    return change(
        project, acting, "set_memo", ref, lambda _edit, item, _book: replace(item, memo=memo),
        lambda _before, _after, _book: {"written": bool(memo)},
    )  # fmt: skip


def set_confidence(project: Project, acting: Acting, ref: Ref, confidence: int | None) -> Change:
    """Set how certain the coder is: 1 (unsure) to 3 (sure), None for not said."""
    return change(
        project, acting, "set_confidence", ref, lambda _edit, item, _book: replace(item, confidence=confidence),
        lambda before, _after, _book: {"before": before.confidence, "after": confidence},
    )  # fmt: skip


def set_evidence(project: Project, acting: Acting, ref: Ref, evidence: Sequence[Span]) -> Change:
    """Set which words of the article are the evidence."""
    words = ""

    def become(edit: Edit, item: Item, _book: Book) -> Item:
        nonlocal words
        spans, words = checked(project, edit.article_id or 0, evidence)
        return replace(item, evidence=tuple(spans))

    return change(project, acting, "set_evidence", ref, become, lambda _before, _after, _book: {"words": words})


def set_answer(
    project: Project, acting: Acting, ref: Ref, variable_id: int, value: str | None, place: Place | None = None
) -> Change:
    """Answer a variable of a statement, or of the stance of one position (all of them without a place).

    None takes the answer away. What is not asked now can't be answered anew; what was answered stays till it is.
    """

    def become(_edit: Edit, item: Item, book: Book) -> Item:
        variable = book().variable(variable_id)
        variable.check(value)
        if variable.level == "stance":
            return with_stance(item, place, lambda position: _answered(item, book, position, variable, value))
        if variable.level != "statement":
            raise NotAllowed(say("“{variable}” is not asked of a statement.", variable=variable.label))
        if value is not None and value != item.answers.get(variable_id):
            _demand_asked(item, book, variable, None)
        others = {v: answer for v, answer in item.answers.items() if v != variable_id}
        return replace(item, answers=others if value is None else {**others, variable_id: value})

    def told(before: Item, _after: Item, book: Book) -> Mapping[str, Any]:
        variable = book().variable(variable_id)
        was = before.answers.get(variable_id)
        if variable.level == "stance":
            found = {dict(p.answers).get(variable_id) for p in before.positions if place in (None, p.place)}
            was = found.pop() if len(found) == 1 else None
        shown = (None if answer is None else variable.shown(answer) for answer in (was, value))
        return {"variable": variable.label, **dict(zip(("before", "after"), shown, strict=True))}

    return change(project, acting, "set_answer", ref, become, told)


def _answered(item: Item, book: Book, position: Position, variable: Variable, value: str | None) -> Position:
    if value is not None and value != dict(position.answers).get(variable.id):
        _demand_asked(item, book, variable, position)
    return position.answered(variable.id, value)


def _demand_asked(item: Item, book: Book, variable: Variable, position: Position | None) -> None:
    if variable in questions(item, book(), position):
        return
    if position is not None and position.stance is None:
        raise NotAllowed(
            say("“{variable}” is asked of a stance that is given.", variable=variable.label),
            say("Set the stance first."),
        )
    raise NotAllowed(say("“{variable}” is not asked here.", variable=variable.label))


def _of_positions(
    project: Project,
    acting: Acting,
    verb: str,
    ref: Ref,
    place: Place | None,
    shown: Callable[[Position], object],
    after: object,
    become: Callable[[Position], Position],
) -> Change:
    def told(before: Item, _after: Item, book: Book) -> Mapping[str, Any]:
        touched = before.positions if place is None else (position_at(before, place),)
        found = {shown(p) for p in touched}
        said = {"before": found.pop() if len(found) == 1 else None, "after": after}
        if place is None or len(before.positions) == 1:
            return said
        name = next((a.name for a in before.actors if a.actor_id == place[0]), "")
        aim = "" if place[1] is None else book().target(place[1]).proposition
        return {**said, "position": " → ".join(part for part in (name, aim) if part)}

    return change(project, acting, verb, ref, lambda _edit, item, _book: with_stance(item, place, become), told)


def _only(item: Item) -> Place:
    return item.positions[0].place if len(item.positions) == 1 else (None, None)


def _quoted(book: Book, target_id: int | None) -> str:
    return "" if target_id is None else f"“{book().target(target_id).proposition}”"


def kind_of(project: Project, item: Item) -> AttributionKind | None:
    """The kind of the attribution that a statement was drafted for."""
    kind = project.value(
        "SELECT t.kind FROM suggestion g JOIN attribution t ON t.id = g.attribution_id WHERE g.id = ?",
        item.suggestion_id,
    )
    return None if kind is None else AttributionKind(kind)


def actor_of(edit: Edit, item: Item, given: int | ActorSpec) -> ItemActor:
    """The actor that is meant, as a statement names it: by id, or by name, made where none has it."""
    actor_id = given if isinstance(given, int) else find_or_make(edit, given)
    there = next((a for a in item.actors if a.actor_id == actor_id), None)
    if there is not None:
        return there
    known = actor(edit.project, actor_id)
    return ItemActor(actor_id, known.name, known.kind, known.title)
