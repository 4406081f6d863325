"""Every command as an action: in its menu, under its key, with a tooltip that names the key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QPushButton

from gui.commands import menu_name
from gui.keys import Keys
from gui.style.plain import set_tip
from gui.widgets.buttons import with_key

APPEARANCES = ("light", "dark", "system_theme")
ON_BUTTONS = ("accept",)  # its key also presses the button that has the focus


class CommandAction(QAction):
    """An action whose keys may be two words for one stroke: ``>`` is ``Shift+.`` on some layouts, not on others."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QShortcutEvent) and event.isAmbiguous():
            self.trigger()  # Qt would do nothing, not knowing that both words are this action's
            return True
        return super().event(event)


class Actions(QObject):
    """The actions of one window; those that nobody handles now are greyed."""

    def __init__(self, keys: Keys, parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._handlers: dict[str, Callable[[], object]] = {}
        self._by_id: dict[str, QAction] = {}
        for command in self._keys.commands:
            action = CommandAction(command.name.replace("&", "&&"), self)
            action.triggered.connect(lambda _=False, name=command.id: self.run(name))
            self._by_id[command.id] = action
        self._by_id["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self._by_id["about"].setMenuRole(QAction.MenuRole.AboutRole)
        for switch in ("read_by_itself", "learn_claims", "fold_unlikely", "page_bar"):
            self._by_id[switch].setCheckable(True)
        group = QActionGroup(self)
        for name in APPEARANCES:
            self._by_id[name].setCheckable(True)
            group.addAction(self._by_id[name])
        self.refresh_keys()
        self.enable(())

    def action(self, command_id: str) -> QAction:
        """The action of a command."""
        return self._by_id[command_id]

    def all(self) -> list[QAction]:
        """All of them, for the window to add: a shortcut is only alive on a widget that has its action."""
        return list(self._by_id.values())

    def fill(self, bar: QMenuBar) -> None:
        """A menu for each group."""
        menus: dict[str, QMenu] = {}
        for command in self._keys.commands:
            menu = menus.get(command.group)
            if menu is None:
                menu = menus[command.group] = bar.addMenu(menu_name(command.group))
                menu.setToolTipsVisible(True)
            elif command.apart:
                menu.addSeparator()
            menu.addAction(self._by_id[command.id])

    def connect_to(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Say what commands do; a command that has a handler already gets this one."""
        self._handlers.update(handlers)

    def forget(self, names: Iterable[str]) -> None:
        """Take handlers away again."""
        for name in names:
            self._handlers.pop(name, None)

    def run(self, command_id: str) -> None:
        """Do it, if it can be done now."""
        handler = self._handlers.get(command_id)
        if handler is None or not self._by_id[command_id].isEnabled():
            return
        focused = QApplication.focusWidget()
        if command_id in ON_BUTTONS and isinstance(focused, QPushButton):
            focused.click()
            return
        handler()

    def enable(self, names: Iterable[str]) -> None:
        """Let these be done, and no others; what nobody handles can't be."""
        wanted = set(names) & set(self._handlers)
        for name, action in self._by_id.items():
            action.setEnabled(name in wanted)

    def enabled(self) -> list[str]:
        """What can be done now."""
        return [name for name, action in self._by_id.items() if action.isEnabled()]

    def refresh_keys(self) -> None:
        """Take the keys as they are now."""
        for command in self._keys.commands:
            action = self._by_id[command.id]
            action.setShortcuts([QKeySequence(key) for key in self._keys.of(command.id)])
            set_tip(action, with_key(command.name, self._keys.cap(command.id)))
