"""How the files are to be read: format, encoding, columns, dates, garbled letters. One choice for all files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from corpus.importing import ImportOptions
from corpus.previewing import Column
from corpus.readers.columns import SPELLINGS
from corpus.readers.recipes.reading import said_kind
from corpus.readers.recipes.recipe import Recipe
from corpus.readers.recipes.saying import NAMES
from corpus.readers.registry import readers
from gui.style.painting import Look
from gui.style.plain import short
from gui.style.themes import SPACE, TINY
from gui.widgets.dropdown import DropDown
from gui.widgets.labels import Label
from gui.widgets.ticks import Tick
from models.wording import later, say

ACROSS = 3  # choices in a row
AS_FOUND, NO_COLUMN = later("as recognised"), later("– none –")
FIELDS = {name: NAMES[name] for name in SPELLINGS}
ENCODINGS = ("utf-8", "cp1252", "utf-16", "latin-1", "mac-roman", "cp1250", "cp1251", "shift_jis", "gb18030")
DATES = (
    (AS_FOUND, None),
    (later("day before month (3/4 is 3 April)"), True),
    (later("month before day (3/4 is March 4)"), False),
)


class HowRead(QWidget):
    """Drop-downs that change the options of the import; ``changed`` is called with the new ones."""

    def __init__(self, look: Look, changed: Callable[[ImportOptions], object]) -> None:
        super().__init__()
        self._look, self._changed = look, changed
        self._options = ImportOptions()
        self._words: dict[str, Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE[3])
        self._grid.setVerticalSpacing(SPACE[1])
        self._recipes: tuple[Recipe, ...] = ()
        self.kind = self._choice("kind", say("Read as"), [say(AS_FOUND)], 0)
        self.kind.activated.connect(self._kind_chosen)
        self.encoding = self._choice("encoding", say("Encoding"), [say(AS_FOUND), *ENCODINGS], 1)
        self.encoding.activated.connect(self._encoding_chosen)
        self.dates = self._choice("dates", say("Dates"), [say(label) for label, _ in DATES], 2)
        self.dates.activated.connect(lambda: self._take(day_first=DATES[self.dates.currentIndex()][1]))
        self.mend = Tick(say("Mend “â€œ” and the like"), look)
        self.mend.toggled.connect(lambda yes: self._take(mend_mojibake=yes))
        self.columns: dict[str, DropDown] = {}
        for n, (name, label) in enumerate(FIELDS.items()):
            box = self._choice(name, say(label), [say(NO_COLUMN)], n + ACROSS)
            box.activated.connect(lambda _, name=name: self._column_chosen(name))
            self.columns[name] = box
        self._grid.addWidget(self.mend, *self._cell(len(FIELDS) + ACROSS), 1, 2)
        self.reset()
        self.offer_mending(False)

    def reset(self, recipes: tuple[Recipe, ...] = ()) -> None:
        """Leave everything to the files again, and to the recipes that are kept."""
        self._options, self._recipes = ImportOptions(recipes=recipes), recipes
        self.kind.clear()
        self.kind.addItems([say(AS_FOUND), *(short(said_kind(one.name)) for one in recipes)])
        self.kind.addItems([say(reader.label) for reader in readers()])
        for box in (self.kind, self.encoding, self.dates):
            box.setCurrentIndex(0)
        self.mend.blockSignals(True)
        self.mend.setChecked(False)
        self.mend.blockSignals(False)
        self.set_columns(())

    def use(self, recipe: Recipe, for_all: bool) -> None:
        """Read by a recipe: all that is there ``for_all``, else what it fits."""
        others = tuple(one for one in self._recipes if one.name != recipe.name)
        self.reset((recipe, *others))
        if for_all:
            self.kind.setCurrentIndex(1)
            self._options = replace(self._options, recipe=recipe)

    def options(self) -> ImportOptions:
        """What was chosen."""
        return self._options

    def offer_mending(self, yes: bool) -> None:
        """Offer to mend where garbled letters were seen, or were mended because it was asked for."""
        self.mend.setVisible(yes or self.mend.isChecked())

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show which column of the file at hand fills which field; hidden where it has none."""
        for name, box in self.columns.items():
            box.clear()
            box.addItems([say(NO_COLUMN), *(short(column.name) for column in columns)])
            box.setCurrentIndex(next((n for n, column in enumerate(columns, 1) if column.field == name), 0))
            for part in (box, self._words[name]):
                part.setVisible(bool(columns))

    def _choice(self, name: str, label: str, choices: list[str], place: int) -> DropDown:
        row, column = self._cell(place)
        box = DropDown(label, choices, self._look)
        words = self._words[name] = Label(label, self._look, TINY, tone="ink3")
        words.setBuddy(box)
        self._grid.addWidget(words, row, column)
        self._grid.addWidget(box, row, column + 1)
        self._grid.setColumnStretch(column + 1, 1)
        return box

    def _cell(self, place: int) -> tuple[int, int]:
        return place // ACROSS, 2 * (place % ACROSS)

    def _kind_chosen(self) -> None:
        chosen = self.kind.currentIndex() - 1
        kinds = readers()
        recipe = self._recipes[chosen] if 0 <= chosen < len(self._recipes) else None
        is_kind = chosen >= len(self._recipes)
        self._take(recipe=recipe, kind=kinds[chosen - len(self._recipes)].kind if is_kind else None)

    def _encoding_chosen(self) -> None:
        chosen = self.encoding.currentIndex()
        self._take(encoding=ENCODINGS[chosen - 1] if chosen > 0 else None)

    def _column_chosen(self, name: str) -> None:
        box = self.columns[name]
        self._take(mapping={**self._options.mapping, name: box.currentText() if box.currentIndex() > 0 else ""})

    def _take(self, **chosen: object) -> None:
        self._options = replace(self._options, **chosen)  # type: ignore[arg-type]
        self._changed(self._options)
