"""Codebooks as YAML: back and forth, and what is said of files that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.codebooks.reading import DEEPEST, LARGEST, MOST, read_codebook
from corpus.codebooks.writing import as_plain, write_codebook
from models import codebook
from models.codebook import Claim, Codebook, Target, Variable
from models.errors import CannotWrite, NotAllowed, NotFound, Unreadable
from tests.conftest import CODEBOOK, World

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "codebook.yaml"
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1).filter(
    lambda word: "\ufeff" not in word and not any(ord(sign) & 0xFFFF >= 0xFFFE for sign in word)
)


def written(tmp_path, text: str) -> Path:
    path = tmp_path / "codebook.yaml"
    path.write_bytes(text.encode())
    return path


def test_the_sample_comes_back_the_same(tmp_path):
    sample = read_codebook(SAMPLE)
    assert (len(sample.claims), len(sample.targets), len(sample.variables)) == (26, 6, 4)
    assert [c.parent for c in sample.claims[:2]] == [None, "1"]
    write_codebook(sample, tmp_path / "again.yaml")
    assert read_codebook(tmp_path / "again.yaml") == sample


def test_a_project_takes_it_and_gives_it_back(world: World, tmp_path):
    codebook.replace(world.project, world.lead, read_codebook(SAMPLE))
    write_codebook(codebook.load(world.project), tmp_path / "again.yaml")
    again = read_codebook(tmp_path / "again.yaml")
    kept = {c.number for c in again.claims}
    assert {c.number for c in CODEBOOK.claims} <= kept, "what the new one does not have is retired, not lost"
    assert [t.key for t in again.targets if t.retired] == ["cap", "zone"]


@settings(max_examples=50, deadline=None)
@given(words=st.lists(WORDS, min_size=4, max_size=4, unique=True))
def test_any_words_come_back(tmp_path_factory, words):
    number, label, key, rule = words
    made = Codebook(
        label, rule, (rule, label), (Claim(number, label, rule, (rule,), examples=(label,), retired=True),),
        (Target(key, rule),), (Variable(key, label, "article", "choice", (rule, label)),),
    )  # fmt: skip
    path = tmp_path_factory.mktemp("any") / "codebook.yaml"
    write_codebook(made, path)
    assert read_codebook(path) == made


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("a: [", "line 1 is no YAML"),
        ("- a list", "line 1 should be a codebook"),
        ("description: no title", "line 1 needs “title”"),
        ("title: x\nclaims: 3", "line 2 should have a list for “claims”"),
        ("title: x\nclaims:\n  - number: 1\n    lable: y", "line 4 has the key “lable”"),
        ("title: x\ntitle: y", "line 2 has the key “title” a second time"),
        ("title: x\nclaims:\n  - number: 1", "line 3 needs “label” for a claim"),
        ("title: [x]", "line 1 should have one text for “title”"),
        ("title: x\nrules:\n  - a: b", "line 3 should be a text in the list “rules”"),
        ("title: x\ntargets:\n  - join", "line 3 should be a target"),
        ("title: x\nclaims:\n - {number: 1, label: a, retired: maybe}", "line 3 should have true or false"),
        ("title: x\nvariables:\n - {key: a, label: b, level: page, type: text}", "has page for “level”"),
        ("title: &a x\ndescription: *a", "line 2 has an alias"),
        ("title: x\nclaims: " + "[" * 5000, "line 2 is nested too deep"),
        ("title: " + "x" * 3_000_000, "is too large"),
        ("title: \x00", "is no YAML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path, text, said):
    with pytest.raises(Unreadable, match=r"codebook\.yaml") as error:
        read_codebook(written(tmp_path, text))
    assert said in str(error.value)


def test_numbers_are_taken_as_they_are_written(tmp_path):
    path = written(tmp_path, "title: 2024\nclaims:\n  - {number: 1.10, label: yes, target: ~}\n")
    found = read_codebook(path)
    assert (found.title, found.claims[0].number, found.claims[0].label, found.claims[0].target) == (
        "2024", "1.10", "yes", None,
    )  # fmt: skip


def test_other_encodings_missing_files_and_taken_names_are_said(tmp_path):
    path = tmp_path / "codebook.yaml"
    path.write_bytes("title: Größe".encode("cp1252"))
    with pytest.raises(Unreadable, match="UTF-8"):
        read_codebook(path)
    with pytest.raises(NotFound):
        read_codebook(tmp_path / "none.yaml")
    with pytest.raises(NotAllowed, match="exists already"):
        write_codebook(CODEBOOK, path)
    with pytest.raises(CannotWrite):
        write_codebook(CODEBOOK, tmp_path / "no folder" / "codebook.yaml")


FULL = """\
title: Rents
description: What is said.
language: en
rules: [One., ' Two. ']
claims:
  - number: "1"
    label: Rents
    definition: What homes cost.
    include: [a, b]
    exclude: [c]
    examples: [d]
    keywords: [e, f]
    target: cap
    children:
      - {number: 1.10, label: Caps, retired: yes}
      - {number: 1.2, label: Freezes, retired: no, children: ~}
  - {number: 2, label: Zoning, retired: on}
targets:
  - {key: cap, proposition: Cap rents!, definition: A cap., retired: true}
variables:
  - {key: main, label: Main issue, level: article, type: choice, options: [x, y], definition: What it is about.}
  - {key: sure, label: Sure, level: statement, type: yes-no, retired: True}
