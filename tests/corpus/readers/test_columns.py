"""Column names in their usual spellings."""

from __future__ import annotations

import pytest

from corpus.readers.columns import match_columns, parse_mapping, plain
from models.errors import NotAllowed


@pytest.mark.parametrize(
    ("names", "fields"),
    [
        (["body", "title", "publication"], {"text": "body", "headline": "title", "outlet": "publication"}),
        (
            ["Full Text", "HEADLINE", "Published_At"],
            {"text": "Full Text", "headline": "HEADLINE", "published": "Published_At"},
        ),
        (["article_text", "publishedAt"], {"text": "article_text", "published": "publishedAt"}),
        (["content", "text"], {"text": "text"}),
        (["fields.body", "source.name", "webUrl"], {"text": "fields.body", "outlet": "source.name", "url": "webUrl"}),
        (["media.url", "image.title", "author.name"], {"byline": "author.name"}),
    ],
)
def test_usual_spellings(names, fields):
    matched = match_columns(names, {})
    assert matched.fields == fields
    assert matched.rest == tuple(name for name in names if name not in fields.values())


def test_what_is_given_comes_first_and_an_empty_column_leaves_a_field_out():
    matched = match_columns(["text", "story", "source"], {"text": "Story", "outlet": ""})
    assert matched.fields == {"text": "story"}
    assert matched.rest == ("text", "source")


def test_spelling_accidents():
    assert plain("\ufeffPublished At ") == plain("published_at") == plain("PublishedAt") == "published_at"


def test_mapping_from_the_command_line():
    assert parse_mapping(["text=my=col", "outlet="]) == {"text": "my=col", "outlet": ""}
    for wrong in ("text", "nofield=a"):
        with pytest.raises(NotAllowed):
            parse_mapping([wrong])


@pytest.mark.parametrize("name", ["pub_date", "pub__date_", "\ufeffPub Date", "pubDate", " PUB-DATE ", "_pub  date"])
def test_how_a_name_is_spelled_does_not_matter(name):
    assert plain(name) == "pub_date"
