"""The picker: a field to type in, the choices that fit, what the marked one means, and the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.desk.choice import Choice
from gui.desk.filters import KeyKeeper
from gui.desk.popup import SHADOW, Popup
from gui.style import painting
from gui.style.painting import Look, metrics
from gui.style.sheet import lay_on
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY, alpha
from models.wording import say

Index = QModelIndex | QPersistentModelIndex
FEWEST = 3  # rows, however low the window is
WIDTH, FIELD, ROW, MOST = 520, 52, 36, 8  # pixels wide, of the field, a row; rows without scrolling
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WALK = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: MOST, Qt.Key.Key_PageUp: -MOST}


@dataclass(frozen=True, slots=True)
class Question:
    """What a picker asks for; ``offer`` gives the choices for the words typed so far."""

    prompt: str
    offer: Callable[[str], list[Choice]]
    pick: Callable[[object], None] | None  # None: there is only something to read
    add: Callable[[object], None] | None = None
    propose: Callable[[str, object], None] | None = None  # the words typed, and the value of the marked row
    add_label: str = ""
    propose_label: str = ""
    detail_lines: int = 0
    mark: object = None  # the value to begin with

    def nothing(self, typed: bool) -> str:
        """What to say where no row fits."""
        if self.propose is None:
            return say("Nothing fits." if typed else "There is nothing to choose from.")
        if typed:
            return say("Nothing fits. {key}: {command}.", key="Alt N", command=self.propose_label)
        return say("There is none yet: type one, then {key}.", key="Alt N")


class ChoiceModel(QAbstractListModel):
    """The rows that fit."""

    choices: Sequence[Choice] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return self.choices[index.row()].spoken
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a row: sign, label, why."""

    look: Look
    model_: ChoiceModel

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, round(self.look.px(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice, look, theme = self.model_.choices[index.row()], self.look, self.look.theme
        view = self.parent()
        now = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(SPACE[2], 0, -SPACE[2], 0)
        if now:
            painting.rounded(painter, box, alpha(theme.accent, 0.12), None, 6)
        if choice.ruled:
            painter.setPen(QPen(alpha(theme.line), 1))
            painter.drawLine(box.topLeft(), box.topRight())
        x = box.x() + SPACE[3] + choice.indent * SPACE[4]
        if choice.left:
            sign = QRectF(x, box.y(), look.px(34), box.height())
            used = painting.text(painter, sign, choice.left, theme.ink3, look.font(SMALL))
            x += max(look.px(32), used + SPACE[2])
        right = box.right() - SPACE[3]
        if choice.chosen:
            tick = QRectF(right - look.px(16), box.y(), look.px(16), box.height())
            painting.text(painter, tick, "✓", theme.accent, look.font(SMALL, 600), painting.RIGHT)
            right -= look.px(20)
        label = look.font(SMALL, 600 if now else 450)
        room = QRectF(x, box.y(), right - x, box.height())
        used = painting.text(painter, room, choice.label, theme.ink, label)
        after = QRectF(x + used + SPACE[3], box.y(), right - x - used - SPACE[3], box.height())
        if choice.note and after.width() > look.px(40):
            painting.text(painter, after, choice.note, theme.ink3, look.font(TINY))
        painter.restore()


class Rows(QListView):
    """The rows; where there are none, it says so."""

    def __init__(self, picker: Picker) -> None:
        super().__init__(picker)
        self._picker = picker

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        picker, question = self._picker, self._picker.question
        if question is not None and not picker.model.choices:
            painter, look = QPainter(self.viewport()), picker.look
            box = QRectF(self.viewport().rect()).adjusted(SPACE[5] - 4, 0, -SPACE[4], 0)
            words = question.nothing(bool(picker.field.text().strip()))
            painting.text(painter, box, words, look.theme.ink2, look.font(SMALL))
            painter.end()


class PickerField(QLineEdit):
    """The field; it keeps every key that the picker uses, so that no command of the window takes it."""

    def __init__(self, picker: Picker) -> None:
        super().__init__(picker)
        self._picker = picker
        KeyKeeper(self, is_ours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._picker.take_key(event):
            super().keyPressEvent(event)


def is_ours(event: QKeyEvent) -> bool | None:
    """True for a key that is typed into a picker or means something to it, else None."""
    key = event.key()
    commanding = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    return key in (*ENTER, Qt.Key.Key_Escape) or (not commanding and (key in WALK or bool(event.text()))) or None


class Picker(Popup):
    """One question at a time; the caret stays in the field, arrows walk through the rows."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._question: Question | None = None
        self._anchor = QRect()
        self.field = PickerField(self)
        self.field.setProperty("bare", True)
        self.rows = Rows(self)
        self.model = ChoiceModel(self)
        self.delegate = ChoiceDelegate(self.rows)
        self.delegate.look, self.delegate.model_ = look, self.model
        self.foot = Foot(self)
        self._build()
        self.field.textChanged.connect(self._offer)
        self.rows.clicked.connect(lambda _index: self.pick())
        self.rows.selectionModel().currentChanged.connect(self.foot.update)
        self.set_look(look)

    @property
    def question(self) -> Question | None:
        """What is being asked; None while the picker is away."""
        return self._question if self.isVisible() else None

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = self.delegate.look = look
        self.field.setFont(look.font(READING_SIZE))
        self.field.setFixedHeight(round(look.px(FIELD)))
        if self.isVisible():
            self._resize()
        lay_on(self.rows, look.theme, look.theme.raised, marked=0.0)

    def ask(self, question: Question, anchor: QRect, words: str = "") -> None:
        """Open for a question beside ``anchor``, a rectangle of the parent; ``words`` are typed already."""
        self._question, self._anchor = question, anchor
        self.field.setPlaceholderText(question.prompt)
        self.field.setAccessibleName(question.prompt)
        self.rows.setAccessibleName(question.prompt)
        self.field.clear()
        self._offer("")
        self._mark(question.mark)
        self.field.setText(words)
        self.show()
        self.raise_()
        self.field.setFocus()

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

    def _build(self) -> None:
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(self.delegate)
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setUniformItemSizes(True)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setTextMargins(SPACE[5] - 4, 0, SPACE[4], 0)
        self._parts = QVBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, SPACE[1])
        self._parts.setSpacing(SPACE[1])
        for part in (self.field, self.rows, self.foot):
            self._parts.addWidget(part)

    def _offer(self, words: str) -> None:
        if self._question is None:
            return
        self.model.show_choices(self._question.offer(words.strip()))
        if self.model.choices:
            self.rows.setCurrentIndex(self.model.index(0, 0))
        self._resize()

    def _mark(self, value: object) -> None:
        rows = list(enumerate(self.model.choices))
        same = (n for n, choice in rows if value is not None and choice.value == value)
        set_already = (n for n, choice in rows if choice.chosen and choice.value is not None)
        at = next(same, next(set_already, 0))
        self.rows.setCurrentIndex(self.model.index(at, 0))

    def _walk(self, step: int) -> None:
        last = len(self.model.choices) - 1
        row = min(max(self.rows.currentIndex().row() + step, 0), last)
        if row >= 0:
            self.rows.setCurrentIndex(self.model.index(row, 0))

    def _resize(self) -> None:
        self.foot.fit()
        beside = self.field.height() + self.foot.height() + 3 * SPACE[1] + 2 * SHADOW
        room = int((self._around.height() - beside) / self.look.px(ROW))
        rows = max(1, min(MOST, len(self.model.choices), max(FEWEST, room)))
        self.rows.setFixedHeight(round(rows * self.look.px(ROW)) + 2)
        self.setFixedWidth(round(max(WIDTH, self.look.px(WIDTH))) + 2 * SHADOW)
        self._parts.activate()
        self.adjustSize()
        self.place_beside(self._anchor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(alpha(self.look.theme.line), 1))
        y = self.field.geometry().bottom() + 1
        painter.drawLine(SHADOW, y, self.width() - SHADOW, y)
        painter.end()


class Foot(QWidget):
    """Below the rows: what the marked one means, and the keys, which can be clicked as well."""

    def __init__(self, picker: Picker) -> None:
        super().__init__(picker)
        self._picker = picker
        self._spots: list[tuple[QRectF, Callable[[], None]]] = []

    def fit(self) -> None:
        """Take the height that the question needs."""
        look, question = self._picker.look, self._picker._question
        lines = question.detail_lines if question else 0
        step = metrics(look.reading(SMALL)).lineSpacing() * 1.15
        self.setFixedHeight(round((lines * step + SPACE[3] if lines else 0) + look.px(18) + SPACE[4]))
        self.update()

    def keys(self) -> list[tuple[str, str, Callable[[], None] | None]]:
        """The caps, what they do, and what a click on them calls."""
        picker, question = self._picker, self._picker._question
        if question is None or question.pick is None:
            return [("Esc", say("close"), picker.close_sheet)]
        shown: list[tuple[str, str, Callable[[], None] | None]] = [
            ("Enter", say("choose"), picker.pick),
            ("↑ ↓", "", None),
        ]
        if question.add is not None:
            shown.append(("Shift ↵", question.add_label, picker.add))
        if question.propose is not None:
            shown.append(("Alt N", question.propose_label, picker.propose))
        return [*shown, ("Esc", "", picker.close_sheet)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, question = self._picker.look, self._picker.look.theme, self._picker._question
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(alpha(theme.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        left, y = float(SPACE[5] - 4), float(SPACE[2])
        marked = self._picker.marked()
        if question is not None and question.detail_lines:
            self._details(painter, QRectF(left, y, self.width() - 2 * left, 0), marked, question.detail_lines)
        y = self.height() - look.px(18) - SPACE[2]
        self._spots = []
        for n, (cap, label, call) in enumerate(self.keys()):
            wide = painting.hint_width(look, cap, label) - look.px(14) if label else painting.cap_size(look, cap)[0]
            if left + wide > self.width():
                continue  # there is no room for it; a shorter one may still have some
            box = painting.key_hint(painter, look, left, y, cap, label, strong=n == 0 and bool(label))
            if call is not None:
                self._spots.append((box, call))
            left = box.right() - (0 if label else look.px(12))
        painter.end()

    def _details(self, painter: QPainter, box: QRectF, marked: Choice | None, most: int) -> None:
        look = self._picker.look
        font, strong = look.reading(SMALL), look.font(TINY, 500)
        step = metrics(font).lineSpacing() * 1.15
        y, left = box.y(), most
        for what, sentence in marked.details if marked else ():
            if left <= 0:
                return
            indent = look.px(64) if what else 0.0
            if what:
                painting.text(painter, QRectF(box.x(), y, indent, step), what, look.theme.ink3, strong)
            lines = painting.wrapped(sentence, font, box.width() - indent, min(left, 2 if what else 3))
            place = QRectF(box.x() + indent, y, box.width() - indent, 0)
            painting.paragraph(painter, place, lines, look.theme.ink2, font, 1.15)
            y, left = y + step * len(lines), left - len(lines)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for box, call in self._spots:
            if box.contains(event.position()):
                call()
                return
