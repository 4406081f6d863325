"""Codebooks as YAML: back and forth, and what is said of files that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.codebooks import read_codebook, write_codebook
from models import codebook
from models.codebook import Claim, Codebook, Target, Variable
from models.errors import CannotWrite, NotAllowed, NotFound, Unreadable
from tests.conftest import CODEBOOK, World

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "codebook.yaml"
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
