"""What is decided about statements and drafts: made, kept, turned down, merged, split; each one change, undone whole.

A function is told by a ``Ref`` what it is about. Where that is a draft, the draft becomes a begun statement in the same
action; it counts as a coding only once it is kept and lacks nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.actors import drop_unused
from models.codebook import under
from models.coding.changing import (
    Book,
    change,
    checked,
    joined,
    note_of_draft,
    numbers,
    open_claims,
    opened,
    own,
    put,
    which,
)
from models.coding.completeness import settled
from models.coding.drafting import decide, draft
from models.coding.loading import answers_about
from models.coding.records import Item, Position, Ref, State
from models.coding.shaping import with_claims
from models.coding.writing import delete as delete_rows
from models.errors import NotAllowed
from models.file import Project
from models.findings import SourceMode, Span
from models.history import Change, Edit, action
from models.people import Acting
from models.wording import say

BLANKS = 40  # code points beside a place that may be white space


def create(
    project: Project,
    acting: Acting,
    article_id: int,
    evidence: Sequence[Span],
    mode: SourceMode = SourceMode.PARAPHRASE,
) -> Change:
    """Make a statement of the coder's own from spans of the article; it is begun until it lacks nothing."""
    with action(project, acting, "create", article_id) as edit:
        spans, words = checked(project, article_id, evidence)
        empty = (Position(None, None, None),)
        given = answers_about(project, acting, article_id)
        item = Item(
            None, None, State.BEGUN, tuple(spans), (), (), (), mode, positions=empty, kept=True, of_article=given
        )
        book = under(project, acting, article_id)
        edit.outcome = put(edit, book.version_id, None, settled(item, book))
        edit.say(words=words)
    return edit.done()


def accept(project: Project, acting: Acting, ref: Ref, claim_ids: Sequence[int] | None = None) -> Change:
    """Keep a draft, or one that was begun, with these claims where they are given; it is coded where nothing lacks."""

    def become(_edit: Edit, item: Item, book: Book) -> Item:
        kept = replace(item, kept=True)
        return kept if claim_ids is None else with_claims(kept, book(), open_claims(book(), item, claim_ids))

    return change(
        project, acting, "accept", ref, become,
        lambda _before, _after, book: {} if claim_ids is None else {"claims": numbers(book(), claim_ids)},
    )  # fmt: skip


def reject(project: Project, acting: Acting, ref: Ref) -> Change:
    """Turn a draft down; what was begun of it goes."""
    if ref.suggestion_id is None:
        raise NotAllowed(say("Only a draft can be rejected."), say("Delete the statement instead."))
    with action(project, acting, "reject") as edit:
        _turn_down(edit, ref)
        edit.say(**which(ref))
    return edit.done()


def reject_all(project: Project, acting: Acting, refs: Sequence[Ref]) -> Change:
    """Turn several drafts of one article down in one action."""
    if not refs or any(ref.suggestion_id is None for ref in refs):
        raise NotAllowed(say("Only a draft can be rejected."), say("Delete the statement instead."))
    with action(project, acting, "reject_all") as edit:
        for ref in refs:
            _turn_down(edit, ref)
        edit.say(drafts=len(refs))
    return edit.done()


def delete(project: Project, acting: Acting, ref: Ref) -> Change:
    """Delete a statement; the draft it came from counts as rejected then."""
    if ref.statement_id is None:
        return reject(project, acting, ref)
    with action(project, acting, "delete") as edit:
        item, edit.article_id = own(edit, ref.statement_id)
        edit.say(**which(ref))
        _take_away(edit, item)
        if item.suggestion_id is not None:
            decide(edit, draft(edit, item.suggestion_id), "rejected")
    return edit.done()


def merge(project: Project, acting: Acting, ref: Ref, others: Sequence[Ref]) -> Change:
    """Let a statement take over the words of others, which go; what else it says stays."""
    with action(project, acting, "merge") as edit:
        before, of, version_id, book = opened(edit, ref)
        after, article_id = before, edit.article_id
        spoke: set[int] = set()  # in those that go; who it was may be needed by what stays
        for other in others:
            if other == ref:
                raise NotAllowed(say("A statement can't be merged with itself."))
            taken = _taken(edit, other)
            spoke |= _ids(taken)
            if edit.article_id != article_id:
                raise NotAllowed(say("Statements of two articles can't be one."))
            after = replace(
                after,
                evidence=tuple(joined((*after.evidence, *taken.evidence))),
                source=tuple(joined((*after.source, *taken.source))),
                cue=tuple(joined((*after.cue, *taken.cue))),
            )
        edit.outcome = put(edit, version_id, before, settled(after, book()))
        drop_unused(edit, spoke)
        edit.say(**which(ref), others=[{"draft": o.statement_id is None, "number": o.number} for o in others])
        note_of_draft(edit, of, after, ref)
    return edit.done()


def split(project: Project, acting: Acting, ref: Ref, at: int) -> Change:
    """Divide a statement at a code point of the article: what stands behind it is one of its own."""
    with action(project, acting, "split") as edit:
        before, of, version_id, book = opened(edit, ref)
        divided = _around(project, edit.article_id or 0, at)
        first = tuple(Span(s.start, min(s.end, divided.start)) for s in before.evidence if s.start < divided.start)
        second = tuple(Span(max(s.start, divided.end), s.end) for s in before.evidence if s.end > divided.end)
        if not first or not second:
            raise NotAllowed(
                say("The statement can only be split within its words."), say("Put the caret where the second begins.")
            )
        after = put(edit, version_id, before, settled(replace(before, evidence=first), book()))
        rest = replace(
            before, statement_id=None, suggestion_id=None, suggestion_uid="", uid="", evidence=second, kept=True,
            claims=(), positions=_empty(before), answers={}, memo="",
        )  # fmt: skip
        put(edit, version_id or book().version_id, None, settled(rest, book()))
        edit.say(**which(ref))
        note_of_draft(edit, of, after, ref)
    return edit.done()


def _around(project: Project, article_id: int, at: int) -> Span:
    """The white space around a place of an article's text: it belongs to neither of two parts that meet there."""
    first = max(0, at - BLANKS)
    near = str(project.value("SELECT substr(text, ?, ?) FROM article WHERE id = ?", first + 1, 2 * BLANKS, article_id))
    before, behind = near[: at - first], near[at - first :]
    blank = len(behind) - len(behind.lstrip())
    return Span(first + len(before.rstrip()), at + blank)


def _empty(item: Item) -> tuple[Position, ...]:
    return tuple(Position(a.actor_id, None, None) for a in item.claimants) or (Position(None, None, None),)


def _turn_down(edit: Edit, ref: Ref) -> None:
    of = draft(edit, ref.suggestion_id or 0)
    edit.article_id = of.article_id
    if ref.statement_id is not None:
        _take_away(edit, own(edit, ref.statement_id)[0])
    decide(edit, of, "rejected", ref)


def _taken(edit: Edit, ref: Ref) -> Item:
    """What another statement takes over, within its action: the item, which is gone then; its draft is merged."""
    item, of, _, _ = opened(edit, ref)
    if ref.statement_id is not None:
        delete_rows(edit, ref.statement_id)
    if of is None and item.suggestion_id is not None:
        of = draft(edit, item.suggestion_id)
    if of is not None:
        decide(edit, of, "merged", ref)
    return item


def _take_away(edit: Edit, item: Item) -> None:
    delete_rows(edit, item.statement_id or 0)
    drop_unused(edit, _ids(item))


def _ids(item: Item) -> set[int]:
    return {a.actor_id for a in item.actors if a.actor_id is not None}
