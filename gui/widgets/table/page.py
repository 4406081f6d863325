"""A page with the one table: facets at the left, words to look for, what is chosen as chips, the rows themselves."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.pages.spec import Surroundings
from gui.style.painting import Look
from gui.style.plain import set_tip
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import SmallButton
from gui.widgets.flow import Flow
from gui.widgets.forms import Field
from gui.widgets.labels import Label
from gui.widgets.pages import Page
from gui.widgets.table.asking import Answer, Asking
from gui.widgets.table.facets import Facet, FacetPane
from gui.widgets.table.model import TableModel
from gui.widgets.table.source import Source
from gui.widgets.table.view import TableView
from models.columns import Columns, Listing, Query, Value
from models.wording import say

TYPED = 250  # ms after the last letter before the rows are looked through
FACETS_WIDE, FACETS_MOST = 288, 0.3  # pixels; but no more than that share of the page
LONGEST = 48  # letters of a chip


class TablePage(Page):
    """What narrows and orders the rows; a page's own class lays it out, and says what else its keys do."""

    def __init__(self, around: Surroundings, source: Source, name: str, facets: Sequence[Facet], query: Query) -> None:
        super().__init__(around.look, 0)
        self.around, self.query, self.words = around, query, ""
        self.asking = self.make_asking()
        self.model = TableModel(source, self)
        self.table = TableView(self.model, self.look, name)
        self.facets = FacetPane(facets, self.look)
        self.count = Label("", self.look, TINY, tone="ink3")
        self.field = Field(self.look, size=SMALL)
        self.chips = QWidget()
        self._flow = Flow(SPACE[1])
        self.chips.setLayout(self._flow)
        self._stale, self._is_fresh = False, True
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED)
        self._typed.timeout.connect(self._words_typed)
        self.asking.listed.connect(self.take_listing)
        self.asking.answered.connect(self.take_answer)
        self.asking.begun.connect(self._begun)
        self.table.sorted_by.connect(self.order_by)
        self.facets.chosen.connect(self.narrow)
        self.field.textEdited.connect(lambda _: self._typed.start())
        self.field.returnPressed.connect(self._words_entered)

    # What a page's own class says.

    @abstractmethod
    def make_asking(self) -> Asking:
        """Who reads its rows."""

    @abstractmethod
    def name_of(self, column: str) -> str:
        """What a column is called."""

    @abstractmethod
    def said_while_reading(self, count: int) -> str:
        """What is said of so many rows while they are read."""

    def value_named(self, _column: str, value: Value) -> str:
        """What a value is called in a chip."""
        return value.number or value.label

    # What is shown.

    @property
    def columns(self) -> Columns | None:
        """What was read; None before that."""
        return self.asking.columns

    def refresh(self) -> None:
        """Ask anew for what is shown."""
        self.model.order, self.model.descending = self.query.order, self.query.descending
        self.asking.ask(self.query, self.words)

    def narrow(self, name: str, key: str) -> None:
        """Choose a value of a facet, or no longer."""
        before = self.query.chosen.get(name, frozenset())
        chosen = {**self.query.chosen, name: before ^ {key}}
        self.query = replace(self.query, chosen={n: keys for n, keys in chosen.items() if keys})
        self.refresh()

    def narrow_to(self, chosen: dict[str, frozenset[str]]) -> None:
        """Show the rows behind a number: these values, beside what is chosen already."""
        self.query = replace(self.query, chosen={**self.query.chosen, **chosen})
        self.refresh()

    def clear(self) -> None:
        """Nothing is chosen, and no words."""
        self.query, self.words = replace(self.query, chosen={}, ids=None), ""
        self.field.setText("")
        self.refresh()

    def order_by(self, name: str) -> None:
        """Order by a column; once more the other way round."""
        descending = not self.query.descending if self.query.order == name else False
        self.query = replace(self.query, order=name, descending=descending)
        self.refresh()

    def enter(self) -> None:
        """What was changed meanwhile is read anew."""
        if self._stale:
            self._stale = False
            self.refresh()

    def changed(self) -> None:
        """What is shown is not so any more."""
        self.asking.forget()
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def take_listing(self, _query: Query, listing: Listing) -> None:
        """The rows are there; what is counted of them comes a little later."""
        current = None if self._is_fresh else self.table.current_id()
        of = None if self._is_fresh else self.table.current_group()
        self._is_fresh = False
        self.model.show_listing(listing)
        self.table.go_to(current, of)

    def take_answer(self, answer: Answer) -> None:
        """The numbers are there too."""
        self.facets.show_counts(answer.counts, answer.query.chosen)
        self.table.viewport().update()
        self._show_chips()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        if hasattr(self, "facets"):
            self.fit_facets()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_facets()

    def fit_facets(self) -> None:
        """Give the facets their share of the width."""
        self.facets.setFixedWidth(round(min(self.look.px(FACETS_WIDE), FACETS_MOST * self.width())))

    def undoes(self, event: QKeyEvent) -> bool:
        """Undo or redo where that is what was pressed."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.around.operations.undo(self)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.around.operations.redo(self)
        else:
            return False
        return True

    def _begun(self, ids: list[int], count: int) -> None:
        self.count.setText(self.said_while_reading(count))
        self.model.show_listing(Listing(array("q", ids)))
        self.table.go_to(None)

    def _show_chips(self) -> None:
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, keys in self.query.chosen.items():
            words = f"{self.name_of(name)}: {', '.join(sorted(map(self._value_name(name), keys)))}  ×"
            chip = SmallButton(_short(words), self.look, partial(self._drop, name))
            set_tip(chip, words)
            self._flow.addWidget(chip)

    def _value_name(self, name: str) -> Callable[[str], str]:
        column = self.columns.columns.get(name) if self.columns is not None else None

        def named(key: str) -> str:
            value: Value | None = column.value(column.code(key) or 0) if column is not None else None
            return self.value_named(name, value) if value is not None else say("none")

        return named

    def _drop(self, name: str) -> None:
        self.query = replace(self.query, chosen={n: k for n, k in self.query.chosen.items() if n != name})
        self.refresh()

    def _words_typed(self) -> None:
        self.words = self.field.text().strip()
        self.refresh()

    def _words_entered(self) -> None:
        self._typed.stop()
        self._words_typed()
        self.table.setFocus()


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 4]}…  ×"
