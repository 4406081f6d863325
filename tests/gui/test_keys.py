"""The keys of commands, as they are by default and as a user has them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.keys import Keys, pressed
from gui.pages.registry import COMMANDS
from models.errors import NotAllowed

SHIFT, CTRL, NONE = (
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


def press(key, modifiers=NONE, text=""):
    return pressed(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def test_no_default_key_serves_two_commands():
    keys = [key for command in COMMANDS for key in Keys({}, COMMANDS).of(command.id)]
    assert len(keys) == len(set(keys))


def test_qt_knows_every_default_key():
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(), (command.id, key)


def test_no_default_key_needs_a_us_bracket():
    assert not [c.id for c in COMMANDS if any(sign in key for key in c.keys for sign in "[]{}\\`")]


def test_a_user_s_change_replaces_the_default():
    keys = Keys({"accept": ("F8",)})
    assert keys.of("accept") == ("F8",)
    assert keys.holder("Return") is None


def test_a_taken_key_is_refused_by_name():
    keys = Keys({})
    with pytest.raises(NotAllowed, match="Reject the draft"):
        keys.change("accept", "X")
    assert keys.changes() == {}


def test_a_change_back_to_the_default_is_no_change():
    keys = Keys({})
    keys.change("reject", "F7")
    keys.change("reject", "X")
    assert keys.changes() == {}


def test_a_reset_takes_its_default_back_from_another_command():
    keys = Keys({})
    keys.change("reject", "F7")
    keys.change("accept", "X")
    keys.reset("reject")
    assert keys.of("reject")[0] == "X"
    assert keys.of("accept") == ()


def test_all_can_be_reset():
    keys = Keys({"accept": ("F8",)})
    keys.reset_all()
    assert keys.of("accept") == ("Return", "Enter")


def test_a_cap_shows_the_first_key():
    keys = Keys({"accept": ()})
    assert keys.cap("next_article") == "Ctrl PgDn"
    assert keys.cap("accept") == ""


def test_a_sign_that_needs_shift_is_that_sign():
    assert press(Qt.Key.Key_Question, SHIFT, "?") == "?"
    assert press(Qt.Key.Key_N, SHIFT, "N") == "Shift+N"
    assert press(Qt.Key.Key_PageDown, CTRL) == "Ctrl+PgDown"


def test_a_modifier_alone_is_no_key():
    assert press(Qt.Key.Key_Shift, SHIFT) == ""
