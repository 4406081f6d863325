"""Waiting that a busy machine doesn't break: what a test waits for may take long, what never comes fails it."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

PATIENCE = 60_000  # ms


class PatientBot(QtBot):
    """A ``QtBot`` that waits a minute where it would wait five seconds."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout: int = PATIENCE, **how):
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitActive(self, widget, *, timeout: int = PATIENCE):
        return super().waitActive(widget, timeout=timeout)