"""
READ = Codebook(
    "Rents", "What is said.", ("One.", "Two."),
    (
        Claim("1", "Rents", "What homes cost.", ("a", "b"), ("c",), ("d",), ("e", "f"), None, "cap"),
        Claim("1.10", "Caps", parent="1", retired=True),
        Claim("1.2", "Freezes", parent="1"),
        Claim("2", "Zoning", retired=True),
    ),
    (Target("cap", "Cap rents!", "A cap.", True),),
    (
        Variable("main", "Main issue", "article", "choice", ("x", "y"), "What it is about."),
        Variable("sure", "Sure", "statement", "yes-no", retired=True),
    ),
)  # fmt: skip


def test_every_key_is_read(tmp_path):
    assert read_codebook(written(tmp_path, "\ufeff" + FULL)) == READ


def test_what_is_written_has_a_line_for_what_there_is(tmp_path):
    write_codebook(READ, tmp_path / "new.yaml")
    text = (tmp_path / "new.yaml").read_bytes().decode()
    assert [path.name for path in tmp_path.iterdir()] == ["new.yaml"]
    assert text.startswith("title: Rents\ndescription: What is said.\nrules:\n- One.\n- Two.\nclaims:\n- number: '1'\n")
    assert "\r" not in text
    assert text.count("retired: true") == 4
    assert "retired: false" not in text
    assert text.count("target:") == 1
    assert text.count("children:") == 1
    assert list(as_plain(READ)) == ["title", "description", "rules", "claims", "targets", "variables"]
    assert as_plain(READ)["claims"][0]["children"][1] == {
        "number": "1.2", "label": "Freezes", "definition": "", "include": [], "exclude": [], "examples": [],
        "keywords": [],
    }  # fmt: skip
    assert read_codebook(tmp_path / "new.yaml") == READ


def test_letters_and_long_lines_stay_as_they_are(tmp_path):
    write_codebook(Codebook("Größe", "word " * 30), tmp_path / "new.yaml")
    lines = (tmp_path / "new.yaml").read_text("utf-8").splitlines()
    assert lines[0] == "title: Größe"
    assert 100 < max(map(len, lines)) < 120


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: x\nrules: {a: b}", "line 2 should have a list for “rules”"),
        ("title: x\nclaims:\n - number: 1\n   label: [a]", "line 4 should have one text for “label”"),
        ("title: x\nclaims:\n - number: 1\n   label:", "line 4 needs “label” for a claim"),
        ("title: x\ntargets:\n - key: a", "line 3 needs “proposition” for a target"),
        ("title: x\nvariables:\n - {key: a, label: b, level: article, type: many}",
         "line 3 has many for “type”; it can be choice, several-of, yes-no, whole-number, number, date, text"),
        ("title: x\nvariables:\n - {key: a, label: b, level: page, type: text}", "it can be article, statement"),
        ("title: x\nvariables:\n - key: a", "line 3 needs “label” for a variable"),
        ("title: x\n? [a]\n: b", "line 2 has the key “”, which a codebook can't have"),
        ("title: x\nclaims:\n - {number: 1, label: a, children: [x]}", "line 3 should be a claim with its keys"),
        ("title: x\ntargets:\n - {key: a, proposition: b, retired: ~}", "should have true or false for “retired”"),
        ("title: x\nlanguage: [en]", "line 2 should have one text for “language”"),
        ("- a", "line 1 should be a codebook with its keys (title, description,"),
        ("title: x\n\tb: c", "line 2 is no YAML"),
        ("title: 'x", "is no YAML"),
    ],
)  # fmt: skip
def test_each_fault_has_its_line_and_name(tmp_path, text, said):
    with pytest.raises(Unreadable) as error:
        read_codebook(written(tmp_path, text))
    assert said in str(error.value)


def test_the_limits_are_where_they_are_said_to_be(tmp_path):
    deep = "title: x\ndescription: " + "[" * (DEEPEST - 1) + "]" * (DEEPEST - 1)
    with pytest.raises(Unreadable, match="one text"):
        read_codebook(written(tmp_path, deep))
    with pytest.raises(Unreadable, match="nested too deep"):
        read_codebook(written(tmp_path, deep.replace("[]", "[[]]")))
    large = "title: x\ndescription: "
    path = written(tmp_path, large + "y" * (LARGEST - len(large)))
    assert len(read_codebook(path).description) == LARGEST - len(large)
    path.write_bytes(path.read_bytes() + b"y")
    with pytest.raises(Unreadable, match="too large"):
        read_codebook(path)
    with pytest.raises(Unreadable, match="too large"):  # small, and minutes for the parser
        read_codebook(written(tmp_path, "".join(f"k{n}: &a{n} x\n" for n in range(MOST))))


def test_a_word_that_has_no_end_is_not_told_to_its_end(tmp_path):
    with pytest.raises(Unreadable) as error:
        read_codebook(written(tmp_path, "? " + "k" * 100_000 + "\n: v\n"))
    assert len(str(error.value)) < 300


def test_one_that_cannot_be_written_leaves_nothing(tmp_path, monkeypatch):
    def fails(path, to):
        raise OSError(5, "no way")

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(CannotWrite, match="no way"):
        write_codebook(CODEBOOK, tmp_path / "new.yaml")
    assert list(tmp_path.iterdir()) == []
