"""The desk as a whole: where it comes back to, what is added meanwhile, themes, sizes, what a screen reader hears."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.commands import COMMANDS
from gui.style.painting import Look
from gui.style.themes import DARK
from gui.widgets.dressing import dress
from models import history
from models.articles import NewArticle, add_articles
from models.file import create
from models.findings import Reading, outcomes, store_reading
from models.people import acting, machine, person
from tests.gui.desk.harness import TEXT, Window, make_project, open_window, reading

GROUPS = {"Move", "Decide", "Correct", "Evidence", "Make and finish"}


def test_every_command_of_the_desk_has_a_handler(window: Window):
    wanted = {c.id for c in COMMANDS if c.group in GROUPS} - {"palette", "back"}
    assert set(window.desk.handlers()) == wanted | {"history", "narrow"}


def test_no_command_fails_where_there_is_nothing(qtbot: QtBot, tmp_path: Path):
    with (
        create(tmp_path / "empty.standfirst") as project,
        open_window(qtbot, project, acting(project, person(project, "Ana").id)) as window,
    ):
        for handler in window.desk.handlers().values():
            handler()
        assert window.said == []
        assert window.desk.queue.emptiness().title == "No articles yet"
        assert window.desk.view.cursorWidth() == 0  # a caret would stray over the empty page
        window.grab()


def test_it_comes_back_where_it_was(qtbot: QtBot, tmp_path: Path):
    project, ana, _ = make_project(tmp_path)
    with project:
        add_articles(project, [NewArticle(TEXT * 20, "Long", published="2025-01-01")])
        with open_window(qtbot, project, ana) as window:
            window.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
            window.desk.queue.field.setText("rent")
            window.desk.view.scroll_to(3000)
            window.desk.panes.setSizes([250, 700, 330])
            state = window.desk.state()
        with open_window(qtbot, project, ana, state) as again:
            assert again.desk.state() == state
            again.desk.hide()
            again.desk.show()
            assert again.desk.state() == state
            assert abs(int(again.desk.state()["place"]) - 3000) < 80
            again.desk.restore({"article": 999, "sizes": "odd", "scale": None})
            assert again.desk.work.opened is not None


def test_it_begins_with_the_first_article_that_is_not_finished(qtbot: QtBot, tmp_path: Path):
    project, ana, ids = make_project(tmp_path)
    with project:
        with open_window(qtbot, project, ana, {}) as window:
            assert window.desk.work.opened.id == ids[0]
            window.press("Alt+X", "Ctrl+Return")
        with open_window(qtbot, project, ana, {}) as window:
            assert window.desk.work.opened.id == ids[1]


def test_what_a_machine_finds_appears_without_losing_the_place(window: Window):
    project = window.desk.work.project
    window.press("Ctrl+PgDown")
    opened = window.desk.work.opened
    assert window.items == []
    assert "being looked for" in window.desk.statements.list.emptiness.title
    found = add_articles(project, [NewArticle(TEXT, "Again", published="2024-06-09")])[0].article_id
    window.desk.refresh()
    window.desk.open_article(found)
    store_reading(project, machine(project, "rules", "1").id, found, reading())
    window.desk.articles_read([found])
    assert len(window.items) == 3
    assert window.item.number == 1
    assert window.desk.queue.model.row(window.desk.queue.model.place(found)).drafts == 3
    assert opened is not window.desk.work.opened


def test_an_article_without_statements_says_why(window: Window):
    cards = window.desk.statements.list
    window.press("X", "X", "X")
    assert cards.emptiness.title == "No statements yet"
    work = window.desk.work
    found = add_articles(work.project, [NewArticle("It rained.", "Dull", published="2024-01-01")])[0].article_id
    store_reading(work.project, machine(work.project, "rules", "1").id, found, Reading())
    window.desk.open_article(found)
    assert cards.emptiness.words.startswith("Nobody is cited here")


def test_drafts_before_the_coders_eyes_are_noted(window: Window, qtbot: QtBot):
    project = window.desk.work.project
    qtbot.waitUntil(lambda: ("rules", "1", "seen", 3) in outcomes(project))


def test_undo_goes_to_the_article_where_the_change_was_made(window: Window):
    first = window.desk.work.opened.id
    window.press("J", "1", "Ctrl+PgDown")
    assert window.operations.undo_text == "set the stance of draft 2 to support"
    assert history.redoable(window.operations.project, window.operations.acting) is None
    window.press("Ctrl+Z")
    assert window.desk.work.opened.id == first
    assert window.item.number == 2
    assert history.redoable(window.operations.project, window.operations.acting) is not None


def test_a_screen_reader_hears_whole_statements(window: Window):
    window.press("1")
    model = window.desk.statements.list.model_
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Begun draft 1, Teresa Okafor. direct quote: “People are being priced out … A rent cap gives families time.”. "
        "claim 1.2  Cap rent increases. stance: supports. target: The county should cap rents. "
        "speaker found by Okafor → Teresa Okafor."
    )


@pytest.mark.parametrize("keys", [(), ("1",), ("Return", "K"), ("C",), ("E",), ("Ctrl+F",)])
def test_every_state_can_be_painted_in_both_themes(window: Window, keys: tuple[str, ...]):
    window.press(*keys)
    light = window.grab().toImage()
    dress(window.desk, Look(DARK, 1.1))
    window.desk.set_keys({"claim": "F2"})
    dark = window.grab().toImage()
    assert light.pixelColor(640, 650).lightness() > dark.pixelColor(640, 650).lightness()
    assert window.desk.statements.list.keys["claim"] == "F2"


def test_rows_and_cards_grow_with_the_type(window: Window):
    cards, queue = window.desk.statements.list, window.desk.queue
    before = cards.sizeHintForRow(1), queue.delegate.height(), cards.sizeHintForRow(0)
    window.press("Ctrl++", "Ctrl++")
    after = cards.sizeHintForRow(1), queue.delegate.height(), cards.sizeHintForRow(0)
    assert all(a > b for a, b in zip(after, before, strict=True))
