"""What a change of codes has left to decide: the card asks it, and a key says that the coding holds."""

from __future__ import annotations

from models import codebook, coding, people, revising
from models.actors import ActorSpec
from models.coding import Ref, Stance
from tests.gui.desk.harness import make_project, open_window


def prepared(qtbot, tmp_path):
    project, ana, (article_id, *_) = make_project(tmp_path)
    book = codebook.load(project)
    claim = next(c for c in book.claims if c.target)
    item = coding.items(project, ana, article_id)[0]
    made = coding.accept(project, ana, item.ref).outcome.statement_id
    coding.set_actors(project, ana, Ref(made), [ActorSpec("Teresa Okafor")])
    coding.set_claims(project, ana, Ref(made), [claim.id])
    coding.set_stance(project, ana, Ref(made), Stance.SUPPORT)
    revising.split_claim(project, people.leading(project, ana), claim.id, [codebook.Claim("", "A new part")])
    return project, ana, made


def test_the_card_asks_and_a_key_says_that_it_holds(qtbot, tmp_path):
    project, ana, made = prepared(qtbot, tmp_path)
    with project, open_window(qtbot, project, ana) as window:
        opened = window.desk.work.opened
        place = next(n for n, item in enumerate(opened.items) if item.statement_id == made)
        assert place in opened.open_items()
        window.desk.work.choose(place)
        assert "was divided" in opened.item.asked[0].question
        card = window.desk.statements.list.cards.card(place, 400)
        assert card.height > 0
        window.press("Alt+H")
        assert revising.recodings(project, ana) == []
        assert opened.items[place].asked == ()
        window.press("Ctrl+Z")
        assert len(revising.recodings(project, ana)) == 1
        assert opened.items[place].asked != ()


def test_coding_otherwise_decides_it_too(qtbot, tmp_path):
    project, ana, made = prepared(qtbot, tmp_path)
    with project, open_window(qtbot, project, ana) as window:
        opened = window.desk.work.opened
        place = next(n for n, item in enumerate(opened.items) if item.statement_id == made)
        window.desk.work.choose(place)
        window.press("2")
        assert opened.items[place].asked == ()
        assert revising.recodings(project, ana) == []
