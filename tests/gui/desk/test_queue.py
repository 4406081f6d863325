"""The queue: pages of rows, filters, going from article to article."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.desk import queue as queue_module
from gui.desk.queue_model import PAGE, QueueModel
from models.people import acting, leading, person
from models.work import QueueFilter, assign
from tests.gui.desk.harness import Window, make_project, open_window


def test_the_model_keeps_qts_rules_and_reads_by_pages(qtbot: QtBot, qtmodeltester: ModelTester, tmp_path: Path):
    project, ana, ids = make_project(tmp_path, 150)
    with project:
        model = QueueModel(project, ana)
        model.show_ids(ids)
        qtmodeltester.check(model)
        model.show_ids(ids)
        assert model.row(PAGE + 1).name == f"Weather {PAGE + 1}"
        assert model.row(0).name == "Board weighs a rent cap"
        assert "not read by the machine yet" in model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)


def test_words_and_parts_filter_the_queue(window: Window, qtbot: QtBot):
    queue = window.desk.queue
    window.press("Alt+X", "Ctrl+Return")
    queue.set_filter(QueueFilter.OPEN, "")
    assert len(queue.model.ids) == 2
    queue.set_filter(QueueFilter.FINISHED, "")
    assert len(queue.model.ids) == 1
    queue.set_filter(QueueFilter.ALL, "weather moss 1")
    assert [queue.model.row(0).name] == ["Weather 1"]
    queue.set_filter(QueueFilter.ALL, "nowhere")
    assert queue.table.emptiness.title == "Nothing found"
    queue.field.setFocus()
    queue.field.clear()
    window.type("rain")
    qtbot.waitUntil(lambda: len(queue.model.ids) == 2)
    assert window.said == ["Rejected 3 drafts", "Finished the article"]


def test_a_large_queue_is_asked_in_a_thread_and_the_old_one_stays(window: Window, qtbot: QtBot, monkeypatch):
    queue = window.desk.queue
    monkeypatch.setattr(queue_module, "FEW", 0)
    queue.set_filter(QueueFilter.FINISHED, "")
    assert len(queue.model.ids) == 3
    qtbot.waitUntil(lambda: len(queue.model.ids) == 0)


def test_keys_go_from_article_to_article(window: Window):
    ids = list(window.desk.queue.model.ids)
    window.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert window.desk.work.opened.id == ids[2]
    window.press("Ctrl+PgDown")
    assert "last article" in window.refused[-1].what
    window.press("Ctrl+PgUp")
    assert window.desk.work.opened.id == ids[1]


def test_enter_in_the_queue_opens_the_article(window: Window):
    table = window.desk.queue.table
    table.setFocus()
    window.press("Down", "Return")
    assert window.desk.work.opened.id == window.desk.queue.model.ids[1]
    assert window.said == []


def test_batches_can_be_chosen(qtbot: QtBot, tmp_path: Path):
    project, ana, ids = make_project(tmp_path, 5)
    with project:
        lead = leading(project, acting(project, person(project, "Lead").id))
        assign(project, lead, "Pilot", ids[3:], [ana.coder_id])
        assign(project, lead, "Second", ids[1:2], [ana.coder_id])
        with open_window(qtbot, project, ana) as window:
            queue = window.desk.queue
            assert list(queue.model.ids) == [ids[3], ids[4], ids[1]]
            queue.batch.setCurrentIndex(2)
            queue.batch.activated.emit(2)
            assert list(queue.model.ids) == [ids[1]]
