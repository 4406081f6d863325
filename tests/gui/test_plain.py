"""Whatever a project holds reaches widgets as plain text, and no longer than anybody reads."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtGui import Qt as Guessing
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTextBrowser,
    QTextEdit,
    QWidget,
)  # fmt: skip

from gui.desk.menu import TextMenu
from gui.pages.registry import PAGES
from gui.style import plain
from gui.style.plain import PLAIN, in_menu, short, tip
from gui.window import Window
from models.wording import say
from tests.gui.strange import MARKUP, strange

GUI = Path(__file__).parents[2] / "gui"
TOOLTIP = Qt.ItemDataRole.ToolTipRole
KEYS = (
    Qt.Key.Key_J, Qt.Key.Key_C, Qt.Key.Key_Escape, Qt.Key.Key_S, Qt.Key.Key_Escape, Qt.Key.Key_T, Qt.Key.Key_Escape,
    Qt.Key.Key_M, Qt.Key.Key_Escape, Qt.Key.Key_1, Qt.Key.Key_X, Qt.Key.Key_K,
)  # fmt: skip


def may_render(words: str) -> bool:
    """Whether Qt, left to guess, would take words for markup that is not ours."""
    if words.startswith(PLAIN) and words.endswith("</p>"):
        return "<" in words[len(PLAIN) : -len("</p>")]
    return bool(Guessing.mightBeRichText(words))


def rendered(window: Window) -> list[str]:
    """What in the window would show words as markup, or more of them than a line can hold."""
    found = []
    widgets = [w for top in QApplication.topLevelWidgets() for w in (top, *top.findChildren(QWidget))]
    for widget in widgets:
        where = f"{type(widget).__name__}: "
        if may_render(widget.toolTip()):
            found.append(where + widget.toolTip())
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and may_render(widget.text()):
            found.append(where + widget.text())
        if isinstance(widget, QTextEdit) and not isinstance(widget, QTextBrowser) and "<" not in widget.toPlainText():
            found += [where + "shows markup"] if MARKUP[:8] in widget.toHtml() else []
        if not isinstance(widget, QMenu) or widget.toolTipsVisible():
            found += [where + action.toolTip() for action in widget.actions() if may_render(action.toolTip())]
        found += [where + words[:80] for words in told(widget) if len(words) > plain.MOST]
    return found


def told(widget: QWidget) -> list[str]:
    """All words of a widget that take room."""
    words = [widget.toolTip(), widget.windowTitle()]
    words += [action.text() for action in widget.actions()]
    if isinstance(widget, QLabel | QAbstractButton):
        words.append(widget.text())
    if isinstance(widget, QComboBox):
        words += [widget.itemText(n) for n in range(widget.count())]
    return words


def tips_of_items(window: Window) -> list[str]:
    """The tooltips of the items of all lists and tables."""
    models = [view.model() for view in window.findChildren(QAbstractItemView) if view.model() is not None]
    wide = {m: 1 if isinstance(m, QAbstractListModel) else m.columnCount() for m in models}
    cells = [m.index(row, column) for m in models for row in range(m.rowCount()) for column in range(wide[m])]
    return [str(cell.data(TOOLTIP) or "") for cell in cells]


def through_the_window(window: Window, qtbot) -> None:
    """Go through keys and pages, and look at all that is shown each time."""

    def look(where: str) -> None:
        QApplication.processEvents()
        window.grab()
        assert rendered(window) == [], where
        assert not [words for words in tips_of_items(window) if may_render(words)], where

    look("the desk")
    for key in KEYS:
        qtbot.keyClick(QApplication.focusWidget() or window, key)
        look(f"after {key}")
    window.actions_.run("undo")
    look("after undo")
    for spec in PAGES:
        window.pages.show(spec.id)
        look(spec.id)
    window.actions_.run("palette")
    look("the palette")
    QApplication.focusWidget().clearFocus()


@pytest.fixture
def marked(open_window, home) -> Window:
    """The window on a project of which every word is markup."""
    return open_window(strange(home / f"{MARKUP[:4]}b>rents.standfirst", MARKUP))


def test_no_words_of_a_project_are_rendered(marked, qtbot):
    qtbot.keyClick(marked, Qt.Key.Key_1)
    assert MARKUP[:8] in marked.frame.top.undo.text() + say(marked.windowTitle())
    through_the_window(marked, qtbot)


def test_a_menu_of_the_text_shows_names_as_they_are(marked):
    assert marked.opened is not None
    menu = next(child for child in marked.opened.desk.view.children() if isinstance(child, TextMenu))
    view = marked.opened.desk.view
    for spot in range(0, view.viewport().height(), 24):
        offered = menu.at(QPoint(60, spot))
        assert not offered.toolTipsVisible(), "an entry has its words as tooltip, which Qt would render"
        offered.deleteLater()


def test_a_project_of_endless_words_is_shown_by_their_beginnings(open_window, home, qtbot):
    window = open_window(strange(home / "long.standfirst", "word " * 20_000))
    through_the_window(window, qtbot)


def test_words_are_cut_where_nobody_reads_on():
    assert short("abc") == "abc"
    assert (len(short("x" * 10_000)), short("x" * 10_000)[-1]) == (plain.LINE, "…")
    assert len(tip("<" * 50_000_000)) < 10 * plain.TIP


def test_a_tooltip_is_what_it_says():
    assert (tip(""), tip("3 < 4"), tip("plain")) == ("", "3 < 4", "plain")
    assert tip("<b>x</b>") == f"{PLAIN}&lt;b&gt;x&lt;/b&gt;</p>"
    assert tip("word " * 50).startswith(PLAIN)


def test_an_entry_of_a_menu_has_no_key_of_its_own():
    assert in_menu("Q&A\tCtrl+Q\nx") == "Q&&A Ctrl+Q x"


def test_tooltips_are_given_by_one_door():
    for path in sorted(GUI.rglob("*.py")):
        if path.name == "plain.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                name = node.func.attr
                assert name not in ("setToolTip", "setWhatsThis", "setStatusTip", "setHtml", "insertHtml"), path
                assert not (name == "showText" and ast.unparse(node.func) == "QToolTip.showText"), path


def test_every_label_is_plain():
    for path in sorted(GUI.rglob("*.py")):
        if path.name != "labels.py":
            code = path.read_text("utf-8")
            assert code.count("QLabel(") == code.count("TextFormat.PlainText"), f"{path}: take Label of gui.widgets"
