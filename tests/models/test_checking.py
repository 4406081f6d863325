"""What was done to a project behind its back comes to light."""

from __future__ import annotations

from models import checking, coding


def test_check_finds_what_was_tampered_with(world):
    coding.accept(world.project, world.ana, world.first.ref)
    assert checking.check(world.project) == []
    connection = world.project._connection
    connection.execute("UPDATE statement SET memo = 'behind the history'")
    connection.execute("UPDATE mention SET end = 100000")
    connection.execute("DROP TRIGGER article_text_is_frozen")
    connection.execute("UPDATE article SET text = text || ' added'")
    connection.commit()
    found = "\n".join(checking.check(world.project))
    for said in (
        "is not the one that was frozen",
        "lies outside article",
        "not as its last change left it",
        "search index",
    ):
        assert said in found
