"""Evidence that moves, and statements made of a selection, by real keys."""

from __future__ import annotations

from models.articles import NewArticle, add_articles
from models.coding import State, create
from models.findings import SourceMode
from tests.gui.desk.harness import Window, part


def test_the_end_moves_by_words_and_sentences(window: Window):
    window.press("J")
    assert window.evidence() == ["the cap would “drive small owners out” of the market"]
    window.press(",")
    assert window.evidence() == ["the cap would “drive small owners out” of the"]
    window.press(".", ".")
    assert window.evidence() == ["the cap would “drive small owners out” of the market.\nDeputies"]
    window.press("Ctrl+Z", "Alt+.")
    assert window.evidence() == ["the cap would “drive small owners out” of the market."]
    assert window.item.state is State.BEGUN


def test_the_start_moves_with_shift(window: Window):
    window.press("J", "Shift+,")
    assert window.evidence()[0].startswith("cap would")
    window.press("Shift+.", "Shift+.")
    assert window.evidence()[0].startswith("that the cap would")
    window.press("Alt+Shift+.")
    assert window.evidence()[0].startswith("Martin Voss told")


def test_a_new_statement_snaps_to_sentences(window: Window):
    window.select("Nobody")
    window.press("N")
    assert window.evidence() == ["😀 Nobody knows how."]
    assert (window.item.state, window.item.kept) == (State.BEGUN, True), "it lacks all but its words"
    assert window.item.mode is SourceMode.PARAPHRASE
    assert window.desk.view.selection() is None


def test_a_new_statement_of_exactly_the_selection(window: Window):
    window.press("Shift+N")
    assert "No words are selected" in window.refused[-1].what
    window.select(" board will vote ")
    window.press("Shift+N")
    assert window.evidence() == ["board will vote"]


def test_a_new_statement_of_the_sentence_at_the_caret(window: Window):
    window.select("😀 Nobody")
    window.press("Right", "N")  # the caret goes to the end of what was selected
    assert window.evidence() == ["😀 Nobody knows how."]


def test_quoted_words_are_a_direct_quote(window: Window):
    window.select("A rent cap")
    window.press("N")
    assert window.item.mode is SourceMode.DIRECT


def test_the_selection_joins_the_evidence(window: Window):
    window.press("J")
    window.select("Nobody knows how")
    window.press("A")
    assert window.evidence() == ["Nobody knows how", "the cap would “drive small owners out” of the market"]


def test_what_is_selected_snaps_to_words_and_joins_what_it_touches(window: Window):
    window.select("oard will vo")
    window.press("Shift+N")
    assert window.evidence() == ["board will vote"]
    window.select("n a rent ca")
    window.press("A")
    assert window.evidence() == ["board will vote on a rent cap"]
    window.select("hold")
    window.press("A")
    assert window.evidence() == ["board will vote on a rent cap", "hold"]


def test_a_step_that_would_only_take_a_mark_in_goes_on_to_the_next_words(window: Window):
    text = "The board met. It was late. “We follow the law. It is lawful,” Page said. Nobody answered."
    work = window.desk.work
    (added,) = add_articles(work.project, [NewArticle(text, "Law")])
    create(work.project, work.acting, added.article_id, [part(text, "We follow the law.")], SourceMode.DIRECT)
    window.desk.open_article(added.article_id)
    window.press("Alt+Shift+.")
    assert window.evidence() == ["It was late. “We follow the law."]
    window.press("Alt+Shift+,")
    assert window.evidence() == ["“We follow the law."]
    said = len(window.said)
    window.press("Alt+Shift+,")  # nothing but the mark could go
    assert len(window.said) == said
