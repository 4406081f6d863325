"""Codebooks as YAML files, read with the line of whatever is wrong, and written so that they read back the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from yaml.nodes import Node

from corpus.yaml_keys import Form, Keys, root_of
from models.codebook import LEVELS, TYPES, Claim, Codebook, Target, Variable
from models.errors import CannotWrite, NotAllowed
from models.newfiles import text_file, whole
from models.wording import later, say

HEAD_KEYS = ("title", "description", "language", "rules", "claims", "targets", "variables")
CLAIM_KEYS = (
    "number", "label", "definition", "include", "exclude", "examples", "keywords", "target", "colour", "retired", "uid",
    "children",
)  # fmt: skip
TARGET_KEYS = ("key", "proposition", "definition", "retired", "uid")
VARIABLE_KEYS = ("key", "label", "level", "type", "options", "definition", "required", "retired", "uid")
FORM = Form(
    too_large=later("{file} is too large for a codebook."),
    save_first=later("Save the codebook as a file first."),
    has_alias=later("has an alias (*), which codebooks can't use"),
    too_deep=later("is nested too deep for a codebook"),
    is_empty=later("A codebook has a title and claims; the guide shows one."),
    way_out=later("The guide shows how a codebook is written."),
)
T = TypeVar("T")


def read_codebook(path: Path) -> Codebook:
    """The codebook in a YAML file; ``language`` is for its readers and not kept.

    Raises NotFound, or Unreadable with the line where something is missing, unknown or of the wrong form.
    """
    path = Path(path)
    root = Keys(path, root_of(path, FORM), HEAD_KEYS, say("a codebook"), FORM)
    root.word("language")
    return Codebook(
        root.needed("title"),
        root.word("description"),
        root.words("rules"),
        tuple(_claims(path, root.nodes("claims"), None)),
        tuple(_each(path, root.nodes("targets"), TARGET_KEYS, say("a target"), _target)),
        tuple(_each(path, root.nodes("variables"), VARIABLE_KEYS, say("a variable"), _variable)),
    )


def write_codebook(codebook: Codebook, path: Path) -> None:
    """Write the codebook as YAML to the new file ``path``; raises NotAllowed or CannotWrite."""
    path = Path(path)
    if path.exists() or path.is_symlink():
        raise NotAllowed(
            say("{file} exists already.", file=path), say("Choose another name: a codebook never overwrites a file.")
        )
    text = yaml.safe_dump(as_plain(codebook), allow_unicode=True, sort_keys=False, width=110)
    try:
        with whole(path) as part, text_file(part) as file:
            file.write(text)
    except OSError as error:
        raise CannotWrite(
            say("The codebook {file} could not be written ({reason}).", file=path, reason=error.strerror)
        ) from error


def as_plain(codebook: Codebook) -> dict[str, Any]:
    """The codebook as the lists and dictionaries that its file holds."""
    return {
        "title": codebook.title,
        "description": codebook.description,
        "rules": list(codebook.rules),
        "claims": _plain_claims(codebook, None),
        "targets": [_plain(t, TARGET_KEYS) for t in codebook.targets],
        "variables": [_plain(v, VARIABLE_KEYS) for v in codebook.variables],
    }


def _plain_claims(codebook: Codebook, parent: str | None) -> list[dict[str, Any]]:
    found = []
    for claim in (c for c in codebook.claims if c.parent == parent):
        children = _plain_claims(codebook, claim.number)
        found.append(_plain(claim, CLAIM_KEYS[:-1]) | ({"children": children} if children else {}))
    return found


def _plain(thing: object, keys: tuple[str, ...]) -> dict[str, Any]:
    values = ((key, getattr(thing, key)) for key in keys)
    # What is retired says so; what is not needs no line for it, nor does a claim without a target or colour.
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in values
        if value not in (None, False) and (value or key not in ("uid", "colour"))
    }


def _claims(path: Path, nodes: list[Node], parent: str | None) -> Iterator[Claim]:
    for node in nodes:
        row = Keys(path, node, CLAIM_KEYS, say("a claim"), FORM)
        number = row.needed("number")
        yield Claim(
            number, row.needed("label"), row.word("definition"), row.words("include"), row.words("exclude"),
            row.words("examples"), row.words("keywords"), parent, row.word("target") or None, row.flag("retired"),
            uid=row.word("uid"), colour=row.word("colour"),
        )  # fmt: skip
        yield from _claims(path, row.nodes("children"), number)


def _target(row: Keys) -> Target:
    return Target(
        row.needed("key"), row.needed("proposition"), row.word("definition"), row.flag("retired"), uid=row.word("uid")
    )


def _variable(row: Keys) -> Variable:
    return Variable(
        row.needed("key"), row.needed("label"), row.needed("level", LEVELS), row.needed("type", TYPES),
        row.words("options"), row.word("definition"), row.flag("retired"), required=row.flag("required"),
        uid=row.word("uid"),
    )  # fmt: skip


def _each(path: Path, nodes: list[Node], keys: tuple[str, ...], what: str, make: Callable[[Keys], T]) -> Iterator[T]:
    return (make(Keys(path, node, keys, what, FORM)) for node in nodes)
