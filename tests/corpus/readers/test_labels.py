"""Labels in many languages, whatever blanks an export has lost or gained."""

from __future__ import annotations

import pytest

from corpus.readers.labels import Labels

LABELS = Labels({"date": "publication date;datum", "text": "full text"})


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Publication date: May 3", ("date", "May 3")), ("Publicationdate:May 3", ("date", "May 3")),
        ("Publicat ion date :\xa0May 3", ("date", "May 3")), ("  DATUM：2024", ("date",
        "2024")), ("Full text:", ("text", "")),
        ("Mayor Lind: We wait", None), ("https://a.example", None), ("no colon", None), (": nothing before", None),
    ],
)  # fmt: skip
def test_a_label_is_known_by_its_letters(line, found):
    labelled = LABELS.of(line)
    assert (labelled and (labelled.name, labelled.value)) == found


def test_one_in_capitals_may_mean_itself():
    loud = Labels({"date": "DATE"}, any_in_capitals=True)
    assert loud.of("GUESTS: Ann, Bo") == ("guests", "GUESTS", "Ann, Bo")
    assert loud.of("Guests: Ann, Bo") is None
    assert loud.named("date:") == "date"
