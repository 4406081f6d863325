"""Real exports, where they are at hand: STANDFIRST_SAMPLES names the folder. None of them belongs to the project."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.corpus.readers.reading import Result, read_bytes
from tests.corpus.readers.test_any_bytes import check

SAMPLES = Path(os.environ.get("STANDFIRST_SAMPLES", "nowhere"))
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="STANDFIRST_SAMPLES names no folder")
# File, kind, declared, found, skipped; of those found so many have a headline, an outlet, a date.
EXPECTED = (
    ("txt/000_b73a9ef065f7cb28.txt", "text", None, 1, 0, 0, 0, 1),
    ("nexis-docx/koheiw_guardian1.docx", "nexis-uni", None, 2, 0, 2, 2, 2),
    ("nexis-docx/koheiw_guardian3.docx", "nexis-uni", None, 62, 0, 62, 62, 62),
    ("nexis-docx/lnt_sample.DOCX", "nexis-uni", 10, 10, 0, 10, 10, 10),
    ("nexis-docx/lnt_test.DOCX", "docx", None, 1, 0, 0, 0, 0),
    ("nexis-txt-old/lnt_sample.TXT", "nexis", 10, 10, 0, 10, 10, 10),
    ("nexis-txt-old/amcat_test.txt", "nexis", None, 26, 1, 24, 26, 26),
    ("nexis-txt-old/amcat_test2.txt", "nexis", 1, 1, 0, 1, 1, 1),
    ("nexis-html/lexisnexis_test_en.html", "nexis", 146, 2, 0, 2, 2, 2),
    ("nexis-html/lexisnexis_test_fr.html", "nexis", 3, 3, 0, 3, 3, 3),
    ("nexis-uni-txt/comm313_LN47_2017_4.txt", "nexis-uni", 30, 30, 0, 30, 30, 30),
    ("factiva-html/tm_factiva_test_fr.html", "factiva", None, 2, 0, 2, 2, 2),
    ("factiva-html/koheiw_nyt_1_1993-01-03.html", "factiva", 27, 27, 0, 27, 27, 27),
    ("factiva-xml/factiva_test.xml", "factiva-xml", 3, 3, 0, 3, 3, 3),
    ("europresse-html/europresse_test1.html", "europresse", None, 3, 0, 3, 3, 3),
    ("proquest-txt/sjkiss_spectator_first30.txt", "proquest", 500, 30, 0, 30, 30, 30),
    ("proquest-eml/malformed-html-tag.eml", "proquest", None, 1, 0, 1, 1, 1),
    ("proquest-html/sample-1.html", "proquest", None, 1, 0, 1, 1, 1),
    ("newsml-g2/LISTING_1_A_NewsML-G2_News_Item.xml", "newsml-g2", None, 0, 1, 0, 0, 0),
    ("newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml", "newsml-g2", None, 1, 0, 1, 1, 1),
    ("newsml-g2/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml", "newsml-g2", None, 1, 0, 1, 0, 0),
    ("mediacloud-json/story_27456565.json", "media-cloud", None, 1, 0, 1, 0, 1),
    ("mediacloud-json/sentences_by_story_1.json", "media-cloud", None, 1, 0, 0, 0, 1),
    ("warc/warcio_example.warc.gz", "warc", None, 1, 0, 1, 1, 0),
    ("web-html/trafilatura_blog.python.org.html", "web-page", None, 1, 0, 1, 1, 1),
    ("web-html/trafilatura_creativecommons.org.html", "web-page", None, 1, 0, 1, 1, 1),
)
# Outlets that the expected answers of another reader have by accident: a company, or half of a line.
OTHER_OUTLETS = ("Business Monitor International Ltd., All", "American Bar Association")


def read(name: str) -> Result:
    return read_bytes((SAMPLES / name).read_bytes(), Path(name).name)


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda expected: expected[0])
def test_a_real_export_is_read_whole(expected):
    result = read(expected[0])
    fields = ("headline", "outlet", "published")
    filled = [sum(bool(getattr(one, field)) for one in result.articles) for field in fields]
    found = (result.kind, result.found.declared, len(result.articles), result.found.skipped, *filled)
    assert found == expected[1:]


def test_edge_cases_of_the_old_nexis_are_as_another_reader_has_them():
    told = json.loads((SAMPLES / "nexis-txt-old/amcat_test_body_sols.json").read_text("utf-8"))
    articles = read("nexis-txt-old/amcat_test.txt").articles
    assert [one.published for one in articles] == [one["date"][:10] for one in told]
    for article, expected in zip(articles, told, strict=True):
        if expected["medium"] not in OTHER_OUTLETS:
            assert article.outlet.casefold() == expected["medium"].casefold()
        if expected["title"] not in ("No title found!", "'Plofkip moet ook uit restaurants'") and article.headline:
            assert "".join(expected["title"].split())[:30] in "".join(article.headline.split())
        assert article.metadata.get("section", "") == expected.get("section", "")


DAMAGED = st.lists(st.tuples(st.integers(0, 10**7), st.binary(max_size=6), st.integers(0, 40)), max_size=12)


@pytest.mark.fuzz
@settings(max_examples=3_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from([row[0] for row in EXPECTED]), changes=DAMAGED)
def test_any_damage_to_a_real_export(name, changes):
    data = bytearray((SAMPLES / name).read_bytes())
    for at, put, cut in changes:
        at %= len(data) + 1
        data[at : at + cut] = put
    check(bytes(data), Path(name).name, None, mend=False)
