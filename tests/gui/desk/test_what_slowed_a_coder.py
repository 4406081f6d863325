"""What slowed or misled somebody who coded articles whole: pickers, dividing, and sentences."""

from __future__ import annotations

from dataclasses import replace

from gui.desk.choice import Choice
from gui.desk.choices import matching, modes, speakers
from gui.desk.segments import segments
from models import codebook, coding, revising
from models.actors import ActorSpec, make_actor
from models.coding import Ref, Stance
from models.findings import ActorKind, SourceMode
from tests.conftest import span_of
from tests.gui.desk.harness import make_project, open_window, part


def test_a_mode_is_found_by_its_name_before_what_is_said_of_it(qtbot, tmp_path):
    project, ana, (article_id, *_) = make_project(tmp_path)
    with project:
        offer = modes(coding.items(project, ana, article_id)[0])
        assert offer("p")[0].value is SourceMode.PARAPHRASE
        assert offer("jou")[0].value is SourceMode.JOURNALIST
        assert offer("quo")[0].value is SourceMode.DIRECT


def test_what_begins_so_comes_before_what_has_such_a_word():
    offer = matching([Choice(1, "The rent cap"), Choice(2, "Rents"), Choice(3, "Parents"), Choice(4, "x", note="rent")])
    assert [row.value for row in offer("rent")] == [2, 1, 3, 4]
    assert [row.value for row in offer("")] == [1, 2, 3, 4]


def test_a_name_that_begins_so_comes_before_a_word_inside_a_longer_one(qtbot, tmp_path):
    project, ana, _ = make_project(tmp_path)
    with project, open_window(qtbot, project, ana) as window:
        work, opened = window.desk.work, window.desk.work.opened
        for name in ("Court of Appeals", "Apple", "Ann Appleby"):
            kind = ActorKind.PERSON if name.startswith("Ann") else ActorKind.ORGANISATION
            make_actor(project, ana, ActorSpec(name, kind))
        found = [row.label for row in speakers(work, opened, opened.items[1])("app")]
        assert found[:3] == ["Ann Appleby", "Apple", "Court of Appeals"]


def test_who_spoke_last_is_offered_first(qtbot, tmp_path):
    project, ana, _ = make_project(tmp_path)
    with project, open_window(qtbot, project, ana) as window:
        work, opened = window.desk.work, window.desk.work.opened
        rows = [row.label for row in speakers(work, opened, opened.items[1])("")]
        assert rows[:2] == ["Martin Voss", "Teresa Okafor"], "the draft's own, then who spoke before"


def test_a_source_without_a_name_in_place_of_another_keeps_how_it_is_cited(qtbot, tmp_path):
    project, ana, (article_id, *_) = make_project(tmp_path)
    with project:
        unnamed = next(i for i in coding.items(project, ana, article_id) if i.claimants[0].kind is ActorKind.UNNAMED)
        made = coding.accept(project, ana, unnamed.ref).outcome.statement_id
        coding.set_mode(project, ana, Ref(made), SourceMode.PARAPHRASE)
        coding.set_actors(project, ana, Ref(made), [ActorSpec("environmentalists", ActorKind.UNNAMED)])
        assert coding.statement(project, made).mode is SourceMode.PARAPHRASE


def test_a_statement_is_divided_between_words_and_without_what_is_blank(qtbot, tmp_path):
    project, ana, (article_id, *_) = make_project(tmp_path)
    with project:
        text = project.value("SELECT text FROM article WHERE id = ?", article_id)
        whole = part(text, "People are being priced out")
        made = coding.create(project, ana, article_id, [whole]).made("statement")
        inside = text.index("priced") + 3
        at = segments(text).word_start(inside)
        assert text[at:].startswith("priced")
        coding.split(project, ana, Ref(made), at)
        parts = [text[s.start : s.end] for i in coding.statements(project, ana, article_id) for s in i.evidence]
        assert parts == ["People are being", "priced out"]


def test_a_word_begins_where_it_begins():
    cut = segments("One. Two.")
    assert [cut.word_start(place) for place in (0, 2, 3, 4, 6)] == [0, 0, 3, 4, 5]


def test_a_further_claim_brings_an_empty_row_toward_its_own_target(world):
    make = coding.create(world.project, world.ana, world.article, [span_of("We keep")]).made("statement")
    coding.set_actors(world.project, world.ana, Ref(make), [ActorSpec("Voss")])
    book = codebook.load(world.project)
    zoning = replace(next(c for c in book.claims if c.number == "2"), target="zone")
    revising.reword_claim(world.project, world.lead, zoning)
    cap, zone = world.claim_id("1.1"), world.claim_id("2")

    def rows():
        keys = {t.id: t.key for t in codebook.load(world.project).targets}
        item = coding.statement(world.project, make)
        return [(keys.get(p.target_id), p.stance) for p in item.positions]

    coding.set_claims(world.project, world.ana, Ref(make), [cap])
    coding.set_stance(world.project, world.ana, Ref(make), Stance.SUPPORT)
    coding.set_claims(world.project, world.ana, Ref(make), [cap, zone])
    assert rows() == [("cap", Stance.SUPPORT), ("zone", None)]
    place = coding.statement(world.project, make).positions[1].place
    coding.set_stance(world.project, world.ana, Ref(make), Stance.OPPOSE, place)
    coding.set_claims(world.project, world.ana, Ref(make), [cap, zone, world.claim_id("1.2")])
    assert rows() == [("cap", Stance.SUPPORT), ("zone", Stance.OPPOSE)], "what was said stays when a claim is added"
    coding.set_claims(world.project, world.ana, Ref(make), [cap])
    assert rows()[0] == ("cap", Stance.SUPPORT)
