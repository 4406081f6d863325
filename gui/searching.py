"""Search in the whole corpus: words in, articles with the words around the match out, Enter opens one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gui.jobs import Job, Jobs, at_once, on_project
from gui.style import fonts
from gui.style.painting import rounded, text
from gui.style.themes import MIDDLE, SMALL, SPACE, TINY, Theme, alpha
from gui.widgets.buttons import Button
from gui.widgets.dropdown import DropDown
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, row
from models.articles import Hit, search_articles
from models.file import Project

WIDTH = 840
LIMIT = 100
TYPED = 120  # ms after the last letter
HIT = Qt.ItemDataRole.UserRole
ORDERS = {"Newest first": "date", "Best match first": "rank"}


class SearchPage(Page):
    """The field, the order, the hits."""

    chosen = Signal(int)  # an article id
    failed = Signal(object)  # a KnownError

    def __init__(self, theme: Theme, project: Project, jobs: Jobs, close: Callable[[], object]) -> None:
        super().__init__(theme, WIDTH)
        self._project, self._jobs = project, jobs
        self._job: Job | None = None
        self.field = QLineEdit()
        self.field.setFont(fonts.font(MIDDLE))
        self.field.setPlaceholderText("Words, or a “phrase in quotation marks”")
        self.field.setAccessibleName("Search the corpus")
        self.order = DropDown("Order", list(ORDERS))
        self.order.setMinimumContentsLength(16)
        self.hits = HitList(theme)
        self.hits.itemActivated.connect(lambda item: self.chosen.emit(item.data(HIT).article_id))
        self.count = Label("", theme, TINY, tone="ink3")
        head = row(Title("Search the corpus", theme), Button("Back", theme, close, "Esc"))
        head.setStretch(0, 1)
        self.column.addLayout(head)
        self.column.addSpacing(SPACE[4])
        self.column.addLayout(row(self.field, self.order, gap=SPACE[2]))
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(self.count)
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(self.hits, 1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPED)
        self._wait.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._wait.start())
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
        words, order = self.field.text().strip(), ORDERS[self.order.currentText()]
        if self._job is not None:
            self._job.stop()
        query = partial(search_articles, query=words, limit=LIMIT, order=order)
        job = self._jobs.make("Searching", on_project(self._project, at_once(query)), quiet=True)
        self._job = job
        job.done.connect(lambda found: self._found(job, found))
        job.failed.connect(self.failed)
        job.start()

    def _found(self, job: Job, found: list[Hit]) -> None:
        if job is not self._job:
            return
        self._job = None
        self.hits.show_hits(found)
        many = f"the first {LIMIT}" if len(found) == LIMIT else f"{len(found):,}"
        self.count.setText(
            f"{many} {'article' if len(found) == 1 else 'articles'}" if self.field.text().strip() else ""
        )

    def _open_current(self) -> None:
        item = self.hits.currentItem() or self.hits.item(0)
        if item is not None:
            self.chosen.emit(item.data(HIT).article_id)


class HitList(QListWidget):
    """Hits, painted, each also a text for screen readers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._delegate = HitDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setAccessibleName("Articles found")
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.theme = theme
        self.setStyleSheet(f"QListWidget {{ background: {theme.paper}; }}")
        self.viewport().update()

    def show_hits(self, hits: list[Hit]) -> None:
        """Show these."""
        self.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.headline}. {hit.outlet}, {hit.published or 'no date'}. {hit.excerpt}")
            item.setData(HIT, hit)
            self.addItem(item)
        if hits:
            self.setCurrentRow(0)


class HitDelegate(QStyledItemDelegate):
    """Headline, source, and the words around the match."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(200, 66)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        hit: Hit = index.data(HIT)  # type: ignore[attr-defined]
        theme, box = self.theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box.adjusted(0, 1, -4, -1), alpha(theme.panel), None, 8)
        inner = box.adjusted(SPACE[3], 0, -SPACE[4], 0)
        facts = "  ·  ".join(fact for fact in (hit.outlet, hit.published) if fact)
        head = fonts.font(SMALL, fonts.STRONG)
        used = text(painter, QRectF(inner.x(), inner.y() + 8, inner.width() * 0.68, 20), hit.headline, theme.ink, head)
        left = inner.x() + used + SPACE[3]
        rest = QRectF(left, inner.y() + 8, inner.right() - left, 20)
        text(painter, rest, facts, theme.ink3, fonts.font(TINY))
        self._paint_excerpt(painter, QRectF(inner.x(), inner.y() + 32, inner.width(), 22), hit.excerpt)
        painter.restore()

    def _paint_excerpt(self, painter: QPainter, box: QRectF, excerpt: str) -> None:
        """The excerpt; what stands between [ and ] is the match."""
        plain, strong = (fonts.font(SMALL, weight, fonts.READING) for weight in (400, 650))
        for n, part in enumerate(excerpt.replace("]", "[").split("[")):
            ink = self.theme.ink if n % 2 else self.theme.ink2
            box.setLeft(box.left() + text(painter, box, part, ink, strong if n % 2 else plain))
            if box.width() < 8:
                return
