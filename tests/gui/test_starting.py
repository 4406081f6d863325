"""Starting on the project that was open last, whatever is wrong with it: the welcome page, and the reason."""

from __future__ import annotations

import pytest

from models import errors
from tests.gui.hands import said


@pytest.mark.parametrize("where", ["gui.projects.open_project", "gui.projects.coders", "gui.window.OpenedProject"])
def test_a_mistake_at_the_first_opening_shows_the_welcome_page_and_is_not_made_again(
    open_window, settings, rents, monkeypatch, where, qtbot
):
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    settings.open_at_close = str(rents)
    with monkeypatch.context() as patch:
        patch.setattr(where, fail)
        with qtbot.captureExceptions() as caught:
            window = open_window()
    assert window.frame.page() is window.start.welcome_page
    assert (window.opened, window.projects.session) == (None, None)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError] or "ZeroDivisionError" in said(window)[0]
    assert settings.open_at_close == ""
    window.close()
    assert not list(rents.parent.glob("*.lock"))
    window = open_window()
    assert said(window) == []
    window.projects.open(rents)
    assert window.opened is not None


def test_what_can_t_be_shown_of_a_project_is_told(open_window, rents, monkeypatch):
    def fail(*_: object) -> None:
        raise errors.DamagedProject("rents.standfirst is damaged.")

    monkeypatch.setattr("gui.window.OpenedProject", fail)
    window = open_window(rents)
    assert said(window) == ["rents.standfirst is damaged."]
    assert window.frame.page() is window.start.welcome_page
    assert window.projects.session is None
