"""Which reader this is: a hash of all that a reading depends on, so that a change of any of it is another version.

Code counts as what it does: comments, docstrings and layout are left out. Nothing of it depends on the folder, the
machine, the line ends or the Python that it is computed with.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HOME = Path(__file__).resolve().parents[3]
CODE = (
    "corpus/prehighlight/text",
    "corpus/prehighlight/names",
    "corpus/prehighlight/attribution",
    "corpus/prehighlight/speakers",
    "corpus/prehighlight/reading/pipeline.py",
    "models/findings/records.py",
)
LISTS = "resources/lexicons"
_LENGTH = 8  # digits that are shown: two versions of one pipeline meet once in four thousand million
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


@cache
def version(model_version: str, model: Path | None) -> str:
    """``3.8.0/a1b2c3d4``: the model's own version, and the fingerprint of the model's folder and of the reader here."""
    digest = hashlib.sha256(fingerprint(HOME).encode())
    if model is not None:
        for path in _files(model, ""):
            if path.suffix not in (".py", ".pyc"):  # what Python writes there is no part of the model
                digest.update(_entry(path.relative_to(model), path.read_bytes()))
    return f"{model_version}/{digest.hexdigest()[:_LENGTH]}"


def fingerprint(home: Path) -> str:
    """The SHA-256 of the code and lists under ``home`` that a reading depends on; FileNotFoundError without them."""
    digest = hashlib.sha256()
    for place in CODE:
        for path in _files(home / place, ".py"):
            digest.update(
                _entry(path.relative_to(home), "\n".join(_deeds(ast.parse(path.read_bytes()))).encode("ascii"))
            )
    for path in _files(home / LISTS, ""):
        if path.suffix in (".tsv", ".txt"):
            digest.update(_entry(path.relative_to(home), path.read_bytes().replace(b"\r\n", b"\n")))
    return digest.hexdigest()


def _files(place: Path, suffix: str) -> list[Path]:
    """The files at a place in one order everywhere."""
    found = [place] if place.is_file() else [path for path in place.rglob(f"*{suffix}") if path.is_file()]
    if not found:
        raise FileNotFoundError(place)
    return sorted(found, key=lambda path: path.as_posix())


def _entry(name: Path, content: bytes) -> bytes:
    return f"{name.as_posix()}\0{len(content)}\0".encode() + content


def _deeds(node: object) -> Iterator[str]:
    """What a piece of code says, without docstrings; empty fields are left out, as they come and go with Python."""
    if isinstance(node, ast.AST):
        yield f"({type(node).__name__}"
        for field in node._fields:
            value = getattr(node, field, None)
            if field == "body" and isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
                value = node.body[1:]
            if value is not None and value != []:
                yield field
                yield from _deeds(value)
        yield ")"
    elif isinstance(node, list):
        for one in node:
            yield from _deeds(one)
    else:
        yield ascii(node)
