"""Articles in other languages than the machine's, and headlines that run to the left beside outlets that don't."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from gui.desk.panes import emptiness_of
from gui.desk.queue_model import QueueModel
from gui.desk.shown import about
from gui.searching.found import HitDelegate
from gui.style.painting import Look
from gui.style.themes import LIGHT
from models.articles import Hit, NewArticle, add_articles, article
from tests.gui.desk.harness import make_project, open_window
from tests.gui.style.test_direction import inked

ARABIC = "مجلس المدينة يحدد الإيجارات"


def test_an_article_in_another_language_says_so_where_drafts_would_be(qtbot: QtBot, tmp_path: Path):
    project, ana, _ = make_project(tmp_path)
    new = NewArticle("Der Rat hat abgestimmt.", "Rat deckelt Mieten", "Post", "2024-01-01", language="de")
    (added,) = add_articles(project, [new])
    with project, open_window(qtbot, project, ana) as window:
        window.desk.open_article(added.article_id)
        emptiness = emptiness_of(window.desk.work.opened, window.desk.keys)
        assert emptiness.title == "An article in German"
        assert emptiness.words == "The machine reads English. Select words and make a statement of them."
        model = window.desk.queue.model
        row = model.place(added.article_id)
        said = model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Rat deckelt Mieten. Post, 1 January 2024. in German, coded by hand."


def test_an_arabic_headline_leaves_outlet_and_date_in_their_order(qtbot: QtBot, tmp_path: Path):
    project, ana, _ = make_project(tmp_path)
    new = NewArticle("نص", ARABIC, "Alden Post", "2024-05-14", byline=ARABIC, language="ar")
    (added,) = add_articles(project, [new])
    with project:
        told = about(article(project, added.article_id))
        assert told.startswith("\u2068Alden Post\u2069 \u2002·\u2002 \u206814 May 2024\u2069")
        assert f"\u2068{ARABIC}\u2069" in told
        model = QueueModel(project, ana)
        model.show_ids([added.article_id])
        said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert said == f"{ARABIC}. Alden Post, 14 May 2024. in Arabic, coded by hand."


def test_the_words_around_a_match_begin_at_the_side_of_their_script(qtbot: QtBot):
    hit = Hit(1, "Rents", "Alden Post", "2024-05-14", "مجلس [الإيجارات] المدينة")
    delegate = HitDelegate(Look(LIGHT))
    box = QRectF(0, 0, 400, 30)
    assert inked(lambda painter: delegate._paint_excerpt(painter, QRectF(box), hit.excerpt))[1] > 390
    english = "The council [voted] on rents"
    assert inked(lambda painter: delegate._paint_excerpt(painter, QRectF(box), english))[0] < 10
