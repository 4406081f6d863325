"""Import into a project: whole articles, once, with a report that accounts for every input."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus import importing
from corpus.import_report import FileReport
from corpus.importing import ImportOptions, import_paths
from corpus.progress import finish
from corpus.readers import registry
from corpus.readers.reader import Found, Reader
from models import articles, checking
from models.errors import NotAllowed
from models.file import Project


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A folder with something of everything, good and bad."""
    root = tmp_path / "corpus"
    (root / "Alden Post").mkdir(parents=True)
    (root / "Alden Post" / "2024-05-14.txt").write_text(" date 2024-05-13 ALDEN — The council voted.")
    (root / "table.csv").write_text(
        "title,text,date\nA,One,2024-05-14\nA,One,2024-05-14\nB,Two,2024-05-15\nC,too,many,cells\n"
    )
    (root / "lines.jsonl").write_text('{"text": "Three"}\nbad\n{"text": "Four", "page": 1}\n')
    (root / "rubbish.txt").write_bytes(bytes(range(256)) * 50)
    (root / "empty.txt").touch()
    (root / ".DS_Store").touch()
    with zipfile.ZipFile(root / "x.zip", "w") as archive:
        archive.writestr("../five.txt", "Five, from a zip.")
        archive.writestr("inner.zip", (root / "x.zip").read_bytes() or b"PK\x05\x06" + bytes(18))
        archive.writestr("a.pdf", "%PDF-1.7")
    return root


def reports(project: Project, paths: list[Path], options: ImportOptions = importing.DEFAULTS) -> dict[str, FileReport]:
    told = finish(import_paths(project, paths, options))
    return {report.path.removeprefix(f"{paths[0]}/"): report for report in told}


def counts(report: FileReport) -> tuple[int, int, int, int]:
    return (report.found, report.imported, report.duplicates, report.skipped)


def texts(project: Project) -> list[str]:
    return [articles.article(project, one).text for one in sorted(articles.article_ids(project))]


def test_every_input_has_a_row_and_the_good_articles_are_kept(project, corpus):
    rows = reports(project, [corpus])
    assert {name: counts(row) for name, row in rows.items()} == {
        ".DS_Store": (0, 0, 0, 1),
        "empty.txt": (0, 0, 0, 1),
        "lines.jsonl": (2, 2, 0, 1),
        "rubbish.txt": (0, 0, 0, 1),
        "table.csv": (3, 2, 1, 1),
        "x.zip › ../five.txt": (1, 1, 0, 0),
        "x.zip › inner.zip": (0, 0, 0, 1),
        "x.zip › a.pdf": (0, 0, 0, 1),
        "Alden Post/2024-05-14.txt": (1, 1, 0, 0),
    }
    assert all(row.issues for row in rows.values() if row.skipped)
    assert (rows["table.csv"].kind, rows["table.csv"].encoding) == ("table", "utf-8")
    assert rows["rubbish.txt"].kind is None
    assert sorted(texts(project)) == ["ALDEN — The council voted.", "Five, from a zip.", "Four", "One", "Three", "Two"]
    assert checking.check(project) == []


def test_articles_carry_what_file_and_name_say(project, corpus):
    rows = reports(project, [corpus])
    hits = {one.text: one for one in (articles.article(project, i) for i in articles.article_ids(project))}
    council = hits["ALDEN — The council voted."]
    assert (council.published, council.place, council.outlet) == ("2024-05-13", "Alden", "Alden Post")
    assert council.origin == "Alden Post/2024-05-14.txt"
    assert hits["Four"].metadata == {"page": "1"}
    assert rows["Alden Post/2024-05-14.txt"].issues == [
        "two dates: 2024-05-13 in the text, 2024-05-14 in the file name; took 2024-05-13"
    ]
    assert rows["lines.jsonl"].issues[-1] == "2 of 2 articles have no publication date"


def test_the_same_again_is_reported_not_duplicated(project, corpus):
    first, again = reports(project, [corpus]), reports(project, [corpus])
    assert all(row.imported == 0 and row.duplicates == row.found for row in again.values())
    assert [row.found for row in first.values()] == [row.found for row in again.values()]
    assert len(texts(project)) == 6


def test_a_file_imported_by_itself_is_known_when_its_folder_follows(project, tmp_path):
    news = tmp_path / "news"
    folder = news / "Alden Post"
    folder.mkdir(parents=True)
    for day in (1, 2):
        (folder / f"{day}.txt").write_text(f"date 2024-05-0{day} ALDEN — Rents rise, Voss said.\n", "utf-8")
    reports(project, [folder / "1.txt"])
    for options in (ImportOptions(dry_run=True), importing.DEFAULTS):
        found = reports(project, [news], options)
        assert [(row.imported, row.duplicates) for row in found.values()] == [(0, 1), (1, 0)]
    folder.rename(news / "Linden Courier")  # the same words in another paper are another article
    assert sum(row.imported for row in reports(project, [news]).values()) == 1


