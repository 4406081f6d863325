"""Codebooks as YAML files, read with the line of whatever is wrong, and written so that they read back the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from models.codebook import LEVELS, TYPES, Claim, Codebook, Target, Variable
from models.errors import CannotWrite, NotAllowed, NotFound, Unreadable
from models.newfiles import text_file, whole
from models.signs import has_half_sign
from models.wording import say

HEAD_KEYS = ("title", "description", "language", "rules", "claims", "targets", "variables")
CLAIM_KEYS = (
    "number", "label", "definition", "include", "exclude", "examples", "keywords", "target", "colour", "retired", "uid",
    "children",
)  # fmt: skip
TARGET_KEYS = ("key", "proposition", "definition", "retired", "uid")
VARIABLE_KEYS = ("key", "label", "level", "type", "options", "definition", "required", "retired", "uid")
LARGEST = 2 << 20  # bytes
DEEPEST = 60
MOST = 60_000  # keys and values, of which a claim has some ten; the parser takes a second for ten thousand
LONGEST_TOLD = 80  # characters of a word that is no key, or no option
T = TypeVar("T")


def read_codebook(path: Path) -> Codebook:
    """The codebook in a YAML file; ``language`` is for its readers and not kept.

    Raises NotFound, or Unreadable with the line where something is missing, unknown or of the wrong form.
    """
    path = Path(path)
    root = _Mapping(path, _root(path), HEAD_KEYS, say("a codebook"))
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
        row = _Mapping(path, node, CLAIM_KEYS, say("a claim"))
        number = row.needed("number")
        yield Claim(
            number, row.needed("label"), row.word("definition"), row.words("include"), row.words("exclude"),
            row.words("examples"), row.words("keywords"), parent, row.word("target") or None, row.flag("retired"),
            uid=row.word("uid"), colour=row.word("colour"),
        )  # fmt: skip
        yield from _claims(path, row.nodes("children"), number)


def _target(row: _Mapping) -> Target:
    return Target(
        row.needed("key"), row.needed("proposition"), row.word("definition"), row.flag("retired"), uid=row.word("uid")
    )


def _variable(row: _Mapping) -> Variable:
    return Variable(
        row.needed("key"), row.needed("label"), row.needed("level", LEVELS), row.needed("type", TYPES),
        row.words("options"), row.word("definition"), row.flag("retired"), required=row.flag("required"),
        uid=row.word("uid"),
    )  # fmt: skip


def _each(
    path: Path, nodes: list[Node], keys: tuple[str, ...], what: str, make: Callable[[_Mapping], T]
) -> Iterator[T]:
    return (make(_Mapping(path, node, keys, what)) for node in nodes)


def _root(path: Path) -> Node:
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for without an end
            raise Unreadable(say("{file} is no file.", file=path), say("Save the codebook as a file first."))
        if path.stat().st_size > LARGEST:
            raise Unreadable(say("{file} is too large for a codebook.", file=path.name), say("Is it the right file?"))
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(say("{file} is no UTF-8 text.", file=path.name), say("Save it as UTF-8.")) from None
    except OSError as error:
        raise NotFound(
            say("{path} can't be read ({reason}).", path=path, reason=error.strerror), say("Is it still there?")
        ) from error
    try:
        _refuse_strange(path, text)
        node = yaml.compose(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise _wrong(path, line, say("is no YAML: {problem}", problem=error.problem or say("it breaks off"))) from error
    except yaml.YAMLError as error:
        problem = str(error).splitlines()[0]
        raise Unreadable(say("{file} is no YAML: {problem}.", file=path.name, problem=problem)) from error
    if node is None:
        raise Unreadable(
            say("{file} is empty.", file=path.name), say("A codebook has a title and claims; the guide shows one.")
        )
    return node


def _refuse_strange(path: Path, text: str) -> None:
    # Deep nesting takes the parser minutes, and an alias can make a tree without an end.
    depth = 0
    for n, event in enumerate(yaml.parse(text, yaml.SafeLoader)):
        if n > MOST:
            raise Unreadable(say("{file} is too large for a codebook.", file=path.name), say("Is it the right file?"))
        line = event.start_mark.line if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise _wrong(path, line, say("has an alias (*), which codebooks can't use"))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise _wrong(path, line, say("is nested too deep for a codebook"))


def _wrong(path: Path, line: int, what: str) -> Unreadable:
    return Unreadable(
        say("{file} line {line} {what}.", file=path.name, line=str(line + 1), what=what),
        say("The guide shows how a codebook is written."),
    )


class _Mapping:
    """One mapping of the file, asked for its values by key."""

    def __init__(self, path: Path, node: Node, keys: tuple[str, ...], what: str) -> None:
        self._path, self._what, self._line = path, what, node.start_mark.line
        self._values: dict[str, Node] = {}
        if not isinstance(node, MappingNode):
            raise _wrong(
                path, self._line, say("should be {what} with its keys ({keys})", what=what, keys=", ".join(keys))
            )
        for key, value in node.value:
            name = key.value if isinstance(key, ScalarNode) else ""
            if name not in keys:
                raise _wrong(
                    path, key.start_mark.line,
                    say("has the key “{name}”, which {what} can't have", name=name[:LONGEST_TOLD], what=what),
                )  # fmt: skip
            if name in self._values:
                raise _wrong(path, key.start_mark.line, say("has the key “{name}” a second time", name=name))
            self._values[name] = value

    def word(self, key: str) -> str:
        """The text of a key, "" where it is missing; a number is taken as it is written, so that 1.10 is not 1.1."""
        node = self._values.get(key)
        if node is None:
            return ""
        if not isinstance(node, ScalarNode):
            raise _wrong(self._path, node.start_mark.line, say("should have one text for “{key}”", key=key))
        return "" if node.tag == "tag:yaml.org,2002:null" else self._said(node)

    def needed(self, key: str, allowed: tuple[str, ...] = ()) -> str:
        """The text of a key that must be there."""
        word = self.word(key)
        line = self._values[key].start_mark.line if key in self._values else self._line
        if not word:
            raise _wrong(self._path, line, say("needs “{key}” for {what}", key=key, what=self._what))
        if allowed and word not in allowed:
            options = ", ".join(allowed)
            raise _wrong(
                self._path,
                line,
                say("has {word} for “{key}”; it can be {options}", word=word[:LONGEST_TOLD], key=key, options=options),
            )
        return word

    def words(self, key: str) -> tuple[str, ...]:
        """The list of texts of a key."""
        for node in self.nodes(key):
            if not isinstance(node, ScalarNode):
                raise _wrong(
                    self._path,
                    node.start_mark.line,
                    say("should be a text in the list “{key}”; put it in quotation marks", key=key),
                )
        return tuple(self._said(node) for node in self.nodes(key))

    def _said(self, node: Node) -> str:
        words = str(node.value).strip()
        if has_half_sign(words):
            raise _wrong(self._path, node.start_mark.line, say("has half a sign (\\ud800 to \\udfff)"))
        return words

    def nodes(self, key: str) -> list[Node]:
        """The items of the list of a key."""
        node = self._values.get(key)
        if node is None or (isinstance(node, ScalarNode) and node.tag == "tag:yaml.org,2002:null"):
            return []
        if not isinstance(node, SequenceNode):
            raise _wrong(self._path, node.start_mark.line, say("should have a list for “{key}”", key=key))
        return list(node.value)

    def flag(self, key: str) -> bool:
        """A key that is true or false."""
        node = self._values.get(key)
        if node is None:
            return False
        if node.tag != "tag:yaml.org,2002:bool":
            raise _wrong(self._path, node.start_mark.line, say("should have true or false for “{key}”", key=key))
        return str(node.value).lower() in ("true", "yes", "on")
