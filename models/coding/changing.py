"""How an action on one statement goes: it is opened or begun from its draft, becomes something else, and is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from models.actors import drop_unused
from models.articles import first_words
from models.codebook import Codebook, of_version
from models.coding.completeness import settled
from models.coding.drafting import Draft, begun, draft, note_outcome
from models.coding.loading import owned_statement
from models.coding.records import Item, Ref
from models.coding.writing import write
from models.errors import NotAllowed
from models.file import Project
from models.findings import Span
from models.history import Change, Edit, action
from models.people import Acting
from models.wording import say

Book = Callable[[], Codebook]  # asked for only where it is needed
Become = Callable[[Edit, Item, Book], Item]
Told = Callable[[Item, Item, Book], Mapping[str, Any]]


def change(project: Project, acting: Acting, verb: str, ref: Ref, become: Become, told: Told) -> Change:
    """An action on one statement, begun from its draft where need be; what became of the draft is noted with it."""
    if ref.statement_id is None and ref.suggestion_id is None:
        raise NotAllowed(say("There is no statement here."), say("Choose one, or make one from a selection."))
    with action(project, acting, verb) as edit:
        before, of, version_id, book = opened(edit, ref)
        after = settled(become(edit, before, book), book())
        edit.outcome = put(edit, version_id, before, after)
        edit.say(**which(ref), **told(before, after, book))
        note_of_draft(edit, of, after, ref)
    return edit.done()


def opened(edit: Edit, ref: Ref) -> tuple[Item, Draft | None, int, Book]:
    """What an action is about, within it: the item, the draft where it is one still, under which version it is made."""
    if ref.statement_id is not None:
        item, edit.article_id, under_id = own_in_round(edit, ref.statement_id)
        return item, None, 0, cache(lambda: of_version(edit.project, under_id))
    of = draft(edit, ref.suggestion_id or 0)
    edit.article_id = of.article_id
    book = cache(lambda: of_version(edit.project, of.under_id, of.version_id))
    return begun(edit, of, ref, book()), of, of.under_id or of.version_id, book


def note_of_draft(edit: Edit, of: Draft | None, after: Item, ref: Ref) -> None:
    """Note what has become of the draft that a statement is or was made from, where it was made from one."""
    if of is None and after.suggestion_id is not None and after.kept:
        of = draft(edit, after.suggestion_id)
    if of is not None:
        note_outcome(edit, of, after, ref)


def own(edit: Edit, statement_id: int) -> tuple[Item, int]:
    """A statement of the acting coder's own, and its article."""
    return own_in_round(edit, statement_id)[:2]


def own_in_round(edit: Edit, statement_id: int) -> tuple[Item, int, int | None]:
    """The same, and the version under which it is coded, None where that is the newest."""
    item, row = owned_statement(edit.project, statement_id)
    edit.own_statement(statement_id, row["coder_id"], row["layer_id"])
    edit.project.keep_uids({("statement", statement_id): item.uid, ("article", row["article_id"]): row["article_uid"]})
    return item, int(row["article_id"]), row["under_id"]


def put(edit: Edit, version_id: int, before: Item | None, after: Item) -> Item:
    """Write a statement of the article that the action is about; who was only named by a machine there may go."""
    made = write(edit, edit.article_id or 0, version_id, before, after)
    gone = {a.actor_id for a in before.actors} - {a.actor_id for a in after.actors} if before is not None else set()
    if gone:
        drop_unused(edit, {actor_id for actor_id in gone if actor_id is not None})
    return made


def which(ref: Ref) -> dict[str, Any]:
    """What the sentence of an action calls the statement."""
    return {"draft": ref.statement_id is None, "number": ref.number}


def checked(project: Project, article_id: int, spans: Sequence[Span]) -> tuple[list[Span], str]:
    """Spans in order, those that touch joined, and their first words; raises NotAllowed where one is outside."""
    found = joined(spans)
    if not found:
        raise NotAllowed(say("A statement needs evidence."), say("Select some words of the article first."))
    start, end = found[0]
    length, words = project.tuples(
        "SELECT length(text), substr(text, ?, ?) FROM article WHERE id = ?",
        start + 1,
        min(end - start, 300),
        article_id,
    )[0]
    for span in spans:
        if not 0 <= span[0] < span[1] <= length:
            raise NotAllowed(
                say("The span {start}–{end} lies outside the article.", start=str(span[0]), end=str(span[1]))
            )
    return found, first_words(words, 60)


def joined(spans: Iterable[Span]) -> list[Span]:
    """Spans in order; those that touch or overlap are one."""
    found: list[Span] = []
    for span in sorted(Span(*s) for s in spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return found


def open_claims(codebook: Codebook, item: Item, claim_ids: Sequence[int]) -> Sequence[int]:
    """The claims, none of which is retired, but for one that the item has already."""
    retired = [c.number for c in map(codebook.claim, claim_ids) if c.retired and c.id not in item.claims]
    if retired:
        raise NotAllowed(say("Claim {number} is retired and can't be given any more.", number=retired[0]))
    return claim_ids


def numbers(codebook: Codebook, claim_ids: Sequence[int]) -> str:
    """The numbers of claims, for a sentence."""
    return ", ".join(codebook.claim(c).number for c in claim_ids)
