"""Changing the codebook: every edit makes a new version.

Nothing is ever deleted from it, so that no coding loses its code: what is no longer used is retired.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from itertools import count

from models.clock import now
from models.codebook.loading import load, read
from models.codebook.records import LEVELS, TYPES, Claim, Codebook, Target, Variable
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import say

KEY_WORDS = 3  # of a target's proposition, in a key that is made of it


def replace(project: Project, acting: Acting, new: Codebook, note: str = "imported") -> Change:
    """Make the project's codebook say what ``new`` says, as one new version.

    Claims are matched by number, targets and variables by key; what ``new`` does not have is retired, never deleted.
    """
    _check(new)
    with action(project, acting, "replace_codebook", right=Right.LEAD) as edit:
        old = load(project)
        edit.update("codebook", 1, title=new.title, description=new.description, rules=_json(new.rules))
        targets = {t.key: _put_target(edit, old, t) for t in new.targets}
        _put_claims(edit, old, new, targets)
        for variable in new.variables:
            _put_variable(edit, old, variable)
        _retire_missing(edit, old, new)
        if edit.rows():
            new_version(edit, note)
        edit.say(note=note)
    return edit.done()


def add_claim(project: Project, acting: Acting, claim: Claim) -> Change:
    """Add a claim below its parent, at the end; an empty number takes the next free one there."""
    with action(project, acting, "add_claim") as edit:
        old = load(project)
        number = claim.number.strip() or next_number(old, claim.parent)
        if any(c.number == number for c in old.claims):
            raise NotAllowed(
                say("The codebook has a claim {number} already.", number=number), say("Choose another number.")
            )
        if not claim.label.strip():
            raise NotAllowed(say("A claim needs a label."))
        targets = {t.key: t.id for t in old.targets}
        parents = {c.number: c.id for c in old.claims}
        position = len([c for c in old.claims if c.parent == claim.parent])
        edit.insert("claim", **claim_values(claim, number, parents, targets, position))
        new_version(edit, say("added claim {number}", number=number))
        edit.say(number=number, label=claim.label.strip())
    return edit.done()


def edit_claim(project: Project, acting: Acting, claim: Claim) -> Change:
    """Reword the claim with ``claim.id``, or retire it; statements keep pointing at it."""
    with action(project, acting, "edit_claim", right=Right.LEAD) as edit:
        old = load(project)
        targets = {t.key: t.id for t in old.targets}
        parents = {c.number: c.id for c in old.claims}
        values = claim_values(claim, claim.number, parents, targets, None)
        edit.update("claim", claim.id, **values)
        if edit.rows():
            new_version(edit, say("changed claim {number}", number=claim.number))
        edit.say(number=claim.number, label=claim.label.strip())
    return edit.done()


def add_target(project: Project, acting: Acting, target: Target) -> Change:
    """Add a target; one without a key gets one of the words of its proposition."""
    with action(project, acting, "add_target") as edit:
        old = load(project)
        if not target.key:
            target = dataclasses.replace(target, key=key_for(target.proposition, {t.key for t in old.targets}))
        if any(t.key == target.key for t in old.targets):
            raise NotAllowed(
                say("The codebook has a target {key} already.", key=target.key), say("Choose another key.")
            )
        if not target.proposition.strip():
            raise NotAllowed(say("A target needs a proposition."), say("Word it positively: “The county should …”."))
        _put_target(edit, old, target)
        new_version(edit, say("added target {key}", key=target.key))
        edit.say(proposition=target.proposition)
    return edit.done()


def key_for(proposition: str, taken: set[str]) -> str:
    """The longest words of a proposition, in its order, as a key that no other target has."""
    words = re.findall(r"\w+", proposition.casefold())
    telling = sorted(sorted(range(len(words)), key=lambda n: -len(words[n]))[:KEY_WORDS])
    key = "_".join(words[n] for n in telling) or "target"
    return next(name for n in count(1) if (name := key if n == 1 else f"{key}_{n}") not in taken)


def _check(new: Codebook) -> None:
    _check_keys(say("claim"), [c.number for c in new.claims])
    _check_keys(say("target"), [t.key for t in new.targets])
    _check_keys(say("variable"), [v.key for v in new.variables])
    above: set[str] = set()
    targets = {t.key for t in new.targets}
    for claim in new.claims:
        if claim.parent is not None and claim.parent not in above:
            raise NotAllowed(
                say(
                    "Claim {number} stands below {parent}, which does not come before it.",
                    number=claim.number,
                    parent=claim.parent,
                )
            )
        above.add(claim.number)
        if claim.target is not None and claim.target not in targets:
            raise NotAllowed(
                say(
                    "Claim {number} names the target {target}, which is not in the codebook.",
                    number=claim.number,
                    target=claim.target,
                )
            )
    for variable in new.variables:
        if variable.level not in LEVELS or variable.type not in TYPES:
            raise NotAllowed(
                say("The variable {key} has a level or type that Standfirst does not know.", key=variable.key)
            )


def _check_keys(what: str, keys: list[str]) -> None:
    twice = sorted({k for k in keys if keys.count(k) > 1})
    if twice:
        raise NotAllowed(
            say("The codebook has a {what} twice: {keys}.", what=what, keys=", ".join(twice)),
            say("Give each a number or key of its own."),
        )
    if not all(keys):
        raise NotAllowed(say("A {what} of the codebook has no number or key.", what=what))


def _put_claims(edit: Edit, old: Codebook, new: Codebook, targets: dict[str, int]) -> None:
    ids = {c.number: c.id for c in old.claims}
    positions: dict[str | None, int] = {}
    for claim in new.claims:
        position = positions[claim.parent] = positions.get(claim.parent, 0) + 1
        values = claim_values(claim, claim.number, ids, targets, position)
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
        "required": int(variable.required),
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


def claim_values(
    claim: Claim, number: str, parents: dict[str, int], targets: dict[str, int], position: int | None
) -> dict[str, object]:
    values: dict[str, object] = {
        "number": number, "label": claim.label.strip(), "definition": claim.definition, "include": _json(claim.include),
        "exclude": _json(claim.exclude), "examples": _json(claim.examples), "keywords": _json(claim.keywords),
        "parent_id": parents[claim.parent] if claim.parent else None,
        "target_id": targets[claim.target] if claim.target else None, "retired": int(claim.retired),
        "colour": claim.colour,
    }  # fmt: skip
    return values if position is None else {**values, "position": position}


def next_number(codebook: Codebook, parent: str | None) -> str:
    """The first number below a claim, or at the top, that no claim has or had."""
    prefix = f"{parent}." if parent else ""
    taken = {c.number for c in codebook.claims}
    number = 1
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"


def new_version(edit: Edit, note: str) -> None:
    """Within an action: keep the codebook as it is now, whole."""
    # The note stays as it was said by who made the version, like one that she typed herself.
    there = read(edit.project)
    content = {name: value for name, value in asdict(there).items() if not name.startswith("_")}
    edit.insert(
        "codebook_version", number=there.version + 1, made_at=now(), coder_id=edit.acting.coder_id, note=note,
        content=json.dumps({**content, "version": there.version + 1}, ensure_ascii=False),
    )  # fmt: skip


def _json(items: Iterable[str]) -> str:
    return json.dumps(list(items), ensure_ascii=False)
