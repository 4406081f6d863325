"""A codebook written into the text that it came from: comments, order and layout stay, only what changed is other."""

from __future__ import annotations

from dataclasses import replace
from difflib import unified_diff

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.codebooks.exporting import export_codebook
from corpus.codebooks.fitting import LARGEST, fitted
from corpus.codebooks.reading import parsed, read_codebook
from corpus.codebooks.writing import as_plain, as_yaml
from models import codebook, history, revising
from models.codebook import Claim, Codebook, Target, Variable
from tests.conftest import World

SOURCE = """\
# yaml-language-server: $schema=codebook.schema.json
# The codebook of the rents project.
title: Rents  # as in the paper
language: en
description: >-
  Who says what
  about rents.

# Rules were agreed in May.
rules:
  - Code what is said.   # not what is meant
  - "One speaker, one statement."

claims:
  # what homes cost
  - number: "1"      # as in the first round
    # the label that the pilot had
    label:   Rents
    keywords: [rent, lease,   landlord]  # by which it is suggested
    children:
      # split from 1 in June
      - number: 1.10
        label: Caps
        definition: |
          A limit
          on rents.
      # compact
      - {number: 1.2, label: 'Freezes'}   # rare

  # what may be built where
  - number: 2
    label: Zoning
    target: zone
    include:
      - upzoning
      # since the ballot
      - duplexes   # ADUs too

# propositions
targets:
    - key: zone
      proposition: Zoning should be eased.
variables: []   # none so far
# the end
"""
BOOK = parsed(SOURCE, "rents.yaml")


def changed(book: Codebook, source: str = SOURCE) -> list[str]:
    """The lines that are taken away and added; what is written always reads as the codebook."""
    text = as_yaml(book, source)
    assert as_plain(parsed(text, "")) == as_plain(book)
    diff = list(unified_diff(source.splitlines(), text.splitlines(), lineterm="", n=0))[2:]
    return [line for line in diff if not line.startswith("@@")]


def with_claim(number: str, **values: object) -> Codebook:
    return replace(BOOK, claims=tuple(replace(c, **values) if c.number == number else c for c in BOOK.claims))


def test_what_says_the_same_is_the_same_to_the_byte():
    assert as_yaml(BOOK, SOURCE) == SOURCE
    odd = SOURCE.replace("\n", "\r\n")
    assert as_yaml(BOOK, odd) == odd


def test_uids_come_as_lines_of_their_own():
    known = replace(BOOK, claims=tuple(replace(c, uid=f"u{n}") for n, c in enumerate(BOOK.claims)))
    assert changed(known) == [
        "+    uid: u0", "+        uid: u1", "-      - {number: 1.2, label: 'Freezes'}   # rare",
        "+      - {number: 1.2, uid: u2, label: 'Freezes'} # rare", "+    uid: u3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("book", "lines"),
    [
        (with_claim("1", label="Rents and leases"), ["-    label:   Rents", "+    label: Rents and leases"]),
        (with_claim("1", retired=True), ["+    retired: true"]),
        (with_claim("2", label="yes"), ["-    label: Zoning", '+    label: "yes"']),
        (with_claim("2", target=None), ["-    target: zone"]),
        (with_claim("2", include=("upzoning", "duplexes", "towers")), ["+      - towers"]),
        (with_claim("2", include=("duplexes",)), ["-      - upzoning"]),
        (with_claim("1.10", definition="A limit.\nOn rents."),
         ["-          A limit", "-          on rents.", "+          A limit.", "+          On rents."]),
        (with_claim("1.10", keywords=("cap", "limit")), ["+        keywords: [cap, limit]"]),
        (replace(BOOK, title="Homes"), ["-title: Rents  # as in the paper", "+title: Homes  # as in the paper"]),
        (replace(BOOK, rules=(*BOOK.rules, "Jokes: no.")), ['+  - "Jokes: no."']),
        (replace(BOOK, variables=(Variable("a", "A?", "article", "text"),)),
         ["-variables: []   # none so far", "+variables:      # none so far", "+  - key: a", "+    label: A?",
          "+    level: article", "+    type: text"]),
        (replace(BOOK, targets=(*BOOK.targets, Target("cap", "Rents should be capped."))),
         ["+    - key: cap", "+      proposition: Rents should be capped."]),
    ],
)  # fmt: skip
def test_only_the_lines_of_what_changed_are_others(book, lines):
    said = [line.replace("'", '"') for line in changed(book)]
    assert sorted(said) == sorted(line.replace("'", '"') for line in lines)


