"""What the running program tells the system, and hears of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QFileOpenEvent

from gui.application import FileOpener, icon


def test_the_icon_can_be_drawn_at_every_size(qapp):
    for size in (16, 24, 48, 256):
        picture = icon().pixmap(QSize(size, size)).toImage()
        assert picture.width() == size
        assert picture.pixelColor(size // 2, size // 8).blue() > 100


def test_a_file_from_the_system_is_opened_as_if_it_were_dropped(qapp, tmp_path):
    taken: list[list[Path]] = []
    opener = FileOpener(taken.append, qapp)
    assert opener.eventFilter(QObject(), QFileOpenEvent(str(tmp_path / "a.standfirst")))
    assert taken == [[tmp_path / "a.standfirst"]]
