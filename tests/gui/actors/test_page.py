"""The actors page: by keys alone, previews whose numbers are what changes, and what only leads may do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.actors.page import ActorsPage
from models import actors, articles, coding, findings, people
from models.actors import ActorSpec, Attribute
from models.file import open_project
from models.findings import ActorKind, CastMember, Reading
from tests.conftest import code, span_of
from tests.gui.hands import press, said, write

PERSON = ActorKind.PERSON


@pytest.fixture
def peopled(rents):
    """The project of the tests, in which two coders have coded three names."""
    with open_project(rents) as project:
        ana, ben = (people.acting(project, people.person(project, name).id) for name in ("Ana", "Ben"))
        code(project, ana, 1, [span_of("We keep families here,")], "Teresa Okafor")
        code(project, ben, 1, [span_of("The cap would hurt builders")], "Teresa Okafur")
        code(project, ana, 1, [span_of("He offered no figures")], "Marty Moss")
    return rents


@pytest.fixture
def page(open_window, peopled, qtbot):
    return shown(open_window(peopled), qtbot)


def shown(window, qtbot):
    window.actions_.run("actors")
    page = window.frame.page()
    assert isinstance(page, ActorsPage)
    settle(page, qtbot)
    return page


def settle(page, qtbot):
    qtbot.waitUntil(lambda: not page._around.jobs.running())


def names(page):
    model = page.registry.list.model()
    return [model.index(n, 0).data().split(". ")[0] for n in range(model.rowCount())]


def at_hand(page):
    return page.middle.shown.dossier.actor.name


def go_to(page, name, qtbot):
    page.registry.show_actor(actors.called(page._project, name))
    settle(page, qtbot)
    assert at_hand(page) == name


def test_who_is_searched_for_is_found_as_one_types(page, qtbot):
    assert names(page) == ["Marty Moss", "Teresa Okafor", "Teresa Okafur"]
    press(page, "/")
    write(page, "ter")
    assert names(page) == ["Teresa Okafor", "Teresa Okafur"]
    settle(page, qtbot)
    assert at_hand(page) == "Teresa Okafor"
    press(page, "Down")
    settle(page, qtbot)
    assert at_hand(page) == "Teresa Okafur"
    write(page, "x")
    assert names(page) == []
    assert "Nobody found" in page.registry.list.emptiness.title


def test_two_are_merged_by_keys_and_what_was_foretold_is_what_happens(page, qtbot):
    go_to(page, "Teresa Okafur", qtbot)
    press(page, "J")
    assert not page.asked.button.isEnabled()
    write(page, "teresa")
    press(page, "Down")
    assert page.asked.told.text() == (
        "1 statement of 1 coder in 1 article goes to Teresa Okafor. Teresa Okafor goes by Teresa Okafur too. "
        "One undo takes it back."
    )
    press(page, "Return")
    settle(page, qtbot)
    assert names(page) == ["Teresa Okafor", "Marty Moss"]
    assert at_hand(page) == "Teresa Okafor"
    assert page.middle.shown.statements == 2
    assert page.middle.said.count() == 2
    press(page, "Ctrl+Z")
    settle(page, qtbot)
    assert names(page) == ["Marty Moss", "Teresa Okafor", "Teresa Okafur"]


def test_a_suggestion_is_decided_by_one_key_and_not_the_same_is_kept(page, qtbot):
    qtbot.waitUntil(lambda: page.same.pair is not None)
    settle(page, qtbot)
    assert page.same.card._evidence.speaks_for[0] == "1 letter differs"
    press(page, "Q")
    assert page.same.hasFocus()
    press(page, "Z")
    assert page.same.pair.into.name == "Teresa Okafur"
    press(page, "N")
    settle(page, qtbot)
    assert page.same.pair is None
    assert page._project.value("SELECT count(*) FROM verdict") == 1
    press(page, "Ctrl+Z")
    settle(page, qtbot)
    press(page, "Q", "L")
    assert page.same.pair is None, "put off"


def test_the_same_is_merged_from_the_queue(page, qtbot):
    qtbot.waitUntil(lambda: page.same.pair is not None)
    settle(page, qtbot)
    into, gone = page.same.pair.into.name, page.same.pair.one.name
    assert "1 statement of 1 coder in 1 article goes to" in page.same.card._foretold
    press(page, "Q", "Y")
    settle(page, qtbot)
    assert at_hand(page) == into
    assert actors.called(page._project, gone) == actors.called(page._project, into)


def test_statements_are_marked_and_split_off(page, qtbot):
    go_to(page, "Marty Moss", qtbot)
    press(page, "X")
    write(page, "Martin Moss")
    assert "There is nothing to split off" in page.asked.told.text()
    page.middle.said.setFocus()
    press(page, "Space")
    assert page.asked.told.text() == "1 statement of 1 coder in 1 article goes to Martin Moss. One undo takes it back."
    page.asked.fields[0].setFocus()
    press(page, "Return")
    settle(page, qtbot)
    assert at_hand(page) == "Martin Moss"
    assert page.middle.shown.statements == 1
    assert not page.middle.said.marks


def test_a_statement_is_opened_in_its_article_and_one_way_leads_back(page, qtbot):
    window = page.window()
    go_to(page, "Teresa Okafor", qtbot)
    press(page, "Return", "Return")
    assert window.frame.page() is window.opened.desk
    assert window.opened.desk.work.opened.item.claimants[0].name == "Teresa Okafor"
    press(window, "Esc")
    assert window.frame.page() is page
    go_to(page, "Teresa Okafur", qtbot)
    page.registry.list.setFocus()
    press(page, "Return", "Return")
    start, end = window.opened.desk.view.selection()
    assert window.opened.desk.work.opened.text[start:end] == "The cap would hurt builders", "Ben has coded it"


def test_names_roles_and_what_one_belongs_to_are_noted(page, qtbot):
    go_to(page, "Teresa Okafor", qtbot)
    press(page, "F2")
    page.asked.fields[1].setText("Supervisor")
    press(page, "Return")
    press(page, "A")
    write(page, "T. Okafor")
    press(page, "Return")
    press(page, "R")
    for field, text in zip(page.asked.fields, ("role", "Supervisor, Linden County", "2018", ""), strict=True):
        field.setText(text)
    page.asked.refresh()
    press(page, "Return", "B")
    write(page, "Linden County")
    assert page.asked.told.text() == "Makes Linden County an organisation of the registry."
    press(page, "Return", "E")
    write(page, "Asked her office.")
    press(page, "Return")
    settle(page, qtbot)
    known = page.middle.shown.dossier
    assert known.actor.title == "Supervisor"
    assert [n.name for n in known.names] == ["Teresa Okafor", "T. Okafor"]
    assert known.roles[0].time == "2018–"
    assert [m.name for m in known.belongs_to] == ["Linden County"]
    assert known.note == "Asked her office."
    for _ in range(5):
        press(page, "Ctrl+Z")
    settle(page, qtbot)
    assert page.middle.shown.dossier.attributes == ()
    assert page.middle.shown.dossier.actor.title == ""


def test_what_was_noted_is_changed_and_taken_back(page, qtbot):
    go_to(page, "Teresa Okafor", qtbot)
    page.questions.run(
        lambda project, lead: actors.set_attribute(
            project, lead, actors.called(project, "Teresa Okafor"), Attribute("party", "Democratic")
        )
    )
    settle(page, qtbot)
    press(page, "R")
    page.asked.fields[0].setText("")
    page.asked._offer()
    press(page, "Down")
    assert [f.text() for f in page.asked.fields] == ["party", "Democratic", "", ""]
    page.asked.fields[1].setText("Independent")
    page.asked.refresh()
    assert page.asked.told.text() == "Changes what was noted to: Independent"
    press(page, "Return")
    settle(page, qtbot)
    assert [a.value for a in page.middle.shown.dossier.attributes] == ["Independent"]
    press(page, "R")
    page.asked.fields[0].setText("party: I")
    page.asked._offer()
    press(page, "Down")
    page.asked.other.click()
    settle(page, qtbot)
    assert page.middle.shown.dossier.attributes == ()


def test_candidates_are_kept_named_and_set_aside(page, qtbot):
    press(page, "C")
    assert names(page) == ["Rosa Lind", "Voss", "Alden"]
    settle(page, qtbot)
    assert page.middle.shown.candidate.name == "Rosa Lind"
    press(page, "N")
    page.asked.fields[0].setText("")
    write(page, "Teresa Okafor")
    assert page.asked.told.text() == "1 draft in 1 article shows Teresa Okafor, and all of articles read later do."
    press(page, "Return")
    settle(page, qtbot)
    assert names(page) == ["Voss", "Alden"]
    page.registry.list.setFocus()
    press(page, "Ctrl+A", "D")
    settle(page, qtbot)
    assert names(page) == []
    press(page, "Ctrl+Z")
    assert names(page) == ["Voss", "Alden"]
    page.registry.list.selectAll()
    press(page, "K")
    assert names(page) == []
    press(page, "C")
    assert {"Voss", "Alden"} <= set(names(page))


def test_the_decided_name_is_on_the_desk_at_once(page, qtbot):
    window = page.window()
    press(page, "C", "N")
    page.asked.fields[0].setText("")
    write(page, "Rosa M. Lind")
    press(page, "Return")
    settle(page, qtbot)
    press(page, "Esc")
    assert window.frame.page() is window.opened.desk
    drafts = [item for item in window.opened.desk.work.opened.items if item.statement_id is None]
    assert "Rosa M. Lind" in [item.claimants[0].name for item in drafts if item.claimants]


def test_who_is_no_lead_looks_and_is_told_why_nothing_can_be_changed(open_window, peopled, qtbot):
    with open_project(peopled) as project:
        ana = next(c for c in people.coders(project) if c.name == "Ana")
        people.set_role(project, ana.id, people.CoderRole.CODER)
    page = shown(open_window(peopled), qtbot)
    go_to(page, "Teresa Okafur", qtbot)
    assert page.middle.said.count() == 0 or "Okafur" not in page.middle.said.item(0).text(), "Ben has coded it"
    assert page.middle.shown.statements == 0
    assert page.middle.reason.text() == "Only a project lead can do that. Ask a lead of the project."
    page.window().grab()
    assert [hint.is_off for hint in page.middle.hints._hints] == [False, *[True] * 7]
    assert len(page.middle.hints._spots) == 1, "what is greyed can't be clicked"
    assert not page.same.merge.isEnabled()
    assert "Only a project lead" in page.same.merge.toolTip()
    before = page._project.value("SELECT count(*) FROM change")
    press(page, "J", "X", "F2", "R", "C", "K", "D", "N")
    assert not page.asked.is_asking
    assert page._project.value("SELECT count(*) FROM change") == before
    assert any("Only a project lead" in words for words in said(page.window()))


def test_a_table_is_shown_before_it_is_noted(page, qtbot, tmp_path):
    table = tmp_path / "party.csv"
    table.write_text("name,party,since\nTeresa Okafor,Democratic,2018\nNobody,x,\n", "utf-8")
    page.take_table(table)
    assert page.asked.told.text() == (
        "Notes 1 attribute of 1 actor. 1 row is left out: Nobody is called Nobody. One undo takes it back."
    )
    page.asked.button.click()
    settle(page, qtbot)
    go_to(page, "Teresa Okafor", qtbot)
    noted = [(a.name, a.value, a.time) for a in page.middle.shown.dossier.attributes]
    assert noted == [("party", "Democratic", "2018–")]
    table.write_text("who\nx\n", "utf-8")
    page.take_table(table)
    assert any("no column" in words for words in said(page.window()))


def test_esc_leaves_the_question_first_and_then_the_page(page):
    window = page.window()
    press(page, "J", "Esc")
    assert window.frame.page() is page
    assert not page.asked.is_asking
    press(page, "Esc")
    assert window.frame.page() is window.opened.desk


def test_an_empty_registry_says_what_to_do(open_window, rents, qtbot):
    page = shown(open_window(rents), qtbot)
    assert page.registry.list.emptiness.title == "Nobody is here yet"
    assert page.middle.shown is None
    page.window().grab()
    press(page, "C")
    settle(page, qtbot)
    assert names(page) == ["Rosa Lind", "Voss", "Alden"]
    page.window().grab()


def test_more_candidates_come_as_one_scrolls_on(open_window, rents, qtbot, monkeypatch):
    monkeypatch.setattr("gui.actors.rows.MORE", 2)
    page = shown(open_window(rents), qtbot)
    press(page, "C")
    assert names(page) == ["Rosa Lind", "Voss"]
    model = page.registry.candidates
    assert model.canFetchMore(model.index(-1, 0))
    model.fetchMore(model.index(-1, 0))
    assert names(page) == ["Rosa Lind", "Voss", "Alden"]
    assert not model.canFetchMore(model.index(-1, 0))


def test_everything_of_a_portrait_is_painted_in_both_themes_and_said_to_a_screen_reader(page, qtbot):
    project = page._project
    one = actors.called(project, "Teresa Okafor")
    roles = [Attribute("role", "Clerk", "2010", "2018-05"), Attribute("role", "Supervisor", "2018-05")]
    for attribute in (*roles, Attribute("party", "Independent"), Attribute("role", "a very long role " * 5, "2024")):
        page.questions.run(lambda p, lead, a=attribute: actors.set_attribute(p, lead, one, a))
    body = ActorSpec("Linden County", ActorKind.ORGANISATION)
    page.questions.run(lambda p, lead: actors.add_membership(p, lead, one, body))
    page.questions.run(lambda p, lead: actors.set_note(p, lead, one, "A note."))
    machine = people.machine(project, "test", "1").id
    for n, day in enumerate(("2024-05-06", "2024-06-17", "2026-01-05")):
        made = articles.add_articles(project, [articles.NewArticle(f"No. {n}", "h", "Post", day)])[0].article_id
        findings.store_reading(project, machine, made, Reading(cast=(CastMember("Teresa Okafor", PERSON),)))
    statement = project.value("SELECT statement_id FROM statement_actor WHERE actor_id = ?", one)
    coding.set_claims(project, page.acting, coding.Ref(statement), [2])
    coding.set_stance(project, page.acting, coding.Ref(statement), coding.Stance.OPPOSE)
    page._changed(frozenset())
    go_to(page, "Teresa Okafor", qtbot)
    for theme in ("light", "dark"):
        page.window().take_appearance(theme)
        page.window().grab()
    told = page.middle.portrait.accessibleName()
    assert told.startswith("Teresa Okafor. Names in use: Teresa Okafor. party: Independent. role: Clerk 2010–2018-05.")
    assert "Belongs to Linden County." in told
    assert "The county should cap rents. oppose 1" in told
    assert page.middle.area.verticalScrollBar().value() == 0
    press(page, "Space")
    assert page.middle.area.verticalScrollBar().value() > 0
    QTest.keyClick(page.registry.list, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.middle.area.verticalScrollBar().value() == 0
