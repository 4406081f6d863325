"""A question in place: fields, what there is to choose from, what will happen, and one button that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY, alpha
from gui.widgets.buttons import Button
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import Field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import row
from models.errors import KnownError
from models.wording import say

DATA = Qt.ItemDataRole.UserRole
LISTED = 7  # rows of the list that are seen at once


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose; ``fills`` are the fields' texts once it is chosen."""

    label: str
    data: object
    fills: Sequence[str] = ()


@dataclass(slots=True)
class Question:
    """What is asked.

    ``offers`` gives what can be chosen for the text of the first field; ``foretells`` says what would happen, and
    raises KnownError where it can't, or gives None where that takes a while: then ``AskPane.tell`` says it. ``does``
    does it, and leaves the question open where it gives False.
    """

    title: str
    about: str
    button: str
    does: Callable[[Answer], object]
    fields: Sequence[tuple[str, str]] = ()  # label and text
    kinds: tuple[Sequence[str], int] | None = None  # a drop-down below the fields, and what it begins with
    kinds_label: str = ""  # said of the drop-down; "" where its choices say it
    offers: Callable[[str], Sequence[Choice]] | None = None
    foretells: Callable[[Answer], str | None] = field(default=lambda _: "")
    other: tuple[str, Callable[[Answer], object]] | None = None  # a second button


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed and chosen."""

    texts: tuple[str, ...]
    kind: int
    chosen: object | None  # of the choice that is marked, if the field still says so


class AskPane(QWidget):
    """Shows one question at a time, in the place of what stands at the right."""

    def __init__(self, look: Look, ended: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._ended = look, ended
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.question: Question | None = None
        self.fields: list[Field] = []
        self.list = ChoiceList(look, self._chosen)
        self._area = Quiet()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[3], SPACE[2])
        column.addWidget(self._area)
        self._body: QWidget | None = None

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type for what is asked next."""
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), alpha(self._look.theme.panel))
        painter.fillRect(QRectF(0, 0, 1, self.height()), alpha(self._look.theme.line))

    @property
    def is_asking(self) -> bool:
        """Whether a question is open."""
        return self.question is not None

    def ask(self, question: Question) -> None:
        """Ask this, with the first field ready to type in."""
        self.drop()
        self.question, look = question, self._look
        self._body = body = QWidget()
        body.setAutoFillBackground(False)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, SPACE[1], 0)
        column.setSpacing(SPACE[1])
        column.addWidget(Title(question.title, look, READING_SIZE))
        column.addWidget(Label(question.about, look, TINY, tone="ink3", wraps=True))
        column.addSpacing(SPACE[2])
        self.fields = []
        for label, text in question.fields:
            self._add_field(column, label, text)
            if len(self.fields) == 1 and question.offers is not None:
                self.list = ChoiceList(look, self._chosen)
                column.addWidget(self.list)
        self.kind: DropDown | None = None
        if question.kinds is not None:
            words, at = question.kinds
            self.kind = DropDown(say("Kind"), words, look)
            self.kind.setCurrentIndex(at)
            self.kind.activated.connect(lambda _: self.refresh())
            column.addSpacing(SPACE[2])
            if question.kinds_label:
                self.kind.setAccessibleName(question.kinds_label)
                column.addWidget(Label(question.kinds_label, look, TINY, fonts.STRONG))
            column.addWidget(self.kind)
        self.told = Label("", look, SMALL, 500, tone="draft", wraps=True)
        self.told.setAccessibleName(say("What will happen"))
        self.button = Button(question.button, look, self.do, "Enter", primary=True)
        column.addSpacing(SPACE[3])
        column.addWidget(self.told)
        column.addSpacing(SPACE[3])
        column.addLayout(row(self.button, Button(say("Back"), look, self.end, "Esc"), 0))
        if question.other is not None:
            words_, does = question.other
            self.other = Button(words_, look, lambda: self._do(does))
            column.addSpacing(SPACE[2])
            column.addLayout(row(self.other, 0))
        column.addStretch(1)
        self._area.setWidget(body)
        self._offer()
        self.refresh()
        if self.fields:
            self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.fields[0].selectAll()
        else:
            self._to_button()

    def answer(self) -> Answer:
        """What stands in it now."""
        texts = tuple(one.text() for one in self.fields)
        return Answer(texts, self.kind.currentIndex() if self.kind is not None else 0, self.list.chosen(texts))

    def refresh(self) -> None:
        """Say what would happen now."""
        if self.question is None:
            return
        try:
            words = self.question.foretells(self.answer())
        except KnownError as error:
            self.tell(str(error), False)
        else:
            self.tell(say("Counting …") if words is None else words, words is not None)

    def tell(self, words: str, can: bool, button: str = "") -> None:
        """Say what would happen, and whether it can; the button may say it too."""
        self.told.setText(words)
        self.told.set_tone("draft" if can else "ink2")
        if button:
            self.button.set_label(button)
        self.button.setEnabled(can)
        if self.hasFocus():
            self._to_button()

    def _to_button(self) -> None:
        """Where nothing is typed, the focus waits for the button until that can be pressed."""
        (self.button if self.button.isEnabled() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        """Do it, where it can be done."""
        if self.question is not None and self.button.isEnabled():
            self._do(self.question.does)

    def end(self) -> None:
        """Leave the question; what stood there before comes back."""
        self.drop()
        self._ended()

    def drop(self) -> None:
        """Take the question away."""
        self.question = None
        if self._body is not None:
            self._area.takeWidget()
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self.fields = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.do()
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.isVisible():
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _do(self, does: Callable[[Answer], object]) -> None:
        if does(self.answer()):
            self.end()

    def _add_field(self, column: QVBoxLayout, label: str, text: str) -> None:
        look, one = self._look, Field(self._look, text, SMALL)
        words = Label(label, look, TINY, fonts.STRONG)
        words.setBuddy(one)
        one.setAccessibleName(label)
        column.addSpacing(SPACE[2])
        column.addWidget(words)
        column.addWidget(one)
        first = not self.fields
        self.fields.append(one)
        one.textEdited.connect(lambda _: self._edited(first))

    def _edited(self, first: bool) -> None:
        if first:
            self._offer()
        self.refresh()

    def _offer(self) -> None:
        if self.question is not None and self.question.offers is not None:
            self.list.offer(self.question.offers(self.fields[0].text()))

    def _chosen(self, choice: Choice) -> None:
        for one, text in zip(self.fields, choice.fills, strict=False):
            one.setText(text)
        self.refresh()


class Quiet(QScrollArea):
    """Room for what may be too high; keys go on to the pane."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class ChoiceList(QListWidget):
    """What can be chosen for the first field; arrows walk through it while one types."""

    def __init__(self, look: Look, chooses: Callable[[Choice], object]) -> None:
        super().__init__()
        self._chooses = chooses
        self._picked: Choice | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("To choose from"))
        self.setFont(look.font(SMALL))
        self.setStyleSheet(
            f"QListWidget {{ background: {look.theme.raised}; color: {look.theme.ink}; "
            f"border: 1px solid {look.theme.line}; border-radius: 6px; padding: 2px; }}"
            f"QListWidget::item {{ padding: 3px 6px; }}"
            f"QListWidget::item:selected {{ background: {look.theme.panel}; color: {look.theme.ink}; }}"
        )
        self._row = look.px(25)
        self.itemClicked.connect(self._pick)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these; nothing is marked until somebody steps to it."""
        self.clear()
        self._picked = None
        for choice in choices:
            item = QListWidgetItem(choice.label)
            item.setData(DATA, choice)
            self.addItem(item)
        self.setFixedHeight(round(self._row * min(LISTED, len(choices)) + SPACE[2]))
        self.setVisible(bool(choices))

    def step(self, by: int) -> None:
        """Mark the next one, or the one before, and choose it."""
        if self.count():
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))
            self._pick(self.currentItem())

    def chosen(self, texts: Sequence[str]) -> object | None:
        """What was chosen; without a choice, what is offered first under exactly the name that was typed."""
        if self._picked is not None:
            return self._picked.data
        typed = texts[0].strip().casefold() if texts else ""
        offered = (self.item(n).data(DATA) for n in range(self.count()))
        return next((c.data for c in offered if c.fills and c.fills[0].casefold() == typed), None)

    def _pick(self, item: QListWidgetItem) -> None:
        self._picked = item.data(DATA)
        self._chooses(item.data(DATA))
