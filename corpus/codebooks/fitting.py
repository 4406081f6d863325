"""A codebook fitted into the text that it was read from: comments, order and layout stay, as do lines that still hold.

ruamel.yaml keeps comments with what they stand beside; where it lays a line out otherwise, that of the source stays.
A claim that came to stand below another one is written there anew: comments within it are left behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from io import StringIO
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from ruamel.yaml import YAML

HEAD_KEYS = ("title", "description", "language", "rules", "claims", "targets", "variables")
CLAIM_KEYS = (
    "number", "uid", "label", "definition", "include", "exclude", "examples", "keywords", "target", "colour", "retired",
    "children",
)  # fmt: skip
TARGET_KEYS = ("key", "uid", "proposition", "definition", "retired")
VARIABLE_KEYS = (
    "key", "uid", "label", "level", "type", "options", "definition", "required", "only_if", "only_for", "retired",
)  # fmt: skip
ROWS = {"claims": CLAIM_KEYS, "children": CLAIM_KEYS, "targets": TARGET_KEYS, "variables": VARIABLE_KEYS}
KNOWN_BY = ("uid", "label", "proposition", "number", "key")
YES = ("true", "yes", "on")
LARGEST = 400_000  # letters of a source that is fitted into: ruamel.yaml takes some seconds for that
LISTED = re.compile(
    r"^( *)[\w-]+:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*( *)- ", re.MULTILINE
)  # how far items are indented


def fitted(plain: Mapping[str, Any], source: str) -> Iterator[str]:
    """Texts that should read as ``plain`` does and be like ``source``, that which is most like it first."""
    from ruamel.yaml.error import YAMLError

    if len(source) > LARGEST:
        return
    for unfolds in (False, True):
        try:
            writer = _yaml(source)
            tree = writer.load(source)
            kept = _dumped(writer, tree)
            if unfolds:
                _unfold(tree)
            _fit(tree, plain, HEAD_KEYS)
            changed = _dumped(writer, tree)
        except (YAMLError, ValueError, TypeError, LookupError, AttributeError):
            return  # a way of writing YAML that only the other library reads
        yield _merged(source, kept, changed)
        yield changed


def _yaml(source: str) -> YAML:
    """ruamel.yaml, to which all scalars are words, so that they come out as they were written."""
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import ScalarNode
    from ruamel.yaml.resolver import VersionedResolver

    class Words(VersionedResolver):
        def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:  # noqa: ANN401
            if kind is ScalarNode:
                return self.DEFAULT_SCALAR_TAG
            return super().resolve(kind, value, implicit)

    found = YAML(typ="rt", pure=True)
    found.Resolver = Words
    found.preserve_quotes = True
    found.width = 1 << 20
    listed = LISTED.search(source)
    offset = max(0, len(listed[2]) - len(listed[1])) if listed else 0
    found.indent(mapping=2, sequence=offset + 2, offset=offset)
    return found


def _unfold(row: Any) -> None:  # noqa: ANN401
    """Write rows in braces as lines: behind a comment at such a row ruamel.yaml may lose the break of a line."""
    from ruamel.yaml.comments import CommentedSeq

    for key in ROWS:
        rows = row.get(key)
        for n, item in enumerate(rows if isinstance(rows, CommentedSeq) else ()):
            if item.fa.flow_style():
                tail = _take_tail(rows, n)
                held = rows.ca.items.pop(n, None)
                item.fa.set_block_style()
                if held and held[0] is not None:
                    item.ca.items[next(iter(item))] = [None, None, held[0], None]
                _give_tail(rows, n, tail)
            _unfold(item)


def _dumped(writer: YAML, tree: object) -> str:
    file = StringIO()
    writer.dump(tree, file)
    return file.getvalue()


def _fit(row: Any, wanted: Mapping[str, Any], order: Sequence[str]) -> None:  # noqa: ANN401 (ruamel's mapping)
    """Let a mapping say what is wanted; what it says already stays, and so does what nobody asks for."""
    for key in order:
        value = wanted.get(key)
        if key == "language" or (key not in row and not value):
            continue
        if key in ROWS:
            _fit_rows(row, key, value or [], order)
        elif isinstance(value, list):
            _fit_words(row, key, value, order)
        elif isinstance(value, Mapping):
            if _as_words(row.get(key)) != _as_words(value):
                _put(row, key, _mapping(value), order)
        elif value in (None, False):
            if str(row[key]).lower() in YES or (key not in ("retired", "required") and row[key]):
                _drop(row, key)
        elif value is True:
            if str(row.get(key)).lower() not in YES:
                _put(row, key, "true", order)
        elif key not in row or str(row[key]).strip() != str(value).strip():
            _put(row, key, _scalar(str(value), row.get(key)), order)


def _as_words(value: object) -> dict[str, list[str]]:
    """A small mapping as texts: one text and a list of one say the same."""
    items = value.items() if isinstance(value, Mapping) else ()
    return {str(key): [str(one).strip() for one in (of if isinstance(of, list) else [of])] for key, of in items}


def _mapping(value: Mapping[str, Any]) -> Any:  # noqa: ANN401
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    found = CommentedMap()
    for key, of in value.items():
        found[key] = CommentedSeq(map(_scalar, of)) if isinstance(of, list) else _scalar(str(of))
    return found


def _fit_words(row: Any, key: str, wanted: list[str], order: Sequence[str]) -> None:  # noqa: ANN401
    from ruamel.yaml.comments import CommentedSeq

    there = row.get(key)
    if not isinstance(there, CommentedSeq) or not there:
        if wanted:
            words = CommentedSeq(_scalar(word) for word in wanted)
            if key == "keywords":
                words.fa.set_flow_style()
            _put(row, key, words, order)
        return
    were = [str(word).strip() for word in there]
    if were == [word.strip() for word in wanted]:
        return
    leads = _take_leads(there)
    if not wanted:
        _clear(row, key, leads)
        return
    now, items = [], list(there)
    matcher = SequenceMatcher(None, were, wanted, autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            now += list(zip(items[a:b], leads[a:b], strict=True))
        else:
            fresh = [_scalar(word, items[a] if a < b else None) for word in wanted[c:d]]
            held = "".join(leads[a:b])  # comments on what is gone stay with what stands there now
            now += [(word, held if n == 0 else "") for n, word in enumerate(fresh)]
            if not fresh and held:
                leads[b] = held + leads[b]
    _give(there, now, leads[-1])


def _fit_rows(row: Any, key: str, wanted: Sequence[Mapping[str, Any]], order: Sequence[str]) -> None:  # noqa: ANN401
    """A list of claims, targets or variables: what was there keeps the comments before it, wherever it stands now."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    there = row.get(key)
    if not isinstance(there, CommentedSeq) or not there:
        if wanted:
            rows = CommentedSeq()
            _put(row, key, rows, order)
            for one in wanted:
                rows.append(CommentedMap())
                _fit(rows[-1], one, ROWS[key])
        return
    leads = _take_leads(there)
    if not wanted:
        _clear(row, key, leads)
        return
    known = _paired(list(there), wanted)
    now = []
    for n, one in enumerate(wanted):
        found = known.get(n)
        item = CommentedMap() if found is None else there[found]
        _fit(item, one, ROWS[key])
        now.append((item, "" if found is None else leads[found]))
    _give(there, now, leads[-1])


