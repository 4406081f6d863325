"""The file of the open project is moved, deleted or replaced: the coder goes on where all of it is saved."""

from __future__ import annotations

import shutil
import sys

import pytest

from models import coding
from models.articles import NewArticle, add_articles
from models.coding import items
from models.file import open_project
from models.findings import Span
from models.people import acting, coders
from tests.gui.hands import choices, press, said

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be moved or removed there")
MOVED = "rents.standfirst is no longer where it was: it was moved, deleted or replaced while it was open."


@pytest.mark.parametrize("watched", [True, False])
@pytest.mark.parametrize("how", ["file", "folder"])
def test_coding_goes_on_in_a_copy_that_has_everything(open_window, rents, home, qtbot, monkeypatch, how, watched):
    if not watched:  # then the next thing that is done notices
        monkeypatch.setattr("gui.watch._watched", lambda path: [str(home / "Documents")])
    folder = home / "work"
    folder.mkdir()
    path = rents.rename(folder / "rents.standfirst")
    window = open_window(path)
    press(window, "X")
    if how == "file":
        path.unlink()
    else:
        shutil.rmtree(folder)
    press(window, "X")
    qtbot.waitUntil(lambda: window.opened is not None and window.opened.project.path != path)
    kept = window.opened.project.path
    assert said(window) == [MOVED]
    assert window.settings.open_at_close == str(kept)
    window.opened.operations.run(lambda project, who: coding.create(project, who, 1, [Span(0, 5)]))
    assert window.frame.bottom.saved.text().startswith("Saved")
    window.close()
    with open_project(kept) as project:
        ana = acting(project, next(coder for coder in coders(project) if coder.name == "Ana").id)
        assert sum(item.statement_id is not None for item in items(project, ana, 1)) == 1


def test_another_place_can_be_chosen_for_it(open_window, rents, home, qtbot, monkeypatch):
    monkeypatch.setattr("gui.start.ask_new_file", lambda *_: home / "Documents" / "safe")
    window = open_window(rents)
    rents.unlink()
    qtbot.waitUntil(lambda: said(window) == [MOVED])
    choices(window.frame.banners.shown()[0])["Save as …"].click()
    assert window.opened.project.path == home / "Documents" / "safe.standfirst"


def test_where_it_can_be_saved_nowhere_the_window_says_so_and_keeps_it_open(open_window, rents, monkeypatch, qtbot):
    def full(*args):
        raise OSError(28, "No space left on device")

    window = open_window(rents)
    monkeypatch.setattr("models.file.rescue._write", full)
    rents.unlink()
    press(window, "X")
    qtbot.waitUntil(lambda: said(window) == [MOVED])
    assert "Leave it open" in window.frame.banners.shown()[0].more
    assert window.frame.bottom.saved.text() == "Not saved in rents.standfirst"
    assert window.opened.project.path == rents


def test_what_could_not_come_home_at_closing_is_told_on_the_page_after(open_window, rents, qtbot):
    window = open_window(rents)
    with open_project(rents, read_only=True) as reading, reading.snapshot():
        reading.value("SELECT count(*) FROM article")
        press(window, "X", "Ctrl+W")
        assert window.opened is None
        qtbot.waitUntil(lambda: len(said(window)) == 1)
        assert "still in rents.standfirst-wal" in said(window)[0]
    # The page looks at recent projects, so that it may be the last to read this one.
    qtbot.waitUntil(lambda: [one.name for one in rents.parent.glob("rents.standfirst*")] == [rents.name])


def test_that_a_log_was_set_aside_is_told_at_the_desk(open_window, rents, home):
    whole = rents.read_bytes()
    dead = open_project(rents)
    add_articles(dead, [NewArticle("Never brought home.")])
    copies = {end: (home / f"rents.standfirst{end}").read_bytes() for end in ("-wal", ".lock")}
    dead.close()
    rents.write_bytes(whole)  # an earlier state of the file beside the log and the note of one who was killed
    for end, content in copies.items():
        (home / f"rents.standfirst{end}").write_bytes(content)
    window = open_window(rents)
    assert "put in the place of another" in said(window)[0]
