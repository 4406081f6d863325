"""JSON arrays, wrapped arrays, single articles and JSON Lines."""

from __future__ import annotations

import json
import re

import pytest

from corpus.readers.reader import BY_CONTENT, BY_NAME, NO, ReadOptions
from corpus.readers.registry import open_source
from corpus.readers.source import Source
from corpus.readers.tables import json_lines, json_stream
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes

ARTICLE = {
    "source": {"id": None, "name": "Alden Post"},
    "author": "Ina Roe",
    "title": "Council votes",
    "content": "It voted.",
    "publishedAt": "2024-05-14T01:00:00Z",
    "url": "https://post.example/1",
    "image": {"url": "https://post.example/1.png"},
    "score": 0.5,
}


@pytest.mark.parametrize(
    ("value", "declared"),
    [
        ([ARTICLE], None),
        (ARTICLE, None),
        ({"status": "ok", "total": 1, "articles": [ARTICLE]}, 1),
        ({"total": "many", "count": True, "n": 2.0, "articles": [ARTICLE]}, None),
        ({"total": "many", "articles": [ARTICLE], "num_articles": 3}, 3),
        ({"response": {"count": 4, "docs": [ARTICLE], "facets": [1, 2, 3]}}, 4),
    ],
)
def test_an_article_wherever_it_stands(value, declared):
    result = read_bytes(json.dumps(value, indent=1), "a.json")
    article = result.article
    assert (result.kind, result.found.declared) == ("json", declared)
    assert (article.outlet, article.byline, article.headline) == ("Alden Post", "Ina Roe", "Council votes")
    assert (article.text, article.published, article.url) == ("It voted.", "2024-05-14", "https://post.example/1")
    assert article.metadata == {"image.url": "https://post.example/1.png", "score": "0.5"}


def test_nested_fields():
    record = {"headline": {"main": "Votes"}, "byline": {"original": "Ina Roe"}, "fields": {"bodyText": "It voted."}}
    article = read_bytes(json.dumps([record]), "a.json").article
    assert (article.headline, article.byline, article.text) == ("Votes", "Ina Roe", "It voted.")


def test_paragraphs_and_lists():
    long = "A paragraph that is as long as paragraphs are in any paper, so that it can't be taken for a person's name."
    record = {"text": [long, "Short."], "authors": ["Ina Roe", {"name": "Jo Lee"}], "entities": [{"start": 1}]}
    article = read_bytes(json.dumps([record]), "a.json").article
    assert article.text == f"{long}\nShort."
    assert (article.byline, article.metadata) == ("Ina Roe; Jo Lee", {"entities": '[{"start": 1}]'})


def test_what_is_no_article_is_an_issue_with_its_number():
    result = read_bytes('[{"text": "a"}, 7, {"title": "b"}, {"text": ""}]', "a.json")
    assert [a.text for a in result.articles] == ["a"]
    assert result.found.skipped == 3
    assert result.issues == (
        "article 2 is no object of named values",
        "article 3 has no key that holds the text; its keys are: title (say which one does: --map text=KEY)",
        "article 4 has no text",
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ('[{"text": "a"', "line 1, column"),
        ("[" * 100_000, "nested too deeply"),
        ("[" + "9" * 5_000 + "]", "no JSON that can be read"),
        ('"text"', "no articles"),
    ],
)
def test_broken_json_is_a_reason(data, reason):
    with pytest.raises(Unreadable, match=reason):
        read_bytes(data, "a.json")


def test_json_lines_keep_the_good_ones():
    result = read_bytes('{"text": "a"}\n{"text": bad}\n\n[1]\n{"text": "b\\u2028c"}\n', "a.txt")
    assert result.kind == "json-lines"
    assert [a.text for a in result.articles] == ["a", "b\u2028c"]
    assert result.found.skipped == 2
    assert result.issues[0].startswith("line 2 is no JSON: ")
    assert result.issues[1] == "line 4 is no object of named values"


def test_one_record_nested_too_deeply_does_not_take_the_others_along():
    deep = '{"a":' * 990 + "1" + "}" * 990
    result = read_bytes(f'{{"text": "a"}}\n{{"text": "b", "x": {deep}}}\n{{"text": "c"}}\n', "a.jsonl")
    assert {"a", "c"} <= {a.text for a in result.articles}


def test_broken_lines_under_their_name_are_still_lines():
    result = read_bytes('broken\n{"text": "a"}\n', "a.jsonl")
    assert (result.article.text, result.found.skipped) == ("a", 1)


def test_an_article_that_begins_with_a_bracket_is_text():
    assert read_bytes("[Editor’s note] The council voted.").kind == "text"


@pytest.mark.parametrize(("length", "mark"), [(100, "; "), (101, "\n")])
def test_a_list_with_a_long_text_in_it_is_paragraphs(length, mark):
    article = read_bytes(json.dumps([{"text": ["x" * length, "", "y"]}]), "a.json").article
    assert article.text == "x" * length + mark + "y"


