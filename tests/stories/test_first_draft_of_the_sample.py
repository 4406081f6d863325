"""The first draft of the sample is right as it stands: a digit and Enter are a whole coding, as the README says."""

from __future__ import annotations

from corpus.progress import finish
from corpus.sample import make_sample
from models.codebook import load
from models.coding import State, statements
from tests.gui.conftest import home, open_window, settings  # noqa: F401
from tests.gui.hands import press


def test_a_digit_and_enter_make_a_coding_that_holds(home, open_window, settings, qtbot):  # noqa: F811
    finish(make_sample(home / "sample.standfirst", user="Ana")).close()
    window = open_window(home / "sample.standfirst", settings)
    work = window.opened.desk.work
    assert work.opened.article.headline == "Senate panel advances bill to require county pacts with ICE"
    press(window, "1", "Return")
    (made,) = statements(work.project, work.acting, work.opened.id)
    book = load(work.project)
    assert made.state is State.CODED
    assert [actor.name for actor in made.claimants] == ["Roy Haskell"]
    assert [book.claim(claim_id).label for claim_id in made.claims] == ["Join or keep an agreement"]
    assert [(p.stance, p.target_chosen) for p in made.positions] == [("support", False)]
    assert work.opened.text[made.evidence[0].start :].startswith("Sixty-two counties")
