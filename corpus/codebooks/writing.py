"""Codebooks written as YAML, so that they read back the same and keep what their file was like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import yaml

from corpus.codebooks.fitting import CLAIM_KEYS, TARGET_KEYS, VARIABLE_KEYS, fitted
from corpus.codebooks.reading import parsed
from models.codebook import Claim, Codebook, Variable
from models.errors import CannotWrite, NotAllowed, Unreadable
from models.newfiles import text_file, whole
from models.wording import say


def write_codebook(codebook: Codebook, path: Path, source: str = "") -> None:
    """Write the codebook as YAML to the new file ``path``; raises NotAllowed or CannotWrite.

    Comments, order and layout are those of ``source``, the text that it was read from, where there is one.
    """
    with new_file(Path(path)) as file:
        file.write(as_yaml(codebook, source))


def as_yaml(codebook: Codebook, source: str = "") -> str:
    """The codebook as YAML: as ``source`` with only those lines changed that say something else now."""
    plain = as_plain(codebook)
    text = str(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=110))
    wanted = _read(text) if source else None
    if wanted is None or _read(source) == wanted:
        return text if wanted is None else source
    lines = source.replace("\r\n", "\n")
    for like in fitted(plain, lines):
        if _read(like) == wanted:
            return like if lines == source else like.replace("\n", "\r\n")
    return text


def _read(text: str) -> dict[str, Any] | None:
    """What a text says; None where it is no codebook, as one with an empty title is none."""
    try:
        return as_plain(parsed(text, ""))
    except Unreadable:
        return None


@contextmanager
def new_file(path: Path) -> Iterator[TextIO]:
    """A new file for a codebook's text, there whole or not at all; raises NotAllowed or CannotWrite."""
    if path.exists() or path.is_symlink():
        raise NotAllowed(
            say("{file} exists already.", file=path), say("Choose another name: a codebook never overwrites a file.")
        )
    try:
        with whole(path) as part, text_file(part) as file:
            yield file
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
        "claims": _plain_claims(_below(codebook), None),
        "targets": [_plain(t, TARGET_KEYS) for t in codebook.targets],
        "variables": [_plain_variable(v) for v in codebook.variables],
    }


def _below(codebook: Codebook) -> dict[str | None, list[Claim]]:
    """The claims below each number, and under None those at the top."""
    found: dict[str | None, list[Claim]] = {}
    for claim in codebook.claims:
        found.setdefault(claim.parent, []).append(claim)
    return found


def _plain_claims(below: Mapping[str | None, list[Claim]], parent: str | None) -> list[dict[str, Any]]:
    found = []
    for claim in below.get(parent, ()):
        children = _plain_claims(below, claim.number)
        found.append(_plain(claim, CLAIM_KEYS[:-1]) | ({"children": children} if children else {}))
    return found


def _plain_variable(variable: Variable) -> dict[str, Any]:
    condition, found = variable.condition, dict[str, Any]()
    for key in VARIABLE_KEYS:
        if key == "only_if" and condition.variable is not None:
            found[key] = {"variable": condition.variable, "is": list(condition.answers)}
        elif key == "only_for" and condition.claims:
            found[key] = list(condition.claims)
        elif key not in ("only_if", "only_for"):
            found |= _plain(variable, (key,))
    return found


def _plain(thing: object, keys: tuple[str, ...]) -> dict[str, Any]:
    values = ((key, getattr(thing, key)) for key in keys)
    # What is retired says so; what is not needs no line for it, nor does a claim without a target or colour.
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in values
        if value not in (None, False) and (value or key not in ("uid", "colour"))
    }
