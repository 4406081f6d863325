"""The tour: it waits for each key, lets nobody wait for it, and goes away."""

from __future__ import annotations

import shutil

import pytest

from gui.settings import Settings
from gui.start import SAMPLE
from tests.gui.hands import press


@pytest.fixture
def sample(rents, home):
    """A project under the name of the sample's file."""
    return shutil.copy(rents, home / SAMPLE)


def head(window) -> str:
    return window.opened.tour.panel.head.text()


def caps(window) -> list[str]:
    return [cap for cap, _ in window.opened.tour.panel.keys._keys]


def test_it_comes_once_with_the_sample_project(open_window, sample):
    window = open_window(sample)
    assert head(window) == "The tour: 1 of 5"
    assert Settings(window.settings.path).has_seen_tour
    window.opened.tour.end()
    window.projects.close()
    window.projects.open(sample)
    assert not window.opened.tour.is_running


def test_it_does_not_come_with_other_projects(open_window, rents):
    assert not open_window(rents).opened.tour.is_running


def test_each_step_waits_for_its_key(open_window, sample):
    window = open_window(sample)
    assert caps(window) == ["1", "2"]
    press(window, "J", "K")
    assert head(window) == "The tour: 1 of 5"
    press(window, "1")
    assert (head(window), caps(window)) == ("The tour: 2 of 5", ["Enter"])
    press(window, "Return")
    assert (head(window), caps(window)) == ("The tour: 3 of 5", ["X"])
    press(window, "X")
    assert (head(window), caps(window)) == ("The tour: 4 of 5", ["Ctrl Z"])
    press(window, "Ctrl+Z")
    assert (head(window), caps(window)) == ("The tour: 5 of 5", ["C", "S"])
    press(window, "S", "Escape")
    assert head(window) == "The tour"
    assert window.opened.tour.panel.end_button.text() == "Done"
    window.opened.tour.panel.end_button.click()
    assert not window.opened.tour.is_running
    assert window.opened.desk.view.hasFocus()


def test_who_is_ahead_is_not_held_back(open_window, sample):
    window = open_window(sample)
    press(window, "X")
    assert head(window) == "The tour: 4 of 5"
    press(window, "1")  # a step that is behind
    assert head(window) == "The tour: 4 of 5"


def test_it_is_in_the_menu_and_ends_there_too(open_window, rents):
    window = open_window(rents)
    window.actions_.run("export")
    window.actions_.run("tour")
    assert window.frame.page() is window.opened.desk
    assert head(window) == "The tour: 1 of 5"
    window.actions_.run("tour")
    assert not window.opened.tour.is_running


def test_it_shows_the_keys_as_they_are(open_window, sample):
    window = open_window(sample)
    window.keys.change("support", "W")
    window._keys_changed()
    assert caps(window) == ["W", "2"]


def test_its_words_are_never_cut(open_window, sample):
    window = open_window(sample)
    window.resize(960, 600)
    panel = window.opened.tour.panel
    panel.grab()
    assert panel.words.height() >= panel.words.heightForWidth(panel.words.width())
