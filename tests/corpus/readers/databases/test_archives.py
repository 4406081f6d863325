"""Factiva, ProQuest and the others: traps of each."""

from __future__ import annotations

import pytest

from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.renderings import factiva, others, proquest
from tests.corpus.readers.ten import TEN


def test_articles_of_factiva_within_each_other_are_one():
    data = factiva.without_codes("en")(TEN[:2])
    assert data.count(b'class="article"') == data.count(b'class="article enArticle"') == 2
    assert len(read_bytes(data).articles) == 2


def test_a_search_of_factiva_that_found_more_declares_nothing():
    data = factiva.coded("en")(TEN).replace(b"<td>10</td>", b"<td>2345</td>")
    result = read_bytes(data)
    assert result.found.declared is None
    assert "its search found 2,345 articles, of which it holds a part" in result.issues


def test_a_page_that_says_utf8_and_is_not_is_read_all_the_same():
    data = factiva.without_codes("de")(TEN[:1]).decode().replace("“", "„").encode("cp1252")
    assert read_bytes(data).article.metadata["length"].endswith("Wörter")


def test_speakers_in_a_text_of_proquest_are_no_labels():
    text = (
        proquest.text(TEN[:1])
        .decode()
        .replace("The association", "Susan Delacourt: No.\nTitle: a joke\nThe association")
    )
    article = read_bytes(text).article
    assert "Susan Delacourt: No.\nTitle: a joke\n" in article.text
    assert article.headline == TEN[0].headline


def test_addresses_through_a_library_are_not_kept():
    for data in (proquest.text(TEN), proquest.mail(TEN), others.europresse(TEN), others.europresse_of_today(TEN)):
        kept = repr(read_bytes(data).articles)
        assert "a-library" not in kept
        assert "University" not in kept
        assert "j.smith" not in kept


def test_a_document_of_proquest_that_is_missing_shows():
    data = proquest.text(TEN).decode().replace("Document 4 of 10", "\0").partition("\0")[0]
    result = read_bytes(data)
    assert (result.found.declared, len(result.articles)) == (10, 3)


def test_a_record_with_an_abstract_alone_has_that_for_its_text():
    data = others.ebsco(TEN[:1]).decode().replace("\r", "").replace("\n".join(TEN[0].paragraphs), "")
    assert read_bytes(data).article.text == "What it is about."


@pytest.mark.parametrize(
    "kind",
    ["factiva", "factiva-xml", "proquest", "proquest-xml", "europresse", "newsbank", "ebsco", "nexis", "nexis-uni"],
)
def test_a_file_without_an_article_is_a_reason(kind):
    with pytest.raises(Unreadable):
        read_bytes("<html><p>Nothing here</p></html>", kind=kind)
