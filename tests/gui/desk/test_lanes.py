"""Where the marks of an article lie, as data."""

from __future__ import annotations

from dataclasses import replace

from gui.desk.lanes import LINE_GAP, LINE_STEP, MOST_IN_PARAGRAPH, Kind, Mark, marks, place
from gui.desk.reading_paint import dashes
from gui.offsets import Offsets
from models.coding import Item, ItemActor, State
from models.findings import ActorKind, FoundMention, SourceMode, Span


def item(evidence: list[tuple[int, int]], source=(), sure: float = 1.0) -> Item:
    spans = tuple(Span(*e) for e in evidence)
    speaker = (ItemActor(None, "Voss", ActorKind.PERSON, ""),)
    return Item(
        None, 1, State.DRAFT, spans, tuple(Span(*s) for s in source), (), speaker, SourceMode.DIRECT, sureness=sure
    )


def test_marks_are_counted_in_qt_units_and_say_what_is_unsure():
    offsets = Offsets("😀😀 abc")
    made = marks(offsets, [item([(3, 6)], sure=0.2)], [FoundMention(0, 1, "ORG"), FoundMention(1, 2, "ORG")])
    assert [(m.kind, m.start, m.end, m.unsure) for m in made] == [
        (Kind.MENTION, 0, 2, False),
        (Kind.MENTION, 2, 4, False),
        (Kind.CONTENT, 5, 8, True),
    ]


def test_what_a_person_has_accepted_is_sure():
    accepted = replace(item([(0, 3)], source=[(0, 1)], sure=0.2), state=State.CODED, speaker_sureness=0.1)
    assert [m.unsure for m in marks(Offsets("abc"), [accepted], [])] == [False, False]


def test_a_mark_over_two_paragraphs_has_a_part_in_each():
    placed = place([Mark(Kind.CONTENT, 5, 25, 0)], [0, 11, 21])
    assert {n: [(p.start, p.end, p.lane) for p in paragraph.placed] for n, paragraph in placed.items()} == {
        0: [(5, 10, None)],
        1: [(0, 9, None)],
        2: [(0, 4, None)],
    }


def test_overlapping_statements_get_a_lane_each_and_the_paragraph_grows():
    overlapping = [Mark(Kind.CONTENT, 0, 20, 0), Mark(Kind.CONTENT, 5, 15, 1), Mark(Kind.SOURCE, 8, 12, 0)]
    paragraph = place(overlapping, [0])[0]
    assert [p.lane for p in paragraph.placed] == [0, 1, 2]
    assert paragraph.extra == 2 * LINE_STEP
    assert [paragraph.offset(p) for p in paragraph.placed] == [LINE_GAP + n * LINE_STEP for n in range(3)]


def test_parts_of_one_statement_do_not_overlap_each_other():
    paragraph = place([Mark(Kind.CONTENT, 0, 10, 0), Mark(Kind.CONTENT, 5, 15, 0)], [0])[0]
    assert [p.lane for p in paragraph.placed] == [None, None]
    assert paragraph.extra == 0


def test_lanes_are_used_again_where_they_are_free():
    sources = [Mark(Kind.SOURCE, 0, 10, 0), Mark(Kind.SOURCE, 5, 8, 1), Mark(Kind.CUE, 10, 12, 0)]
    assert [p.lane for p in place(sources, [0])[0].placed] == [0, 1, 0]


def test_line_ends_and_empty_paragraphs_hold_nothing():
    assert place([Mark(Kind.CONTENT, 2, 6, 0)], [0, 4, 5]).keys() == {0, 2}
    assert place([Mark(Kind.CONTENT, 3, 5, 0)], [0, 4, 5]) == {}


def test_dashes_fill_a_line_to_its_end():
    assert dashes(10, 20, ()) == [(10, 20)]
    assert dashes(10, 9, (4, 2)) == [(10, 4), (16, 3)]
    assert dashes(0, 9, (4, 2, 1, 2)) == [(0, 4), (6, 1)]
    assert dashes(0, 0, (1, 2)) == []


def test_more_marks_than_any_article_has_are_not_drawn():
    """A file from elsewhere may hold a hundred thousand of them at one place, each of which would get a lane."""
    many = [Mark(Kind.MENTION, n % 5, 9, n) for n in range(5_000)]
    assert len(place(many, [0])[0].placed) == MOST_IN_PARAGRAPH
