"""How a draft becomes a statement, and what is kept of its fate: the steps that coding actions share."""

from __future__ import annotations

from collections.abc import Sequence

from models.actors import ActorSpec, find_or_make
from models.clock import now
from models.codebook import Codebook, Variable, load
from models.coding.loading import Item, Ref, Role, State
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.findings import ActorKind, SourceMode, aliases_of
from models.history import Edit


def article_of(project: Project, suggestion_id: int) -> int:
    """The article of a suggestion."""
    rows = project.tuples(
        "SELECT r.article_id FROM suggestion g JOIN attribution t ON t.id = g.attribution_id "
        "JOIN reading r ON r.id = t.reading_id WHERE g.id = ?",
        suggestion_id,
    )
    if not rows:
        raise NotFound("This draft is not there any more.")
    return int(rows[0][0])


def article_of_statement(project: Project, statement_id: int) -> int:
    """The article of a statement."""
    rows = project.tuples("SELECT article_id FROM statement WHERE id = ?", statement_id)
    if not rows:
        raise NotFound("This statement is not there any more.")
    return int(rows[0][0])


def insert_statement(
    edit: Edit, article_id: int, layer_id: int, suggestion_id: int | None, state: State, mode: SourceMode | str
) -> int:
    """Make the row of a statement under the codebook's present version."""
    return edit.insert(
        "statement", article_id=article_id, coder_id=edit.coder_id, layer_id=layer_id,
        codebook_version_id=load(edit.project).version_id, suggestion_id=suggestion_id, state=str(state),
        mode=str(mode), memo="", created_at=now(),
    )  # fmt: skip


def begin(edit: Edit, article_id: int, ref: Ref, layer_id: int) -> int:
    """Make a begun statement of a suggestion: its spans, its speaker as claimant, its mode and the claim guessed."""
    project, suggestion_id = edit.project, ref.suggestion_id
    row = project.select(
        "SELECT t.id, t.mode, t.speaker_id, m.name, m.kind, m.title FROM suggestion g "
        "JOIN attribution t ON t.id = g.attribution_id LEFT JOIN cast_member m ON m.id = t.speaker_id WHERE g.id = ?",
        suggestion_id,
    )[0]
    if project.tuples(
        "SELECT 1 FROM statement WHERE suggestion_id = ? AND coder_id = ? AND layer_id = ?",
        suggestion_id, edit.coder_id, layer_id,
    ):  # fmt: skip
        raise NotAllowed("This draft has become a statement already.")
    statement_id = insert_statement(edit, article_id, layer_id, suggestion_id, State.BEGUN, row["mode"])
    for role, start, end in project.tuples(
        "SELECT role, start, end FROM attribution_span WHERE attribution_id = ? ORDER BY id", row["id"]
    ):
        kept = "evidence" if role == "content" else role
        edit.insert("statement_span", statement_id=statement_id, role=kept, start=start, end=end)
    speakers: list[int] = []
    if row["speaker_id"] is not None:
        spec = ActorSpec(row["name"], ActorKind(row["kind"]), row["title"])
        speakers = [find_or_make(edit, spec, aliases_of(project, row["speaker_id"]))]
        put_actors(edit, statement_id, speakers, Role.CLAIMANT)
    put_positions(edit, statement_id, speakers, [])
    if ref.guess is not None and suggestion_id is not None:
        edit.update("suggestion", suggestion_id, claim_id=ref.guess.claim_id, reason=ref.guess.reason)
        put_claims(edit, statement_id, load(project), [ref.guess.claim_id])
    return statement_id


def put_claims(edit: Edit, statement_id: int, codebook: Codebook, claim_ids: Sequence[int]) -> None:
    """Set the claims of a statement, and its target where it has none yet."""
    _put_ordered(edit, "statement_claim", "claim_id", {"statement_id": statement_id}, claim_ids)
    rows = edit.project.tuples("SELECT actor_id, target_id FROM stance WHERE statement_id = ?", statement_id)
    if any(target is not None for _, target in rows):
        return
    target = next((t for t in map(codebook.target_of, claim_ids) if t), None)
    if target is not None:
        put_positions(edit, statement_id, [actor for actor, _ in rows if actor is not None], [target.id])


def put_actors(edit: Edit, statement_id: int, actor_ids: Sequence[int], role: Role) -> None:
    """Set the actors in one role."""
    _put_ordered(edit, "statement_actor", "actor_id", {"statement_id": statement_id, "role": str(role)}, actor_ids)


