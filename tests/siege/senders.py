"""Sieges by those who send files: crafted projects, histories, words, lines and links.

Each is a function of an empty folder and a random source, as the other sieges are. It raises AssertionError where what
was sent is believed, obeyed or ends in a mistake of the program, and says in a word how it came out.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from corpus.commands.running import run
from models import coding, file
from models.checking import check
from models.errors import ForeignFile, KnownError, UndoRefused
from models.file import open_project
from models.history import redo, undo
from models.people import acting
from tests.conftest import build
from tests.gui.strange import MARKUP, strange

Siege = Callable[[Path, Random], str]
NASTY = (
    "", "\0", "\x1b[2J", "\x9b2J", "\u202e", "\udcff", "'; DROP TABLE coder; --", '"', "%s%n", "{0.__class__}", "../..",
    "=1+1", MARKUP, "9" * 40, "-1", "1e999", "null", "[" * 3_000, "x" * 100_000, "😀", "\ud83d",
)  # fmt: skip
SCHEMES = (
    "CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN DELETE FROM statement_span; END",
    "CREATE VIEW {name} AS SELECT * FROM {table}, coder",
    "CREATE TABLE {name} AS SELECT * FROM {table}",
    "CREATE INDEX {name} ON {table} (hex(uuid))",
    "ALTER TABLE {table} ADD COLUMN {name} TEXT DEFAULT 'x'",
    "ALTER TABLE {table} RENAME COLUMN uuid TO {name}",
    "DROP TABLE {table}",
    "ALTER TABLE {table} RENAME TO {name}",
)
TABLES = ("statement", "article", "coder", "actor", "batch", "claim", "layer", "project", "progress", "answer")


def sent(folder: Path) -> Path:
    """A closed project with a coding and a memo."""
    world = build(folder / "sent.standfirst")
    coding.accept(world.project, world.ana, world.first.ref)
    coding.set_memo(world.project, world.ana, world.first.ref, "Mine.")
    world.project.close()
    return world.project.path


def strange_tables(folder: Path, dice: Random) -> str:
    """Something in the schema is another than Standfirst makes."""
    path = sent(folder)
    name, event = f"x{dice.randrange(100)}", dice.choice(("INSERT", "UPDATE", "DELETE"))
    sql = dice.choice(SCHEMES).format(name=name, event=event, table=dice.choice(TABLES))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        try:
            connection.execute(sql)
        except sqlite3.Error:
            return "impossible"
        connection.commit()
    before = path.read_bytes()
    for read_only in (False, True):
        try:
            open_project(path, read_only=read_only).close()
        except ForeignFile:
            continue
        raise AssertionError(f"it was believed: {sql}")
    assert path.read_bytes() == before, "it was changed before it was refused"
    return "refused"


def turned_schema(folder: Path, dice: Random) -> str:
    """One sign of one definition in the schema is another."""
    path = sent(folder)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        rows = connection.execute("SELECT rowid, sql FROM sqlite_master WHERE sql NOT NULL").fetchall()
        row_id, sql = dice.choice(rows)
        at = dice.randrange(len(sql))
        turned = sql[:at] + dice.choice("xX0 ,()'\"-") + sql[at + 1 :]
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE rowid = ?", (turned, row_id))
        connection.commit()
    try:
        with open_project(path) as project:
            assert file.admission.plain(sql) == file.admission.plain(turned), f"it was believed: {turned}"
            assert check(project) == []
    except KnownError:
        return "refused"
    return "a comment"


def strange_history(folder: Path, dice: Random) -> str:
    """The history tells of what no action has done; undo and redo do nothing else than actions can."""
    path = sent(folder)
    names = dice.choice(("memo", "mode", "memo = (SELECT name FROM coder), mode", "uuid", "id", "state", *NASTY[:8]))
    value = dice.choice(("Mine.", "", 1, None, [], {}, 1 << 70, "\udcff", True, 0.5, *NASTY[:6]))
    side, table = (
        dice.choice(("before", "after")),
        dice.choice(("statement", "coder", "actor", "sqlite_master", "x; y")),
    )
    text = dice.choice(
        (json.dumps({names: value}), json.dumps({"memo": "x"}), json.dumps([value]), "{", "[" * 50_000, "null")
    )
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            f"UPDATE change_row SET {side} = ?, table_name = ? WHERE id = (SELECT max(id) FROM change_row)",
            (text, dice.choice((table, "statement", "statement"))),
        )
        connection.commit()
    with open_project(path) as project:
        coder = project.value("SELECT id FROM coder WHERE kind = 'person' ORDER BY id")
        ana, names_before = acting(project, coder), project.tuples("SELECT name FROM coder")
        done = []
        for act in (undo, redo, undo):
            with contextlib.suppress(UndoRefused):
                done += [act] if act(project, ana) else []
        check(project)
        assert project.tuples("SELECT name FROM coder") == names_before
        assert not project.value("SELECT count(*) FROM statement WHERE memo IN (SELECT name FROM coder)")
    return "undone" if done else "refused"


def strange_rows(folder: Path, dice: Random) -> str:
    """Values of columns are whatever they can be; every command ends in a result or in a sentence."""
    path = strange(folder / "sent.standfirst", dice.choice((MARKUP, "x", "\x1b[2J", "\u202e", "a\nb")))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%STRICT%'")]
        for _ in range(dice.randrange(1, 4)):
            table = dice.choice([t for t in tables if not t.startswith("_")])
            columns = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
            column, kind = dice.choice(columns)
            value = (
                dice.choice(NASTY[:-1]) if kind == "TEXT" else dice.choice((-1, 0, 1, 2, 99, 1 << 40, (1 << 63) - 1))
            )
            with contextlib.suppress(sqlite3.Error, UnicodeEncodeError):
                connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = 1", (value,))
        connection.commit()
    _obeyed_by_none(folder, path)
    return "told"


def strange_words(folder: Path, dice: Random) -> str:
    """A command line of anything at all."""
    path = sent(folder)
    words = ["search", "check", "export", "import", "codebook", "evaluate", "prehighlight", "backup", "guesses", "new"]
    more = [
        "--limit",
        "--encoding",
        "--to",
        "--out",
        "--json",
        "--coder",
        "--title",
        "--as",
        "--map",
        "--jsonl",
        "export",
    ]
    given = [dice.choice(words), *(dice.choice((*more, *NASTY, str(path))) for _ in range(dice.randrange(5)))]
    given = [word.replace("\0", "") for word in given]
    there = Path.cwd()
    os.chdir(folder)
    try:
        assert _said(given)[0] in (0, 1, 2)
    finally:
        os.chdir(there)
    return "told"


def strange_lines(folder: Path, dice: Random) -> str:
    """JSON lines of any form, measured against each other."""
    cited, named = [{"content": [[0, 5]]}], [{"start": 0, "end": 3, "label": "X"}]
    right = {"id": (1, 2, "x", None), "mentions": ([], named), "attributions": ([], cited), "speaker": ("x", None)}
    wrong = (1, -1, None, "x", [], {}, [[1, 2]], [[1]], cited, named, 1e9)
    for name in ("gold", "found"):
        records = [
            {key: dice.choice(wrong if dice.random() < 0.05 else forms) for key, forms in right.items()}
            for _ in range(3)
        ]
        lines = [json.dumps(record | {"text": "No, he said."}) for record in records]
        if dice.random() < 0.3:
            lines.append(dice.choice(("{", "[" * 5_000, "", '{"id": "\\ud800", "text": "x"}', "null")))
        (folder / name).write_text("\n".join(lines), "utf-8")
    return "measured" if _said(["evaluate", str(folder / "gold"), str(folder / "found")])[0] == 0 else "told"


def links(folder: Path, dice: Random) -> str:
    """Links and texts of somebody's in the place of whatever Standfirst may write."""
    if sys.platform == "win32":
        return "impossible"
    path, thesis = sent(folder), folder / "thesis.txt"
    thesis.write_text("mine", "utf-8")
    for name in ("sent.standfirst.lock", "out.part", "out", "report.csv", "copy.standfirst", "book.yaml"):
        if dice.random() < 0.7:
            make = dice.choice((os.symlink, os.link, lambda a, b: Path(b).write_text(Path(a).read_text())))
            make(thesis, folder / name)
    kept = {one: one.read_bytes() for one in folder.iterdir() if one.suffix != ".standfirst" or one.name[0] == "c"}
    (folder / "in").mkdir()
    (folder / "in" / "a.txt").write_text("Head\n\nSome text.", "utf-8")
    for words in (
        ["import", str(path), str(folder / "in"), "--report", str(folder / "report.csv")],
        ["export", str(path), "--to", "jsonl", "--out", str(folder / "out")],
        ["backup", str(path), str(folder / "copy.standfirst")],
        ["codebook", "export", str(path), str(folder / "book.yaml")],
        ["check", str(path)],
    ):
        _said(words)
    for one, content in kept.items():
        assert one.read_bytes() == content, f"{one.name} was written over"
    assert thesis.read_text("utf-8") == "mine"
    return "left alone"


def _obeyed_by_none(folder: Path, path: Path) -> None:
    for n, words in enumerate((
        ["check"], ["search", "text"], ["guesses"], ["export", "--to", "csv", "--out", str(folder / "set")],
        ["export", "--to", "jsonl", "--out", str(folder / "lines")], ["codebook", "export"],
    )):  # fmt: skip
        where = 2 if words[0] == "codebook" else 1
        more = [str(folder / f"book{n}.yaml")] if where == 2 else []
        _said([*words[:where], str(path), *words[where:], *more])


def _said(words: list[str]) -> tuple[int, str]:
    """How a command ended and what it said; never by a mistake."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(words)
    assert "made a mistake" not in err.getvalue(), f"{words}: {err.getvalue()[-500:]}"
    return code, out.getvalue()


SENDERS: dict[str, Siege] = {
    "strange tables": strange_tables,
    "turned schema": turned_schema,
    "strange history": strange_history,
    "strange rows": strange_rows,
    "strange words": strange_words,
    "strange lines": strange_lines,
    "links": links,
}
