"""Changing the codebook: every edit makes a new version.

Nothing is ever deleted from it, so that no coding loses its code: what is no longer used is retired.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from itertools import count

from models.clock import now
from models.codebook.conditions import check_variable, put_condition
from models.codebook.loading import is_laid_out_otherwise, load, read
from models.codebook.matching import matched, taken
from models.codebook.numbering import former_numbers, next_number, refuse_former
from models.codebook.records import Claim, Codebook, Target
from models.codebook.variables import Variable
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import say

WRITTEN = ("title", "description", "rules", "claims", "targets", "variables", "version_id")  # down in each version
KEY_WORDS = 3  # of a target's proposition, in a key that is made of it


def replace(project: Project, acting: Acting, new: Codebook, note: str = "imported") -> Change:
    """Make the project's codebook say what ``new`` says, as one new version.

    Codes are known by uid, else by their words, else by number or key; what ``new`` does not have is retired, never
    deleted.
    """
    with action(project, acting, "replace_codebook", right=Right.LEAD) as edit:
        put_codebook(edit, new, note)
        edit.say(note=note)
    return edit.done()


def put_codebook(edit: Edit, new: Codebook, note: str) -> None:
    """Within an action: what ``replace`` does."""
    old = load(edit.project)
    new = matched(old, new, former_numbers(edit.project))
    _check(new)
    _make_room(edit, old, new)
    edit.update("codebook", 1, title=new.title, description=new.description, rules=_json(new.rules))
    targets = {t.key: t.id or _make_target(edit, t) for t in new.targets}
    edit.update_rows("target", {t.id: _target_values(t) for t in new.targets if t.id})
    _put_claims(edit, old, new, targets)
    ids = {v.key: v.id or edit.insert("variable", **variable_values(v)) for v in new.variables}
    edit.update_rows("variable", {v.id: variable_values(v) for v in new.variables if v.id})
    for variable in new.variables:
        put_condition(edit, ids[variable.key], variable.condition)
    _retire_missing(edit, old, new)
    if edit.rows() or is_laid_out_otherwise(edit.project, new):
        new_version(edit, note, new.source)


def add_claim(project: Project, acting: Acting, claim: Claim) -> Change:
    """Add a claim below its parent, at the end; an empty number takes the next free one there."""
    with action(project, acting, "add_claim") as edit:
        old = load(project)
        former = former_numbers(project)
        number = claim.number.strip() or next_number(old, claim.parent, former)
        refuse_former(old, former, number)
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
        _make_target(edit, target)
        new_version(edit, say("added target {key}", key=target.key))
        edit.say(proposition=target.proposition)
    return edit.done()


def add_variable(project: Project, acting: Acting, variable: Variable) -> Change:
    """Ask a further question; one without a key gets one of its words."""
    with action(project, acting, "add_variable", right=Right.LEAD) as edit:
        old = load(project)
        if not variable.label.strip():
            raise NotAllowed(say("A question needs words."), say("Write what is asked."))
        if not variable.key:
            variable = dataclasses.replace(variable, key=key_for(variable.label, {v.key for v in old.variables}))
        if any(v.key == variable.key for v in old.variables):
            raise NotAllowed(
                say("The codebook has a question {key} already.", key=variable.key), say("Choose another key.")
            )
        check_variable(variable, dataclasses.replace(old, variables=(*old.variables, variable)))
        made = edit.insert("variable", **variable_values(variable))
        put_condition(edit, made, variable.condition)
        new_version(edit, say("added question {key}", key=variable.key))
        edit.say(label=variable.label.strip())
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
        check_variable(variable, new)


def _check_keys(what: str, keys: list[str]) -> None:
    twice = sorted(key for key, times in Counter(keys).items() if times > 1)
    if twice:
        raise NotAllowed(
            say("The codebook has a {what} twice: {keys}.", what=what, keys=", ".join(twice)),
            say("Give each a number or key of its own."),
        )
    if not all(keys):
        raise NotAllowed(say("A {what} of the codebook has no number or key.", what=what))


def _make_room(edit: Edit, old: Codebook, new: Codebook) -> None:
    """What is not in the new codebook gives up a number or key that is another's there."""
    version = str(old.version)
    for table, column, gone in (
        ("claim", "number", taken(old.claims, new.claims, lambda c: c.number)),
        ("target", "key", taken(old.targets, new.targets, lambda t: t.key)),
        ("variable", "key", taken(old.variables, new.variables, lambda v: v.key)),
    ):
        held = {row_id: getattr(thing, column) for row_id, thing in gone.items()}
        edit.update_rows(
            table,
            {i: {column: say("{code} until version {version}", code=c, version=version)} for i, c in held.items()},
        )


def _put_claims(edit: Edit, old: Codebook, new: Codebook, targets: dict[str, int]) -> None:
    colours = {c.id: c.colour for c in old.claims}
    edit.update_rows("claim", {c.id: {"number": c.number} for c in new.claims if c.id})
    ids = {c.number: c.id for c in new.claims if c.id}
    positions: dict[str | None, int] = {}
    for claim in new.claims:
        position = positions[claim.parent] = positions.get(claim.parent, 0) + 1
        if not claim.colour:  # a file need not say it
            claim = dataclasses.replace(claim, colour=colours.get(claim.id, ""))
        values = claim_values(claim, claim.number, ids, targets, position)
        if claim.id:
            edit.update("claim", claim.id, **values)
        else:
            ids[claim.number] = edit.insert("claim", **values)


def _make_target(edit: Edit, target: Target) -> int:
    return edit.insert("target", **_target_values(target))


def _target_values(target: Target) -> dict[str, object]:
    return {
        "key": target.key, "proposition": target.proposition, "definition": target.definition,
        "retired": int(target.retired),
    }  # fmt: skip


def variable_values(variable: Variable) -> dict[str, object]:
    """The columns of a question."""
    return {
        "key": variable.key, "label": variable.label.strip(), "level": variable.level, "type": variable.type,
        "options": _json(variable.options), "definition": variable.definition, "retired": int(variable.retired),
        "required": int(variable.required),
    }  # fmt: skip


def _retire_missing(edit: Edit, old: Codebook, new: Codebook) -> None:
    for table, there, kept in (
        ("claim", old.claims, new.claims), ("target", old.targets, new.targets),
        ("variable", old.variables, new.variables),
    ):  # fmt: skip
        gone = {thing.id for thing in there} - {thing.id for thing in kept}
        edit.update_rows(table, {row_id: {"retired": 1} for row_id in gone})


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


def new_version(edit: Edit, note: str, source: str = "") -> None:
    """Within an action: keep the codebook as it is now, whole, and the ``source`` that it was read from."""
    # The note stays as it was said by who made the version, like one that she typed herself.
    there = read(edit.project)
    content = {name: value for name, value in asdict(there).items() if name in WRITTEN}
    edit.insert(
        "codebook_version", number=there.version + 1, made_at=now(), coder_id=edit.acting.coder_id, note=note,
        content=json.dumps({**content, "version": there.version + 1}, ensure_ascii=False), source=source,
    )  # fmt: skip


def _json(items: Iterable[str]) -> str:
    return json.dumps(list(items), ensure_ascii=False)
