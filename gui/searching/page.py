"""Search in the whole corpus: words in, articles with the words around the match out, Enter opens one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gui.commands import Command
from gui.desk.shown import shown_date
from gui.jobs import Job, at_once, on_project
from gui.pages.spec import PageSpec, Surroundings
from gui.style import fonts
from gui.style.painting import Look, metrics, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.buttons import Button
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import Field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, row
from models.articles import Hit, search_articles
from models.wording import later, say

WIDTH = 840
LIMIT = 100
HIT = Qt.ItemDataRole.UserRole
ORDERS = {"date": later("Newest first"), "rank": later("Best match first")}


class SearchPage(Page):
    """The field, the order, the hits."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH)
        self._around = around
        self._job: Job | None = None
        self.field = Field(self.look)
        self.field.setPlaceholderText(say("Words, or a “phrase in quotation marks”"))
        self.field.setAccessibleName(say("Search the corpus"))
        names = [say(name) for name in ORDERS.values()]
        self.order = DropDown(say("Order"), names, self.look)
        self.order.setMinimumContentsLength(max(len(name) for name in names))
        self.hits = HitList(self.look)
        self.hits.itemActivated.connect(self._open)
        self.count = Label("", self.look, TINY, tone="ink3")
        back = Button(say("Back"), self.look, around.back, "Esc")
        head = row(Title(say("Search the corpus"), self.look), back)
        head.setStretch(0, 1)
        self.column.addLayout(head)
        self.column.addSpacing(SPACE[4])
        self.column.addLayout(row(self.field, self.order, gap=SPACE[2]))
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(self.count)
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(self.hits, 1)
        self.field.textChanged.connect(lambda _: self._search())
        self.order.activated.connect(lambda _: self._search())
        self.field.returnPressed.connect(self._open_current)

    def search(self, words: str) -> None:
        """Search for these words."""
        self.field.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.field.hasFocus() and self.hits.count():
            self.hits.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hits.setCurrentRow(max(0, self.hits.currentRow()))
            return
        super().keyPressEvent(event)

    def _search(self) -> None:
        words, order = self.field.text().strip(), list(ORDERS)[max(0, self.order.currentIndex())]
        if self._job is not None:
            self._job.stop()
        query = partial(search_articles, query=words, limit=LIMIT, order=order)
        job = self._around.jobs.make(say("Searching"), on_project(self._around.project, at_once(query)), quiet=True)
        self._job = job
        job.done.connect(lambda found: self._found(job, found))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _found(self, job: Job, found: list[Hit]) -> None:
        if job is not self._job:
            return
        self._job = None
        self.hits.show_hits(found)
        many = say("{n} article|{n} articles", n=len(found))
        said = say("the first {articles}", articles=many) if len(found) == LIMIT else many
        self.count.setText(said if self.field.text().strip() else "")

    def _open_current(self) -> None:
        item = self.hits.currentItem() or self.hits.item(0)
        if item is not None:
            self._open(item)

    def _open(self, item: QListWidgetItem) -> None:
        self._around.open_article(item.data(HIT).article_id, None)


class HitList(QListWidget):
    """Hits, painted, each also a text for screen readers."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._delegate = HitDelegate(look)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setAccessibleName(say("Articles found"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._delegate.look = look
        self.setStyleSheet(f"QListWidget {{ background: {look.theme.paper}; }}")
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_hits(self, hits: list[Hit]) -> None:
        """Show these."""
        self.clear()
        for hit in hits:
            said = say("{headline}. {outlet}, {date}. {excerpt}", headline=hit.headline, outlet=hit.outlet,
                       date=shown_date(hit.published) or say("no date"), excerpt=hit.excerpt)  # fmt: skip
            item = QListWidgetItem(said)
            item.setData(HIT, hit)
            self.addItem(item)
        if hits:
            self.setCurrentRow(0)


class HitDelegate(QStyledItemDelegate):
    """Headline, source, and the words around the match."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(200, round(sum(self._lines()) + self.look.px(24)))

    def _lines(self) -> tuple[float, float]:
        """The heights of the headline and of the excerpt."""
        faces = self.look.font(SMALL, fonts.STRONG), self.look.reading(SMALL)
        return metrics(faces[0]).lineSpacing(), metrics(faces[1]).lineSpacing()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        hit: Hit = index.data(HIT)  # type: ignore[attr-defined]
        look, theme, box = self.look, self.look.theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box.adjusted(0, 1, -4, -1), alpha(theme.panel), None, 8)
        inner = box.adjusted(SPACE[3], 0, -SPACE[4], 0)
        facts = "  ·  ".join(fact for fact in (hit.outlet, shown_date(hit.published)) if fact)
        head = look.font(SMALL, fonts.STRONG)
        high, below = self._lines()
        y = inner.y() + look.px(8)
        used = text(painter, QRectF(inner.x(), y, inner.width() * 0.68, high), hit.headline, theme.ink, head)
        left = inner.x() + used + SPACE[3]
        text(painter, QRectF(left, y, inner.right() - left, high), facts, theme.ink3, look.font(TINY))
        self._paint_excerpt(painter, QRectF(inner.x(), y + high + look.px(6), inner.width(), below), hit.excerpt)
        painter.restore()

    def _paint_excerpt(self, painter: QPainter, box: QRectF, excerpt: str) -> None:
        """The excerpt; what stands between [ and ] is the match."""
        plain, strong = (self.look.reading(SMALL, weight) for weight in (400, 650))
        for n, part in enumerate(excerpt.replace("]", "[").split("[")):
            ink = self.look.theme.ink if n % 2 else self.look.theme.ink2
            box.setLeft(box.left() + text(painter, box, part, ink, strong if n % 2 else plain))
            if box.width() < 8:
                return


PAGE = PageSpec(
    "search", later("Search the corpus"), SearchPage,
    Command("search", "Move", later("Search the corpus"), ("Ctrl+Shift+F",), after="find"),
)  # fmt: skip
