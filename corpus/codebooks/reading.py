"""Codebooks as YAML files, read with the line of whatever is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, SequenceNode

from corpus.codebooks.faults import NULL, Fault, faults
from models.codebook import Claim, Codebook, Condition, Target, Variable, check_variable
from models.errors import NotAllowed, NotFound, Unreadable
from models.wording import say

LARGEST = 2 << 20  # bytes
DEEPEST = 60
MOST = 60_000  # keys and values, of which a claim has some twenty
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times as fast where it was built
TOO_DEEP, NO_SIGN = "nesting depth", "Unicode character escape"  # what libyaml says of them
SAID = 8  # mistakes that are told at once


def read_codebook(path: Path) -> Codebook:
    """The codebook in a YAML file, with the text that it was read from; ``language`` is for its readers and not kept.

    Raises NotFound, or Unreadable with the line of everything that is missing, unknown or of the wrong form.
    """
    path = Path(path)
    return parsed(text_of(path), path.name)


def parsed(text: str, name: str) -> Codebook:
    """The codebook that a YAML text holds; raises Unreadable, with ``name`` for the file's."""
    root = _root(text, name)
    found = faults(root)
    if found:
        raise _wrong(name, found)
    row = _values(root)
    book = Codebook(
        _word(row, "title"), _word(row, "description"), _words(row, "rules"), tuple(_claims(row.get("claims"), None)),
        tuple(_target(target) for target in row.get("targets") or ()),
        tuple(_variable(variable) for variable in row.get("variables") or ()), source=text,
    )  # fmt: skip
    unasked = list(_unasked(root, book))
    if unasked:
        raise _wrong(name, unasked)
    return book


def text_of(path: Path) -> str:
    """The text of a file that may be a codebook's; raises NotFound or Unreadable."""
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for without an end
            raise Unreadable(say("{file} is no file.", file=path), say("Save the codebook as a file first."))
        if path.stat().st_size > LARGEST:
            raise Unreadable(say("{file} is too large for a codebook.", file=path.name), say("Is it the right file?"))
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(say("{file} is no UTF-8 text.", file=path.name), say("Save it as UTF-8.")) from None
    except OSError as error:
        raise NotFound(
            say("{path} can't be read ({reason}).", path=path, reason=error.strerror), say("Is it still there?")
        ) from error


def _claims(rows: Sequence[Mapping[str, Any]] | None, parent: str | None) -> Iterator[Claim]:
    for row in rows or ():
        number = _word(row, "number")
        yield Claim(
            number, _word(row, "label"), _word(row, "definition"), _words(row, "include"), _words(row, "exclude"),
            _words(row, "examples"), _words(row, "keywords"), parent, _word(row, "target") or None,
            _flag(row, "retired"), uid=_word(row, "uid"), colour=_word(row, "colour"),
        )  # fmt: skip
        yield from _claims(row.get("children"), number)


def _target(row: Mapping[str, Any]) -> Target:
    key, proposition, definition, uid = (_word(row, name) for name in ("key", "proposition", "definition", "uid"))
    return Target(key, proposition, definition, _flag(row, "retired"), uid=uid)


def _variable(row: Mapping[str, Any]) -> Variable:
    key, label, level, kind, uid = (_word(row, name) for name in ("key", "label", "level", "type", "uid"))
    return Variable(
        key, label, level, kind, _words(row, "options"), _word(row, "definition"), _flag(row, "retired"),
        required=_flag(row, "required"), uid=uid, condition=_condition(row),
    )  # fmt: skip


def _condition(row: Mapping[str, Any]) -> Condition:
    depends: Mapping[str, Any] = row.get("only_if") or {}
    answers = depends.get("is")
    several = tuple(map(str, answers)) if isinstance(answers, list) else (str(answers or ""),)
    return Condition(_word(depends, "variable") or None, several if depends else (), _words(row, "only_for"))


def _unasked(root: Node, book: Codebook) -> Iterator[Fault]:
    """Questions that could not be asked, or not be answered, by the line where each begins."""
    rows: list[Node] = next((value.value for key, value in root.value if key.value == "variables"), [])
    for node, variable in zip(rows, book.variables, strict=False):
        try:
            check_variable(variable, book)
        except NotAllowed as error:
            why = error.what.removesuffix(".")
            yield Fault(node.start_mark.line, say("has a question that can’t be asked: {why}", why=why))


def _word(row: Mapping[str, Any], key: str) -> str:
    return str(row.get(key) or "")


def _words(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(str(text or "") for text in row.get(key) or ())


def _flag(row: Mapping[str, Any], key: str) -> bool:
    return _word(row, key).lower() in ("true", "yes", "on")


def _values(node: Node) -> Any:  # noqa: ANN401 (lists, dictionaries and texts)
    """A node as lists and dictionaries of texts: a number is taken as it is written, so that 1.10 is not 1.1."""
    if isinstance(node, MappingNode):
        return {str(key.value): _values(value) for key, value in node.value}
    if isinstance(node, SequenceNode):
        return [_values(item) for item in node.value]
    return None if node.tag == NULL else str(node.value).strip()


def _root(text: str, name: str) -> Node:
    try:
        _refuse_strange(text, name)
        node = yaml.compose(text, LOADER)
    except yaml.MarkedYAMLError as error:
        line = min(error.problem_mark.line if error.problem_mark else 0, text.rstrip().count("\n"))
        if TOO_DEEP in str(error.problem):
            raise _wrong(name, [Fault(line, say("is nested too deep for a codebook"))]) from None
        if NO_SIGN in str(error.problem):
            raise _wrong(name, [Fault(line, say("has half a sign (\\ud800 to \\udfff), or none"))]) from None
        words = say("is no YAML: {problem}", problem=error.problem or say("it breaks off"))
        raise _wrong(name, [Fault(line, words)]) from error
    except yaml.YAMLError as error:
        problem = str(error).splitlines()[0]
        raise Unreadable(say("{file} is no YAML: {problem}.", file=name, problem=problem)) from error
    if node is None:
        raise Unreadable(
            say("{file} is empty.", file=name), say("A codebook has a title and claims; the guide shows one.")
        )
    return node


def _refuse_strange(text: str, name: str) -> None:
    # Deep nesting takes the parser minutes, and an alias can make a tree without an end.
    depth = 0
    for n, event in enumerate(yaml.parse(text, LOADER)):
        if n > MOST:
            raise Unreadable(say("{file} is too large for a codebook.", file=name), say("Is it the right file?"))
        line = event.start_mark.line if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise _wrong(name, [Fault(line, say("has an alias (*), which codebooks can't use"))])
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise _wrong(name, [Fault(line, say("is nested too deep for a codebook"))])


def _wrong(name: str, found: Sequence[Fault]) -> Unreadable:
    way_out = say("The guide shows how a codebook is written.")
    if len(found) == 1:
        line, words = found[0]
        return Unreadable(say("{file} line {line} {what}.", file=name, line=str(line + 1), what=words), way_out)
    told = [say("line {line} {what}", line=str(fault.line + 1), what=fault.words) for fault in found[:SAID]]
    if len(found) > SAID:
        told.append(say("and {n} more|and {n} more", n=len(found) - SAID))
    return Unreadable(say("{file} has {n} mistakes: {told}.", n=len(found), file=name, told="; ".join(told)), way_out)
