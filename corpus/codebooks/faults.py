"""What is wrong with a codebook's file, each mistake with its line.

Its shape is held against ``resources/schemas/codebook.schema.json``, the very schema that editors complete by; what a
schema can't tell, such as a number that is given twice, is looked for after that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from models.signs import has_half_sign
from models.wording import later, say

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError

SCHEMA = ("schemas", "codebook.schema.json")  # below resources
KINDS = {
    "claims": later("a claim"), "children": later("a claim"), "targets": later("a target"),
    "variables": later("a variable"),
}  # fmt: skip
CODEBOOK = later("a codebook")
NULL, BOOLEAN, NUMBERS = "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool", ("float", "int")
KNOWN_BY = {"claims": "number", "targets": "key", "variables": "key"}
LONGEST_TOLD = 80  # characters of a word that is no key, or no option
Path = tuple[str | int, ...]  # of keys and places, from the root


class Fault(NamedTuple):
    """A mistake: the line, counted from 0, and what is said of it after its number."""

    line: int
    words: str


def schema_text() -> str:
    """The JSON Schema of codebook files."""
    return files("resources").joinpath(*SCHEMA).read_text("utf-8")


def faults(root: Node) -> list[Fault]:
    """All mistakes of a file in the order of lines; how things hang together is asked only where the shape is right."""
    twice = list(_twice(root))
    held = _held(root)
    found = [*twice, *_halves(root), *(f for error in _validator().iter_errors(held) for f in _said(error, root))]
    if not found and isinstance(root, MappingNode):
        found = list(_loose(root))
    return sorted(set(found))


@cache
def _validator() -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(schema_text()))


def _held(node: Node) -> object:
    """A node as JSON would have it, as far as the schema asks: whatever a number is, it is one."""
    if isinstance(node, MappingNode):
        return {_name(key): _held(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_held(item) for item in node.value]
    kind = node.tag.rpartition(":")[2]
    if node.tag == NULL:
        return None
    if node.tag == BOOLEAN:  # YAML 1.2 has true and false, and takes yes and on for words
        word = str(node.value)
        return word.lower() == "true" if word.lower() in ("true", "false") else word
    return 0 if kind in NUMBERS else str(node.value)


def _name(key: Node) -> str:
    return str(key.value) if isinstance(key, ScalarNode) else ""


def _said(error: ValidationError, root: Node) -> Iterator[Fault]:
    path: Path = tuple(error.absolute_path)
    node, key_line = _found(root, path)
    line, kind, asked = node.start_mark.line, error.validator, error.validator_value
    if kind == "required" and isinstance(node, MappingNode):
        there = {_name(key) for key, _ in node.value}
        yield from (_needs(line, key, path) for key in asked if key not in there)
    elif kind == "additionalProperties" and isinstance(node, MappingNode):
        for key, _ in node.value:
            if _name(key) not in error.schema["properties"]:
                words = say(
                    "has the key “{name}”, which {what} can't have", name=_name(key)[:LONGEST_TOLD], what=_what(path)
                )
                yield Fault(key.start_mark.line, words)
    elif asked == "object":
        keys = ", ".join(error.schema["properties"])
        yield Fault(line, say("should be {what} with its keys ({keys})", what=_what(path), keys=keys))
    elif isinstance(path[-1], int):
        words = say("should be a text in the list “{key}”; put it in quotation marks", key=path[-2])
        yield Fault(line, words)
    else:
        yield _value(error, node, key_line, path)


def _value(error: ValidationError, node: Node, key_line: int, path: Path) -> Fault:
    """What is wrong with the value of a key."""
    key, line, asked = str(path[-1]), node.start_mark.line, error.validator_value
    is_scalar = isinstance(node, ScalarNode)
    if "array" in asked:
        return Fault(line, say("should have a list for “{key}”", key=key))
    if error.validator == "enum" and True in asked:
        return Fault(key_line, say("should have true or false for “{key}”", key=key))
    if is_scalar and (node.tag == NULL or not str(node.value).strip()):
        return _needs(key_line, key, path[:-1])
    if error.validator == "enum" and is_scalar:
        options = ", ".join(asked)
        words = say(
            "has {word} for “{key}”; it can be {options}", word=str(node.value)[:LONGEST_TOLD], key=key, options=options
        )
        return Fault(line, words)
    return Fault(line, say("should have one text for “{key}”", key=key))


def _needs(line: int, key: str, path: Path) -> Fault:
    return Fault(line, say("needs “{key}” for {what}", key=key, what=_what(path)))


def _what(path: Path) -> str:
    """What stands at a path: a claim, a target, a variable or the codebook itself."""
    lists = [KINDS[step] for step in path if isinstance(step, str) and step in KINDS]
    return say(lists[-1] if lists else CODEBOOK)


def _found(root: Node, path: Path) -> tuple[Node, int]:
    """The node at a path, and the line of the key that it stands under."""
    node, line = root, root.start_mark.line
    for step in path:
        if isinstance(step, int):
            node = node.value[step]
        else:
            key, node = next((key, value) for key, value in reversed(node.value) if _name(key) == step)
            line = key.start_mark.line
    return node, line


def _twice(node: Node) -> Iterator[Fault]:
    """Keys that stand twice in one place."""
    if isinstance(node, MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if _name(key) in seen:
                yield Fault(
                    key.start_mark.line, say("has the key “{name}” a second time", name=_name(key)[:LONGEST_TOLD])
                )
            seen.add(_name(key))
            yield from _twice(value)
    elif isinstance(node, SequenceNode):
        for item in node.value:
            yield from _twice(item)


def _halves(node: Node) -> Iterator[Fault]:
    if isinstance(node, ScalarNode):
        if has_half_sign(str(node.value)):
            yield Fault(node.start_mark.line, say("has half a sign (\\ud800 to \\udfff)"))
    else:
        parts = (part for pair in node.value for part in pair) if isinstance(node, MappingNode) else node.value
        for part in parts:
            yield from _halves(part)


def _loose(root: MappingNode) -> Iterator[Fault]:
    """What does not hang together: numbers, keys and uids that are given twice, targets that are not there."""
    rows = {name: list(_rows(root, name)) for name in KNOWN_BY}
    for name, known_by in KNOWN_BY.items():
        yield from _given_twice(rows[name], known_by)
        yield from _given_twice(rows[name], "uid")
    keys = {str(row["key"].value).strip() for row in rows["targets"]}
    for row in rows["claims"]:
        target = row.get("target")
        word = "" if target is None or target.tag == NULL else str(target.value).strip()
        if target is not None and word and word not in keys:
            words = say("names the target “{target}”, which the codebook does not have", target=word)
            yield Fault(target.start_mark.line, words)


def _rows(node: Node, name: str) -> Iterator[Mapping[str, Any]]:
    """The mappings of a list, and those below them, as nodes by key."""
    for key, value in node.value:
        if _name(key) == name and isinstance(value, SequenceNode):
            for item in value.value:
                yield {_name(inner): found for inner, found in item.value}
                yield from _rows(item, "children")


def _given_twice(rows: Iterable[Mapping[str, Any]], known_by: str) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for row in rows:
        node = row.get(known_by)
        word = "" if node is None or node.tag == NULL else str(node.value).strip()
        if node is None or not word:
            continue
        line = node.start_mark.line
        if word in first:
            words = say(
                "gives the {key} “{word}”, which line {line} has", key=known_by, word=word, line=str(first[word] + 1)
            )
            yield Fault(line, words)
        first.setdefault(word, line)
