"""The tables of a CSV set, cell by cell."""

from __future__ import annotations

import hashlib

import pytest

from corpus.exporting.csv_check import read
from corpus.exporting.csv_tables import ACTORS, ANSWERS, ARTICLES, CODEBOOK, SPANS, STATEMENTS, TABLES, Table
from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import finish
from models import coding, work
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles, article
from models.coding import Role, Stance, items
from models.findings import ActorKind
from tests.conftest import TEXT, World, span_of


@pytest.fixture
def folder(world: World, tmp_path):
    """A statement with two claims, two claimants, two pieces of evidence, after an emoji and with odd words."""
    project, ana = world.project, world.ana
    made = coding.create(project, ana, world.article, [span_of("The cap"), span_of("He offered no figures.")])
    ref = next(i for i in items(project, ana, world.article) if i.statement_id == made.made("statement")).ref
    coding.set_actors(project, ana, ref, [ActorSpec("Voss"), ActorSpec("Rosa Lind", title="Mayor")])
    coding.set_actors(project, ana, ref, [ActorSpec("Alden", ActorKind.PLACE)], Role.OBJECT)
    coding.set_claims(project, ana, ref, [2, 3])
    coding.set_stance(project, ana, ref, Stance.OPPOSE)
    coding.set_strength(project, ana, ref, -2, actor_id=1)
    coding.set_explicit(project, ana, ref, False)
    coding.set_memo(project, ana, ref, '=HYPERLINK(1)\nsecond line, “quoted” "so"')
    coding.set_answer(project, ana, ref, 2, "cost")
    work.set_article_answer(project, ana, world.article, 1, "rents")
    work.set_progress(project, ana, world.article, work.Progress.FINISHED)
    add_articles(project, [NewArticle("@home and away", "-2 degrees", metadata={"desk": "=1"})])
    finish(export(project, ExportOptions("csv", tmp_path / "out")))
    return tmp_path / "out"


def rows(folder, table: Table) -> list[dict[str, str]]:
    return [dict(zip((c.name for c in table.columns), row, strict=True)) for row in read(folder, table)]


def test_a_statement_fills_a_row_for_each_claim_and_stance(folder):
    found = rows(folder, STATEMENTS)
    assert [(r["claim"], r["actor"], r["target"], r["stance"], r["strength"]) for r in found] == [
        ("1.1", "Voss", "cap", "oppose", "-2"),
        ("1.1", "Rosa Lind", "cap", "oppose", ""),
        ("1.2", "Voss", "cap", "oppose", "-2"),
        ("1.2", "Rosa Lind", "cap", "oppose", ""),
    ]
    assert len({r["statement_uid"] for r in found}) == 1
    first = found[0]
    start = TEXT.index("The cap")
    assert first["evidence"] == "The cap […] He offered no figures."
    assert (int(first["evidence_start"]), int(first["evidence_end"])) == (start, start + 7)
    assert (first["claimants"], first["objects"], first["addressees"]) == ("Voss; Rosa Lind", "Alden", "")
    assert (first["coder"], first["explicit"], first["stance_number"], first["draft"]) == ("C01", "0", "2", "")
    assert first["memo"].startswith("=HYPERLINK(1)\n")
    assert len(first["created"]) == len("2026-01-01")


def test_spans_count_code_points_and_utf16_units(folder):
    found = rows(folder, SPANS)
    assert [r["text"] for r in found] == ["The cap", "He offered no figures."]
    for row in found:
        assert TEXT[int(row["start"]) : int(row["end"])] == row["text"]
        units = TEXT.encode("utf-16-le")[2 * int(row["utf16_start"]) : 2 * int(row["utf16_end"])]
        assert units.decode("utf-16-le") == row["text"]


def test_text_cells_are_guarded_and_numbers_are_not(folder):
    raw = (folder / "statements.csv").read_text("utf-8-sig")
    assert "\"'=HYPERLINK(1)\n" in raw
    assert ",-2,0," in raw
    raw = (folder / "articles.csv").read_bytes().decode("utf-8-sig")
    assert "'@home and away\r\n" in raw
    assert ",'-2 degrees," in raw


def test_articles_actors_answers_and_codebook(folder, world):
    first, second = rows(folder, ARTICLES)
    assert (first["text"], first["finished_by"]) == (TEXT, "C01")
    assert hashlib.sha256(first["text"].encode()).hexdigest() == first["sha256"]
    assert (second["text"], second["headline"], second["metadata"]) == (
        "@home and away",
        "-2 degrees",
        '{"desk": "=1"}',
    )
    assert [(r["name"], r["title"], r["statements"]) for r in rows(folder, ACTORS)] == [
        ("Alden", "", "1"), ("Rosa Lind", "Mayor", "1"), ("Voss", "", "1"),
    ]  # fmt: skip
    assert [(r["variable"], r["value"], bool(r["statement_uid"])) for r in rows(folder, ANSWERS)] == [
        ("main", "rents", False),
        ("why", "cost", True),
    ]
    kinds = [(r["kind"], r["key"]) for r in rows(folder, CODEBOOK)]
    assert ("claim", "1.1") in kinds
    assert ("rule", "1") in kinds
    assert article(world.project, world.article).uuid == first["article_uid"]


def test_the_readme_has_every_column_and_the_hash_of_every_file(folder):
    readme = (folder / "README.md").read_text("utf-8")
    for table in TABLES:
        assert hashlib.sha256((folder / table.file).read_bytes()).hexdigest() in readme
        for column in table.columns:
            assert f"| `{column.name}` |" in readme


def test_without_text_there_are_positions_and_hashes_only(folder, world):
    finish(export(world.project, ExportOptions("csv", folder, with_text=False)))
    whole = "".join(path.read_text("utf-8") for path in folder.iterdir())
    for words in ("The cap would", "He offered", "@home"):
        assert words not in whole
    assert rows(folder, STATEMENTS)[0]["evidence_spans"].startswith("[")
    assert rows(folder, ARTICLES)[0]["sha256"]
