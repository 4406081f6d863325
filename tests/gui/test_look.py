"""One look for the whole window: its size of type is everywhere, and is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui.pages.registry import PAGES
from gui.settings import Recent
from gui.style.painting import Look
from gui.style.sizes import SIZES, fitting, stepped
from gui.style.themes import DARK
from gui.widgets.dressing import Dressed, dress
from models.clock import now
from tests.gui.hands import press


def larger(window):
    press(window, "Ctrl++")


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_the_type_grows_on_every_page(open_window, rents, settings, page):
    window = open_window(rents)
    shown = window.pages.show(page)
    title = next(label for label in shown.findChildren(QLabel) if label.text())
    before = title.font().pixelSize(), window.frame.top.height(), window.frame.bottom.height()
    for _ in SIZES:
        larger(window)
    after = title.font().pixelSize(), window.frame.top.height(), window.frame.bottom.height()
    assert [round(b * SIZES[-1]) for b in before] == list(after)
    assert settings.scale == SIZES[-1]


def test_the_size_comes_back_and_is_the_desks_too(open_window, rents, settings):
    window = open_window(rents)
    larger(window)
    assert window.opened.desk.look == window.look
    assert window.opened.desk.view.look.scale == 1.1
    window.close()
    assert open_window(rents).opened.desk.look.scale == 1.1


def test_the_outer_panes_grow_with_the_type_and_come_back(open_window, rents):
    window = open_window(rents)
    window.resize(1440, 900)
    QApplication.processEvents()
    panes = window.opened.desk.panes
    panes.setSizes([300, 740, 398])
    panes.splitterMoved.emit(300, 1)
    before = panes.sizes()
    for _ in SIZES:
        larger(window)
    grown = panes.sizes()
    assert grown[0] > before[0]
    assert grown[2] > before[2]
    assert grown[1] > 0.35 * sum(grown)
    for _ in SIZES:
        window.actions_.run("smaller")
    window.resize_type(2)
    assert window.look.scale == 1.0
    assert all(abs(a - b) <= 1 for a, b in zip(panes.sizes(), before, strict=True))


def test_a_desk_that_is_opened_large_has_room_for_its_panes(open_window, rents, settings):
    settings.scale = 2.0
    settings.frame = (0, 0, 1440, 900)
    window = open_window(rents)
    QApplication.processEvents()
    queue, text, cards = window.opened.desk.panes.sizes()
    assert queue > 292
    assert cards > 384
    assert text >= 360


def test_the_size_that_a_project_kept_once_is_taken_over(open_window, rents, settings):
    settings.remember(Recent(rents, "Rents 2024", now(), {"scale": 1.4}))
    window = open_window(rents)
    assert (window.look.scale, window.opened.desk.look.scale, settings.scale) == (1.4, 1.4, 1.4)
    settings.remember(Recent(rents, "Rents 2024", now(), {"scale": 0.8}))
    window.close()
    assert open_window(rents).look.scale == 1.4


def test_a_size_written_by_hand_is_brought_within_what_can_be_chosen(settings):
    settings.scale = 17.0
    assert fitting(settings.scale) == SIZES[-1]
    assert stepped(1.0, 1) > 1.0 > stepped(1.0, -1)
    assert (stepped(SIZES[0], -1), stepped(SIZES[-1], 1)) == (SIZES[0], SIZES[-1])


def test_everything_that_paints_itself_is_told_once(open_window, rents, monkeypatch):
    window = open_window(rents)
    told: list[QWidget] = []
    dressed = [widget for widget in window.findChildren(QWidget) if isinstance(widget, Dressed)]
    for kind in {type(widget) for widget in dressed if "set_look" in type(widget).__dict__}:
        own = kind.set_look
        monkeypatch.setattr(kind, "set_look", lambda self, look, own=own: (told.append(self), own(self, look)))
    dress(window, Look(DARK, 1.25))
    once = [widget for widget in told if type(widget).__name__ not in ("Strip", "Label", "Line")]
    assert len(once) == len({id(widget) for widget in once})
    assert window.opened.desk in once
