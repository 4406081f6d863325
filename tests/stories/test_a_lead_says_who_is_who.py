"""A lead names a frequent speaker before anybody codes, merges two actors, takes that back, and decides again."""

from __future__ import annotations

import csv

from models import actors, coding, people
from models.articles import NewArticle, add_articles
from models.coding import Ref, Stance
from models.file import open_project
from models.findings import store_reading
from models.history import Kind
from tests.conftest import READING, TEXT, span_of
from tests.gui.conftest import home, open_window, rents, settings  # noqa: F401
from tests.gui.hands import press, write


def page_of(window, qtbot):
    press(window, "Ctrl+Shift+A")
    page = window.frame.page()
    qtbot.waitUntil(lambda: not window.jobs.running())
    return page


def settle(window, qtbot):
    qtbot.waitUntil(lambda: not window.jobs.running())


def coded(project, acting, words, speaker, stance):
    """A statement toward the cap, as a coder makes it."""
    made = coding.create(project, acting, 1, [span_of(words)]).made("statement")
    coding.set_actors(project, acting, Ref(made), [actors.ActorSpec(speaker)])
    coding.set_claims(project, acting, Ref(made), [2])
    coding.set_stance(project, acting, Ref(made), stance)


def test_who_is_who(home, rents, open_window, qtbot):  # noqa: F811
    window = open_window(rents)
    page = page_of(window, qtbot)
    press(page, "C")  # whom machines found: Rosa Lind speaks
    settle(window, qtbot)
    press(page, "N")
    page.asked.fields[0].clear()
    write(page, "Rosa M. Lind")
    press(page, "Return")
    settle(window, qtbot)
    press(page, "Esc")
    desk = window.opened.desk
    assert "Rosa M. Lind" in [a.name for item in desk.work.opened.items for a in item.claimants], "the draft shows her"

    project = window.opened.project
    later = add_articles(project, [NewArticle(TEXT.replace("Council", "Board") + "\nIt is another day.")])[0].article_id
    store_reading(project, people.machine(project, "test", "1").id, later, READING)
    press(window, "Ctrl+PgDown")
    window.open_article(later)
    assert "Rosa M. Lind" in [a.name for item in desk.work.opened.items for a in item.claimants], (
        "read after she said so"
    )

    ana, ben = (people.acting(project, people.person(project, name).id) for name in ("Ana", "Ben"))
    coded(project, ana, "We keep families here,", "Rosa Lynd", Stance.SUPPORT)
    coded(project, ben, "The cap would hurt builders", "Rosa Lynd", Stance.OPPOSE)
    page = page_of(window, qtbot)
    page._changed(frozenset({Kind.ACTORS}))  # they were coded behind the window
    settle(window, qtbot)
    before = [(a.name, a.statements) for a in actors.actors(project)]
    page.registry.show_actor(actors.called(project, "Rosa Lynd"))
    settle(window, qtbot)
    press(page, "J")
    write(page, "rosa m")
    press(page, "Down")
    assert page.asked.told.text().startswith("2 statements of 2 coders in 1 article go to Rosa M. Lind.")
    press(page, "Return")
    settle(window, qtbot)
    assert [(a.name, a.statements) for a in actors.actors(project)] == [("Rosa M. Lind", 2)]
    assert [s.coder for s in page.middle.shown.sayings] == ["Ana", "Ben"]

    press(page, "Ctrl+Z")  # taken back …
    settle(window, qtbot)
    assert [(a.name, a.statements) for a in actors.actors(project)] == before
    press(page, "Ctrl+Shift+Z")  # … and made again
    settle(window, qtbot)
    assert [(a.name, a.statements) for a in actors.actors(project)] == [("Rosa M. Lind", 2)]

    press(page, "Return", "Return")
    assert window.frame.page() is desk
    press(window, "Ctrl+E")
    export = window.frame.page()
    export.choose_place(home / "dataset")
    press(window, "Return")
    qtbot.waitUntil(lambda: export.result.isVisible())
    with (home / "dataset" / "actors.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["Rosa M. Lind"]
    window.close()
    with open_project(rents) as kept:
        assert actors.called(kept, "Rosa Lynd") == actors.called(kept, "rosa m. lind")
