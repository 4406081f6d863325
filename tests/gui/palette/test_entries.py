"""What the palette finds, and in which order."""

from __future__ import annotations

from gui.commands import BY_ID
from gui.pages.registry import COMMANDS
from gui.palette.entries import commands_for, places_for
from models.coding import Ref, accept

ALL = COMMANDS


def test_a_command_that_begins_so_comes_first():
    assert commands_for("undo", ALL)[0].command == "undo"
    assert commands_for("exp", ALL)[0].command == "export"
    assert commands_for("sup", ALL)[0].command == "support"


def test_words_may_come_in_any_order():
    assert commands_for("article next", ALL)[0].command == "next_article"


def test_only_what_can_be_done_is_offered():
    assert commands_for("export", [BY_ID["undo"]]) == []


def test_articles_and_actors_are_found(world):
    accept(world.project, world.ana, Ref(None, 1))
    found = places_for(world.project, "lind")
    assert [(entry.kind, entry.label) for entry in found] == [
        ("Articles", "Council weighs cap"),
        ("Actors", "Rosa Lind"),
    ]
    assert (found[1].article_id, found[1].statement_id) == (world.article, 1)


def test_a_single_letter_finds_no_place(world):
    assert places_for(world.project, "l") == []
