"""What is changed in code, and that each change is one that shows."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.mutants.__main__ import ROOMS, accepted, rooms
from tests.mutants.mutating import UNCHANGED, Mutant, mutants, mutated

ROOT = Path(__file__).parents[2]


def changes(tmp_path: Path, code: str) -> list[Mutant]:
    path = tmp_path / "code.py"
    path.write_text(code, "utf-8")
    return mutants(path)


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("a < b", {"a <= b", "a >= b", "pass"}),
        ("x = a == 1", {"x = a != 1", "x = a == 2", "x = a == 0"}),
        ("x = a and not b", {"x = a or not b", "x = a and b"}),
        ("x = a[0]", {"x = a[1]"}),
        ("x = 'key'", {"x = 'key_'"}),
        ("x = 'A sentence for people.'", set()),
        ("x = a if b else c", {"x = a", "x = c"}),
        ("x = [a for a in b if c]", {"x = [a for a in b]"}),
        ("x = a + -b", {"x = a - -b", "x = a + b"}),
        ("x: int = True", {"x: int = False"}),
        ("def f(a=False): pass", {"def f(a=True):\n    pass"}),
        ("def f():\n    return a", {"def f():\n    return None"}),
        ("if a: b()", {"if False:\n    b()", "if True:\n    b()", "if a:\n    pass"}),
        ("while a: break", {"while False:\n    break", "while a:\n    pass"}),
        ("for a in b: continue", {"for a in b:\n    pass", "for a in b:\n    break"}),
        ("raise a", {"pass"}),
        ("a.b = c", {"pass"}),
        ("a = 'SELECT b FROM c WHERE d < 1 AND e'",
         {"a = 'SELECT b FROM c WHERE d <= 1 AND e'", "a = 'SELECT b FROM c WHERE d < 1 OR e'"}),
        ("a = f'SELECT b FROM c WHERE d IN ({e}) ORDER BY f DESC'",
         {"a = f'SELECT b FROM c WHERE d IN ({e}) ORDER BY f ASC'"}),
        ("a = f'{b} things'", set()),
        ("'''Docstring'''\nimport a\n__all__ = ['b']\nT = TypeVar('T')\n@c(True)\ndef d(e: 1) -> 2: pass", set()),
        ("class A(Protocol):\n    b = 1", set()),
    ],
)  # fmt: skip
def test_every_change_is_made_once(tmp_path, code, changed):
    made = [ast.unparse(mutated(mutant)) for mutant in changes(tmp_path, code)]
    assert sorted(made) == sorted(changed)


def test_a_change_says_where_it_is_and_which_lines_run_it(tmp_path):
    code = "A = 1\n\n\ndef f(a=2):\n    if a:\n        return g(\n            3,\n        )\n"
    found = {(m.change, m.line): m for m in changes(tmp_path, code)}
    assert found["1 → 2", 1].lines == frozenset()  # it runs when the module is imported
    assert found["2 → 3", 4].lines == frozenset()
    assert found["3 → 4", 7].lines == {6, 7, 8}
    assert found["if a: → if False:", 5].code == "if a:"


def test_what_is_unchanged_is_unchanged(tmp_path):
    code = "A = 1 + 1"
    (first, *_) = changes(tmp_path, code)
    assert ast.unparse(mutated(first)) != code
    assert ast.unparse(mutated(Mutant(first.path, 0, UNCHANGED, 1, first.lines, code, ""))) == code


def test_every_room_is_there_and_no_file_is_in_two():
    found = rooms(ROOMS)
    files = [file for room in found.values() for file in room]
    assert len(files) == len(set(files))
    assert {"models/articles", "corpus/exporting"} <= set(found)
    with pytest.raises(SystemExit, match="Nothing matches"):
        rooms(["models/no such room"])


def test_what_is_accepted_has_its_reason_and_is_still_there():
    for (file, code, change), reason in accepted().items():
        assert reason.endswith(".")
        assert (ROOT / file).is_file(), f"{file} has moved: say so in accepted.toml"
        assert (file, code, change) in {
            (file, m.code, found) for m in mutants(ROOT / file) for found in (m.change, "")
        }, f"{file}: {code}: {change}"
