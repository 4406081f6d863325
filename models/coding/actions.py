"""What a coder does to statements: one function per action, each one change that undo takes back whole.

A function is told by a ``Ref`` what it is about. Where that is a draft, the draft becomes a begun statement in the same
action; it counts as a coding only once it is accepted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from models.actors import ActorSpec, find_or_make
from models.articles import first_words, freeze
from models.codebook import Codebook, load
from models.coding import drafting
from models.coding.loading import CODINGS, Item, Position, Ref, Role, Stance, State, outline, statement
from models.errors import NotAllowed
from models.file import Project
from models.findings import SourceMode, Span
from models.history import Change, Edit, action


def create(
    project: Project,
    coder_id: int,
    article_id: int,
    evidence: Sequence[Span],
    mode: SourceMode = SourceMode.PARAPHRASE,
    layer_id: int = CODINGS,
) -> Change:
    """Make a statement of the coder's own from spans of the article."""
    with action(project, coder_id, "create_statement", article_id) as edit:
        evidence = checked(project, article_id, evidence)
        statement_id = drafting.insert_statement(edit, article_id, layer_id, None, State.CODED, mode)
        _put_spans(edit, statement_id, "evidence", (), evidence)
        edit.insert("stance", statement_id=statement_id)
        edit.sentence = f"made a statement of {_quote(project, article_id, evidence)}"
    return edit.done()


def accept(
    project: Project, coder_id: int, ref: Ref, layer_id: int = CODINGS, claim_ids: Sequence[int] | None = None
) -> Change:
    """Make a coding of a draft, or of one that was begun, with these claims where they are given."""
    with _editing(project, coder_id, "accept", ref, layer_id) as (edit, item, name):
        edit.sentence = f"accepted {name}"
        if claim_ids is not None:
            codebook = _put_claims(edit, item, claim_ids)
            edit.sentence += f" with claim {_claims(codebook, claim_ids)}"
        edit.update("statement", _id(item), state=State.CODED)
    return edit.done()


def reject(project: Project, coder_id: int, ref: Ref) -> Change:
    """Turn a draft down; what was begun of it goes."""
    if ref.suggestion_id is None:
        raise NotAllowed("Only a draft can be rejected.", "Delete the statement instead.")
    article_id = drafting.article_of(project, ref.suggestion_id)
    with action(project, coder_id, "reject", article_id) as edit:
        edit.sentence = f"rejected {_name(project, coder_id, article_id, ref)}"
        if ref.statement_id is not None:
            _delete_rows(edit, ref.statement_id)
        drafting.decide(edit, ref.suggestion_id, "rejected")
    return edit.done()


def delete(project: Project, coder_id: int, ref: Ref) -> Change:
    """Delete a statement; the draft it came from counts as rejected then."""
    if ref.statement_id is None:
        return reject(project, coder_id, ref)
    item, article_id = statement(project, ref.statement_id), drafting.article_of_statement(project, ref.statement_id)
    with action(project, coder_id, "delete_statement", article_id) as edit:
        edit.sentence = f"deleted {_name(project, coder_id, article_id, item.ref)}"
        _delete_rows(edit, ref.statement_id)
        if item.suggestion_id is not None:
            drafting.decide(edit, item.suggestion_id, "rejected")
    return edit.done()


def set_stance(
    project: Project,
    coder_id: int,
    ref: Ref,
    stance: Stance | None,
    actor_id: int | None = None,
    target_id: int | None = None,
) -> Change:
    """Set the stance: of all positions, or only of those of one actor or toward one target."""
    with _editing(project, coder_id, "set_stance", ref) as (edit, item, name):
        for position in _chosen(item, actor_id, target_id):
            _put_position(edit, _id(item), position, stance=stance)
        edit.sentence = _changed(f"the stance of {name}", item.stance, stance)
    return edit.done()


def set_strength(
    project: Project,
    coder_id: int,
    ref: Ref,
    strength: int | None,
    actor_id: int | None = None,
    target_id: int | None = None,
) -> Change:
    """Set how strong the stance is, −2 to +2: of all positions, or only of those of one actor or toward one target."""
    with _editing(project, coder_id, "set_strength", ref) as (edit, item, name):
        for position in _chosen(item, actor_id, target_id):
            _put_position(edit, _id(item), position, strength=strength)
        edit.sentence = f"set the strength of {name} to {_shown(strength)}"
    return edit.done()


def set_explicit(
    project: Project,
    coder_id: int,
    ref: Ref,
    explicit: bool | None,
    actor_id: int | None = None,
    target_id: int | None = None,
) -> Change:
    """Set whether the stance is said outright or only implied: of all positions, or of one actor or target."""
    with _editing(project, coder_id, "set_explicit", ref) as (edit, item, name):
        for position in _chosen(item, actor_id, target_id):
            _put_position(edit, _id(item), position, explicit=None if explicit is None else int(explicit))
        said = {True: "explicit", False: "implicit", None: "not set"}[explicit]
        edit.sentence = f"set the stance of {name} to {said}"
    return edit.done()


