"""The sentence with its fields: how many, to whom, how many for all, how many hidden; drawn how, by which seed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.handing_out.fields import Door, OverKey, Own, Word, sentence_parts
from gui.handing_out.quotas import Ask, Quotas
from gui.style.painting import Look
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY
from gui.widgets.buttons import KeyHint
from gui.widgets.dropdown import DropDown
from gui.widgets.flow import Flow
from gui.widgets.labels import Label
from gui.widgets.ticks import Tick
from models.codebook import versions
from models.errors import NotAllowed
from models.file import Project
from models.people import coders
from models.wording import later, number, say
from models.work import (
    COLUMNS,
    Among,
    Asked,
    Order,
    Sampling,
    Source,
    Splitting,
    Way,
    column_in_words,
    next_batch_name,
    portion,
)

DIGITS = QRegularExpression("[0-9]{0,9}")
BEGIN_WITH = ("outlet", "month")
WAYS = {
    Way.CHANCE: later("by chance"),
    Way.PROPORTION: later("in proportion to strata"),
    Way.EQUAL: later("as many of each stratum"),
    Way.QUOTAS: later("all of these, some of those"),
    Way.WEEK: later("whole days: constructed weeks"),
}
ORDERS = {
    Order.SHARED_FIRST: later("the shared ones first"),
    Order.DATE: later("mixed, by date"),
    Order.CHANCE: later("mixed, by chance"),
}
SENTENCE = later(
    "Split {articles} articles among {coders} coders, {shared} for all of them, suggestions hidden for {hidden}"
)
SENTENCE_OF_ALL = later(
    "Split them among {coders} coders, {shared} for all of them, suggestions hidden for {hidden}"
)  # where quotas or weeks say how many
TICK_HIGH = 24  # pixels
MOST_METADATA = 6  # names of it that strata are offered by


@dataclass(frozen=True, slots=True)
class There:
    """What there is to draw of."""

    sizes: Mapping[Among, int]
    metadata: Sequence[str]


class Asking(QWidget):
    """All that is asked; ``changed`` comes with each change of it."""

    changed = Signal()

    def __init__(self, project: Project, look: Look, ask: Ask) -> None:
        super().__init__()
        self._project, self.look, self._ask = project, look, ask
        self._listed: tuple[int, ...] = ()
        self._build_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[3])
        self._sentence = QHBoxLayout()
        self._line = QWidget()
        self._sentence.setContentsMargins(0, 0, 0, 0)
        self._sentence.addWidget(self._line)
        self.of_what = self._of_what()  # whoever shows this puts it beside the title
        column.addLayout(self._sentence)
        column.addWidget(self._whom())
        column.addWidget(self._how())
        column.addWidget(self._of_way())
        self._say_sentence()
        self._connect()

    # What is asked.

    def asked(self) -> Asked:
        """All of it; raises NotAllowed where a field holds what it can't."""
        way, digits = self.way, self.number.text().strip()
        by_itself = way in (Way.QUOTAS, Way.WEEK)
        sampling = Sampling(
            None if by_itself or not digits else int(digits), int(self.seed.text() or 0), way, self.columns(),
            self.quotas.quotas() if way is Way.QUOTAS else (), int(self.weeks.text() or 0), self.per_outlet.isChecked(),
        )  # fmt: skip
        splitting = Splitting(
            portion(self.shared.text()), portion(self.hidden.text()), list(ORDERS)[self.order.currentIndex()]
        )
        if not self.batch.text().strip():
            raise NotAllowed(say("A batch needs a name."), say("Type one."))
        return Asked(
            self.batch.text(), tuple(self.names()), self.source(), sampling, splitting,
            self._versions[self.version.currentIndex()],
        )  # fmt: skip

    @property
    def way(self) -> Way:
        """How it is drawn."""
        return list(WAYS)[self.ways.currentIndex()]

    def columns(self) -> tuple[str, ...]:
        """What strata are made of."""
        if self.way not in (Way.PROPORTION, Way.EQUAL):
            return ()
        return tuple(name for name, box in self.by.items() if box.isChecked())

    def source(self) -> Source:
        """Of which articles is drawn."""
        among = self._pools[self.among.currentIndex()]
        return Source(among, self._listed if among is Among.LIST else (), self.family.currentIndex() == 0)

    def names(self) -> list[str]:
        """Who gets them: those that are ticked, and those that are new."""
        ticked = [name for name, box in self.coder_boxes.items() if box.isChecked()]
        typed = (name.strip() for name in self.others.text().split(","))
        return list(dict.fromkeys([*ticked, *(name for name in typed if name)]))

    def show_there(self, there: There) -> None:
        """Say how many articles there are, and offer what their metadata tells."""
        n = there.sizes[Among.NOBODYS]
        self.among.setItemText(0, say("the {n} article in nobody’s hands|the {n} articles in nobody’s hands", n=n))
        self.among.setItemText(1, say("all {n}, whoever has them", n=there.sizes[Among.ALL]))
        if not n and self._pools[self.among.currentIndex()] is Among.NOBODYS:
            self.among.setCurrentIndex(1)
        for name in there.metadata[:MOST_METADATA]:
            box = self.by[name] = Tick(name, self.look)
            box.toggled.connect(lambda _: self._changed())
            self._strata_flow.addWidget(box)
        self.quotas.offer(there.metadata)

    def take_articles(self, article_ids: Sequence[int]) -> None:
        """Draw of these, and of all of them unless a number is typed."""
        self._listed = tuple(article_ids)
        if Among.LIST not in self._pools:
            self._pools.append(Among.LIST)
            self.among.addItem("")
        self.among.setItemText(
            self._pools.index(Among.LIST), say("the {n} chosen one|the {n} chosen ones", n=len(self._listed))
        )
        self.among.setCurrentIndex(self._pools.index(Among.LIST))
        self.number.setText("")
        self.changed.emit()

    def draw_again(self) -> None:
        """Another seed: the next."""
        self.seed.setText(str(int(self.seed.text() or 0) + 1))

    def stops(self) -> list[QWidget]:
        """Where Alt and a digit lead, by digit."""
        first = next(iter(self.coder_boxes.values()), self.others)
        return [self.number, first, self.shared, self.hidden, self.ways, self.seed, self.family, self.order]

    def go_to(self, place: int) -> None:
        """Put the focus into the field of this digit, counted from 1."""
        stops = self.stops()
        if 1 <= place <= len(stops) and stops[place - 1].isVisible():
            stop = stops[place - 1]
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(stop, Word):
                stop.selectAll()

    # How it is put together.

    def _build_fields(self) -> None:
        look, project = self.look, self._project
        self._pools = [Among.NOBODYS, Among.ALL]
        self.among = DropDown(
            say("Of which articles"), [say("articles in nobody’s hands"), say("all, whoever has them")], look
        )
        self.batch = Own(look, next_batch_name(project), SMALL)
        self.batch.setAccessibleName(say("Batch"))
        self.number = self._digits(say("How many articles; empty: all"), "", READING_SIZE)
        self.number.setPlaceholderText(say("all"))
        self.number.set_look(look)
        self.coder_boxes = {coder.name: Tick(coder.name, look) for coder in coders(project)}
        self.others = Own(look, size=SMALL)
        self.others.ask_for(say("New ones, with commas: Ben Okafor, Cleo Marsh"))
        self.door = Door("0", look, lambda: self.go_to(2))
        self.shared = Word(look, say("How many for all of them"), "10 %")
        self.hidden = Word(look, say("Suggestions hidden for how many"), "0 %")
        self.ways = DropDown(say("How they are drawn"), [say(words) for words in WAYS.values()], look)
        self.seed = self._digits(say("Seed of the draw"), "1", SMALL)
        self.family = DropDown(say("Of articles that tell the same"), [say("the first"), say("all")], look)
        self.order = DropDown(say("In which order"), [say(words) for words in ORDERS.values()], look)
        frozen = [version for version in versions(project) if version.frozen_as]
        self._versions: list[int | None] = [None, *(version.number for version in reversed(frozen))]
        named = [say("version {number}, “{name}”", number=str(v.number), name=v.frozen_as) for v in reversed(frozen)]
        self.version = DropDown(say("Codebook"), [say("the newest"), *named], look)
        self.by = {name: Tick(column_in_words(name), look) for name in COLUMNS}
        for choice in (self.among, self.ways, self.family, self.order, self.version):
            choice.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumContentsLength(0)
        for name in BEGIN_WITH:
            self.by[name].setChecked(True)
        self.quotas = Quotas(self.source, self._ask, look)
        self.weeks = self._digits(say("How many constructed weeks"), "1", SMALL)
        self.per_outlet = Tick(say("of each outlet by itself"), look)

    def _of_what(self) -> QWidget:
        self.batch.setFixedWidth(round(self.look.px(150)))
        parts = [self._named(say("of"), self.among), self._named(say("as"), self.batch)]
        if len(self._versions) > 1:
            parts.append(self._named(say("codebook"), self.version))
        else:
            self.version.setParent(self)
            self.version.hide()
        return self._flow(*parts, gap=SPACE[4])

    def _whom(self) -> QWidget:
        return self._flow(self._small(say("to")), *self.coder_boxes.values(), self.others, gap=SPACE[3])

    def _how(self) -> QWidget:
        parts = (
            self._named(say("drawn"), self.ways, "Alt 5"), self._named(say("seed"), self.seed, "Alt 6"),
            self._named(say("of a family"), self.family, "Alt 7"), self._named(say("order"), self.order, "Alt 8"),
        )  # fmt: skip
        return self._flow(*parts, gap=SPACE[4])

    def _named(self, name: str, field: QWidget, cap: str = "") -> QWidget:
        """A field behind what it is called, and before its key."""
        group, line = QWidget(), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE[2])
        line.addWidget(Label(name, self.look, TINY, tone="ink2"))
        line.addWidget(field)
        if cap:
            line.addWidget(KeyHint(cap, "", self.look))
        group.setLayout(line)
        return group

    def _small(self, words: str) -> QWidget:
        """Words before ticks, in their middle."""
        label = Label(words, self.look, TINY, tone="ink2")
        label.setFixedHeight(round(self.look.px(TICK_HIGH)))
        return label

    def _of_way(self) -> QWidget:
        self._strata, self._strata_flow = QWidget(), Flow(SPACE[3])
        for part in (self._small(say("strata of")), *self.by.values()):
            self._strata_flow.addWidget(part)
        self._strata.setLayout(self._strata_flow)
        self._weeks = self._flow(self._small(say("constructed weeks")), self.weeks, self.per_outlet, gap=SPACE[3])
        both = self._more = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._strata, self._weeks, self.quotas):
            column.addWidget(part)
        return both

    def _flow(self, *parts: QWidget, gap: int) -> QWidget:
        whole, flow = QWidget(), Flow(gap)
        for part in parts:
            flow.addWidget(part)
        whole.setLayout(flow)
        return whole

    def _digits(self, name: str, value: str, size: int) -> Word:
        made = Word(self.look, name, value, size)
        made.setValidator(QRegularExpressionValidator(DIGITS, made))
        return made

    def _say_sentence(self) -> None:
        """The sentence as the way to draw needs it."""
        by_itself = self.way in (Way.QUOTAS, Way.WEEK)
        fields: dict[str, QWidget] = {
            "articles": self.number, "coders": self.door, "shared": self.shared, "hidden": self.hidden,
        }  # fmt: skip
        for field in fields.values():
            field.setParent(self)
            field.hide()
        before, self._line = self._line, QWidget()
        flow = Flow(SPACE[2])
        template = say(SENTENCE_OF_ALL if by_itself else SENTENCE)
        over = {name: OverKey(field, f"Alt {n}", self.look) for n, (name, field) in enumerate(fields.items(), 1)
                if f"{{{name}}}" in template}  # fmt: skip
        for part in sentence_parts(template, over, self._words):
            flow.addWidget(part)
        for name in over:
            fields[name].show()
        self._line.setLayout(flow)
        self._sentence.replaceWidget(before, self._line)
        before.deleteLater()
        for part, way in ((self._strata, (Way.PROPORTION, Way.EQUAL)), (self._weeks, (Way.WEEK,)),
                          (self.quotas, (Way.QUOTAS,))):  # fmt: skip
            part.setVisible(self.way in way)
        self._more.setVisible(self.way is not Way.CHANCE)

    def _words(self, words: str) -> QWidget:
        label = Label(words, self.look, READING_SIZE)
        label.setMinimumHeight(round(self.look.px(34)))
        return label

    def _connect(self) -> None:
        for line in (self.number, self.shared, self.hidden, self.seed, self.weeks, self.batch, self.others):
            line.textChanged.connect(lambda _: self._changed())
        for choice in (self.among, self.family, self.order, self.version):
            choice.currentIndexChanged.connect(lambda _: self._changed())
        for box in (*self.coder_boxes.values(), *self.by.values(), self.per_outlet):
            box.toggled.connect(lambda _: self._changed())
        self.quotas.changed.connect(self._changed)
        self.ways.currentIndexChanged.connect(lambda _: self._way_chosen())
        self._changed()

    def _way_chosen(self) -> None:
        self._say_sentence()
        if self.way is Way.QUOTAS:
            self.quotas.look()
        self._changed()

    def _changed(self) -> None:
        self.door.set_label(number(len(self.names())))
        self.door.setAccessibleName(say("{n} coder|{n} coders", n=len(self.names())))
        self.door.updateGeometry()
        self.changed.emit()
