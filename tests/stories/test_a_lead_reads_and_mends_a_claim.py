"""A lead reads all passages of a claim that three have coded, and finds that some of them belong elsewhere.

She narrows by keys, looks at one of them with all coders beside each other, chooses 41, sees what would change, changes
just these, reads it in the history of the project, and takes it back with one undo.
"""

from __future__ import annotations

import pytest

from models import coding, history, people
from models.articles import NewArticle, add_articles
from models.coding import Stance
from models.file import open_project
from models.people import CoderRole
from tests.conftest import TEXT, build, span_of
from tests.gui.conftest import home, open_window, settings  # noqa: F401
from tests.gui.hands import press, said, write
from tests.models.codings.conftest import BUILDERS, CAP, FAMILIES, SUPPLY, say_so
from tests.models.states import state

OF_SUPPLY = 41


@pytest.fixture
def debate(home):  # noqa: F811
    """Fifty articles; Ana leads, Ben and Cleo have put 41 passages under claim 1.2, and others under 1.1."""
    world = build(home / "debate.standfirst")
    project = world.project
    project._connection.execute("PRAGMA synchronous = OFF")
    people.set_role(project, world.ben.coder_id, CoderRole.CODER)
    cleo = people.acting(project, people.person(project, "Cleo").id)
    texts = [NewArticle(f"{TEXT} It was day {n}.", f"Day {n}", "Harrow Sentinel", "2024-05-22") for n in range(50)]
    ids = [added.article_id for added in add_articles(project, texts)]
    for n in range(OF_SUPPLY):
        who = (world.ben, cleo)[n % 2]
        say_so(world, who, ids[n], FAMILIES, SUPPLY, Stance.OPPOSE, "Voss")
    for n in range(20):
        say_so(world, (cleo, world.ben)[n % 2], ids[n], FAMILIES, CAP, Stance.OPPOSE, "Voss")
        say_so(world, world.ben, ids[n], BUILDERS, CAP, Stance.SUPPORT, "Voss")
    project.close()
    return project.path


def codings_of(project):
    """All that actions have made, but for what Ana's own desk had shown her."""
    return {table: rows for table, rows in state(project).items() if table != "suggestion_outcome"}


def test_forty_one_of_them_by_keys(debate, open_window, qtbot):  # noqa: F811
    window = open_window(debate)
    project = window.opened.project
    before = codings_of(project)

    press(window, "Ctrl+5")
    page = window.frame.page()
    qtbot.waitUntil(lambda: page.asking._job is None and page.columns is not None and not page._is_fresh)

    press(window, "F", "C")  # narrow by claim
    write(window, "supply")
    press(window, "Return")
    qtbot.waitUntil(lambda: len(page.model.listing.ids) == OF_SUPPLY)
    qtbot.waitUntil(lambda: f"{OF_SUPPLY} of 81 statements" in page.count.text())
    press(window, "Escape", "Escape")  # the letters, then back to the table
    qtbot.waitUntil(page.table.hasFocus)

    press(window, "B")  # all coders beside each other
    beside = window.frame.page()
    assert beside.said.text().startswith("Difference 1 of ")
    assert "the claim" in beside.said.text()
    press(window, "Escape")
    assert window.frame.page() is page

    press(window, "Shift+I", "C")
    write(window, "cap rent")
    press(window, "Return")
    qtbot.waitUntil(lambda: page.mending.plan is not None)
    assert page.mending.bar.count.text() == str(OF_SUPPLY)
    assert page.mending.bar.whose.text() == "Ben 21   Cleo 20"
    assert codings_of(project) == before  # shown, not done

    press(window, "Ctrl+Return")
    qtbot.waitUntil(lambda: page.mending.plan is None)
    assert said(window) == ["Ana changed 41 statements from claim 1.2 to 1.1."]
    changed = [
        i for (i,) in project.tuples("SELECT id FROM statement") if coding.statement(project, i).claims == (CAP,)
    ]
    assert len(changed) == OF_SUPPLY + 40
    assert history.history(project)[0].sentence == "Ana changed 41 statements from claim 1.2 to 1.1"
    assert {coder for (coder,) in project.tuples("SELECT DISTINCT coder_id FROM statement")} == {2, 4}  # still theirs

    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: codings_of(project) == before)
    window.close()
    with open_project(debate, read_only=True) as again:
        assert span_of(FAMILIES) in coding.statement(again, 1).evidence
