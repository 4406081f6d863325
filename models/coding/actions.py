"""What a coder does to statements: one function per action, each one change that undo takes back whole.

A function is told by a ``Ref`` what it is about. Where that is a draft, the draft becomes a begun statement in the same
action; it counts as a coding only once it is accepted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from models.actors import ActorSpec, actor, find_or_make
from models.articles import first_words, freeze
from models.codebook import Codebook, load
from models.coding.drafting import begun, decide, draft, note_outcome
from models.coding.loading import owned_statement
from models.coding.records import Item, ItemActor, Position, Ref, Role, Stance, State
from models.coding.shaping import with_actors, with_claims, with_targets
from models.coding.writing import delete as delete_rows
from models.coding.writing import write
from models.errors import NotAllowed
from models.file import Project
from models.findings import SourceMode, Span
from models.history import Change, Edit, action
from models.people import Acting
from models.wording import say

Book = Callable[[], Codebook]  # asked for only where it is needed
Become = Callable[[Edit, Item, Book], Item]
Told = Callable[[Item, Item, Book], Mapping[str, Any]]


def create(
    project: Project,
    acting: Acting,
    article_id: int,
    evidence: Sequence[Span],
    mode: SourceMode = SourceMode.PARAPHRASE,
) -> Change:
    """Make a statement of the coder's own from spans of the article."""
    with action(project, acting, "create", article_id) as edit:
        spans, words = checked(project, article_id, evidence)
        item = Item(None, None, State.CODED, tuple(spans), (), (), (), mode, positions=(Position(None, None, None),))
        edit.outcome = write(edit, article_id, load(project).version_id, None, item)
        edit.say(words=words)
    return edit.done()


def accept(project: Project, acting: Acting, ref: Ref, claim_ids: Sequence[int] | None = None) -> Change:
    """Make a coding of a draft, or of one that was begun, with these claims where they are given."""

    def become(_edit: Edit, item: Item, book: Book) -> Item:
        coded = replace(item, state=State.CODED)
        return coded if claim_ids is None else with_claims(coded, book(), _open_claims(book(), item, claim_ids))

    return _change(
        project, acting, "accept", ref, become,
        lambda _before, _after, book: {} if claim_ids is None else {"claims": _numbers(book(), claim_ids)},
    )  # fmt: skip


def reject(project: Project, acting: Acting, ref: Ref) -> Change:
    """Turn a draft down; what was begun of it goes."""
    if ref.suggestion_id is None:
        raise NotAllowed(say("Only a draft can be rejected."), say("Delete the statement instead."))
    with action(project, acting, "reject") as edit:
        of = draft(edit, ref.suggestion_id)
        edit.article_id = of.article_id
        edit.say(**_which(ref))
        if ref.statement_id is not None:
            _open(edit, ref.statement_id)
            delete_rows(edit, ref.statement_id)
        decide(edit, of, "rejected", ref)
    return edit.done()


def delete(project: Project, acting: Acting, ref: Ref) -> Change:
    """Delete a statement; the draft it came from counts as rejected then."""
    if ref.statement_id is None:
        return reject(project, acting, ref)
    with action(project, acting, "delete") as edit:
        item, edit.article_id = _open(edit, ref.statement_id)
        edit.say(**_which(ref))
        delete_rows(edit, ref.statement_id)
        if item.suggestion_id is not None:
            decide(edit, draft(edit, item.suggestion_id), "rejected")
    return edit.done()


def set_stance(
    project: Project,
    acting: Acting,
    ref: Ref,
    stance: Stance | None,
    actor_id: int | None = None,
    target_id: int | None = None,
) -> Change:
    """Set the stance: of all positions, or only of those of one actor or toward one target."""
    return _change(
        project, acting, "set_stance", ref,
        lambda _edit, item, _book: _positioned(item, actor_id, target_id, stance=stance),
        lambda before, _after, _book: {"before": before.stance, "after": stance},
    )  # fmt: skip


