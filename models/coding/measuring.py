"""How often the claims that are guessed are right: told by what a coder has coded, each article left out in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.articles import article
from models.codebook import Codebook, load
from models.coding.guessing import ClaimRanker, Topic, paragraph_of, quote_of
from models.coding.learning import Learned, Precedent
from models.coding.loading import statements
from models.coding.precedents import earlier_claims, precedents, used
from models.coding.records import Guess, Item
from models.coding.words import stems
from models.file import Project
from models.people import Acting

FIVE = 5
FOLDS = 10  # of the articles: what is learned from nine of ten is tried on the tenth
LATEST = 400  # statements that are tried
ENOUGH = 40  # statements without which nothing is learned
BETTER = 0.02  # share of first guesses by which what was learned must be better to be used
WEIGHTS = (0.25, 0.5, 1.0, 2.0)


@dataclass(frozen=True, slots=True)
class Figures:
    """Of so many statements: the first guess was right, a right one among five; shown in the draft, and rightly."""

    statements: int = 0
    first: int = 0
    among_five: int = 0
    shown: int = 0
    shown_right: int = 0

    def and_(self, right: Sequence[int], likeliest: Sequence[Guess], shown: Guess | None) -> Figures:
        """With one statement more, to which these claims were given."""
        best = [guess.claim_id for guess in likeliest[:FIVE]]
        return Figures(
            self.statements + 1,
            self.first + (best[:1] != [] and best[0] in right),
            self.among_five + any(claim_id in right for claim_id in best),
            self.shown + (shown is not None),
            self.shown_right + (shown is not None and shown.claim_id in right),
        )


@dataclass(frozen=True, slots=True)
class Trial:
    """What the guesses were worth by themselves and with what was learned, and the weight at which that is used."""

    alone: Figures
    learned: Figures
    weight: float  # 0.0: it is not used, as it is no better

    @property
    def best(self) -> Figures:
        """Of what is used."""
        return self.learned if self.weight else self.alone


@dataclass(frozen=True, slots=True)
class _Tried:
    """A statement with its guesses as they are without its article, but with what was coded in it before."""

    ranker: ClaimRanker
    article_id: int
    said: frozenset[str]
    right: tuple[int, ...]
    topic: Topic
    guesses: list[Guess]


def trial(project: Project, acting: Acting) -> Trial:
    """Try the guesses on the coder's latest codings; what is learned is used where it puts more first."""
    tried = _tried(project, acting)
    alone = _figures(tried, [], 0.0)
    known = precedents(project, acting)
    if len(tried) < ENOUGH:
        return Trial(alone, alone, 0.0)
    learned = {weight: _figures(tried, known, weight) for weight in WEIGHTS}
    weight = max(WEIGHTS, key=lambda w: (learned[w].first, learned[w].among_five, -w))
    is_better = learned[weight].first >= alone.first + max(1.0, BETTER * alone.statements)
    return Trial(alone, learned[weight], weight if is_better else 0.0)


def learned(project: Project, acting: Acting, weight: float) -> Learned | None:
    """What the coder's codings tell, at the weight of a trial; None where that is 0."""
    return Learned(precedents(project, acting), weight) if weight else None


def _figures(tried: Sequence[_Tried], known: Sequence[Precedent], weight: float) -> Figures:
    figures = Figures()
    for fold in range(FOLDS):
        others = Learned((p for p in known if p.article_id % FOLDS != fold), weight) if known else None
        for one in tried:
            if one.article_id % FOLDS == fold:
                more = others.scores(one.said) if others else {}
                ranked = one.ranker.ordered(one.guesses, more)
                likeliest = one.ranker.likeliest(ranked, FIVE)
                figures = figures.and_(one.right, likeliest, one.ranker.best(ranked, one.topic))
    return figures


def _tried(project: Project, acting: Acting) -> list[_Tried]:
    codebook, rankers = load(project), dict[str, ClaimRanker]()
    found: list[_Tried] = []
    for article_id in _latest_articles(project, acting):
        found += _of_article(project, acting, article_id, codebook, rankers)
        if len(found) >= LATEST:
            break
    return found


def _latest_articles(project: Project, acting: Acting) -> list[int]:
    rows = project.tuples(
        "SELECT article_id FROM statement WHERE coder_id = ? AND layer_id = ? AND kept = 1 GROUP BY article_id "
        f"ORDER BY max(id) DESC LIMIT {LATEST}",
        acting.coder_id, acting.layer_id,
    )  # fmt: skip
    return [article_id for (article_id,) in rows]


def _of_article(
    project: Project, acting: Acting, article_id: int, codebook: Codebook, rankers: dict[str, ClaimRanker]
) -> list[_Tried]:
    of = article(project, article_id)
    ranker = rankers.setdefault(of.language, ClaimRanker(codebook, of.language))
    topic = ranker.topic(of.headline, of.text)
    coded = sorted((s for s in statements(project, acting, article_id) if s.kept and s.claims), key=_place)
    found = []
    for n, item in enumerate(coded):
        elsewhere = earlier_claims(project, acting, [a.name for a in item.claimants], article_id)
        quote, around = quote_of(of.text, item.evidence), paragraph_of(of.text, item.evidence)
        guesses = ranker.rank(quote, around, topic, used(coded[:n], item, elsewhere))
        found.append(_Tried(ranker, article_id, frozenset(stems(quote, of.language)), item.claims, topic, guesses))
    return found


def _place(item: Item) -> tuple[int, int]:
    return (item.evidence[0].start if item.evidence else 0, item.statement_id or 0)
