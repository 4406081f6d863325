"""What is written in docs/ can't go stale."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.make import guide, schema, translations

ROOT = Path(__file__).parents[1]


def test_the_drawn_schema_is_the_real_one():
    assert schema.PAGE.read_text("utf-8") == schema.page(), "run make docs"


def test_the_packed_guide_is_the_one_in_docs():
    for page in guide.PAGES:
        assert (guide.PACKED / page).read_text("utf-8") == (guide.DOCS / page).read_text("utf-8"), "run make docs"


def test_the_catalogue_of_sentences_is_the_real_one():
    assert translations.CATALOGUE.read_text("utf-8") == translations.catalogue(), "run make docs"


@pytest.mark.parametrize("said", ['f"{n} articles"', '"a" + b', '"a".format()', 'x if y else f"{z}"', "later(label)"])
def test_what_no_catalogue_can_hold_is_refused(said):
    source = said if said.startswith("later") else f"say({said})"
    with pytest.raises(translations.NoLiteral, match="line 1"):
        list(translations.templates_in(source, "a.py"))


def test_literals_in_every_place_are_drawn():
    source = 'say("{n} a|{n} b", n=1)\nsay("c" if x else "d")\nX = {1: later("e")}\nsay(X[1])'
    assert list(translations.templates_in(source, "a.py")) == [
        ("{n} a|{n} b", True), ("c", False), ("d", False), ("e", False),
    ]  # fmt: skip


def test_every_link_between_pages_leads_somewhere():
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for link in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.relative_to(ROOT)}: {link}"
