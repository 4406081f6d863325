"""What can be changed in a file of code, one thing at a time, so that a test ought to notice."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FLIPS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Div: ast.Mult,
    ast.Mod: ast.Add, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
IS_SQL = re.compile(r"\b(?:SELECT|WHERE|ORDER BY|JOIN|UPDATE \w+ SET|DELETE FROM)\b|^ (?:AND|OR) ")
SQL = tuple(
    (re.compile(old), new)
    for old, new in (
        (r"\bAND\b", "OR"), (r"\bOR\b", "AND"), (r"(?<![<>])=", "!="), (r"!=", "="), (r"<(?![=>])", "<="), ("<=", "<"),
        (r"(?<!<)>(?!=)", ">="), (">=", ">"), (r"\bASC\b", "DESC"), (r"\bDESC\b", "ASC"), (r"\bIS NULL", "IS NOT NULL"),
        (r"\bIS NOT NULL", "IS NULL"), (r"\bLEFT JOIN\b", "JOIN"), (r"\bDISTINCT ", ""), (r"\bNOT ", ""),
        (r"\bmin\(", "max("), (r"\bmax\(", "min("),
    )
)  # fmt: skip

REMOVABLE = (ast.Expr, ast.AugAssign, ast.Break, ast.Raise, ast.Delete)
NAMING = (ast.Name, ast.Tuple)  # targets of assignments that any later line would miss
UNCHANGED = -1  # the variant that is the file as it is


@dataclass(frozen=True)
class Mutant:
    """One change: the ``variant``th of the ``node``th node of the file at ``path``."""

    path: Path
    node: int
    variant: int
    line: int
    lines: frozenset[int]  # of the statement; a test that runs none of them can't notice, empty where it runs on import
    code: str  # the line of the file as it is, without its indentation
    change: str  # "before → after"


def mutants(path: Path) -> list[Mutant]:
    """Every change of a file, in the order of its lines."""
    source = path.read_text("utf-8")
    tree, texts = ast.parse(source), source.splitlines()
    scenes = _scenes(tree)
    places = {node.slice for node in ast.walk(tree) if isinstance(node, ast.Subscript)}
    found = []
    for n, node in enumerate(ast.walk(tree)):
        scene = scenes.get(node)
        if scene is None:
            continue
        for variant, new in enumerate(_variants(node)):
            if node in places and _is_before_the_first(new):
                continue  # of a single thing the first is the last too
            before, after = _shown(node), _shown(new)
            line = getattr(node, "lineno", scene.statement.lineno)
            lines = scene.lines(node)
            found.append(Mutant(path, n, variant, line, lines, texts[line - 1].strip(), f"{before} → {after}"))
    return sorted(found, key=lambda m: (m.line, m.node, m.variant))


def mutated(mutant: Mutant) -> ast.Module:
    """The file with this one change, ready to be compiled."""
    tree = ast.parse(mutant.path.read_text("utf-8"))
    if mutant.variant == UNCHANGED:
        return tree
    node = list(ast.walk(tree))[mutant.node]
    new = list(_variants(node))[mutant.variant]
    _Replacing(node, new).visit(tree)
    return ast.fix_missing_locations(tree)


class _Replacing(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return ast.copy_location(self._new, node) if node is self._old else self.generic_visit(node)


@dataclass(frozen=True)
class _Scene:
    """Where a node stands: its innermost statement, and whether that runs when the module is imported."""

    statement: ast.stmt
    on_import: bool

    def lines(self, node: ast.AST) -> frozenset[int]:
        if self.on_import:
            return frozenset()
        first, last = self.statement.lineno, getattr(node, "end_lineno", self.statement.lineno)
        has_body = hasattr(self.statement, "body")
        return frozenset(range(first, (last if has_body else self.statement.end_lineno or first) + 1))


def _scenes(tree: ast.Module) -> dict[ast.AST, _Scene]:
    """The nodes that may be changed: no annotations, decorators, docstrings, protocols and public names."""
    scenes: dict[ast.AST, _Scene] = {}

    def enter(node: ast.AST, statement: ast.stmt | None, on_import: bool) -> None:
        if isinstance(node, ast.stmt):
            statement = node
            if _is_left_alone(node):
                return
        if statement is not None:
            scenes[node] = _Scene(statement, on_import)
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "decorator_list", "bases"):
                continue
            if isinstance(node, ast.keyword) and node.arg == "strict":
                continue  # a proof for the reader, which nothing can break while it holds
            is_body = isinstance(node, (ast.FunctionDef, ast.Lambda)) and name == "body"
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not (isinstance(node, ast.JoinedStr) and not _is_sql(child)):
                    enter(child, statement, on_import and not is_body)

    enter(tree, None, True)
    return scenes


def _is_left_alone(node: ast.stmt) -> bool:
    if isinstance(node, ast.ClassDef):
        return any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases)
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.If):
        return ast.unparse(node.test) in ("TYPE_CHECKING", "__name__ == '__main__'")
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "__all__" or ast.unparse(node.value).startswith("TypeVar(")
    return isinstance(node, (ast.Import, ast.ImportFrom))


def _is_sql(node: ast.AST) -> bool:
    if isinstance(node, ast.FormattedValue):
        return True
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(IS_SQL.search(node.value))


def _variants(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.stmt):
        yield from _statements(node)
    elif isinstance(node, ast.Compare):
        for at, op in enumerate(node.ops):
            for flipped in FLIPS[type(op)]:
                yield _with(node, ops=[*node.ops[:at], flipped(), *node.ops[at + 1 :]])
    elif isinstance(node, ast.BoolOp):
        yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield node.operand
    elif isinstance(node, ast.BinOp) and type(node.op) in ARITHMETIC:
        yield _with(node, op=ARITHMETIC[type(node.op)]())
    elif isinstance(node, ast.IfExp):
        yield from (node.body, node.orelse)
    elif isinstance(node, ast.comprehension):
        yield from (_with(node, ifs=node.ifs[:at] + node.ifs[at + 1 :]) for at in range(len(node.ifs)))
    elif isinstance(node, ast.Constant):
        yield from (_with(node, value=value) for value in _values(node.value))


def _statements(node: ast.stmt) -> Iterator[ast.AST]:
    if isinstance(node, ast.If | ast.While):
        yield _with(node, test=ast.Constant(False))
        if isinstance(node, ast.If):
            yield _with(node, test=ast.Constant(True))
    elif isinstance(node, ast.Return) and node.value is not None and not _is_nothing(node.value):
        yield _with(node, value=ast.Constant(None))
    elif isinstance(node, ast.Continue):
        yield from (ast.Pass(), ast.Break())
    elif isinstance(node, REMOVABLE) or (isinstance(node, ast.Assign) and not isinstance(node.targets[0], NAMING)):
        yield ast.Pass()


def _values(value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value + 1, value - 1)
    elif isinstance(value, float):
        yield from (value * 1.5, value / 2) if value else (1.0,)
    elif isinstance(value, str) and IS_SQL.search(value):
        for old, new in SQL:
            yield from (value[: hit.start()] + new + value[hit.end() :] for hit in old.finditer(value))
    elif isinstance(value, str) and " " not in value.strip():  # sentences for people are not held to the letter
        yield value + "_"


def _is_before_the_first(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value == -1


def _is_nothing(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value in (None, False)


def _with(node: ast.AST, **changed: object) -> ast.AST:
    new = copy.copy(node)
    for name, value in changed.items():
        setattr(new, name, value)
    return new


def _shown(node: ast.AST) -> str:
    """A node in one line; of a statement with a body only its head."""
    if isinstance(node, ast.comprehension):
        return " ".join(["for …", *(f"if {ast.unparse(test)}" for test in node.ifs)])
    return ast.unparse(ast.fix_missing_locations(copy.copy(node))).partition("\n")[0] or "pass"
