"""Finding the articles that tell the same story as others: sketches first, then candidates, then each pair counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

import numpy as np

from corpus.doubles.candidates import Pairs, candidates, under_many
from corpus.doubles.comparers import Request, answers, workers_here
from corpus.doubles.sketching import VERSION, Sketches, read_sketches
from corpus.doubles.words import LONGEST
from corpus.progress import Job, Step
from models import corpus
from models.corpus import FoundTwin
from models.file import Project
from models.wording import say

LIKE = 0.5  # the likeness from which on two articles tell the same story
TOGETHER = 100  # articles in one request
TOGETHER_WORDS = 400_000
FEW = 100  # articles that this process sketches by itself, which takes less than starting another


@dataclass(slots=True)
class Doubles:
    """What was found: articles that were compared, how many of them tell a story that is there, word by word or not.

    ``problems`` are sentences about what could not be compared.
    """

    compared: int = 0
    found: int = 0
    same: int = 0
    problems: list[str] = field(default_factory=list)


def find_doubles(project: Project, workers: int | None = None) -> Job[Doubles]:
    """Compare all articles that were not compared yet with all that are there; what is found waits for a lead.

    In so many child processes (None: as many as there are cores, and none for a few articles). What is done is kept as
    it is done, so the job may be stopped at any time; a later one goes on with what is left.
    """
    yield from (finding := _Finding(project, workers)).run()
    return finding.done


class _Finding:
    def __init__(self, project: Project, workers: int | None) -> None:
        self._project = project
        self._workers = workers
        self._far = self._total = 0
        self._lost = 0
        self.done = Doubles()

    def run(self) -> Iterator[Step]:
        waiting = corpus.unsketched(self._project, VERSION)
        if not waiting and not corpus.awaits_comparing(self._project):
            return
        self._total = 2 * len(waiting)
        yield self._step()
        with self._project.hurried():
            yield from self._sketch(waiting)
            yield from self._compare(read_sketches(list(corpus.sketches(self._project))))
        if self._lost:
            self.done.problems.append(
                say(
                    "{n} article could not be compared; that is tried again next time.|"
                    "{n} articles could not be compared; that is tried again next time.",
                    n=self._lost,
                )
            )

    def _step(self) -> Step:
        doing = say("Looking for articles that tell the same story")
        amount = say("{n} article compared|{n} articles compared", n=self.done.compared)
        return Step(self._far, self._total, doing, amount)

    def _sketch(self, waiting: list[int]) -> Iterator[Step]:
        with closing(answers(self._to_sketch(waiting), self._helpers(len(waiting)))) as come:
            for one in come:
                if one is None:
                    yield self._step()
                    continue
                request, answer = one
                if answer is None:
                    self._lost += len(request.article_ids)
                else:
                    made = [bytes.fromhex(word) for word in answer["sketches"]]
                    corpus.keep_sketches(self._project, list(zip(request.article_ids, made, strict=True)))
                self._far += len(request.article_ids)
                yield self._step()

    def _helpers(self, articles: int) -> int:
        if self._workers is not None:
            return self._workers
        return 0 if articles <= FEW else workers_here()

    def _to_sketch(self, waiting: list[int]) -> Iterator[Request]:
        for some in self._portions(waiting):
            texts = corpus.texts_of(self._project, some, LONGEST)
            yield Request(some, {"sketch": [texts[article_id] for article_id in some]})

    def _portions(self, article_ids: list[int]) -> Iterator[list[int]]:
        """Articles a few at a time, fewer of those that are long."""
        for start in range(0, len(article_ids), TOGETHER):
            portion, words = list[int](), 0
            some = article_ids[start : start + TOGETHER]
            for article_id, length in zip(some, corpus.lengths_of(self._project, some), strict=True):
                if portion and words + length > TOGETHER_WORDS:
                    yield portion
                    portion, words = [], 0
                portion.append(article_id)
                words += length
            yield portion

    def _compare(self, sketches: Sketches) -> Iterator[Step]:
        fresh = sketches.ids[~sketches.compared]
        self._total = self._far + len(fresh)
        yield self._step()
        pairs = candidates(sketches)
        yield self._step()
        left_out = sorted(under_many(sketches))
        alone = np.setdiff1d(fresh, sketches.ids[pairs.later]).tolist()
        corpus.keep_compared(self._project, alone)
        self._far += len(alone)
        self.done.compared += len(alone)
        yield self._step()
        families = _Families(corpus.pairs(self._project))
        requests = self._to_compare(sketches, pairs, left_out)
        with closing(answers(requests, self._helpers(len(fresh) - len(alone)))) as come:
            for one in come:
                if one is not None:
                    self._keep(families, *one)
                yield self._step()

    def _to_compare(self, sketches: Sketches, pairs: Pairs, left_out: list[int]) -> Iterator[Request]:
        """Requests of articles with those that they may be doubles of; families together."""
        for some in _portioned(pairs):
            later, earlier = sketches.ids[pairs.later[some]].tolist(), sketches.ids[pairs.earlier[some]].tolist()
            texts = corpus.texts_of(self._project, {*later, *earlier}, LONGEST)
            place = {article_id: at for at, article_id in enumerate(texts)}
            of = list(zip(later, earlier, strict=True))
            told = [[place[one], place[other]] for one, other in of]
            message = {"compare": list(texts.values()), "pairs": told, "left_out": left_out}
            yield Request(list(dict.fromkeys(later)), message, of)

    def _keep(self, families: _Families, request: Request, answer: dict[str, list[float]] | None) -> None:
        if answer is None:
            self._lost += len(request.article_ids)
            return
        like: dict[int, list[tuple[float, int]]] = {article_id: [] for article_id in request.article_ids}
        for (later, earlier), likeness in zip(request.pairs, answer["likeness"], strict=True):
            if likeness >= LIKE:
                like[later].append((-likeness, earlier))
        found = [
            FoundTwin(article_id, other_id, -likeness)
            for article_id in sorted(like)
            for likeness, other_id in sorted(like[article_id])
            if families.join(article_id, other_id)
        ]
        corpus.keep_compared(self._project, request.article_ids, found)
        self.done.compared += len(like)
        self.done.found += len({twin.article_id for twin in found})
        self.done.same += len({twin.article_id for twin in found if twin.likeness == 1.0})
        self._far += len(like)


def _portioned(pairs: Pairs) -> Iterator[np.ndarray[tuple[int], np.dtype[np.int64]]]:
    """The places of pairs, so many articles at a time; those of an article together, and beside its like."""
    starts = np.flatnonzero(np.diff(pairs.later, prepend=-1))
    if not len(starts):
        return
    oldest = np.minimum.reduceat(pairs.earlier, starts)
    ends = np.append(starts[1:], len(pairs.later))
    order = np.lexsort((pairs.later[starts], oldest))
    portion: list[np.ndarray[tuple[int], np.dtype[np.int64]]] = []
    for at in order.tolist():
        portion.append(np.arange(starts[at], ends[at]))
        if len(portion) == TOGETHER // 2:
            yield np.concatenate(portion)
            portion = []
    if portion:
        yield np.concatenate(portion)


class _Families:
    """Who belongs together by now: a pair counts where it joins what was apart."""

    def __init__(self, pairs: list[tuple[int, int]]) -> None:
        self._of: dict[int, int] = {}
        for one, other in pairs:
            self.join(one, other)

    def join(self, one: int, other: int) -> bool:
        """Join the families of two articles; whether they were two."""
        first, second = self._head(one), self._head(other)
        self._of[max(first, second)] = min(first, second)
        return first != second

    def _head(self, article_id: int) -> int:
        of = self._of
        while (above := of.get(article_id, article_id)) != article_id:
            of[article_id] = of.get(above, above)
            article_id = above
        return article_id
