"""HTML and XML as trees: what is seen, what is refused, what is never followed."""

from __future__ import annotations

import pytest

from corpus.readers.markup import (
    declared_encoding,
    html_tree,
    line_of,
    lines_of,
    paragraphs_of,
    text_of_markup,
    xml_tree,
)
from corpus.readers.source import Source
from models.errors import Unreadable

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><a>&i;</a>"
)


def test_blocks_are_paragraphs_and_breaks_are_lines():
    tree = html_tree(
        "<div>One <b>word</b>s<br>and  more<p>Two<script>never()</script>!<!-- no -->tail</div><table><tr><td>3"
    )
    assert paragraphs_of(tree) == ["One words\nand more", "Two!tail", "3"]
    assert lines_of(tree) == ["One words", "and more", "Two!tail", "3"]
    assert line_of(None) == ""


def test_entities_of_html_are_read_and_those_of_a_file_are_refused():
    assert line_of(xml_tree("<!DOCTYPE nitf SYSTEM 'nitf.dtd'><a>x&mdash;y &amp; z</a>")[0]) == "x—y & z"
    for evil in (BOMB, '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'):
        with pytest.raises(Unreadable, match="entities of its own"):
            xml_tree(evil)


def test_what_is_cut_off_is_read_as_far_as_it_goes_and_said():
    tree, doubt = xml_tree("<a><b>One</b><b>Tw")
    assert lines_of(tree) == ["OneTw"]
    assert "read as far as it can be" in doubt
    assert xml_tree("<a x:y='1'>cut out of another</a>")[1] == ""


@pytest.mark.parametrize("text", ["", "   ", "no markup", "<"])
def test_what_is_no_xml_is_a_reason(text):
    with pytest.raises(Unreadable, match="no XML"):
        xml_tree(text)


@pytest.mark.parametrize("text", ["<div>" * 10_000, "<b>" * 10_000 + "x"])
def test_ten_thousand_tags_within_each_other_are_a_reason(text):
    with pytest.raises(Unreadable, match="nested too deeply"):
        html_tree(text)
    with pytest.raises(Unreadable, match="nested too deeply"):
        xml_tree(text)


def test_a_hundred_thousand_tags_beside_each_other_are_read():
    assert len(paragraphs_of(html_tree("<p>a" * 100_000))) == 100_000


def test_signs_that_no_markup_may_hold_are_left_out():
    assert line_of(html_tree("<p>a\x01b\x0cc\ud800d")) == "abcd"


def test_too_much_markup_is_a_reason():
    with pytest.raises(Unreadable, match="larger than 100 MB"):
        text_of_markup(Source("a.html", b"<html>", 100_000_001))


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">Мэр'.encode("cp1251"), "windows-1251"),
        ('<meta charset="windows-1251">é'.encode(), None),
        ('<meta charset="shift_jis">市長'.encode("cp932"), "shift_jis"),
        ('<meta charset="iso-2022-jp"><p>市長'.encode("iso2022_jp"), "iso2022_jp"),
        (b'<meta charset="iso-2022-jp"><p>city', None),
        ('<meta charset="latin1">é'.encode("latin1"), "windows-1252"),
        ("<?xml version='1.0' encoding='koi8-r'?>мэр".encode("koi8-r"), "koi8-r"),
        (b'<meta charset="no-such">\xe9', None),
        (b'<meta charset="utf-8">\xe9', None),
        (b'<meta charset="rot13">\xe9', None),
        (b'text charset="koi8-r" \xe9', None),
    ],
)
def test_an_encoding_that_is_declared_counts_where_it_fits_better(head, encoding):
    assert declared_encoding(head) == encoding
