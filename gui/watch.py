"""Whether the file of the open project is still where it was: looked at as soon as something happens in its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from models.file import Project

EVERY = 5_000  # ms; where the system tells nothing of a folder, as on most network drives


class Watch(QObject):
    """Looks at the path of a project that is written to; each commit looks by itself too."""

    moved = Signal()  # the path leads to the file no longer

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._again = QTimer(self, interval=EVERY)
        self._again.timeout.connect(self.look)
        if project.read_only:
            return
        self._again.start()
        watcher = QFileSystemWatcher(_watched(project.path), self)
        watcher.fileChanged.connect(lambda _: self.look())
        watcher.directoryChanged.connect(lambda _: self.look())

    def look(self) -> None:
        """Tell where it is gone; a single look takes some microseconds."""
        if not self._project.is_in_place():
            self.moved.emit()

    def look_soon(self) -> None:
        """The same once what is being done now has come to its end."""
        QTimer.singleShot(0, self, self.look)


def _watched(path: Path) -> list[str]:
    return [str(path), str(path.parent)]
