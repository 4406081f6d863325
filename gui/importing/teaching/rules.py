"""What was understood: each field with its key, how it is found and in how many articles."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from corpus.readers.recipes.judging import Judged
from corpus.readers.recipes.recipe import Recipe
from corpus.readers.recipes.saying import NAMES, said_rules, said_separator
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.labels import Label
from models.wording import number, say

KEYS = {
    "headline": "H", "published": "D", "outlet": "O", "byline": "B", "text": "T", "place": "P", "url": "A",
}  # fmt: skip


class Rules(QWidget):
    """A row for each field; a click on its button does the same as its key."""

    def __init__(self, look: Look, mark: Callable[[str], object]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[1])
        grid.setColumnStretch(1, 1)
        self.buttons: dict[str, Button] = {}
        self.said: dict[str, Label] = {}
        self.counts: dict[str, Label] = {}
        for n, (name, key) in enumerate(KEYS.items()):
            button = self.buttons[name] = Button(say(NAMES[name]), look, partial(mark, name), key)
            button.setAccessibleDescription(say("Marks what is selected as this field."))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            said = self.said[name] = Label("", look, TINY, tone="ink2", wraps=True)
            count = self.counts[name] = Label("", look, TINY, fonts.STRONG)
            grid.addWidget(button, n, 0)
            grid.addWidget(said, n, 1)
            grid.addWidget(count, n, 2, Qt.AlignmentFlag.AlignRight)
        self.between = Label("", look, TINY, tone="ink2", wraps=True)
        grid.addWidget(Label(say("Between two"), look, TINY, fonts.STRONG), len(KEYS), 0)
        grid.addWidget(self.between, len(KEYS), 1, 1, 2)
        self.show_recipe(None, None)

    def show_recipe(self, recipe: Recipe | None, found: Judged | None) -> None:
        """Say what a recipe is, and what it finds; nothing is marked yet where there is none."""
        rules = dict(said_rules(recipe)) if recipe is not None else {}
        for name in KEYS:
            self.said[name].setText(rules.get(name, say("not marked")))
            self.said[name].set_tone("ink2" if name in rules else "ink3")
            count = found.found[name] if found is not None and name in rules else None
            self.counts[name].setText("" if count is None else number(count))
            is_short = count is not None and found is not None and count < found.articles
            self.counts[name].set_tone("draft" if is_short else "ink")
        self.between.setText(said_separator(recipe.separator) if recipe is not None else say("not known yet"))
