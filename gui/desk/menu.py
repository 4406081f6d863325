"""What can be done at a place of the text, by the mouse: the menu of the right button."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from gui.commands import BY_ID
from gui.desk import geometry
from gui.desk.reading import ReadingView
from gui.desk.shown import names, quotation
from gui.desk.work import Work
from gui.style.plain import in_menu
from models.coding import State
from models.wording import say

Handlers = Mapping[str, Callable[[], None]]
OF_SELECTION = ("new_statement", "new_exact", "add_evidence")
OF_DRAFT = ("accept", "reject", "claim", "speaker", "target", "memo")
OF_STATEMENT = ("accept", "claim", "speaker", "target", "memo", "split", "delete")
OF_ARTICLE = ("nothing", "finish")
WORDS = 34  # of a quotation in a menu, in code points


class TextMenu(QObject):
    """Opens the menu; what it offers depends on the place and on what is selected."""

    def __init__(
        self, work: Work, view: ReadingView, handlers: Callable[[], Handlers], name: Callable[[int], None],
        cap: Callable[[str], str],
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._work, self._view, self._handlers, self._name, self._cap = work, view, handlers, name, cap
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent) or self._work.opened is None:
            return False
        menu = self.at(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True

    def at(self, point: QPoint) -> QMenu:
        """The menu for a point of the text."""
        menu, opened = QMenu(self._view), self._work.opened
        if opened is None:
            return menu
        selected = self._view.selection() is not None
        position = geometry.position_at(self._view, point)
        here = self._view.items_at(point)
        if selected:
            self._commands(menu, OF_SELECTION)
            menu.addAction(say("Copy"), self._view.copy)
            menu.addSeparator()
        if len(here) > 1:
            for n in here:
                item = opened.items[n]
                label = f"{item.number}  {names(item.claimants) or quotation(opened.text, item, WORDS)}"
                menu.addAction(in_menu(label), partial(self._work.choose, n, reveal=False))
        elif here:
            self._work.choose(here[0], reveal=False)
            self._commands(menu, OF_DRAFT if opened.items[here[0]].state is State.DRAFT else OF_STATEMENT)
        if position is not None and opened.item is not None:
            self._names(menu, position)
        if not selected and not here and position is not None:
            menu.addAction(say("New statement from this sentence"), lambda: self._new_at(position))
        menu.addSeparator()
        self._commands(menu, OF_ARTICLE)
        return menu

    def _commands(self, menu: QMenu, commands: tuple[str, ...]) -> None:
        handlers = self._handlers()
        for command in commands:
            cap = self._cap(command)
            label = in_menu(BY_ID[command].name)
            menu.addAction(f"{label}\t{cap}" if cap else label, handlers[command])
        menu.addSeparator()

    def _names(self, menu: QMenu, position: int) -> None:
        """Who is named here, as the speaker of the current statement."""
        opened = self._work.opened
        if opened is None or opened.item is None:
            return
        for mention in opened.mentions:
            if mention.start <= position < mention.end:
                words = in_menu(opened.text[mention.start : mention.end])
                label = say("“{name}” speaks in statement {number}", name=words, number=opened.item.number)
                menu.addAction(label, lambda: self._name(position))
                menu.addSeparator()
                return

    def _new_at(self, position: int) -> None:
        opened = self._work.opened
        if opened is not None:
            unit = opened.offsets.to_qt(position)
            self._view.select(unit, unit)
            self._handlers()["new_statement"]()