def set_claims(project: Project, coder_id: int, ref: Ref, claim_ids: Sequence[int]) -> Change:
    """Set the claims; where no target is set yet, that of the first claim which has one is taken."""
    with _editing(project, coder_id, "set_claims", ref) as (edit, item, name):
        codebook = _put_claims(edit, item, claim_ids)
        before, after = _claims(codebook, item.claims), _claims(codebook, claim_ids)
        edit.sentence = _changed(f"the claim of {name}", before, after)
    return edit.done()


def set_targets(project: Project, coder_id: int, ref: Ref, target_ids: Sequence[int]) -> Change:
    """Set what the stance is toward."""
    with _editing(project, coder_id, "set_targets", ref) as (edit, item, name):
        codebook = load(project)
        drafting.put_positions(edit, _id(item), [a.actor_id for a in item.claimants], target_ids)
        said = "; ".join(f"“{codebook.target(t).proposition}”" for t in target_ids) or "none"
        edit.sentence = f"set the target of {name} to {said}"
    return edit.done()


def set_actors(
    project: Project, coder_id: int, ref: Ref, actors: Sequence[int | ActorSpec], role: Role = Role.CLAIMANT
) -> Change:
    """Set who the actors in one role are: by id, or by name, in which case a new actor is made where none has it."""
    with _editing(project, coder_id, "set_actors", ref) as (edit, item, name):
        ids = list(dict.fromkeys(a if isinstance(a, int) else find_or_make(edit, a) for a in actors))
        drafting.put_actors(edit, _id(item), ids, role)
        if role is Role.CLAIMANT:
            drafting.put_positions(edit, _id(item), ids, item.targets)
        before = ", ".join(a.name for a in item.actors if a.role == role)
        after = ", ".join(a.name for a in statement(project, _id(item)).actors if a.role == role)
        what = "speaker" if role is Role.CLAIMANT else str(role)
        edit.sentence = _changed(f"the {what} of {name}", before, after)
    return edit.done()


def set_mode(project: Project, coder_id: int, ref: Ref, mode: SourceMode) -> Change:
    """Set through what the statement reached the article."""
    with _editing(project, coder_id, "set_mode", ref) as (edit, item, name):
        edit.update("statement", _id(item), mode=mode)
        edit.sentence = _changed(f"the source mode of {name}", item.mode, mode)
    return edit.done()


def set_memo(project: Project, coder_id: int, ref: Ref, memo: str) -> Change:
    """Set the memo."""
    memo = freeze(memo).strip()
    with _editing(project, coder_id, "set_memo", ref) as (edit, item, name):
        edit.update("statement", _id(item), memo=memo)
        edit.sentence = f"wrote a memo on {name}" if memo else f"removed the memo of {name}"
    return edit.done()


def set_confidence(project: Project, coder_id: int, ref: Ref, confidence: int | None) -> Change:
    """Set how certain the coder is: 1 (unsure) to 3 (sure), None for not said."""
    with _editing(project, coder_id, "set_confidence", ref) as (edit, item, name):
        edit.update("statement", _id(item), confidence=confidence)
        edit.sentence = _changed(f"the certainty of {name}", item.confidence, confidence)
    return edit.done()


def set_evidence(project: Project, coder_id: int, ref: Ref, evidence: Sequence[Span]) -> Change:
    """Set which words of the article are the evidence."""
    with _editing(project, coder_id, "set_evidence", ref) as (edit, item, name):
        article_id = edit.article_id or 0
        evidence = checked(project, article_id, evidence)
        _put_spans(edit, _id(item), "evidence", item.evidence, evidence)
        edit.sentence = f"changed the evidence of {name} to {_quote(project, article_id, evidence)}"
    return edit.done()


def set_answer(project: Project, coder_id: int, ref: Ref, variable_id: int, value: str | None) -> Change:
    """Answer a variable of a statement; None takes the answer away."""
    with _editing(project, coder_id, "set_answer", ref) as (edit, item, name):
        variable = load(project).variable(variable_id)
        drafting.put_answer(edit, variable, edit.article_id or 0, _id(item), CODINGS, value)
        edit.sentence = _changed(f"“{variable.label}” of {name}", item.answers.get(variable_id), value)
    return edit.done()


