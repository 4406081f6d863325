"""An import gives each article its language, and says where file and text disagree."""

from __future__ import annotations

import csv

import pytest

from corpus.importing import ImportOptions, import_paths
from corpus.looking import Look
from corpus.previewing import preview
from corpus.progress import finish
from models import articles
from models.articles import ForeignParagraph
from tests.corpus.languages.sentences import SENTENCES

ENGLISH, GERMAN, SPANISH = ("\n".join(SENTENCES[one]) for one in ("en", "de", "es"))


def imported(world, path, **options):
    (report,) = finish(import_paths(world.project, [path], ImportOptions(**options)))
    found = [articles.article(world.project, i) for i in range(2, 2 + report.imported)]
    return report, found


def table(path, *rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("text", "language", "date"), *((*row, "2024-05-03") for row in rows)])
    return path


def test_a_text_that_names_no_language_has_that_of_its_words(world, tmp_path):
    (tmp_path / "a.txt").write_text(f"A\n\n{GERMAN}", "utf-8")
    report, (article,) = imported(world, tmp_path / "a.txt")
    assert article.language == "de"
    assert "1 article is in German, as its text shows" in report.issues


def test_what_neither_says_is_english_and_nothing_is_said(world, tmp_path):
    (tmp_path / "a.txt").write_text("Yes.", "utf-8")
    report, (article,) = imported(world, tmp_path / "a.txt")
    assert article.language == "en"
    assert not any("language" in issue for issue in report.issues)


def test_a_field_is_a_tag_and_a_text_that_contradicts_it_is_believed_and_that_is_said(world, tmp_path):
    path = table(tmp_path / "a.csv", (ENGLISH, "German; Deutsch"), (GERMAN, "ger"), (SPANISH, ""), ("Ja.", "Dutch"))
    report, found = imported(world, path)
    assert [article.language for article in found] == ["en", "de", "es", "nl"]
    assert [article.metadata.get("language as written") for article in found] == ["de", None, None, None]
    assert "1 article is in English by its text, in German by its file; the text was believed" in report.issues
    assert "1 article is in Spanish, as its text shows" in report.issues


@pytest.mark.parametrize("looks_first", [False, True])
def test_paragraphs_in_other_languages_are_kept_with_their_article(world, tmp_path, looks_first):
    text = f"{ENGLISH}\r\n{SENTENCES['es'][0]}\r\nThe end."
    (tmp_path / "a.txt").write_bytes(f"By Ina Roe\r\n\r\n{text}".encode())  # frozen, its spans are others
    look = Look()
    if looks_first:
        finish(import_paths(world.project, [tmp_path / "a.txt"], ImportOptions(dry_run=True), look))
    (report,) = finish(import_paths(world.project, [tmp_path / "a.txt"], ImportOptions(), look))
    kept = articles.article(world.project, 2)
    (foreign,) = articles.foreign_paragraphs(world.project, 2)
    assert kept.text[foreign.start : foreign.end] == SENTENCES["es"][0]
    assert foreign.language == "es"
    assert "1 paragraph is in another language than its article (Spanish)" in report.issues
    look.close()


def test_what_a_look_found_is_imported_with_its_paragraphs(world, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text(f"{ENGLISH}\n{SENTENCES['es'][0]}\nThe end.", "utf-8")
    look = Look()
    finish(import_paths(world.project, [tmp_path / "a.txt"], ImportOptions(dry_run=True), look))
    monkeypatch.setattr("corpus.importing.open_inputs", lambda listed: pytest.fail("read again"))
    finish(import_paths(world.project, [tmp_path / "a.txt"], ImportOptions(), look))
    assert [one.language for one in articles.foreign_paragraphs(world.project, 2)] == ["es"]
    look.close()


def test_a_preview_shows_the_language(tmp_path):
    (tmp_path / "a.txt").write_text(GERMAN, "utf-8")
    assert preview([tmp_path / "a.txt"]).articles[0].language == "de"


def test_paragraphs_are_written_with_the_article_or_not_at_all(world):
    new = articles.NewArticle("One.\nZwei.", foreign=[ForeignParagraph(5, 10, "de")])
    (added, again) = articles.add_articles(world.project, [new, new])
    assert articles.foreign_paragraphs(world.project, added.article_id) == (ForeignParagraph(5, 10, "de"),)
    assert again.duplicate
    broken = articles.NewArticle("Two.\nDrei.", foreign=[ForeignParagraph(9, 5, "de")])
    before = articles.count_articles(world.project)
    with pytest.raises(Exception, match="CHECK constraint"):
        articles.add_articles(world.project, [broken])
    assert articles.count_articles(world.project) == before
