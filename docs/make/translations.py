"""Draw the catalogue of all sentences: writes resources/translations/standfirst.ts, from which a translation is begun.

A translator copies it to ``standfirst_<code>.ts`` and works in Qt Linguist; ``pyside6-lrelease`` makes a ``.qm`` of it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from gui.language import CONTEXT

ROOT = Path(__file__).parents[2]
FOLDERS = ("gui", "corpus", "models")
CATALOGUE = ROOT / "resources" / "translations" / "standfirst.ts"
SAYING = ("say", "later")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" sourcelanguage="en">\n<context>\n'
TABLE_WORDS = (ast.Name, ast.Attribute, ast.Subscript)  # what may stand for a literal that ``later`` was given


@dataclass(slots=True)
class Sentence:
    """A template with the files that say it; ``counts`` where it has forms for one and for more."""

    counts: bool = False
    files: set[str] = field(default_factory=set)


class NoLiteral(ValueError):
    """Something is said that no catalogue can hold."""


def sentences() -> dict[str, Sentence]:
    """All templates of the program."""
    found: dict[str, Sentence] = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for template, counts in templates_in(path.read_text("utf-8"), str(path)):
                sentence = found.setdefault(template, Sentence())
                sentence.counts |= counts
                sentence.files.add(path.relative_to(ROOT).as_posix())
    return found


def templates_in(source: str, name: str) -> Iterator[tuple[str, bool]]:
    """The templates of one module, and whether each counts; raises NoLiteral, naming the line."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id not in SAYING:
            continue
        counts = any(keyword.arg == "n" for keyword in call.keywords)
        for said in _branches(call.args[0]):
            if isinstance(said, ast.Constant) and isinstance(said.value, str):
                yield said.value, counts
            elif call.func.id == "later" or not isinstance(said, TABLE_WORDS):
                raise NoLiteral(f"{name}, line {call.lineno}: {call.func.id} needs a literal")


def _branches(said: ast.expr) -> Iterator[ast.expr]:
    """Both sides of ``a if x else b``."""
    if isinstance(said, ast.IfExp):
        yield from _branches(said.body)
        yield from _branches(said.orelse)
    else:
        yield said


def catalogue() -> str:
    """The whole file, in the order of the sentences, so that it changes where they do."""
    parts = [HEAD, f"    <name>{CONTEXT}</name>\n"]
    for template, sentence in sorted(sentences().items()):
        counts = ' numerus="yes"' if sentence.counts else ""
        empty = "<numerusform></numerusform><numerusform></numerusform>" if sentence.counts else ""
        parts += [
            f"    <message{counts}>\n",
            *(f'        <location filename="../../{name}"/>\n' for name in sorted(sentence.files)),
            f"        <source>{escape(template)}</source>\n",
            f'        <translation type="unfinished">{empty}</translation>\n    </message>\n',
        ]
    return "".join([*parts, "</context>\n</TS>\n"])


if __name__ == "__main__":
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    CATALOGUE.write_text(catalogue(), encoding="utf-8")
