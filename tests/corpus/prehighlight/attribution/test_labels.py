"""Speakers before a colon."""

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
