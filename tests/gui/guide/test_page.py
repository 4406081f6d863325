"""The guide in the window: its own pages, and nothing from anywhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument

from gui.guide.page import FIRST, PAGES, WIDEST_PICTURE, GuideText, guide_folder
from gui.style.painting import Look
from gui.style.themes import LIGHT

PICTURE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def text(qtbot):
    made = GuideText(Look(LIGHT))
    qtbot.addWidget(made)
    made.open_page(FIRST)
    return made


def test_every_page_is_there(text):
    for page in PAGES:
        text.open_page(page)
        assert len(text.toPlainText()) > 500


def test_nothing_is_fetched_from_outside_the_documents(text, tmp_path):
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"no picture")
    assert text.loadResource(PICTURE, QUrl("https://example.org/a.png")) is None
    assert text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("a.css")) is None
    assert text.loadResource(PICTURE, QUrl(str(secret))).isNull()
    assert text.loadResource(PICTURE, QUrl("../../../etc/passwd")).isNull()


def test_links_between_pages_are_followed(text):
    text._follow(QUrl("../glossary.md"))
    assert "article" in text.toPlainText()
    text._follow(QUrl("../../pyproject.toml"))
    assert "[project]" not in text.toPlainText()


def test_a_link_into_the_net_is_left_to_the_browser(text, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    text._follow(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"]


def test_the_guide_lies_beside_the_source_or_in_the_package():
    assert (guide_folder() / FIRST).is_file()


def test_pictures_of_the_guide_are_shown_with_a_frame(text):
    picture = text.loadResource(PICTURE, QUrl("../pictures/welcome.png"))
    assert picture.width() == WIDEST_PICTURE
    assert picture.pixelColor(0, 300) != picture.pixelColor(1, 300)
