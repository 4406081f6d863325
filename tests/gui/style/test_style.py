"""The look holds what it promises: contrast, faces, keys as they stand on a keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from gui.pages.registry import COMMANDS
from gui.style import fonts
from gui.style.application import apply, chosen_theme
from gui.style.painting import Look, metrics, shown_key, wrapped
from gui.style.sheet import lay_on
from gui.style.themes import DARK, LIGHT, Theme


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2)."""
    high, low = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(theme: Theme):
    grounds = (theme.paper, theme.panel, theme.raised)
    inks = (theme.ink, theme.ink2, theme.ink3, theme.accent, theme.draft, theme.support, theme.oppose, theme.mixed)
    assert min(contrast(ink, ground) for ink in inks for ground in grounds) >= 4.5


def test_packaged_faces_are_used_and_have_weights(qtbot: QtBot):
    assert {"Inter", "Literata"} <= fonts.load_fonts()
    assert QFontInfo(fonts.font(18, family=fonts.READING)).family() == "Literata"
    light, strong = fonts.font(18), fonts.font(18, 700)
    assert metrics(strong).horizontalAdvance("Statements") > metrics(light).horizontalAdvance("Statements")


def test_theme_reaches_widgets(qtbot: QtBot, qapp):
    apply(qapp, Look(DARK))
    assert qapp.palette().window().color().name().upper() == DARK.panel
    apply(qapp, Look(LIGHT))
    assert qapp.palette().window().color().name().upper() == LIGHT.panel
    assert chosen_theme("dark") is DARK


@pytest.mark.parametrize(
    ("key", "cap"),
    [("Return", "Enter"), ("Ctrl+Return", "Ctrl ↵"), ("Ctrl++", "Ctrl +"), ("Ctrl+PgDown", "Ctrl PgDn"), ("?", "?")],
)
def test_keys_read_as_on_a_keyboard(key: str, cap: str):
    assert shown_key(key) == cap
    assert all(shown_key(k) for command in COMMANDS for k in command.keys)


def test_long_words_are_wrapped_and_elided(qtbot: QtBot):
    lines = wrapped("one two three four five six seven eight nine ten " * 5, fonts.font(13), 120, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_a_view_takes_its_ground_and_keeps_it_under_a_style_sheet(qtbot: QtBot, qapp):
    apply(qapp, Look(LIGHT))
    view = QListView()
    qtbot.addWidget(view)
    view.resize(80, 80)
    view.show()
    for theme in (LIGHT, DARK, LIGHT):
        apply(qapp, Look(theme))
        lay_on(view, theme, theme.panel)
        assert view.grab().toImage().pixelColor(40, 40).name().upper() == theme.panel
