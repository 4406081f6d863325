"""The corpus page by real keys: narrowed, mended, replaced, merged, set aside; every number is its articles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.settings import Settings
from models import articles, corpus, people
from models.file import open_project
from models.people import CoderRole
from tests.conftest import build
from tests.gui.hands import press, said, write
from tests.models.corpus.conftest import make_news


@pytest.fixture
def made(home):
    """Ana leads, Ben codes; the project is closed."""
    world = build(home / "news.standfirst")
    people.set_role(world.project, world.ben.coder_id, CoderRole.CODER)
    news = make_news(world)
    world.project.close()
    return news


@pytest.fixture
def page(open_window, made, qtbot):
    window = open_window(made.project.path)
    press(window, "Ctrl+2")
    page = window.frame.page()
    page.told = []
    page.around.operations.done.connect(page.told.append)
    settled(page, qtbot)
    return page


def settled(page, qtbot):
    qtbot.waitUntil(lambda: not page._is_fresh and not page.asking.is_busy and page.beside is not None)
    QApplication.processEvents()


def told(page, qtbot):
    """Once the preview of what is asked is there."""
    qtbot.waitUntil(lambda: page.asked.is_asking and page.asked.told.text() not in ("", "Counting …"))
    qtbot.waitUntil(lambda: not page.asking.is_busy)
    return page.asked.told.text()


def changes(page):
    """How many operations the page was told of: what a job has written is there before that is known here."""
    return len(page.told)


def done(page, qtbot, since):
    """Once something was done."""
    qtbot.waitUntil(lambda: changes(page) != since)
    settled(page, qtbot)


def headlines(page):
    rows = (page.model.row(n) for n in range(page.model.rowCount()))
    return [row.headline for row in rows if row is not None]


def at(page, article_id):
    page.table.go_to(article_id)
    page.table.setFocus()


def of(page, article_id):
    return articles.article(page.around.project, article_id)


def test_all_articles_by_date_and_what_became_of_them(page, made):
    assert len(headlines(page)) == 6
    assert page.model.id_at(0) == made.short
    assert page.model.id_at(5) == made.undated, "those without a date come last"
    assert "6 articles" in page.count.text()
    assert "3 outlets" in page.count.text()
    assert "1 import" in page.count.text()
    assert [(door.cap, door.of.articles) for door in page.flow.doors] == [
        ("1", 8), ("", 2), ("2", 6), ("3", 5), ("4", 1), ("5", 1), ("6", 0),
    ]  # fmt: skip


def test_every_number_is_a_door(page, made, qtbot):
    window = page.window()
    press(window, "3")
    settled(page, qtbot)
    assert len(headlines(page)) == 5
    press(window, "4")
    settled(page, qtbot)
    assert headlines(page) == ["Rent cap passes"]
    press(window, "Escape")
    settled(page, qtbot)
    assert len(headlines(page)) == 6
    assert window.frame.page() is page


def test_facets_words_and_order_by_keys(page, made, qtbot):
    window = page.window()
    press(window, "F", "O")
    write(window, "courrier")
    press(window, "Return")
    settled(page, qtbot)
    assert headlines(page) == ["Letters: five of them"]
    chip = page._flow.itemAt(0).widget()
    assert "Outlet: Linden Courrier" in chip.text()
    press(window, "Escape", "Escape", "Escape")
    settled(page, qtbot)
    assert len(headlines(page)) == 6
    press(window, "/")
    write(window, "cap passes")
    press(window, "Return")
    settled(page, qtbot)
    assert sorted(headlines(page)) == ["Rent cap passes", "Rent cap passes, 3 to 2"]
    press(window, "Escape")
    page.order_by("headline")
    settled(page, qtbot)
    assert headlines(page) == sorted(headlines(page), key=str.casefold)
    assert [f.id for f in page.facets._facets][-2:] == ["meta:section", "meta:date"]


def test_enter_opens_the_article_and_one_way_leads_back(page, made, qtbot):
    window = page.window()
    at(page, made.twin)
    press(window, "Return")
    assert window.frame.page() is window.opened.desk
    assert window.opened.desk.article_id() == made.twin
    press(window, "Escape")
    assert window.frame.page() is page


def test_a_word_is_mended_where_it_stands(page, made, qtbot):
    window = page.window()
    at(page, made.letters)
    press(window, "E")
    field = page.in_place.field
    assert (field.text(), field.isVisible()) == ("Linden Courrier", True)
    assert "so in 1 article" in page.source.note
    field.selectAll()
    write(window, "Linden Courier")
    press(window, "Return")
    settled(page, qtbot)
    assert of(page, made.letters).outlet == "Linden Courier"
    assert not field.isVisible()
    press(window, "Ctrl+Z")
    settled(page, qtbot)
    assert of(page, made.letters).outlet == "Linden Courrier"


def test_tab_saves_and_goes_on_through_all_fields(page, made, qtbot):
    window = page.window()
    at(page, made.cap)
    press(window, "E")
    seen = [page.in_place.name]
    for _ in range(7):
        press(window, "Tab")
        seen.append(page.in_place.name)
    assert seen == ["outlet", "published", "byline", "place", "url", "language", "section", "headline"]
    write(window, "Cap passes")
    press(window, "Tab")
    assert of(page, made.cap).headline == "Cap passes"
    assert page.in_place.name == "outlet"
    press(window, "Escape")
    assert not page.in_place.is_open
    assert window.frame.page() is page


def test_all_that_are_spelt_so_and_the_spelling_is_kept(page, made, qtbot):
    window = page.window()
    at(page, made.cap)
    press(window, "E")
    assert ("Shift ↵", "all 2, and kept as another name") in page.in_place.said_keys()
    write(window, "The Courier")
    press(window, "Shift+Return")
    settled(page, qtbot)
    assert [of(page, i).outlet for i in (made.cap, made.short)] == ["The Courier"] * 2
    assert corpus.known_outlets(page.around.project) == {"linden courier": "The Courier"}


def test_a_date_is_typed_as_one_writes_it_and_nonsense_is_refused(page, made, qtbot):
    window = page.window()
    at(page, made.undated)
    press(window, "E")
    assert (page.in_place.name, page.in_place.field.text()) == ("published", "06/07/2024")
    page.in_place.field.selectAll()
    write(window, "soon")
    press(window, "Return")
    assert page.in_place.is_open
    assert any("soon" in words for words in said(window))
    page.in_place.field.selectAll()
    write(window, "14 May 2024")
    press(window, "Return")
    assert of(page, made.undated).published == "2024-05-14"


def test_a_date_that_could_be_two_is_taken_by_a_key(page, made, qtbot):
    window = page.window()
    at(page, made.undated)
    assert page.source.note.startswith("6 July 2024 or 7 June 2024? Its text says")
    press(window, "D")
    settled(page, qtbot)
    assert of(page, made.undated).published == "2024-07-06"
    press(window, "Ctrl+Z")
    settled(page, qtbot)
    at(page, made.undated)
    press(window, "Shift+D")
    settled(page, qtbot)
    assert of(page, made.undated).published == "2024-06-07"


def test_the_date_of_the_text_is_put_into_the_field(page, made, qtbot):
    window = page.window()
    at(page, made.undated)
    press(window, "E", "Alt+D")
    assert page.in_place.field.text() == "2024-07-06"
    assert of(page, made.undated).published is None, "nothing is saved by itself"


def test_find_and_replace_shows_what_would_change(page, made, qtbot):
    window, before = page.window(), changes(page)
    press(window, "R")
    page.asked.kind.setCurrentIndex(1)
    write(window, "Courrier")
    page.asked.fields[1].setFocus()
    write(window, "Courier")
    assert "It changes 1 article" in told(page, qtbot)
    assert headlines(page) == ["Letters: five of them"]
    cell = page.source.cell(page.model.row(0), "outlet")
    assert (cell.was, cell.text) == ("Linden Courrier", "Linden Courier")
    press(window, "Return")
    done(page, qtbot, before)
    assert of(page, made.letters).outlet == "Linden Courier"
    assert len(headlines(page)) == 6, "what narrowed before is back"
    press(window, "Ctrl+Z")
    settled(page, qtbot)
    assert of(page, made.letters).outlet == "Linden Courrier"


def test_leaving_a_question_changes_nothing(page, made, qtbot):
    window = page.window()
    press(window, "R")
    write(window, "Rent")
    assert "It changes" in told(page, qtbot)
    press(window, "Escape")
    settled(page, qtbot)
    assert len(headlines(page)) == 6
    assert page.source.planned == {}
    assert page.right.currentWidget() is page.flow


def test_one_field_of_those_that_are_ticked(page, made, qtbot):
    window, before = page.window(), changes(page)
    at(page, made.cap)
    press(window, "I")
    at(page, made.twin)
    press(window, "I", "M")
    assert "2 articles" in page.asked.question.title
    names = [page.asked.kind.itemText(n) for n in range(page.asked.kind.count())]
    page.asked.kind.setCurrentIndex(names.index("Section"))
    page.asked.kind.activated.emit(names.index("Section"))
    page.asked.fields[0].setFocus()
    write(window, "Front")
    assert "It changes 2 articles" in told(page, qtbot)
    press(window, "Return")
    done(page, qtbot, before)
    assert [of(page, i).metadata["section"] for i in (made.cap, made.twin)] == ["Front"] * 2
    assert page.model.marked == set()


def test_those_that_are_ticked_are_set_aside_and_come_back(page, made, qtbot):
    window, before = page.window(), changes(page)
    at(page, made.short)
    press(window, "A")
    assert "Give a reason" in told(page, qtbot)
    press(window, "Return")
    assert page.asked.is_asking, "not without a reason"
    page.asked.fields[0].setFocus()
    write(window, "corrections")
    press(window, "Return")
    done(page, qtbot, before)
    assert corpus.aside_of(page.around.project, [made.short])[made.short].reason == "corrections"
    at(page, made.short)
    row = page.table.current_row()
    assert page.source.cell(row, "headline").struck
    assert page.source.cell(row, "work").text == "corrections"
    assert "Set aside: corrections" in page.source.spoken(row)
    before = changes(page)
    press(window, "B")
    done(page, qtbot, before)
    assert corpus.aside_of(page.around.project, [made.short]) == {}


def test_a_rule_is_asked_and_offered_again_for_what_comes_later(page, made, qtbot):
    window, before = page.window(), changes(page)
    press(window, "S")
    qtbot.waitUntil(lambda: page.asked.is_asking)
    write(window, "6")
    qtbot.waitUntil(lambda: "1 article: fewer than 6 words" in page.asked.told.text())
    page.asked.fields[1].setFocus()
    write(window, "too short")
    qtbot.waitUntil(lambda: "“too short”" in page.asked.told.text())
    settled(page, qtbot)
    assert headlines(page) == ["Corrections"]
    press(window, "Return")
    done(page, qtbot, before)
    assert corpus.reasons(page.around.project)[0].reason == "too short"
    articles.add_articles(page.around.project, [articles.NewArticle("Short too.", "New one")])
    page.changed()
    settled(page, qtbot)
    assert corpus.aside_of(page.around.project, [7]) == {}, "nothing is done by itself"
    assert page.flow.offers == ["1 newer article fits “too short”"]
    before = changes(page)
    press(window, "S")
    qtbot.waitUntil(lambda: page.asked.is_asking)
    assert "1 newer article fits “too short”" in page.asked.question.about
    qtbot.waitUntil(lambda: "1 article: fewer than 6 words" in page.asked.told.text())
    press(window, "Return")
    done(page, qtbot, before)
    assert corpus.aside_of(page.around.project, [7])[7].reason == "too short"


def test_what_is_chosen_now_is_a_rule(page, made, qtbot):
    window, before = page.window(), changes(page)
    page.narrow("language", "es")
    settled(page, qtbot)
    press(window, "S")
    qtbot.waitUntil(lambda: page.asked.is_asking)
    page.asked.kind.setCurrentIndex(3)
    page.asked.kind.activated.emit(3)
    qtbot.waitUntil(lambda: "Language: es" in page.asked.told.text())
    page.asked.button.click()
    done(page, qtbot, before)
    assert corpus.aside_of(page.around.project, [made.twin])[made.twin].reason == "Language: es"


def test_spellings_are_merged_only_when_one_says_so(page, made, qtbot):
    window, before = page.window(), changes(page)
    press(window, "L")
    qtbot.waitUntil(lambda: page.asked.is_asking)
    assert not page.asked.button.isEnabled()
    labels = [page.asked.list.item(n).text() for n in range(page.asked.list.count())]
    at_pair = next(n for n, label in enumerate(labels) if label.startswith("Linden Courrier"))
    for _ in range(at_pair + 1):
        press(window, "Down")
    assert "1 letter differs" in told(page, qtbot)
    press(window, "Return")
    done(page, qtbot, before)
    assert of(page, made.letters).outlet == "Linden Courier"
    assert corpus.known_outlets(page.around.project) == {"linden courrier": "Linden Courier"}


def test_dates_are_mended_file_by_file(page, made, qtbot):
    window, before = page.window(), changes(page)
    press(window, "W")
    qtbot.waitUntil(lambda: page.asked.is_asking)
    press(window, "Down")
    assert "1 article gets a date" in told(page, qtbot)
    press(window, "Return")
    done(page, qtbot, before)
    assert of(page, made.undated).published == "2024-07-06"


def test_a_table_adds_what_it_knows_of_outlets(page, made, home, qtbot):
    before = changes(page)
    (home / "types.csv").write_text("outlet,type\nalden post,daily\nNowhere,weekly\n", "utf-8")
    page.questions.take_table(home / "types.csv")
    words = told(page, qtbot)
    assert "It changes 3 articles" in words
    assert "No article has “nowhere”" in words
    press(page.window(), "Return")
    done(page, qtbot, before)
    assert of(page, made.twin).metadata["type"] == "daily"
    assert "meta:type" in page.columns.columns


def test_the_drawing_goes_to_a_file(page, home, monkeypatch):
    monkeypatch.setattr("gui.corpus.keeping.ask_new_file", lambda *_: home / "flow.svg")
    press(page.window(), "Ctrl+S")
    assert "identified in 1 import" in (home / "flow.svg").read_text("utf-8")
    assert any("Wrote" in words for words in said(page.window()))


def test_a_coder_sees_all_and_changes_nothing(open_window, made, home, qtbot):
    ben = Settings(home / "ben.ini")
    ben.set_coder("Ben", "C02")
    ben.reads_by_itself = False
    window = open_window(made.project.path, ben)
    press(window, "Ctrl+2")
    page = window.frame.page()
    settled(page, qtbot)
    assert len(headlines(page)) == 6
    for key in "EARSMLWTB":
        press(window, key)
        assert not page.asked.is_asking
        assert not page.in_place.is_open
    assert any("Only a project lead" in words for words in said(window))
    assert not page.rules.isEnabled()


def test_an_empty_project_says_what_to_do(open_window, home, qtbot):
    from models.file import create

    create(home / "none.standfirst", "None").close()
    window = open_window(home / "none.standfirst")
    press(window, "Ctrl+2")
    page = window.frame.page()
    settled(page, qtbot)
    assert "Ctrl I" in page.count.text()


def test_ticks_by_the_mouse_and_a_number_by_a_click(page, made, qtbot):
    row = page.model.row_of(made.cap)
    y = page.table.rowViewportPosition(row) + 8
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, y))
    assert page.model.marked == {made.cap}
    door = next(door for door in page.flow.doors if door.cap == "4")
    QTest.mouseClick(page.flow.viewport(), Qt.MouseButton.LeftButton, pos=door.box.center().toPoint())
    settled(page, qtbot)
    assert headlines(page) == ["Rent cap passes"]


def test_what_is_changed_elsewhere_is_shown(page, made, qtbot):
    with open_project(made.project.path, read_only=True) as project:
        assert len(corpus.columns(project)) == 6
    page.around.operations.run(
        lambda project, acting: corpus.set_articles_aside(project, people.leading(project, acting), [made.cap], "no")
    )
    settled(page, qtbot)
    qtbot.waitUntil(lambda: any(door.of.label == "no" for door in page.flow.doors))


def test_a_key_leads_to_the_families(page):
    press(page, "G")
    window = page.window()
    assert window.frame.page() is window.pages.page("families")
