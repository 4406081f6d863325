"""Datelines, and openings that only look like them."""

from __future__ import annotations

import pytest

from corpus.readers.datelines import dateline_of, place_name


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
