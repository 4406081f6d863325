"""What nobody caught is logged, told and can be reported."""

from __future__ import annotations

import sys
import threading

import pytest

from gui.bugs import LOG, Bugs, report


@pytest.fixture
def bugs(tmp_path):
    caught = Bugs(tmp_path / "logs" / "standfirst.log")
    caught.install()
    yield caught
    caught.uninstall()


def test_a_report_names_the_place_and_the_versions():
    try:
        raise ValueError("no such thing")
    except ValueError as error:
        told = report(error)
    assert "ValueError: no such thing" in told
    assert "test_bugs.py" in told
    assert "Python 3." in told
    assert "Qt 6." in told


def test_what_nobody_caught_is_logged_and_shown(bugs, qtbot):
    with qtbot.waitSignal(bugs.found) as told:
        sys.excepthook(ValueError, ValueError("x"), None)
    assert isinstance(told.args[0], ValueError)
    assert "ValueError: x" in bugs.log.read_text()


def test_a_bug_in_a_thread_comes_to_the_window_too(bugs, qtbot):
    def work():
        raise KeyError("y")

    with qtbot.waitSignal(bugs.found):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert "KeyError" in bugs.log.read_text()


def test_a_wish_to_stop_is_no_bug(bugs):
    seen = []
    bugs.found.connect(seen.append)
    bugs._before = lambda *_: None
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == []


def test_all_is_given_back(tmp_path):
    before = sys.excepthook, threading.excepthook
    bugs = Bugs(tmp_path / "a.log")
    bugs.install()
    bugs.uninstall()
    assert (sys.excepthook, threading.excepthook) == before
    assert LOG.handlers == []
