"""The codebook page, by keys: what a lead sees of a code, and every change shown first where codings hang on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.codebooks.writing import write_codebook
from gui.codebook.form import renamed
from gui.codebook.page import CodebookPage
from gui.codebook.preview import Preview
from gui.codebook.shown import facts
from gui.codings.beside_page import BesidePage
from models import codebook, coding, people, revising, work
from models.actors import ActorSpec
from models.coding import Ref, Stance
from models.file import open_project
from models.people import CoderRole
from tests.conftest import build, span_of
from tests.gui.hands import press, said, write


@pytest.fixture
def coded(home):
    """A project in which Ana and Ben have coded 1.1, with a stance."""
    world = build(home / "Documents" / "coded.standfirst")
    for acting, words, stance in ((world.ana, "We keep", Stance.SUPPORT), (world.ben, "The cap", Stance.OPPOSE)):
        made = coding.create(world.project, acting, world.article, [span_of(words)]).made("statement")
        coding.set_actors(world.project, acting, Ref(made), [ActorSpec("Voss")])
        coding.set_claims(world.project, acting, Ref(made), [world.claim_id("1.1")])
        coding.set_stance(world.project, acting, Ref(made), stance)
        coding.accept(world.project, acting, Ref(made))
    world.project.close()
    return world.project.path


def show(window) -> CodebookPage:
    press(window, "Ctrl+Shift+B")
    page = window.frame.page()
    assert isinstance(page, CodebookPage)
    return page


def go_to(window, page, name):
    """Walk to the code of this name, by keys."""
    press(window, "Home")
    for _ in page.list.codes.rows:
        if page.row.name == name:
            return
        press(window, "Down")
    raise AssertionError(f"no {name}")


def claims(page):
    return [(c.number, c.label) for c in page.book.claims if not c.retired]


def heads(pane) -> list[str]:
    return [choice.label for choice in pane.choices]


def test_a_lead_sees_who_coded_what_with_a_code(open_window, coded):
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Cap rent increases")
    assert (page.row.codings, page.row.by_coder) == (2, {1: 1, 2: 1})
    assert [[of.item(n).text() for n in range(of.count())] for of in page.shown.passages.lists] == [
        ["We keep. Voss, Alden Post"], ["The cap. Voss, Alden Post"],
    ]  # fmt: skip
    press(window, "J", "Right")
    assert page.shown.passages.passage.coder == "Ben"
    press(window, "O")
    assert isinstance(window.frame.page(), BesidePage), "another's coding is read beside those of all"
    press(window, "Alt+Left")
    assert window.frame.page() is page
    press(window, "Left", "O")
    assert window.frame.page() is window.opened.desk


def test_claims_are_made_below_and_beside_by_keys(open_window, rents):
    window = open_window(rents)
    page = show(window)
    go_to(window, page, "Cap rent increases")
    press(window, "N")
    write(window, "Freeze rents")
    press(window, "Ctrl+Return")
    assert ("1.3", "Freeze rents") in claims(page)
    assert page.row.name == "Freeze rents"
    press(window, "Shift+N")
    write(window, "For a year")
    press(window, "Ctrl+Return")
    assert ("1.3.1", "For a year") in claims(page)
    press(window, "Ctrl+Z")
    assert ("1.3.1", "For a year") not in claims(page)


def test_a_merge_is_shown_with_its_numbers_and_made_by_enter(open_window, coded):
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Cap rent increases")
    press(window, "M")
    assert isinstance(page.pane, Preview)
    press(window, "Down")
    assert heads(page.pane)[0] == "Merge 2 codings"
    press(window, "Up")
    assert heads(page.pane) == ["Leave it"], "a claim is not merged with itself"
    press(window, "Down", "Return")
    assert page.pane is None
    assert ("1.1", "Cap rent increases") not in claims(page)
    assert (page.row.name, page.row.codings) == ("Caps hurt supply", 2)
    press(window, "Ctrl+Z")
    go_to(window, page, "Cap rent increases")
    assert page.row.codings == 2


def test_other_words_are_asked_about_where_codings_hang_on_them(open_window, coded):
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Cap rent increases")
    press(window, "E", "End")
    write(window, " by law")
    press(window, "Ctrl+Return")
    assert [label.split(":")[0] for label in heads(page.pane)][:2] == [
        "The same meaning, said better",
        "Another meaning",
    ]
    press(window, "Esc")
    assert ("1.1", "Cap rent increases") in claims(page)
    press(window, "E", "End")
    write(window, " by law")
    press(window, "Ctrl+Return", "3")
    assert ("1.3", "Cap rent increases by law") in claims(page)
    assert "2 codings to be looked at again" in page.state.text()
    press(window, "Q")
    assert page.pane.recoding.coder == "Ana"
    press(window, "H")
    assert page.pane.recoding.coder == "Ben"
    press(window, "Return")
    assert isinstance(window.frame.page(), BesidePage)


def test_what_nothing_hangs_on_is_changed_at_once(open_window, rents):
    window = open_window(rents)
    page = show(window)
    go_to(window, page, "Zoning")
    press(window, "E", "End")
    write(window, " rules")
    press(window, "Ctrl+Return")
    assert ("2", "Zoning rules") in claims(page)
    press(window, "Del")
    assert ("2", "Zoning rules") not in claims(page)
    press(window, "Z")
    go_to(window, page, "Zoning rules")
    press(window, "B")
    assert ("2", "Zoning rules") in claims(page)


@pytest.mark.parametrize("name", ["Zoning should be eased.", "Main issue", "Zoning"])
def test_whatever_was_retired_can_be_used_again(open_window, rents, name):
    window = open_window(rents)
    page = show(window)
    press(window, "Z")
    go_to(window, page, name)
    press(window, "Del")
    go_to(window, page, name)
    assert page.row.code.retired
    press(window, "B")
    go_to(window, page, name)
    assert not page.row.code.retired


def test_a_claim_is_moved_numbered_split_and_retired(open_window, coded):
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Caps hurt supply")
    press(window, "Alt+Up")
    assert [number for number, _ in claims(page)] == ["1", "1.2", "1.1", "2"]
    press(window, "Shift+Left")
    assert [(c.number, c.parent) for c in page.book.claims][-2:] == [("1.2", None), ("2", None)]
    press(window, "Shift+Right")
    assert next(c.parent for c in page.book.claims if c.number == "1.2") == "1"
    press(window, "R", "Ctrl+A")
    write(window, "1.7")
    press(window, "Return")
    assert ("1.7", "Caps hurt supply") in claims(page)
    go_to(window, page, "Cap rent increases")
    press(window, "D")
    write(window, "Cap by law")
    press(window, "Ctrl+Return")
    assert page.pane.choices[0].label == "Split it"
    press(window, "Return")
    assert ("1.2", "Cap by law") in claims(page)
    assert len(revising.all_recodings(page.project)) == 2
    press(window, "Del", "A")
    assert ("1.1", "Cap rent increases") not in claims(page)
    assert len(revising.all_recodings(page.project)) == 4


def test_an_example_is_taken_from_a_passage(open_window, coded):
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Cap rent increases")
    press(window, "J", "X")
    assert page.row.code.examples == ("We keep (Voss)",)


def test_targets_and_questions_are_written_there_too(open_window, rents):
    window = open_window(rents)
    page = show(window)
    go_to(window, page, "The county should cap rents.")
    press(window, "N")
    write(window, "Rent aid should not be paid.")
    assert page.pane._warned.text() != ""
    press(window, "Ctrl+Return")
    assert page.book.targets[-1].proposition == "Rent aid should not be paid."
    go_to(window, page, "Main issue")
    press(window, "E", "End")
    write(window, " today")
    press(window, "Ctrl+Return")
    assert page.book.variables[0].label == "Main issue today"
    press(window, "N")
    write(window, "Mood")
    page.pane.options.setPlainText("calm\ntense")
    press(window, "Ctrl+Return")
    assert (page.book.variables[-1].key, page.book.variables[-1].options) == ("mood", ("calm", "tense"))


def test_versions_tell_what_changed_and_one_is_frozen(open_window, rents):
    window = open_window(rents)
    page = show(window)
    press(window, "F")
    write(window, "Round 1")
    press(window, "Return")
    assert "frozen as “Round 1”" in page.state.text()
    press(window, "N")
    write(window, "Jails")
    press(window, "Ctrl+Return", "V")
    assert page.pane.said.item(0).text() == "3  Jails is new."
    press(window, "Esc")
    assert page.pane is None
    press(window, "Esc")
    assert window.frame.page() is window.opened.desk


def test_a_code_is_found_by_any_word(open_window, rents):
    window = open_window(rents)
    page = show(window)
    press(window, "Ctrl+F")
    write(window, "fewer homes")
    assert [row.name for row in page.list.codes.rows] == ["Caps hurt supply"]
    press(window, "Return")
    assert page.list.hasFocus()


def test_a_coder_proposes_and_changes_nothing(open_window, coded):
    with open_project(coded) as project:
        people.set_role(project, people.person(project, "Ana").id, CoderRole.CODER)
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Cap rent increases")
    assert page.row.codings == 1, "only her own"
    press(window, "E")
    assert page.pane is None
    assert "Only a project lead" in said(window)[0]
    press(window, "N")
    write(window, "Proposed")
    press(window, "Ctrl+Return")
    assert ("1.3", "Proposed") in claims(page)


def test_a_file_that_rewords_and_takes_away_what_is_coded_is_decided_on_the_page(open_window, coded, home):
    with open_project(coded) as project:
        write_codebook(codebook.load(project), home / "out.yaml")
    text = Path(home / "out.yaml").read_text("utf-8").replace("label: Cap rent increases", "label: Cap rents")
    (home / "in.yaml").write_text(text, "utf-8")
    window = open_window(coded)
    window.opened.codebook_chosen.emit(home / "in.yaml")
    page = window.frame.page()
    assert heads(page.pane) == ["Import it: the other words mean the same", "Leave it"]
    press(window, "Return")
    assert said(window) == ["The codebook is now that of in.yaml."]
    assert ("1.1", "Cap rents") in claims(page)
    window.opened.codebook_chosen.emit(home / "in.yaml")
    assert said(window)[-1] == "The codebook says what in.yaml says already."


def test_options_are_renamed_by_their_places():
    assert renamed(("a", "b"), ("a", "c")) == {"b": "c"}
    assert renamed(("a", "b"), ("b", "a")) == {}
    assert renamed(("a", "b"), ("a",)) == {}


def test_a_round_is_begun_and_ended_by_keys_with_what_it_does_shown(open_window, coded):
    with open_project(coded) as project:
        ana = people.acting(project, 1)
        lead = people.leading(project, ana)
        codebook.freeze(project, lead, "Pilot")
        work.assign(project, lead, "Pilot", [1], [1])
    window = open_window(coded)
    page = show(window)
    press(window, "U")
    assert page.pane.list.item(0).text() == "Pilot: by the codebook as it is, 1 coding"
    press(window, "Return")
    assert isinstance(page.pane, Preview)
    press(window, "Return")
    project = window.opened.project
    number = codebook.load(project).version
    assert [(r.version, r.is_over) for r in revising.rounds(project)] == [(number, False)]
    go_to(window, page, "Cap rent increases")
    press(window, "Del", "Return")  # retired, while Ana codes on with it
    press(window, "U")
    assert page.pane.list.item(0).text() == f"Pilot: under version {number}, 1 coding"
    opened = window.opened.desk.work
    opened.open(1)
    assert opened.opened.round == number
    assert not opened.opened.codebook.claim(2).retired
    assert window.opened.desk.statements.head.accessibleName().startswith(f"Statements, codebook version {number}")
    press(window, "Return")
    assert len(page.pane.choices) == 2
    press(window, "Return")
    assert [r.is_over for r in revising.rounds(project)] == [True]
    assert opened.opened.round is None
    assert [r.question for r in revising.recodings(project, page.acting)] == [
        "1.1  Cap rent increases is not used any more: what is it now?"
    ]
    press(window, "Ctrl+Z")
    assert opened.opened.round == number


def test_a_question_under_a_condition_is_written_by_keys(open_window, rents):
    window = open_window(rents)
    page = show(window)
    press(window, "End")
    asked = page.row.name
    press(window, "N")
    write(window, "How many homes?")
    form = page.pane
    form.level.setFocus()
    press(window, "Down")  # each stance
    form.type.setFocus()
    press(window, "Down", "Down", "Down")
    form.only_for.setFocus()
    write(window, page.book.claims[0].number)
    press(window, "Ctrl+Return")
    made = page.book.variables[-1]
    assert (made.label, made.condition.claims) == ("How many homes?", (page.book.claims[0].number,))
    assert made.type == "whole-number"
    assert dict(facts(page.row, page.book))["when"] == f"only for {page.book.claims[0].name}"
    go_to(window, page, page.book.claims[0].label)
    assert "How many homes?" in dict(facts(page.row, page.book))["asks"]
    assert asked