def _paired(there: Sequence[Any], wanted: Sequence[Mapping[str, Any]]) -> dict[int, int]:
    """Which of the rows that are there each wanted one is, by the places of both."""
    found: dict[int, int] = {}
    free = set(range(len(there)))
    for known_by in KNOWN_BY:
        places = {str(there[n].get(known_by)).strip(): n for n in sorted(free, reverse=True) if known_by in there[n]}
        for n, one in enumerate(wanted):
            place = places.get(str(one.get(known_by, ""))) if n not in found else None
            if place is not None and place in free:
                found[n] = place
                free.discard(place)
    return found


def _put(row: Any, key: str, value: Any, order: Sequence[str]) -> None:  # noqa: ANN401
    """Set a key; one that is new comes behind those that come before it, and what comments follow them behind it."""
    if key in row:
        row[key] = value
        return
    keys = list(row)
    before = [k for k in order[: order.index(key)] if k in row]
    place = keys.index(before[-1]) + 1 if before else 0
    tail = _take_tail(row, keys[place - 1]) if place else ""
    row.insert(place, key, value)
    if tail:
        _give_tail(row, key, tail)


def _drop(row: Any, key: str) -> None:  # noqa: ANN401
    keys = list(row)
    tail, place = _take_tail(row, key), keys.index(key)
    del row[key]
    row.ca.items.pop(key, None)
    if tail and place:
        _give_tail(row, keys[place - 1], tail + _take_tail(row, keys[place - 1]))


