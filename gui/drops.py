"""Files that are dropped on the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Takes files for a window; ``invite`` is told when some hover over it, and when they are gone."""

    def __init__(
        self, window: QWidget, take: Callable[[Sequence[Path]], object], invite: Callable[[bool], object]
    ) -> None:
        super().__init__(window)
        self._take, self._invite = take, invite
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if any(url.isLocalFile() for url in event.mimeData().urls()):
                event.acceptProposedAction()
            self._invite(event.isAccepted())
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._invite(False)
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self._invite(False)
            self._take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
            return True
        return super().eventFilter(watched, event)
