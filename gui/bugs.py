"""Bugs: what nobody expected is logged, told in the window, and can be copied; the project stays safe."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, QStandardPaths, Signal

from models.version import version

LOG = logging.getLogger("standfirst")
KEPT = 1 << 20  # bytes of one log file; two are kept


def log_path() -> Path:
    """Where the log of this user lies."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / "standfirst" / "standfirst.log"


def report(error: BaseException) -> str:
    """All that somebody who mends it needs to know, as text to be copied."""
    told = "".join(traceback.format_exception(error))
    machine = f"Python {platform.python_version()}, Qt {PySide6.__version__}, {platform.platform()}"
    return f"Standfirst {version()}, {machine}\n\n{told}"


class Bugs(QObject):
    """Catches what would otherwise end in a traceback; ``found`` brings the exception to the window's thread."""

    found = Signal(object)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._before: Callable[..., object] = sys.excepthook
        self._before_in_threads = threading.excepthook

    def install(self) -> None:
        """Begin to catch."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(self.log, maxBytes=KEPT, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOG.addHandler(handler)
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """Give everything back as it was."""
        sys.excepthook = self._before
        threading.excepthook = self._before_in_threads
        for handler in list(LOG.handlers):
            LOG.removeHandler(handler)
            handler.close()

    def log_bug(self, error: BaseException) -> None:
        """Write a bug down."""
        LOG.error("%s", report(error))

    def _caught(self, kind: type[BaseException], error: BaseException | None, at: TracebackType | None) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, at)
            return
        self.log_bug(error)
        self.found.emit(error)
