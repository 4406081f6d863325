"""Saved views: what was narrowed, grouped and ordered how, under a name.

They are kept with the settings of whoever looks, by project: how one person looks at codings is hers and changes
nothing in the project, which may be open for reading only, or go to others.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.settings import Settings
from gui.style.painting import Look
from gui.style.themes import SMALL, SPACE
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import Field
from models.columns import Query
from models.wording import say

WIDE = 12  # letters of a view's name


class Views(QWidget):
    """A drop-down of them, and a field that asks for the name of a new one."""

    def __init__(
        self, settings: Settings, project: Path, take: Callable[[Query, str], object],
        now: Callable[[], tuple[Query, str]], look: Look,
    ) -> None:  # fmt: skip
        super().__init__()
        self._settings, self._project, self._take, self._now = settings, project, take, now
        self.drop_down = DropDown(say("Saved views"), [], look)
        self.drop_down.setMinimumContentsLength(WIDE)
        self.name = Field(look, size=SMALL)
        self.name.ask_for(say("Name of this view"))
        self.name.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE[2])
        line.addWidget(self.name)
        line.addWidget(self.drop_down)
        self.drop_down.activated.connect(self._chosen)
        self.name.returnPressed.connect(self._named)
        self.name.editingFinished.connect(self.name.hide)
        self._fill()

    def ask(self) -> None:
        """Ask under which name to keep what is shown."""
        names = list(self._kept())
        self.name.setText(say("View {n}", n=len(names) + 1))
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def keep(self, name: str) -> None:
        """Keep what is shown."""
        query, words = self._now()
        self._put({**self._kept(), name: as_kept(query, words)})

    def _kept(self) -> dict[str, Any]:
        return self._settings.views(self._project)

    def _put(self, views: dict[str, Any]) -> None:
        self._settings.put_views(self._project, views)
        self._fill()

    def _fill(self) -> None:
        names = list(self._kept())
        forget = [say("Forget “{view}”", view=name) for name in names]
        self.drop_down.clear()
        self.drop_down.addItems([say("Saved views   Ctrl S"), *names, *forget])

    def _named(self) -> None:
        name = self.name.text().strip()
        self.name.hide()
        if name:
            self.keep(name)

    def _chosen(self, at: int) -> None:
        names = list(self._kept())
        if 1 <= at <= len(names):
            self._take(*as_query(self._kept()[names[at - 1]]))
        elif at > len(names):
            gone = names[at - 1 - len(names)]
            self._put({name: view for name, view in self._kept().items() if name != gone})


def as_kept(query: Query, words: str) -> dict[str, Any]:
    """A view as it is written down; values by their keys, which stay when a claim gets another number."""
    return {
        "chosen": {name: sorted(keys) for name, keys in query.chosen.items()}, "words": words,
        "order": query.order, "descending": query.descending, "group": query.group,
    }  # fmt: skip


def as_query(kept: dict[str, Any]) -> tuple[Query, str]:
    """The view that was written down."""
    chosen = {str(name): frozenset(map(str, keys)) for name, keys in dict(kept.get("chosen", {})).items()}
    order, group = str(kept.get("order", "")), str(kept.get("group", ""))
    return Query(chosen, None, order, bool(kept.get("descending")), group), str(kept.get("words", ""))
