"""What a window says, collected from everything that has words; and whether any of it is cut off."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QWidget,
)

from gui.language import ACCENTED
from gui.style import painting
from gui.widgets.buttons import Button
from gui.widgets.labels import Line
from gui.widgets.ticks import Pick, Tick

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
OPENS, CLOSES = "⟦", "⟧"
WORD = re.compile(r"[^\W\d_]+")
MARKUP = re.compile(r"<[^>]*>")
FILES = re.compile(r"\S*/\S*|\S+\.(?:txt|csv|yaml|yml|standfirst)\b")


def outside(text: str) -> str:
    """What of a text no translator has said; a sentence may have lost its end, or its beginning to the line before."""
    left, depth = [], 0
    for sign in text:
        depth += sign == OPENS
        if depth == 0:
            left.append(sign)
        if sign == CLOSES and depth == 0:
            left.clear()
        depth = max(0, depth - (sign == CLOSES))
    return "".join(left)


def unspoken(text: str, data: set[str]) -> list[str]:
    """The words of a text that are neither translated nor data."""
    words = WORD.findall(outside(FILES.sub(" ", MARKUP.sub(" ", text))))
    return [word for word in words if word not in data and not is_accented(word)]


def is_accented(word: str) -> bool:
    """Whether a word is of a translation that stands in pieces around its fields: no letter of it is left as it was."""
    signs = {ord(sign) for sign in word}
    return bool(signs & set(ACCENTED.values())) and not signs & set(ACCENTED)


class Painted:
    """Every text that is painted while this listens."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: set[str] = set()
        text, paragraph = painting.text, painting.paragraph

        def heard_text(painter: object, box: object, words: str, *more: object) -> float:
            self.texts.add(words)
            return text(painter, box, words, *more)

        def heard_paragraph(painter: object, box: object, lines: Iterable[str], *more: object) -> None:
            self.texts.add(" ".join(lines))
            paragraph(painter, box, lines, *more)

        for module in [module for name, module in sys.modules.items() if name.startswith("gui.")]:
            for name, heard in (("text", heard_text), ("paragraph", heard_paragraph)):
                if getattr(module, name, None) in (text, paragraph):
                    monkeypatch.setattr(module, name, heard)


def texts_of(window: QMainWindow) -> Iterator[tuple[str, str]]:
    """(where, text) of all that is visible in a window, its menus included."""
    for menu in window.menuBar().actions():
        yield "menu", menu.text()
        for action in menu.menu().actions():
            yield "menu", action.text()
            yield "menu", action.toolTip()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            kind = type(widget).__name__
            yield from ((kind, text) for text in _words_of(widget) if text)


def _words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, Line):  # whose name is its whole text
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for row in range(model.rowCount()):
                index = model.index(row, column, QModelIndex())
                yield from (str(model.data(index, role) or "") for role in ROLES)


def cut_off(window: QMainWindow) -> list[str]:
    """What has less room than its words need, where it neither wraps nor elides on purpose."""
    return [
        f"{type(widget).__name__} {said!r}: {widget.width()} x {widget.height()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and (said := _cut(widget))
    ]


def _cut(widget: QWidget) -> str:
    """The words of a widget that are cut off; empty where none are."""
    metrics = QFontMetricsF(widget.font())
    if isinstance(widget, QAbstractSpinBox | QComboBox | Line):
        return ""
    page = _page_around(widget)
    if isinstance(widget, QLabel | QAbstractButton) and page is not None:
        right = widget.mapTo(page.viewport(), widget.rect().topRight()).x()
        if right > page.viewport().width():
            return widget.text()
    if isinstance(widget, QLabel):
        needs = widget.heightForWidth(widget.width()) if widget.wordWrap() else round(metrics.height())
        wide = 0 if widget.wordWrap() else metrics.horizontalAdvance(widget.text())
        return widget.text() if wide > widget.width() + 1 or needs > widget.height() + 1 else ""
    if isinstance(widget, Tick | Pick):
        return widget.text() if widget.heightForWidth(widget.width()) > widget.height() + 1 else ""
    if isinstance(widget, Button | QToolButton) or type(widget) is QPushButton:
        hint = widget.sizeHint()
        return widget.text() if hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1 else ""
    if isinstance(widget, QLineEdit):
        if metrics.height() > widget.height() + 1:
            return widget.text() or widget.placeholderText()
        return widget.placeholderText() if metrics.horizontalAdvance(widget.placeholderText()) > widget.width() else ""
    return ""


def _page_around(widget: QWidget) -> QScrollArea | None:
    parent: QWidget | None = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
