"""Which key does what: the defaults of all commands with what the user has changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gui.commands import COMMANDS, Command
from gui.style.painting import shown_key
from models.errors import NotAllowed
from models.wording import say

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Keys:
    """The keys of every command, and the way to change them."""

    def __init__(self, changed: Mapping[str, tuple[str, ...]], commands: Sequence[Command] = COMMANDS) -> None:
        self.commands = tuple(commands)
        self._by_id = {command.id: command for command in commands}
        self._changed = {name: plain(keys) for name, keys in changed.items() if name in self._by_id}

    def of(self, command_id: str) -> tuple[str, ...]:
        """The keys of a command in Qt's portable words, the first is the one that is shown."""
        return self._changed.get(command_id, plain(self._by_id[command_id].keys))

    def has(self, command_id: str) -> bool:
        """Whether there is such a command."""
        return command_id in self._by_id

    def cap(self, command_id: str) -> str:
        """What stands on the command's key cap, empty where it has no key."""
        keys = self.of(command_id)
        return shown_key(keys[0]) if keys else ""

    def mapping(self) -> dict[str, tuple[str, ...]]:
        """The keys of all commands."""
        return {command.id: self.of(command.id) for command in self.commands}

    def changes(self) -> dict[str, tuple[str, ...]]:
        """What differs from the defaults."""
        return dict(self._changed)

    def holder(self, key: str) -> Command | None:
        """The command that has this key."""
        wanted = portable(key)
        return next((command for command in self.commands if wanted in self.of(command.id)), None)

    def change(self, command_id: str, key: str) -> None:
        """Give a command another key; raises NotAllowed, naming the command, where it is taken."""
        holder = self.holder(key)
        if holder is not None and holder.id != command_id:
            raise NotAllowed(
                say("{key} is the key of “{command}”.", key=shown_key(portable(key)), command=holder.name),
                say("Press another one, or change that one first."),
            )
        own = plain(self._by_id[command_id].keys)
        if portable(key) in own[:1] and all(self.holder(k) in (None, self._by_id[command_id]) for k in own):
            self._changed.pop(command_id, None)
        else:
            self._changed[command_id] = plain([key])

    def reset(self, command_id: str) -> None:
        """Give a command its default keys back, taking them from whoever has them now."""
        self._changed.pop(command_id, None)
        for key in self.of(command_id):
            for other in self.commands:
                if other.id != command_id and key in self.of(other.id):
                    self._changed[other.id] = tuple(k for k in self.of(other.id) if k != key)

    def reset_all(self) -> None:
        """Give every command its default keys."""
        self._changed.clear()


def plain(keys: Iterable[str]) -> tuple[str, ...]:
    """Keys in Qt's portable words, without those that it does not know."""
    return tuple(known for known in (portable(key) for key in keys) if known)


def portable(key: str) -> str:
    """One key in Qt's portable words, so that ``Del`` and ``Delete`` are the same."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def pressed(event: QKeyEvent) -> str:
    """The key of an event in Qt's portable words; empty for a modifier alone.

    A sign that needs Shift is that sign, so that it can be typed on any layout: ``?``, not ``Shift+/``.
    """
    code = event.key()
    if code in MODIFIERS or code == Qt.Key.Key_unknown:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text()
    if len(sign) == 1 and sign.isprintable() and not sign.isalpha() and not sign.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(int(code) | modifiers.value).toString(QKeySequence.SequenceFormat.PortableText)
