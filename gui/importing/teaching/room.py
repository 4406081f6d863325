"""Teaching a format: one article is marked in its text, and what is found by that is shown at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from corpus.readers.recipes.files import LONGEST_NAME, file_name, write_recipe
from corpus.readers.recipes.inferring import TEXT
from corpus.readers.recipes.judging import Judged, Odd
from corpus.readers.recipes.kept import free_name, keep
from corpus.readers.recipes.recipe import Recipe
from corpus.readers.recipes.saying import NAMES
from corpus.teaching import Passage, Sample, passages, taught
from gui.asking import ask_new_file
from gui.importing.teaching.marks import Marking
from gui.importing.teaching.rules import KEYS, Rules
from gui.importing.teaching.sample_view import SampleView
from gui.jobs import Job
from gui.pages.spec import Surroundings
from gui.style import fonts
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.forms import Field
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Line
from gui.widgets.pages import row, stack
from models.errors import KnownError
from models.wording import say

RIGHT = 400  # pixels of what was understood
FIELD_OF = {key: name for name, key in KEYS.items()}


class TeachingRoom(QWidget):
    """The text at the left, the rules at the right; ``used`` brings the recipe that was kept."""

    used = Signal(object)  # a Recipe

    def __init__(self, around: Surroundings, folder: Path) -> None:
        super().__init__()
        self._around, self._folder = around, folder
        self.marking = Marking()
        self.sample: Sample | None = None
        self.recipe: Recipe | None = None
        self.found: Judged | None = None
        self._shown: list[Passage] = []
        self._job: Job | None = None
        look = around.look
        self.view = SampleView(look)
        self.view.takes = self.press
        self.view.moved.connect(self._tell_place)
        self.rules = Rules(look, self.mark)
        self.counted = Label("", look, SMALL, fonts.STRONG, wraps=True)
        self.oddities = Label("", look, TINY, tone="draft", wraps=True)
        self.place = Line("", look, size=TINY, tone="ink2")
        self.name = Field(look, size=SMALL)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.ask_for(say("What the recipe is called"))
        self.name.returnPressed.connect(self.use)
        self.use_button = Button(say("Keep and use it"), look, self.use, "Enter", primary=True)
        self.save_button = Button(say("Save a copy …"), look, self._ask_file)
        self._build()

    def _build(self) -> None:
        look = self._around.look
        how = say(
            "Select a field of one article and press its key, or press the key on its line. "
            "T alone marks the text from there on."
        )
        right = QWidget()
        right.setFixedWidth(round(look.px(RIGHT)))
        named = row(Label(say("Name"), look, TINY, tone="ink3"), self.name)
        column = stack(
            Label(how, look, TINY, tone="ink2", wraps=True), self.rules, self.counted, self.oddities, 0, named,
            row(self.use_button, self.save_button, 0), gap=SPACE[2],
        )  # fmt: skip
        right.setLayout(column)
        body = row(stack(self.view, self.place, gap=SPACE[1]), right, gap=SPACE[5])
        body.setStretch(0, 1)
        self.setLayout(body)
        self.setFocusProxy(self.view)

    def begin(self, sample: Sample) -> None:
        """Show another file, with nothing marked."""
        self.sample, self.marking = sample, Marking()
        stem = PurePath(sample.path.replace("\\", "/")).stem
        self.name.setText(free_name("".join(c for c in stem if c.isprintable())[:60] or say("Recipe"), self._folder))
        self.view.show_text(sample.text)
        self._forget()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Nothing of it is wanted any more."""
        if self._job is not None:
            self._job.stop()
            self._job = None

    # What is marked.

    def mark(self, field: str) -> None:
        """Mark what is selected as a field, else the line of the caret; a text without an end goes on to the next."""
        if self.sample is None:
            return
        start, end = self.view.selection()
        if start == end:
            start, end = self.view.line()
            if field == TEXT:
                end = start
        if field != TEXT and not self.sample.text[start:end].strip():
            self.place.set_text(say("Nothing stands here that could be marked."))
            return
        self.marking.mark(field, (start, end), self.found)
        self.view.go_to_end()
        self._again()

    def take_back(self) -> None:
        """Take the last mark back."""
        if self.marking.take_back():
            self._again()

    def another(self) -> None:
        """Let the next mark begin another article."""
        self.marking.another()
        if self.marking.begins_another:
            self.place.set_text(say("Now mark the fields of another article."))

    def _again(self) -> None:
        self.stop()
        sample, examples = self.sample, self.marking.examples
        if sample is None or not examples:
            self._forget()
            return
        self._tint()
        self.counted.setText(say("Looking for the others …"))
        job = self._around.jobs.make(
            say("Looking for articles"), lambda: taught(sample, list(examples), self.name.text().strip()), quiet=True
        )
        self._job = job
        job.done.connect(lambda result: self._show(job, result))
        job.failed.connect(lambda error: self._failed(job, error))
        job.start()

    def _forget(self) -> None:
        self.stop()
        self.recipe = self.found = None
        self.rules.show_recipe(None, None)
        self.counted.setText(say("Nothing is marked yet."))
        self.oddities.setText("")
        self.use_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self._tint()
        self._around.hints_changed()

    def _show(self, job: Job, result: tuple[Recipe, Judged]) -> None:
        if job is not self._job:
            return
        self._job = None
        self.recipe, self.found = result
        found = self.found
        self.rules.show_recipe(self.recipe, found)
        counted = say("{n} article would be found.|{n} articles would be found.", n=found.articles)
        if self.sample is not None and not self.sample.is_whole:
            counted = say("{counted} Only the beginning of the file is shown.", counted=counted)
        self.counted.setText(counted)
        self.oddities.setText(_said_odd(found))
        for button in (self.use_button, self.save_button):
            button.setEnabled(found.articles > 0)
        self._tint()
        self._tell_place()
        self._around.hints_changed()

    def _failed(self, job: Job, error: KnownError) -> None:
        if job is self._job:
            self._forget()
            self._around.banners.tell_error(error)

    # What is seen.

    def _tint(self) -> None:
        shown: list[Passage] = []
        if self.sample is not None and self.recipe is not None and self.found is not None:
            shown = passages(self.sample, self.recipe, self.found, *self.view.window_span())
        self._shown = shown
        self.view.tint(self.marking.passages(), shown)

    def _tell_place(self) -> None:
        at = self.view.selection()[0]
        here = next((one for one in self._shown if one.start <= at <= one.end), None)
        odd = next((o.said for o in self.found.odd if o.start <= at <= o.end), "") if self.found is not None else ""
        said = "" if here is None else say("{field} of article {n}", field=say(NAMES[here.field]), n=here.article)
        self.place.set_text("  ·  ".join(part for part in (said, odd) if part))

    def step(self, forward: bool) -> None:
        """Go to the next article that was found, or to the one before."""
        if self.found is not None:
            self._go([(start, None) for start in self.found.starts], forward)

    def step_odd(self, forward: bool) -> None:
        """Go to the next odd thing, or to the one before."""
        if self.found is not None:
            self._go([(one.start, one.end) for one in self.found.odd], forward)

    def _go(self, places: list[tuple[int, int | None]], forward: bool) -> None:
        at = self.view.selection()[0]
        ahead = [one for one in places if (one[0] > at if forward else one[0] < at)]
        if not places:
            return
        start, end = (ahead or places)[0 if forward else -1]
        self.view.go_to(start, end)
        self._tint()
        self._tell_place()

    # Keys and saving.

    def press(self, event: QKeyEvent) -> bool:
        """What a key does in the text; False for one that does nothing here."""
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        key, shifted = event.text().upper(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        acts: dict[str, Callable[[], object]] = {
            "N": lambda: self.step_odd(not shifted), "J": lambda: self.step(True), "K": lambda: self.step(False),
            "M": self.another,
        }  # fmt: skip
        if event.key() == Qt.Key.Key_Backspace:
            self.take_back()
        elif key in FIELD_OF:
            self.mark(FIELD_OF[key])
        elif key in acts:
            acts[key]()
        else:
            return False
        return True

    def hints(self) -> list[Hint]:
        """What its keys do."""
        has = self.found is not None and self.found.articles > 0
        odd = self.found is not None and bool(self.found.odd)
        return [
            Hint("J K", say("next, previous article"), lambda: self.step(True), not has),
            Hint("N", say("next odd one"), lambda: self.step_odd(True), not odd),
            Hint("M", say("mark another article"), self.another, not has),
            Hint("⌫", say("take the last mark back"), self.take_back, not self.marking.examples),
        ]  # fmt: skip

    def named(self) -> Recipe | None:
        """The recipe with the name that was given to it; None while there is none, or no name."""
        name = "".join(sign for sign in self.name.text() if sign.isprintable()).strip()
        if self.recipe is None or self.found is None or not self.found.articles:
            return None
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        recipe = self.recipe
        return Recipe(name, recipe.separator, recipe.fields, recipe.text)

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
        self.place.set_text(say("The recipe is saved as {path}.", path=path))

    def _ask_file(self) -> None:
        name = Path(file_name(self.name.text().strip()))
        chosen = ask_new_file(self, say("Save the recipe"), name, say("Recipes (*.recipe.yaml)"))
        if chosen is not None:
            self.save(chosen)


def _said_odd(found: Judged) -> str:
    """What is odd, each sort with how often, and the key that leads there."""
    counts: dict[str, list[Odd]] = {}
    for one in found.odd:
        counts.setdefault(one.what, []).append(one)
    said = [say("{n}× {what}", n=len(ones), what=ones[0].said) for ones in counts.values()]
    if found.loose:
        said.append(say("{n} line is kept as metadata|{n} lines are kept as metadata", n=found.loose))
    return "\n".join(f"●  {one}" for one in said)
