"""The picker: a field to type in, the choices that fit, what the marked one means, and the keys.

It lies over the statements, never over the text: who chooses must be able to read what is being coded.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.desk.choice import Choice
from gui.desk.filters import KeyKeeper
from gui.desk.picker_foot import Details, Key, KeyBar
from gui.desk.picker_head import PickerHead
from gui.desk.picker_rows import Rows
from gui.desk.popup import Popup
from gui.desk.question import Question
from gui.style import painting
from gui.style.painting import Look
from gui.style.themes import MIDDLE, SPACE, alpha
from models.wording import say

FIELD, MOST, FEWEST = 44, 9, 3  # pixels high; rows without scrolling, and however low the window is
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WALK = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST - 1, Qt.Key.Key_PageUp: 1 - MOST}


class PickerField(QLineEdit):
    """The field; it keeps every key that the picker uses, so that no command of the window takes it."""

    def __init__(self, take_key: Callable[[QKeyEvent], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._take_key = take_key
        self.setProperty("bare", True)
        KeyKeeper(self, is_ours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)


def is_ours(event: QKeyEvent) -> bool | None:
    """True for a key that is typed into a picker or means something to it, else None."""
    key = event.key()
    commanding = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    return key in (*ENTER, Qt.Key.Key_Escape) or (not commanding and (key in WALK or bool(event.text()))) or None


class Picker(Popup):
    """One question at a time; the caret stays in the field, arrows walk through the rows."""

    asked = Signal()  # it has come

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._question: Question | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.head = PickerHead(look, self)
        self.field = PickerField(self.take_key, self)
        self.rows = Rows(look, self._nothing, self)
        self.model = self.rows.model_
        self.details = Details(look, self.marked, self)
        self.key_bar = KeyBar(look, self)
        self._build()
        self.field.textChanged.connect(self._offer)
        self.rows.clicked.connect(lambda _index: self.pick())
        self.rows.selectionModel().currentChanged.connect(self.details.update)
        self.set_look(look)

    @property
    def question(self) -> Question | None:
        """What is being asked; None while the picker is away."""
        return self._question if self.isVisible() else None

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = self.rows.look = self.head.look = self.details.look = self.key_bar.look = look
        self.field.setFont(look.font(MIDDLE))
        self.field.setFixedHeight(round(look.px(FIELD)))
        if self.isVisible():
            self._fit()

    def ask(self, question: Question, place: QRect, words: str = "") -> None:
        """Open for a question over ``place``, a rectangle of the parent; ``words`` are typed already."""
        self._question = question
        self.field.setPlaceholderText(question.prompt)
        self.field.setAccessibleName(question.prompt)
        self.rows.setAccessibleName(question.prompt)
        self.head.show_about(question.about)
        self.field.clear()
        self.lie_over(place)
        self._offer("")
        self._mark(question.mark)
        self.field.setText(words)
        self.show()
        self.raise_()
        self.field.setFocus()
        self.asked.emit()

    def lie_over(self, place: QRect) -> None:
        """Cover a rectangle of the parent."""
        self.setGeometry(place)
        self._fit()

    def marked(self) -> Choice | None:
        """The row that Enter would choose."""
        row = self.rows.currentIndex().row()
        return self.model.choices[row] if 0 <= row < len(self.model.choices) else None

    def pick(self) -> None:
        """Choose the marked row."""
        choice, question = self.marked(), self._question
        if question is None or question.pick is None:
            self.close_sheet()
        elif choice is not None:
            self.close_sheet()
            question.pick(choice.value)

    def add(self) -> None:
        """Add the marked row to what is set already."""
        choice, question = self.marked(), self._question
        if question is not None and question.add is not None and choice is not None:
            self.close_sheet()
            question.add(choice.value)

    def propose(self) -> None:
        """Make a new one of the words typed."""
        question, words = self._question, self.field.text().strip()
        if question is not None and question.propose is not None and words:
            marked = self.marked()
            self.close_sheet()
            question.propose(words, marked.value if marked else None)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False where it is for the field."""
        key, held = event.key(), event.modifiers()
        if key in ENTER:
            (self.add if held & Qt.KeyboardModifier.ShiftModifier else self.pick)()
        elif key == Qt.Key.Key_Escape:
            self.close_sheet()
        elif key in WALK:
            self._walk(WALK[Qt.Key(key)])
        elif key == Qt.Key.Key_N and held & Qt.KeyboardModifier.AltModifier:
            self.propose()
        else:
            return False
        return True

    def caps(self) -> list[Key]:
        """The keys that do something now."""
        question = self._question
        if question is None or question.pick is None:
            return [("Esc", say("close"), self.close_sheet)]
        shown: list[Key] = [("Enter", say("choose"), self.pick), ("↑ ↓", "", None)]
        if question.add is not None:
            shown.append(("Shift ↵", question.add_label, self.add))
        if question.propose is not None:
            shown.append(("Alt N", question.propose_label, self.propose))
        return [*shown, ("Esc", say("back"), self.close_sheet)]

    def _build(self) -> None:
        self.field.setTextMargins(SPACE[3], 0, SPACE[3], 0)
        parts = QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(self.head)
        around_field = QVBoxLayout()
        around_field.setContentsMargins(SPACE[2] + 2, SPACE[1], SPACE[2] + 2, SPACE[2])
        around_field.addWidget(self.field)
        parts.addLayout(around_field)
        parts.addWidget(self.rows)
        parts.addWidget(self.details, 1)
        parts.addWidget(self.key_bar)

    def _offer(self, words: str) -> None:
        if self._question is None:
            return
        self.model.show_choices(self._question.offer(words.strip()))
        self._mark_row(0 if self.model.choices and self.model.choices[0].is_ground else -1)
        self.details.update()
        self._fit()

    def _mark_row(self, row: int) -> None:
        """Mark a row, or none: then Enter does nothing, as there is no ground to choose any."""
        self.rows.setCurrentIndex(self.model.index(row, 0) if row >= 0 else QModelIndex())

    def _mark(self, value: object) -> None:
        rows = list(enumerate(self.model.choices))
        same = (n for n, choice in rows if value is not None and choice.value == value)
        set_already = (n for n, choice in rows if choice.chosen and choice.value is not None)
        first = 0 if rows and rows[0][1].is_ground else -1
        self._mark_row(next(same, next(set_already, first)))

    def _walk(self, step: int) -> None:
        """Walk so many rows; a single step goes round, from the last to the first and back."""
        count, now = len(self.model.choices), self.rows.currentIndex().row()
        if count and abs(step) == 1:
            self._mark_row((now + step) % count if now >= 0 else (0 if step > 0 else count - 1))
        elif count:
            self._mark_row(min(max(now + step, 0), count - 1))

    def _fit(self) -> None:
        """Share the height: as many rows as there are, as long as what the marked one means has its lines."""
        self.key_bar.show_keys(self.caps(), self.width())
        lines = self._question.detail_lines if self._question else 0
        taken = self.head.height() + self.field.height() + SPACE[1] + SPACE[2] + self.key_bar.height()
        room = self.height() - taken - self.details.least(lines)
        one = self.rows.height_of(1)
        most = max(FEWEST, min(MOST if lines else 99, room // one))
        self.rows.setFixedHeight(self.rows.height_of(max(1, min(most, len(self.model.choices)))))

    def _nothing(self) -> str:
        return self._question.nothing(bool(self.field.text().strip())) if self._question else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), alpha(theme.panel))
        painter.setPen(QPen(alpha(theme.line), 1))
        painter.drawLine(0, 0, 0, self.height())
        edge = QRectF(self.field.geometry()).adjusted(-2, -1, 2, 1)
        painting.rounded(painter, edge, alpha(theme.raised), alpha(theme.accent), 8, 2)
        painter.end()
