"""Datelines, and openings that only look like them."""

from __future__ import annotations

import pytest

from corpus.readers.datelines import dateline_of, place_name, take_dateline


@pytest.mark.parametrize(
    ("opening", "place", "agency", "published"),
    [
        ("ELLERBY — The county", "Ellerby", "", None),
        ("RALEIGH, N.C. (AP) – The state", "Raleigh, N.C.", "AP", None),
        ("WASHINGTON (AP) - The agency", "Washington", "AP", None),
        ("NEW YORK, March 11 (Reuters) - Stocks", "New York", "Reuters", None),
        ("NEW YORK, March 11, 2020 (Reuters) — Stocks", "New York", "Reuters", "2020-03-11"),
        ("MADRID, 7 (Portaltic/EP) - El gobierno", "Madrid", "Portaltic/EP", None),
        ("BOSTON _ The governor", "Boston", "", None),
        ("SAN FRANCISCO -- The board", "San Francisco", "", None),
        ("Ellerby, N.C. — The county", "Ellerby, N.C.", "", None),
        ("Ellerby (AP) — The county", "Ellerby", "AP", None),
        ("WINSTON-SALEM, North Carolina — The", "Winston-Salem, North Carolina", "", None),
    ],
)
def test_finds_the_place(opening, place, agency, published):
    dateline = dateline_of(opening)
    assert dateline is not None
    assert (dateline.place, dateline.agency, dateline.published) == (place, agency, published)
    assert opening[dateline.end :][:1].isalpha()


@pytest.mark.parametrize("between", ["", " ", "  ", "\n", " \n\n", "\n \t"])
def test_the_text_may_begin_anywhere_after_the_dash(between):
    opening = f"ELLERBY, N.C. —{between}The county"
    dateline = dateline_of(opening)
    assert dateline is not None
    assert (dateline.place, opening[dateline.end :]) == ("Ellerby, N.C.", "The county")


@pytest.mark.parametrize(
    "opening", ["ELLERBY\n— The county", "ELLERBY, N.C.\n— The county", "ELLERBY -\nThe county", "ELLERBY —\n \n"]
)
def test_a_dateline_stands_in_one_line_with_its_dash_and_has_a_text(opening):
    assert dateline_of(opening) is None


@pytest.mark.parametrize(
    "opening",
    [
        "AP — The county",
        "U.S. — The county",
        "UPDATE — The county",
        "Money — it is never enough",
        "The sheriff said — and meant it — that",
        "Wednesday, March 11 — we met",
        "Lind, Voss — both of the council",
        "“We are” — she began",
        "",
        "—",
    ],
)
def test_leaves_other_openings_alone(opening):
    assert dateline_of(opening) is None


@pytest.mark.parametrize(
    ("capitals", "written"),
    [
        ("ST. LOUIS", "St. Louis"),
        ("COEUR D'ALENE", "Coeur d'Alene"),
        ("MCALLEN", "McAllen"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("Alden", "Alden"),
    ],
)
def test_writes_places_as_they_are_usually_written(capitals, written):
    assert place_name(capitals) == written


@pytest.mark.parametrize(
    ("capitals", "written"),
    [
        ("WASHINGTON D.C.", "Washington D.C."),
        ("O'FALLON", "O'Fallon"),
        ("O’FALLON", "O’Fallon"),
        ("MCA", "Mca"),
        ("MCAB", "Mcab"),
        ("MCABE", "McAbe"),
        ("L'ANSE", "l'Anse"),
        ("VAL D’OR", "Val d’Or"),
        ("VAL L’OR", "Val l’Or"),
        ("LA PAZ", "La Paz"),
        ("La Paz", "La Paz"),
        ("DeKalb", "DeKalb"),
    ],
)
def test_prefixes_keep_their_letters(capitals, written):
    assert place_name(capitals) == written


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("BOX — The", None),
        ("LEWS — The", "Lews"),
        ("RYE, N.Y. — The", "Rye, N.Y."),
        ("RYE (AP) — The", "Rye"),
        ("ULM, Germany — The", "Ulm, Germany"),
        ("ULM, March — The", None),
        ("Ulm, Germany — The", None),
        ("Rye, N.Y. - The", None),
        ("REUTERS (AP) — The", None),
        ("BONN —The", "Bonn"),
        ("BONN — ", None),
    ],
)
def test_short_openings_need_more_than_capitals(opening, place):
    dateline = dateline_of(opening)
    assert (dateline.place if dateline else None) == place


@pytest.mark.parametrize(
    ("text", "given", "fields", "metadata", "issue"),
    [
        ("No dateline.", {}, {}, {}, ""),
        ("BOSTON — The", {}, {"place": "Boston"}, {}, ""),
        ("BOSTON — The", {"place": "Salem"}, {"place": "Salem"}, {}, ""),
        ("BOSTON, March 11, 2020 — The", {}, {"place": "Boston", "published": "2020-03-11"},
         {"date taken from": "dateline"}, ""),
        ("BOSTON, March 11, 2020 — The", {"published": "2020-03-11"},
         {"place": "Boston", "published": "2020-03-11"}, {}, ""),
        ("BOSTON, March 11, 2020 — The", {"published": "2020-03-12"},
         {"place": "Boston", "published": "2020-03-12"}, {},
         "two dates: 2020-03-12 given, 2020-03-11 in the dateline; took 2020-03-12"),
        ("BOSTON (AP) — The", {"published": "2020-03-12"}, {"place": "Boston", "published": "2020-03-12"}, {}, ""),
    ],
)  # fmt: skip
def test_a_dateline_fills_gaps_and_a_conflict_is_told(text, given, fields, metadata, issue):
    found: dict[str, str] = {}
    assert take_dateline(text, given, found) == issue
    assert (given, found) == (fields, metadata)
