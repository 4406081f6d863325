"""The codebook: claims in a tree, targets, variables, rules; every edit makes a new version.

Nothing is ever deleted from it, so that no coding loses its code: what is no longer used is retired.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from models.clock import now
from models.errors import NotAllowed
from models.file import Project, Row
from models.history import Change, Edit, action


@dataclass(frozen=True, slots=True)
class Claim:
    """A code; ``parent`` and ``target`` are the number and key of others."""

    number: str
    label: str
    definition: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    parent: str | None = None
    target: str | None = None
    retired: bool = False
    id: int = 0

    @property
    def name(self) -> str:
        """Number and label, as a coder sees it."""
        return f"{self.number}  {self.label}"


@dataclass(frozen=True, slots=True)
class Target:
    """A proposition that a stance is toward, worded positively."""

    key: str
    proposition: str
    definition: str = ""
    retired: bool = False
    id: int = 0


@dataclass(frozen=True, slots=True)
class Variable:
    """A further question; ``level`` article or statement, ``type`` choice, text, number or yes-no."""

    key: str
    label: str
    level: str
    type: str
    options: tuple[str, ...] = ()
    definition: str = ""
    retired: bool = False
    id: int = 0


@dataclass(frozen=True, slots=True)
class Codebook:
    """A codebook in one version; claims stand in the order of the tree, parents before children."""

    title: str
    description: str = ""
    rules: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    targets: tuple[Target, ...] = ()
    variables: tuple[Variable, ...] = ()
    version: int = 1
    version_id: int = 0

    def claim(self, claim_id: int) -> Claim:
        """The claim with this id, retired ones too."""
        return next(c for c in self.claims if c.id == claim_id)

    def target(self, target_id: int) -> Target:
        """The target with this id, retired ones too."""
        return next(t for t in self.targets if t.id == target_id)

    def variable(self, variable_id: int) -> Variable:
        """The variable with this id, retired ones too."""
        return next(v for v in self.variables if v.id == variable_id)

    def target_of(self, claim_id: int) -> Target | None:
        """The target that a claim usually goes with: its own, or that of the nearest claim above it."""
        by_number = {c.number: c for c in self.claims}
        claim: Claim | None = self.claim(claim_id)
        while claim is not None:
            if claim.target:
                return next((t for t in self.targets if t.key == claim.target and not t.retired), None)
            claim = by_number.get(claim.parent) if claim.parent else None
        return None


def load(project: Project) -> Codebook:
    """The codebook as it is now."""
    head = project.select("SELECT * FROM codebook")[0]
    version = project.select("SELECT id, number FROM codebook_version ORDER BY number DESC LIMIT 1")[0]
    targets = [_target(row) for row in project.select("SELECT * FROM target ORDER BY id")]
    claims = project.select(
        "WITH RECURSIVE tree (id, path) AS (SELECT id, printf('%06d', position) FROM claim WHERE parent_id IS NULL "
        "UNION ALL SELECT c.id, tree.path || printf('.%06d', c.position) FROM claim c "
        "JOIN tree ON c.parent_id = tree.id) "
        "SELECT c.*, p.number AS parent, t.key AS target FROM tree JOIN claim c ON c.id = tree.id "
        "LEFT JOIN claim p ON p.id = c.parent_id LEFT JOIN target t ON t.id = c.target_id ORDER BY tree.path, c.id"
    )
    variables = project.select("SELECT * FROM variable ORDER BY id")
    return Codebook(
        head["title"], head["description"], _list(head["rules"]), tuple(map(_claim, claims)), tuple(targets),
        tuple(map(_variable, variables)), version["number"], version["id"],
    )  # fmt: skip


def replace(project: Project, coder_id: int, new: Codebook, note: str = "imported") -> Change:
    """Make the project's codebook say what ``new`` says, as one new version.

    Claims are matched by number, targets and variables by key; what ``new`` does not have is retired, never deleted.
    """
    _check(new)
    with action(project, coder_id, "replace_codebook") as edit:
        old = load(project)
        edit.update("codebook", 1, title=new.title, description=new.description, rules=_json(new.rules))
        targets = {t.key: _put_target(edit, old, t) for t in new.targets}
        _put_claims(edit, old, new, targets)
        for variable in new.variables:
            _put_variable(edit, old, variable)
        _retire_missing(edit, old, new)
        if edit.rows():
            _new_version(edit, note)
        edit.sentence = f"changed the codebook ({note})"
    return edit.done()


def add_claim(project: Project, coder_id: int, claim: Claim) -> Change:
    """Add a claim below its parent, at the end; an empty number takes the next free one there."""
    with action(project, coder_id, "add_claim") as edit:
        old = load(project)
        number = claim.number.strip() or _next_number(old, claim.parent)
        if any(c.number == number for c in old.claims):
            raise NotAllowed(f"The codebook has a claim {number} already.", "Choose another number.")
        if not claim.label.strip():
            raise NotAllowed("A claim needs a label.")
        targets = {t.key: t.id for t in old.targets}
        parents = {c.number: c.id for c in old.claims}
        position = len([c for c in old.claims if c.parent == claim.parent])
        edit.insert("claim", **_claim_values(claim, number, parents, targets, position))
        _new_version(edit, f"added claim {number}")
        edit.sentence = f"added the claim {number} {claim.label}"
    return edit.done()


def edit_claim(project: Project, coder_id: int, claim: Claim) -> Change:
    """Reword the claim with ``claim.id``, or retire it; statements keep pointing at it."""
    with action(project, coder_id, "edit_claim") as edit:
        old = load(project)
        targets = {t.key: t.id for t in old.targets}
        parents = {c.number: c.id for c in old.claims}
        values = _claim_values(claim, claim.number, parents, targets, None)
        edit.update("claim", claim.id, **values)
        if edit.rows():
            _new_version(edit, f"changed claim {claim.number}")
        edit.sentence = f"changed the claim {claim.number} {claim.label}"
    return edit.done()


def add_target(project: Project, coder_id: int, target: Target) -> Change:
    """Add a target."""
    with action(project, coder_id, "add_target") as edit:
        old = load(project)
        if any(t.key == target.key for t in old.targets):
            raise NotAllowed(f"The codebook has a target {target.key} already.", "Choose another key.")
        if not target.proposition.strip():
            raise NotAllowed("A target needs a proposition.", "Word it positively: “The county should …”.")
        _put_target(edit, old, target)
        _new_version(edit, f"added target {target.key}")
        edit.sentence = f"added the target “{target.proposition}”"
    return edit.done()


def _check(new: Codebook) -> None:
    for what, keys in (
        ("claim", [c.number for c in new.claims]),
        ("target", [t.key for t in new.targets]),
        ("variable", [v.key for v in new.variables]),
    ):
        twice = {k for k in keys if keys.count(k) > 1}
        if twice or not all(keys):
            raise NotAllowed(
                f"A {what} of the codebook has no number or key, or one that is there twice: {twice or ''}."
            )
    above: set[str] = set()
    targets = {t.key for t in new.targets}
    for claim in new.claims:
        if claim.parent is not None and claim.parent not in above:
            raise NotAllowed(f"Claim {claim.number} stands below {claim.parent}, which does not come before it.")
        above.add(claim.number)
        if claim.target is not None and claim.target not in targets:
            raise NotAllowed(f"Claim {claim.number} names the target {claim.target}, which is not in the codebook.")
    for variable in new.variables:
        if variable.level not in ("article", "statement") or variable.type not in (
            "choice",
            "text",
            "number",
            "yes-no",
        ):
            raise NotAllowed(f"The variable {variable.key} has a level or type that Standfirst does not know.")


def _put_claims(edit: Edit, old: Codebook, new: Codebook, targets: dict[str, int]) -> None:
    ids = {c.number: c.id for c in old.claims}
    positions: dict[str | None, int] = {}
    for claim in new.claims:
        position = positions[claim.parent] = positions.get(claim.parent, 0) + 1
        values = _claim_values(claim, claim.number, ids, targets, position)
        if claim.number in ids:
            edit.update("claim", ids[claim.number], **values)
        else:
            ids[claim.number] = edit.insert("claim", **values)


def _put_target(edit: Edit, old: Codebook, target: Target) -> int:
    values = {"proposition": target.proposition, "definition": target.definition, "retired": int(target.retired)}
    known = next((t.id for t in old.targets if t.key == target.key), None)
    if known is None:
        return edit.insert("target", key=target.key, **values)
    edit.update("target", known, **values)
    return known


def _put_variable(edit: Edit, old: Codebook, variable: Variable) -> None:
    values = {
        "label": variable.label, "level": variable.level, "type": variable.type, "options": _json(variable.options),
        "definition": variable.definition, "retired": int(variable.retired),
    }  # fmt: skip
    known = next((v.id for v in old.variables if v.key == variable.key), None)
    if known is None:
        edit.insert("variable", key=variable.key, **values)
    else:
        edit.update("variable", known, **values)


def _retire_missing(edit: Edit, old: Codebook, new: Codebook) -> None:
    kept = {c.number for c in new.claims}, {t.key for t in new.targets}, {v.key for v in new.variables}
    missing = [("claim", c.id) for c in old.claims if c.number not in kept[0]]
    missing += [("target", t.id) for t in old.targets if t.key not in kept[1]]
    missing += [("variable", v.id) for v in old.variables if v.key not in kept[2]]
    for table, row_id in missing:
        edit.update(table, row_id, retired=1)


def _claim_values(
    claim: Claim, number: str, parents: dict[str, int], targets: dict[str, int], position: int | None
) -> dict[str, object]:
    values: dict[str, object] = {
        "number": number, "label": claim.label.strip(), "definition": claim.definition, "include": _json(claim.include),
        "exclude": _json(claim.exclude), "examples": _json(claim.examples), "keywords": _json(claim.keywords),
        "parent_id": parents[claim.parent] if claim.parent else None,
        "target_id": targets[claim.target] if claim.target else None, "retired": int(claim.retired),
    }  # fmt: skip
    return values if position is None else {**values, "position": position}


def _next_number(codebook: Codebook, parent: str | None) -> str:
    prefix = f"{parent}." if parent else ""
    taken = {c.number for c in codebook.claims}
    number = 1
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"


def _new_version(edit: Edit, note: str) -> None:
    now_there = load(edit.project)
    edit.insert(
        "codebook_version", number=now_there.version + 1, made_at=now(), coder_id=edit.coder_id, note=note,
        content=json.dumps({**asdict(now_there), "version": now_there.version + 1}, ensure_ascii=False),
    )  # fmt: skip


def _claim(row: Row) -> Claim:
    return Claim(
        row["number"], row["label"], row["definition"], _list(row["include"]), _list(row["exclude"]),
        _list(row["examples"]), _list(row["keywords"]), row["parent"], row["target"], bool(row["retired"]), row["id"],
    )  # fmt: skip


def _target(row: Row) -> Target:
    return Target(row["key"], row["proposition"], row["definition"], bool(row["retired"]), row["id"])


def _variable(row: Row) -> Variable:
    return Variable(
        row["key"], row["label"], row["level"], row["type"], _list(row["options"]), row["definition"],
        bool(row["retired"]), row["id"],
    )  # fmt: skip


def _list(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _json(items: Iterable[str]) -> str:
    return json.dumps(list(items), ensure_ascii=False)
