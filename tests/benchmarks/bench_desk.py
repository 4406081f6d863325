"""How long it takes from the key to the painted article, with 500 spans, beside a plain document of the same text."""

from __future__ import annotations

import gc
import os
import random
from collections.abc import Callable
from functools import partial
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtWidgets import QApplication, QTextEdit

from gui.desk.desk import Desk
from gui.style.application import apply
from gui.style.fonts import READING, font
from gui.style.painting import Look
from gui.style.themes import LIGHT
from models import codebook, findings, people
from models.articles import NewArticle, add_articles
from models.coding import Stance
from models.file import Project, create
from models.findings import (
    ActorKind,
    AttributionKind,
    CastMember,
    FoundAttribution,
    FoundMention,
    Reading,
    SourceMode,
    Span,
)
from models.people import Coder
from tests.benchmarks.figures import Figure, Sizes, timed
from tests.gui.desk.harness import CODEBOOK

WORDS = """
    the policy minister said health reform budget vote senate would tax climate government parliament bill support rent
    families time priced out cap weather rain percent county board school border trade treaty of to in
    """.split()  # noqa: SIM905 (a list of words is for reading)
ARTICLES = 12  # each is opened once for every stance
MENTIONS, ATTRIBUTIONS = 260, 80  # an attribution has source, cue and content: 500 spans in all


def text(seed: int, words: int = 1000) -> str:
    """An article of made-up paragraphs."""
    dice = random.Random(seed)
    paragraphs = [" ".join(dice.choices(WORDS, k=50)).capitalize() + "." for _ in range(words // 50)]
    return "\n".join(paragraphs)


def reading(words: str, seed: int) -> Reading:
    """500 spans over a text, many of them overlapping."""
    dice = random.Random(seed)
    cast = tuple(CastMember(f"Person {n}", ActorKind.PERSON) for n in range(20))

    def span(longest: int) -> Span:
        start = dice.randrange(len(words) - longest - 1)
        return Span(start, start + dice.randint(4, longest))

    mentions = tuple(FoundMention(*span(20), dice.choice(("PERSON", "ORG", "GPE")), 0) for _ in range(MENTIONS))
    found = tuple(
        FoundAttribution(
            AttributionKind.DIRECT, (span(20),), (span(8),), (span(200),), SourceMode.DIRECT, dice.randrange(20)
        )
        for _ in range(ATTRIBUTIONS)
    )
    return Reading(mentions, cast, found)


class Times:
    """How long something took, in milliseconds, by the clock and of this process' own work."""

    def __init__(self) -> None:
        self._taken: list[float] = []
        self._worked: list[float] = []

    def take(self, switch: Callable[[], object]) -> None:
        """Switch and paint what has changed."""
        with timed() as watch:
            switch()
            QApplication.sendPostedEvents()
        self._taken.append(watch.seconds * 1000)
        self._worked.append(watch.work * 1000)
        QApplication.processEvents()

    @property
    def p95(self) -> float:
        """The 95th percentile."""
        return quantiles(self._taken, n=20)[-1]

    @property
    def work_p95(self) -> float:
        """The same of processor time, which other work on the machine hardly touches."""
        return quantiles(self._worked, n=20)[-1]

    def beside(self, bound: Times, what: str, aim: str) -> Figure:
        """The row of these times."""
        ratio, that_is = self.work_p95 / bound.work_p95, f"plain QTextEdit; processor {self.work_p95:.3g} ms"
        return Figure(f"{what}, p95", aim, self.p95, bound.p95, that_is, "ms", ratio)


def measure(sizes: Sizes) -> list[Figure]:
    """Articles one after the other, a draft and a stance in each; then the same texts in a bare widget."""
    app = QApplication([])
    apply(app, Look(LIGHT))
    texts = [text(seed) for seed in range(ARTICLES)]
    switches, walks, stances = Times(), Times(), Times()
    with create(sizes.folder / "desk") as project:
        ana, ids = _fill(project, texts)
        desk = Desk(project, ana, Look(LIGHT))
        desk.resize(1440, 820)
        desk.show()
        app.processEvents()
        gc.freeze()  # as the program does once its window is there
        steps = desk.handlers()
        for stance in Stance:  # another one each time, else nothing would be saved
            for article_id in ids:
                switches.take(partial(desk.open_article, article_id))
                walks.take(steps["next_statement"])
                stances.take(steps[str(stance)])
        desk.settle()
    plain = _plain(texts)
    return [
        switches.beside(plain, "switch article, 500 spans in view, key to painted", "≤ 50 ms"),
        walks.beside(plain, "next statement, key to painted", ""),
        stances.beside(plain, "stance of a draft, key to saved and painted", "≤ 50 ms"),
    ]


def _fill(project: Project, texts: list[str]) -> tuple[Coder, list[int]]:
    ana = people.person(project, "Ana")
    codebook.replace(project, ana.id, CODEBOOK)
    machine = people.machine(project, "bench", "1")
    added = add_articles(project, [NewArticle(words, f"Article {n}") for n, words in enumerate(texts)])
    for seed, (words, article) in enumerate(zip(texts, added, strict=True)):
        findings.store_reading(project, machine.id, article.article_id, reading(words, seed))
    return ana, [article.article_id for article in added]


def _plain(texts: list[str]) -> Times:
    plain, times = QTextEdit(), Times()
    plain.setFont(font(18, family=READING))
    plain.resize(760, 820)
    plain.show()
    QApplication.processEvents()
    for words in texts * len(Stance):
        times.take(partial(plain.setPlainText, words))
    return times
