"""Draw the project file: writes docs/schema.md from the tables as the migrations make them.

And models/file/schema/recorded.py, by which a project that is opened is known to have these tables and no others.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from sqlite_utils import Database

import models.file.schema.first as first_schema
from models.file import migrate
from models.file.admission import digest, made_by
from models.file.schema import STEPS

PAGE = Path(__file__).parents[1] / "schema.md"
RECORD = Path(first_schema.__file__).with_name("recorded.py")
ROOMS = (
    ("The project and its history", ("project", "coder", "layer", "change", "change_row")),
    (
        "The corpus",
        ("article", "metadata", "import", "import_file", "set_aside", "outlet_alias", "twin", "paragraph_language"),
    ),
    ("Who is who", ("actor", "alias", "actor_attribute", "membership", "verdict")),
    (
        "What machine coders find",
        ("reading", "cast_member", "mention", "attribution", "attribution_span", "suggestion", "suggestion_outcome"),
    ),
    ("The codebook", ("codebook_version", "codebook", "claim", "target", "variable", "condition")),
    (
        "Codings",
        (
            "statement",
            "statement_span",
            "statement_actor",
            "statement_claim",
            "stance",
            "answer",
            "recoding",
            "settlement",
        ),
    ),
    ("Who codes what", ("batch", "assignment", "progress")),
)
# Of columns that came later, which keep no comment in the file.
ADDED = {
    ("change", "arguments"): "JSON of what its sentence is worded with",
    ("change", "layer_id"): "in which it was made",
    ("change", "role"): "in which the coder acted",
    ("change", "generation"): "of the schema, in which its rows were written",
    ("change", "seal"): "digest of it, its rows and the seal of the change before",
    ("coder", "role"): "what the coder may do",
    ("batch", "plan"): "JSON of how its articles were drawn and split",
    ("batch", "codebook_version_id"): "the frozen version that it is coded under; NULL: the newest",
    ("batch", "ended_at"): "when its round under that version was ended; NULL: it goes on",
    ("actor_attribute", "variable_id"): "the question of the codebook that it answers; NULL: none",
    ("assignment", "shared"): "given to all coders of the batch",
    ("statement", "copy_of"): "uid of the statement in another article of its family that it was copied from",
    ("codebook_version", "source"): "the YAML text that it was read from, with its comments; empty: it was made here",
}
HEAD = """# The project file

A project is one SQLite file. This page is written by `make docs` from the tables themselves; a test fails where it is
stale. Every table begins with `id` and `uuid`, which are left out below.

{notes}

Full-text search is in `article_search` (FTS5 over headline and text, `unicode61 remove_diacritics 2`), written with
each article. The text of an article can't be updated: a trigger refuses it.

What is written once has a digest in `seal`: articles, readings, changes of the history (each holding on to the one
before), coders, layers, the project. Who writes to the file by other means than Standfirst breaks them, and
`standfirst check` says so.
"""


RECORDED = '''"""The schema of each generation in one figure, to know files by; ``make docs`` writes it."""

from __future__ import annotations

# By the last step that a file has behind it.
DIGESTS = {{
{lines}
}}
'''


def record() -> str:
    """The digest of each generation's schema, as a module."""
    steps = list(STEPS)
    lines = (f'    "{step}": "{digest(made_by(steps[:n]))}",' for n, step in enumerate(steps, 1))
    return RECORDED.format(lines="\n".join(lines))


def page() -> str:
    """The whole page."""
    db = Database(memory=True)
    migrate(db.conn)
    tables = dict(db.conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall())
    drawn = {table for _, names in ROOMS for table in names}
    ours = {name for name, sql in tables.items() if "AUTOINCREMENT" in sql}
    if drawn != ours:
        raise SystemExit(f"docs/make/schema.py does not draw {sorted(ours ^ drawn)}")
    notes = (first_schema.__doc__ or "").split("\n\n", 1)[1].strip().replace("``", "`")
    parts = [HEAD.format(notes=notes)]
    for title, names in ROOMS:
        parts += [f"## {title}\n", _diagram(db.conn, names), *(_table(db.conn, name, tables[name]) for name in names)]
    db.close()
    return "\n".join(parts)


def _diagram(connection: sqlite3.Connection, names: tuple[str, ...]) -> str:
    arrows = [
        f"    {parent} ||--o{{ {name} : {column}"
        for name in names
        for _, _, parent, column, *_ in connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()[::-1]
    ]
    alone = [f"    {name}" for name in names if not any(f" {name} " in arrow for arrow in arrows)]
    return "\n".join(["```mermaid", "erDiagram", *arrows, *alone, "```", ""])


def _table(connection: sqlite3.Connection, name: str, sql: str) -> str:
    purpose = sql.partition("\n")[0].partition("--")[2].strip()
    rows = [f"### {name}\n", f"{purpose[:1].upper()}{purpose[1:]}.\n", "| column | type | meaning |", "|---|---|---|"]
    rules, meanings = _rules(sql), dict(re.findall(r"^\s+(\w+) [A-Z].*?--\s*(.*)$", sql, re.MULTILINE))
    for _, column, kind, *_ in connection.execute(f"PRAGMA table_info({name})").fetchall():
        if column not in ("id", "uuid"):
            meaning = meanings.get(column) or ADDED.get((name, column), "")
            rows.append(f"| `{column}` | {f'{kind.lower()} {rules[column]}'.strip()} | {meaning} |")
    return "\n".join(rows) + "\n"


def _rules(sql: str) -> dict[str, str]:
    """What each column of a table must hold to, as it was written."""
    body = re.sub(r"--.*", "", sql).partition("(")[2].rpartition(")")[0]
    parts = re.findall(r"(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+", body)
    words = [re.sub(r"\s+", " ", part).strip().replace("|", "\\|") for part in parts]
    return {word.split()[0]: " ".join(word.split()[2:]) for word in words if word}


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    RECORD.write_text(record(), encoding="utf-8")
