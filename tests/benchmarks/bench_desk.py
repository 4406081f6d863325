"""How long it takes from the key to the painted article, with 500 spans, beside a plain document of the same text.

Run as a program: prints medians and 95th percentiles in milliseconds.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtWidgets import QApplication, QTextEdit

from gui.desk.desk import Desk
from gui.style.application import apply
from gui.style.fonts import READING, font
from gui.style.themes import LIGHT
from models import codebook, coders, suggestions
from models.articles import NewArticle, add_articles
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
from models.project import create
from tests.gui.desk.harness import CODEBOOK

WORDS = """
    the policy minister said health reform budget vote senate would tax climate government parliament bill support rent
    families time priced out cap weather rain percent county board school border trade treaty of to in
    """.split()  # noqa: SIM905 (a list of words is for reading)
ARTICLES, TURNS = 12, 5
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
    """How long something took, and how much of that the processor worked on it, in milliseconds."""

    def __init__(self, name: str) -> None:
        self.name, self.wall, self.work = name, list[float](), list[float]()

    def take(self, switch: Callable[[], None]) -> None:
        """Switch and paint what has changed."""
        wall, work = time.perf_counter(), time.process_time()
        switch()
        QApplication.sendPostedEvents()
        self.wall.append((time.perf_counter() - wall) * 1000)
        self.work.append((time.process_time() - work) * 1000)
        QApplication.processEvents()

    def __str__(self) -> str:
        parts = [
            f"{what} median {median(times):6.1f}  p95 {quantiles(times, n=20)[-1]:6.1f}"
            for what, times in (("clock", self.wall), ("processor", self.work))
        ]
        return f"{self.name:<42} {'   '.join(parts)}"


def main() -> int:
    """Measure and print."""
    app = QApplication([])
    apply(app, LIGHT)
    texts = [text(seed) for seed in range(ARTICLES)]
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "bench") as project:
        ana = coders.person(project, "Ana")
        codebook.replace(project, ana.id, CODEBOOK)
        machine = coders.machine(project, "bench", "1")
        ids = [
            a.article_id for a in add_articles(project, [NewArticle(t, f"Article {n}") for n, t in enumerate(texts)])
        ]
        for seed, article_id in enumerate(ids):
            suggestions.store_reading(project, machine.id, article_id, reading(texts[seed], seed))
        desk = Desk(project, ana, LIGHT)
        desk.resize(1440, 820)
        desk.show()
        app.processEvents()
        steps = desk.handlers()
        switches = Times("switch article, 500 spans, key to painted")
        walks, stances = Times("next statement"), Times("stance of a draft, saved and painted")
        for _ in range(TURNS):
            for article_id in ids:
                switches.take(lambda i=article_id: desk.open_article(i))
            walks.take(steps["next_statement"])
            stances.take(steps["support"])
        plain, bare = QTextEdit(), Times("plain QTextEdit with the same text")
        plain.setFont(font(18, family=READING))
        plain.resize(760, 820)
        plain.show()
        app.processEvents()
        for _ in range(TURNS):
            for words in texts:
                bare.take(lambda w=words: plain.setPlainText(w))
        desk.settle()
    for times in (switches, bare, walks, stances):
        print(times)
    return int(quantiles(switches.wall, n=20)[-1] > 50)


if __name__ == "__main__":
    sys.exit(main())
