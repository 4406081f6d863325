"""The user's guide inside the window: the program's own pages, and nothing fetched from anywhere."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextBrowser

from gui.commands import Command
from gui.pages.spec import PageSpec, Surroundings
from gui.style.painting import Look
from gui.style.themes import MIDDLE, SPACE
from gui.widgets.buttons import Button
from gui.widgets.flow import Flow
from gui.widgets.labels import Title
from gui.widgets.pages import Page, row
from models.wording import later, say

WIDTH = 760
FIRST = "guide/coding.md"
PAGES = {
    FIRST: later("Coding"),
    "guide/leading.md": later("Leading a project"),
    "guide/actors.md": later("Who is who"),
    "guide/reading.md": later("Reading codings"),
    "guide/using.md": later("Using the dataset"),
    "guide/promises.md": later("What is promised"),
    "glossary.md": later("Words"),
}
WIDEST_PICTURE = 700
FRAME = QColor(128, 128, 128, 110)
LEADING = 115.0  # of a line, per cent


def guide_folder() -> Path | None:
    """The documents that came with the program: beside it in its source tree, with pictures, or packed into it."""
    packed = Path(str(files("resources"))) / "guide"
    beside = Path(__file__).resolve().parents[2] / "docs"
    return next((folder for folder in (beside, packed) if (folder / FIRST).is_file()), None)


class GuidePage(Page):
    """One page of the guide at a time."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH, top=SPACE[6])
        self.text = GuideText(around.look)
        back = Button(say("Back"), self.look, around.back, "Esc")
        head = row(Title(say("Guide"), self.look), back, gap=SPACE[2])
        head.setStretch(0, 1)
        self.column.addLayout(head)
        self.column.addSpacing(SPACE[2])
        choices = Flow(SPACE[2])
        for choice in self._choices():
            choices.addWidget(choice)
        self.column.addLayout(choices)
        self.column.addSpacing(SPACE[3])
        self.column.addWidget(self.text, 1)
        self.text.open_page(FIRST)

    def _choices(self) -> list[Button]:
        return [
            Button(say(label), self.look, lambda page=page: self.text.open_page(page))  # type: ignore[misc]
            for page, label in PAGES.items()
        ]


class GuideText(QTextBrowser):
    """Markdown pages with pictures of the folder they come from; a link into the net is left to the user's browser."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._folder = guide_folder()
        self._at = Path()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(say("Guide"))
        self.set_look(look)
        self.anchorClicked.connect(self._follow)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.setFont(look.reading(MIDDLE))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(look.theme.paper))
        self.setPalette(palette)

    def open_page(self, page: str) -> None:
        """Show a page by its place below the documents."""
        if self._folder is None:
            missing = say("The guide is missing from this installation. It is in docs/guide of the source.")
            self.setPlainText(missing)
            return
        self._at = (self._folder / page).resolve()
        self.document().setMarkdown(self._at.read_text("utf-8"))
        self._space()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures beside the pages; nothing else, and nothing from outside the documents."""
        name = QUrl(name)
        is_picture = kind == QTextDocument.ResourceType.ImageResource.value
        if not is_picture or self._folder is None or name.scheme() not in ("", "file"):
            return None
        path = (self._at.parent / name.path()).resolve()
        if not path.is_relative_to(self._folder.resolve()) or not path.is_file():
            return QImage()
        picture = QImage(str(path))
        if picture.width() > WIDEST_PICTURE:
            picture = picture.scaledToWidth(WIDEST_PICTURE, Qt.TransformationMode.SmoothTransformation)
        return _framed(picture)

    def _space(self) -> None:
        """Give the text room: Markdown comes without any."""
        block = self.document().begin()
        while block.isValid():
            shape = block.blockFormat()
            shape.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setTopMargin(SPACE[4] if shape.headingLevel() else 0)
            here, after = block.textList(), block.next()
            within = here is not None and after.isValid() and after.textList() is not None
            shape.setBottomMargin(SPACE[1] if within or shape.headingLevel() else SPACE[3])
            QTextCursor(block).setBlockFormat(shape)
            if here is not None and here.format().style() == QTextListFormat.Style.ListCircle:
                form = here.format()
                form.setStyle(QTextListFormat.Style.ListDisc)
                here.setFormat(form)
            block = after

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif link.path() and self._folder is not None:
            target = (self._at.parent / link.path()).resolve()
            if target.is_relative_to(self._folder.resolve()) and target.is_file():
                self.open_page(str(target.relative_to(self._folder.resolve())))
        elif link.fragment():
            self.scrollToAnchor(link.fragment())


def _framed(picture: QImage) -> QImage:
    """The picture with a hairline around it: most are of pages as light or dark as the guide itself."""
    painter = QPainter(picture)
    painter.setPen(FRAME)
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture


PAGE = PageSpec(
    "guide", later("Guide"), GuidePage, Command("guide", "Help", later("Guide"), ("F1",), after="keys"),
    needs_project=False,
)  # fmt: skip
