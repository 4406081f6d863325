"""The words of a code to be written or mended: a field for each, saved with Ctrl+Enter."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.codebook.codes import Code
from gui.style import fonts
from gui.style.painting import Look, metrics
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import Field
from gui.widgets.labels import Label
from gui.widgets.pages import row, stack
from gui.widgets.ticks import Tick
from models.codebook import LEVELS, TYPES, Claim, Codebook, Condition, Target, Variable, is_negated
from models.wording import later, say

LEVEL_NAMES = {
    "article": later("each article"),
    "statement": later("each statement"),
    "stance": later("each stance"),
    "actor": later("each actor, once for the project"),
}
TYPE_NAMES = {
    "choice": later("one of its options"),
    "several-of": later("several of its options"),
    "yes-no": later("yes or no"),
    "whole-number": later("a whole number"),
    "number": later("a number"),
    "date": later("a date"),
    "text": later("in words"),
}
COLOURS = {
    "": later("no colour"),
    "#1F6FB2": later("blue"),
    "#B5480F": later("rust"),
    "#7B4FA3": later("violet"),
    "#2E7D5B": later("green"),
    "#7A5F12": later("ochre"),
    "#A23B5E": later("rose"),
}


ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Lines(QPlainTextEdit):
    """Several lines to write in; Tab goes on to the next field."""

    def __init__(self, look: Look, texts: Sequence[str], lines: int) -> None:
        super().__init__("\n".join(texts))
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setProperty("lines", True)  # for the style sheet
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another size of type."""
        self.setFont(look.font(SMALL))
        self.setFixedHeight(round(metrics(look.font(SMALL)).lineSpacing() * self._lines) + SPACE[5])

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written, a text for each line that is not empty."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())


