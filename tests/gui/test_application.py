"""What the running program tells the system, and hears of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QSize, QUrl
from PySide6.QtGui import QFileOpenEvent

from gui import main
from gui.application import icon, join
from gui.settings import Settings
from models.file import create
from tests.gui.hands import press, write


def test_the_icon_can_be_drawn_at_every_size(qapp):
    for size in (16, 24, 48, 256):
        picture = icon().pixmap(QSize(size, size)).toImage()
        assert picture.width() == size
        assert picture.pixelColor(size // 2, size // 8).blue() > 100


@pytest.fixture
def asked_window(qapp, open_window):
    """Opens a window that is joined to the application as the program joins it."""

    def opener(*args, **kept):
        window = open_window(*args, **kept)
        join(qapp, window)
        return window

    yield opener
    qapp.asked.disconnect()


def ask_for(app, address: QUrl) -> None:
    QCoreApplication.sendEvent(app, QFileOpenEvent(address))


def test_a_project_that_the_system_hands_over_is_opened(qapp, asked_window, rents):
    window = asked_window()
    ask_for(qapp, QUrl.fromLocalFile(str(rents)))
    assert window.opened.project.path == rents


def test_it_takes_the_place_of_the_one_that_is_open(qapp, asked_window, rents, home):
    create(home / "zoning.standfirst", "Zoning").close()
    window = asked_window(rents)
    ask_for(qapp, QUrl.fromLocalFile(str(home / "zoning.standfirst")))
    assert window.opened.project.title == "Zoning"


def test_it_waits_for_the_name_of_who_codes(qapp, asked_window, rents, home):
    window = asked_window(kept=Settings(home / "new.ini"))
    ask_for(qapp, QUrl.fromLocalFile(str(rents)))
    assert window.opened is None
    write(window, "Ana Ruiz")
    press(window, "Return")
    assert window.opened.project.path == rents


def test_an_address_that_is_no_file_opens_nothing(qapp, asked_window):
    window = asked_window()
    ask_for(qapp, QUrl("mailto:ana"))
    assert window.opened is None
    assert window.frame.page() is window.start.welcome_page


@pytest.mark.parametrize("name", ["rents.standfirst", "Rents 100% “2024” é.standfirst"])
def test_a_path_on_the_command_line_opens_the_window_with_it(monkeypatch, tmp_path, name):
    opened = []
    monkeypatch.setattr("gui.system.refusal", str)
    monkeypatch.setattr("gui.application.run", lambda project: opened.append(project) or 0)
    assert main.main([str(tmp_path / name)]) == 0
    assert opened == [tmp_path / name]
