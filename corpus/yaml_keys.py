"""YAML files that are written by hand, asked for what must stand in them, with the line of whatever is wrong.

No tags, no aliases, no depth: what a file of somebody else's may hold costs no more than its size.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from models.errors import NotFound, Unreadable
from models.signs import has_half_sign
from models.wording import say

LARGEST = 2 << 20  # bytes
DEEPEST = 60
_NULL = "tag:yaml.org,2002:null"


@dataclass(frozen=True, slots=True)
class Form:
    """The sentences about one kind of file, each a template."""

    too_large: str  # of {file}
    save_first: str
    has_alias: str
    too_deep: str
    is_empty: str
    way_out: str


def root_of(path: Path, form: Form) -> Node:
    """The node that a file is; raises NotFound, or Unreadable with the line."""
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for without an end
            raise Unreadable(say("{file} is no file.", file=path), say(form.save_first))
        if path.stat().st_size > LARGEST:
            raise Unreadable(say(form.too_large, n=None, file=path.name), say("Is it the right file?"))
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(say("{file} is no UTF-8 text.", file=path.name), say("Save it as UTF-8.")) from None
    except OSError as error:
        raise NotFound(
            say("{path} can't be read ({reason}).", path=path, reason=error.strerror), say("Is it still there?")
        ) from error
    try:
        _refuse_strange(path, text, form)
        node = yaml.compose(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        problem = say("is no YAML: {problem}", problem=error.problem or say("it breaks off"))
        raise wrong(path, line, problem, form) from error
    except yaml.YAMLError as error:
        problem = str(error).splitlines()[0]
        raise Unreadable(say("{file} is no YAML: {problem}.", file=path.name, problem=problem)) from error
    if node is None:
        raise Unreadable(say("{file} is empty.", file=path.name), say(form.is_empty))
    return node


def _refuse_strange(path: Path, text: str, form: Form) -> None:
    # Deep nesting takes the parser minutes, and an alias can make a tree without an end.
    depth = 0
    for event in yaml.parse(text, yaml.SafeLoader):
        line = event.start_mark.line if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise wrong(path, line, say(form.has_alias), form)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise wrong(path, line, say(form.too_deep), form)


def wrong(path: Path, line: int, what: str, form: Form) -> Unreadable:
    """The error that names the line, which is counted from 0 here."""
    return Unreadable(
        say("{file} line {line} {what}.", file=path.name, line=str(line + 1), what=what), say(form.way_out)
    )


class Keys:
    """One mapping of a file, asked for its values by key."""

    def __init__(self, path: Path, node: Node, keys: tuple[str, ...], what: str, form: Form) -> None:
        self.path, self.form, self.line = path, form, node.start_mark.line
        self._what = what
        self._values: dict[str, Node] = {}
        if not isinstance(node, MappingNode):
            raise self._wrong(
                self.line, say("should be {what} with its keys ({keys})", what=what, keys=", ".join(keys))
            )
        for key, value in node.value:
            name = key.value if isinstance(key, ScalarNode) else ""
            if name not in keys:
                raise self._wrong(key.start_mark.line,
                    say("has the key “{name}”, which {what} can't have", name=name, what=what),
                )  # fmt: skip
            if name in self._values:
                raise self._wrong(key.start_mark.line, say("has the key “{name}” a second time", name=name))
            self._values[name] = value

    def word(self, key: str) -> str:
        """The text of a key, "" where it is missing; a number is taken as it is written, so that 1.10 is not 1.1."""
        node = self._values.get(key)
        if node is None:
            return ""
        if not isinstance(node, ScalarNode):
            raise self._wrong(node.start_mark.line, say("should have one text for “{key}”", key=key))
        return "" if node.tag == _NULL else self._said(node)

    def needed(self, key: str, allowed: tuple[str, ...] = ()) -> str:
        """The text of a key that must be there."""
        word = self.word(key)
        line = self._values[key].start_mark.line if key in self._values else self.line
        if not word:
            raise self._wrong(line, say("needs “{key}” for {what}", key=key, what=self._what))
        if allowed and word not in allowed:
            options = ", ".join(allowed)
            raise self._wrong(
                line,
                say("has {word} for “{key}”; it can be {options}", word=word, key=key, options=options),
            )
        return word

    def words(self, key: str) -> tuple[str, ...]:
        """The list of texts of a key."""
        for node in self.nodes(key):
            if not isinstance(node, ScalarNode):
                raise self._wrong(
                    node.start_mark.line,
                    say("should be a text in the list “{key}”; put it in quotation marks", key=key),
                )
        return tuple(self._said(node) for node in self.nodes(key))

    def _said(self, node: Node) -> str:
        words = str(node.value).strip()
        if has_half_sign(words):
            raise self._wrong(node.start_mark.line, say("has half a sign (\\ud800 to \\udfff)"))
        return words

    def nodes(self, key: str) -> list[Node]:
        """The items of the list of a key."""
        node = self._values.get(key)
        if node is None or (isinstance(node, ScalarNode) and node.tag == _NULL):
            return []
        if not isinstance(node, SequenceNode):
            raise self._wrong(node.start_mark.line, say("should have a list for “{key}”", key=key))
        return list(node.value)

    def flag(self, key: str) -> bool:
        """A key that is true or false."""
        node = self._values.get(key)
        if node is None:
            return False
        if node.tag != "tag:yaml.org,2002:bool":
            raise self._wrong(node.start_mark.line, say("should have true or false for “{key}”", key=key))
        return str(node.value).lower() in ("true", "yes", "on")

    def exact(self, key: str) -> str:
        """The text of a key with the blanks around it."""
        self.word(key)
        node = self._values.get(key)
        return str(node.value) if node is not None and node.tag != _NULL else ""

    def number(self, key: str, least: int, most: int) -> int:
        """A key that is a whole number from ``least`` to ``most``, 0 where it is missing."""
        word = self.word(key)
        if not word:
            return 0
        digits = word.removeprefix("-")
        if digits.isascii() and digits.isdigit() and len(digits) < 10 and least <= int(word) <= most and int(word):
            return int(word)
        what = say("has {word} for “{key}”; it can be a number from {least} to {most}, but not 0",
            word=word, key=key, least=str(least), most=str(most))  # fmt: skip
        raise self.wrong(key, what)

    def node(self, key: str) -> Node | None:
        """What stands at a key, whatever it is."""
        node = self._values.get(key)
        return None if node is None or node.tag == _NULL else node

    def given(self) -> tuple[str, ...]:
        """The keys that are there."""
        return tuple(self._values)

    def wrong(self, key: str, what: str) -> Unreadable:
        """The error that says what is wrong in the line of a key."""
        return self._wrong(self._values[key].start_mark.line if key in self._values else self.line, what)

    def _wrong(self, line: int, what: str) -> Unreadable:
        return wrong(self.path, line, what, self.form)
