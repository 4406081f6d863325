"""Which claims are plausible for a statement, and why: words of the codebook, and what the project has coded so far.

The reasons are shown to the coder, so each is one that a person can check.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable

from models.codebook import Claim, Codebook
from models.coding.records import Guess, Item
from models.file import Project
from models.findings import Span
from models.people import Acting
from models.wording import say

WORD = re.compile(r"[^\W\d_]{3,}|\d+\(\w\)")
# Words too common in news to say anything about a claim.
STOP = frozenset(
    """
    the and that this with for are was were has have had will would could should can may might must not but from they
    them their there these those who which what when where while than then been being its his her our your you she him
    about into over under after before between more most other some such only also any all each every very just said say
    says told people county state city year years new one two going goes make makes made want wants call calls end ends
    come comes take takes get gets look view know think need needs way thing things time sign stop stops program
    """.split()  # noqa: SIM905 (a list of words is for reading)
)
SURE = 1.0  # score from which a guess is put into a draft
AHEAD = 1.15  # and by how much it must lead the next one
LATEST = 100  # statements of a speaker that are looked at for earlier claims, so that none of it is felt at a key
PHRASE = 6.0  # what a whole keyword of several words weighs


class ClaimRanker:
    """Ranks the claims of a codebook for a quotation; made once for each version of the codebook."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self.claims = [c for c in codebook.claims if not c.retired]
        self._branches = {c.parent for c in self.claims}
        by_number = {c.number: c for c in codebook.claims}
        self._words = {c.id: _weighted(c, by_number) for c in self.claims}
        self._phrases = {c.id: [phrase for k in c.keywords if len(phrase := stems(k)) > 1] for c in self.claims}
        in_claims = Counter(stem for words in self._words.values() for stem in words)
        self._rarity = {stem: math.log(1 + len(self.claims) / n) for stem, n in in_claims.items()}

    def rank(self, quote: str, earlier: dict[int, int], speaker: str = "") -> list[Guess]:
        """All claims, the most plausible first, with a reason where there is one.

        ``earlier`` counts in how many articles each claim was used for this speaker.
        """
        said = stems(quote)
        guesses = [self._guess(claim, said, earlier.get(claim.id, 0), speaker) for claim in self.claims]
        order = {c.id: n for n, c in enumerate(self.claims)}
        return sorted(guesses, key=lambda g: (-round(g.score, 3), order[g.claim_id]))

    def best(self, quote: str, earlier: dict[int, int], speaker: str = "") -> Guess | None:
        """The claim to put into a draft; None where none is plausible enough, or two nearly alike.

        A claim that has others below it is left to the coder: the rule is to take the most exact one.
        """
        branches = {c.id for c in self.claims if c.number in self._branches}
        ranked = [g for g in self.rank(quote, earlier, speaker) if g.claim_id not in branches]
        if not ranked or ranked[0].score < SURE:
            return None
        return ranked[0] if len(ranked) == 1 or ranked[0].score >= AHEAD * ranked[1].score else None

    def _guess(self, claim: Claim, said: dict[str, str], times: int, speaker: str) -> Guess:
        words = self._words[claim.id]
        shared = sorted((s for s in said if s in words), key=lambda s: -words[s] * self._rarity[s])
        phrases = [p for p in self._phrases[claim.id] if p.keys() <= said.keys()]
        by_words = (sum(words[s] * self._rarity[s] for s in shared) + PHRASE * len(phrases)) / 6
        score = by_words + (0.6 + 0.2 * min(times, 4) if times else 0)
        if times:
            where = say("{n} article|{n} articles", n=times)
            who = speaker or say("this speaker")
            return Guess(claim.id, say("used for {speaker} in {articles}", speaker=who, articles=where), score)
        told = [" ".join(p.values()) for p in phrases] + [said[s] for s in shared if not any(s in p for p in phrases)]
        return Guess(claim.id, say("words: {words}", words=", ".join(told[:3])) if told else "", score)


def stems(text: str) -> dict[str, str]:
    """The telling words of a text by their stems, each with the first form that stands there."""
    found: dict[str, str] = {}
    for match in WORD.finditer(text):
        word = match.group().casefold()
        if word not in STOP:
            found.setdefault(_stem(word), word)
    return found


def earlier_claims(
    project: Project, acting: Acting, speaker_names: Iterable[str], before_article: int
) -> dict[int, int]:
    """In how many other articles this coder gave each claim to the actor with one of these names.

    Of the actor's latest statements only, so that it takes no longer the more there are.
    """
    names = [n for n in speaker_names if n]
    if not names:
        return {}
    latest = (
        "SELECT * FROM (SELECT statement_id FROM statement_actor WHERE actor_id = (SELECT id FROM actor WHERE name = ? "
        f"COLLATE NOCASE LIMIT 1) AND role = 'claimant' ORDER BY statement_id DESC LIMIT {LATEST})"
    )
    return dict(
        project.tuples(
            f"SELECT c.claim_id, count(DISTINCT s.article_id) FROM ({' UNION '.join([latest] * len(names))}) l "
            "JOIN statement s ON s.id = l.statement_id "
            "JOIN statement_claim c ON c.statement_id = s.id WHERE s.kept = 1 AND s.coder_id = ? "
            "AND s.layer_id = ? AND s.article_id <> ? GROUP BY 1",
            *names,
            acting.coder_id,
            acting.layer_id,
            before_article,
        )
    )


def quote_of(text: str, evidence: Iterable[Span]) -> str:
    """The words of a statement."""
    return " … ".join(text[start:end] for start, end in evidence)


def rank_for(
    project: Project, acting: Acting, ranker: ClaimRanker, article_id: int, text: str, item: Item
) -> list[Guess]:
    """All claims for one item of an article, the most plausible first."""
    names = [a.name for a in item.claimants]
    earlier = earlier_claims(project, acting, names, article_id) if names else {}
    return ranker.rank(quote_of(text, item.evidence), earlier, names[0] if names else "")


def _weighted(claim: Claim, by_number: dict[str, Claim]) -> dict[str, float]:
    weights: dict[str, float] = {}
    above = by_number.get(claim.parent or "")
    branch = above.keywords if above else ()
    # “state law” must not make every law one of the state's, though “state” alone says too little to be looked for.
    single = [k for k in claim.keywords if len(k.split()) == 1]
    several = [k for k in claim.keywords if len(k.split()) > 1]
    parts = ((3.0, single), (2.0, [claim.label]), (1.0, several), (0.5, [claim.definition, *claim.include]))
    for weight, texts in (*parts, (0.5, claim.examples), (1.0, branch)):
        for text in texts:
            for stem in stems(text):
                weights[stem] = max(weight, weights.get(stem, 0))
    return weights


def _stem(word: str) -> str:
    for ending in ("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ers", "ed", "es", "er", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