def set_strength(
    project: Project,
    acting: Acting,
    ref: Ref,
    strength: int | None,
    actor_id: int | None = None,
    target_id: int | None = None,
) -> Change:
    """Set how strong the stance is, −2 to +2: of all positions, or only of those of one actor or toward one target."""
    return _change(
        project, acting, "set_strength", ref,
        lambda _edit, item, _book: _positioned(item, actor_id, target_id, strength=strength),
        lambda before, _after, _book: {"before": _one(p.strength for p in before.positions), "after": strength},
    )  # fmt: skip


def set_explicit(
    project: Project,
    acting: Acting,
    ref: Ref,
    explicit: bool | None,
    actor_id: int | None = None,
    target_id: int | None = None,
) -> Change:
    """Set whether the stance is said outright or only implied: of all positions, or of one actor or target."""
    said = {True: "explicit", False: "implicit", None: None}
    return _change(
        project, acting, "set_explicit", ref,
        lambda _edit, item, _book: _positioned(item, actor_id, target_id, explicit=explicit),
        lambda before, _after, _book: {
            "before": said[_one(p.explicit for p in before.positions)], "after": said[explicit]
        },
    )  # fmt: skip


def set_claims(project: Project, acting: Acting, ref: Ref, claim_ids: Sequence[int]) -> Change:
    """Set the claims; where no target is set yet, that of the first claim which has one is taken."""
    return _change(
        project, acting, "set_claims", ref,
        lambda _edit, item, book: with_claims(item, book(), _open_claims(book(), item, claim_ids)),
        lambda before, after, book: {
            "before": _numbers(book(), before.claims), "after": _numbers(book(), after.claims)
        },
    )  # fmt: skip


def set_targets(project: Project, acting: Acting, ref: Ref, target_ids: Sequence[int]) -> Change:
    """Set what the stance is toward."""

    def told(_before: Item, _after: Item, book: Book) -> Mapping[str, Any]:
        return {"targets": "; ".join(f"“{book().target(t).proposition}”" for t in target_ids)}

    return _change(
        project, acting, "set_targets", ref, lambda _edit, item, _book: with_targets(item, list(target_ids)), told
    )


def set_actors(
    project: Project, acting: Acting, ref: Ref, actors: Sequence[int | ActorSpec], role: Role = Role.CLAIMANT
) -> Change:
    """Set who the actors in one role are: by id, or by name, in which case a new actor is made where none has it."""

    def become(edit: Edit, item: Item, _book: Book) -> Item:
        return with_actors(item, [_actor(edit, item, a) for a in actors], role)

    def told(before: Item, after: Item, _book: Book) -> Mapping[str, Any]:
        named = (", ".join(a.name for a in of.actors if a.role == role) for of in (before, after))
        return {"role": str(role), **dict(zip(("before", "after"), named, strict=True))}

    return _change(project, acting, "set_actors", ref, become, told)


def set_mode(project: Project, acting: Acting, ref: Ref, mode: SourceMode) -> Change:
    """Set through what the statement reached the article."""
    return _change(
        project, acting, "set_mode", ref, lambda _edit, item, _book: replace(item, mode=mode),
        lambda before, _after, _book: {"before": before.mode, "after": mode},
    )  # fmt: skip


def set_memo(project: Project, acting: Acting, ref: Ref, memo: str) -> Change:
    """Set the memo."""
    memo = freeze(memo).strip()
    return _change(
        project, acting, "set_memo", ref, lambda _edit, item, _book: replace(item, memo=memo),
        lambda _before, _after, _book: {"written": bool(memo)},
    )  # fmt: skip


