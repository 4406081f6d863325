"""The codings page: narrowed, grouped, crossed and mended; a coder sees her own, a lead those of all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.settings import Settings
from models import coding, people
from models.coding import Ref, Stance
from models.file import open_project
from models.people import CoderRole
from tests.conftest import build
from tests.gui.hands import press, said, write
from tests.models.codings.conftest import BUILDERS, CAP, FAMILIES, RENTS, SUPPLY, say_so


@pytest.fixture
def two(home):
    """Ana, a lead, and Ben have coded the article of the tests; the project is closed."""
    world = build(home / "two.standfirst")
    people.set_role(world.project, world.ben.coder_id, CoderRole.CODER)
    say_so(world, world.ana, world.article, FAMILIES, CAP, Stance.SUPPORT)
    say_so(world, world.ben, world.article, FAMILIES, SUPPLY, Stance.SUPPORT)
    say_so(world, world.ben, world.article, BUILDERS, SUPPLY, Stance.OPPOSE, "Voss")
    made = say_so(world, world.ana, world.article, RENTS, CAP, Stance.MIXED)
    coding.set_memo(world.project, world.ana, Ref(made), "sure")
    world.project.close()
    return world.project.path


@pytest.fixture
def page(open_window, two, qtbot):
    window = open_window(two)
    window.actions_.run("codings")
    return shown(window, qtbot)


def shown(window, qtbot):
    """The page, once all is counted."""
    page = window.frame.page()
    qtbot.waitUntil(lambda: not page._is_fresh and page.asking._job is None and page.asking._reading is None)
    return page


def settled(page, qtbot):
    qtbot.waitUntil(lambda: page.asking._job is None and page.asking._reading is None)


def passages(page):
    rows = (page.model.row(n) for n in range(page.model.rowCount()))
    return [row.passage for row in rows if row is not None]


def test_a_lead_sees_the_statements_of_all_by_claim(page):
    assert sorted(passages(page)) == sorted([FAMILIES, FAMILIES, BUILDERS, RENTS])
    assert [page.source.head(g).label for g in page.model.listing.groups] == ["Cap rent increases", "Caps hurt supply"]
    assert page.source.head(page.model.listing.groups[1]).note == "50 % supports"
    assert "4 statements" in page.count.text()
    assert [c.rows for c in page.facets._counts["coder"]] == [2, 2]


def test_a_coder_sees_her_own_and_is_told_so(open_window, two, home, qtbot):
    ben = Settings(home / "ben.ini")
    ben.set_coder("Ben", "C02")
    ben.reads_by_itself = False
    window = open_window(two, ben)
    window.actions_.run("codings")
    page = shown(window, qtbot)
    assert sorted(passages(page)) == sorted([FAMILIES, BUILDERS])
    assert "your own" in page.count.text()
    press(window, "B")
    assert window.frame.page() is page
    press(window, "I", "C")
    assert not page.mending.picker.isVisible()


def test_a_statement_with_two_claims_stands_in_both_groups_and_stays_where_one_is(page, qtbot):
    window = page.window()
    made = next(page.model.id_at(n) for n in (1, 2, 3) if page.model.row(n).coder_id == 1)  # her own
    cap, supply = (group.value.key for group in page.model.listing.groups)
    both = [c.id for c in page.source.codebook.claims if c.uid in (cap, supply)]
    window.opened.operations.run(lambda p, a: coding.set_claims(p, a, Ref(made), both), window)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: sum(group.rows for group in page.model.listing.groups) == 5)
    settled(page, qtbot)
    assert "4 statements" in page.count.text()
    rows = [n for n in range(page.model.rowCount()) if page.model.id_at(n) == made]
    assert len(rows) == 2
    page.table.go_to(made, supply)
    assert page.table.currentIndex().row() == rows[1]
    window.opened.operations.run(lambda p, a: coding.set_memo(p, a, Ref(made), "so"), window)
    settled(page, qtbot)
    assert (page.table.current_id(), page.table.current_group()) == (made, supply)


def test_facets_words_and_groups_by_keys(page, qtbot):
    window = page.window()
    press(window, "F", "S")
    press(window, "Return")  # support
    settled(page, qtbot)
    assert passages(page) == [FAMILIES, FAMILIES]
    press(window, "Escape")
    press(window, "Escape")
    settled(page, qtbot)
    assert len(passages(page)) == 4
    press(window, "/")
    write(window, "builders cap")
    press(window, "Return")
    settled(page, qtbot)
    assert passages(page) == [BUILDERS]
    press(window, "Escape")
    settled(page, qtbot)
    press(window, "G")
    settled(page, qtbot)
    assert page.query.group == "target"
    page.group_by("")
    page.order_by("coder")
    settled(page, qtbot)
    assert [page.model.row(n).coder_id for n in range(4)] == [1, 1, 2, 2]
    page.order_by("coder")
    settled(page, qtbot)
    assert [page.model.row(n).coder_id for n in range(4)] == [2, 2, 1, 1]
    assert window.frame.page() is page


def test_a_chip_takes_its_choice_away(page, qtbot):
    page.narrow("stance", "oppose")
    settled(page, qtbot)
    chip = page._flow.itemAt(0).widget()
    assert "Stance: oppose" in chip.text()
    chip.click()
    settled(page, qtbot)
    assert page.query.chosen == {}


def choose_all_of(page, number):
    """Tick all statements of the group of a claim."""
    group = next(g for g in page.model.listing.groups if g.value.number == number)
    page.table.go_to(page.model.ids_of(group)[0])
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)


def test_what_the_bar_says_is_what_is_changed_and_undone(page, two, qtbot):
    window = page.window()
    choose_all_of(page, "1.2")
    assert page.mending.bar.count.text() == "2"
    press(window, "C")
    write(window, "cap rent")
    press(window, "Return")
    qtbot.waitUntil(lambda: page.mending.plan is not None)
    bar = page.mending.bar
    assert (bar.count.text(), bar.whose.text()) == ("2", "Ben 2")
    assert bar.what.text() == "1.2  Caps hurt supply  →  1.1  Cap rent increases"
    press(window, "V")
    settled(page, qtbot)
    assert len(passages(page)) == 2
    press(window, "V")
    settled(page, qtbot)
    press(window, "Ctrl+Return")
    qtbot.waitUntil(lambda: page.mending.plan is None)
    settled(page, qtbot)
    assert said(window) == ["Ana changed 2 statements from claim 1.2 to 1.1."]
    assert [g.rows for g in page.model.listing.groups] == [4]
    press(window, "Ctrl+Z")
    settled(page, qtbot)
    assert [g.rows for g in page.model.listing.groups] == [2, 2]


def test_the_current_one_alone_gets_another_stance(page, qtbot):
    window = page.window()
    page.group_by("")
    settled(page, qtbot)
    page.table.go_to(3)
    press(window, "3")
    qtbot.waitUntil(lambda: page.mending.plan is not None)
    assert page.mending.bar.what.text() == "oppose  →  mixed"
    assert "→" in dict(page.source.detail(page.table.current_row()).facts)["Stance"]
    press(window, "Escape")
    assert page.mending.plan is None
    assert not page.mending.bar.isVisible()
    assert window.frame.page() is page


def test_several_claims_are_asked_about(page, qtbot):
    window = page.window()
    for group in page.model.listing.groups:
        page.table.mark_group(group)
    press(window, "C")
    assert page.mending.picker.question.prompt == "Which claim becomes another?"
    press(window, "Down", "Return")
    assert "becomes …" in page.mending.picker.question.prompt
    press(window, "Escape")
    page.mending.target()
    assert "The county should cap rents." in page.mending.picker.question.prompt


def test_ones_own_opens_at_the_desk_and_anothers_beside_all(page, qtbot):
    window = page.window()
    page.table.go_to(1)
    press(window, "Return")
    assert window.frame.page() is window.opened.desk
    assert window.opened.desk.work.opened.item.statement_id == 1
    press(window, "Escape")
    assert window.frame.page() is page
    page.table.go_to(3)
    press(window, "Return")
    beside = window.frame.page()
    assert "Difference" in beside.said.text()
    assert beside.view.units[beside.view.now].items[1][0].statement_id == 3
    press(window, "Return")
    assert window.frame.page() is window.opened.desk
    press(window, "Escape", "Escape")  # the words that were selected, then the desk
    assert window.frame.page() is beside
    press(window, "Escape")
    assert window.frame.page() is page


def test_looking_at_others_is_recorded_nowhere(open_window, two, qtbot):
    def state():
        with open_project(two, read_only=True) as project:
            seen = project.tuples("SELECT coder_id, outcome FROM suggestion_outcome")
            return project.tuples("SELECT count(*), max(id) FROM change"), seen

    before = state()
    window = open_window(two)
    window.actions_.run("codings")
    page = shown(window, qtbot)
    page.table.go_to(2)
    press(window, "B", "J", "N", "H")
    window.close()
    changes, seen = state()
    assert changes == before[0]
    assert set(seen) <= {(1, "seen")}  # by her own desk, of her own drafts, before she looked at others


def test_views_are_kept_by_project_under_a_name(page, qtbot, settings, two):
    window = page.window()
    page.narrow("stance", "oppose")
    settled(page, qtbot)
    press(window, "Ctrl+S")
    write(window, "Against")
    press(window, "Return")
    assert list(settings.views(two)) == ["Against"]
    page.clear()
    settled(page, qtbot)
    page.views._chosen(1)
    settled(page, qtbot)
    assert passages(page) == [BUILDERS]
    page.views._chosen(2)
    assert settings.views(two) == {}


def test_cross_table_and_chart_are_doors_to_their_passages(page, qtbot):
    window = page.window()
    press(window, "X")
    cross = page.parts.currentWidget()
    qtbot.waitUntil(lambda: cross.grid.model_.rowCount() == 2)
    assert cross.said.text() == "4 positions"
    cross.grid.setCurrentIndex(cross.grid.model_.index(1, 1))
    press(window, "Return")
    settled(page, qtbot)
    assert page.segments.now == "passages"
    assert len(passages(page)) == 1
    page.clear()
    press(window, "Y")
    time = page.parts.currentWidget()
    qtbot.waitUntil(lambda: bool(time.chart.chart.series))
    assert "4 positions" in time.said.text()
    press(window, "W")
    qtbot.waitUntil(lambda: time.chart.chart.unit == "month")
    press(window, "Return")
    settled(page, qtbot)
    assert len(passages(page)) == 4
    assert set(page.query.chosen) == {"target", "week"}


def test_a_chart_is_kept_as_a_file(page, qtbot, home, monkeypatch):
    press(page.window(), "Y")
    time = page.parts.currentWidget()
    qtbot.waitUntil(lambda: bool(time.chart.chart.series))
    monkeypatch.setattr("gui.codings.over_time.ask_new_file", lambda *_: home / "stances.csv")
    press(page.window(), "E")
    rows = (home / "stances.csv").read_text("utf-8").splitlines()
    assert rows[1] == "The county should cap rents.,2024-05-13,2,1,1,0,0"
    assert said(page.window())[0].startswith("Wrote ")


def test_progress_by_coder(page, qtbot):
    press(page.window(), "R")
    going = page.parts.currentWidget()
    qtbot.waitUntil(lambda: going.stages.model_.rowCount() == 2)
    assert going.stages.model_.below == ["Ana   no batch", "Ben   no batch"]
    assert not page.facets.isVisible()
    press(page.window(), "P")
    assert page.facets.isVisible()


def test_what_is_coded_meanwhile_is_there_when_one_comes_back(page, qtbot):
    window = page.window()
    press(window, "Escape")
    assert window.frame.page() is window.opened.desk
    ref = coding.items(window.opened.project, window.opened.operations.acting, 1)[0].ref
    window.opened.operations.run(lambda project, acting: coding.set_memo(project, acting, ref, "new"))
    window.opened.operations.run(lambda project, acting: coding.delete(project, acting, Ref(1)))
    window.actions_.run("codings")
    qtbot.waitUntil(lambda: "4 statements" not in page.count.text() or len(passages(page)) == 3)
    settled(page, qtbot)
    assert 1 not in page.model.listing.ids


def test_read_only_shows_and_changes_nothing(open_window, two, qtbot):
    window = open_window()
    window.projects.open(two, read_only=True)
    window.actions_.run("codings")
    page = shown(window, qtbot)
    press(window, "I", "C")
    assert page.mending.picker.question is None
