"""How Qt's own widgets are dressed so that they match what is painted: a palette, and a sheet for fields and bars."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gui.style.themes import Theme, alpha

Part = QPalette.ColorRole
_DOWN = Path(str(files("resources"))).joinpath("icons", "down.svg").as_posix()


def palette(theme: Theme) -> QPalette:
    """The palette of the whole application."""
    made = QPalette()
    roles = {
        Part.Window: theme.panel,
        Part.Base: theme.raised,
        Part.AlternateBase: theme.panel,
        Part.Button: theme.raised,
        Part.ToolTipBase: theme.raised,
        Part.WindowText: theme.ink,
        Part.Text: theme.ink,
        Part.ButtonText: theme.ink,
        Part.ToolTipText: theme.ink,
        Part.BrightText: theme.paper,
        Part.PlaceholderText: theme.ink3,
        Part.Link: theme.accent,
        Part.LinkVisited: theme.accent,
        Part.Accent: theme.accent,
        Part.Light: theme.raised,
        Part.Midlight: theme.line,
        Part.Mid: theme.line,
        Part.Dark: theme.ink3,
        Part.Shadow: theme.ink3,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (Part.WindowText, Part.Text, Part.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, alpha(theme.ink3, 0.7))
    made.setColor(Part.Highlight, alpha(theme.accent, 0.25))
    made.setColor(Part.HighlightedText, QColor(theme.ink))
    return made


def lay_on(widget: QWidget, theme: Theme, ground: str, marked: float = 0.25) -> None:
    """Give a widget another ground than the application's; ``marked`` is how strong its selection is painted.

    A view's viewport has to be told apart: under a style sheet it takes no palette over from the view.
    """
    made = palette(theme)
    for part in (Part.Base, Part.Window):
        made.setColor(part, QColor(ground))
    made.setColor(Part.Highlight, alpha(theme.accent, marked))
    widget.setPalette(made)
    if isinstance(widget, QAbstractScrollArea):
        widget.viewport().setPalette(made)


def sheet(theme: Theme) -> str:
    """The style sheet of the whole application."""
    return _bars(theme) + _fields(theme) + _buttons(theme) + _menus(theme)


def _bars(theme: Theme) -> str:
    handle, held = _over(theme.ink3, theme.panel, 0.45), _over(theme.ink3, theme.panel, 0.75)
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {held}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QProgressBar {{ background: {theme.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {theme.line}; }}
QSplitter::handle:hover {{ background: {theme.accent}; }}
"""


def _fields(theme: Theme) -> str:
    return f"""
QLineEdit, QComboBox, QSpinBox {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.line};
  border-radius: 6px; padding: 5px 8px; selection-background-color: {_over(theme.accent, theme.raised, 0.25)};
  selection-color: {theme.ink}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ border-color: {theme.accent}; }}
QPlainTextEdit[lines="true"] {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.line};
    border-radius: 6px; padding: 4px 6px; }}
QPlainTextEdit[lines="true"]:focus {{ border-color: {theme.accent}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{_DOWN}"); width: 12px; height: 12px; }}
QLineEdit[bare="true"] {{ border: none; background: transparent; padding: 0; }}
"""


def _buttons(theme: Theme) -> str:
    return f"""
QPushButton {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.line}; border-radius: 6px;
  padding: 7px 16px; }}
QPushButton:hover {{ background: {_over(theme.accent, theme.raised, 0.08)}; }}
QPushButton:focus {{ border-color: {theme.accent}; }}
QPushButton:disabled {{ color: {theme.ink3}; background: {theme.panel}; }}
QPushButton[primary="true"] {{ background: {theme.accent}; color: {theme.paper}; border-color: {theme.accent}; }}
QPushButton[primary="true"]:disabled {{ background: {theme.line}; color: {theme.ink3}; border-color: {theme.line}; }}
QToolButton[segment="true"] {{ background: transparent; color: {theme.ink2}; border: none; border-radius: 5px;
  padding: 4px 10px; }}
QToolButton[segment="true"]:hover {{ color: {theme.ink}; }}
QToolButton[segment="true"]:focus {{ border: 1px solid {theme.accent}; padding: 3px 9px; }}
QToolButton[segment="true"]:checked {{ background: {_over(theme.accent, theme.panel, 0.14)}; color: {theme.ink}; }}
"""


def _menus(theme: Theme) -> str:
    return f"""
QMenu {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {_over(theme.accent, theme.raised, 0.14)}; }}
QMenu::item:disabled {{ color: {theme.ink3}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
QMenuBar {{ background: {theme.panel}; color: {theme.ink2}; padding: 3px 6px 0 6px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {_over(theme.accent, theme.panel, 0.14)}; }}
QToolTip {{ background: {theme.raised}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 6px 8px; }}
"""


def _over(colour: str, ground: str, share: float) -> str:
    """The opaque colour that ``colour`` gives when it lies on ``ground``."""
    top, below = QColor(colour), QColor(ground)
    parts = zip((top.red(), top.green(), top.blue()), (below.red(), below.green(), below.blue()), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)
