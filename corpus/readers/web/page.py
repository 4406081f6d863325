"""Saved web pages: what a page says of itself for machines, and its article without menus, comments and adverts."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from corpus.readers.markup import LARGEST_MARKUP, Element, first_text, html_tree, named, paragraphs_of, text_of_markup
from corpus.readers.pieces import UPDATED, Piece, composed, fields_without
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

SURE = 0.95  # surer than who only names the format; the archives, which know their own pages, are certain
LARGEST_PAGE = 10_000_000  # characters of which an article is extracted
_FEW_WORDS = 25
_KINDS = ("article", "newsarticle", "reportagenewsarticle", "blogposting", "opinionnewsarticle", "analysisnewsarticle",
          "liveblogposting", "reviewnewsarticle", "webpage")  # fmt: skip
_META = {
    "headline": ("og:title", "twitter:title", "dc.title", "headline", "citation_title"),
    "subhead": ("og:description", "description", "twitter:description"),
    "date": (
        "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publishdate",
        "publish-date", "sailthru.date", "parsely-pub-date", "citation_date", "og:published_time",
    ),
    "byline": ("author", "article:author", "dc.creator", "parsely-author", "byl", "citation_author"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "citation_journal_title", "publisher"),
    "section": ("article:section", "section", "parsely-section"),
    "url": ("og:url",),
    "language": ("og:locale", "dc.language", "content-language"),
}  # fmt: skip


def recognises(source: Source) -> float:
    """Any page that no archive knows for its own."""
    return SURE if shape_of(source) is Shape.HTML else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a page; raises ``Unreadable`` where there is none, as on a page that asks for consent."""
    text = text_of_markup(source)
    if len(text) > min(LARGEST_PAGE, LARGEST_MARKUP):
        raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST_PAGE // 1_000_000))
    piece = piece_of(text)
    if sum(len(paragraph.split()) for paragraph in piece.paragraphs) < _FEW_WORDS:
        raise Unreadable(say("is a page without an article: a menu, a list, or one that asks for consent."))
    found = Found()
    found.articles = composed([piece], options, found)
    return found


def piece_of(text: str) -> Piece:
    """What a page says: first what it has for machines, then its tags, then what can be seen."""
    tree = html_tree(text)
    piece = Piece()
    for said in _linked(tree):
        _take_linked(piece, said)
    _take_meta(piece, tree)
    piece.language = piece.language or tree.get("lang", "") or ""
    piece.paragraphs = _body(text, piece)
    if not piece.paragraphs:
        article = next(named(tree, "article", "main"), None)
        if article is not None:
            piece.paragraphs = paragraphs_of(article)
    piece.headline = piece.headline or first_text(tree, "h1") or first_text(tree, "title")
    if piece.byline.startswith(("http:", "https:")):
        piece.byline = ""
    piece.outlet = piece.outlet or site_of(piece.url)
    return piece


def site_of(address: str) -> str:
    """The name of the site that an address is of."""
    match = re.match(r"https?://(?:www\.)?([^/:?#\s]+)", address)
    return match[1].lower() if match else ""


@cache
def extractor() -> Callable[..., Any]:
    """What finds the article in a page; it takes 0.8 s to load, and only pages need it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says what it would need for fetching, which it is never asked to do
        from trafilatura import bare_extraction
    return bare_extraction


def _body(text: str, piece: Piece) -> list[str]:
    """The article as a kept extractor finds it in the page, which is not fetched, and fetches nothing."""
    try:
        found = extractor()(text, include_comments=False, include_tables=True, with_metadata=True)
    except (ValueError, RecursionError, TypeError, AttributeError, KeyError, AssertionError, LookupError):
        return [line for line in piece.other.pop("body", "").split("\n") if line]
    said: dict[str, Any] = found.as_dict() if found is not None and not isinstance(found, dict) else found or {}
    piece.byline = piece.byline or str(said.get("author") or "")
    piece.outlet = piece.outlet or str(said.get("sitename") or "")
    piece.url = piece.url or str(said.get("url") or "")
    if not piece.date and said.get("date"):
        piece.date = str(said["date"])
        piece.add("date taken from", "the page's text")
    whole = piece.other.pop("body", "")
    return [line.strip() for line in (str(said.get("text") or "") or whole).split("\n") if line.strip(" -|")]


def _linked(tree: Element) -> Iterator[dict[str, Any]]:
    """The articles that a page describes in JSON-LD."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json" or not script.text:
            continue
        try:
            waiting = [json.loads(script.text)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting.extend(value[:100])
            elif isinstance(value, dict):
                waiting.extend(one for one in (value.get("@graph"), value.get("mainEntity")) if one)
                kinds = value.get("@type")
                names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
                if any(isinstance(name, str) and name.lower() in _KINDS for name in names):
                    yield value


def _take_linked(piece: Piece, said: dict[str, Any]) -> None:
    piece.headline = piece.headline or _said(said.get("headline"))
    piece.date = piece.date or _said(said.get("datePublished"))
    piece.add(UPDATED, _said(said.get("dateModified")))
    piece.section = piece.section or _said(said.get("articleSection"))
    piece.language = piece.language or _said(said.get("inLanguage"))
    piece.outlet = piece.outlet or _said(said.get("publisher"))
    piece.subhead = piece.subhead or _said(said.get("alternativeHeadline"))
    piece.url = piece.url or _said(said.get("url")) or _said(said.get("mainEntityOfPage"))
    authors = said.get("author")
    if not piece.authors and authors:
        names = [_said(one) for one in (authors if isinstance(authors, list) else [authors])]
        piece.authors = [name for name in names if name and not name.startswith("http")]
    if "body" not in piece.other and (body := said.get("articleBody")) and isinstance(body, str):
        piece.other["body"] = body


def _said(value: Any) -> str:  # noqa: ANN401
    """A text, the name of a thing, or the first of several."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id") or value.get("url") or ""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _take_meta(piece: Piece, tree: Element) -> None:
    said: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        if name and tag.get("content"):
            said.setdefault(name, tag.get("content"))
    for field, names in _META.items():
        value = next((said[name] for name in names if said.get(name, "").strip()), "")
        if not getattr(piece, field):
            setattr(piece, field, re.sub(r"_\w+$", "", value) if field == "language" else value)
    for link in tree.iter("link"):
        if link.get("rel") == "canonical" and link.get("href"):
            piece.url = link.get("href") or piece.url
    piece.add(UPDATED, said.get("article:modified_time", ""))


READER = Reader(
    "web-page",
    later("web page"),
    recognises,
    read,
    one_article=True,
    fields=fields_without("page", "edition", "identifier", "length", "rights"),
)
