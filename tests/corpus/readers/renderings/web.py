"""Saved pages, the same in a web archive, feeds, and what interfaces for programs answer."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime

from tests.corpus.readers.renderings.rendering import EVERY, Rendering, html
from tests.corpus.readers.ten import Told

PAGE = (EVERY - {"page", "place"}) | {"url"}


def _body(told: Told) -> str:
    return "".join(f"<p>{html(one)}</p>" for one in told.paragraphs)


def _menu() -> str:
    links = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "News", "Sport", "Contact"))
    return f"<nav><ul>{links}</ul></nav>"


def _page(told: Told, head: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{html(told.headline)} | '
        f"{told.outlet}</title>{head}"
        f"<script>alert('never run')</script></head><body>{_menu()}<main><article><h1>{html(told.headline)}</h1>"
        f"{_body(told)}</article>"
        '</main><aside><h3>Most read</h3><p><a href="/x">Ten things about trams</a></p></aside><section '
        'id="comments" class="comments">'
        "<h3>Comments</h3><p>First! What a shame this is, says somebody who reads.</p></section><footer><p>"
        "Imprint. Privacy. "
        "Subscribe.</p></footer></body></html>"
    )


def linked(ten: Sequence[Told]) -> bytes:
    """A page that describes itself in JSON-LD."""
    (told,) = ten
    said = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": told.outlet},
            {
                "@type": ["NewsArticle"], "headline": told.headline,
                "datePublished": f"{told.published}T23:30:00-05:00",
                "dateModified": "2024-01-01", "author": [{"@type": "Person", "name": name} for name in told.authors],
                "publisher": {"@type": "Organization", "name": told.outlet}, "articleSection": told.section,
                "url": told.url,
            },
        ],
    }  # fmt: skip
    return _page(told, f'<script type="application/ld+json">{json.dumps(said)}</script>').encode()


def tagged(ten: Sequence[Told]) -> bytes:
    """A page that describes itself in its tags."""
    (told,) = ten
    tags = {
        "og:title": told.headline, "og:site_name": told.outlet, "article:published_time": f"{told.published}T08:00:00Z",
        "article:section": told.section, "og:url": told.url, "author": ", ".join(told.authors),
    }  # fmt: skip
    return _page(
        told, "".join(f'<meta property="{name}" content="{html(value)}">' for name, value in tags.items())
    ).encode()


def warc(ten: Sequence[Told], packed: bool = True) -> bytes:
    file = io.BytesIO()

    def record(kind: str, address: str, content: bytes, mime: str = "application/http; msgtype=response") -> None:
        head = (
            f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:1>\r\nContent-Type: {mime}\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        data = head.encode() + content + b"\r\n\r\n"
        file.write(gzip.compress(data, mtime=0) if packed else data)

    def answer(body: bytes, mime: str, status: str = "200 OK") -> bytes:
        return f"HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body

    record("warcinfo", "", b"software: x\r\n", "application/warc-fields")
    for told in ten:
        record("request", told.url, b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request")
        record("response", told.url, answer(tagged([told]), "text/html; charset=utf-8"))
        record("response", told.url + ".png", answer(b"\x89PNG", "image/png"))
    record("response", "https://a.example/gone", answer(b"<html>gone</html>", "text/html", "404 Not Found"))
    return file.getvalue()


def rss(ten: Sequence[Told]) -> bytes:
    """The feed of one outlet, whose entries name their source."""
    items = [
        f"<item><title>{html(told.headline)}</title><link>{told.url}</link><guid>{told.identifier}</guid>"
        "<pubDate>"
        f"{format_datetime(datetime.fromisoformat(told.published + 'T08:00:00').replace(tzinfo=UTC))}</pubDate>"
        f"<dc:creator>{told.byline}</dc:creator><source url='x'>{told.outlet}</source><description>"
        "Summary.</description>"
        f"<content:encoded><![CDATA[{_body(told)}]]></content:encoded></item>"
        for told in ten
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>All of them</title><language>en-us</language>'
        f"{''.join(items)}</channel></rss>"
    ).encode()


def atom(ten: Sequence[Told]) -> bytes:
    entries = [
        f"<entry><title>{html(told.headline)}</title><link rel='alternate' href='{told.url}'/><id>"
        f"{told.identifier}</id>"
        f"<published>{told.published}T08:00:00Z</published><updated>2024-01-01T00:00:00Z</updated>"
        f"<author><name>{told.byline}</name></author><source><title>{told.outlet}</title></source>"
        f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{_body(told)}</div></content></entry>"
        for told in ten
    ]
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>All</title>{"".join(entries)}</feed>'.encode()
    )


def guardian(ten: Sequence[Told]) -> bytes:
    results = [
        {
            "id": told.identifier, "type": "article", "sectionName": told.section, "webUrl": told.url,
            "webPublicationDate": f"{told.published}T08:00:00Z", "webTitle": told.headline,
            "fields": {
                "headline": told.headline, "byline": told.byline, "body": _body(told), "wordcount": str(told.words),
                "publication": told.outlet, "newspaperPageNumber": told.page,
                "trailText": f"<strong>{told.subhead}</strong>",
                "lang": "en",
            },
        }
        for told in ten
    ]  # fmt: skip
    return json.dumps({"response": {"status": "ok", "total": 4711, "results": results}}).encode()


def nyt(ten: Sequence[Told]) -> bytes:
    docs = [
        {
            "web_url": told.url, "abstract": "What it is about.", "lead_paragraph": told.text, "source": told.outlet,
            "headline": {"main": told.headline, "kicker": None}, "pub_date": f"{told.published}T05:00:00+0000",
            "byline": {"original": f"By {told.byline}"} if told.authors else {"original": None}, "uri": told.identifier,
            "section_name": told.section, "print_page": told.page, "word_count": 900, "keywords": [{"value": "Rents"}],
        }
        for told in ten
    ]  # fmt: skip
    return json.dumps({"copyright": "x", "response": {"meta": {"hits": 99}, "docs": docs}}).encode()


def media_cloud(ten: Sequence[Told]) -> bytes:
    stories = [
        {
            "stories_id": told.identifier, "title": told.headline, "media_name": told.outlet, "url": told.url,
            "language": "en",
            "publish_date": f"{told.published} 08:00:00", "story_text": told.text,
        }
        for told in ten
    ]  # fmt: skip
    return json.dumps(stories).encode()


FEED = frozenset(("headline", "outlet", "published", "authors", "url", "identifier"))
RENDERINGS = (
    Rendering("page with json-ld", "web-page", linked, PAGE, each=True),
    Rendering("page with tags", "web-page", tagged, PAGE, each=True),
    Rendering("warc.gz", "warc", warc, PAGE),
    Rendering("warc", "warc", lambda ten: warc(ten, packed=False), PAGE),
    Rendering("rss", "feed", rss, FEED),
    Rendering("atom", "feed", atom, FEED),
    Rendering("guardian", "guardian", guardian, FEED | {"section", "page", "length", "subhead"}),
    Rendering("nyt", "nyt", nyt, FEED | {"section", "page"}),
    Rendering("media cloud", "media-cloud", media_cloud, FEED - {"authors"}),
)
