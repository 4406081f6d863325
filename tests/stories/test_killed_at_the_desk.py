"""The machine loses its power while somebody codes: what was called saved is there, and the desk is where it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.checking import check
from models.file import open_project
from tests.gui.conftest import home, open_window, rents, settings  # noqa: F401

ROOT = Path(__file__).parents[2]
CODER = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
app = QApplication([])
from PySide6.QtCore import Qt
from gui.settings import Settings
from gui.window import Window
window = Window(Settings(Path(sys.argv[2])))
window.show()
window.activateWindow()
window.begin(Path(sys.argv[1]))
desk = window.opened.desk
saved = []
window.opened.operations.done.connect(saved.append)
window.opened.operations.done.connect(lambda done: print("saved", done.sentence, flush=True))
app.processEvents()
QTest.keyClick(desk.view, Qt.Key.Key_X)
QTest.keyClick(desk.view, Qt.Key.Key_E)
QTest.keyClicks(QApplication.focusWidget(), "half a mem")
while len(saved) < 2:
    app.processEvents()
    time.sleep(0.01)
print("typing", flush=True)
while True:
    time.sleep(1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_what_was_saved_is_there_after_a_kill(home, settings, rents, open_window):  # noqa: F811
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    coder = subprocess.Popen(
        [sys.executable, "-c", CODER, str(rents), str(settings.path)], stdout=subprocess.PIPE, text=True,
        env=environment, cwd=ROOT,
    )  # fmt: skip
    assert coder.stdout is not None
    said = []
    for line in coder.stdout:
        if line.startswith("typing"):
            break
        said.append(line.strip())
    coder.send_signal(signal.SIGKILL)
    coder.wait()
    coder.stdout.close()
    assert "ejected" in said[0]
    assert len(said) == 2
    with open_project(rents) as project:
        assert check(project) == []
        assert project.tuples("SELECT count(*) FROM suggestion_outcome WHERE outcome = 'rejected'") == [(1,)]
        assert project.tuples("SELECT memo FROM statement") == [("half a mem",)]
    settings._file.sync()
    window = open_window()
    assert window.opened is not None
    assert window.opened.desk.work.opened.id == 1
