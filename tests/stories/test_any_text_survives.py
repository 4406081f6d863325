"""Whatever a text is made of: imported, coded, undone, redone, exported and read again, each span is the same."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.exporting.csv_tables import ACTORS, ARTICLES, SPANS, STATEMENTS
from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.importing import import_paths
from corpus.progress import finish
from models import codebook, coding, history
from models.actors import ActorSpec
from models.articles import article, article_ids, freeze
from models.checking import check
from models.codebook import Claim
from models.coding import Ref, items, statement
from models.coding.actions import checked
from models.file import Project, create, open_project
from models.findings import Span
from models.people import acting, person
from tests.corpus.exporting.tables import rows

ODD = (
    "\r\n", "\r", "\n", "\u2028", "\u2029", "\x85", "\ufeff", "\0", "\ud83d", "\ude00", "\ud83d\ude00", "😀",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467", "\U0001f3f4\U000e0067\U000e007f", "e\u0301", "ö", "o\u0308", "𝒜",
    "\u202e", "\u00a0", "\u00ad", "שלום", "=1+1", "+", "-", "@", "\t", "'", '"', ",", ";", "“", "''",
)  # fmt: skip
SIGNS = st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=[]), st.sampled_from("abc de"))
TEXTS = st.lists(SIGNS, min_size=1, max_size=40).map("".join)
PLACES = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)), min_size=1, max_size=3)


@settings(max_examples=40, deadline=None)
@given(text=TEXTS.map(lambda text: text + "a"), memo=TEXTS, name=TEXTS, places=PLACES)
def test_every_span_is_the_same_at_the_end(text, memo, name, places):
    with tempfile.TemporaryDirectory() as folder:
        with create(Path(folder) / "any.standfirst") as project:
            article_id = imported(project, Path(folder), text)
            frozen = article(project, article_id).text
            assert freeze(text).strip() == frozen.strip(), "nothing else was changed"
            evidence = spans(frozen, places)
            coded(project, article_id, evidence, memo, name)
            assert check(project) == []
        with open_project(Path(folder) / "any.standfirst") as project:
            assert_same(project, Path(folder), frozen, evidence, freeze(memo).strip(), freeze(name).split())


def imported(project: Project, folder: Path, text: str) -> int:
    """The article, through a file whose JSON can carry what no text file could."""
    (folder / "in.jsonl").write_text(json.dumps({"text": text, "title": "Any"}) + "\n", "ascii")
    list(import_paths(project, [folder / "in.jsonl"]))
    (article_id,) = article_ids(project)
    return article_id


def spans(text: str, places: list[tuple[int, int]]) -> list[Span]:
    pairs = (sorted((a % len(text), b % len(text))) for a, b in places)
    return [Span(start, end + 1) for start, end in pairs]


def coded(project: Project, article_id: int, evidence: list[Span], memo: str, name: str) -> None:
    """A statement with evidence, memo and speaker, undone to nothing and done again."""
    ana = acting(project, person(project, "Ana").id)
    ref = Ref(coding.create(project, ana, article_id, evidence).made("statement"))
    coding.set_memo(project, ana, ref, memo)
    coding.set_actors(project, ana, ref, [ActorSpec(name if freeze(name).split() else "Nobody")])
    claim = codebook.add_claim(project, ana, Claim("", "Any")).made("claim")
    coding.set_claims(project, ana, ref, [claim])
    before = statement(project, ref.statement_id or 0)
    while history.undo(project, ana):
        pass
    assert project.tuples("SELECT count(*) FROM statement") == [(0,)]
    while history.redo(project, ana):
        pass
    (again,) = items(project, ana, article_id)
    assert (again.uid, again.evidence, again.memo, again.mode) == (
        before.uid,
        before.evidence,
        before.memo,
        before.mode,
    )
    assert [a.name for a in again.actors] == [a.name for a in before.actors]


def assert_same(
    project: Project, folder: Path, text: str, evidence: list[Span], memo: str, name: list[str]
) -> None:  # fmt: skip
    joined, _ = checked(project, 1, evidence)
    finish(export(project, ExportOptions("csv", folder / "set")))
    spans = rows(folder / "set", SPANS)
    assert [(int(r["start"]), int(r["end"]), r["text"]) for r in spans] == [(a, b, text[a:b]) for a, b in joined]
    for row in spans:
        units = text.encode("utf-16-le")[2 * int(row["utf16_start"]) : 2 * int(row["utf16_end"])]
        assert units.decode("utf-16-le") == row["text"]
    assert [r["text"] for r in rows(folder / "set", ARTICLES)] == [text]
    assert [r["memo"] for r in rows(folder / "set", STATEMENTS)] == [memo]
    assert [r["name"] for r in rows(folder / "set", ACTORS)] == [" ".join(name) or "Nobody"]
    finish(export(project, ExportOptions("jsonl", folder / "lines")))
    (line,) = (folder / "lines").read_bytes().decode().split("\n")[:-1]
    (made,) = json.loads(line)["statements"]
    assert [(s["start"], s["end"], s["text"]) for s in made["spans"]] == [(a, b, text[a:b]) for a, b in joined]
    assert made["memo"] == memo
