"""What is written in docs/ can't go stale."""

from __future__ import annotations

from docs.make import schema


def test_the_drawn_schema_is_the_real_one():
    assert schema.PAGE.read_text("utf-8") == schema.page(), "run make docs"
