"""Where a codebook can come from: a table of labels, another project, one that is ready."""

from __future__ import annotations

import pytest

from corpus.codebooks.sources import READY, codebook_from, ready_codebook
from models import codebook, people, revising
from models.errors import NotFound, Unreadable
from models.file import create
from tests.conftest import CODEBOOK, build

OTHERS = ("cap", "manifesto")  # numbers and labels alone


@pytest.mark.parametrize("name", READY)
def test_a_ready_codebook_hangs_together_and_words_its_targets_positively(tmp_path, name):
    book = ready_codebook(name)
    assert len(book.claims) > 12
    assert book.rules != ()
    assert [t.proposition for t in book.targets if codebook.is_negated(t.proposition)] == []
    assert name in OTHERS or all(claim.definition for claim in book.claims)
    with create(tmp_path / "p.standfirst", "P") as project:
        lead = people.leading(project, people.acting(project, people.person(project, "Ana").id))
        codebook.replace(project, lead, book)
        branches = {c.parent for c in book.claims}
        there = codebook.load(project)
        rest = [c for c in there.claims if c.number not in branches and not c.number.endswith("9")]
        has_target = all(there.target_of(c.id) is not None for c in rest)
        assert has_target or name in OTHERS, "a stance is asked for wherever one can be taken"


def test_others_categories_keep_their_numbers_and_nest(tmp_path):
    topics, categories = ready_codebook("cap"), ready_codebook("manifesto")
    numbers = {c.number: (c.label, c.parent) for c in (*topics.claims, *categories.claims)}
    top = [c.number for c in topics.claims if c.parent is None]
    assert top == [str(n) for n in range(1, 24) if n not in (11, 22)], "CAP has 21 major topics, and gaps"
    assert all(c.number[: len(c.parent)] == c.parent and len(c.number) == len(c.parent) + 2
               for c in topics.claims if c.parent)  # fmt: skip
    assert numbers["1201"] == ("Agencies", "12")
    assert numbers["504"] == ("Welfare State Expansion", "5")
    assert numbers["103.1"] == ("State Centred Anti-Imperialism", "103")
    main = [c for c in categories.claims if len(c.number) == 3 and c.number != "000"]
    assert len(main) == 56, "the categories of the Manifesto Project"
    with create(tmp_path / "p.standfirst", "P") as project:
        lead = people.leading(project, people.acting(project, people.person(project, "Ana").id))
        codebook.replace(project, lead, topics)
        assert [c.number for c in codebook.load(project).claims] == [c.number for c in topics.claims]


def test_a_table_of_labels_is_a_tree_by_its_numbers(tmp_path):
    (tmp_path / "codes.csv").write_text(
        "Number,Label,Keywords\n1,Rents,rent;lease\n1.1,Caps,\n,Jails,\n,,\n", "utf-8-sig"
    )
    book = codebook_from(tmp_path / "codes.csv")
    assert book.title == "codes"
    assert [(c.number, c.label, c.parent, c.keywords) for c in book.claims] == [
        ("1", "Rents", None, ("rent", "lease")), ("1.1", "Caps", "1", ()), ("2", "Jails", None, ()),
    ]  # fmt: skip
    (tmp_path / "codes.tsv").write_text("label\tdefinition\nRents\tWhat homes cost.\n", "utf-8")
    assert codebook_from(tmp_path / "codes.tsv").claims[0].definition == "What homes cost."


def test_a_table_without_labels_is_refused(tmp_path):
    (tmp_path / "codes.csv").write_text("word\nRents\n", "utf-8")
    with pytest.raises(Unreadable, match="has no column “label”"):
        codebook_from(tmp_path / "codes.csv")
    (tmp_path / "latin.csv").write_bytes(b"label\nR\xe9nts\n")
    with pytest.raises(Unreadable, match="no UTF-8"):
        codebook_from(tmp_path / "latin.csv")
    with pytest.raises(NotFound):
        codebook_from(tmp_path / "none.csv")


def test_another_project_s_codebook_comes_without_what_is_retired(tmp_path):
    world = build(tmp_path / "other.standfirst")
    cap = world.claim_id("1.1")
    revising.retire_claim(world.project, world.lead, cap)
    uid = codebook.load(world.project).claims[0].uid
    path = world.project.path
    world.project.close()
    book = codebook_from(path)
    assert [c.number for c in book.claims] == ["1", "1.2", "2"]
    assert book.targets == tuple(CODEBOOK.targets)
    assert uid not in {c.uid for c in book.claims}