def _clear(row: Any, key: str, leads: Sequence[str]) -> None:  # noqa: ANN401
    """Take an emptied list away; the comments that stood in it stay where it was."""
    before = row[key].ca.comment[1] if row[key].ca.comment else None
    held = [*(token.value for token in before or ()), *leads]
    keys = list(row)
    place = keys.index(key)
    del row[key]
    row.ca.items.pop(key, None)
    if place:
        _give_tail(row, keys[place - 1], "".join(held))


def _scalar(word: str, before: object = None) -> Any:  # noqa: ANN401
    """A text in the quotation marks of the one that it stands for; in some where it would be no text without them."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString, SingleQuotedScalarString

    if "\n" in word:
        ends = "\n" if isinstance(before, LiteralScalarString) and before.endswith("\n") else ""
        return LiteralScalarString(word + ends)
    if isinstance(before, DoubleQuotedScalarString | SingleQuotedScalarString):
        return type(before)(word)
    plain = yaml.SafeLoader("").resolve(yaml.ScalarNode, word, (True, False)) == "tag:yaml.org,2002:str"  # type: ignore[no-untyped-call]
    return word if plain else DoubleQuotedScalarString(word)


# Comments. ruamel.yaml keeps what stands between two lines with the last word before it, however deep that is.


def _leaf(container: Any, key: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """The last word of what stands under a key."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    value = container[key]
    if isinstance(value, CommentedMap | CommentedSeq) and value and not value.fa.flow_style():
        return _leaf(value, list(value)[-1] if isinstance(value, CommentedMap) else len(value) - 1)
    return container, key


def _slot(container: Any) -> int:  # noqa: ANN401
    from ruamel.yaml.comments import CommentedMap

    return 2 if isinstance(container, CommentedMap) else 0


def _take_tail(container: Any, key: Any) -> str:  # noqa: ANN401
    """Take away the lines of comments and blanks that follow what stands under a key; one on its own line stays."""
    from ruamel.yaml.scalarstring import FoldedScalarString, LiteralScalarString

    owner, last = _leaf(container, key)
    held = owner.ca.items.get(last)
    token = held[_slot(owner)] if held else None
    if token is None:
        return ""
    if isinstance(owner[last], FoldedScalarString | LiteralScalarString):
        own, tail = "", token.value
        if tail.startswith("#"):
            tail = " " * (token.start_mark.column) + tail
    else:
        own, _, tail = token.value.partition("\n")
    if own.strip():
        token.value = f"{own}\n"
    else:
        held[_slot(owner)] = None
        if not any(held):
            del owner.ca.items[last]
    return str(tail)


