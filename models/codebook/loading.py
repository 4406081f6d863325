"""The codebook as it is now, read once for each of its versions."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from models.codebook.records import Claim, Codebook, Target
from models.codebook.variables import ALWAYS, Condition, Variable
from models.file import Project, Row

NEWEST = "SELECT id FROM codebook_version ORDER BY number DESC LIMIT 1"
TREE = (
    "WITH RECURSIVE tree (id, path) AS (SELECT id, printf('%06d', position) FROM claim WHERE parent_id IS NULL "
    "UNION ALL SELECT c.id, tree.path || printf('.%06d', c.position) FROM claim c "
    "JOIN tree ON c.parent_id = tree.id) "
    "SELECT c.*, p.number AS parent, t.key AS target, o.number AS became FROM tree JOIN claim c ON c.id = tree.id "
    "LEFT JOIN claim p ON p.id = c.parent_id LEFT JOIN target t ON t.id = c.target_id "
    "LEFT JOIN claim o ON o.id = c.became_id ORDER BY tree.path, c.id"
)
TARGETS = "SELECT t.*, o.key AS became FROM target t LEFT JOIN target o ON o.id = t.became_id ORDER BY t.id"
SOURCE = "SELECT source FROM codebook_version WHERE source <> '' ORDER BY number DESC LIMIT 1"
COMMENT = re.compile(r"(?:^|\s)#", re.MULTILINE)  # in YAML; a text without any is as good as one that is written anew
UIDS = re.compile(r"^[ \t]*uid: .*\n", re.MULTILINE)  # which an export adds
QUESTIONS = "SELECT * FROM variable ORDER BY id"
CONDITIONS = (
    "SELECT n.variable_id, o.key, n.value, c.number FROM condition n LEFT JOIN variable o ON o.id = n.on_id "
    "LEFT JOIN claim c ON c.id = n.claim_id ORDER BY n.id"
)
KEPT = "codebook"  # in the project's memory


def load(project: Project, newest: int | None = None) -> Codebook:
    """The codebook as it is now; read only where its version, of which ``newest`` may tell the id, is not known yet."""
    newest = project.value(NEWEST) if newest is None else newest
    known = project.memory.get(KEPT)
    if isinstance(known, Codebook) and known.version_id == newest:
        return known
    project.memory[KEPT] = codebook = read(project)
    return codebook


def read(project: Project) -> Codebook:
    """The codebook as its rows say it now, though no version was made of them yet."""
    head = project.select("SELECT * FROM codebook")[0]
    version = project.select("SELECT id, number FROM codebook_version ORDER BY number DESC LIMIT 1")[0]
    return Codebook(
        head["title"], head["description"], _list(head["rules"]), tuple(map(_claim, project.select(TREE))),
        tuple(map(_target, project.select(TARGETS))),
        _variables(project), version["number"], version["id"],
    )  # fmt: skip


def source(project: Project) -> str:
    """The YAML text that the codebook was read from last, with its comments and layout; empty where there is none."""
    return str(project.value(SOURCE) or "")


def is_laid_out_otherwise(project: Project, new: Codebook) -> bool:
    """Whether a codebook that comes in brings comments or a layout that are not kept yet."""
    if not new.source:
        return False
    kept = source(project)
    if not kept:
        return COMMENT.search(new.source) is not None
    return UIDS.sub("", new.source) != UIDS.sub("", kept)


def _claim(row: Row) -> Claim:
    return Claim(
        row["number"], row["label"], row["definition"], _list(row["include"]), _list(row["exclude"]),
        _list(row["examples"]), _list(row["keywords"]), row["parent"], row["target"], bool(row["retired"]), row["id"],
        row["uuid"], row["colour"], row["became"],
    )  # fmt: skip


def _target(row: Row) -> Target:
    return Target(
        row["key"], row["proposition"], row["definition"], bool(row["retired"]), row["id"], row["uuid"], row["became"]
    )


def _variables(project: Project) -> tuple[Variable, ...]:
    found: dict[int, Condition] = {}
    for variable_id, key, value, number in project.tuples(CONDITIONS):
        was = found.get(variable_id, ALWAYS)
        if number is not None:
            found[variable_id] = replace(was, claims=(*was.claims, number))
        else:
            found[variable_id] = replace(was, variable=key, answers=(*was.answers, value))
    return tuple(_variable(row, found.get(row["id"], ALWAYS)) for row in project.select(QUESTIONS))


def _variable(row: Row, condition: Condition) -> Variable:
    return Variable(
        row["key"], row["label"], row["level"], row["type"], _list(row["options"]), row["definition"],
        bool(row["retired"]), row["id"], bool(row["required"]), row["uuid"], condition,
    )  # fmt: skip


def _list(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))
