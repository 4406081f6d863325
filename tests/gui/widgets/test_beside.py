"""Coders beside each other: which marks are one passage, in what they differ, and that looking changes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from gui.style.painting import Look
from gui.style.themes import DARK, LIGHT
from gui.widgets.beside.units import units
from gui.widgets.beside.view import BesideView
from gui.widgets.marks import SHAPES, coder_shape, tint
from models import codebook, coding, codings
from models.coding import Ref, Stance
from tests.conftest import span_of
from tests.models.codings.conftest import CAP, FAMILIES, SUPPLY, coded, say_so  # noqa: F401


@pytest.fixture
def view(coded, qtbot):  # noqa: F811
    world = coded.world
    say_so(world, coded.cleo, world.article, FAMILIES, CAP, Stance.SUPPORT)
    say_so(world, world.ana, world.article, "The cap would hurt builders", SUPPLY, Stance.OPPOSE, "Voss")
    made = BesideView(Look(LIGHT))
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    shown = codings.beside(world.project, coded.lead, world.article)
    made.show_beside(shown, codebook.load(world.project), {c.id: n for n, (c, _) in enumerate(shown.coders)})
    return made


def test_marks_that_meet_are_one_passage(view):
    assert [sorted(unit.items) for unit in view.units] == [[0, 1, 2], [0]]
    differs = [unit.differs(3, view.codebook) for unit in view.units]
    assert differs == [("claim",), ("found",)]
    assert view.differing() == [0, 1]


def test_one_mark_can_join_two(coded):  # noqa: F811
    world = coded.world
    whole = span_of("We keep families here,” Mayor Rosa Lind said. “Rents must stop climbing")
    coding.create(world.project, world.ben, world.article, [whole])
    coding.create(world.project, world.ana, world.article, [span_of("Rents must stop climbing")])
    shown = codings.beside(world.project, coded.lead, world.article)
    (unit,) = units([items for _, items in shown.coders])
    assert {place: len(items) for place, items in unit.items.items()} == {0: 2, 1: 2}


def test_keys_walk_and_a_screen_reader_hears_who_said_what(view, qtbot):
    assert view.accessibleName().startswith("Passage 1 of 2. We keep families here. Ana: Rosa Lind supports, 1.1")
    QTest.keyClicks(view, "j")
    assert view.now == 1
    assert "Ben: marked nothing here" in view.accessibleName()
    QTest.keyClicks(view, "kn")
    assert view.now == 1
    QTest.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert view.now == 0
    QTest.keyClicks(view, "h")
    assert "Coder 2: " in view.accessibleName()
    assert "Ben" not in view.accessibleName()
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [span_of(FAMILIES)]


def test_columns_that_do_not_fit_come_with_the_arrows(view):
    view.resize(760, 600)
    assert view._at.columns < 3
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.first == 1
    view.grab()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_it_is_painted_in_both_themes(view, theme):
    view.set_look(Look(theme, 1.2))
    picture = view.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(60, 300, 3)}
    assert len(colours) > 20


def test_five_coders_have_five_shapes_and_lines_of_their_own():
    box = QRectF(0, 0, 20, 20)
    outlines = [coder_shape(n, box).toFillPolygon() for n in range(len(SHAPES))]
    assert len({str([(round(p.x()), round(p.y())) for p in outline]) for outline in outlines}) == len(SHAPES)
    assert len({tint(LIGHT, n) for n in range(5)}) == 5
    sixth, first = (str(coder_shape(n, box).toFillPolygon().boundingRect()) for n in (5, 0))
    assert (sixth, tint(LIGHT, 5)) != (first, tint(LIGHT, 1))


def test_nobody_coded_is_said(world, qtbot):
    made = BesideView(Look(LIGHT))
    qtbot.addWidget(made)
    made.show_beside(codings.beside(world.project, world.lead, world.article), codebook.load(world.project), {})
    assert made.accessibleName() == "Nobody has coded anything in this article."
    assert isinstance(made.grab().toImage(), QImage)


def test_the_text_is_shown_where_the_marks_are_after_signs_beyond_the_plane(coded, qtbot):  # noqa: F811
    world, words = coded.world, "The cap would hurt builders"
    coding.set_memo(world.project, world.ana, Ref(coded.made["ana"]), "m")
    say_so(world, world.ana, world.article, words, SUPPLY, Stance.OPPOSE, "Voss")
    made = BesideView(Look(LIGHT))
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show_beside(codings.beside(world.project, coded.lead, world.article), codebook.load(world.project), {}, None)
    layout, top, first = made._at.paragraphs[1]
    assert first == len(world.project.value("SELECT text FROM article WHERE id = 1").split("\n")[0]) + 2  # 😀 is two
    (x1, x2, y, _) = made._at.lines_of(span_of(words))[0]
    line = layout.lineAt(0)
    assert (x1, x2) == (line.cursorToX(0)[0], line.cursorToX(len(words))[0])
    assert y == top