def _give_tail(container: Any, key: Any, tail: str) -> None:  # noqa: ANN401
    """Put lines behind what stands under a key."""
    from ruamel.yaml.error import CommentMark
    from ruamel.yaml.scalarstring import FoldedScalarString, LiteralScalarString
    from ruamel.yaml.tokens import CommentToken

    if not tail:
        return
    owner, last = _leaf(container, key)
    held = owner.ca.items.setdefault(last, [None, None, None, None])
    slot = _slot(owner)
    if held[slot] is not None:
        held[slot].value += tail
    else:
        ends = "" if isinstance(owner[last], FoldedScalarString | LiteralScalarString) else "\n"
        held[slot] = CommentToken(ends + tail, CommentMark(0), None)


def _take_leads(rows: Any) -> list[str]:  # noqa: ANN401
    """Take away what stands before each item of a list, and last what follows them all."""
    tails = [_take_tail(rows, n) for n in range(len(rows))]
    return ["", *tails]


def _give(rows: Any, now: Sequence[tuple[Any, str]], end: str) -> None:  # noqa: ANN401
    """Fill a list with items, each with what stands before it, and put ``end`` behind it."""
    own = {id(item): rows.ca.items.get(n) for n, item in enumerate(rows)}
    rows.clear()
    rows.ca.items.clear()
    for item, _ in now:
        rows.append(item)
    for n, (item, _) in enumerate(now):
        if (held := own.get(id(item))) is not None:
            rows.ca.items[n] = held
    for n, (_, lead) in enumerate(now):
        if n:
            _give_tail(rows, n - 1, lead)
        elif lead:
            _give_before(rows, lead)
    if now:
        _give_tail(rows, len(now) - 1, end)


def _give_before(rows: Any, lead: str) -> None:  # noqa: ANN401
    """Put comments before the first item of a list, behind those that stand before the list."""
    from ruamel.yaml.error import CommentMark
    from ruamel.yaml.tokens import CommentToken

    said = [line.strip() for line in lead.splitlines() if line.strip()]
    before = rows.ca.comment[1] if rows.ca.comment and rows.ca.comment[1] else None
    if before is None:
        words = "\n".join(line.removeprefix("#").strip() for line in said)
        rows.yaml_set_comment_before_after_key(0, before=words, indent=rows.lc.col)
    else:
        before += [CommentToken(f"{line}\n", CommentMark(rows.lc.col), None) for line in said]


def _merged(source: str, kept: str, changed: str) -> str:
    """The source with those lines changed in which ``changed`` differs from ``kept``, the source said otherwise."""
    lines, same, other = (StringIO(text).readlines() for text in (source, kept, changed))
    back = _places(lines, same)
    out, at = list[str](), 0
    for what, a, b, c, d in SequenceMatcher(None, same, other).get_opcodes():
        if what == "equal":
            end = back[b]
            out += lines[at:end]
            at = end
        else:
            after = (lines[back[a]], same[a]) if a < len(same) and back[a] < len(lines) else ("", "")
            sides = [after] if a < b else [(_last(out), _last(other[:c])), after]
            out += _indented(other[c:d], max((_further(*side) for side in sides), key=abs))
            at = back[b]
    return "".join(out)


def _further(line: str, like: str) -> int:
    """How much further a line of the source is set in than the same line elsewhere."""
    return _indent(line) - _indent(like) if line.split() == like.split() else 0


def _indented(added: Sequence[str], more: int) -> list[str]:
    """Lines set in by some blanks more, or less."""
    if more >= 0:
        return [" " * more + line if line.strip() else line for line in added]
    return [line[min(-more, _indent(line)) :] for line in added]


def _last(lines: Sequence[str]) -> str:
    return next((line for line in reversed(lines) if line.strip()), "")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _places(lines: Sequence[str], same: Sequence[str]) -> list[int]:
    """For each line of ``same``, and for its end, the line of the source that it begins at."""
    found = [0] * (len(same) + 1)
    one, other = ([" ".join(line.split()) for line in text] for text in (lines, same))
    matcher = SequenceMatcher(None, one, other)
    for _, a, b, c, d in matcher.get_opcodes():
        for n in range(c, d):
            found[n] = a + min(n - c, b - a)
    found[len(same)] = len(lines)
    return found
