"""Pages, archives of pages, feeds and answers: what is no article, and that nothing is fetched."""

from __future__ import annotations

import json
import socket

import pytest

from corpus.readers.web.page import extractor
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.renderings import web
from tests.corpus.readers.ten import TEN

BODY = "".join(f"<p>{one}</p>" for told in TEN[:3] for one in told.paragraphs)


class Refused(socket.socket):
    def __init__(self, *_args, **_more):
        raise AssertionError("something was fetched")


@pytest.fixture(autouse=True)
def offline(monkeypatch):
    extractor()  # which is loaded by the first page that needs it
    monkeypatch.setattr(socket, "socket", Refused)
    monkeypatch.setattr(socket, "create_connection", Refused)


def test_comments_menus_and_scripts_are_no_text():
    text = read_bytes(web.linked(TEN[:1])).article.text
    assert text == TEN[0].text


def test_a_page_that_asks_for_consent_is_no_article():
    with pytest.raises(Unreadable, match="a page without an article"):
        read_bytes("<html><body><h1>Before you go on</h1><p>We use cookies.</p><button>Accept</button></body></html>")


def test_a_page_is_not_rendered_nor_are_its_pictures_fetched():
    evil = f"<img src='http://a.example/x.png' onerror='x()'><link rel=stylesheet href='http://a.example/x.css'>{BODY}"
    article = read_bytes(
        f"<html><head><base href='http://a.example/'></head><body><article>{evil}</article></body></html>"
    ).article
    assert "onerror" not in article.text


def test_what_a_page_says_of_itself_may_be_broken():
    page = (
        "<html><head><script type='application/ld+json'>"
        f"{{broken</script><script type='application/ld+json'>[[[1]]]</script></head><body>{BODY}"
    )
    assert read_bytes(page).article.text


def test_an_archive_that_is_cut_off_gives_what_stands_before():
    data = web.warc(TEN, packed=False)
    result = read_bytes(data[: len(data) * 2 // 3])
    assert 0 < len(result.articles) < 10
    counted = next(issue for issue in web_issues(web.warc(TEN)) if issue.startswith("not read:"))
    assert "21 records that are no pages (pictures, scripts, requests), 1 answer that is an error" in counted


def web_issues(data: bytes) -> tuple[str, ...]:
    return read_bytes(data).issues


def test_a_feed_of_summaries_says_so():
    data = web.rss(TEN).decode()
    whole = data[data.index("<content:encoded>") : data.index("</content:encoded>") + 18]
    result = read_bytes(data.replace(whole, ""))
    assert result.articles[0].text == "Summary."
    assert "1 entry has a summary and no text" in result.issues


def test_answers_without_texts_say_so():
    with pytest.raises(Unreadable, match="lists 1 story of Media Cloud"):
        read_bytes(json.dumps([{"stories_id": 1, "title": "A", "url": "http://a.example"}]))
    assert any("gives no whole texts" in issue for issue in read_bytes(web.nyt(TEN)).issues)
    with pytest.raises(Unreadable, match="had no result"):
        read_bytes('{"response": {"results": []}, "x": "webTitle"}', kind="guardian")


def test_sentences_of_media_cloud_are_put_together():
    answer = {
        "7": [
            {"stories_id": 7, "sentence": s, "sentence_number": n, "publish_date": "2014-03-01"}
            for n, s in ((1, "Two."), (0, "One."))
        ]
    }
    assert read_bytes(json.dumps(answer)).article.text == "One. Two."
