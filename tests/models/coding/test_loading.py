"""What a coder has of an article, as it is read from the project."""

from __future__ import annotations

from models import coding, findings, people
from models.coding import Ref, Stance, State, items, load_items
from models.coding.loading import Items, is_alike
from models.coding.records import Item, ItemActor, Position, Role
from models.findings import ActorKind, SourceMode, Span
from tests.conftest import READING, World, span_of


def test_passages_are_alike_where_four_fifths_of_their_words_are_common():
    for one, other, alike in (
        ([(0, 10)], [(0, 10)], True),
        ([(0, 8)], [(0, 10)], True),
        ([(0, 7)], [(0, 10)], False),
        ([(0, 10)], [(10, 20)], False),
        ([(0, 10)], [(11, 20)], False),
        ([(0, 10)], [(2, 12)], False),
        ([(0, 4), (6, 10)], [(0, 10)], True),
        ([(0, 3), (6, 10)], [(0, 10)], False),
        ([(0, 5), (20, 25)], [(0, 5), (20, 25)], True),
        ([], [], False),
    ):
        spans = [[Span(*span) for span in passage] for passage in (one, other)]
        assert is_alike(spans[0], spans[1]) is alike
        assert is_alike(spans[1], spans[0]) is alike


def draft(suggestion_id: int, *evidence: Span, state: State = State.DRAFT, statement_id: int | None = None) -> Item:
    return Item(statement_id, suggestion_id, state, evidence, (), (), (), SourceMode.DIRECT)


def test_items_are_numbered_as_they_stand_in_the_text():
    coded = {4: draft(9, Span(5, 9), state=State.CODED, statement_id=4)}
    coded[3] = draft(8, Span(5, 9), state=State.CODED, statement_id=3)
    drafts = {1: draft(1, Span(20, 30)), 2: draft(2, Span(0, 4)), 3: draft(3, Span(40, 44)), 5: draft(5, Span(5, 9))}
    shown = Items(1, coded, drafts, ((Span(40, 44),),)).shown
    assert [(i.number, i.statement_id, i.suggestion_id) for i in shown] == [
        (1, None, 2), (2, 3, 8), (3, 4, 9), (4, None, 1),
    ]  # fmt: skip


def second(world: World) -> int:
    """Another machine coder."""
    return people.machine(world.project, "second", "1").id


def test_what_was_turned_down_in_an_earlier_reading_stays_down(world):
    coding.reject(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref)
    findings.store_reading(world.project, second(world), world.article, READING)
    assert [i.claimants[0].name for i in items(world.project, world.ana, world.article)] == ["Voss"]
    assert len(items(world.project, world.ben, world.article)) == 2
    assert load_items(world.project, world.ana, world.article).turned_down == (READING.attributions[0].content,)


def test_turning_down_is_one_coders_own_in_one_layer(world):
    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ana.coder_id, "second")
    coding.reject(world.project, world.ana, Ref(None, 1))
    findings.store_reading(world.project, second(world), world.article, READING)
    assert load_items(world.project, again, world.article).turned_down == ()
    assert len(items(world.project, again, world.article)) == 2


def test_undoing_a_rejection_of_an_earlier_reading_lets_its_words_come_back(world):
    from models import history

    coding.reject(world.project, world.ana, Ref(None, 1))
    findings.store_reading(world.project, second(world), world.article, READING)
    there = load_items(world.project, world.ana, world.article)
    there = there.after(world.project, world.ana, history.undo(world.project, world.ana))
    assert there == load_items(world.project, world.ana, world.article)
    assert len(there.shown) == 2


def test_a_statement_has_all_that_was_coded(world):
    made = coding.create(world.project, world.ana, world.article, [span_of("He offered"), span_of("The cap")])
    ref = Ref(made.made("statement"))
    coding.set_memo(world.project, world.ana, ref, "So.")
    coding.set_confidence(world.project, world.ana, ref, 1)
    coding.set_stance(world.project, world.ana, ref, Stance.NEUTRAL)
    coding.set_explicit(world.project, world.ana, ref, False)
    (item,) = coding.statements(world.project, world.ana, world.article)
    assert item == coding.statement(world.project, item.statement_id)
    assert (item.evidence, item.memo, item.confidence, item.sureness, item.speaker_sureness, item.chain) == (
        (span_of("The cap"), span_of("He offered")), "So.", 1, 1.0, 1.0, "",
    )  # fmt: skip
    (position,) = item.positions
    assert (position.stance, position.strength, position.explicit) == (Stance.NEUTRAL, None, False)
    assert item.key == item.uid
    assert item.uid == world.project.value("SELECT uuid FROM statement")


def test_a_draft_and_its_statement_have_one_key(world):
    first = items(world.project, world.ana, world.article)[0]
    assert first.key == world.project.value("SELECT uuid FROM suggestion ORDER BY id")
    coding.accept(world.project, world.ana, first.ref)
    assert items(world.project, world.ana, world.article)[0].key == first.key


def test_statements_of_others_and_of_other_articles_are_not_ones_own(world):
    from models.articles import NewArticle, add_articles

    other = add_articles(world.project, [NewArticle("Another text.")])[0].article_id
    coding.create(world.project, world.ben, world.article, [Span(0, 5)])
    coding.create(world.project, world.ana, other, [Span(0, 5)])
    assert coding.statements(world.project, world.ana, world.article) == []
    assert [i.state for i in items(world.project, world.ana, world.article)] == [State.DRAFT, State.DRAFT]
    assert len(coding.statements(world.project, world.ana, other)) == 1


def test_what_the_positions_share_is_the_stance_and_each_target_is_named_once():
    actors = (ItemActor(1, "A", ActorKind.PERSON, ""), ItemActor(2, "B", ActorKind.PERSON, "", Role.OBJECT))
    one, two, none = (Position(1, t, s) for t, s in ((5, Stance.MIXED), (5, Stance.MIXED), (None, Stance.OPPOSE)))
    item = Item(1, None, State.CODED, (), (), (), actors, SourceMode.DIRECT, positions=(one, two))
    assert (item.stance, item.targets) == (Stance.MIXED, (5,))
    assert [a.name for a in item.claimants] == ["A"]
    assert Item(1, None, State.CODED, (), (), (), (), SourceMode.DIRECT, positions=(one, none)).stance is None
    assert Item(1, None, State.CODED, (), (), (), (), SourceMode.DIRECT).stance is None
    assert Item(1, None, State.CODED, (), (), (), (), SourceMode.DIRECT, positions=(none,)).targets == ()
