"""What is learned from a coder's codings, and whether it is used."""

from __future__ import annotations

import math

import pytest

from models import codebook, coding, people
from models.articles import NewArticle, add_articles
from models.codebook import Claim, Codebook
from models.coding import Figures, Guess, Learned, Ref, Trial
from models.coding.learning import Precedent
from models.coding.measuring import trial
from models.coding.precedents import precedents
from models.findings import Span
from tests.conftest import World


def precedent(words: str, *claims: int, article: int = 1) -> Precedent:
    return Precedent(article, frozenset(words.split()), claims)


def test_a_word_speaks_for_the_claims_it_stood_with_the_more_the_rarer_it_is():
    learned = Learned([precedent("bat", 1), precedent("bat hum", 1, 2), precedent("hum", 2), precedent("x", 3)], 2.0)
    twice, once = 2.0 * math.log(1 + 4 / 2) / 3, 2.0 * math.log(1 + 4 / 1) / 2
    assert learned.scores(["bat", "new"]) == {1: pytest.approx(2 * twice), 2: pytest.approx(twice)}
    assert learned.scores(["bat", "hum"]) == {1: pytest.approx(3 * twice), 2: pytest.approx(3 * twice)}
    assert learned.scores(["x"]) == {3: pytest.approx(once)}
    assert learned.scores(["new"]) == {}


def test_figures_count_one_statement_after_another():
    guesses = [Guess(n, "why", 1.0) for n in (4, 5, 6, 7, 8, 9)]
    figures = Figures().and_((5,), guesses, None).and_((4, 9), guesses, guesses[0]).and_((9,), guesses, guesses[0])
    assert figures == Figures(statements=3, first=1, among_five=2, shown=2, shown_right=1)
    assert Figures().and_((1,), [], None) == Figures(1)


def test_a_trial_tells_what_is_used():
    alone, better = Figures(50, 20), Figures(50, 30)
    assert Trial(alone, better, 0.5).best is better
    assert Trial(alone, better, 0.0).best is alone


BOOK = Codebook("B", claims=tuple(Claim(str(n), f"Heading{word}") for n, word in enumerate(("A", "B", "C"), 1)))
# Words that stand in no codebook, of which each claim has its own.
SAYINGS = {"1": "gravel quarry trucks", "2": "library shelves reading", "3": "swimming pool lifeguards"}


def coded(world: World, who: people.Acting, count: int, mixed: bool = False) -> None:
    """So many articles with one statement each, the claim of which its words tell, or don't where they are mixed."""
    codebook.replace(world.project, world.lead, BOOK)
    ids = {c.number: c.id for c in codebook.load(world.project).claims}
    numbers = sorted(SAYINGS)
    texts = [f"Note {n}. {SAYINGS[numbers[n % 3]]} tomorrow." for n in range(count)]
    for n, added in enumerate(add_articles(world.project, [NewArticle(text) for text in texts])):
        made = coding.create(world.project, who, added.article_id, [Span(8, len(texts[n]))]).made("statement")
        number = numbers[(n // 3) % 3] if mixed else numbers[n % 3]
        coding.set_claims(world.project, who, Ref(made), [ids[number]])
        coding.accept(world.project, who, Ref(made))


def test_what_words_tell_is_used_where_it_puts_more_first(world: World):
    coded(world, world.ana, 60)
    tried = trial(world.project, world.ana)
    assert tried.alone.statements == tried.learned.statements == 60
    assert tried.learned.first == 60
    assert tried.alone.first <= 30
    assert tried.weight > 0
    learned = coding.learned(world.project, world.ana, tried.weight)
    ids = {c.number: c.id for c in codebook.load(world.project).claims}
    assert set(learned.scores(["gravel", "quarri"])) == {ids["1"]}


def test_it_is_not_used_where_it_is_no_better_or_too_little_is_coded(world: World):
    coded(world, world.ana, 60, mixed=True)
    tried = trial(world.project, world.ana)
    assert tried.weight == 0.0
    assert coding.learned(world.project, world.ana, tried.weight) is None


def test_few_statements_teach_nothing(world: World):
    coded(world, world.ana, 12)
    assert trial(world.project, world.ana) == Trial(Figures(12, 4, 12), Figures(12, 4, 12), 0.0)


def test_nobody_learns_from_what_others_coded_or_from_what_was_not_kept(world: World):
    coded(world, world.ben, 9)
    article = world.project.value("SELECT max(id) FROM article")
    coding.create(world.project, world.ana, article, [Span(0, 4)])
    assert precedents(world.project, world.ana) == []
    assert trial(world.project, world.ana).alone == Figures()
    mine = precedents(world.project, world.ben)
    assert len(mine) == 9
    assert len(precedents(world.project, world.ben, latest=4)) == 4
    assert mine[0].stems == {"swim", "pool", "lifeguard", "tomorrow"}
