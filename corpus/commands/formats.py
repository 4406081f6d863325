"""``standfirst formats``: what can be read and what can be written, by this program and by packages beside it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict, dataclass

from corpus.commands.command import Command, add_json
from corpus.commands.terminal import Terminal
from corpus.exporting import formats
from corpus.exporting.settings import written
from corpus.readers import registry
from models.wording import later, say

OURS = "standfirst"
WAYS = {"in": later("import --as"), "out": later("export --to")}


@dataclass(frozen=True, slots=True)
class Row:
    """A format; the names are the keys of ``formats --json``."""

    way: str  # in or out
    kind: str
    label: str
    package: str  # that brings it
    fields: tuple[str, ...] = ()  # of an article, which a reader fills
    options: tuple[str, ...] = ()  # of an export format, as they are typed


def _add(parser: ArgumentParser) -> None:
    add_json(parser)


def _run(args: Namespace, terminal: Terminal) -> int:
    for issue in (*registry.outside().issues, *formats.outside().issues):
        terminal.note(issue)
    rows = _rows()
    if args.json:
        terminal.json([asdict(row) for row in rows])
        return 0
    head = (say("for"), say("kind"), say("what it is"), say("from"), say("fields that it fills, options"))
    shown = [(say(WAYS[r.way]), r.kind, say(r.label), r.package, ", ".join((*r.fields, *r.options))) for r in rows]
    terminal.table(head, shown)
    return 0


def _rows() -> list[Row]:
    readers = [Row("in", one.kind, one.label, one.origin or OURS, one.fields) for one in registry.readers()]
    exporters = [
        Row("out", one.name, one.label, formats.package_of(one) or OURS, options=tuple(map(written, one.settings)))
        for one in formats.formats().values()
    ]
    return [*readers, *exporters]


COMMAND = Command("formats", later("List what can be read and written"), _add, _run)
