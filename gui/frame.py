"""The body of the window: bars, banners, and the pages between them, of which one is shown."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.banner import Banners
from gui.bottombar import BottomBar
from gui.pagebar import PageBar
from gui.style.painting import Look
from gui.topbar import TopBar


class Frame(QWidget):
    """Everything under the menus."""

    def __init__(self, look: Look, bar: PageBar, top: TopBar, bottom: BottomBar) -> None:
        super().__init__()
        self.bar, self.top, self.bottom = bar, top, bottom
        self.banners = Banners(look)
        self.pages = QStackedWidget()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        column = QVBoxLayout()
        line.addLayout(column, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.banners)
        column.addWidget(self.pages, 1)
        column.addWidget(bottom)
        line.insertWidget(0, bar)  # last, so that Tab comes to it after all else

    def show_page(self, page: QWidget) -> None:
        """Show a page, which is put among the others where it is new."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def drop_page(self, page: QWidget | None) -> None:
        """Throw a page away; what it meant to do later is not done, for its project may be closed by then."""
        if page is not None:
            for timer in page.findChildren(QTimer):
                timer.stop()
            self.pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.pages.currentWidget()
