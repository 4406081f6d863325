"""Guesses that learn: tried in the background, switched on and off, told with both figures."""

from __future__ import annotations

import pytest

from gui import learning
from gui.banner import Kind as Tone
from models.coding import NO_HABITS, Figures, Trial
from tests.gui.hands import said

BETTER = Trial(Figures(50, 30, 45, 20, 18), Figures(50, 40, 48, 30, 29), 0.5)
NO_BETTER = Trial(Figures(50, 30), Figures(50, 30), 0.0)


@pytest.fixture
def found(monkeypatch) -> list[object]:
    """What trials give, one after another, the last for ever: a trial and what was learned."""
    given: list[object] = [(BETTER, "learned", NO_HABITS)]
    monkeypatch.setattr(learning, "_tried", lambda *_: given.pop(0) if len(given) > 1 else given[0])
    monkeypatch.setattr(learning, "SOON", 0)
    return given


def test_it_is_tried_when_a_project_opens_and_the_desk_ranks_by_it(open_window, rents, qtbot, found, monkeypatch):
    taken: list[object] = []
    monkeypatch.setattr("gui.desk.opened.Codes.learn", lambda self, known, usual: taken.append(known))
    open_window(rents)
    qtbot.waitUntil(lambda: taken == ["learned"])


def test_switched_off_it_is_not_tried_and_switched_on_it_tells_both_figures(
    open_window, rents, qtbot, found, settings, monkeypatch
):
    taken: list[object] = []
    monkeypatch.setattr("gui.desk.opened.Codes.learn", lambda self, known, usual: taken.append(known))
    settings.learns_claims = False
    window = open_window(rents)
    action = window.actions_.action("learn_claims")
    assert not action.isChecked()
    qtbot.waitUntil(lambda: not window.jobs.running())
    assert taken == []
    action.trigger()
    assert (action.isChecked(), settings.learns_claims) == (True, True)
    qtbot.waitUntil(lambda: taken == ["learned"])
    assert said(window) == ["Claims are guessed by the codebook and by what you have coded."]
    more = window.frame.banners.shown()[0].more
    assert more == "Of 50 statements the first guess is right in 80 %; by the codebook alone in 60 %."
    action.trigger()
    assert taken == ["learned", None]
    assert (action.isChecked(), settings.learns_claims) == (False, False)
    assert said(window)[-1] == "Claims are guessed by the codebook alone from now on."


def test_what_is_no_better_is_said_and_a_trial_that_ends_too_late_is_not_taken(qtbot, found, open_window, rents):
    assert learning.told(NO_BETTER) == (
        "Claims are guessed by the codebook alone as long as learning makes them no better.",
        "Of 50 statements the first guess is right in 60 %; with what you have coded in 60 %.",
    )
    window = open_window(rents)
    taken: list[object] = []
    window.opened.learning.learned.connect(lambda known, _: taken.append(known))
    window.settings.learns_claims = False
    window.opened.learning._took((BETTER, "learned", NO_HABITS))
    assert taken == []


def test_after_some_finished_articles_it_is_tried_anew(open_window, rents, qtbot, found, monkeypatch):
    monkeypatch.setattr(learning, "EVERY", 1)
    window = open_window(rents)
    qtbot.waitUntil(lambda: not window.jobs.running() and not window.opened.learning._soon.isActive())
    taken: list[object] = []
    window.opened.learning.learned.connect(lambda known, _: taken.append(known))
    window.actions_.run("nothing")
    qtbot.waitUntil(lambda: taken == ["learned"])
    assert Tone.NEWS not in [banner.kind for banner in window.frame.banners.shown()], "nobody asked"


def test_a_guess_stays_while_it_is_looked_at_and_is_made_anew_when_one_comes_back(open_window, rents, qtbot):
    window = open_window(rents)
    opened = window.opened.desk.work.opened
    first = opened.item.guess
    opened._codes.learn(None)
    assert opened.item.guess is first
    opened.current = 1
    opened.current = 0
    assert opened.item.guess == first
    assert opened.item.guess is not first