class CodeForm(QWidget):
    """The fields of one claim, target or question; ``done`` is given the code as it is written then."""

    def __init__(
        self, look: Look, head: str, code: Code, book: Codebook, done: Callable[[Code], object],
        left: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__()
        self.look, self.code, self._book, self._done = look, code, book, done
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE[2])
        self._column.addWidget(Label(head, look, READING_SIZE, fonts.STRONG, wraps=True))
        words = code.proposition if isinstance(code, Target) else code.label
        self.words = Field(look, words, SMALL)
        self.definition = Lines(look, code.definition.splitlines(), 2)
        self._warned = Label("", look, TINY, tone="oppose", wraps=True)
        self._add(self._named(), self.words)
        if isinstance(code, Target):
            self._column.addWidget(self._warned)
            self.words.textChanged.connect(self._warn)
            self._warn(words)
        self._add(say("Definition"), self.definition)
        if isinstance(code, Claim):
            self._build_claim(code)
        if isinstance(code, Variable):
            self._build_variable(code)
        self._column.addSpacing(SPACE[2])
        save = Button(say("Save"), look, self.save, "Ctrl ↵", primary=True)
        self._column.addLayout(row(save, Button(say("Leave it"), look, left, "Esc"), 0))
        self._column.addStretch(1)

    def _named(self) -> str:
        if isinstance(self.code, Target):
            return say("Proposition, worded positively: “The county should …”")
        return say("What is asked") if isinstance(self.code, Variable) else say("Label")

    def _add(self, label: str, control: QWidget) -> None:
        name = Label(label, self.look, TINY, tone="ink2")
        name.setBuddy(control)
        control.setAccessibleName(label)
        self._column.addLayout(stack(name, control))

    def _build_claim(self, claim: Claim) -> None:
        self.include = Lines(self.look, claim.include, 2)
        self.exclude = Lines(self.look, claim.exclude, 2)
        self.examples = Lines(self.look, claim.examples, 2)
        self.keywords = Field(self.look, ", ".join(claim.keywords), SMALL)
        open_ = [t for t in self._book.targets if not t.retired or t.key == claim.target]
        self._targets: list[str | None] = [None, *(t.key for t in open_)]
        names = [say("none of its own: the one from above, if any"), *(t.proposition for t in open_)]
        self.target = DropDown(say("Target"), names, self.look)
        self.target.setCurrentIndex(self._targets.index(claim.target) if claim.target in self._targets else 0)
        self._colours = list(dict.fromkeys((*COLOURS, claim.colour)))
        self.colour = DropDown(
            say("Colour"), [say(COLOURS[c]) if c in COLOURS else c for c in self._colours], self.look
        )
        self.colour.setCurrentIndex(self._colours.index(claim.colour))
        self._add(say("Include, a line each"), self.include)
        self._add(say("Exclude, a line each"), self.exclude)
        self._add(say("Examples, a line each"), self.examples)
        self._add(say("Keywords, with commas"), self.keywords)
        self._add(say("Target"), self.target)
        self._add(say("Colour"), self.colour)

    def _build_variable(self, variable: Variable) -> None:
        self.level = DropDown(say("Asked of"), [say(LEVEL_NAMES[level]) for level in LEVELS], self.look)
        self.level.setCurrentIndex(LEVELS.index(variable.level))
        self.type = DropDown(say("Answered with"), [say(TYPE_NAMES[kind]) for kind in TYPES], self.look)
        self.type.setCurrentIndex(TYPES.index(variable.type))
        for fixed in (self.level, self.type):
            fixed.setEnabled(not variable.id)
        self.options = Lines(self.look, variable.options, 5)
        self.required = Tick(say("It must be answered"), self.look)
        self.required.setChecked(variable.required)
        self._add(say("Asked of"), self.level)
        self._add(say("Answered with"), self.type)
        self._add(
            say("Options, a line each; a line worded otherwise in its place takes its answers along"), self.options
        )
        self._column.addWidget(self.required)
        self._build_condition(variable)

    def _build_condition(self, variable: Variable) -> None:
        others = [v for v in self._book.variables if v.answers and v.key != variable.key and not v.retired]
        condition = variable.condition
        self._others: list[str | None] = [None, *(v.key for v in others)]
        self.only_if = DropDown(say("Ask only where"), [say("always"), *(v.label for v in others)], self.look)
        self.only_if.setCurrentIndex(
            self._others.index(condition.variable) if condition.variable in self._others else 0
        )
        self.only_is = Lines(self.look, condition.answers, 2)
        self.only_for = Field(self.look, ", ".join(condition.claims), SMALL)
        self._add(say("Ask only where this is answered"), self.only_if)
        self._add(say("… by one of these, a line each"), self.only_is)
        self._add(say("Ask only for these claims and what is below them: numbers, with commas"), self.only_for)

    def _condition(self) -> Condition:
        key = self._others[self.only_if.currentIndex()]
        numbers = tuple(part.strip() for part in self.only_for.text().split(",") if part.strip())
        return Condition(key, self.only_is.texts if key is not None else (), numbers)

    def _warn(self, words: str) -> None:
        said = say("This says what should not be: who supports it and who opposes it are easily mixed up.")
        self._warned.setText(said if is_negated(words) else "")
        self._warned.setVisible(is_negated(words))

    def written(self) -> Code:
        """The code as the fields have it."""
        words, definition = self.words.text().strip(), self.definition.toPlainText().strip()
        if isinstance(self.code, Target):
            return dataclasses.replace(self.code, proposition=words, definition=definition)
        if isinstance(self.code, Variable):
            return dataclasses.replace(
                self.code, label=words, definition=definition, options=self.options.texts,
                level=LEVELS[self.level.currentIndex()], type=TYPES[self.type.currentIndex()],
                required=self.required.isChecked(), condition=self._condition(),
            )  # fmt: skip
        keywords = tuple(word.strip() for word in self.keywords.text().split(",") if word.strip())
        return dataclasses.replace(
            self.code, label=words, definition=definition, include=self.include.texts, exclude=self.exclude.texts,
            examples=self.examples.texts, keywords=keywords, target=self._targets[self.target.currentIndex()],
            colour=self._colours[self.colour.currentIndex()],
        )  # fmt: skip

    def save(self) -> None:
        """Hand the code on as it is written."""
        self._done(self.written())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)


def renamed(before: Sequence[str], after: Sequence[str]) -> dict[str, str]:
    """The options that are worded otherwise in their places: where none came or went, each line by its place."""
    if len(before) != len(after):
        return {}
    pairs = zip(before, after, strict=True)
    return {old: new for old, new in pairs if old != new and new not in before and old not in after}