@pytest.mark.parametrize(
    ("name", "text", "keys"),
    [
        ("a.json", '[{"b": 1, "a": {"c": 2}}, 7, {"d": [3]}]', ["b", "a.c", "d"]),
        ("a.jsonl", '{"b": 1}\nbroken\n[7]\n{"a": {"c": 2}, "b": 3}\n', ["b", "a.c"]),
        ("a.md", "---\nb: 1\na:\n  c: 2\n---\nText.", ["b", "a.c"]),
        ("a.csv", "text,date,,date\na,b,c,d\n", ["text", "date", "column 3", "date 2"]),
    ],
)
def test_the_columns_are_told_as_they_come(name, text, keys):
    opened = open_source(Source.of_bytes(name, text.encode()), ReadOptions())
    assert opened.reader.columns is not None
    assert opened.reader.columns(opened.source) == keys


def test_one_object_alone_is_json_and_several_lines_of_them_are_json_lines():
    assert read_bytes('{"text": "a"}\n').kind == "json"
    assert read_bytes('{"text": "a"}\n{"text": "b"}\n').kind == "json-lines"


@pytest.mark.parametrize(
    "text",
    [
        "[1.25, -1e+3,2E-4 ,12345]", '[{"a": "b\\u00e9\\ud83d\\ude00", "c": [true, -Infinity]},null]\n\n',
        " [ ] ", "[\n\n1,\n2 3]", "[1,\n 2]\n  3", '[1, {"a": "b}]', "[nul]", "{}", "", "\n [1,\n 2, 3;4]",
        '[1,\n{"a": 1,\n "b": bad, "and": "much that comes behind it"}]',
    ],
)  # fmt: skip
def test_where_a_text_is_cut_changes_nothing(text):
    try:
        expected = json.loads(text)
        expected = expected if isinstance(expected, list) else "line 1, column 1"
    except json.JSONDecodeError as error:
        expected = f"line {error.lineno}, column {error.colno}"
    for size in range(1, len(text) + 2):
        pieces = [text[at : at + size] for at in range(0, len(text), size)]
        assert _values(pieces) == expected, pieces


def _values(pieces: list[str]) -> object:
    """The values, or where the first mistake is."""
    try:
        return list(json_stream.values_of(iter(pieces)))
    except Unreadable as error:
        return error.what.partition("(")[2].removesuffix(").")


@pytest.mark.parametrize(
    ("text", "mistake"),
    [("[1 2]", "Expecting ',' delimiter"), ("{}", "Expecting '[' delimiter"), ("[] 1", "Extra data")],
)
def test_what_is_missing_in_an_array_is_named(text, mistake):
    with pytest.raises(Unreadable, match=re.escape(f"is no JSON: {mistake} (line 1, ")):
        list(json_stream.values_of(iter([text])))


@pytest.mark.parametrize(("held", "is_read"), [(20, True), (21, False)])
def test_a_value_that_is_not_whole_grows_up_to_the_largest(held, is_read, monkeypatch):
    monkeypatch.setattr(json_stream, "LARGEST_VALUE", 20)
    begun = '"' + "x" * (held - 1)
    found = _values(["[1, " + begun, "y", '", 2]'])
    assert found == ([1, begun[1:] + "y", 2] if is_read else "line 1, column 5")


@pytest.mark.parametrize(
    ("name", "text", "score"),
    [
        ("a.jsonl", "broken", BY_CONTENT), ("a.ndjson", "broken", BY_CONTENT), ("a.jsonlines", " {", BY_CONTENT),
        ("a.jsonl", ' ["a"]', BY_NAME), ("a.txt", "broken", NO), ("a.txt", '{"a": 1}', NO),
        ("a.txt", '{"a": 1}\nbroken', BY_CONTENT), ("a.txt", "{bad}\n\n{}", BY_CONTENT), ("a.txt", "{bad}\n[]", NO),
        ("a.txt", "{\n{}\n{}", NO), ("a.txt", '["a"]\n["b"]', NO), ("a.txt", '\n {"a": 1}\n{"a": 2}', BY_CONTENT),
    ],
)  # fmt: skip
def test_lines_are_json_where_the_first_is_an_object_or_looks_like_one_before_others(name, text, score):
    assert json_lines.recognises(Source.of_bytes(name, text.encode())) == score


@pytest.mark.parametrize(("broken", "keys"), [(99, ["a"]), (100, [])])
def test_keys_are_those_of_a_hundred_lines(broken, keys):
    assert json_lines.columns(Source.of_bytes("a.jsonl", b"broken\n" * broken + b'{"a": 1}\n')) == keys


def test_lines_are_counted_with_those_that_are_empty():
    result = read_bytes('\n  \n{"title": "a"}\n {"text": "b"} \nbroken', "a.jsonl")
    assert [article.text for article in result.articles] == ["b"]
    assert [issue[:6] for issue in result.issues] == ["line 3", "line 5"]
