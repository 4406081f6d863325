"""A lead has what news archives gave her: a ZIP of single documents, a download of ten, a page, all at once."""

from __future__ import annotations

import zipfile

from corpus.importing import import_paths
from corpus.progress import finish
from models import articles
from models.file import create
from tests.corpus.readers.renderings import factiva, nexis, web
from tests.corpus.readers.ten import TEN


def test_every_article_is_there_once_and_every_difference_is_shown(tmp_path):
    with zipfile.ZipFile(tmp_path / "documents.zip", "w") as archive:
        for told in TEN:
            archive.writestr(f"Files ({told.number})/{told.headline}.docx", nexis.uni_single([told]))
    (tmp_path / "download.txt").write_bytes(nexis.text("en")(TEN).replace(b"7 of 10 DOCUMENTS", b"", 1))
    (tmp_path / "page.dat").write_bytes(factiva.without_codes("en")(TEN))
    (tmp_path / "saved").write_bytes(web.linked(TEN[:1]))
    (tmp_path / "consent.html").write_bytes(b"<html><body><h1>Cookies</h1><button>Accept</button></body></html>")
    with create(tmp_path / "p.standfirst", "Rents") as project:
        reports = finish(import_paths(project, [tmp_path / name for name in (
            "documents.zip", "download.txt", "page.dat", "saved", "consent.html"
        )]))  # fmt: skip
        kept = [articles.article(project, i) for i in articles.article_ids(project)]
    single, (download, page, saved, consent) = reports[:10], reports[10:]
    assert [(one.kind, one.found, one.imported) for one in single] == [("nexis-uni", 1, 1)] * 10
    assert (download.kind, download.declared, download.found, download.duplicates) == ("nexis", 10, 9, 9)
    assert "the file declares 10 articles, 9 could be read" in download.issues
    assert (page.kind, page.declared, page.found, page.duplicates) == ("factiva", 10, 10, 10)
    assert (saved.kind, saved.found, saved.duplicates) == ("web-page", 1, 1)
    assert (consent.found, consent.skipped) == (0, 1)
    assert "a page without an article" in consent.issues[0]
    assert {one.published for one in kept} == {told.published for told in TEN}
    assert {one.outlet for one in kept} == {told.outlet for told in TEN}
