"""Versions, withdrawals, packages; what agencies send that is no text."""

from __future__ import annotations

import pytest

from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.renderings import wires
from tests.corpus.readers.ten import TEN


def test_of_several_versions_the_latest_stands_and_withdrawn_ones_fall():
    data = wires.newsml_g2(TEN[:3]).decode()
    old = (
        data[data.index("<newsItem ") : data.index("</newsItem>") + 11]
        .replace('version="2"', 'version="1"')
        .replace("Rents must", "Old")
    )
    picture = old.replace(TEN[0].identifier, "p").replace("ninat:text", "ninat:picture")
    gone = old.replace(TEN[0].identifier, "g").replace("stat:usable", "stat:canceled")
    result = read_bytes(data.replace("</itemSet>", f"{old}{picture}{gone}</itemSet>"))
    assert [article.headline for article in result.articles] == [told.headline for told in TEN[:3]]
    assert "Rents must" in result.articles[0].text
    assert result.found.skipped == 3
    assert any("was withdrawn by its agency" in issue for issue in result.issues)
    assert any("is no text (picture)" in issue for issue in result.issues)


def test_a_package_that_only_refers_is_told():
    package = '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemRef/><itemRef/></packageItem>'
    with pytest.raises(Unreadable, match="refers to 2 items and holds none"):
        read_bytes(package)


def test_a_lead_that_is_given_again_with_the_whole_text_is_read_once():
    text = (
        "<block class='lead_paragraph'><p>First.</p></block><block class='full_text'><p>First.</p><p>"
        "Second.</p></block>"
    )
    assert (
        read_bytes(f"<nitf><body><body.content>{text}</body.content></body></nitf>").article.text == "First.\nSecond."
    )


def test_a_wire_without_a_body_is_skipped():
    data = wires.reuters(TEN[:2]).decode().replace("<BODY>", "<BODX>", 1).replace("</BODY>", "</BODX>", 1)
    result = read_bytes(data)
    assert (len(result.articles), result.found.skipped) == (1, 1)


@pytest.mark.parametrize("kind", ["nitf", "newsml-g2", "newsml-1", "reuters-21578", "feed"])
def test_a_file_without_an_item_is_a_reason(kind):
    with pytest.raises(Unreadable):
        read_bytes("<a><b>Nothing here</b></a>", kind=kind)