def test_comments_go_with_the_claim_that_they_stand_before():
    one, caps, freezes, zoning = BOOK.claims
    text = as_yaml(replace(BOOK, claims=(one, freezes, caps, zoning)), SOURCE)
    assert text.index("# compact") < text.index("Freezes") < text.index("A limit")
    assert text.index("# what may be built where") < text.index("Zoning")
    new = Claim("1.3", "Leases", parent="1")
    text = as_yaml(replace(BOOK, claims=(one, caps, freezes, new, zoning)), SOURCE)
    assert text.index("Leases") < text.index("# what may be built where") < text.index("Zoning")
    below = replace(caps, parent="2")
    text = as_yaml(replace(BOOK, claims=(one, freezes, zoning, below)), SOURCE)
    assert text.index("Zoning") < text.index("Caps") < text.index("# propositions")
    for comment in (line.partition("#")[2] for line in SOURCE.splitlines() if "#" in line):
        assert comment.strip() in text


WORDS = st.text(st.sampled_from("ab :#-'\"\n{}[],&*!|>%@`é1."), min_size=1, max_size=12).map(str.strip).filter(bool)


@settings(max_examples=25, deadline=None)
@given(
    labels=st.lists(WORDS, min_size=4, max_size=4), items=st.lists(WORDS, max_size=4), order=st.permutations(range(3))
)
def test_whatever_is_changed_reads_back(labels, items, order):
    claims = [replace(c, label=label, parent=None) for c, label in zip(BOOK.claims, labels, strict=True)]
    claims = [claims[n] for n in order] + [replace(claims[3], include=tuple(items), definition=labels[0])]
    book = replace(BOOK, claims=tuple(claims), rules=tuple(items))
    text = as_yaml(book, SOURCE)
    assert as_plain(parsed(text, "")) == as_plain(book)
    assert "# The codebook of the rents project." in text


def test_what_the_other_library_does_not_read_is_written_anew():
    source = "%YAML 1.1\n---\ntitle: Rents\nclaims: [{number: 1, label: !!str Rents}]\n"
    book = replace(parsed(source, ""), title="Homes")
    assert as_plain(parsed(as_yaml(book, source), "")) == as_plain(book)
    assert list(fitted({}, "#" * (LARGEST + 1))) == [], "what would take long is not tried"


def imported(world: World, tmp_path, text: str = SOURCE) -> None:
    (tmp_path / "rents.yaml").write_text(text, "utf-8")
    new = read_codebook(tmp_path / "rents.yaml")
    revising.import_codebook(world.project, world.lead, new, "imported", same_meaning=True, asks=False)


def test_a_project_gives_the_comments_back_after_weeks_of_changes(world, tmp_path):
    imported(world, tmp_path)
    claim = next(c for c in codebook.load(world.project).claims if c.label == "Freezes")
    revising.renumber_claims(world.project, world.lead, {claim.id: "1.7"})
    codebook.add_claim(world.project, world.lead, Claim("", "Leases", parent="1"))
    export_codebook(world.project, tmp_path / "out.yaml")
    text = (tmp_path / "out.yaml").read_text("utf-8")
    assert "# Rules were agreed in May." in text
    assert text.index("# compact") < text.index('number: "1.7"') < text.index("# what may be built where")
    assert text.startswith("# yaml-language-server: $schema=codebook.schema.json\n# The codebook of")
    assert "label:   Rents" in text, "a line that nobody has changed stands as it was typed"
    again = read_codebook(tmp_path / "out.yaml")
    assert revising.incoming(world.project, again).sentences == ("Only the comments or the layout of the file differ.",)
    export_codebook(world.project, tmp_path / "plain.yaml", uids=False)
    assert "uid:" not in (tmp_path / "plain.yaml").read_text("utf-8")


def test_other_comments_alone_are_a_version_and_undo_gives_the_earlier_ones_back(world, tmp_path):
    imported(world, tmp_path)
    number = codebook.load(world.project).version
    imported(world, tmp_path, SOURCE.replace("# rare", "# very rare"))
    assert codebook.load(world.project).version == number + 1
    assert "# very rare" in codebook.source(world.project)
    imported(world, tmp_path, SOURCE.replace("# rare", "# very rare"))
    assert codebook.load(world.project).version == number + 1, "the same file twice changes nothing"
    history.undo(world.project, world.lead)
    assert codebook.source(world.project) == SOURCE
    history.redo(world.project, world.lead)
    assert "# very rare" in codebook.source(world.project)