def set_confidence(project: Project, acting: Acting, ref: Ref, confidence: int | None) -> Change:
    """Set how certain the coder is: 1 (unsure) to 3 (sure), None for not said."""
    return _change(
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

    return _change(project, acting, "set_evidence", ref, become, lambda _before, _after, _book: {"words": words})


def set_answer(project: Project, acting: Acting, ref: Ref, variable_id: int, value: str | None) -> Change:
    """Answer a variable of a statement; None takes the answer away."""

    def become(_edit: Edit, item: Item, book: Book) -> Item:
        others = {v: answer for v, answer in item.answers.items() if v != variable_id}
        book().variable(variable_id).check(value)
        return replace(item, answers=others if value is None else {**others, variable_id: value})

    return _change(
        project, acting, "set_answer", ref, become,
        lambda before, _after, book: {
            "variable": book().variable(variable_id).label, "before": before.answers.get(variable_id), "after": value
        },
    )  # fmt: skip


def checked(project: Project, article_id: int, spans: Sequence[Span]) -> tuple[list[Span], str]:
    """Spans in order, those that touch joined, and their first words; raises NotAllowed where one is outside."""
    joined: list[Span] = []
    for span in sorted(Span(*s) for s in spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    if not joined:
        raise NotAllowed(say("A statement needs evidence."), say("Select some words of the article first."))
    start, end = joined[0]
    length, words = project.tuples(
        "SELECT length(text), substr(text, ?, ?) FROM article WHERE id = ?",
        start + 1,
        min(end - start, 300),
        article_id,
    )[0]
    for span in spans:
        if not 0 <= span[0] < span[1] <= length:
            raise NotAllowed(say("The span {start}–{end} lies outside the article.", start=span[0], end=span[1]))
    return joined, first_words(words, 60)


def _change(project: Project, acting: Acting, verb: str, ref: Ref, become: Become, told: Told) -> Change:
    """An action on one statement, begun from its draft where need be; what became of the draft is noted with it."""
    if ref.statement_id is None and ref.suggestion_id is None:
        raise NotAllowed(say("There is no statement here."), say("Choose one, or make one from a selection."))
    with action(project, acting, verb) as edit:
        of = draft(edit, ref.suggestion_id or 0) if ref.statement_id is None else None
        book = cache(lambda: load(project, None if of is None else of.version_id))
        if of is not None:
            before, edit.article_id, version_id = begun(edit, of, ref, book()), of.article_id, of.version_id
        else:
            (before, edit.article_id), version_id = _open(edit, ref.statement_id or 0), 0
        after = become(edit, before, book)
        edit.outcome = write(edit, edit.article_id, version_id, before, after)
        edit.say(**_which(ref), **told(before, after, book))
        if of is None and before.suggestion_id is not None and after.state is State.CODED:
            of = draft(edit, before.suggestion_id)
        if of is not None:
            note_outcome(edit, of, after, ref)
    return edit.done()


def _open(edit: Edit, statement_id: int) -> tuple[Item, int]:
    """A statement of the acting coder's own, and its article."""
    item, row = owned_statement(edit.project, statement_id)
    edit.own_statement(statement_id, row["coder_id"], row["layer_id"])
    edit.project.keep_uids({("statement", statement_id): item.uid, ("article", row["article_id"]): row["article_uid"]})
    return item, int(row["article_id"])


def _which(ref: Ref) -> dict[str, Any]:
    return {"draft": ref.statement_id is None, "number": ref.number}


def _positioned(item: Item, actor_id: int | None, target_id: int | None, **values: Any) -> Item:  # noqa: ANN401
    return replace(
        item,
        positions=tuple(
            replace(p, **values)
            if (actor_id is None or p.actor_id == actor_id) and (target_id is None or p.target_id == target_id)
            else p
            for p in item.positions
        ),
    )


def _actor(edit: Edit, item: Item, given: int | ActorSpec) -> ItemActor:
    actor_id = given if isinstance(given, int) else find_or_make(edit, given)
    there = next((a for a in item.actors if a.actor_id == actor_id), None)
    if there is not None:
        return there
    known = actor(edit.project, actor_id)
    return ItemActor(actor_id, known.name, known.kind, known.title)


def _open_claims(codebook: Codebook, item: Item, claim_ids: Sequence[int]) -> Sequence[int]:
    """The claims, none of which is retired, but for one that the item has already."""
    retired = [c.number for c in map(codebook.claim, claim_ids) if c.retired and c.id not in item.claims]
    if retired:
        raise NotAllowed(say("Claim {number} is retired and can't be given any more.", number=retired[0]))
    return claim_ids


def _numbers(codebook: Codebook, claim_ids: Sequence[int]) -> str:
    return ", ".join(codebook.claim(c).number for c in claim_ids)


def _one(values: Any) -> Any:  # noqa: ANN401 (whatever all of them share)
    found = set(values)
    return found.pop() if len(found) == 1 else None
