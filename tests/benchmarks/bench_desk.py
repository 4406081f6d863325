"""From the key to the painted article where there is much in it, beside a plain document of the same text."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from models.articles import article
from models.coding import Stance
from models.file import Project
from models.findings import (
    ActorKind,
    AttributionKind,
    CastMember,
    FoundAttribution,
    FoundMention,
    Reading,
    SourceMode,
    Span,
    store_reading,
)
from models.people import machine
from tests.benchmarks.felt import Felt, Plain, felt
from tests.benchmarks.figures import Figure, Sizes, Times
from tests.benchmarks.floor import bare_commit
from tests.benchmarks.synthetic import DESK, EVERY, MACHINE, add_to, make_project

ARTICLES = 10  # at most, of each kind; each is opened once for every stance
MENTIONS, ATTRIBUTIONS = 260, 80  # an attribution has source, cue and content: 500 spans in all
STATEMENTS = 500
BYTES = 2_000  # what a stance writes, with its history
AIM = "≤ 50 ms"


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


def measure(sizes: Sizes) -> list[Figure]:
    """Articles of two kinds, each opened again and again, with a statement and a stance in each."""
    app, path = QApplication([]), sizes.folder / "desk.standfirst"
    articles = EVERY * DESK
    with make_project(path, articles) as project:
        many_spans, many_statements = _fill(project, min(sizes.times, ARTICLES))
    with felt(app, path, sizes.folder, articles) as there, bare_commit(sizes.folder, BYTES) as commit:
        spans = f"500 spans in {ATTRIBUTIONS} drafts and {MENTIONS} mentions"
        rows = _rows(there, many_spans, spans, commit)
        return rows + _rows(there, many_statements, f"{STATEMENTS} statements", commit)


def _fill(project: Project, count: int) -> tuple[list[int], list[int]]:
    """Articles with many spans, and articles with many statements."""
    bare = [n for n in range(1, EVERY * count) if n % EVERY]
    many_spans, many_statements = bare[:count], bare[count : 2 * count]
    reader = machine(project, *MACHINE)
    for seed, article_id in enumerate(many_spans):
        store_reading(project, reader.id, article_id, reading(article(project, article_id).text, seed))
    for article_id in many_statements:
        add_to(project, article_id, STATEMENTS)
    return many_spans, many_statements


def _rows(there: Felt, article_ids: list[int], what: str, commit: Callable[[], None]) -> list[Figure]:
    switches, walks, stances, plains, paintings, commits = (Times() for _ in range(6))
    plain, steps = Plain(there.app), there.desk.handlers()
    for stance in (*tuple(Stance)[1:], Stance.SUPPORT):  # another one each time, else nothing would be saved
        for article_id in article_ids:
            switches.take(partial(there.do, partial(there.desk.open_article, article_id)))
            walks.take(partial(there.do, steps["next_statement"]))
            before = there.operations
            stances.take(partial(there.do, steps[str(stance)]))
            if there.operations != before + 1:
                raise RuntimeError("the stance was not saved")
            plains.take(partial(plain.show_text, there.article.text))
            paintings.take(there.paint)
            commits.take(commit)
    plain.close()
    return [
        switches.beside(plains, f"switch article, {what}", AIM, "the text in a plain QTextEdit, painted"),
        walks.beside(paintings, f"next statement, {what}", AIM, "painting article and cards alone"),
        stances.beside(commits, f"stance, saved and painted, {what}", AIM, "a bare commit of as many bytes"),
    ]
