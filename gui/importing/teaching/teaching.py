"""How the import page asks for a format to be taught, and the rooms in which that is done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from corpus.importing import ImportOptions
from corpus.readers.recipes.files import read_recipe
from corpus.readers.recipes.kept import FOLDER, keep, recipes_in
from corpus.readers.recipes.recipe import Recipe
from corpus.teaching import Asked, Sample, Table, asked, sample_of, table_of
from gui.importing.teaching.columns import ColumnsRoom
from gui.importing.teaching.room import TeachingRoom
from gui.jobs import Job, at_once_alone
from gui.pages.spec import Surroundings
from gui.style import fonts
from gui.style.painting import shown_key
from gui.style.themes import SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.hints import Hint
from gui.widgets.labels import Label
from gui.widgets.pages import row, stack
from models.errors import KnownError
from models.wording import later, say

TEACH = "Ctrl+T"
ASKS = {  # by whether it is a table: sentence, label of the button
    False: (later("Nobody knows this format. Show one article of it and Standfirst finds the others."),
            later("Show one article …")),
    True: (later("No rule knows these columns. Say which is which."), later("Show the columns …")),
}  # fmt: skip


class TeachingPage(Protocol):
    """What is needed of the import page."""

    def show_teaching(self) -> None:
        """Show the room."""

    def leave_teaching(self, recipe: Recipe | None = None) -> None:
        """Show the report again, read by a recipe if one comes."""


class Teaching:
    """The question under the first articles of a file, and the rooms that answer it."""

    def __init__(self, around: Surroundings, page: TeachingPage) -> None:
        self._around, self._page = around, page
        self.folder = around.settings.path.parent / FOLDER
        self._path, self._options = "", ImportOptions()
        self._answer: Asked | None = None
        self._asking: Job | None = None
        self._opening: Job | None = None
        self.texts, self.columns = TeachingRoom(around, self.folder), ColumnsRoom(around, self.folder)
        self.rooms = QStackedWidget()
        for room in (self.texts, self.columns):
            self.rooms.addWidget(room)
            room.used.connect(page.leave_teaching)
        self.said = Label("", around.look, TINY, fonts.STRONG, tone="draft", wraps=True)
        self.button = Button("", around.look, self.open, shown_key(TEACH))
        self.asks = QWidget()
        self.asks.setLayout(stack(self.said, row(self.button, 0), gap=SPACE[1]))
        self.asks.hide()

    @property
    def room(self) -> TeachingRoom | ColumnsRoom:
        """The one that is shown."""
        return self.columns if self.rooms.currentWidget() is self.columns else self.texts

    def kept(self) -> tuple[Recipe, ...]:
        """The recipes of this user; what is wrong with others is told."""
        found = recipes_in(self.folder)
        for issue in found.issues:
            self._around.banners.tell_error(KnownError(issue))
        return found.recipes

    def take_recipes(self, paths: Sequence[Path]) -> str:
        """Keep recipes that a colleague made; returns what is to be told of it."""
        names = []
        for path in paths:
            try:
                recipe = read_recipe(path)
                keep(recipe, self.folder)
            except KnownError as error:
                self._around.banners.tell_error(error)
                continue
            names.append(f"“{recipe.name}”")
        if not names:
            return ""
        return say(
            "The recipe {names} is kept: it reads what fits it from now on.|"
            "The recipes {names} are kept: they read what fits them from now on.",
            n=len(names), names=", ".join(names),
        )  # fmt: skip

    def look_at(self, path: str, kind: str | None, options: ImportOptions) -> None:
        """Find out whether a file wants to be taught, and ask for it."""
        self._path, self._options, self._answer = path, options, None
        self.asks.hide()
        if self._asking is not None:
            self._asking.stop()
        job = self._around.jobs.make(say("Looking"), at_once_alone(lambda: asked(path, kind, options)), quiet=True)
        self._asking = job
        job.done.connect(lambda answer: self._ask(job, answer))
        job.start()

    def _ask(self, job: Job, answer: Asked | None) -> None:
        if job is not self._asking:
            return
        self._asking, self._answer = None, answer
        self.asks.setVisible(answer is not None)
        if answer is not None:
            said, label = ASKS[answer.is_table]
            self.said.setText(say(said))
            self.said.setVisible(answer.is_needed)
            self.button.set_label(say(label) if answer.is_needed or answer.is_table else say("Teach its format …"))

    def open(self) -> None:
        """Open the room for the file at hand, if it can be taught."""
        if self._opening is not None or self._answer is None:
            return
        path, options, is_table = self._path, self._options, self._answer.is_table
        read = at_once_alone(lambda: table_of(path, options) if is_table else sample_of(path, options))
        self._opening = job = self._around.jobs.make(say("Looking"), read, quiet=True)
        job.done.connect(self._opened)
        job.failed.connect(self._around.banners.tell_error)
        job.ended.connect(self._ended)
        job.start()

    def _ended(self) -> None:
        self._opening = None

    def _opened(self, what: Sample | Table) -> None:
        self.rooms.setCurrentWidget(self.texts if isinstance(what, Sample) else self.columns)
        self._page.show_teaching()
        if isinstance(what, Sample):
            self.texts.begin(what)
        else:
            self.columns.begin(what)

    def close(self) -> None:
        """Nothing of what is taught is wanted any more."""
        self.room.stop()

    def hints(self) -> list[Hint]:
        """What the keys of the room do."""
        return self.room.hints()
