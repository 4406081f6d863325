"""Words of a project on their way to a widget: always plain text, never longer than anybody reads.

What an article, a codebook or a name holds may look like markup, which Qt renders wherever a label, a tooltip or a
menu is left to guess; and it may have fifty megabytes. Widgets take such words from here.
"""

from __future__ import annotations

from html import escape
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QToolTip, QWidget

LINE = 500  # signs of what stands in one line: a title, an item of a list, an entry of a menu
MOST = 4_000  # of a paragraph: a label that wraps
TIP = 1_500  # of a tooltip
WRAPPED_FROM = 120  # signs of a tooltip that is one line
PLAIN = "<p style='white-space:pre-wrap'>"
Tipped = TypeVar("Tipped", QWidget, QAction)


def short(words: str, most: int = LINE) -> str:
    """Words that are not longer than ``most`` signs: their beginning, where they are."""
    return words if len(words) <= most else f"{words[: most - 1]}…"


def tip(words: str) -> str:
    """Words as a tooltip that Qt shows as they are; "" where there are none."""
    words = short(words, TIP)
    if len(words) <= WRAPPED_FROM and not Qt.mightBeRichText(words):
        return words
    return f"{PLAIN}{escape(words)}</p>"


def set_tip(of: Tipped, words: str) -> None:
    """Give a widget or an action its tooltip."""
    of.setToolTip(tip(words))


def show_tip(at: QPoint, words: str, over: QWidget) -> None:
    """Show a tooltip now, or none where there are no words."""
    QToolTip.showText(at, tip(words), over)


def in_menu(words: str) -> str:
    """Words as an entry of a menu: & underlines no letter, and a tab begins no key."""
    return short(" ".join(words.split())).replace("&", "&&")
