"""The codebook from the command line: what would be changed, what was, and what waits to be looked at again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models import codebook, coding
from models.actors import ActorSpec
from models.coding import Ref, Stance
from models.file import open_project
from tests.conftest import build, span_of


@pytest.fixture
def project(shell, tmp_path, monkeypatch):
    """A project with a statement of Ana's under 1.1, and a shell beside it."""
    monkeypatch.chdir(tmp_path)
    world = build(tmp_path / "p.standfirst")
    made = coding.create(world.project, world.ana, world.article, [span_of("We keep")]).made("statement")
    coding.set_actors(world.project, world.ana, Ref(made), [ActorSpec("Voss")])
    coding.set_claims(world.project, world.ana, Ref(made), [world.claim_id("1.1")])
    coding.set_stance(world.project, world.ana, Ref(made), Stance.SUPPORT)
    world.project.close()
    return lambda *words: shell("codebook", words[0], "p.standfirst", *words[1:])


def test_merging_is_told_first_and_then_done(project, shell):
    assert project("merge", "1.1", "1.2", "--dry-run") == 0
    assert shell.out == "1 coding of 1 coder in 1 article would be touched; 0 to be looked at again.\n"
    assert project("merge", "1.1", "1.2", "--coder", "Ana") == 0
    assert shell.err.splitlines()[-1] == "merged 1.1 Cap rent increases into 1.2 Caps hurt supply, 1 coding"
    assert project("list") == 0
    assert shell.out.splitlines()[2:4] == [
        "1.1     0        Cap rent increases (retired)", "1.2     1        Caps hurt supply",
    ]  # fmt: skip
    assert project("diff") == 0
    assert "1.1  Cap rent increases became 1.2." in shell.out.splitlines()
    assert project("merge", "9", "1.2") == 1
    assert "has no claim 9" in shell.err


def test_what_is_retired_may_be_asked_about(project, shell):
    assert project("retire", "1.1", "--coder", "Ana") == 0
    assert shell("check", "p.standfirst") == 0
    assert "1 coding hangs on 1.1 Cap rent increases" in shell.err
    assert project("ask", "--dry-run") == 0
    assert shell.out.splitlines()[1:] == ["1        1.1 Cap rent increases"]
    assert project("ask", "--coder", "Ana") == 0
    assert project("queue", "--json") == 0
    (asked,) = json.loads(shell.out)
    assert (asked["coder"], asked["question"]) == (
        "Ana",
        "1.1  Cap rent increases is not used any more: what is it now?",
    )
    assert project("queue") == 0
    assert shell.out.splitlines()[1].startswith("Ana    Council weighs cap")
    assert project("ask", "--coder", "Ana") == 0
    assert shell.out == "The codebook says this already.\n"


def test_numbers_and_versions(project, shell):
    assert project("renumber", "1", "7", "--dry-run") == 0
    assert shell.out.splitlines() == ["1 → 7  Rents", "1.1 → 7.1  Cap rent increases", "1.2 → 7.2  Caps hurt supply"]
    assert project("renumber", "1", "7", "--coder", "Ana") == 0
    assert project("freeze", "Round 1", "--coder", "Ana") == 0
    assert project("versions", "--json") == 0
    newest = json.loads(shell.out)[-1]
    assert (newest["frozen_as"], newest["coder"]) == ("Round 1", "Ana")


def test_a_file_that_takes_away_what_is_coded_is_refused_until_that_is_said(project, shell):
    assert project("export", "out.yaml") == 0
    text = Path("out.yaml").read_text("utf-8").replace("label: Cap rent increases", "label: Abolish caps")
    Path("in.yaml").write_text(text, "utf-8")
    assert project("import", "in.yaml", "--dry-run") == 0
    assert shell.out.splitlines() == [
        "1 renamed: 1 coding.", "1.1  Cap rent increases is called “Abolish caps” now.",
        "1 coding of 1.1  Cap rent increases.",
    ]  # fmt: skip
    assert project("import", "in.yaml", "--coder", "Ana") == 1
    assert "worded otherwise" in shell.err
    assert project("import", "in.yaml", "--same-meaning", "--coder", "Ana") == 0
    with open_project(Path("p.standfirst"), read_only=True) as there:
        assert codebook.load(there).claims[1].label == "Abolish caps"


def test_a_codebook_is_written_in_the_format_of_its_name_and_comes_back(project, shell):
    for name, told in (("out.csv", "table of claims"), ("out.qdc", "no place in QDC"), ("out.yaml", "")):
        assert project("export", name) == 0
        assert told in shell.err
        assert project("import", name, "--dry-run") == 0
        assert shell.out.splitlines()[-1] == "The codebook says this already."
    assert project("export", "plain.yaml", "--no-uids") == 0
    assert "uid" not in Path("plain.yaml").read_text("utf-8")
    assert project("export", "out.csv") == 1
    assert "exists already" in shell.err


def test_a_ready_codebook_is_imported_by_its_name(project, shell):
    assert project("import", "cap", "--dry-run") == 0
    assert "12  Law and Crime is new." in shell.out.splitlines()


def test_the_passages_of_a_claim_are_written_out(project, shell):
    assert project("appendix", "--out", "all.md") == 0
    assert "1 passage with 1 claim written to all.md." in shell.out
    assert project("appendix", "--claim", "1", "--branch", "--to", "tex", "--out", "branch") == 0
    assert Path("branch").read_bytes().startswith(b"% Standfirst: passages by code")
    assert project("appendix", "--claim", "9", "--out", "none.docx") == 1
    assert "no claim 9" in shell.err
    assert project("appendix", "--out", "none.pdf") == 1
    assert "Let its name end in .md, .tex, .docx" in shell.err
    assert not Path("none.docx").exists()


def test_the_schema_is_written_for_editors(shell):
    assert shell("codebook", "schema", "codebook.schema.json") == 0
    assert json.loads(Path("codebook.schema.json").read_text("utf-8"))["title"] == "A codebook of Standfirst"


def test_all_mistakes_of_a_file_are_one_sentence(project, shell):
    Path("bad.yaml").write_text("claims:\n  - label: a\nrules: x\n", "utf-8")
    assert project("import", "bad.yaml") == 1
    assert "bad.yaml has 3 mistakes: line 1 needs “title” for a codebook; line 2 needs “number”" in shell.err
