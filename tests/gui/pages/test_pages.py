"""One line makes a page: its command, its key, the way to it and the way back; and the desk is one of the places."""

from __future__ import annotations

import pytest

from gui.commands import Command
from gui.pages.registry import PAGES
from gui.pages.spec import PageSpec
from gui.widgets.labels import Title
from gui.widgets.pages import Page
from models.articles import NewArticle, add_articles
from models.file import open_project
from tests.gui.hands import press, said, write


class Toy(Page):
    """A page as somebody new would write it."""

    def __init__(self, around):
        super().__init__(around.look, 500)
        self.around = around
        self.works = False
        self.column.addWidget(Title("A toy", around.look))

    @property
    def is_working(self):
        return self.works


def spec(**more):
    command = Command("toy", "Toys", "Play with the toy", ("Ctrl+Shift+Y",))
    return PageSpec("toy", "A toy", Toy, command, **more)


@pytest.fixture
def with_toy(open_window, rents):
    """Opens a window that knows one page more."""
    return lambda **more: open_window(rents, specs=(*PAGES, spec(**more)))


def page_of(window):
    return window.frame.page()


def test_a_new_page_is_in_the_menu_the_palette_and_the_sheet_of_keys(with_toy):
    window = with_toy()
    menus = {menu.text().replace("&", ""): menu.menu() for menu in window.menuBar().actions()}
    assert [action.text() for action in menus["Toys"].actions()] == ["Play with the toy"]
    press(window, "Ctrl+K")
    write(window, "play toy")
    assert [entry.command for entry in window.palette_.entries()] == ["toy"]
    press(window, "Return")
    assert isinstance(page_of(window), Toy)
    assert window.pages.show("keys").rows["toy"].accessibleName() == "Play with the toy: Ctrl Shift Y"


def test_it_opens_by_its_key_and_esc_leads_back(with_toy):
    window = with_toy()
    press(window, "Ctrl+Shift+Y")
    toy = page_of(window)
    assert isinstance(toy, Toy)
    assert toy.accessibleName() == "A toy"
    assert toy.around.project is window.opened.project
    assert "reject" not in window.actions_.enabled()
    press(window, "Esc")
    assert page_of(window) is window.opened.desk


def test_back_goes_through_all_pages_one_came_by(with_toy):
    window = with_toy()
    for keys in ("Ctrl+Shift+F", "Ctrl+Shift+Y", "F1"):
        press(window, keys)
    seen = []
    for keys in ("Esc", "Alt+Left", "Esc", "Esc"):
        press(window, keys)
        seen.append(page_of(window))
    desk = window.opened.desk
    assert seen == [window.pages.page("toy"), window.pages.page("search"), desk, desk]


def test_back_leaves_the_palette_first(with_toy):
    window = with_toy()
    press(window, "Ctrl+Shift+Y")
    toy = page_of(window)
    press(window, "Ctrl+K")
    press(window, "Alt+Left")
    assert not window.palette_.isVisible()
    assert page_of(window) is toy
    press(window, "Alt+Left")
    assert page_of(window) is window.opened.desk


def test_a_page_is_kept_or_made_anew_but_never_while_it_works(with_toy):
    window = with_toy(is_kept=False)
    press(window, "Ctrl+Shift+Y")
    first = page_of(window)
    first.works = True
    press(window, "Esc")
    press(window, "Ctrl+Shift+Y")
    assert page_of(window) is first
    first.works = False
    press(window, "Ctrl+Shift+Y")
    assert page_of(window) is not first
    press(window, "Esc")
    assert page_of(window) is window.opened.desk
    press(window, "F1")
    guide = page_of(window)
    press(window, "Esc")
    press(window, "F1")
    assert page_of(window) is guide


def test_what_writes_or_needs_a_project_is_grey_without(with_toy, rents):
    window = with_toy(writes=True)
    assert "toy" in window.actions_.enabled()
    window.actions_.run("close_project")
    assert "toy" not in window.actions_.enabled()
    with open_project(rents, user="Ben"):
        window.projects.open(rents, read_only=True)
        assert "toy" not in window.actions_.enabled()
        assert "search" in window.actions_.enabled()
        window.close()


def test_pages_of_a_project_go_with_it_and_others_stay(with_toy):
    window = with_toy()
    toy, guide = window.pages.page("toy"), window.pages.page("guide")
    window.actions_.run("close_project")
    assert window.frame.pages.indexOf(toy) < 0
    assert window.frame.pages.indexOf(guide) >= 0


@pytest.fixture
def two_articles(rents):
    """The ids of the articles of a project that has two."""
    with open_project(rents) as project:
        more = add_articles(project, [NewArticle("The board met again.", "Second", "Alden Post", "2024-06-01")])
    return 1, more[0].article_id


@pytest.mark.parametrize("key", ["Esc", "Alt+Left"])
def test_an_article_opened_from_a_page_leads_back_there(open_window, rents, two_articles, key):
    window = open_window(rents)
    press(window, "Ctrl+Shift+F")
    search = page_of(window)
    window.pages.open_article(two_articles[0], None)
    assert page_of(window) is window.opened.desk
    assert window.opened.desk.article_id() == two_articles[0]
    press(window, key)
    assert page_of(window) is search


def test_back_at_the_desk_finds_the_article_and_the_statement_that_were_there(open_window, rents, two_articles):
    window = open_window(rents)
    desk = window.opened.desk
    desk.open_article(two_articles[0])
    press(window, "J")
    before = desk.place()
    window.pages.open_article(two_articles[1], None)  # as the palette does
    assert desk.article_id() == two_articles[1]
    press(window, "Esc")
    assert desk.article_id() == two_articles[1]  # nothing led here but the desk itself
    press(window, "Alt+Left")
    assert desk.place() == before


def test_esc_is_the_desks_again_once_another_article_is_open(open_window, rents, two_articles):
    window = open_window(rents)
    press(window, "Ctrl+Shift+F")
    window.pages.open_article(two_articles[0], None)
    assert window.frame.bottom.hints.accessibleName().startswith("Esc back")
    window.opened.desk.open_article(two_articles[1])
    assert not window.frame.bottom.hints.accessibleName().startswith("Esc")
    press(window, "Esc")
    assert page_of(window) is window.opened.desk


def test_a_banner_and_the_find_bar_have_esc_first(open_window, rents, two_articles):
    window = open_window(rents)
    press(window, "Ctrl+Shift+F")
    search = page_of(window)
    window.pages.open_article(two_articles[0], 1)
    press(window, "Ctrl+F")
    window.actions_.run("about")
    press(window, "Esc")
    assert not window.opened.desk.find_bar.isVisible()
    press(window, "Esc")
    assert said(window) == []
    assert page_of(window) is window.opened.desk
    press(window, "Esc")
    assert page_of(window) is search
