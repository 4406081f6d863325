"""Quotas: all of these, some of those. The values of a column, each with how many of it are wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.handing_out.fields import Word
from gui.style.painting import Look
from gui.style.plain import short
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.dropdown import DropDown
from gui.widgets.flow import Flow
from gui.widgets.labels import Label
from models.file import Project
from models.wording import number, say
from models.work import COLUMNS, Quota, Source, column_in_words, value_counts, value_in_words

Ask = Callable[[str, Callable[[Project], object], Callable[[object], object]], object]  # off the window's thread
MOST = 12  # values with a field of their own; the others are the rest
EVERY = "*"  # all of them: a sign that is none of a number, and the same in every language
WANTED = QRegularExpression(r"\*|[0-9]{0,7}")


class Quotas(QWidget):
    """A drop-down for the column, and a field for each value."""

    changed = Signal()

    def __init__(self, source: Callable[[], Source], ask: Ask, look: Look) -> None:
        super().__init__()
        self._source, self._ask, self._look = source, ask, look
        self._names: list[str] = list(COLUMNS)
        self.column = DropDown(say("Quotas by"), [column_in_words(name) for name in self._names], look)
        self.fields: dict[tuple[str, str], Word] = {}
        self._values = QWidget()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(SPACE[2])
        head = QHBoxLayout()
        head.setSpacing(SPACE[2])
        head.addWidget(Label(say("quotas by"), look, TINY, tone="ink2"))
        head.addWidget(self.column)
        hint = say("A number each, * for all, nothing for none.")
        head.addWidget(Label(hint, look, TINY, tone="ink3"))
        head.addStretch(1)
        self._body.addLayout(head)
        self._body.addWidget(self._values)
        self.column.currentIndexChanged.connect(lambda _: self.look())

    def quotas(self) -> tuple[Quota, ...]:
        """What is wanted."""
        return tuple(
            Quota(column, value, None if field.text() == EVERY else int(field.text()))
            for (column, value), field in self.fields.items()
            if field.text()
        )

    def offer(self, names: Sequence[str]) -> None:
        """Offer what the metadata tells, too."""
        self._names += names
        self.column.addItems([short(name) for name in names])

    def look(self) -> None:
        """Read which values there are."""
        name, source = self._names[self.column.currentIndex()], self._source()
        self._ask(say("Counting"), lambda project: value_counts(project, source, name), lambda f: self._show(name, f))

    def _show(self, name: str, found: object) -> None:
        assert isinstance(found, list)
        before, self._values = self._values, QWidget()
        flow = Flow(SPACE[4])
        self.fields = {}
        for value, count in found[:MOST]:
            flow.addWidget(self._one((name, value), value_in_words(name, value), count))
        if len(found) > MOST:
            flow.addWidget(self._one(("", ""), say("the rest"), sum(count for _, count in found[MOST:])))
        self._values.setLayout(flow)
        self._body.replaceWidget(before, self._values)
        before.deleteLater()
        self.changed.emit()

    def _one(self, key: tuple[str, str], words: str, count: int) -> QWidget:
        field = Word(self._look, say("How many of {value}", value=words), "", SMALL)
        field.setValidator(QRegularExpressionValidator(WANTED, field))
        field.textChanged.connect(lambda _: self.changed.emit())
        self.fields[key] = field
        whole, line = QWidget(), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE[2])
        line.addWidget(field)
        of = say("of {count} {value}", count=number(count), value=words)
        line.addWidget(Label(of, self._look, SMALL))
        whole.setLayout(line)
        return whole
