"""Which column of a table is which field: each column with its first values and a choice beside them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path, PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from corpus.readers.columns import SPELLINGS
from corpus.readers.recipes.files import LONGEST_NAME, file_name, write_recipe
from corpus.readers.recipes.kept import free_name, keep
from corpus.readers.recipes.recipe import Recipe
from corpus.readers.recipes.saying import NAMES
from corpus.teaching import Table
from gui.asking import ask_new_file
from gui.pages.spec import Surroundings
from gui.style import fonts
from gui.style.plain import short
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import Field
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Line
from gui.widgets.pages import Ground, row, stack
from models.errors import KnownError
from models.wording import later, say

METADATA = later("– kept as metadata –")
MOST = 200  # columns that have a choice
VALUES = 90  # characters of a value that are shown


class ColumnsRoom(QWidget):
    """A row for each column; ``used`` brings the recipe that was kept."""

    used = Signal(object)  # a Recipe

    def __init__(self, around: Surroundings, folder: Path) -> None:
        super().__init__()
        self._around, self._folder = around, folder
        look = around.look
        self.table: Table | None = None
        self.boxes: dict[str, DropDown] = {}
        self.said = Label("", look, SMALL, fonts.STRONG, wraps=True)
        self.name = Field(look, size=SMALL)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.ask_for(say("What the recipe is called"))
        self.name.returnPressed.connect(self.use)
        self.use_button = Button(say("Keep and use it"), look, self.use, "Enter", primary=True)
        self.save_button = Button(say("Save a copy …"), look, self._ask_file)
        self._rows = QScrollArea()
        self._rows.setWidgetResizable(True)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        named = row(Label(say("Name"), look, TINY, tone="ink3"), self.name, self.use_button, self.save_button, 0)
        self.setLayout(stack(self.said, self._rows, named, gap=SPACE[3]))

    def begin(self, table: Table) -> None:
        """Show another table, with the fields that rules know by its names."""
        self.table, self.boxes = table, {}
        stem = PurePath(table.path.replace("\\", "/")).stem
        self.name.setText(free_name("".join(c for c in stem if c.isprintable())[:60] or say("Recipe"), self._folder))
        self._rows.setWidget(self._made(table))
        self._tell()
        first = next((column.name for column in table.columns if column.field is None), None)
        if first in self.boxes:
            self.boxes[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def mapping(self) -> dict[str, str]:
        """Field → column, as chosen."""
        names = ("", *SPELLINGS)
        chosen = {names[box.currentIndex()]: column for column, box in self.boxes.items() if box.currentIndex() > 0}
        return {name: chosen[name] for name in SPELLINGS if name in chosen}

    def stop(self) -> None:
        """Nothing runs here."""

    def hints(self) -> list[Hint]:
        """What its keys do."""
        return [Hint("↑ ↓", say("another field")), Hint("Tab", say("next column"))]

    def named(self) -> Recipe | None:
        """The recipe that is chosen; None while no column holds the text, or it has no name."""
        name, mapping = "".join(c for c in self.name.text() if c.isprintable()).strip(), self.mapping()
        if not self.use_button.isEnabled():
            return None
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return Recipe(name, columns=tuple(mapping.items()))

    def use(self) -> None:
        """Keep the recipe, and read the files with it."""
        recipe = self.named()
        if recipe is None:
            return
        try:
            keep(recipe, self._folder)
        except KnownError as error:
            self._around.banners.tell_error(error)
            return
        self.used.emit(recipe)

    def save(self, path: Path) -> None:
        """Write the recipe to a file that a colleague can use."""
        recipe = self.named()
        if recipe is None:
            return
        try:
            write_recipe(recipe, path)
        except KnownError as error:
            self._around.banners.tell_error(error)
            return
        self.said.setText(say("The recipe is saved as {path}.", path=path))

    def _made(self, table: Table) -> QWidget:
        look, ground = self._around.look, Ground(self._around.look)
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, SPACE[3], 0)
        grid.setHorizontalSpacing(SPACE[4])
        grid.setVerticalSpacing(SPACE[2])
        grid.setColumnStretch(2, 1)
        choices = [say(METADATA), *(say(NAMES[name]) for name in SPELLINGS)]
        for n, column in enumerate(table.columns[:MOST]):
            values = [value for one in table.rows if (value := " ".join(one.get(column.name, "").split()))]
            box = self.boxes[column.name] = DropDown(
                say("Field of “{column}”", column=short(column.name, 60)), choices, look
            )
            box.setCurrentIndex(1 + list(SPELLINGS).index(column.field) if column.field else 0)
            box.setAccessibleDescription("; ".join(short(value, VALUES) for value in values))
            box.currentIndexChanged.connect(lambda _: self._tell())
            label = Label(short(column.name, 60), look, SMALL, fonts.STRONG)
            label.setBuddy(box)
            grid.addWidget(label, n, 0)
            grid.addWidget(box, n, 1)
            grid.addWidget(
                Line("  ·  ".join(short(value, VALUES) for value in values), look, size=TINY, tone="ink2"), n, 2
            )
        grid.setRowStretch(len(table.columns), 1)
        return ground

    def _tell(self) -> None:
        """Say what is chosen; a field that two columns have is in neither until one of them is another."""
        chosen = Counter(box.currentIndex() for box in self.boxes.values() if box.currentIndex() > 0)
        names = ("", *SPELLINGS)
        twice = next((names[index] for index, count in chosen.items() if count > 1), None)
        mapping = self.mapping()
        ready = "text" in mapping and twice is None
        self.use_button.setEnabled(ready)
        self.save_button.setEnabled(ready)
        if twice is not None:
            self.said.setText(say("Two columns are chosen for {field}.", field=say(NAMES[twice])))
        elif not ready:
            self.said.setText(say("Say which column holds the text."))
        else:
            self.said.setText(say("Found: {fields}.", fields=", ".join(say(NAMES[name]) for name in mapping)))

    def _ask_file(self) -> None:
        name = Path(file_name(self.name.text().strip()))
        chosen = ask_new_file(self, say("Save the recipe"), name, say("Recipes (*.recipe.yaml)"))
        if chosen is not None:
            self.save(chosen)
