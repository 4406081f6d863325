"""The corpus page: what do we have? All articles, narrowed, mended, set aside, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout

from gui.commands import Command
from gui.corpus.asking import Beside, Corpus
from gui.corpus.changing import Changing
from gui.corpus.flow import FlowPane
from gui.corpus.in_place import InPlace
from gui.corpus.keeping import ask_where
from gui.corpus.questions import Questions, said_again
from gui.corpus.source import Articles
from gui.desk.shown import shown_date
from gui.pagebar import Door
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import MIDDLE, SPACE
from gui.widgets.asking import AskPane
from gui.widgets.buttons import Button
from gui.widgets.hints import Hint
from gui.widgets.labels import Line, Title
from gui.widgets.pages import row
from gui.widgets.table.asking import Answer, Asking
from gui.widgets.table.facets import Facet
from gui.widgets.table.page import TablePage
from models.columns import Query
from models.corpus import META, Out, Stage, label_of
from models.history import Kind
from models.people import CoderRole, coder, coders
from models.wording import later, say

# Letter, whether the most frequent come first, and how many are shown before it is opened.
FACETS = {
    "outlet": ("O", True, 6), "year": ("Y", False, 4), "month": ("M", False, 0), "week": ("W", False, 0),
    "length": ("N", False, 6), "language": ("L", True, 4), "byline": ("B", True, 0), "import": ("I", False, 4),
    "twins": ("U", False, 2), "aside": ("A", True, 6), "work": ("P", False, 4), "coder": ("K", True, 6),
}  # fmt: skip
OTHERS = "123456789CDEGHJQRSTVXZ"  # letters that are left for metadata
META_SHOWN = 3
FLOW, FLOW_NARROW, NARROW = 344, 276, 1360  # pixels of what became of them, and of a page below which it takes less
LEAST = 1000  # pixels of a page from which there is room for it at all
ROOMY = 1180  # pixels of a page from which there is room for buttons beside the field of words


class CorpusPage(TablePage):
    """Facets, the table, and at the right what became of all of it, or what is being asked."""

    def __init__(self, around: Surroundings) -> None:
        people = coders(around.project)
        self.source = Articles(around.project, people)
        query = Query(order="date")
        super().__init__(around, self.source, say("Articles"), _facets([]), query)
        self.facets.set_coders({one.uuid: n for n, one in enumerate(people)})
        self.flow = FlowPane(self.look)
        self.asked = AskPane(self.look, self._question_ended)
        self.right = QStackedWidget()
        self.right.addWidget(self.flow)
        self.right.addWidget(self.asked)
        self.changing = Changing(self)
        self.in_place = InPlace(self)
        self.questions = Questions(self)
        self.beside: Beside | None = None
        self._build()
        self._connect()
        self.refresh()

    def make_asking(self) -> Asking:
        return Corpus(self.around, self)

    def name_of(self, column: str) -> str:
        return label_of(column)

    def said_while_reading(self, count: int) -> str:
        return say("{n} article, being read …|{n} articles, being read …", n=count)

    @property
    def why_not(self) -> str:
        """Why the one who looks can't change anything, empty where she can."""
        if self.around.project.read_only:
            return say("The project is open for reading only.")
        is_lead = coder(self.around.project, self.around.operations.acting.coder_id).role is CoderRole.LEAD
        return "" if is_lead else say("Only a project lead can do that. Ask a lead of the project.")

    def may_change(self) -> bool:
        """Whether she can; says why where she can't."""
        if self.why_not:
            self.around.operations.refuse(self.why_not)
        return not self.why_not

    def chosen_ids(self) -> list[int]:
        """The articles that are ticked, or the current one where none is."""
        current = self.table.current_id()
        return sorted(self.model.marked) or ([current] if current is not None else [])

    # What is shown.

    def open(self, article_id: int) -> None:
        """An article on the desk; one way leads back."""
        self.around.open_article(article_id)

    def open_door(self, of: Stage | Out) -> None:
        """The articles behind a number of what became of them, and nothing else that narrows."""
        if isinstance(of, Out) and not of.fates:
            self.around.run("imports")
            return
        is_all = isinstance(of, Stage) and of is self.flow.stages[0]
        self.show_alone({} if is_all else {"fate": of.fates})

    def show_alone(self, chosen: dict[str, frozenset[str]]) -> None:
        """Show the articles that have these values, whatever narrowed before."""
        self.words = ""
        self.field.setText("")
        self.query = Query(chosen, None, self.query.order, self.query.descending)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """Show what is asked at the right."""
        self.right.setCurrentWidget(self.asked)
        self.right.show()

    def hints(self) -> Sequence[Hint]:
        """What its keys do."""
        if self.in_place.is_open:
            return [Hint(cap, label) for cap, label in self.in_place.said_keys()]
        can = not self.why_not
        lead = [
            Hint("E", say("mend here"), self.in_place.begin), Hint("I", say("choose")),
            Hint("A", say("set aside"), self.questions.aside), Hint("B", say("bring back"), self.questions.back),
        ]  # fmt: skip
        return [
            Hint("J K", say("articles")), Hint("Enter", say("open")), *(lead if can else []),
            Hint("V", say("beside its file"), self.show_raw), Hint("F", say("narrow by"), self.facets.ask),
            Hint("N", say("imports"), lambda: self.around.run("imports")),
        ]  # fmt: skip

    def show_raw(self) -> None:
        """The current article beside the file that it came from."""
        article_id = self.table.current_id()
        if article_id is not None:
            self.around.show("beside_source").show_article(article_id)

    # Events.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.enter()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """First what is asked or ticked goes, then what narrows; then the page."""
        if self.facets.hasFocus():
            self.table.setFocus()
        elif self.in_place.is_open:
            self.in_place.end()
        elif self.asked.is_asking:
            self.asked.end()
        elif self.changing.let_go():
            pass
        elif self.query.chosen or self.words or self.query.ids is not None:
            self.clear()
        else:
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.undoes(event):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._control(event)
        elif event.text() and not self.asked.is_asking and self.flow.open(event.text()):
            return
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif event.text().upper() == "D" and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.changing.take_date(other=True)
        elif (does := self._plain_keys().get(event.text().upper())) is not None:
            does()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        if hasattr(self, "right"):
            self._share()

    def _control(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.do()
        elif event.key() == Qt.Key.Key_S:
            ask_where(self)
        else:
            super().keyPressEvent(event)

    def _plain_keys(self) -> dict[str, Callable[[], object]]:
        ask = self.questions
        return {
            "F": self.facets.ask, "/": self.field.setFocus, "O": lambda: self.open(self.table.current_id() or 0),
            "E": self.in_place.begin, "M": ask.mend, "R": ask.replace, "A": ask.aside, "S": ask.by_rule, "B": ask.back,
            "L": ask.spellings, "D": self.changing.take_date, "W": ask.dates, "T": ask.table,
            "N": lambda: self.around.run("imports"), "V": self.show_raw, "H": lambda: self.around.run("hand_out"),
            "G": lambda: self.around.run("families"),
        }  # fmt: skip

    # How it is put together.

    def _build(self) -> None:
        said = {"size": MIDDLE, "tone": "ink2", "family": fonts.READING, "italic": True}
        title = Title(say("Corpus"), self.look)
        title.setWordWrap(False)
        question = Line(say("What do we have?"), self.look, **said)
        self.field.ask_for(say("Words in headline or text …   /"))
        self.primary = None
        self.hand_out = Button(say("Hand out …"), self.look, lambda: self.around.run("hand_out"), "H", primary=True)
        self.rules = Button(say("Set aside by rule …"), self.look, self.questions.by_rule, "S")
        self.replace = Button(say("Find and replace …"), self.look, self.questions.replace, "R")
        head = row(title, question, self.hand_out, gap=SPACE[3])
        head.setStretch(1, 1)
        middle = QVBoxLayout()
        middle.setContentsMargins(SPACE[5], SPACE[3], SPACE[5], SPACE[2])
        middle.setSpacing(SPACE[2])
        middle.addLayout(head)
        middle.addWidget(self.count)
        middle.addLayout(row(self.field, self.replace, self.rules, 0, gap=SPACE[2]))
        middle.addWidget(self.chips)
        middle.addWidget(self.table, 1)
        whole = row(self.facets, gap=0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.right)
        for pane in (self.facets, self.table, self.right):  # each scrolls in itself, and never the page
            pane.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.column.addLayout(whole, 1)
        for button in (self.hand_out, self.rules, self.replace):
            button.setEnabled(not self.why_not)

    def _connect(self) -> None:
        self.table.opened.connect(self.open)
        self.table.moved.connect(self._moved)
        self.table.marks_changed.connect(self._say_count)
        self.facets.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.flow.opened.connect(self.open_door)
        kinds = {Kind.CORPUS, Kind.ASSIGNMENTS, Kind.PROGRESS, Kind.CODINGS}
        self.around.operations.subscribe(kinds, lambda _: self.changed(), self)

    def _share(self) -> None:
        for button in (self.replace, self.rules):  # where there is no room for them their keys are still there
            button.setVisible(self.width() >= self.look.px(ROOMY))
        self.right.setVisible(self.asked.is_asking or self.width() >= self.look.px(LEAST))
        wide = self.look.px(FLOW if self.width() >= self.look.px(NARROW) else FLOW_NARROW)
        self.right.setFixedWidth(round(min(wide, self.width() * 0.3)))

    def fit_facets(self) -> None:
        narrow = self.width() < self.look.px(NARROW)
        self.facets.setFixedWidth(round(min(self.look.px(190 if narrow else 224), self.width() * 0.24)))

    def take_answer(self, answer: Answer) -> None:
        assert isinstance(answer.more, Beside)
        self.beside = answer.more
        others = [name for name in answer.counts if name.startswith(META)]
        self.facets.set_facets(_facets(others))
        super().take_answer(answer)
        self.chips.setVisible(bool(answer.query.chosen))
        self.flow.show_stages(answer.more.stages, [said_again(fits) for fits in answer.more.again])
        self._shown, self._all = len(answer.listing.ids), answer.all
        self._say_count()
        self.changing.answered()

    def _say_count(self) -> None:
        beside = self.beside
        if beside is None:
            return
        many = say("{n} article|{n} articles", n=self._all)
        of = many if self._shown == self._all else say("{shown} of {articles}", shown=self._shown, articles=many)
        if not self._all:
            self.count.setText(say("No article is here yet: Ctrl I brings some in."))
            return
        if self.changing.is_shown:
            of = say("{n} article would change|{n} articles would change", n=self._shown)
        elif not self._shown:
            of = say("None of {articles} is so. Esc clears what narrows.", articles=many)
        marked = len(self.model.marked)
        days = shown_date(beside.first)
        if beside.last > beside.first:
            days = say("{first} – {last}", first=days, last=shown_date(beside.last))
        parts = (
            say("{n} chosen|{n} chosen", n=marked) if marked else "", of,
            say("{n} outlet|{n} outlets", n=beside.outlets), days,
            say("{n} import|{n} imports", n=beside.came.imports) if beside.came.imports else "",
        )  # fmt: skip
        self.count.setText("   ·   ".join(part for part in parts if part))

    def _moved(self) -> None:
        self.in_place.end()
        self.changing.moved()

    def _question_ended(self) -> None:
        self.changing.forget()
        self.right.setCurrentWidget(self.flow)
        self._share()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _facets(others: Sequence[str]) -> list[Facet]:
    """The headings with their letters; ``others`` are columns of metadata."""
    found = [
        Facet(name, label_of(name), letter, "coder" if name == "coder" else "", by_count, shown)
        for name, (letter, by_count, shown) in FACETS.items()
    ]
    return [*found, *(Facet(name, label_of(name), cap, shown=META_SHOWN)
                      for name, cap in zip(others, OTHERS, strict=False))]  # fmt: skip


COMMAND = Command("corpus", "View", later("Corpus"), ("Ctrl+2",), after="page_bar", apart=True)
PAGE = PageSpec("corpus", later("Corpus"), CorpusPage, COMMAND, door=Door("corpus", later("Corpus"), "corpus"))