def put_positions(
    edit: Edit, statement_id: int, actor_ids: Sequence[int | None], target_ids: Sequence[int | None]
) -> None:
    """Have one stance for every actor and target; a new pair takes what all earlier ones agree in."""
    wanted = [(a, t) for a in (actor_ids or [None]) for t in (target_ids or [None])]
    rows = edit.project.select("SELECT * FROM stance WHERE statement_id = ? ORDER BY id", statement_id)
    shared = {(r["stance"], r["strength"], r["explicit"]) for r in rows}
    names = ("stance", "strength", "explicit")
    values = dict(zip(names, shared.pop(), strict=True)) if len(shared) == 1 else dict.fromkeys(names)
    spare = [r for r in rows if (r["actor_id"], r["target_id"]) not in wanted]
    for actor_id, target_id in wanted:
        if any((r["actor_id"], r["target_id"]) == (actor_id, target_id) for r in rows):
            continue
        if spare:
            edit.update("stance", spare.pop(0)["id"], actor_id=actor_id, target_id=target_id, **values)
        else:
            edit.insert("stance", statement_id=statement_id, actor_id=actor_id, target_id=target_id, **values)
    for row in spare:
        edit.delete("stance", row["id"])


def put_answer(
    edit: Edit, variable: Variable, article_id: int, statement_id: int | None, layer_id: int, value: str | None
) -> None:
    """Set, change or take away the answer to a variable."""
    if value is not None:
        _check_answer(variable, value)
    rows = edit.project.tuples(
        "SELECT id FROM answer WHERE variable_id = ? AND article_id = ? AND statement_id IS ? AND coder_id = ? "
        "AND layer_id = ?",
        variable.id, article_id, statement_id, edit.coder_id, layer_id,
    )  # fmt: skip
    if rows and value is None:
        edit.delete("answer", rows[0][0])
    elif rows:
        edit.update("answer", rows[0][0], value=value)
    elif value is not None:
        edit.insert(
            "answer", variable_id=variable.id, article_id=article_id, statement_id=statement_id,
            coder_id=edit.coder_id, layer_id=layer_id, value=value,
        )  # fmt: skip


def decide(edit: Edit, suggestion_id: int, outcome: str) -> None:
    """Note what the coder made of a suggestion."""
    rows = edit.project.tuples(
        "SELECT id, outcome FROM suggestion_outcome WHERE suggestion_id = ? AND coder_id = ?",
        suggestion_id,
        edit.coder_id,
    )
    if not rows:
        edit.insert(
            "suggestion_outcome", suggestion_id=suggestion_id, coder_id=edit.coder_id, outcome=outcome, decided_at=now()
        )
    elif rows[0][1] != outcome:
        edit.update("suggestion_outcome", rows[0][0], outcome=outcome, decided_at=now())


def note_outcome(edit: Edit, item: Item) -> None:
    """For a coded statement that was drafted: whether it was accepted as it stood, or edited."""
    if item.state is State.CODED and item.suggestion_id is not None:
        decide(edit, item.suggestion_id, "edited" if _differs(edit.project, item) else "accepted")


def _differs(project: Project, item: Item) -> bool:
    # Filling in what a draft leaves open (stance, a claim where none was guessed) is no correction of it.
    row = project.select(
        "SELECT t.id, t.mode, g.claim_id, m.name FROM suggestion g JOIN attribution t ON t.id = g.attribution_id "
        "LEFT JOIN cast_member m ON m.id = t.speaker_id WHERE g.id = ?",
        item.suggestion_id,
    )[0]
    spans = project.tuples(
        "SELECT start, end FROM attribution_span WHERE attribution_id = ? AND role = 'content' ORDER BY start",
        row["id"],
    )
    speakers = [a.name.casefold() for a in item.claimants]
    drafted = [] if row["name"] is None else [row["name"].casefold()]
    return (
        [tuple(s) for s in item.evidence] != spans
        or str(item.mode) != row["mode"]
        or speakers != drafted
        or (row["claim_id"] is not None and item.claims != (row["claim_id"],))
    )


def _put_ordered(edit: Edit, table: str, column: str, of: dict[str, object], wanted: Sequence[int]) -> None:
    wanted = list(dict.fromkeys(wanted))
    where = " AND ".join(f"{name} = ?" for name in of)
    rows = dict(edit.project.tuples(f"SELECT {column}, id FROM {table} WHERE {where} ORDER BY position", *of.values()))
    for value in rows:
        if value not in wanted:
            edit.delete(table, rows[value])
    for position, value in enumerate(wanted):
        if value in rows:
            edit.update(table, rows[value], position=position)
        else:
            edit.insert(table, **{**of, column: value, "position": position})


def _check_answer(variable: Variable, value: str) -> None:
    allowed = {"choice": variable.options, "yes-no": ("yes", "no")}.get(variable.type)
    if allowed is not None and value not in allowed:
        raise NotAllowed(f"“{value}” is no answer to “{variable.label}”.", f"Choose one of: {', '.join(allowed)}.")
    if variable.type == "number":
        try:
            float(value)
        except ValueError:
            raise NotAllowed(f"“{value}” is no number (“{variable.label}”).") from None
