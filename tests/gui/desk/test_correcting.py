"""Claim, speaker, target, mode, variables and memo by pickers, with real keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.desk.memo import LONGEST, PAUSE
from models import codebook, people
from models.codebook import Claim, Codebook, load
from models.coding import Role, Stance, State
from models.findings import ActorKind, SourceMode
from models.work import article_answers
from tests.gui.desk.harness import Window


def rows(window: Window) -> list[str]:
    return [choice.label for choice in window.desk.picker.model.choices]


def test_letters_typed_in_a_picker_are_no_commands(window: Window):
    window.press("C")
    window.type("xjk0n?")
    assert window.desk.picker.field.text() == "xjk0n?"
    assert [item.state for item in window.items] == [State.DRAFT] * 3
    window.press("Backspace", "Delete", "Home", "Ctrl+Z")
    assert window.said == []
    window.press("Escape")
    assert window.desk.view.hasFocus()


def test_alt_with_a_sign_moves_no_evidence_while_something_is_typed(window: Window):
    window.press("C", "Alt+.", "Alt+Shift+.", "Alt+,")
    assert window.desk.picker.isVisible()
    window.press("Escape", "E", "Alt+.", "Alt+;", "Escape", "Ctrl+F", "Alt+.", "Alt+Shift+,", "Escape")
    assert not [said for said in window.said if "evidence" in said]


def test_a_picker_without_rows_says_what_to_do(window: Window):
    window.press("C")
    picker = window.desk.picker
    window.type("zzz")
    before = picker.rows.grab().toImage()
    assert "Alt N" in picker.question.nothing(typed=True)
    window.press("Ctrl+A", "Backspace")
    assert picker.rows.grab().toImage() != before
    window.press("Escape", "M")
    window.type("zzz")
    assert picker.question.nothing(typed=True) == "Nothing fits."


def test_claims_are_ranked_first_then_the_tree(window: Window):
    window.press("C")
    picker = window.desk.picker
    assert rows(window)[0] == "Cap rent increases"
    assert rows(window)[-4:] == ["Rents", "Costs are too high", "Cap rent increases", "Weather"]
    assert [c.indent for c in picker.model.choices[-4:]] == [0, 1, 1, 0]
    assert ("Not", "subsidies") in picker.marked().details
    assert "words:" in picker.marked().note
    window.type("subs")
    assert rows(window) == []
    window.press("Ctrl+A")
    window.type("ceil")
    assert rows(window) == ["Cap rent increases"]


def test_the_tree_begins_with_the_likeliest_branch(window: Window):
    work = window.desk.work
    rents = (Claim("2", "Rents"), Claim("2.1", "Cap rent increases", keywords=("rent cap", "families"), parent="2"))
    book = Codebook("Rents", claims=(Claim("1", "Weather"), Claim("1.1", "Rain", parent="1"), *rents))
    codebook.replace(work.project, people.leading(work.project, work.acting), book)
    work._take_codebook()
    window.press("C")
    assert rows(window) == ["Cap rent increases", "Rents", "Cap rent increases", "Weather", "Rain"]
    assert [c.ruled for c in window.desk.picker.model.choices] == [False, True, False, False, False]


def test_a_second_claim_is_added_to_the_first(window: Window):
    window.press("C", "Return", "C")
    window.type("2")
    window.press("Shift+Return")
    book = window.desk.work.codes.codebook
    assert [book.claim(c).number for c in window.item.claims] == ["1.2", "2"]


def test_a_new_claim_is_proposed_in_place(window: Window):
    window.press("C")
    window.type("Rent strikes in Alden")
    window.press("Alt+N")
    book = load(window.desk.work.project)
    assert book.claim(window.item.claims[0]).label == "Rent strikes in Alden"
    assert window.said == ["Added the claim 3 Rent strikes in Alden", "Changed the claim of draft 1 from 1.2 to 3"]
    window.press("Ctrl+Z", "Ctrl+Z")
    assert len(window.desk.work.codes.codebook.claims) == 4


def test_the_cast_comes_first_and_a_new_speaker_is_made_in_place(window: Window):
    window.press("S")
    assert rows(window)[:3] == ["Teresa Okafor", "Martin Voss", "spokeswoman"]
    window.type("Ida Moss")
    assert rows(window)[0] == "Make “Ida Moss”"
    window.press("Down", "Return")
    assert [(a.name, a.kind) for a in window.item.claimants] == [("Ida Moss", ActorKind.ORGANISATION)]
    window.press("S")
    window.type("okaf")
    window.press("Shift+Return")
    assert [a.name for a in window.item.claimants] == ["Ida Moss", "Teresa Okafor"]
    assert len(window.item.positions) == 2


def test_target_mode_strength_and_certainty(window: Window):
    window.press("T")
    window.type("sun")
    window.press("Return", "M")
    window.type("docu")
    window.press("Return")
    assert [window.desk.work.codes.codebook.target(t).key for t in window.item.targets] == ["sun"]
    assert window.item.mode is SourceMode.DOCUMENT
    window.press("H")
    assert "Only support and opposition" in window.refused[-1].what
    window.press("2", "H", "I", "I", "Y", "Y")
    assert (window.item.positions[0].strength, window.item.positions[0].explicit) == (-2, False)
    assert window.item.confidence == 2
    window.press("H")
    assert window.item.positions[0].strength == -1
    window.press("H", "I", "Y", "Y")
    assert (window.item.positions[0].strength, window.item.positions[0].explicit) == (None, None)
    assert window.item.confidence is None
    window.press("H", "1")
    assert (window.item.stance, window.item.positions[0].strength) == (Stance.SUPPORT, None), "how strong goes with it"


def test_addressee_and_object(window: Window):
    for command, name in (("addressee", "voss"), ("object", "okaf")):
        window.desk.handlers()[command]()
        window.type(name)
        window.press("Return")
    assert {(a.name, a.role) for a in window.item.actors} >= {
        ("Martin Voss", Role.ADDRESSEE),
        ("Teresa Okafor", Role.OBJECT),
    }


def test_variables_of_statement_and_article(window: Window):
    window.press("V", "Return")
    window.type("angry")
    window.press("Return")
    assert list(window.item.answers.values()) == ["angry"]
    assert rows(window) == ["Tone", "Where"]  # the questions again
    window.press("Return")  # the first that is open is marked
    window.type("Alden")
    window.press("Return", "Escape")
    work = window.desk.work
    assert list(article_answers(work.project, work.acting, work.opened.id).values()) == ["Alden"]


def test_a_memo_is_kept_after_a_pause_and_on_leaving(window: Window, qtbot: QtBot):
    window.press("E")
    window.type("jx1 first")
    qtbot.waitUntil(lambda: window.items[0].memo == "jx1 first")
    assert window.desk.memo.isVisible()
    window.type(", then")
    window.press("Ctrl+Return")
    assert not window.desk.memo.isVisible()
    assert window.items[0].memo == "jx1 first, then"
    window.press("E")
    window.type("!")
    first = window.desk.work.opened.id
    window.press("Ctrl+PgDown")
    assert window.desk.work.opened.id != first
    assert not window.desk.memo.isVisible()
    window.press("Ctrl+PgUp")
    assert window.items[0].memo == "jx1 first, then!"
    window.press("K", "K", "E")
    window.type("?")
    window.hide()
    assert window.items[0].memo == "jx1 first, then!?"


def test_history_reads_as_sentences(window: Window):
    window.press("1")
    window.desk.handlers()["history"]()
    assert rows(window) == ["Ana Novak set the stance of draft 1 to support."]
    window.press("Return")
    assert not window.desk.picker.isVisible()


def test_the_mouse_does_what_the_keys_do(window: Window, qtbot: QtBot):
    cards, picker = window.desk.statements.list, window.desk.picker
    box = cards.card_box(cards.model_.index(0, 0))
    pieces = cards.cards.card(0, cards.card_width()).pieces
    spots = {p.command: (box.topLeft() + p.box.center()).toPoint() for p in pieces if p.command}
    assert set(spots) >= {"claim", "target", "mode", "variables", "memo", "speaker", "accept", "reject", "support"}
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=spots["oppose"])
    assert window.said == ["Set the stance of draft 1 to oppose"]
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=spots["claim"])
    assert picker.isVisible()
    row = picker.rows.visualRect(picker.model.index(1, 0)).center()
    QTest.mouseClick(picker.rows.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert not picker.isVisible()
    second = cards.visualRect(cards.model_.index(1, 0)).center()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(second))
    assert window.item.number == 2


def test_a_memo_is_kept_although_the_writing_never_pauses(window: Window, qtbot: QtBot):
    window.desk.memo._longest.setInterval(50)
    window.desk.memo._pause.setInterval(60_000)
    assert PAUSE < LONGEST <= 500
    window.press("E")
    window.desk.memo.field.insertPlainText("on 👩‍👩‍👧 ")
    window.type("and on")
    qtbot.waitUntil(lambda: window.item.memo == "on 👩‍👩‍👧 and on")
    assert window.desk.memo.isVisible()


def test_a_memo_is_one_change_however_often_it_was_kept(window: Window):
    memo = window.desk.memo
    window.press("E")
    for letter in "so it is":
        window.type(letter)
        memo.keep()
    window.press("Escape")
    assert window.item.memo == "so it is"
    counted = "SELECT count(*) FROM change WHERE verb = 'set_memo'"
    assert window.desk.work.project.value(counted) == 1
    window.press("E")
    window.type(".")
    memo.keep()
    window.press("Escape")
    assert window.desk.work.project.value(counted) == 2, "opened anew, it is another"
    window.press("Ctrl+Z")
    assert window.item.memo == "so it is"
    window.press("Ctrl+Z")
    assert (window.item.memo, window.item.state) == ("", State.DRAFT)
    window.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert window.item.memo == "so it is."


def test_the_memo_says_saved_only_when_it_is(window: Window):
    memo = window.desk.memo
    memo._pause.setInterval(60_000)
    memo._longest.setInterval(60_000)
    window.press("E")
    window.type("x")
    assert memo.said() == "saving …"
    memo.keep()
    assert memo.said() == "saved"


def test_names_that_begin_with_what_is_typed_come_before_those_that_only_hold_it(window: Window):
    window.press("S")
    window.type("a")
    assert [c.label for c in window.desk.picker.model.choices][:3] == ["Teresa Okafor", "Martin Voss", "spokeswoman"]
    window.press("Escape", "S")
    window.type("s")
    names = [c.label for c in window.desk.picker.model.choices]
    assert names[0] == "spokeswoman", "Teresa and Voss only hold the letter"
    window.type("pokes")
    assert window.desk.picker.model.choices[0].label == "spokeswoman"
    window.press("Escape", "S")
    window.type("vos")
    assert window.desk.picker.model.choices[0].label == "Martin Voss"


def test_a_target_is_made_in_place_of_the_words_typed(window: Window):
    window.press("T")
    window.type("Nobody should pay more than a third for rent")
    assert "Alt N" in window.desk.picker.question.nothing(typed=True)
    window.press("Alt+N")
    book = window.desk.work.codes.codebook
    made = book.targets[-1]
    assert (made.key, made.proposition) == ("nobody_should_third", "Nobody should pay more than a third for rent")
    assert [p.target_id for p in window.item.positions] == [made.id]
    window.press("P")
    window.type("Nobody should pay more than a third for rent!")
    window.press("Alt+N")
    assert window.desk.work.codes.codebook.targets[-1].key == "nobody_should_third_2"
    assert len(window.item.positions) == 2
