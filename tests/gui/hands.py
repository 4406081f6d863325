"""What somebody at the window does and is told: keys go to where the focus is, banners are read from the top."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.banner import Banner
from gui.widgets.buttons import Button
from gui.window import Window


def focused(window: QWidget) -> QWidget:
    """The widget that gets the keys."""
    return QApplication.focusWidget() or window


def press(window: QWidget, *keys: str) -> None:
    """Press keys, each as it is written: ``Ctrl+Return``."""
    for key in keys:
        QTest.keySequence(focused(window), QKeySequence(key))


def write(window: QWidget, words: str) -> None:
    """Type letters."""
    QTest.keyClicks(focused(window), words)


def said(window: Window) -> list[str]:
    """What the banners say."""
    return [banner.what for banner in window.frame.banners.shown()]


def choices(banner: Banner) -> dict[str, Button]:
    """The buttons of a banner by their words."""
    return {button.text(): button for button in banner.findChildren(Button)}
