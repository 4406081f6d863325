"""Speakers before a colon."""

import pytest

from corpus.prehighlight.attribution.labels import headline_speaker, transcript_speaker
from models.findings import Span


def named(found, text):
    return None if found is None else text[slice(*found[0])]


def test_a_transcript_names_its_speaker_in_capitals():
    text = "OKAFOR: We will pay."
    assert named(transcript_speaker(text, Span(0, len(text))), text) == "OKAFOR"
    assert transcript_speaker("The plan: pay.", Span(0, 14)) is None


def test_a_headline_names_somebody_of_the_article():
    text = "Teresa Okafor: Halden will pay\n\nMayor Okafor spoke on Monday."
    assert named(headline_speaker(text, Span(0, 30)), text) == "Teresa Okafor"
    other = "Breaking News: Halden will pay\n\nMayor Okafor spoke on Monday."
    assert headline_speaker(other, Span(0, 30)) is None
    assert headline_speaker(text, Span(32, len(text))) is None


@pytest.mark.parametrize("rubric", ["The Latest", "Opinion", "Fact Check"])
def test_a_rubric_is_nobody(rubric):
    text = f"{rubric}: Halden will pay\n\nIn the latest Opinion, the Latest and a Check."
    assert headline_speaker(text, Span(0, text.index("\n"))) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“DR. O'HARA: We will pay.", "DR. O'HARA"), ("  TERESA ANN OKAFOR-LIND: Yes.", "TERESA ANN OKAFOR-LIND"),
        ("A: Yes.", None), ("OKAFOR : Yes.", "OKAFOR"), ("OKAFOR:Yes.", None), ("Okafor: Yes.", None),
        ("ONE TWO THREE FOUR FIVE: Yes.", None), ("“" + "A" * 57 + ": Yes.", "A" * 57),
        ("“" + "A" * 58 + ": Yes.", None),
    ],
)  # fmt: skip
def test_a_transcript_s_label_is_short_and_all_capitals(text, name):
    found = transcript_speaker(text, Span(0, len(text)))
    assert named(found, text) == name
    assert found is None or text[slice(*found[1])] == ":"


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Officials: Halden will pay", "Officials"), ("State Police: Halden will pay", "State Police"),
        *((f"{word}: Halden will pay", word) for word in ("Report", "Poll", "Study", "Survey", "Sources", "Experts")),
        ("Halden: Okafor will pay", None), ("Lind: Okafor will pay", "Lind"), ("Mayor Lind:Okafor will pay", None),
        ("One Two Three Lind: We will pay", None), ("Lind: " + "x" * 154, "Lind"), ("Lind: " + "x" * 155, None),
    ],
)  # fmt: skip
def test_a_headline_s_label_is_a_name_that_the_text_below_has(headline, name):
    text = f"{headline}\n\nMayor Lind and Lindsay spoke."
    found = headline_speaker(text, Span(0, len(headline)))
    assert named(found, text) == name
    assert found is None or text[slice(*found[1])] == ":"


def test_only_the_first_words_of_a_text_are_its_headline():
    text = "\n Lind: We will pay\n\nLind: We will pay\n\nLind spoke."
    assert named(headline_speaker(text, Span(0, 19)), text) == "Lind"
    assert headline_speaker(text, Span(21, 38)) is None
