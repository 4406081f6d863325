"""Every mistake of a codebook's file has its line, and an editor that has the schema sees the same ones."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from corpus.codebooks.faults import schema_text
from corpus.codebooks.reading import parsed
from corpus.codebooks.sources import READY, ready_codebook
from models.errors import Unreadable

SCHEMA = Draft202012Validator(json.loads(schema_text()))


def accepts(text: str) -> bool:
    try:
        parsed(text, "x.yaml")
    except Unreadable:
        return False
    return True


def editor_accepts(text: str) -> bool:
    """Whether an editor that reads YAML 1.2 finds nothing against the schema."""
    return not list(SCHEMA.iter_errors(YAML(typ="safe", pure=True).load(text)))


def test_all_mistakes_are_told_at_once_each_with_its_line():
    text = "title: x\nclaims:\n  - number: 1\n    lable: y\n  - {number: 2, label: b, retired: maybe}\nrules: no\n"
    with pytest.raises(Unreadable) as error:
        parsed(text, "rents.yaml")
    assert error.value.what == (
        "rents.yaml has 4 mistakes: line 3 needs “label” for a claim; line 4 has the key “lable”, which a claim can't "
        "have; line 5 should have true or false for “retired”; line 6 should have a list for “rules”."
    )


def test_more_mistakes_than_anybody_reads_are_counted():
    text = "title: x\nclaims:\n" + "".join(f"  - label: c{n}\n" for n in range(20))
    with pytest.raises(Unreadable, match=r"has 20 mistakes: line 3 needs “number” .*; and 12 more\."):
        parsed(text, "rents.yaml")


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("claims:\n - {number: 1, label: a}\n - number: 2\n   label: b\n   children:\n    - {number: 1, label: c}",
         "line 7 gives the number “1”, which line 3 has"),
        ("targets:\n - {key: a, proposition: b}\n - {key: a, proposition: c}", "line 4 gives the key “a”, which"),
        ("claims:\n - {number: 1, label: a, uid: u}\n - {number: 2, label: a, uid: u}", "line 4 gives the uid “u”"),
        ("claims:\n - number: 1\n   label: a\n   target: cap", "line 5 names the target “cap”, which"),
    ],
)  # fmt: skip
def test_what_does_not_hang_together_has_its_line_too(rest, said):
    with pytest.raises(Unreadable) as error:
        parsed(f"title: x\n{rest}\n", "rents.yaml")
    assert said in str(error.value)


@pytest.mark.parametrize("name", READY)
def test_what_is_ready_is_what_the_schema_says(name):
    assert editor_accepts(ready_codebook(name).source)


SCALARS = st.sampled_from(
    ["a", "1.10", "0x1f", "~", "null", "true", "yes", "'true'", '""', "' '", "2024-05-01", ".inf", "1:30", "off", "''"]
)
LEAVES = SCALARS | st.sampled_from(["[]", "[a, 1]", "[[a]]", "[~]", "{a: b}", "[{a: b}]", "article", "choice"])


def rows(keys: tuple[str, ...], needed: tuple[str, ...]) -> st.SearchStrategy[str]:
    filled = {key: st.sampled_from(["a", "b c", "7"]) | LEAVES for key in needed}
    others = st.dictionaries(st.sampled_from(keys), LEAVES, max_size=3)
    whole = st.fixed_dictionaries(filled)
    return st.builds(_flow, st.booleans(), whole, others)


def _flow(is_whole: bool, needed: dict[str, str], others: dict[str, str]) -> str:
    row = {**others, **needed} if is_whole else {**needed, **others}
    if not is_whole and row:
        row.pop(sorted(row)[0])
    return "{" + ", ".join(f"{key}: {value}" for key, value in row.items()) + "}"


CLAIM = rows(("definition", "include", "target", "retired", "children", "uid", "lable", "colour"), ("number", "label"))
VARIABLE = rows(("options", "required", "definition"), ("key", "label", "level", "type"))
HEADS = st.fixed_dictionaries({}, optional={"title": LEAVES, "rules": LEAVES, "language": LEAVES, "typo": LEAVES})


@settings(max_examples=400, deadline=None)
@given(head=HEADS, claims=st.lists(CLAIM, max_size=2), variables=st.lists(VARIABLE, max_size=1))
def test_the_schema_and_the_loader_accept_and_refuse_the_same(head, claims, variables):
    lines = [f"{key}: {value}" for key, value in ({"title": "x"} | head).items()]
    lines += ["claims:", *(f"  - {claim}" for claim in claims)] if claims else []
    lines += ["variables:", *(f"  - {one}" for one in variables)] if variables else []
    text = "\n".join(lines) + "\n"
    is_loose = _says_what_no_schema_can(text)
    assert accepts(text) == (editor_accepts(text) and not is_loose), text


def _says_what_no_schema_can(text: str) -> bool:
    try:
        parsed(text, "x")
    except Unreadable as error:
        told = error.what
        loose = ("gives the" in told or "names the target" in told) and "needs" not in told and "should" not in told
        return loose and "has the key" not in told and "can be" not in told
    return False


@pytest.mark.parametrize(
    ("key", "value"),
    [(key, value) for key in ("retired", "label", "include", "children", "target") for value in (
        "true", "yes", "'true'", "On", "~", "''", "' '", "1.5", "[]", "[a]", "[[a]]", "{a: b}", "[~]", ".nan", "0o17")],
)  # fmt: skip
def test_each_value_under_each_key_is_judged_alike(key, value):
    rest = "" if key == "label" else "label: a, "
    text = f"title: x\ntargets: []\nclaims:\n  - {{number: 1, {rest}{key}: {value}}}\n"
    assert accepts(text) == (editor_accepts(text) and not _says_what_no_schema_can(text))


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(json.loads(schema_text()))
    assert json.loads(schema_text())["$defs"]["claim"]["required"] == ["number", "label"]
