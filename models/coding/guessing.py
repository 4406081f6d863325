"""Which claims are plausible for a statement, and why.

What counts: the words that a quotation and its paragraph share with the codebook, what the article is about by its
headline and its beginning, what was coded in it so far, and what the coder gave this speaker elsewhere. The reasons are
shown to the coder, so each is one that a person can check. How often the guesses are right, `standfirst guesses` tells.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from models.codebook import Claim, Codebook
from models.coding.learning import Learned
from models.coding.records import Guess
from models.coding.words import stems
from models.findings import Span
from models.wording import say

# What each thing weighs. They were tried on the codings of the sample, each article left out in turn.
KEYWORD, LABEL, PART, SAID, BRANCH = 3.0, 2.0, 1.0, 0.5, 0.7  # a word, by where the codebook has it
PHRASE = 6.0  # a whole keyword of several words
UNIT = 6.0  # what all words weigh is divided by
TOPIC, HEADLINE, PARAGRAPH = 2.0, 0.3, 0.15
IN_BRANCH, AGAIN, ELSEWHERE = 1.0, 0.1, 0.1  # used in this article: its branch, the claim; by this speaker elsewhere
RESIDUAL = 1.0  # what a claim for all that fits nowhere else is put back by
LITTLE = 10.0  # weight of words that tells too little of what an article is about: less than a keyword in its headline
ABOUT = 0.3  # share of an article's words from which it is about a branch
AHEAD = 0.6  # by how much a guess must lead the next one to be put into a draft
FAR_AHEAD = 1.5  # the same for a claim of a branch that the article is not about: more than one keyword alone weighs
MOST = 3  # times of use that still count
BEGINNING = 6_000  # code points from which one sees what an article is about
REST = re.compile(r"\b(others?|general|misc\w*|else|sonstig\w*|andere\w*|autres?|divers|otr[oa]s?|altr[oaie])\b", re.I)


@dataclass(frozen=True, slots=True)
class Used:
    """How often claims were used so far: elsewhere for the same speaker, and in this article by each actor."""

    elsewhere: Mapping[int, int] = field(default_factory=dict)  # claim: articles
    here: Mapping[int, int] = field(default_factory=dict)  # claim: statements
    by_speaker: Mapping[int, int] = field(default_factory=dict)  # claim: statements of this speaker in this article


@dataclass(frozen=True, slots=True)
class Topic:
    """What an article is about: a score for each claim by its branch, and by the words of the headline."""

    scores: Mapping[int, float] = field(default_factory=dict)
    told: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # the words of the headline that fit a claim
    beside: frozenset[int] = frozenset()  # claims of branches that the article is not about: a bat in a story of goats


NO_USE, NO_TOPIC = Used(), Topic()
NOTHING: Mapping[int, float] = {}


class ClaimRanker:
    """Ranks the claims of a codebook for a quotation; made once for each version of the codebook and language."""

    def __init__(self, codebook: Codebook, language: str = "en", learned: Learned | None = None) -> None:
        self.codebook, self.language, self.learned = codebook, language, learned
        self.claims = [c for c in codebook.claims if not c.retired]
        numbers = {c.number: c for c in self.claims}
        above = {c.parent for c in self.claims}
        self._order = {c.id: n for n, c in enumerate(self.claims)}
        self.leaves = [c for c in self.claims if c.number not in above]
        self._is_last_resort = {c.id for c in self.claims if c.number in above or _is_residual(c)}
        self._words = {c.id: _weighted(c, language) for c in self.claims}
        phrases = {c.id: [stems(k, language) for k in c.keywords] for c in self.claims}
        self._phrases = {i: [phrase for phrase in found if len(phrase) > 1] for i, found in phrases.items()}
        self._rarity = _rarity(self._words.values(), 1)
        # Claims without branches are one branch: what an article is about then tells nothing of which it is.
        has_branches = len(self.leaves) < len(self.claims)
        self._branch = {c.id: _top(c, numbers).id if has_branches else 0 for c in self.claims}
        self._branch_words = self._of_branches()
        self._branch_rarity = _rarity(self._branch_words.values(), 0)

    def branch_of(self, claim_id: int) -> int:
        """The topmost claim above a claim; 0 for all where the codebook has no branches."""
        return self._branch.get(claim_id, 0)

    def topic(self, headline: str, text: str) -> Topic:
        """What an article is about."""
        beginning = "\n".join(text[:BEGINNING].split("\n")[:2])
        parts = ((3.0, 1, headline), (1.0, 1, beginning), (0.3, MOST, text[:BEGINNING]))
        share: defaultdict[int, float] = defaultdict(float)
        for weight, most, part in parts:
            for stem, times in self._counted(part).items():
                for branch, words in self._branch_words.items():
                    if stem in words:
                        share[branch] += weight * words[stem] * self._branch_rarity[stem] * min(times, most)
        whole = sum(share.values()) + LITTLE
        lone = 1.0 if len(self._branch_words) == 1 else 0.0
        in_headline = stems(headline, self.language)
        scores: dict[int, float] = {}
        told: dict[int, tuple[str, ...]] = {}
        about = {claim.id: lone or share[self._branch[claim.id]] / whole for claim in self.claims}
        for claim in self.claims:
            by_words, told[claim.id] = self._by_words(claim, in_headline)
            scores[claim.id] = TOPIC * about[claim.id] + HEADLINE * by_words
        return Topic(scores, told, frozenset(claim_id for claim_id, of in about.items() if of < ABOUT))

    def rank(
        self, quote: str, paragraph: str = "", topic: Topic = NO_TOPIC, used: Used = NO_USE, speaker: str = ""
    ) -> list[Guess]:
        """All claims, the most plausible first, with a reason where there is one.

        A claim that has others below it, and one for what fits nowhere else, never comes first: the most exact one is
        to be taken, and what fits nowhere else only a person can say.
        """
        said, around = stems(quote, self.language), stems(paragraph, self.language)
        in_branch: Counter[int] = Counter()
        for claim_id, times in used.here.items():
            in_branch[self._branch.get(claim_id, -1)] += times
        share = {branch: times / in_branch.total() for branch, times in in_branch.items()}
        learned = self.learned.scores(said) if self.learned else {}
        guesses = [self._guess(c, said, around, topic, used, share, learned, speaker) for c in self.claims]
        return self.ordered(guesses)

    def ordered(self, guesses: Iterable[Guess], more: Mapping[int, float] = NOTHING) -> list[Guess]:
        """Guesses by their scores, with so much more for some claims; a last resort is never the first."""
        if more:
            guesses = [replace(g, score=g.score + more.get(g.claim_id, 0.0)) for g in guesses]
        ranked = sorted(guesses, key=lambda g: (-round(g.score, 3), self._order[g.claim_id]))
        first = next((n for n, g in enumerate(ranked) if g.claim_id not in self._is_last_resort), 0)
        return [ranked[first], *ranked[:first], *ranked[first + 1 :]] if ranked else []

    def shared(self, quote: str) -> int | None:
        """How many telling words of a quotation the codebook has; None where it has no claims."""
        return len(self._rarity.keys() & stems(quote, self.language).keys()) if self.claims else None

    def likeliest(self, ranked: Sequence[Guess], most: int) -> list[Guess]:
        """So many of them that are no branch and no rest: the first, then those of which the quotation has words."""
        leaves = [g for g in ranked if g.claim_id not in self._is_last_resort]
        return sorted(leaves, key=lambda g: not (g.said or g is leaves[0]))[:most]

    def best(self, ranked: Sequence[Guess], topic: Topic = NO_TOPIC) -> Guess | None:
        """The claim to put into a draft; None where none is plausible enough, or two nearly alike."""
        leaves = [g for g in ranked if g.claim_id not in self._is_last_resort][:2]
        if not leaves or not leaves[0].reason:
            return None
        lead = leaves[0].score - (leaves[1].score if len(leaves) > 1 else -math.inf)
        return leaves[0] if lead >= (FAR_AHEAD if leaves[0].claim_id in topic.beside else AHEAD) else None

    def _guess(
        self, claim: Claim, said: dict[str, str], around: dict[str, str], topic: Topic, used: Used,
        share: Mapping[int, float], learned: Mapping[int, float], speaker: str,
    ) -> Guess:  # fmt: skip
        by_words, words = self._by_words(claim, said)
        by_paragraph, _ = self._by_words(claim, around)
        elsewhere, by_speaker = used.elsewhere.get(claim.id, 0), used.by_speaker.get(claim.id, 0)
        score = (
            by_words + PARAGRAPH * by_paragraph + topic.scores.get(claim.id, 0.0)
            + IN_BRANCH * share.get(self._branch[claim.id], 0.0) + AGAIN * min(by_speaker, MOST)
            + ELSEWHERE * min(elsewhere, MOST) + learned.get(claim.id, 0.0)
            - (RESIDUAL if claim.id in self._is_last_resort else 0.0)
        )  # fmt: skip
        if words:
            why = say("words: {words}", words=", ".join(words[:3]))
        elif elsewhere:
            where = say("{n} article|{n} articles", n=elsewhere)
            why = say("used for {speaker} in {articles}", speaker=speaker or say("this speaker"), articles=where)
        elif learned.get(claim.id, 0.0) > 0:
            why = say("like what you coded so")
        elif topic.told.get(claim.id):
            why = say("headline: {words}", words=", ".join(topic.told[claim.id][:3]))
        else:
            why = say("used in this article") if used.here.get(claim.id) else ""
        return Guess(claim.id, why, score, by_words)

    def _by_words(self, claim: Claim, said: Mapping[str, str]) -> tuple[float, tuple[str, ...]]:
        """What the words of a text weigh for a claim, and the words, the most telling first."""
        words = self._words[claim.id]
        shared = sorted((s for s in said if s in words), key=lambda s: -words[s] * self._rarity[s])
        phrases = [p for p in self._phrases[claim.id] if p.keys() <= said.keys()]
        score = (sum(words[s] * self._rarity[s] for s in shared) + PHRASE * len(phrases)) / UNIT
        told = [" ".join(p.values()) for p in phrases] + [said[s] for s in shared if not any(s in p for p in phrases)]
        return score, tuple(told)

    def _counted(self, text: str) -> Counter[str]:
        return Counter(stem for word in text.split() for stem in stems(word, self.language))

    def _of_branches(self) -> dict[int, dict[str, float]]:
        """The words of each branch: those of its head in full, those of what is below it a little less."""
        found: dict[int, dict[str, float]] = {}
        for claim in self.claims:
            branch = self._branch[claim.id]
            words, share = found.setdefault(branch, {}), 1.0 if claim.id == branch else BRANCH
            for stem, weight in self._words[claim.id].items():
                words[stem] = max(words.get(stem, 0.0), share * weight)
        return found


def said_of(text: str, evidence: Sequence[Span], cue: Iterable[Span]) -> str:
    """The words of a statement without those by which it is introduced, which tell of no claim: "called out"."""
    words = quote_of(text, evidence)
    for start, end in cue:
        words = words.replace(text[start:end], " ", 1) if any(a <= start and end <= b for a, b in evidence) else words
    return words


def quote_of(text: str, evidence: Iterable[Span]) -> str:
    """The words of a statement."""
    return " … ".join(text[start:end] for start, end in evidence)


def paragraph_of(text: str, evidence: tuple[Span, ...]) -> str:
    """What stands around the words of a statement in their paragraph, or paragraphs."""
    if not evidence:
        return ""
    start = text.rfind("\n", 0, evidence[0].start) + 1
    end = text.find("\n", evidence[-1].end)
    edges = [start, *(edge for span in evidence for edge in span), len(text) if end < 0 else end]
    return " ".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))


def _top(claim: Claim, numbers: Mapping[str, Claim]) -> Claim:
    while (above := numbers.get(claim.parent or "")) is not None:
        claim = above
    return claim


def _is_residual(claim: Claim) -> bool:
    return not claim.keywords and (claim.number.endswith("9") or REST.search(claim.label) is not None)


def _weighted(claim: Claim, language: str) -> dict[str, float]:
    """The words of a claim; “state law” must not make every law one of the state's, but tells a little of it."""
    weights: dict[str, float] = {}
    single = [k for k in claim.keywords if len(k.split()) == 1]
    several = [k for k in claim.keywords if len(k.split()) > 1]
    told = (claim.definition, *claim.include, *claim.examples)
    for weight, texts in ((KEYWORD, single), (LABEL, [claim.label]), (PART, several), (SAID, told)):
        for text in texts:
            for stem in stems(text, language):
                weights[stem] = max(weight, weights.get(stem, 0.0))
    return weights


def _rarity(of: Iterable[Mapping[str, float]], more: int) -> dict[str, float]:
    """How much a word tells: the logarithm of how many there are to each that has it."""
    all_ = list(of)
    having = Counter(stem for words in all_ for stem in words)
    return {stem: math.log(more + len(all_) / n) for stem, n in having.items()}
