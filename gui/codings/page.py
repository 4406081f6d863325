"""The codings page: what was said, over all articles; narrowed, grouped, crossed, shown over time, and mended."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gui.codings.asking import Answer, Asking
from gui.codings.crossing import CrossView
from gui.codings.going import ProgressView
from gui.codings.mending import Mending
from gui.codings.over_time import TimeView
from gui.codings.source import Statements
from gui.codings.views import Views
from gui.commands import Command
from gui.pagebar import Door
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.painting import Look
from gui.style.plain import set_tip
from gui.style.themes import MIDDLE, SMALL, SPACE, TINY
from gui.widgets.buttons import SmallButton
from gui.widgets.dropdown import DropDown
from gui.widgets.flow import Flow
from gui.widgets.forms import Field
from gui.widgets.hints import Hint
from gui.widgets.labels import Label, Line, Title
from gui.widgets.pages import Page, row
from gui.widgets.segments import Segments
from gui.widgets.table.facets import Facet, FacetPane
from gui.widgets.table.model import TableModel
from gui.widgets.table.view import TableView
from models.codings import NAMES, seen_by
from models.columns import Columns, Listing, Query, Value
from models.history import Kind
from models.people import CoderRole, coders
from models.wording import later, say

FACETS = (
    ("claim", "C", ""), ("target", "T", ""), ("stance", "S", "stance"), ("actor", "A", ""), ("outlet", "O", ""),
    ("coder", "K", "coder"), ("week", "W", ""), ("state", "H", ""), ("complete", "N", ""), ("version", "V", ""),
)  # fmt: skip
IN_ORDER = ("stance", "coder", "week", "version")  # facets whose values stand in their own order
GROUPS = ("", "claim", "target", "stance", "actor", "outlet", "coder", "week")
TYPED = 250  # ms after the last letter before passages are looked through
FACETS_WIDE, FACETS_MOST = 288, 0.3  # pixels; but no more than that share of the page
PARTS = (("passages", later("Passages"), "P"), ("cross", later("Cross table"), "X"),
         ("time", later("Over time"), "Y"), ("progress", later("Progress"), "R"))  # fmt: skip

PART_HINTS = {
    "cross": (("← → ↑ ↓", later("cell")), ("Enter", later("its passages"))),
    "time": (("← →", later("week")), ("↑ ↓", later("target")), ("Enter", later("passages of this bar")),
             ("W", later("week or month")), ("E", later("PNG, SVG, CSV"))),
    "progress": (),
}  # fmt: skip


class Parts(QStackedWidget):
    """The parts of the page; how high their words would like to be must not make the page higher than the window."""

    def hasHeightForWidth(self) -> bool:
        return False


class CodingsPage(Page):
    """Facets at the left; at the right the statements, or what can be counted of them."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, 0)
        self.around = around
        self.seen = seen_by(around.project, around.operations.acting)
        people = coders(around.project)
        self.query, self.words = Query(order="date", descending=True, group="claim"), ""
        self.asking = Asking(around, self.seen, self)
        self.source = Statements(around.project, self.seen, people)
        self.model = TableModel(self.source, self)
        self.table = TableView(self.model, self.look, say("Statements"))
        self.facets = FacetPane(
            [Facet(name, say(NAMES[name]), letter, sign, name not in IN_ORDER) for name, letter, sign in FACETS],
            self.look,
        )
        self.facets.set_coders({coder.uuid: n for n, coder in enumerate(people)})
        self.mending = Mending(self)
        self.views = Views(around.settings, around.project.path, self._take_view, self._kept_view, self.look)
        self._stale, self._is_fresh = False, True
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED)
        self._typed.timeout.connect(self._words_typed)
        self._build()
        self._connect()
        self.refresh()

    @property
    def is_lead(self) -> bool:
        """Whether one sees, and may mend, what others have coded."""
        return self.seen.role is CoderRole.LEAD

    @property
    def columns(self) -> Columns | None:
        """What was read; None before that."""
        return self.asking.columns

    # What is shown.

    def refresh(self) -> None:
        """Ask anew for what is shown."""
        self.model.order, self.model.descending = self.query.order, self.query.descending
        self.asking.ask(self.query, self.words)

    def narrow(self, name: str, key: str) -> None:
        """Choose a value of a facet, or no longer."""
        before = self.query.chosen.get(name, frozenset())
        chosen = {**self.query.chosen, name: before ^ {key}}
        self.query = replace(self.query, chosen={n: keys for n, keys in chosen.items() if keys})
        self.refresh()

    def narrow_to(self, chosen: dict[str, frozenset[str]]) -> None:
        """Show the passages behind a number: these values, beside what is chosen already."""
        self.query = replace(self.query, chosen={**self.query.chosen, **chosen})
        self.show_part("passages")
        self.refresh()

    def clear(self) -> None:
        """Nothing is chosen, and no words."""
        self.query, self.words = replace(self.query, chosen={}, ids=None), ""
        self.field.setText("")
        self.refresh()

    def order_by(self, name: str) -> None:
        """Order by a column; once more the other way round."""
        descending = not self.query.descending if self.query.order == name else False
        self.query = replace(self.query, order=name, descending=descending)
        self.refresh()

    def group_by(self, name: str) -> None:
        """Group by a column, or by none."""
        self.query = replace(self.query, group=name)
        self.groups.setCurrentIndex(GROUPS.index(name))
        self.refresh()

    def show_part(self, name: str) -> None:
        """Passages, cross table, over time or progress."""
        self.segments.show_chosen(name)
        self.parts.setCurrentWidget(self._parts[name])
        for part in (self.facets, self.field, self._chips, self.views):
            part.setVisible(name != "progress")
        self.groups.setVisible(name == "passages")
        self._show_part()
        self._parts_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.around.hints_changed()

    def compare(self) -> None:
        """The current statement's article with the marks of all coders beside each other."""
        known = self.table.current_row()
        if known is not None:
            self.around.compare(known.article_id, known.id)  # type: ignore[attr-defined]

    def open(self, wanted: int) -> None:
        """A statement in its article: at the desk where it is one's own, else beside those of the others."""
        known = self.model.row(self.model.row_of(wanted) or 0)
        if known is None:
            return
        if known.coder_id == self.seen.coder_id:  # type: ignore[attr-defined]
            self.around.open_article(known.article_id, wanted)  # type: ignore[attr-defined]
        elif self.is_lead:
            self.compare()

    def hints(self) -> list[Hint]:
        """What its keys do."""
        if self.segments.now in PART_HINTS:
            return [Hint(cap, say(words)) for cap, words in PART_HINTS[self.segments.now]]
        found = [
            Hint("J K", say("next, previous")), Hint("Enter", say("open in its article")),
            Hint("F", say("narrow by"), self.facets.ask), Hint("G", say("group"), self._next_group),
            Hint("Ctrl S", say("keep as a view"), self.views.ask),
        ]  # fmt: skip
        lead = [Hint("B", say("all coders beside"), self.compare), Hint("I", say("choose")),
                Hint("Shift I", say("all of the group")), Hint("C T 1–5", say("change"))]  # fmt: skip
        return [*found[:2], *lead, *found[2:]] if self.is_lead else found

    # Events.

    def enter(self) -> None:
        """What was changed meanwhile is read anew."""
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.enter()
        self._parts_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """First what is planned or chosen goes, then what narrows; then the page."""
        if self.facets.hasFocus():
            self.table.setFocus()
            return False
        if self.mending.let_go():
            return False
        if self.segments.now == "passages" and (self.query.chosen or self.words):
            self.clear()
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.around.operations.undo(self)
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.around.operations.redo(self)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._control(event)
        elif (does := self._plain_keys().get(event.text().upper())) is not None:
            does()
        else:
            super().keyPressEvent(event)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        if hasattr(self, "facets"):
            self._fit_facets()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_facets()

    def _fit_facets(self) -> None:
        self.facets.setFixedWidth(round(min(self.look.px(FACETS_WIDE), FACETS_MOST * self.width())))

    def _control(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mending.carry_out()
        elif event.key() == Qt.Key.Key_S:
            self.views.ask()
        else:
            super().keyPressEvent(event)

    def _plain_keys(self) -> dict[str, Callable[[], object]]:
        found: dict[str, Callable[[], object]] = {
            "F": self.facets.ask, "/": self.field.setFocus, "G": self._next_group,
            **{cap: partial(self.show_part, name) for name, _, cap in PARTS},
        }  # fmt: skip
        if self.segments.now == "passages":
            found |= {"B": self.compare, **self.mending.keys()} if self.is_lead else {}
            found["O"] = lambda: self.open(self.table.current_id() or 0)
        return found

    # How it is put together.

    def _build(self) -> None:
        self.count = Label("", self.look, TINY, tone="ink3")
        said = {"size": MIDDLE, "tone": "ink2", "family": fonts.READING, "italic": True}
        question = Line(say("What was said?"), self.look, **said)
        self.segments = Segments(say("Show"), [(name, say(label), cap) for name, label, cap in PARTS], self.look)
        title = Title(say("Codings"), self.look)
        title.setWordWrap(False)
        self.field = Field(self.look, size=SMALL)
        self.field.ask_for(say("Words in passages …   /"))
        self.groups = DropDown(say("Grouped by"), [self._group_name(name) for name in GROUPS], self.look)
        self.groups.setMinimumContentsLength(11)
        self.groups.setCurrentIndex(GROUPS.index(self.query.group))
        self._chips = QWidget()
        self._flow = Flow(SPACE[1])
        self._chips.setLayout(self._flow)
        passages = QWidget()
        below = QVBoxLayout(passages)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE[2])
        below.addWidget(self.table, 1)
        below.addWidget(self.mending.bar)
        self._parts: dict[str, QWidget] = {
            "passages": passages, "cross": CrossView(self), "time": TimeView(self), "progress": ProgressView(self),
        }  # fmt: skip
        self.parts = Parts()
        self.parts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # each fits or scrolls itself
        for part in self._parts.values():
            self.parts.addWidget(part)
        right = QVBoxLayout()
        right.setContentsMargins(SPACE[5], SPACE[3], SPACE[5], SPACE[2])
        right.setSpacing(SPACE[2])
        head = row(title, question, self.segments, gap=SPACE[3])
        head.setStretch(1, 1)
        right.addLayout(head)
        right.addWidget(self.count)
        right.addLayout(row(self.field, self._chips, 0, self.views, self.groups, gap=SPACE[2]))
        right.addWidget(self.parts, 1)
        whole = row(self.facets, gap=0)
        whole.addLayout(right, 1)
        self.column.addLayout(whole, 1)

    def _connect(self) -> None:
        self.asking.listed.connect(self._listed)
        self.asking.answered.connect(self._answered)
        self.asking.begun.connect(self._begun)
        self.table.opened.connect(self.open)
        self.table.sorted_by.connect(self.order_by)
        self.table.marks_changed.connect(self.mending.chosen)
        self.facets.chosen.connect(self.narrow)
        self.facets.left.connect(lambda: self._parts_focus().setFocus(Qt.FocusReason.OtherFocusReason))
        self.segments.chosen.connect(self.show_part)
        self.field.textEdited.connect(lambda _: self._typed.start())
        self.field.returnPressed.connect(self._words_entered)
        self.groups.activated.connect(lambda n: self.group_by(GROUPS[n]))
        kinds = {Kind.CODINGS, Kind.ACTORS, Kind.CODEBOOK, Kind.DRAFTS, Kind.PROGRESS, Kind.ASSIGNMENTS}
        self.around.operations.subscribe(kinds, lambda _: self._changed(), self)

    def _changed(self) -> None:
        self.asking.forget()
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _begun(self, ids: list[int], count: int) -> None:
        self.count.setText(say("{n} statement, being read …|{n} statements, being read …", n=count))
        self.model.show_listing(Listing(array("q", ids)))
        self.table.go_to(None)

    def _listed(self, query: Query, listing: Listing) -> None:
        """The rows are there; what is counted of them comes a little later."""
        current = None if self._is_fresh else self.table.current_id()
        self._is_fresh = False
        self.source.group, self.source.spreads = query.group, {}
        self.model.show_listing(listing)
        self.table.go_to(current)

    def _answered(self, answer: Answer) -> None:
        self.source.codebook, self.source.spreads = answer.codebook, answer.spreads
        self.facets.show_counts(answer.counts, answer.query.chosen)
        self.table.viewport().update()
        shown, every = len(answer.listing.ids), answer.all
        many = say("{n} statement|{n} statements", n=every)
        of = many if shown == every else say("{shown} of {statements}", shown=shown, statements=many)
        if not every:
            of = say("Nothing is coded yet: what is coded at the desk is here at once.")
        elif not shown:
            of = say("None of {statements} is so. Esc clears what narrows.", statements=many)
        version = say("codebook version {n}", n=answer.codebook.version)
        whose = "" if self.is_lead else say("your own: those of others are not shown before a lead opens a round")
        self.count.setText("   ·   ".join(part for part in (of, version, whose) if part))
        self._show_chips()
        self._show_part()
        self.mending.answered()

    def _show_chips(self) -> None:
        while item := self._flow.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, keys in self.query.chosen.items():
            words = f"{say(NAMES[name])}: {', '.join(sorted(map(self._value_name(name), keys)))}  ×"
            chip = SmallButton(_short(words), self.look, partial(self._drop, name))
            set_tip(chip, words)
            self._flow.addWidget(chip)

    def _value_name(self, name: str) -> Callable[[str], str]:
        column = self.columns.columns[name] if self.columns is not None else None

        def named(key: str) -> str:
            value: Value | None = column.value(column.code(key) or 0) if column is not None else None
            return (value.number or value.label) if value is not None else say("none")

        return named

    def _drop(self, name: str) -> None:
        self.query = replace(self.query, chosen={n: k for n, k in self.query.chosen.items() if n != name})
        self.refresh()

    def _show_part(self) -> None:
        part = self._parts[self.segments.now]
        if isinstance(part, CrossView | TimeView | ProgressView):
            part.show_query(self.query)

    def _parts_focus(self) -> QWidget:
        return self.table if self.segments.now == "passages" else self._parts[self.segments.now]

    def _next_group(self) -> None:
        self.group_by(GROUPS[(GROUPS.index(self.query.group) + 1) % len(GROUPS)])

    def _group_name(self, name: str) -> str:
        return say("grouped by {what}", what=say(NAMES[name]).casefold()) if name else say("not grouped")

    def _words_typed(self) -> None:
        self.words = self.field.text().strip()
        self.refresh()

    def _words_entered(self) -> None:
        self._typed.stop()
        self._words_typed()
        self.table.setFocus()

    def _take_view(self, query: Query, words: str) -> None:
        self.query, self.words = query, words
        self.field.setText(words)
        self.groups.setCurrentIndex(GROUPS.index(query.group) if query.group in GROUPS else 0)
        self.refresh()

    def _kept_view(self) -> tuple[Query, str]:
        return self.query, self.words


def _short(words: str) -> str:
    return words if len(words) <= 48 else f"{words[:44]}…  ×"


COMMAND = Command("codings", "View", later("Codings"), ("Ctrl+5",), after="actors")
PAGE = PageSpec("codings", later("Codings"), CodingsPage, COMMAND, door=Door("codings", later("Codings"), "codings"))
