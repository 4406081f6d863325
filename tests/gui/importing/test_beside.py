"""From the report of an import an article opens beside the file that it came from."""

from __future__ import annotations

from gui.importing.page import Stage
from tests.gui.hands import press


def test_v_shows_the_first_article_of_the_file_beside_it(open_window, rents, home, qtbot):
    (home / "one.txt").write_text("The council said rents must stop climbing this year.", "utf-8")
    window = open_window(rents)
    press(window, "Ctrl+I")
    page = window.frame.page()
    page.take_files([home / "one.txt"])
    qtbot.waitUntil(lambda: page.stage is Stage.LOOKED)
    press(window, "V")
    assert window.frame.page() is page, "nothing is kept yet"
    press(window, "Return")
    qtbot.waitUntil(lambda: page.stage is Stage.KEPT)
    press(window, "V")
    raw = window.frame.page()
    qtbot.waitUntil(lambda: raw._job is None)
    assert "rents must stop" in raw.right.toPlainText()
    press(window, "Escape")
    assert window.frame.page() is page
