"""What was done, in words: every verb, with what it was done to."""

from __future__ import annotations

import pytest

from models.coding import Stance
from models.findings import SourceMode
from models.history.sentences import WORDS, sentence
from models.wording import say

ONE = {"draft": False, "number": 3}
DRAFT = {"draft": True, "number": 2}


@pytest.mark.parametrize(
    ("verb", "arguments", "told"),
    [
        ("create", {"words": "Rents rose"}, "made a statement of “Rents rose”"),
        ("accept", DRAFT, "accepted draft 2"),
        ("accept", {**DRAFT, "claims": "1.1, 2"}, "accepted draft 2 with claim 1.1, 2"),
        ("reject", DRAFT, "rejected draft 2"),
        ("reject", {"draft": True, "number": 0}, "rejected a draft"),
        ("delete", ONE, "deleted statement 3"),
        ("split", ONE, "split statement 3"),
        ("merge", {**ONE, "others": [{"draft": True, "number": 4}]}, "merged draft 4 into statement 3"),
        ("reject_all", {"drafts": 1}, "rejected 1 draft"),
        ("add_position", {**ONE, "targets": "“Cap!”"}, "gave statement 3 one more position: “Cap!”"),
        ("drop_position", {**ONE, "targets": "“Cap!”"}, "took a position of statement 3 away: “Cap!”"),
        ("set_stance", {**ONE, "position": "Bo → Cap!", "before": None, "after": "mixed"},
         "set the stance of statement 3 (Bo → Cap!) to mixed"),
        ("delete", {"draft": False}, "deleted a statement"),
        ("set_evidence", {**ONE, "words": "No"}, "changed the evidence of statement 3 to “No”"),
        ("set_claims", {**ONE, "before": "", "after": "1"}, "set the claim of statement 3 to 1"),
        ("set_claims", {**ONE, "before": "1", "after": ""}, "removed the claim of statement 3, 1"),
        ("set_claims", {**ONE, "before": "1", "after": "2"}, "changed the claim of statement 3 from 1 to 2"),
        ("set_mode", {**ONE, "before": "document", "after": "anonymous"},
         "changed the source mode of statement 3 from document to anonymous"),
        ("set_confidence", {**ONE, "before": None, "after": 2}, "set the certainty of statement 3 to 2"),
        ("set_confidence", {**ONE, "before": 2, "after": None}, "removed the certainty of statement 3, 2"),
        ("set_strength", {**ONE, "before": 1, "after": 0}, "changed the strength of statement 3 from 1 to 0"),
        ("set_strength", {**ONE, "before": 0, "after": 1}, "changed the strength of statement 3 from 0 to 1"),
        ("set_explicit", {**ONE, "before": None, "after": "explicit"}, "set the stance of statement 3 to explicit"),
        ("set_explicit", {**ONE, "before": "implicit", "after": None},
         "removed from statement 3 that its stance is implicit"),
        ("set_answer", {**ONE, "variable": "Why", "before": None, "after": "cost"}, "set “Why” of statement 3 to cost"),
        ("set_article_answer", {"variable": "Main", "before": "a", "after": None}, "removed “Main”, a"),
        ("set_article_answer", {"variable": "Main", "before": "a", "after": "b"}, "changed “Main” from a to b"),
        ("edit_actor", {"before": "Ann", "after": "Anna"}, "changed the actor Ann to Anna"),
        ("edit_actor", {"before": None, "after": "Anna"}, "changed the actor Anna"),
        ("make_actor", {"name": "Ann"}, "made the actor Ann"),
        ("add_alias", {"alias": "A.", "name": "Ann"}, "added the alias A. to Ann"),
        ("set_actors", {**ONE, "role": "claimant", "before": "", "after": "Ann"},
         "set the speaker of statement 3 to Ann"),
        ("set_actors", {**ONE, "role": "addressee", "before": "Ann", "after": ""},
         "removed the addressee of statement 3, Ann"),
        ("set_actors", {**ONE, "role": "object", "before": "Ann", "after": "Bo"},
         "changed the object of statement 3 from Ann to Bo"),
        ("set_targets", {**ONE, "targets": "“Cap!”"}, "set the target of statement 3 to “Cap!”"),
        ("set_targets", {**ONE, "targets": ""}, "removed the target of statement 3"),
        ("set_memo", {**ONE, "written": True}, "wrote a memo on statement 3"),
        ("set_memo", {**ONE, "written": False}, "removed the memo of statement 3"),
        ("set_progress", {"state": "open"}, "opened the article again"),
        ("set_progress", {"state": "finished"}, "finished the article"),
        ("set_progress", {"state": "nothing codable"}, "found nothing codable in the article"),
        ("assign", {"articles": 1, "coders": 2, "batch": "B"}, "gave 1 article to 2 coders as B"),
        ("replace_codebook", {"note": "from a.yaml"}, "changed the codebook (from a.yaml)"),
        ("add_claim", {"number": "1.3", "label": "Aid"}, "added the claim 1.3 Aid"),
        ("edit_claim", {"number": "1.3", "label": "Aid"}, "changed the claim 1.3 Aid"),
        ("add_target", {"proposition": "Cap!"}, "added the target “Cap!”"),
        ("of_a_later_release", {"what": 1}, "of a later release"),
        ("set_stance", {"said": "as it was said"}, "as it was said"),
    ],
)  # fmt: skip
def test_every_verb_is_worded(verb, arguments, told):
    assert sentence(verb, arguments) == told


def test_words_of_the_file_are_said_in_the_reader_s_language(monkeypatch):
    from models.history import sentences

    monkeypatch.setattr(sentences, "say", lambda template, **values: template.upper().format_map(values_of(values)))
    told = sentence("set_stance", {"draft": False, "number": 3, "before": "mixed", "after": "unknown"})
    assert "MIXED" in told
    assert "unknown" in told


def test_every_word_that_stands_in_the_file_is_one_that_is_said():
    words = [*map(str, Stance), *map(str, SourceMode), "explicit", "implicit", "yes", "no"]
    assert {word: say(said) for word, said in WORDS.items()} == {word: word for word in words}


def values_of(values: dict[str, object]) -> dict[str, object]:
    return {name.upper(): value for name, value in values.items()}
