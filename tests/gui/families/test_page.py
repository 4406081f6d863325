"""Families of articles at the window: looked at and decided by keys."""

from __future__ import annotations

import pytest

from corpus.doubles import find_doubles
from corpus.doubles.differing import differing
from corpus.progress import finish
from models import corpus
from models.articles import NewArticle, add_articles
from tests.gui.hands import press

STORY = "The council of Alden voted on rents on Tuesday and nobody was glad of it but the bakers of Quill Street."
OTHER = "A tram stood still for an hour on the bridge at noon while its driver looked for a lost umbrella."


@pytest.fixture
def page(open_window, rents, qtbot):
    window = open_window(rents)
    texts = (STORY, f"{STORY} They cheered.", OTHER, OTHER)
    add_articles(
        window.opened.project,
        [NewArticle(text, f"Head {n}", f"Outlet {n}", f"2024-05-{9 - n:02}") for n, text in enumerate(texts)],
    )
    finish(find_doubles(window.opened.project))
    press(window, "Ctrl+Shift+D")
    page = window.pages.page("families")
    qtbot.waitUntil(lambda: len(page.families) == 2)
    return page


def aside(page):
    return corpus.aside_of(page._around.project, range(1, 9))


def wait_for(qtbot, page, families):
    qtbot.waitUntil(lambda: len(page.families) == families)


def test_a_family_is_shown_with_what_differs(page):
    press(page.window(), "J")
    assert page.title.text() == "Family 2 of 2"
    assert [member.headline for member in page.members] == ["Head 1", "Head 0"]
    assert page.texts.texts[0].marks() == ["They cheered"]
    assert page.texts.texts[1].marks() == []
    press(page.window(), "K")
    assert page.title.text() == "Family 1 of 2"
    assert "the same words" in page.lines[0].accessibleName()


def test_keys_decide_and_the_next_family_is_there(page, qtbot):
    press(page.window(), "F")
    wait_for(qtbot, page, 1)
    assert list(aside(page)) == [4]  # the earlier by date is kept
    press(page.window(), "A")
    wait_for(qtbot, page, 0)
    assert page.about.text() == "No family waits for a decision."
    press(page.window(), "Ctrl+Z")
    wait_for(qtbot, page, 1)


def test_another_may_stand_for_the_family(page, qtbot):
    press(page.window(), "2", "P", "O")
    wait_for(qtbot, page, 1)
    assert {i: (str(one.kind), one.of_id) for i, one in aside(page).items()} == {5: ("once", 4)}


def test_all_families_are_decided_by_one_key_and_undone_by_one(page, qtbot):
    assert page.every.text() == "Keep the first in all 2 families"
    press(page.window(), "Shift+F")
    wait_for(qtbot, page, 0)
    assert len(aside(page)) == 2
    press(page.window(), "L")
    wait_for(qtbot, page, 2)
    assert "the first is kept" in page.about.text()
    press(page.window(), "Ctrl+Z")
    qtbot.waitUntil(lambda: all(one.open for one in page.families))
    assert aside(page) == {}


def test_what_is_moved_is_no_difference_and_what_is_changed_is():
    one = "Rents rise in Alden. Trams stand still at noon."
    assert differing(one, "Trams stand still at noon. Rents rise in Alden.") == []
    assert [one[a:b] for a, b in differing(one, "Rents rise in Alden. Trams stand quite still at noon.")] == []
    assert [one[a:b] for a, b in differing(one, "Rents rise in Linden. Trams stand still at noon.")] == ["Alden"]
    assert differing("", "") == differing("…", "a") == []
    assert differing("a", "b") == [(0, 1)]
    assert differing("a b", "A B") == []