def test_a_dry_run_says_the_same_and_keeps_nothing(project, corpus, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 2)
    dry = reports(project, [corpus], ImportOptions(dry_run=True))
    assert texts(project) == []
    assert reports(project, [corpus]) == dry


def test_stopping_keeps_whole_batches_and_the_next_run_goes_on(project, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 10)
    table = tmp_path / "a.csv"
    table.write_text("text,page\n" + "".join(f"Text {n},{n}\n" for n in range(95)))
    steps = import_paths(project, [table])
    for step in steps:
        if step.amount == "30 articles":
            break
    steps.close()
    assert len(texts(project)) == 30
    assert all(articles.article(project, one).metadata for one in articles.article_ids(project))
    (row,) = reports(project, [table]).values()
    assert counts(row) == (95, 65, 30, 0)


def test_progress_grows_to_the_end(project, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 10)
    for name in ("a", "b"):
        (tmp_path / f"{name}.csv").write_text("text\n" + "".join(f"{name} {n},\n" for n in range(50)))
    steps = list(import_paths(project, [tmp_path / "a.csv", tmp_path / "b.csv"]))
    done = [step.done for step in steps]
    assert done == sorted(done)
    assert done[-1] == steps[-1].total
    assert len(steps) >= 10


def test_reports_come_in_the_order_of_the_inputs(project, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 3)
    for n in range(10):
        (tmp_path / f"{n}.txt").write_text("" if n % 2 else f"Text {n}.")
    names = list(reports(project, [tmp_path / f"{n}.txt" for n in range(10)]))
    assert [name[-5:] for name in names] == [f"{n}.txt" for n in range(10)]


def test_options_reach_the_readers(project, tmp_path):
    (tmp_path / "Alden Post 20240514.csv").write_text("story;when\nYes â€œnoâ€\x9d;03/04/2024\n", encoding="utf-8")
    options = ImportOptions(
        mapping={"text": "story", "published": "when"},
        mend_mojibake=True,
        day_first=True,
        language="de",
        name_pattern="{outlet} {date}",
    )
    reports(project, [tmp_path / "Alden Post 20240514.csv"], options)
    (one,) = (articles.article(project, i) for i in articles.article_ids(project))
    assert (one.text, one.published, one.language, one.outlet) == ("Yes “no”", "2024-04-03", "de", "Alden Post")


def test_a_wrong_kind_is_a_reason_and_an_unknown_one_is_refused_at_once(project, corpus):
    rows = reports(project, [corpus], ImportOptions(kind="json"))
    assert "is no JSON" in rows["Alden Post/2024-05-14.txt"].issues[0]
    assert texts(project) == []
    with pytest.raises(NotAllowed, match=r"The kinds are .*front-matter, json-lines, json, table, markdown, text"):
        import_paths(project, [corpus], ImportOptions(kind="word"))


def test_what_a_file_declares_is_compared_with_what_is_there(project, tmp_path):
    (tmp_path / "a.json").write_text('{"count": 3, "articles": [{"text": "a"}, {"title": "b"}]}')
    (row,) = reports(project, [tmp_path / "a.json"]).values()
    assert (row.declared, row.found, row.skipped) == (3, 1, 1)
    assert "the file declares 3 articles, 1 could be read" in row.issues


def test_odd_characters_are_frozen_everywhere(project, tmp_path):
    (tmp_path / "a.jsonl").write_text(
        '{"text": "a\\ud83d\\ude00\\ud800b\\u0000\\r\\nc", "title": "t\\u0000", "k\\u0000": "v", "k": "w"}\n'
        '{"text": "\\ud800"}'
    )
    (row,) = reports(project, [tmp_path / "a.jsonl"]).values()
    (one,) = (articles.article(project, i) for i in articles.article_ids(project))
    assert (one.text, one.headline, one.metadata) == ("a😀b\nc", "t", {"k": "w"})
    assert (row.found, row.skipped) == (1, 1)
    assert checking.check(project) == []


def test_a_bug_in_a_reader_costs_one_row(project, corpus, monkeypatch, caplog):
    def broken(_source: object, _options: object) -> Found:
        def some() -> Iterator[articles.NewArticle]:
            yield articles.NewArticle("Kept.")
            raise ZeroDivisionError

        return Found(some())

    table = next(reader for reader in registry.READERS if reader.kind == "table")
    bad = Reader("table", "table", table.recognises, broken)
    monkeypatch.setattr(registry, "READERS", tuple(bad if r is table else r for r in registry.READERS))
    rows = reports(project, [corpus])
    assert counts(rows["table.csv"]) == (1, 1, 0, 1)
    assert "please report it" in rows["table.csv"].issues[0]
    assert counts(rows["Alden Post/2024-05-14.txt"]) == (1, 1, 0, 0)
    assert "ZeroDivisionError" in caplog.text
