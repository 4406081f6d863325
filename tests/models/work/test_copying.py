"""Codings of an article that is coded for its family: copied where its words stand, listed where not, one undo."""

from __future__ import annotations

import pytest

from models import articles, coding, corpus, history, work
from models.coding import Ref, Stance
from models.corpus import Decision, FoundTwin
from models.errors import NotAllowed
from models.findings import Span
from models.work import Progress
from models.work.carrying import Carrier
from tests.conftest import TEXT, code, span_of

EDITION = (
    'ALDEN (Wire) — The council met. "We keep families here," Mayor Rosa Lind said. "Rents must  stop climbing 😀."\n'
    "Voss told the council a cap would hurt builders."
)
BUILDERS, FAMILIES = "The cap would hurt builders", "“We keep families here,”"


@pytest.fixture
def family(world):
    """The world's article, an edition of it, and its very words; to be coded once."""
    new = [articles.NewArticle(EDITION, "Edition"), articles.NewArticle(f"{TEXT}\n", "Again", "Linden Courier")]
    ids = [added.article_id for added in articles.add_articles(world.project, new)]
    corpus.keep_compared(world.project, [], [FoundTwin(i, world.article, 0.6) for i in ids])
    corpus.decide_families(world.project, world.lead, corpus.families(world.project), Decision.ONCE)
    return ids


def coded(world, acting):
    """Two statements, one of which the edition has too."""
    one = code(world.project, acting, world.article, [span_of(FAMILIES), span_of("Rents must stop climbing 😀.")])
    coding.set_stance(world.project, acting, Ref(one), Stance.SUPPORT)
    code(world.project, acting, world.article, [span_of(BUILDERS)])
    main = world.project.value("SELECT id FROM variable WHERE key = 'main'")
    work.set_article_answer(world.project, acting, world.article, main, "rents")
    work.set_progress(world.project, acting, world.article, Progress.FINISHED)
    return one


def copied(world, acting):
    return work.copy_codings(world.project, acting, corpus.families(world.project))


def passages(world, acting, article_id):
    text = articles.article(world.project, article_id).text
    found = coding.statements(world.project, acting, article_id)
    return [[text[span.start : span.end] for span in item.evidence] for item in found]


def test_what_stands_there_is_copied_and_what_does_not_is_listed(world, family):
    one = coded(world, world.ana)
    change = copied(world, world.ana)
    assert change.sentence == "copied 3 statements to 2 articles that tell the same story"
    edition, again = family
    assert passages(world, world.ana, edition) == [['"We keep families here,"', "Rents must  stop climbing 😀."]]
    assert len(passages(world, world.ana, again)) == 2
    assert [(left.article_id, left.words) for left in change.outcome.left] == [(edition, BUILDERS)]
    (copy,) = coding.statements(world.project, world.ana, edition)
    original = coding.statement(world.project, one)
    assert (copy.claims, copy.actors, copy.stance, copy.kept) == (
        original.claims, original.actors, Stance.SUPPORT, original.kept,
    )  # fmt: skip
    assert world.project.value("SELECT copy_of FROM statement WHERE id = ?", copy.statement_id) == original.uid
    assert copy.state == original.state


def test_they_are_taken_up_again_and_finished_where_nothing_is_left(world, family):
    coded(world, world.ana)
    assert set(corpus.aside_of(world.project, family)) == set(family)
    copied(world, world.ana)
    assert corpus.aside_of(world.project, family) == {}
    done = [work.progress(world.project, world.ana, article_id) for article_id in family]
    assert done == [Progress.OPEN, Progress.FINISHED]
    assert [list(work.article_answers(world.project, world.ana, i).values()) for i in family] == [["rents"]] * 2
    assert corpus.families(world.project, only_open=True) == []


def test_one_undo_takes_all_back(world, family):
    coded(world, world.ana)
    copied(world, world.ana)
    history.undo(world.project, world.ana)
    assert [passages(world, world.ana, article_id) for article_id in family] == [[], []]
    assert set(corpus.aside_of(world.project, family)) == set(family)
    history.redo(world.project, world.ana)
    assert len(passages(world, world.ana, family[1])) == 2


def test_a_lead_copies_what_each_coder_has_coded(world, family):
    coded(world, world.ana)
    coded(world, world.ben)
    copied(world, world.lead)
    assert len(passages(world, world.ben, family[1])) == len(passages(world, world.ana, family[1])) == 2
    with pytest.raises(NotAllowed, match="nothing to copy"):
        copied(world, world.lead)


def test_a_coder_copies_only_her_own_and_only_what_is_finished(world, family):
    coded(world, world.ben)
    with pytest.raises(NotAllowed, match="nothing to copy"):
        copied(world, world.ana)
    copied(world, world.ben)
    assert passages(world, world.ana, family[1]) == []


def test_nothing_is_copied_where_the_family_was_decided_otherwise(world, family):
    coded(world, world.ana)
    corpus.decide_families(world.project, world.lead, corpus.families(world.project), Decision.FIRST)
    with pytest.raises(NotAllowed, match="nothing to copy"):
        copied(world, world.ana)


def test_an_article_that_was_coded_by_hand_is_left_alone(world, family):
    coded(world, world.ana)
    code(world.project, world.ana, family[0], [Span(0, 5)])
    copied(world, world.ana)
    assert passages(world, world.ana, family[0]) == [["ALDEN"]]


@pytest.mark.parametrize(
    ("text", "span", "other", "found"),
    [
        ("He said no. She said no. Then they left.", "said no. Then", "She said no. Then they left. He said no.", 4),
        ("one two three", "two", "five two three", 5),
        ("One day. She said no, and left.", "said no", "He said no. One day. She said no, and left.", 25),
        ("He said no", "said No", "he said No", None),
        ("one two", "one two", "one and two", None),
        ("one two", "e tw", "one two", None),
        ("one — two", "—", "one — two", None),
    ],
)
def test_a_place_is_carried_by_exact_words(text, span, other, found):
    start = text.find(span) if span in text else text.lower().find(span.lower())
    spot = Carrier(text, other).carried([Span(start, start + len(span))])
    if span == "said No":
        assert spot is None  # "no" and "No" are two words
    else:
        assert (spot and spot[0].start) == found
