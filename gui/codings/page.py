"""The codings page: what was said, over all articles; narrowed, grouped, crossed, shown over time, and mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gui.codings.asking import Beside, Codings
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
from gui.style.themes import MIDDLE, SPACE
from gui.widgets.dropdown import DropDown
from gui.widgets.hints import Hint
from gui.widgets.labels import Line, Title
from gui.widgets.pages import row
from gui.widgets.segments import Segments
from gui.widgets.table.asking import Answer, Asking
from gui.widgets.table.facets import Facet
from gui.widgets.table.page import TablePage
from models.codings import NAMES, seen_by
from models.columns import Listing, Query
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


class CodingsPage(TablePage):
    """Facets at the left; at the right the statements, or what can be counted of them."""

    def __init__(self, around: Surroundings) -> None:
        self.seen = seen_by(around.project, around.operations.acting)
        people = coders(around.project)
        self.source = Statements(around.project, self.seen, people)
        facets = [Facet(name, say(NAMES[name]), letter, sign, name not in IN_ORDER) for name, letter, sign in FACETS]
        query = Query(order="date", descending=True, group="claim")
        super().__init__(around, self.source, say("Statements"), facets, query)
        self.facets.set_coders({coder.uuid: n for n, coder in enumerate(people)})
        self.mending = Mending(self)
        self.views = Views(around.settings, around.project.path, self._take_view, self._kept_view, self.look)
        self._build()
        self._connect()
        self.refresh()

    def make_asking(self) -> Asking:
        return Codings(self.around, self.seen, self)

    def name_of(self, column: str) -> str:
        return say(NAMES[column])

    def said_while_reading(self, count: int) -> str:
        return say("{n} statement, being read …|{n} statements, being read …", n=count)

    @property
    def is_lead(self) -> bool:
        """Whether one sees, and may mend, what others have coded."""
        return self.seen.role is CoderRole.LEAD

    # What is shown.

    def narrow_to(self, chosen: dict[str, frozenset[str]]) -> None:
        """Show the passages behind a number: these values, beside what is chosen already."""
        self.show_part("passages")
        super().narrow_to(chosen)

    def group_by(self, name: str) -> None:
        """Group by a column, or by none."""
        self.query = replace(self.query, group=name)
        self.groups.setCurrentIndex(GROUPS.index(name))
        self.refresh()

    def show_part(self, name: str) -> None:
        """Passages, cross table, over time or progress."""
        self.segments.show_chosen(name)
        self.parts.setCurrentWidget(self._parts[name])
        for part in (self.facets, self.field, self.chips, self.views):
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
        if self.undoes(event):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._control(event)
        elif (does := self._plain_keys().get(event.text().upper())) is not None:
            does()
        else:
            super().keyPressEvent(event)

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
        said = {"size": MIDDLE, "tone": "ink2", "family": fonts.READING, "italic": True}
        question = Line(say("What was said?"), self.look, **said)
        self.segments = Segments(say("Show"), [(name, say(label), cap) for name, label, cap in PARTS], self.look)
        title = Title(say("Codings"), self.look)
        title.setWordWrap(False)
        self.field.ask_for(say("Words in passages …   /"))
        self.groups = DropDown(say("Grouped by"), [self._group_name(name) for name in GROUPS], self.look)
        self.groups.setMinimumContentsLength(11)
        self.groups.setCurrentIndex(GROUPS.index(self.query.group))
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
        right.addLayout(row(self.field, self.chips, 0, self.views, self.groups, gap=SPACE[2]))
        right.addWidget(self.parts, 1)
        whole = row(self.facets, gap=0)
        whole.addLayout(right, 1)
        self.column.addLayout(whole, 1)

    def _connect(self) -> None:
        self.table.opened.connect(self.open)
        self.table.marks_changed.connect(self.mending.chosen)
        self.facets.left.connect(lambda: self._parts_focus().setFocus(Qt.FocusReason.OtherFocusReason))
        self.segments.chosen.connect(self.show_part)
        self.groups.activated.connect(lambda n: self.group_by(GROUPS[n]))
        kinds = {Kind.CODINGS, Kind.ACTORS, Kind.CODEBOOK, Kind.DRAFTS, Kind.PROGRESS, Kind.ASSIGNMENTS}
        self.around.operations.subscribe(kinds, lambda _: self.changed(), self)

    def take_listing(self, query: Query, listing: Listing) -> None:
        self.source.group, self.source.spreads = query.group, {}
        super().take_listing(query, listing)

    def take_answer(self, answer: Answer) -> None:
        beside = answer.more
        assert isinstance(beside, Beside)
        self.source.codebook, self.source.spreads = beside.codebook, beside.spreads
        super().take_answer(answer)
        shown, every = answer.listing.count, answer.all
        many = say("{n} statement|{n} statements", n=every)
        of = many if shown == every else say("{shown} of {statements}", shown=shown, statements=many)
        if not every:
            of = say("Nothing is coded yet: what is coded at the desk is here at once.")
        elif not shown:
            of = say("None of {statements} is so. Esc clears what narrows.", statements=many)
        version = say("codebook version {n}", n=beside.codebook.version)
        whose = "" if self.is_lead else say("your own: those of others are not shown before a lead opens a round")
        self.count.setText("   ·   ".join(part for part in (of, version, whose) if part))
        self._show_part()
        self.mending.answered()

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

    def _take_view(self, query: Query, words: str) -> None:
        self.query, self.words = query, words
        self.field.setText(words)
        self.groups.setCurrentIndex(GROUPS.index(query.group) if query.group in GROUPS else 0)
        self.refresh()

    def _kept_view(self) -> tuple[Query, str]:
        return self.query, self.words


COMMAND = Command("codings", "View", later("Codings"), ("Ctrl+5",), after="actors")
PAGE = PageSpec("codings", later("Codings"), CodingsPage, COMMAND, door=Door("codings", later("Codings"), "codings"))