def checked(project: Project, article_id: int, spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that touch joined; NotAllowed where there is none or one lies outside the article."""
    length = project.tuples("SELECT length(text) FROM article WHERE id = ?", article_id)[0][0]
    joined: list[Span] = []
    for span in sorted(Span(*s) for s in spans):
        if not 0 <= span.start < span.end <= length:
            raise NotAllowed(f"The span {span.start}–{span.end} lies outside the article.")
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    if not joined:
        raise NotAllowed("A statement needs evidence.", "Select some words of the article first.")
    return joined


@contextmanager
def _editing(
    project: Project, coder_id: int, name: str, ref: Ref, layer_id: int = CODINGS
) -> Iterator[tuple[Edit, Item, str]]:
    """An action on one statement, begun from its draft where need be; afterwards what became of the draft is noted."""
    if ref.statement_id is None and ref.suggestion_id is None:
        raise NotAllowed("There is no statement here.", "Choose one, or make one from a selection.")
    article_id = (
        drafting.article_of_statement(project, ref.statement_id)
        if ref.statement_id is not None
        else drafting.article_of(project, ref.suggestion_id or 0)
    )
    with action(project, coder_id, name, article_id) as edit:
        shown = _name(project, coder_id, article_id, ref)
        statement_id = (
            ref.statement_id if ref.statement_id is not None else drafting.begin(edit, article_id, ref, layer_id)
        )
        item = statement(project, statement_id)
        yield edit, item, shown
        drafting.note_outcome(edit, statement(project, statement_id))


def _id(item: Item) -> int:
    if item.statement_id is None:
        raise RuntimeError("a draft has no row of its own")
    return item.statement_id


def _name(project: Project, coder_id: int, article_id: int, ref: Ref) -> str:
    by_statement = ref.statement_id is not None
    for n, found in enumerate(outline(project, article_id, coder_id), 1):
        if (found.statement_id == ref.statement_id) if by_statement else (found.suggestion_id == ref.suggestion_id):
            return f"{'draft' if found.state is State.DRAFT else 'statement'} {n}"
    return "a statement"


def _quote(project: Project, article_id: int, evidence: Sequence[Span]) -> str:
    start, end = evidence[0]
    text = project.tuples(
        "SELECT substr(text, ?, ?) FROM article WHERE id = ?", start + 1, min(end - start, 300), article_id
    )
    return f"“{first_words(text[0][0], 60)}”"


def _chosen(item: Item, actor_id: int | None, target_id: int | None) -> list[Position]:
    return [
        p
        for p in item.positions
        if (actor_id is None or p.actor_id == actor_id) and (target_id is None or p.target_id == target_id)
    ]


def _put_position(edit: Edit, statement_id: int, position: Position, **values: object) -> None:
    row_id = edit.project.tuples(
        "SELECT id FROM stance WHERE statement_id = ? AND actor_id IS ? AND target_id IS ?",
        statement_id,
        position.actor_id,
        position.target_id,
    )[0][0]
    edit.update("stance", row_id, **values)


def _put_claims(edit: Edit, item: Item, claim_ids: Sequence[int]) -> Codebook:
    codebook = load(edit.project)
    retired = [c.number for c in map(codebook.claim, claim_ids) if c.retired and c.id not in item.claims]
    if retired:
        raise NotAllowed(f"Claim {retired[0]} is retired and can't be given any more.")
    drafting.put_claims(edit, _id(item), codebook, claim_ids)
    return codebook


def _put_spans(edit: Edit, statement_id: int, role: str, old: Sequence[Span], new: Sequence[Span]) -> None:
    rows = edit.project.tuples(
        "SELECT id FROM statement_span WHERE statement_id = ? AND role = ? ORDER BY start", statement_id, role
    )
    for (row_id,), span in zip(rows, new, strict=False):
        edit.update("statement_span", row_id, start=span.start, end=span.end)
    for span in new[len(old) :]:
        edit.insert("statement_span", statement_id=statement_id, role=role, start=span.start, end=span.end)
    for (row_id,) in rows[len(new) :]:
        edit.delete("statement_span", row_id)


def _delete_rows(edit: Edit, statement_id: int) -> None:
    for table in ("statement_span", "statement_actor", "statement_claim", "stance", "answer"):
        for (row_id,) in edit.project.tuples(f"SELECT id FROM {table} WHERE statement_id = ?", statement_id):
            edit.delete(table, row_id)
    edit.delete("statement", statement_id)


def _claims(codebook: Codebook, claim_ids: Sequence[int]) -> str:
    return ", ".join(codebook.claim(c).number for c in claim_ids)


def _changed(what: str, before: object, after: object) -> str:
    if before in (None, ""):
        return f"set {what} to {_shown(after)}"
    if after in (None, ""):
        return f"removed {what}, {before}"
    return f"changed {what} from {before} to {after}"


def _shown(value: object) -> str:
    return "nothing" if value in (None, "") else str(value)
