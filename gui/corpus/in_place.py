"""Mending the current article where its words stand: field by field, this one or all that are spelt so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from corpus.dating import as_written, date_of_text
from corpus.readers.dates import read_date
from gui.corpus.source import SHOWN, facts_of, value_of
from gui.style.themes import SMALL, TINY
from gui.widgets.forms import Field
from models.articles import article
from models.corpus import MERGED, ArticleRow, mend_articles, merge_alike
from models.errors import NotAllowed
from models.file import Project
from models.history import Change
from models.people import Acting, leading
from models.wording import say

if TYPE_CHECKING:
    from gui.corpus.page import CorpusPage

OUT = 8  # pixels that the field reaches beyond the words that it is over, so that these do not move


class InPlace(QObject):
    """A field over a cell of the table, or over a fact below it."""

    def __init__(self, page: CorpusPage) -> None:
        super().__init__(page)
        self._page = page
        self.name = ""  # the field that is mended
        self.field = Field(page.look, size=SMALL)
        self.field.setParent(page.table.viewport())
        self.field.hide()
        self.field.installEventFilter(self)
        self._row: ArticleRow | None = None
        page.table.verticalScrollBar().valueChanged.connect(lambda _: self._place())

    @property
    def is_open(self) -> bool:
        """Whether a field is open."""
        return self._row is not None

    def begin(self, name: str = "") -> None:
        """Open a field of the current article; without a name the one that most likely wants it."""
        page, row = self._page, self._page.table.current_row()
        if not isinstance(row, ArticleRow) or not page.may_change():
            return
        self._row = row
        self._open(name or ("outlet" if row.published else "published"))

    def end(self) -> None:
        """Leave it as it is."""
        if self._row is None:
            return
        had_focus = self.field.hasFocus()
        self._row, self.name = None, ""
        self.field.hide()
        if had_focus:
            self._page.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.changing.moved()
        self._page.around.hints_changed()

    def said_keys(self) -> tuple[tuple[str, str], ...]:
        """What the keys do while a field is open."""
        found = [("Enter", say("this one"))]
        same = self._same()
        if same > 1:
            kept = say("all {n}, and kept as another name|all {n}, and kept as another name", n=same)
            found.append(("Shift ↵", kept if self.name == "outlet" else say("all {n}|all {n}", n=same)))
        return (*found, ("Tab", say("next field")), ("Alt D", say("date from the text")),
                ("Alt R", say("beside its file")), ("Esc", say("leave it")))  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # keys of the window are letters here
            return False
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._save(all_so=shift):
                self.end()
        elif key == Qt.Key.Key_Escape:
            self.end()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._next(-1 if key == Qt.Key.Key_Backtab else 1)
        elif alt and key == Qt.Key.Key_D:
            self._date_of_text()
        elif alt and key == Qt.Key.Key_R:
            self.end()
            self._page.show_raw()
        else:
            return False
        return True

    def _open(self, name: str) -> None:
        assert self._row is not None
        self.name = name
        value = value_of(self._row, name)
        if name == "published" and not value:
            value = as_written(self._row.metadata)
        self.field.setText(value)
        self.field.setAccessibleName(name)
        source = self._page.source
        said = self._same()
        source.note = (
            say("“{value}”: so in {n} article|“{value}”: so in {n} articles", n=said, value=value) if said else ""
        )
        source.keys = self.said_keys()
        self._page.table.reopen()
        self._place()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()
        self._page.around.hints_changed()

    def _place(self) -> None:
        if self._row is None:
            return
        table, look = self._page.table, self._page.look
        is_column = self.name in SHOWN
        box = table.cell_box(self.name) if is_column else table.fact_box(facts_of(self._row).index(self.name))
        self.field.setFont(look.font(SMALL if is_column else TINY))
        high = look.px(26 if is_column else 20)
        at = QRectF(box.x() - OUT, box.center().y() - high / 2, max(box.width() + OUT - 4, look.px(120)), high)
        self.field.setGeometry(at.toRect())
        self.field.setStyleSheet("padding: 0 6px;")

    def _names(self) -> list[str]:
        assert self._row is not None
        return [*SHOWN, *facts_of(self._row)]

    def _next(self, by: int) -> None:
        """Save, and go to the next field."""
        name, names = self.name, self._names()
        if self._save(all_so=False):
            self._open(names[(names.index(name) + by) % len(names)])

    def _same(self) -> int:
        """How many articles have this outlet or author, spelt exactly so."""
        columns = self._page.columns
        if columns is None or self._row is None or self.name not in MERGED:
            return 0
        column = columns.columns[self.name]
        code = column.code(value_of(self._row, self.name))
        return column.counted(None)[code] if code else 0

    def _save(self, all_so: bool) -> bool:
        """Write what was typed; False where it can't be."""
        row, name, page = self._row, self.name, self._page
        assert row is not None
        typed, before = self.field.text().strip(), value_of(row, name)
        if name == "published" and typed and typed != before:
            if typed == as_written(row.metadata):  # it was left as it came
                return True
            read = read_date(typed)
            if read.iso is None:
                page.around.operations.failed.emit(
                    NotAllowed(read.issue or say("“{date}” is no date.", date=typed), say("Write it as 2024-05-31."))
                )
                return False
            typed = read.iso
        if typed == before:
            return True

        def act(project: Project, acting: Acting) -> Change:
            lead = leading(project, acting)
            if all_so and name in MERGED and before:
                return merge_alike(project, lead, name, before, typed)
            return mend_articles(project, lead, {row.id: {name: typed or None}})

        if page.around.operations.run(act, self) is None:
            return False
        page.model.forget()
        fresh = page.table.current_row()
        self._row = fresh if isinstance(fresh, ArticleRow) else None
        return self._row is not None

    def _date_of_text(self) -> None:
        """The date that the text names, put into the field of the date; not saved by itself."""
        row = self._row
        assert row is not None
        iso, line = date_of_text(article(self._page.around.project, row.id).text)
        if not self._save(all_so=False):
            return
        self._open("published")
        if iso:
            self.field.setText(iso)
            self._page.source.note = say("its text says: {line}", line=line)
        else:
            self._page.source.note = say("Neither the first lines of its text nor the last name a day.")
        self._page.table.reopen()
