"""Languages as files name them."""

from __future__ import annotations

import pytest

from corpus.languages import language_name, language_tag, names


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("English", "en"), (" eng ", "en"), ("en-US", "en"), ("EN", "en"), ("pt_BR", "pt"), ("Deutsch", "de"),
        ("ger", "de"), ("français", "fr"), ("FRANCAIS", "fr"), ("español", "es"), ("Nederlands", "nl"), ("dut", "nl"),
        ("italiano", "it"), ("português", "pt"), ("cy", "cy"), (" Welsh ", "cy"), ("zh-Hant-TW", "zh-Hant"),
        ("sr-Latn", "sr-Latn"), ("GERMAN; DEUTSCH", "de"), ("ENGLISH (US)", "en"), ("Español (Latinoamérica)", "es"),
        ("fre", "fr"), ("cmn", "zh"), ("iw", "he"), ("Castellano", "es"), ("Farsi", "fa"), ("Flemish", "nl"),
        ("德文", "de"), ("英语", "en"), ("ドイツ語", "de"), ("английский", "en"), ("日本語", "ja"), ("Norwegian", "nb"),
        ("und", ""), ("Unknown", ""), ("", ""), ("en US", "en US"), ("xx", "xx"), ("Full text", "Full text"),
    ],
)  # fmt: skip
def test_a_name_or_code_becomes_a_tag_where_it_is_known(written, tag):
    assert language_tag(written) == tag


def test_a_tag_has_a_name_or_stands_for_itself():
    assert [language_name(tag) for tag in ("de", "zh-Hant", "sr-Latn", "qq")] == [
        "German", "Traditional Chinese", "Serbian", "qq",
    ]  # fmt: skip


def test_tables_of_other_languages_wait_for_a_name_that_needs_them(monkeypatch):
    asked = []
    monkeypatch.setattr(names, "_index", lambda speaking: asked.append(speaking) or {"english": "en"})
    language_tag.cache_clear()
    assert language_tag("English") == "en"
    assert asked == [("en",)]
    language_tag.cache_clear()
