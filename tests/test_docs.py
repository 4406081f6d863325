"""What is written in docs/ can't go stale."""

from __future__ import annotations

import re
from pathlib import Path

from docs.make import guide, schema

ROOT = Path(__file__).parents[1]


def test_the_drawn_schema_is_the_real_one():
    assert schema.PAGE.read_text("utf-8") == schema.page(), "run make docs"


def test_the_packed_guide_is_the_one_in_docs():
    for page in guide.PAGES:
        assert (guide.PACKED / page).read_text("utf-8") == (guide.DOCS / page).read_text("utf-8"), "run make docs"


def test_every_link_between_pages_leads_somewhere():
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for link in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.relative_to(ROOT)}: {link}"
